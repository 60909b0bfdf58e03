"""What was printed in a day, and by whom: tables B and E and the list of names."""

from __future__ import annotations

from collections import Counter
from dataclasses import replace
from typing import Any

from sqlalchemy import Connection, func, select

from desk.data.day_flows import COUNTS_AS_PRINTED, within
from desk.data.day_rows import Rows, Span
from desk.data.office_tables import district, staff, village
from desk.data.print_tables import attempt, batch, print_job
from desk.domain.day_book import CardLine, OperatorLine, PrintedLine, ReasonCount
from desk.domain.printing import CardKind, JobState, PrintReason

_job = print_job.c
_try = attempt.c
_SPOILED = "spoiled"


def cards(db: Connection, span: Span) -> tuple[CardLine, ...]:
    """Return every card printed in a span, in the order they were printed."""
    query = (
        select(
            _job.id,
            func.coalesce(batch.c.number, ""),
            _job.nik,
            _job.name,
            _job.kind,
            func.coalesce(district.c.name, ""),
            func.coalesce(village.c.name, ""),
            _job.reason,
            staff.c.name,
            _job.printed_at,
            _job.delivery,
            _job.channel,
        )
        .join(staff, staff.c.id == _job.printed_by)
        .outerjoin(batch, batch.c.id == _job.batch_id)
        .outerjoin(district, district.c.code == _job.district_code)
        .outerjoin(village, village.c.code == _job.village_code)
        .where(COUNTS_AS_PRINTED, within(_job.printed_at, span.begin, span.end))
        .order_by(_job.printed_at, _job.id)
    )
    return tuple(CardLine(*row) for row in db.execute(query))


def by_place(db: Connection, rows: Rows, span: Span) -> tuple[PrintedLine, ...]:
    """Return table B."""
    by = (_job.kind, _job.reason, _job.district_code)
    good = select(*by, func.count()).where(COUNTS_AS_PRINTED, within(_job.printed_at, span.begin, span.end))
    bad = (
        select(*by, func.count())
        .select_from(attempt)
        .join(print_job, _job.id == _try.job_id)
        .where(_try.outcome == _SPOILED, within(_try.ended_at, span.begin, span.end))
    )
    printed: Counter[tuple[CardKind, str, PrintReason]] = Counter()
    for kind, reason, code, count in db.execute(good.group_by(*by)):
        printed[kind, rows.of(reason, code), reason] += count
    spoiled: Counter[tuple[CardKind, str]] = Counter()
    for kind, reason, code, count in db.execute(bad.group_by(*by)):
        spoiled[kind, rows.of(reason, code)] += count
    used = {code for _, code, _ in printed} | {code for _, code in spoiled}
    return tuple(
        PrintedLine(
            kind=kind,
            code=code,
            name=rows.names.get(code, ""),
            reasons=tuple(ReasonCount(reason, printed[kind, code, reason]) for reason in PrintReason),
            spoiled=spoiled[kind, code],
        )
        for kind in CardKind
        for code in rows.order(used)
    )


def by_operator(db: Connection, span: Span) -> tuple[OperatorLine, ...]:
    """Return table E: cards by who printed them, spoiled tries by who tried."""
    good = (
        select(
            staff.c.id,
            staff.c.name,
            func.coalesce(batch.c.printer, ""),
            func.count(),
            func.min(_job.started_at).filter(_job.started_at >= span.begin),
            func.max(_job.printed_at),
        )
        .select_from(print_job)
        .join(staff, staff.c.id == _job.printed_by)
        .outerjoin(batch, batch.c.id == _job.batch_id)
        .where(COUNTS_AS_PRINTED, within(_job.printed_at, span.begin, span.end))
        .group_by(staff.c.id, staff.c.name, batch.c.printer)
    )
    bad = (
        select(
            staff.c.id,
            staff.c.name,
            batch.c.printer,
            func.count(),
            func.min(_try.started_at).filter(_try.started_at >= span.begin),
            func.max(_try.ended_at),
        )
        .select_from(attempt)
        .join(staff, staff.c.id == _try.staff_id)
        .join(batch, batch.c.id == _try.batch_id)
        .where(_try.outcome == _SPOILED, within(_try.ended_at, span.begin, span.end))
        .group_by(staff.c.id, staff.c.name, batch.c.printer)
    )
    lines: dict[tuple[int, str], OperatorLine] = {}
    for number, name, printer, count, first, last in db.execute(good):
        line = OperatorLine(name, printer, count, 0, first, last)
        lines[number, printer] = _joined(lines.get((number, printer)), line)
    for number, name, printer, count, first, last in db.execute(bad):
        line = OperatorLine(name, printer, 0, count, first, last)
        lines[number, printer] = _joined(lines.get((number, printer)), line)
    return tuple(sorted(lines.values(), key=lambda line: (line.operator, line.printer)))


def _joined(known: OperatorLine | None, line: OperatorLine) -> OperatorLine:
    if known is None:
        return line
    return replace(
        known,
        good=known.good + line.good,
        spoiled=known.spoiled + line.spoiled,
        first_start=min((at for at in (known.first_start, line.first_start) if at), default=None),
        last_end=max((at for at in (known.last_end, line.last_end) if at), default=None),
    )


def outcomes_missing(db: Connection, span: Span) -> int:
    """Return the cards begun before the span ended of which nobody has told what became."""
    return int(db.execute(select(func.count()).where(*_untold(span))).scalar_one())


def untold_by(db: Connection, span: Span) -> tuple[tuple[str, int], ...]:
    """Return who began to print those cards, and how many each."""
    each = attempt.alias()
    newest = select(func.max(each.c.id)).where(each.c.job_id == _job.id).scalar_subquery()
    query = (
        select(staff.c.name, func.count())
        .select_from(print_job)
        .join(attempt, attempt.c.id == newest)
        .join(staff, staff.c.id == attempt.c.staff_id)
        .where(*_untold(span))
        .group_by(staff.c.name)
        .order_by(staff.c.name)
    )
    return tuple((name, count) for name, count in db.execute(query))


def _untold(span: Span) -> Any:
    return _job.state.in_((JobState.PRINTING, JobState.UNKNOWN)), _job.started_at < span.end
