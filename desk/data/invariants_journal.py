"""What must hold for the journal: an unbroken chain from beginning to head, and the seals of closed days."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import UTC, datetime
from typing import Any
from zoneinfo import ZoneInfo

from sqlalchemy import Connection, select

from desk.data import offices
from desk.data.journal_tables import HASHED, journal_cut, journal_head
from desk.data.office_tables import closed_day, journal
from desk.domain.health import Invariant, Violation
from desk.domain.journal_chain import BEGINNING
from desk.domain.journal_faults import Fault, FaultKind, Place, faults

_LINES = "SELECT {columns}, hash FROM journal WHERE id <= {upto} ORDER BY id"
_AT_ONCE = 5_000
_LAST = 2**31 - 1
"""As high as a number of the journal can be on a server."""


def lines(db: Connection, upto: int = _LAST) -> Iterator[Sequence[Any]]:
    """Yield the entries as they are kept, in order, without holding them all."""
    query = _LINES.format(columns=HASHED[db.dialect.name], upto=int(upto))
    # Said of this one statement: said of the connection, it would hold for all that follow.
    rows = db.exec_driver_sql(query, execution_options={"yield_per": _AT_ONCE})
    for some in rows.partitions(_AT_ONCE):
        yield from (tuple(row) for row in some)


def chain(db: Connection) -> Iterator[Violation]:
    """Go along the whole journal, hashing every entry again."""
    zone = ZoneInfo(offices.read_settings(db).zone)
    head = db.execute(select(journal_head.c.last, journal_head.c.hash, journal_head.c.gapless_from)).first()
    if head is None:
        yield Violation(Invariant.JOURNAL_CHAIN, "journal", {"fault": FaultKind.HEADLESS.code})
        return
    last, its, gapless_from = head
    for fault in faults(lines(db), _start(db), (last, its), gapless_from):
        yield _violation(fault, zone)
    yield from _cuts(db)


def until(db: Connection, place: Place) -> Iterator[Violation]:
    """Go along the journal from its beginning to one entry."""
    zone = ZoneInfo(offices.read_settings(db).zone)
    gapless_from = db.execute(select(journal_head.c.gapless_from)).scalar() or 1
    for fault in faults(lines(db, upto=place[0]), _start(db), place, gapless_from):
        yield _violation(fault, zone)


def _start(db: Connection) -> Place:
    cut = select(journal_cut.c.upto, journal_cut.c.hash).order_by(journal_cut.c.upto.desc()).limit(1)
    number, its = db.execute(cut).first() or (0, BEGINNING)
    return number, its


def _violation(fault: Fault, zone: ZoneInfo) -> Violation:
    facts: dict[str, object] = {"fault": fault.kind.code}
    if fault.last != fault.number:
        facts["through"] = fault.last
    if fault.line is not None:
        at = _moment(fault.line.at)
        facts["day"] = at.astimezone(zone).date().isoformat() if at else fault.line.at
        facts |= {"action": fault.line.action, "about": fault.line.subject}
    if fault.was:
        facts["was"] = fault.was
    return Violation(Invariant.JOURNAL_CHAIN, f"journal:{fault.number}", facts)


def _moment(at: str) -> datetime | None:
    """Return a moment as the database keeps it; None for what never was one."""
    try:
        return datetime.fromisoformat(at).replace(tzinfo=UTC)
    except ValueError:
        return None


def _cuts(db: Connection) -> Iterator[Violation]:
    """Name the newest cut if no entry tells of it; entries about older ones may have been cut themselves."""
    cut = db.execute(select(journal_cut).order_by(journal_cut.c.upto.desc()).limit(1)).first()
    if cut is None:
        return
    query = select(journal.c.id).where(journal.c.subject == f"journal_cut:{cut.upto}").limit(1)
    if db.execute(query).first() is None:
        facts = {"fault": FaultKind.CUT_UNTOLD.code, "minutes": cut.minutes, "entries": cut.entries}
        yield Violation(Invariant.JOURNAL_CHAIN, f"journal:{cut.upto}", facts)


def seals(db: Connection) -> Iterator[Violation]:
    """Compare the seal of every closed day with the entry it names; what was cut since cannot be compared."""
    start, _ = _start(db)
    days = db.execute(select(closed_day.c.day, closed_day.c.number, closed_day.c.facts))
    sealed = {}
    for day, number, facts in days:
        seal = facts.get("seal") or {}
        if seal.get("entry", 0) > start:
            sealed[seal["entry"]] = (day, number, seal["hash"])
    for entry, (day, number, its) in sorted(sealed.items()):
        found = db.execute(select(journal.c.hash).where(journal.c.id == entry)).scalar()
        if found != its:
            facts = {"fault": FaultKind.UNSEALED.code, "day": day.isoformat(), "report": number}
            yield Violation(Invariant.JOURNAL_CHAIN, f"journal:{entry}", facts)


PROOFS = ((Invariant.JOURNAL_CHAIN, chain), (Invariant.JOURNAL_CHAIN, seals))
