"""All facts of one day, gathered from one snapshot."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime

from sqlalchemy import Connection

from desk.data import day_flows, day_prints, day_rows, day_stock
from desk.data.day_rows import Span
from desk.domain.day_book import DayFacts
from desk.domain.settings import OfficeSettings
from desk.domain.stock import Goods


def gather(
    db: Connection,
    span: Span,
    settings: OfficeSettings,
    *,
    taken_at: datetime,
    band_edges: tuple[datetime, ...],
    counted: Mapping[Goods, int],
    note: str,
) -> DayFacts:
    """Return the facts of a day as the office knows them now; ``counted`` is what the store really held."""
    rows = day_rows.read(db)
    return DayFacts(
        day=span.first,
        zone=settings.zone,
        taken_at=taken_at,
        age_limits=settings.uncollected_days,
        stock=day_stock.lines(db, span, counted, note),
        printed=day_prints.by_place(db, rows, span),
        backlog=day_flows.backlog(db, rows, span),
        cancelled=day_flows.cancel_reasons(db, span),
        shelf=day_flows.shelf(db, span, band_edges),
        operators=day_prints.by_operator(db, span),
        cards=day_prints.cards(db, span),
        unknown=day_prints.outcomes_missing(db, span),
        note=note,
    )
