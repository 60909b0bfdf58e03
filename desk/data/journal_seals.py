"""Looks a seal from paper up in the journal, and goes along the chain up to the entry it is of."""

from __future__ import annotations

from sqlalchemy import Connection, select

from desk.data import invariants_journal, journal_pages
from desk.data.office_tables import journal
from desk.domain.errors import NotFound
from desk.domain.journal_chain import read_seal
from desk.domain.journal_errors import SealUnreadable
from desk.domain.journal_view import SealFound
from desk.domain.text import mark

_SEAL = mark("thing", "Seal in the journal")


def find(db: Connection, typed: str) -> SealFound:
    """Return the entry whose hash was typed off a paper, and whether everything up to it is as it was.

    Raises:
        SealUnreadable: what was typed is no hash, or less than the first 12 digits of one.
        NotFound: no entry has this hash: what the paper sealed is not what stands in the journal.
    """
    seal = read_seal(typed)
    if seal is None:
        raise SealUnreadable
    query = select(journal.c.id, journal.c.hash).where(journal.c.hash.startswith(seal, autoescape=True))
    found = db.execute(query.order_by(journal.c.id).limit(1)).first()
    told = None if found is None else journal_pages.numbered(db, found.id)
    if found is None or told is None:
        raise NotFound(_SEAL, typed.strip())
    fault = next(invariants_journal.until(db, (found.id, found.hash)), None)
    return SealFound(told, fault is None, "" if fault is None else fault.subject.removeprefix("journal:"))
