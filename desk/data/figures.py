"""Counts of a span of days for those who may know how much is done, and not for whom."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from sqlalchemy import ColumnElement, Connection, Select, and_, func, select

from desk.data.counter_tables import application, collection
from desk.data.custody_tables import pick_up
from desk.data.day_rows import Span
from desk.data.print_tables import attempt, print_job

_app, _try = application.c, attempt.c


def counts(db: Connection, span: Span) -> Mapping[str, Mapping[str, int]]:
    """Return how many of each kind there were: applications, cards, what was given."""
    came = _within(_app.received_at, span)
    ended = _within(_try.ended_at, span)
    cards = select(print_job.c.kind, func.count()).join(attempt, _try.job_id == print_job.c.id)
    return {
        "applications_by_service": _counted(db, select(_app.service, func.count()).where(came)),
        "applications_by_channel": _counted(db, select(_app.channel, func.count()).where(came)),
        "cards_printed": _counted(db, cards.where(ended, _try.outcome == "good")),
        "cards_spoiled": _counted(
            db, select(_try.spoil_reason, func.count()).where(ended, _try.outcome == "spoiled")
        ),
        "given_at_the_counter": {
            "cards": _all(db, pick_up.c.at, span),
            "papers": _all(db, collection.c.at, span),
        },
    }


def _within(moment: ColumnElement[Any], span: Span) -> ColumnElement[bool]:
    return and_(moment >= span.begin, moment < span.end)


def _all(db: Connection, moment: ColumnElement[Any], span: Span) -> int:
    return int(db.execute(select(func.count()).where(_within(moment, span))).scalar_one())


def _counted(db: Connection, by: Select[Any]) -> dict[str, int]:
    found = db.execute(by.group_by(by.selected_columns[0]))
    return {str(getattr(kind, "code", kind)): count for kind, count in found}
