"""Papers that left the office in parcels of Kantor Pos, for the report of everything that left on a day."""

from __future__ import annotations

from sqlalchemy import ColumnElement, Connection, func, select

from desk.data import counter_reports
from desk.data.counter_tables import application
from desk.data.custody_tables import handover
from desk.data.day_flows import within
from desk.data.day_rows import Span
from desk.data.office_tables import staff, village
from desk.data.post_tables import parcel, parcel_content
from desk.domain.counter_reports import PaperGiven
from desk.domain.office_reports import EVERYWHERE, Area
from desk.domain.post import PostTaker

_app, _par, _in = application.c, parcel.c, parcel_content.c
_LEFT = (
    parcel_content.join(parcel, _par.id == _in.parcel_id)
    .join(application, _app.id == _in.application_id)
    .join(handover, handover.c.id == _par.handover_id)
)


def posted(db: Connection, span: Span, area: Area = EVERYWHERE) -> tuple[PaperGiven, ...]:
    """Return the papers sent by post within a span, in the order they left."""
    offered = counter_reports.Offered(db)
    rows = db.execute(
        select(
            _par.sent_at,
            _app.number,
            _app.service,
            _app.catalogue_id,
            _app.paper_number,
            _app.nik,
            _app.name,
            _par.number.label("parcel"),
            handover.c.receiver,
            staff.c.name.label("staff"),
        )
        .select_from(_LEFT.join(staff, staff.c.id == handover.c.staff_id))
        .where(*_within(span, area))
        .order_by(_par.id, _in.position)
    )
    return tuple(
        PaperGiven(
            row.sent_at,
            row.number,
            row.service,
            offered.service(row.catalogue_id, row.service).name,
            row.paper_number,
            row.nik,
            row.name,
            PostTaker.COURIER,
            row.receiver["name"],
            row.parcel,
            row.staff,
        )
        for row in rows
    )


def counted(db: Connection, span: Span, area: Area = EVERYWHERE) -> int:
    """Return how many papers were sent by post within a span."""
    query = select(func.count()).select_from(_LEFT).where(*_within(span, area))
    return int(db.execute(query).scalar_one())


def _within(span: Span, area: Area) -> list[ColumnElement[bool]]:
    asked: list[ColumnElement[bool]] = [within(_par.sent_at, span.begin, span.end)]
    if area.district_code:
        inside = select(village.c.code).where(village.c.district_code == area.district_code)
        asked.append(_app.village_code.in_(inside))
    if area.channel is not None:
        asked.append(_app.channel == area.channel)
    return asked
