"""The one lawful way to take entries out of the journal: its beginning, by retention, with minutes."""

from __future__ import annotations

from datetime import datetime

from sqlalchemy import Connection, delete, func, insert, select, text

from desk.data import server_journal, server_roles
from desk.data.columns import UtcTime
from desk.data.journal_tables import journal_cut
from desk.data.office_tables import journal
from desk.domain.journal_cuts import Cut


def due(db: Connection, before: datetime) -> int:
    """Return how many entries from the beginning on were all written before a moment."""
    upto = _upto(db, before)
    if upto is None:
        return 0
    count = select(func.count()).select_from(journal).where(journal.c.id <= upto)
    return int(db.execute(count).scalar_one())


def make(db: Connection, *, before: datetime, minutes: str, at: datetime) -> Cut | None:
    """Destroy the beginning of the journal up to a moment, and return where it was cut; None: nothing is due.

    The deed that does it has to name ``cut.subject`` among what it is about and ``cut.told()`` in its facts:
    the check looks for that entry. ``minutes`` is the number of the minutes of destruction.
    """
    if server_roles.is_somebodys(db):
        said = text("SELECT desk_cut_journal(:minutes, :at)").bindparams(minutes=minutes, at=at)
        made = db.execute(said).scalar()
        return next((cut for cut in all_of(db) if cut.upto == made), None)
    upto = _upto(db, before)
    if upto is None:
        return None
    its = db.execute(select(journal.c.hash).where(journal.c.id == upto)).scalar_one()
    # The clocks of two PCs differ: the newest moment is not always the one written last.
    until = db.execute(select(func.max(journal.c.at, type_=UtcTime)).where(journal.c.id <= upto)).scalar_one()
    entries = due(db, before)
    cut = Cut(upto, its, entries, until, minutes, at)
    db.execute(
        insert(journal_cut).values(upto=upto, hash=its, entries=entries, until=until, minutes=minutes, at=at)
    )
    db.execute(delete(journal).where(journal.c.id <= upto))
    if db.dialect.name == "postgresql":
        server_journal.forget_cut(db)
    return cut


def all_of(db: Connection) -> tuple[Cut, ...]:
    """Return every cut, the oldest first."""
    rows = db.execute(select(journal_cut).order_by(journal_cut.c.upto)).mappings()
    return tuple(
        Cut(row["upto"], row["hash"], row["entries"], row["until"], row["minutes"], row["at"]) for row in rows
    )


def _upto(db: Connection, before: datetime) -> int | None:
    """Return the last number before the first entry that is to be kept."""
    first_kept = select(func.min(journal.c.id)).where(journal.c.at >= before).scalar_subquery()
    newest = select(func.max(journal.c.id)).where(
        journal.c.id < func.coalesce(first_kept, select(func.max(journal.c.id) + 1).scalar_subquery())
    )
    return db.execute(newest).scalar()
