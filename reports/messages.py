"""The report on messages to citizens: what became of them, what they cost, who came after a reminder."""

from __future__ import annotations

from collections.abc import Iterable

from desk.domain.appointments import AppointmentState
from desk.domain.carriers import Medium
from desk.domain.channels import CHANNELS
from desk.domain.message_calls import TO_CALL, CallOutcome
from desk.domain.message_report import (
    MessageCount,
    MessageReport,
    Reminded,
    SendingCount,
    share,
    share_reached,
)
from desk.domain.messages import LEFT, MessageKind, MessageState
from desk.domain.staff import Staff
from desk.domain.text import Word, mark
from desk.office import Office
from reports.daily_tables import figures
from reports.document import Cell, Column, Document, Kind, Paragraphs, Row, Say, Signature, Table, Text
from reports.letter_parts import signatures
from reports.request import Request, sheet
from reports.words import long_date

BY_CHANNEL = CHANNELS
TITLE = mark("report", "REPORT ON MESSAGES TO CITIZENS")
_NAME = mark("report", "Messages {first} to {last}")
_SPAN = mark("report", "Period")
_BY_KIND = mark("report", "A. Messages by kind")
_BY_MEDIUM = mark("report", "B. Messages by medium")
_BY_BOTH = mark("report", "C. Messages by kind and medium")
_VISITS = mark("report", "D. Appointments of the period, by reminder")
_CALLS = mark("report", "E. Calls to those whom no message reached")
_KIND = mark("report", "Kind of message")
_MEDIUM = mark("report", "Medium")
_NO_MEDIUM = mark("report", "None chosen")
_TOLD = mark("report", "Messages")
_GIVEN = mark("report", "Given to the carrier")
_NOT_GIVEN = mark("report", "Not sent")
_COST = mark("report", "Expense")
_SENDINGS = mark("report", "Sendings")
_PARTS = mark("report", "SMS parts")
_RUPIAH = mark("report", "Rupiah")
_REACHED = mark("report", "% reached")
_REMINDER = mark("report", "Reminder")
_APPOINTMENTS = mark("report", "Number of appointments")
_WHAT_BECAME = mark("report", "What became of them")
_OPEN = mark("report", "Still open")
_KEPT_SHARE = mark("report", "% kept")
_OUTCOME = mark("report", "What came of the call")
_CALLED = mark("report", "Calls")
_PLACE_DATE = mark("report", "{place}, {date}")
_HEADS: dict[MessageState, Word] = {
    MessageState.TAKEN: mark("report", "No report yet"),
    MessageState.ARRIVED: mark("report", "Arrived"),
    MessageState.NOT_ARRIVED: mark("report", "Did not arrive"),
    MessageState.UNKNOWN: mark("report", "Perhaps sent"),
    MessageState.REFUSED: mark("report", "Refused"),
    MessageState.UNREACHABLE: mark("report", "No number"),
    MessageState.STOPPED: mark("report", "Not wanted"),
    MessageState.OVERTAKEN: mark("report", "No longer so"),
    MessageState.LAPSED: mark("report", "Too late"),
    MessageState.WAITING: mark("report", "Waiting"),
}
"""Every message stands in one of these columns; one being sent still waits."""
_NOTES = (
    mark(
        "report",
        "A message is counted on the day on which what it tells came to be so. No longer so: the document was"
        " collected or changed before it was sent.",
    ),
    mark(
        "report",
        "Sendings, parts and cost are counted on the day on which a carrier was given the message, as on its"
        " bill: a message that was sent again counts each time, under the medium of that time.",
    ),
    mark(
        "report",
        "% reached: messages given to the carrier and not reported as lost, of all but those that wait or are"
        " no longer so.",
    ),
    mark(
        "report",
        "Nobody is reminded who was told of the appointment on the working day before it. % kept: of those"
        " kept or missed. Appointments that were moved are left out.",
    ),
)


def fill(office: Office, staff: Staff, request: Request, say: Say) -> Document:
    """Return the report of a span; nothing in it names a citizen."""
    paper = sheet(office, staff, request, say, by_channel=BY_CHANNEL)
    first, last = request.span()
    told = office.day_book.messages(first, last, request.channel)
    dated = paper.tell(_PLACE_DATE, place=paper.settings.city, date=long_date(last, paper.language))
    return Document(
        name=paper.titled(paper.tell(_NAME, first=first.isoformat(), last=last.isoformat())),
        title=TITLE,
        made=paper.made(),
        sections=(
            *tables(told),
            Paragraphs(_NOTES),
            paper.listed(sum(one.messages for one in told.messages), told.total),
        ),
        facts=((_SPAN, paper.days(first, last)), *paper.about()),
        letterhead=paper.letterhead(),
        paper=paper.paper,
        landscape=True,
        signatures=signatures((None, Signature((dated, f"{paper.settings.head_position},"), ""))),
        language=paper.language,
    )


def tables(told: MessageReport) -> tuple[Table, ...]:
    """Return the tables of the report: messages by kind, by medium, by both; appointments; calls."""
    return _by_kind(told), _by_medium(told), _by_both(told), _visits(told), _calls(told)


def _by_kind(told: MessageReport) -> Table:
    rows = tuple(
        (
            kind.word,
            *_figures(
                (one for one in told.messages if one.kind is kind),
                (one for one in told.sendings if one.kind is kind),
            ),
        )
        for kind in MessageKind
    )
    return _table(told, _BY_KIND, (Column("kind", _KIND),), rows)


def _by_medium(told: MessageReport) -> Table:
    rows = tuple(
        (
            _medium(medium),
            *_figures(
                (one for one in told.messages if one.medium is medium),
                (one for one in told.sendings if one.medium is medium),
            ),
        )
        for medium in (*Medium, None)
    )
    return _table(told, _BY_MEDIUM, (Column("medium", _MEDIUM),), rows)


def _by_both(told: MessageReport) -> Table:
    pairs = [(kind, medium) for kind in MessageKind for medium in (*Medium, None)]
    messages: dict[tuple[MessageKind, Medium | None], list[MessageCount]] = {pair: [] for pair in pairs}
    sendings: dict[tuple[MessageKind, Medium | None], list[SendingCount]] = {pair: [] for pair in pairs}
    for one in told.messages:
        messages[one.kind, one.medium].append(one)
    for each in told.sendings:
        sendings[each.kind, each.medium].append(each)
    rows = tuple(
        (pair[0].word, _medium(pair[1]), *_figures(messages[pair], sendings[pair]))
        for pair in pairs
        if messages[pair] or sendings[pair]
    )
    return _table(told, _BY_BOTH, (Column("kind", _KIND), Column("medium", _MEDIUM)), rows)


def _medium(medium: Medium | None) -> Word:
    return _NO_MEDIUM if medium is None else medium.word


def _table(told: MessageReport, title: Word, heads: tuple[Column, ...], rows: tuple[Row, ...]) -> Table:
    columns = (
        *heads,
        *figures(("told", _TOLD)),
        *figures(*((state.code, head, _group(state)) for state, head in _HEADS.items())),
        *figures(("sendings", _SENDINGS, _COST), ("parts", _PARTS, _COST), ("cost", _RUPIAH, _COST)),
        Column("reached", _REACHED, Kind.PERCENT),
    )
    blank = (None,) * len(heads)
    return Table(columns, rows, title=title, totals=(*blank, *_figures(told.messages, told.sendings)))


def _group(state: MessageState) -> Text:
    if state is MessageState.WAITING:
        return ""
    return _GIVEN if state in LEFT else _NOT_GIVEN


def _figures(counts: Iterable[MessageCount], sendings: Iterable[SendingCount]) -> tuple[Cell, ...]:
    found, given = tuple(counts), tuple(sendings)
    stand = dict.fromkeys(_HEADS, 0)
    for one in found:
        stand[MessageState.WAITING if one.state is MessageState.HANDING else one.state] += one.messages
    return (
        sum(one.messages for one in found),
        *stand.values(),
        sum(one.sendings for one in given),
        sum(one.parts for one in given),
        sum(one.cost for one in given),
        share_reached(found),
    )


def _visits(told: MessageReport) -> Table:
    columns = (
        Column("reminder", _REMINDER),
        *figures(("visits", _APPOINTMENTS)),
        *figures(
            ("kept", AppointmentState.KEPT.word, _WHAT_BECAME),
            ("missed", AppointmentState.MISSED.word, _WHAT_BECAME),
            ("open", _OPEN, _WHAT_BECAME),
        ),
        Column("share", _KEPT_SHARE, Kind.PERCENT),
    )
    rows = tuple((reminded.word, *_visit_figures(told, {reminded})) for reminded in Reminded)
    return Table(columns, rows, title=_VISITS, totals=(None, *_visit_figures(told, set(Reminded))))


def _visit_figures(told: MessageReport, reminded: set[Reminded]) -> tuple[Cell, ...]:
    ended = (AppointmentState.KEPT, AppointmentState.MISSED, AppointmentState.BOOKED)
    kept, missed, still = (
        sum(one.visits for one in told.visits if one.state is state and one.reminded in reminded)
        for state in ended
    )
    return kept + missed + still, kept, missed, still, share(kept, kept + missed)


def _calls(told: MessageReport) -> Table:
    columns = (
        Column("kind", _KIND),
        *figures(("calls", _CALLED)),
        *figures(*((outcome.code, outcome.word, _OUTCOME) for outcome in CallOutcome)),
    )
    rows: list[Row] = []
    for kind in TO_CALL:
        by = {one.outcome: one.calls for one in told.calls if one.kind is kind}
        rows.append((kind.word, sum(by.values()), *(by.get(outcome, 0) for outcome in CallOutcome)))
    return Table(columns, tuple(rows), title=_CALLS)
