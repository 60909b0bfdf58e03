"""Whether a NIK somebody gives is of the person a service is about, or of whoever asks for a child."""

from __future__ import annotations

from datetime import date

from desk.domain.nik import birth_date_in, check_nik
from desk.domain.printing import CancelReason
from desk.domain.services import Service, age_on

OF_AGE = 17
"""Years; somebody younger does not ask for another person."""


def names_applicant(service: Service, nik: str, birth_date: date | None, today: date) -> bool:
    """Whether a NIK given for a service is of who asks: nobody of age is the child a KIA is for.

    Of a birth certificate it may be of either; who checks the documents sees which.
    """
    if not service.about_other:
        return False
    if service.ends is CancelReason.DIED:
        return True
    born = birth_date or (birth_date_in(nik, today) if check_nik(nik).usable else None)
    age = age_on(born, today)
    return age is None or age >= OF_AGE
