"""The report of Kantor Pos for a span: sent, delivered, tried in vain, brought back, cost, and overdue."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from datetime import date

from desk.domain.post import Parcel, ParcelState, Payment
from desk.domain.post_report import PostSpan
from desk.domain.printing import Channel
from desk.domain.staff import Staff
from desk.domain.text import Word, mark
from desk.office import Office
from reports.daily_tables import NAME, NUMBER, figures
from reports.document import Annex, Column, Document, Kind, Row, Say, Signature, Table
from reports.letter_parts import signatures
from reports.post_manifest import ADDRESS, CONTENT, COST, PARCEL, PAYMENT, TRACKING, contents, costs
from reports.request import Request, Sheet, sheet
from reports.words import grouped, long_date

BY_CHANNEL = tuple(Channel)
TITLE = mark("report", "REPORT OF KANTOR POS DELIVERIES")
_NAME = mark("report", "Pos report {first} to {last}")
_SPAN = mark("report", "Period")
_SENT_BY = mark("report", "A. Parcels sent, by kecamatan and where they are now")
_SAID = mark("report", "B. What the post said within the period")
_WHY = mark("report", "C. Why parcels came back within the period")
_COSTS = mark("report", "D. Cost of the parcels sent")
_AGES = mark("report", "E. Under way today, by days without a word of the post")
_KECAMATAN = mark("report", "Kecamatan")
_STATE = mark("report", "State now")
_SUM = mark("report", "Sum")
_RESULT = mark("report", "Result")
_PARCELS = mark("report", "Parcels")
_REASON = mark("report", "Reason")
_OLDER = mark("report", "{days} days and longer")
_YOUNGER = mark("report", "Less than {days} days")
_BETWEEN = mark("report", "{first} to {last} days")
_LIST = mark("report", "ANNEX 1: PARCELS SENT IN THE PERIOD")
_LIST_SHEET = mark("report", "Sent")
_AWAY = mark("report", "ANNEX 2: PARCELS STILL UNDER WAY")
_AWAY_SHEET = mark("report", "Under way")
_BAST = mark("report", "BAST number")
_DAY = mark("report", "Sent")
_NEWEST = mark("report", "Last word")
_DAYS = mark("report", "Days")
_PLACE_DATE = mark("report", "{place}, {date}")


def fill(office: Office, staff: Staff, request: Request, say: Say) -> Document:
    """Return the report of a span."""
    paper = sheet(office, staff, request, say, by_channel=BY_CHANNEL)
    first, last = request.span()
    told = office.post.span(first, last).of_channel(request.channel)
    dated = paper.tell(_PLACE_DATE, place=paper.settings.city, date=long_date(last, paper.language))
    days = paper.days(first, last)
    return Document(
        name=paper.titled(paper.tell(_NAME, first=first.isoformat(), last=last.isoformat())),
        title=TITLE,
        made=paper.made(),
        sections=(
            _sent(told.sent),
            _results(told),
            _reasons(told),
            _cost(told.sent),
            _ages(told, paper),
            paper.listed(len(told.sent), len(told.sent)),
        ),
        facts=(
            (_SPAN, days),
            *paper.about(),
            (_PARCELS, grouped(len(told.sent), paper.language)),
            *costs(told.sent, paper),
        ),
        letterhead=paper.letterhead(),
        paper=paper.paper,
        landscape=True,
        signatures=signatures((None, Signature((dated, f"{paper.settings.head_position},"), ""))),
        annexes=(
            _annex(_LIST, _LIST_SHEET, told.sent, told.today, paper, days),
            _annex(_AWAY, _AWAY_SHEET, told.away, told.today, paper, long_date(told.today, paper.language)),
        ),
        language=paper.language,
    )


def _sent(parcels: Sequence[Parcel]) -> Table:
    counts = Counter((one.address.district, one.state) for one in parcels)
    columns = (
        Column("district", _KECAMATAN),
        *figures(*((state.code, state.word, _STATE) for state in ParcelState), ("sum", _SUM)),
    )
    rows: list[Row] = []
    for name in sorted({one.address.district for one in parcels}):
        stand = [counts[name, state] for state in ParcelState]
        rows.append((name or "–", *stand, sum(stand)))
    return Table(columns, tuple(rows), title=_SENT_BY)


def _results(told: PostSpan) -> Table:
    counts = Counter(event.state for event, _ in told.said)
    columns = (Column("result", _RESULT), *figures(("parcels", _PARCELS)))
    states = [state for state in ParcelState if state is not ParcelState.SENT]
    return Table(columns, tuple((state.word, counts[state]) for state in states), title=_SAID)


def _reasons(told: PostSpan) -> Table:
    counts = Counter(event.reason for event, _ in told.said if event.state is ParcelState.RETURNED)
    columns = (Column("reason", _REASON), *figures(("parcels", _PARCELS)))
    rows = tuple((reason.word, many) for reason, many in counts.most_common() if reason is not None)
    return Table(columns, rows, title=_WHY)


def _cost(parcels: Sequence[Parcel]) -> Table:
    columns = (
        Column("payment", PAYMENT),
        *figures(("parcels", _PARCELS)),
        Column("cost", COST, Kind.NUMBER, total=True),
    )
    rows: list[Row] = []
    for kind in Payment:
        of_kind = [one for one in parcels if one.payment is kind]
        rows.append((kind.word, len(of_kind), sum(one.cost for one in of_kind)))
    return Table(columns, tuple(rows), title=_COSTS)


def _ages(told: PostSpan, paper: Sheet) -> Table:
    """Return how long parcels have been without a word, the oldest group first."""
    bounds = sorted(set(told.ages))
    edges = [0, *bounds]
    silent = [(told.today - one.newest_on).days for one in told.away]
    rows: list[Row] = [
        (_span_words(edges, place, paper), sum(1 for days in silent if _place(days, edges) == place))
        for place in reversed(range(len(edges)))
    ]
    columns = (Column("age", _DAYS), *figures(("parcels", _PARCELS)))
    return Table(columns, tuple(rows), title=_AGES)


def _place(days: int, edges: Sequence[int]) -> int:
    return max(place for place, edge in enumerate(edges) if max(days, 0) >= edge)


def _span_words(edges: Sequence[int], place: int, paper: Sheet) -> str:
    if place == len(edges) - 1:
        return paper.tell(_OLDER, days=str(edges[place]))
    if place == 0:
        return paper.tell(_YOUNGER, days=str(edges[1]))
    return paper.tell(_BETWEEN, first=str(edges[place]), last=str(edges[place + 1] - 1))


def _annex(
    title: Word, name: Word, parcels: Sequence[Parcel], today: date, paper: Sheet, below: str
) -> Annex:
    columns = (
        Column("number", NUMBER, Kind.NUMBER, width=4),
        Column("tracking", TRACKING, width=18),
        Column("parcel", PARCEL, width=17),
        Column("bast", _BAST, width=20),
        Column("name", NAME, width=24),
        Column("address", ADDRESS, width=46),
        Column("content", CONTENT, width=24),
        Column("sent", _DAY, Kind.DATE),
        Column("state", _STATE, width=16),
        Column("newest", _NEWEST, Kind.DATE),
        Column("days", _DAYS, Kind.NUMBER, width=6),
        Column("payment", PAYMENT, width=14),
        Column("cost", COST, Kind.NUMBER, total=True, width=9),
    )
    rows: tuple[Row, ...] = tuple(
        (
            place,
            one.tracking_number,
            one.number,
            one.bast,
            one.address.name,
            one.address.whole,
            contents(one.contents, paper.say, paper.language),
            paper.local(one.sent_at).date(),
            one.state.word,
            one.newest_on,
            (today - one.newest_on).days,
            one.payment.word,
            one.cost,
        )
        for place, one in enumerate(parcels, 1)
    )
    sections = (Table(columns, rows), paper.listed(len(parcels), len(parcels)))
    return Annex(title, sections, sheet=name, subtitle=(below,))
