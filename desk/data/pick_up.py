"""Documents handed to citizens: who took which, once and never again."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, datetime
from typing import Any

from sqlalchemy import Connection, insert, select
from sqlalchemy.exc import IntegrityError

from desk.data.counter_tables import collection
from desk.data.custody_tables import pick_up
from desk.data.office_tables import service_record, staff
from desk.domain.application_errors import AlreadyCollected
from desk.domain.applications import Application
from desk.domain.collecting import Collected
from desk.domain.handover import Taker

_taken = collection.c


def add(
    db: Connection,
    application: Application,
    taker: Taker,
    taker_name: str,
    relation: str,
    shown: Sequence[str],
    *,
    staff_id: int,
    now: datetime,
) -> None:
    """Keep who took a document.

    Raises:
        AlreadyCollected: somebody took it before.
    """
    values = {
        "application_id": application.id,
        "at": now,
        "staff_id": staff_id,
        "taker": taker,
        "taker_name": taker_name,
        "relation": relation,
        "shown": list(shown),
    }
    try:
        with db.begin_nested():
            db.execute(insert(collection).values(**values))
    except IntegrityError as error:
        before = of_application(db, application)
        if before is None:
            raise
        raise already(before) from error


def already(before: Collected) -> AlreadyCollected:
    """Return the refusal that says who took it and when."""
    return AlreadyCollected(before.application.number, before.taker_name, before.staff, before.at)


def of_application(db: Connection, application: Application) -> Collected | None:
    """Return who took the document of an application, at this desk or as a bare card."""
    whole = (
        select(_taken.at, staff.c.name, _taken.taker, _taken.taker_name, _taken.relation, _taken.shown)
        .join(staff, staff.c.id == _taken.staff_id)
        .where(_taken.application_id == application.id)
    )
    row: Any = db.execute(whole).first()
    if row is not None:
        return Collected(
            application, row.at, row.name, row.taker, row.taker_name, row.relation, tuple(row.shown)
        )
    card = (
        select(pick_up.c.at, staff.c.name, pick_up.c.taker, pick_up.c.taker_name)
        .join(staff, staff.c.id == pick_up.c.staff_id)
        .where(pick_up.c.job_id == application.job_id)
    )
    row = db.execute(card).first() if application.job_id is not None else None
    return row and Collected(application, row.at, row.name, row.taker, row.taker_name, "", ())


def count_service(
    db: Connection, application: Application, counts_as: str, received_on: date, done_on: date
) -> None:
    """Count a finished paper for the summaries of a span; a card is counted when it is printed."""
    db.execute(
        insert(service_record).values(
            number=application.number,
            service=counts_as,
            channel=application.channel,
            village_code=application.subject.village_code or None,
            received_on=received_on,
            done_on=done_on,
        )
    )
