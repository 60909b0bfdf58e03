"""Who stands at the counter: asked of the office, and of its last known state when the server is gone."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from desk.domain.errors import OfficeUnavailable
from desk.domain.staff import Staff
from desk.domain.status_answers import History
from desk.office import Office


@dataclass(frozen=True, slots=True)
class Looked:
    """What is known of a NIK; ``as_of`` is when it was so, where the server is gone."""

    history: History
    as_of: datetime | None = None


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
