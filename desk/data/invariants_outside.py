"""What must hold for requests from outside: what the app was told, and when citizens asked."""

from __future__ import annotations

from collections.abc import Iterator
from zoneinfo import ZoneInfo

from sqlalchemy import Connection, select

from desk.data import offices
from desk.data.counter_tables import application
from desk.data.invariants_cut import since_the_cut
from desk.data.outside_tables import asked_when
from desk.domain.health import Invariant, Violation

_TOLD = f"""
    SELECT 'app_export:' || l.export_id AS subject, 'not_its_own_number' AS fault
    FROM app_export_line l LEFT JOIN outside_request o
        ON o.application_id = l.application_id AND o.channel = 'smartdukcapil' AND o.number = l.outside_number
    WHERE o.number IS NULL
    UNION ALL
    SELECT 'app_export:' || e.id, 'rows_miscounted' FROM app_export e
    WHERE e.rows <> (SELECT count(*) FROM app_export_line l WHERE l.export_id = e.id)
    UNION ALL
    SELECT 'app_export:' || e.id, 'no_line_in_the_journal' FROM app_export e
    WHERE {since_the_cut("e.at")} AND NOT EXISTS (SELECT 1 FROM journal j
        WHERE j.subject = 'app_export:' || e.id AND j.action || '' = 'app_statuses_given')
    UNION ALL
    SELECT 'app_export:' || l.export_id, 'returned_without_a_reason' FROM app_export_line l
    WHERE l.stage = 'returned' AND trim(l.reason) = ''"""

_AT_ONCE = 5_000


def asked_before_received(db: Connection) -> Iterator[Violation]:
    """Name the applications somebody is said to have asked for after they were taken in."""
    zone = ZoneInfo(offices.read_settings(db).zone)
    query = select(application.c.id, application.c.received_at, asked_when.c.day, asked_when.c.clock)
    query = query.join(asked_when, asked_when.c.application_id == application.c.id)
    for row in db.execute(query.execution_options(yield_per=_AT_ONCE)):
        here = row.received_at.astimezone(zone)
        if (row.day.isoformat(), row.clock) > (here.date().isoformat(), f"{here:%H:%M}"):
            facts = {"asked": f"{row.day.isoformat()} {row.clock}".strip()}
            yield Violation(Invariant.ASKED_BEFORE_RECEIVED, f"application:{row.id}", facts)


QUERIES = ((Invariant.APP_TOLD, _TOLD),)
PROOFS = ((Invariant.ASKED_BEFORE_RECEIVED, asked_before_received),)
