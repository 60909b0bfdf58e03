"""The journal: every entry chained to the one before, numbered in the order of commit, and read again.

An entry holds who (an account, or nobody for a name nobody has), when, at which workstation, what (an action
and the number of the record it was about), why, and facts: counts, codes, and ``before``/``after`` of what
changed. It holds no password, no secret, nothing typed as an unknown name, and no person's name or whole NIK
where the record's number says whom it was about.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping, Sequence
from datetime import datetime
from typing import Any

from sqlalchemy import Connection, func, insert, select, text, update

from desk.data.journal_tables import journal_head
from desk.data.office_tables import journal, staff
from desk.domain.journal import Action, Entry
from desk.domain.journal_chain import follow, stamp, told

_INSERT = insert(journal)
_LINES = select(
    journal.c.id,
    journal.c.at,
    staff.c.name,
    journal.c.workstation,
    journal.c.action,
    journal.c.subject,
    journal.c.reason,
    journal.c.facts,
).outerjoin(staff, staff.c.id == journal.c.staff_id)
_AT_ONCE = 5_000
_HEAD = select(journal_head.c.last, journal_head.c.hash)
_HEAD_ALONE = _HEAD.with_for_update()
_MOVE_HEAD = update(journal_head).where(journal_head.c.id == 1)
_AT_SERVER = text(
    "INSERT INTO journal (id, at, staff_id, workstation, action, subject, reason, facts, hash)"
    " SELECT id, at, staff_id, workstation, action, subject, reason, CAST(facts AS json), hash"
    " FROM json_to_recordset(CAST(:lines AS json)) AS line(id integer, at timestamptz, staff_id integer,"
    " workstation text, action text, subject text, reason text, facts text, hash text) ORDER BY id"
)
"""Any number of lines in one way to the server and back; the server itself moves the end behind them."""


def write(
    db: Connection,
    *,
    at: datetime,
    staff_id: int | None,
    workstation: str,
    action: Action,
    subjects: Iterable[str],
    reason: str,
    facts: Mapping[str, object],
) -> range:
    """Write one entry for each subject of a deed, the last thing its transaction does; return their numbers.

    Whoever writes holds the end of the journal until commit: on a server, others who write wait for it, and a
    transaction that asked for another lock afterwards could wait for one of them.
    """
    line = {
        "at": at,
        "staff_id": staff_id,
        "workstation": workstation,
        "action": action.code,
        "reason": reason,
        "facts": facts,
    }
    return append(db, ({**line, "subject": subject} for subject in subjects))


def append(db: Connection, lines: Iterable[Mapping[str, Any]]) -> range:
    """Write entries in their order and return their numbers; a line has every column but number and hash."""
    last, before = db.execute(_HEAD_ALONE).one()
    first = last + 1
    rows: list[dict[str, Any]] = []
    same: object = None
    for line in lines:
        last += 1
        if line["facts"] is not same:  # a deed about many tells the same of each
            same, facts = line["facts"], told(line["facts"])
        who, what = line["staff_id"], (line["workstation"], line["action"], line["subject"], line["reason"])
        before = follow(before, last, stamp(line["at"]), who, *what, facts)
        rows.append({**line, "id": last, "facts": facts, "hash": before})
        if len(rows) == _AT_ONCE:
            _keep(db, rows)
            rows = []
    if rows:
        _keep(db, rows)
    return range(first, last + 1)


def _keep(db: Connection, rows: list[dict[str, Any]]) -> None:
    """Write some entries and move the end of the journal behind them."""
    if db.dialect.name != "sqlite":
        db.execute(_AT_SERVER, {"lines": json.dumps([{**row, "at": row["at"].isoformat()} for row in rows])})
        return
    db.execute(_INSERT, [{**row, "facts": json.loads(row["facts"])} for row in rows])
    db.execute(_MOVE_HEAD, {"last": rows[-1]["id"], "hash": rows[-1]["hash"]})


def head(db: Connection) -> tuple[int, str]:
    """Return number and hash of the newest entry; 0 and the beginning's in an empty journal."""
    last, its = db.execute(_HEAD).one()
    return last, its


def hold_end(db: Connection) -> tuple[int, str]:
    """Return number and hash of the newest entry; nobody writes another one before this is done."""
    last, its = db.execute(_HEAD_ALONE).one()
    return last, its


def about(db: Connection, subject: str) -> tuple[Entry, ...]:
    """Return the lines about one subject, newest first."""
    query = _LINES.where(journal.c.subject == subject).order_by(journal.c.id.desc())
    return tuple(_entry(row) for row in db.execute(query))


def last_of(db: Connection, staff_id: int, since: datetime, passing_over: Iterable[Action]) -> Entry | None:
    """Return the last line somebody wrote since ``since``, some actions passed over."""
    query = (
        _LINES.where(journal.c.staff_id == staff_id, journal.c.at >= since)
        .where(journal.c.action.not_in([action.code for action in passing_over]))
        .order_by(journal.c.id.desc())
        .limit(1)
    )
    row = db.execute(query).first()
    return None if row is None else _entry(row)


def newest(db: Connection) -> int:
    """Return the number of the newest line, 0 in an empty journal."""
    return head(db)[0]


def actions_since(db: Connection, cursor: int) -> tuple[int, frozenset[Action]]:
    """Return the newest line's number and the actions written after ``cursor``."""
    query = select(journal.c.action, func.max(journal.c.id)).where(journal.c.id > cursor)
    rows = db.execute(query.group_by(journal.c.action)).all()
    return max([cursor, *(row[1] for row in rows)]), frozenset(Action.of(row[0]) for row in rows)


def _entry(row: Sequence[Any]) -> Entry:
    number, at, name, workstation, action, subject, reason, facts = row
    return Entry(number, at, name or "", workstation, Action.of(action), subject, reason, facts)
