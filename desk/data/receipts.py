"""Cards by the paper that stands for them: the receipt of an application, the label of a parcel."""

from __future__ import annotations

from sqlalchemy import Connection, select, union

from desk.data.custody_tables import handover_item
from desk.data.office_tables import service_record


def job_ids(db: Connection, number: str) -> tuple[int, ...]:
    """Return the print jobs a receipt number or a tracking number stands for."""
    applications = select(service_record.c.job_id).where(
        service_record.c.number == number, service_record.c.job_id.is_not(None)
    )
    # The second condition says what the index says; without it the index would not be used.
    labelled = (handover_item.c.tracking_number == number, handover_item.c.tracking_number != "")
    parcels = select(handover_item.c.job_id).where(*labelled)
    return tuple(db.execute(union(applications, parcels)).scalars())
