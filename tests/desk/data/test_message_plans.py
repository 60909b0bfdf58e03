"""However many messages there are, those asked for are read off an index, on both engines."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from datetime import timedelta

import asking
import pytest
from conftest import OPENED, who
from sqlalchemy import Connection, event, insert, text
from sqlalchemy.engine import Engine

from desk.data import message_plan, message_rows, message_sendings, messages
from desk.data.database import Database
from desk.data.message_tables import campaign, message, message_sending
from desk.domain.campaigns import CampaignState
from desk.domain.carriers import Medium
from desk.domain.message_lists import MessageFilter, StateGroup
from desk.domain.messages import MessageKind, MessageState
from desk.office import Office

_MANY = 6_000
_WHOLE = re.compile(r"(SCAN|Seq Scan on) message(_sending)?( \(|$)", re.MULTILINE)
"""A table read from end to end."""
_YESTERDAY = OPENED - timedelta(days=1)


@pytest.fixture
def crowded(office: Office, office_url: str) -> Iterator[Connection]:
    """Thousands of messages that were sent, and thousands that wait in bulk; two wait alone."""
    clerk = who(office, "siti")
    asked = [office.walk_in.accept(clerk, asking.request("KTP_BARU", n)).application.id for n in (1, 2)]
    database = Database(office_url)
    with database.transaction() as db:
        told = {"whom": {}, "words": [], "per_day": 1, "made_at": OPENED, "made_by": clerk.id}
        db.execute(insert(campaign).values(id=1, state=CampaignState.STARTED, started_at=OPENED, **told))
        db.execute(insert(message), [_sent(asked[n % 2], n) for n in range(_MANY)])
        db.execute(insert(message), [_in_bulk(asked[0], n) for n in range(_MANY)])
        ids = db.execute(text("SELECT id FROM message WHERE state = 'arrived'")).scalars()
        db.execute(insert(message_sending), [_sending(number) for number in ids])
    with database.transaction() as db:
        db.execute(text("ANALYZE"))
    with database.transaction() as db:
        yield db
    database.close()


def _sent(application_id: int, number: int) -> dict[str, object]:
    stood = {"state": MessageState.ARRIVED, "at": _YESTERDAY, "settled_at": _YESTERDAY}
    of = {"application_id": application_id, "kind": MessageKind.RECEIVED, "about": f"x:{number}"}
    return of | stood | {"medium": Medium.SMS, "address": "+62812", "carrier_id": f"c-{number}"}


def _in_bulk(application_id: int, number: int) -> dict[str, object]:
    of = {"application_id": application_id, "kind": MessageKind.CAMPAIGN, "about": f"y:{number}"}
    later = OPENED + timedelta(minutes=number)
    return of | {"campaign_id": 1, "state": MessageState.WAITING, "at": _YESTERDAY, "not_before": later}


def _sending(message_id: int) -> dict[str, object]:
    its = {"message_id": message_id, "key": str(message_id), "medium": Medium.SMS, "at": _YESTERDAY}
    return its | {"state": MessageState.ARRIVED, "parts": 1, "cost": 350}


def _plans(db: Connection, ask: Callable[[Connection], object]) -> str:
    """Return how the engine reads what is asked, statement by statement."""
    said: list[tuple[str, object]] = []

    def keep(_db: object, _cursor: object, statement: str, parameters: object, *_: object) -> None:
        if "message" in statement:
            said.append((statement, parameters))

    event.listen(Engine, "before_cursor_execute", keep)
    try:
        ask(db)
    finally:
        event.remove(Engine, "before_cursor_execute", keep)
    explain = "EXPLAIN QUERY PLAN " if db.dialect.name == "sqlite" else "EXPLAIN "
    read = [db.exec_driver_sql(explain + statement, parameters).all() for statement, parameters in said]
    assert read, "nothing was asked"
    return "\n".join(str(row[-1]) for rows in read for row in rows)


def _next_in_bulk(db: Connection) -> None:
    assert messages.next_waiting(db, OPENED - timedelta(hours=1)) is None, "those alone came later"


ASKED: dict[str, tuple[Callable[[Connection], object], str]] = {
    "the next message": (lambda db: messages.next_waiting(db, OPENED), "ix_message_waiting"),
    "the next in bulk": (_next_in_bulk, "ix_message_bulk"),
    "whom to call": (lambda db: message_rows.to_call(db, OPENED, OPENED, None, 200), "ix_message_to_call"),
    "how many to call": (lambda db: message_rows.count_to_call(db, OPENED, OPENED), "ix_message_to_call"),
    "what was spent": (lambda db: message_sendings.since(db, OPENED), "ix_message_sending_spent"),
    "what may have arrived": (
        lambda db: messages.under_way(db, Medium.SMS, OPENED, 2_000),
        "ix_message_settled",
    ),
    "claims that ended": (lambda db: messages.end_leases(db, OPENED, ()), "ix_message_"),
    "a list of failures": (
        lambda db: message_rows.page(db, MessageFilter(StateGroup.FAILED), None, 200),
        "ix_message_state",
    ),
}


@pytest.mark.parametrize("what", ASKED)
def test_what_is_asked_for_is_read_off_its_index(crowded: Connection, what: str) -> None:
    ask, index = ASKED[what]
    plan = _plans(crowded, ask)
    assert index in plan, plan
    assert not _WHOLE.search(plan), plan


def test_who_heard_of_a_document_is_found_by_it(crowded: Connection) -> None:
    day = OPENED.date()
    plan = _plans(crowded, lambda db: message_plan.uncollected(db, (7, 30, 90), day, OPENED, OPENED))
    assert not _WHOLE.search(plan), plan
