"""The report on complaints: by kind, channel and week, how soon they were answered, and which were late."""

from __future__ import annotations

from collections.abc import Callable, Hashable, Iterable
from datetime import date, timedelta
from decimal import Decimal
from statistics import median

from desk.domain.complaints import (
    CHANNELS,
    UNANSWERED,
    ComplaintKind,
    ComplaintLine,
    ComplaintReport,
    ComplaintState,
)
from desk.domain.staff import Staff
from desk.domain.text import mark
from desk.office import Office
from reports.daily_tables import NUMBER, figures
from reports.document import (
    Annex,
    Cell,
    Column,
    Document,
    Kind,
    Paragraphs,
    Row,
    Say,
    Signature,
    Table,
    Text,
)
from reports.letter_parts import signatures
from reports.request import Request, Sheet, sheet
from reports.words import long_date

BY_CHANNEL = CHANNELS
TITLE = mark("report", "REPORT ON COMPLAINTS")
_NAME = mark("report", "Complaints {first} to {last}")
_SPAN = mark("report", "Period")
_BY_KIND = mark("report", "A. Complaints by kind")
_BY_CHANNEL = mark("report", "B. Complaints by channel")
_BY_WEEK = mark("report", "C. Complaints by week")
_ANNEX = mark("report", "ANNEX: COMPLAINTS ONE BY ONE")
_ANNEX_SHEET = mark("report", "Complaints")
_KIND = mark("report", "Kind of complaint")
_CHANNEL = mark("report", "Channel")
_WEEK = mark("report", "Week")
_WEEK_SPAN = mark("report", "{first} to {last}")
_STATE = mark("report", "State of the complaint")
_WAITS = mark("report", "Waits")
_ANSWERED = mark("report", "Answered")
_CLOSED = mark("report", "Closed")
_SUM = mark("report", "Sum")
_REOPENED = mark("report", "Of which reopened")
_LATE = mark("report", "Of which late")
_MEDIAN = mark("report", "Median until the answer (working hours)")
_COMPLAINT = mark("report", "Number of the complaint")
_RECEIVED = mark("report", "Received")
_DUE = mark("report", "Answer by")
_SETTLED = mark("report", "Answered on")
_HOURS = mark("report", "Working hours")
_IS_LATE = mark("report", "Late")
_YES = mark("report", "yes")
_WITH = mark("report", "Staff")
_TIME_NOTE = mark(
    "report",
    "Median: hours the counters were open between receipt and the first answer, or the closing of a complaint"
    " that was never answered. Late: the first answer came after its day, or is still missing after it.",
)
_HEADS_ONLY = mark(
    "report",
    "Complaints about money are told to section heads alone, and are not among these figures unless the"
    " person who made this report looks into them.",
)
_PLACE_DATE = mark("report", "{place}, {date}")
_Key = Callable[[ComplaintLine], Hashable]


def fill(office: Office, staff: Staff, request: Request, say: Say) -> Document:
    """Return the report of a span; nothing in it names a citizen."""
    paper = sheet(office, staff, request, say, by_channel=BY_CHANNEL)
    first, last = request.span()
    told = office.complaints.report(staff, first, last, request.channel)
    listed = paper.listed(len(told.lines), told.count)
    dated = paper.tell(_PLACE_DATE, place=paper.settings.city, date=long_date(last, paper.language))
    notes = (_TIME_NOTE,) if told.everything else (_TIME_NOTE, _HEADS_ONLY)
    return Document(
        name=paper.titled(paper.tell(_NAME, first=first.isoformat(), last=last.isoformat())),
        title=TITLE,
        made=paper.made(),
        sections=(
            _by_kind(told),
            _by_channel(told),
            _by_week(told, paper),
            Paragraphs(notes),
            listed,
        ),
        facts=((_SPAN, paper.days(first, last)), *paper.about()),
        letterhead=paper.letterhead(),
        paper=paper.paper,
        landscape=True,
        signatures=signatures((None, Signature((dated, f"{paper.settings.head_position},"), ""))),
        annexes=(
            Annex(
                _ANNEX,
                (_one_by_one(told), listed),
                sheet=_ANNEX_SHEET,
                subtitle=paper.below(paper.days(first, last)),
            ),
        ),
        language=paper.language,
    )


def _by_kind(told: ComplaintReport) -> Table:
    seen = {line.kind for line in told.lines}
    hidden = set() if told.everything else {ComplaintKind.MONEY} - seen
    kinds = [(kind, kind.word) for kind in ComplaintKind if kind not in hidden]
    return _counted(told, _BY_KIND, _KIND, kinds, lambda line: line.kind)


def _by_channel(told: ComplaintReport) -> Table:
    channels = [(channel, channel.word) for channel in CHANNELS]
    return _counted(told, _BY_CHANNEL, _CHANNEL, channels, lambda line: line.channel)


def _by_week(told: ComplaintReport, paper: Sheet) -> Table:
    weeks = []
    day = told.first
    while day <= told.last:
        weeks.append((_monday(day), _week_name(day, told.last, paper)))
        day += timedelta(days=7 - day.weekday())
    return _counted(told, _BY_WEEK, _WEEK, weeks, lambda line: _monday(line.received_on))


def _monday(day: date) -> date:
    return day - timedelta(days=day.weekday())


def _week_name(first: date, last: date, paper: Sheet) -> str:
    end = min(last, first + timedelta(days=6 - first.weekday()))
    names = (long_date(first, paper.language), long_date(end, paper.language))
    return names[0] if first == end else paper.tell(_WEEK_SPAN, first=names[0], last=names[1])


def _counted(
    told: ComplaintReport, title: Text, head: Text, named: Iterable[tuple[Hashable, Text]], key: _Key
) -> Table:
    by: dict[Hashable, list[ComplaintLine]] = {}
    for line in told.lines:
        by.setdefault(key(line), []).append(line)
    columns = (
        Column("of", head),
        *figures(("waits", _WAITS, _STATE), ("answered", _ANSWERED, _STATE), ("closed", _CLOSED, _STATE)),
        *figures(("sum", _SUM), ("reopened", _REOPENED), ("late", _LATE)),
        Column("median", _MEDIAN, Kind.NUMBER),
    )
    rows: tuple[Row, ...] = tuple((word, *_figures(by.get(of, ()))) for of, word in named)
    return Table(columns, rows, title=title, totals=(None, *_figures(told.lines)))


def _figures(lines: Iterable[ComplaintLine]) -> tuple[Cell, ...]:
    found = list(lines)
    hours = [line.hours for line in found if line.hours is not None]
    return (
        sum(line.state in UNANSWERED for line in found),
        sum(line.state is ComplaintState.ANSWERED for line in found),
        sum(line.state is ComplaintState.CLOSED for line in found),
        len(found),
        sum(line.reopened > 0 for line in found),
        sum(line.late for line in found),
        _one_decimal(median(hours)) if hours else None,
    )


def _one_decimal(hours: float) -> Decimal:
    return Decimal(round(hours * 10)) / 10


def _one_by_one(told: ComplaintReport) -> Table:
    columns = (
        Column("number", NUMBER, Kind.NUMBER),
        Column("complaint", _COMPLAINT),
        Column("received", _RECEIVED, Kind.DATE),
        Column("kind", _KIND),
        Column("channel", _CHANNEL),
        Column("state", _STATE),
        Column("due", _DUE, Kind.DATE),
        Column("settled", _SETTLED, Kind.DATE),
        Column("hours", _HOURS, Kind.NUMBER),
        Column("late", _IS_LATE),
        Column("with", _WITH),
    )
    rows: tuple[Row, ...] = tuple(
        (
            place,
            line.number,
            line.received_on,
            line.kind.word,
            line.channel.word,
            line.state.word,
            line.due_on,
            line.settled_on,
            _one_decimal(line.hours) if line.hours is not None else None,
            _YES if line.late else None,
            line.owner,
        )
        for place, line in enumerate(told.lines, start=1)
    )
    return Table(columns, rows)
