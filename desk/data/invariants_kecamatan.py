"""What must hold for the kecamatan's requests: no card before 17, and no BAST that contradicts its list."""

from __future__ import annotations

from collections.abc import Iterator
from zoneinfo import ZoneInfo

from sqlalchemy import Connection, select

from desk.data import offices
from desk.data.counter_tables import application
from desk.data.kecamatan_tables import kecamatan_request
from desk.data.print_tables import attempt
from desk.domain.health import Invariant, Violation

_BOTH = """
    SELECT 'application:' || l.application_id AS subject, 'left_over_and_sent' AS fault
    FROM kecamatan_leftover l
    JOIN application a ON a.id = l.application_id
    JOIN handover_item i ON i.handover_id = l.handover_id AND i.job_id = a.job_id
    UNION ALL
    SELECT 'application:' || l.application_id, 'left_over_by_no_kecamatan'
    FROM kecamatan_leftover l JOIN handover h ON h.id = l.handover_id WHERE h.way <> 'kecamatan'"""

QUERIES = ((Invariant.KECAMATAN_ASKED, _BOTH),)


def printed_too_early(db: Connection) -> Iterator[Violation]:
    """Name the cards that somebody began to print before the 17th birthday they wait for."""
    zone = ZoneInfo(offices.read_settings(db).zone)
    query = (
        select(attempt.c.job_id, attempt.c.started_at, kecamatan_request.c.not_before)
        .join(application, application.c.job_id == attempt.c.job_id)
        .join(kecamatan_request, kecamatan_request.c.application_id == application.c.id)
        .where(
            kecamatan_request.c.not_before.is_not(None),
            attempt.c.started_at >= application.c.received_at,
        )
        .order_by(attempt.c.job_id)
    )
    for row in db.execute(query):
        if row.started_at.astimezone(zone).date() < row.not_before:
            facts = {"not_before": row.not_before.isoformat()}
            yield Violation(Invariant.KECAMATAN_ASKED, f"job:{row.job_id}", facts)


PROOFS = ((Invariant.KECAMATAN_ASKED, printed_too_early),)
