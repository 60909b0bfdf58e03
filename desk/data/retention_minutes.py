"""Proposals to destroy and their minutes: who proposed, who approved, how much is destroyed by now."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from typing import Any

from sqlalchemy import Connection, Row, insert, select, update

from desk.data.office_tables import journal, staff
from desk.data.retention_tables import retention_line, retention_minutes
from desk.domain.errors import NotFound
from desk.domain.journal import Action
from desk.domain.retention import (
    DataKind,
    Due,
    Minutes,
    MinutesLine,
    MinutesMovedOn,
    MinutesState,
    OldBackup,
)
from desk.domain.text import mark

MINUTES = mark("thing", "Minutes of destroyed data")
_mine = retention_minutes.c
_ORDER = {kind: place for place, kind in enumerate(DataKind)}


def propose(db: Connection, due: Sequence[Due], reason: str, *, staff_id: int, now: datetime) -> int:
    """Keep a proposal with what is due at this moment, and return its number in the table."""
    values = {"state": MinutesState.PROPOSED, "reason": reason, "proposed_by": staff_id, "proposed_at": now}
    made = insert(retention_minutes).values(**values, witnesses=[]).returning(_mine.id)
    number = int(db.execute(made).scalar_one())
    db.execute(
        insert(retention_line),
        [
            {
                "minutes_id": number,
                "kind": one.kind,
                "before": one.before,
                "months": one.months,
                "proposed": one.rows,
                "kept": one.kept_back,
            }
            for one in due
        ],
    )
    return number


def decide(
    db: Connection,
    minutes: Minutes,
    state: MinutesState,
    *,
    number: str | None,
    reason: str,
    witnesses: Sequence[tuple[str, str]],
    staff_id: int,
    now: datetime,
) -> None:
    """Keep the head's word on a proposal.

    Raises:
        MinutesMovedOn: it was decided meanwhile.
    """
    values = {"decided_by": staff_id, "decided_at": now, "decision_reason": reason}
    _move(
        db,
        minutes,
        MinutesState.PROPOSED,
        state=state,
        number=number,
        witnesses=[list(one) for one in witnesses],
        **values,
    )


def finish(db: Connection, minutes: Minutes, now: datetime) -> None:
    """Note that everything approved is destroyed.

    Raises:
        MinutesMovedOn: somebody else finished meanwhile.
    """
    _move(db, minutes, MinutesState.APPROVED, state=MinutesState.DESTROYED, finished_at=now, traces="waits")


def note_traces(db: Connection, minutes_id: int, traces: str) -> None:
    """Note what is known of the traces in the database's files."""
    db.execute(update(retention_minutes).where(_mine.id == minutes_id).values(traces=traces))


def count(db: Connection, minutes_id: int, kind: DataKind, destroyed: int) -> None:
    """Add what a step destroyed."""
    line = retention_line.c
    mine = update(retention_line).where(line.minutes_id == minutes_id, line.kind == kind)
    db.execute(mine.values(destroyed=line.destroyed + destroyed))


def _move(db: Connection, minutes: Minutes, before: MinutesState, **values: Any) -> None:
    mine = update(retention_minutes).where(_mine.id == minutes.id, _mine.state == before)
    if db.execute(mine.values(**values)).rowcount != 1:
        raise MinutesMovedOn(one(db, minutes.id).state.word)


def one(db: Connection, minutes_id: int) -> Minutes:
    """Return one proposal or minutes.

    Raises:
        NotFound: there are none of this number.
    """
    found = _read(db, _mine.id == minutes_id)
    if not found:
        raise NotFound(MINUTES, str(minutes_id))
    return found[0]


def numbered(db: Connection, number: str) -> Minutes:
    """Return the minutes of a number.

    Raises:
        NotFound: no minutes have it.
    """
    found = _read(db, _mine.number == number)
    if not found:
        raise NotFound(MINUTES, number)
    return found[0]


def every(db: Connection, most: int) -> tuple[Minutes, ...]:
    """Return proposals and minutes, the newest first."""
    return _read(db, _mine.id > 0, most)


def open_ones(db: Connection, state: MinutesState) -> int:
    """Return how many stand somewhere."""
    return len(db.execute(select(_mine.id).where(_mine.state == state)).all())


def backups_before(db: Connection, moment: datetime, most: int) -> tuple[OldBackup, ...]:
    """Return the backups made before a moment, the newest first: they hold what was destroyed since."""
    made = select(journal.c.at, journal.c.facts).where(
        journal.c.action == Action.BACKUP_MADE.code, journal.c.at <= moment
    )
    rows = db.execute(made.order_by(journal.c.id.desc()).limit(most))
    return tuple(OldBackup(at, str(facts.get("file", ""))) for at, facts in rows)


def _read(db: Connection, which: Any, most: int | None = None) -> tuple[Minutes, ...]:
    proposer, decider = staff.alias(), staff.alias()
    query = (
        select(
            retention_minutes,
            proposer.c.name.label("proposer"),
            decider.c.name.label("decider"),
            decider.c.nip,
            decider.c.position,
        )
        .join(proposer, proposer.c.id == _mine.proposed_by)
        .outerjoin(decider, decider.c.id == _mine.decided_by)
        .where(which)
        .order_by(_mine.id.desc())
        .limit(most)
    )
    rows = db.execute(query).all()
    lines: dict[int, list[MinutesLine]] = {row.id: [] for row in rows}
    line = retention_line.c
    for found in db.execute(select(retention_line).where(line.minutes_id.in_(lines))):
        lines[found.minutes_id].append(
            MinutesLine(found.kind, found.before, found.months, found.proposed, found.kept, found.destroyed)
        )
    return tuple(_minutes(row, lines[row.id]) for row in rows)


def _minutes(row: Row[Any], lines: list[MinutesLine]) -> Minutes:
    return Minutes(
        id=row.id,
        number=row.number or "",
        state=row.state,
        reason=row.reason,
        proposed_by_id=row.proposed_by,
        proposed_by=row.proposer,
        proposed_at=row.proposed_at,
        decided_by=row.decider or "",
        decided_by_nip=row.nip or "",
        decided_by_position=row.position or "",
        decided_at=row.decided_at,
        decision_reason=row.decision_reason,
        witnesses=tuple((name, position) for name, position in row.witnesses),
        finished_at=row.finished_at,
        traces=row.traces,
        lines=tuple(sorted(lines, key=lambda line: _ORDER[line.kind])),
    )
