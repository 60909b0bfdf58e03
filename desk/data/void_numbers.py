"""BAST numbers that were given out and taken back, with who did it and why, as the journal tells it."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from typing import Any

from sqlalchemy import Connection, select

from desk.data.office_tables import issued_number, journal, staff
from desk.domain.handover import VoidBast, Voided
from desk.domain.journal import Action
from desk.domain.numbers_again import void_reason
from desk.domain.printing import Delivery

_KIND = "bast"
_WAYS = {way.code: way for way in Delivery}
_issued = issued_number.c


def basts(
    db: Connection, since: datetime | None = None, until: datetime | None = None
) -> tuple[VoidBast, ...]:
    """Return the void BAST numbers given out from ``since`` until before ``until``, newest first."""
    query = select(_issued.number, _issued.issued_at, _issued.void_at, _issued.void_reason).where(
        _issued.kind == _KIND, _issued.void_at.is_not(None)
    )
    if since is not None:
        query = query.where(_issued.issued_at >= since)
    if until is not None:
        query = query.where(_issued.issued_at < until)
    rows = db.execute(query.order_by(_issued.issued_at.desc(), _issued.number.desc())).all()
    told = _told(db, [row.number for row in rows])
    return tuple(_bast(row, told.get(row.number, {})) for row in rows)


def _bast(row: Any, told: Mapping[str, Any]) -> VoidBast:
    sent, undone = told.get(Action.HANDOVER_SENT.code), told.get(Action.STEP_UNDONE.code)
    facts: Mapping[str, Any] = sent.facts if sent is not None else {}
    return VoidBast(
        row.number,
        # None for a number that was given out before the office was restored: nobody here knows how it left.
        _WAYS.get(str(facts.get("way"))),
        str(facts.get("destination", "")),
        row.issued_at,
        sent.name if sent is not None else "",
        int(facts.get("cards", 0)),
        Voided(row.void_at, undone.name if undone is not None else "", void_reason(row.void_reason)),
    )


def _told(db: Connection, numbers: list[str]) -> Mapping[str, Mapping[str, Any]]:
    """Return the journal's lines about each number: its sending, and the undo of that."""
    lines: dict[str, dict[str, Any]] = {}
    columns = (journal.c.subject, journal.c.action, journal.c.facts, staff.c.name)
    query = select(*columns).join(staff, staff.c.id == journal.c.staff_id).order_by(journal.c.id)
    for number in numbers:
        for line in db.execute(query.where(journal.c.subject == f"handover:{number}")):
            lines.setdefault(number, {})[line.action] = line
    return lines
