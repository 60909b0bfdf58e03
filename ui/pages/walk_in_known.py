"""Who stands at the counter: asked of the office, and of its last known state when the server is gone."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import datetime

from desk.domain.applications import Subject
from desk.domain.errors import OfficeUnavailable
from desk.domain.staff import Staff
from desk.domain.status_answers import History
from desk.office import Office


@dataclass(frozen=True, slots=True)
class Looked:
    """What is known of a NIK; ``as_of`` is when it was so, where the server is gone."""

    history: History
    as_of: datetime | None = None

    @property
    def named(self) -> History:
        """The history with whom it is about, as far as that is known without an address: never for a form."""
        if self.history.subject is not None or self.as_of is None:
            return self.history
        asked, jobs = self.history.applications, self.history.jobs
        subject = asked[0].subject if asked else None
        if subject is None and jobs:
            subject = Subject(jobs[0].nik, jobs[0].name, jobs[0].birth_date, jobs[0].sex)
        return replace(self.history, subject=subject)


def look_up(office: Office, reader: Staff, nik: str) -> Looked:
    """Return what is known of a NIK; call it in the pool.

    Raises:
        OfficeUnavailable: the server is gone, and nothing was known of the office yet.
    """
    try:
        return Looked(office.walk_in.history(nik))
    except OfficeUnavailable:
        as_of, history = office.last_known.history(reader, nik)
        if as_of is None:
            raise
        return Looked(history, as_of)
