"""What the kecamatan asked for in a span and what became of it, by kecamatan, by list and by name."""

from __future__ import annotations

from datetime import date

from desk.domain.kecamatan import SETTLED, Asked, Leftover, Stand, tally, together
from desk.domain.regions import District
from desk.domain.staff import Staff
from desk.domain.text import mark
from desk.office import Office
from reports.daily_tables import NUMBER
from reports.document import Annex, Column, Document, Kind, Row, Say, Table
from reports.leftovers import table
from reports.request import ByPlace, Request, Sheet, sheet

BY_PLACE = ByPlace.KECAMATAN
TITLE = mark("report", "PRINT REQUESTS OF THE KECAMATAN")
_NAME = mark("report", "Kecamatan requests {first} to {last}")
_DAYS = mark("report", "Days")
_BY_PLACE = mark("report", "By kecamatan")
_BY_LIST = mark("report", "By list")
_BY_REASON = mark("report", "Why cards have not gone out")
_LEFT = mark("report", "PEOPLE WHOSE CARDS HAVE NOT GONE OUT")
_LEFT_SHEET = mark("kecamatan", "Left over")
_PLACE = mark("kecamatan", "Kecamatan")
_ASKED = mark("kecamatan", "Asked")
_ARRIVED = mark("kecamatan", "Sent")
_READY = mark("kecamatan", "To send")
_LEFT_OVER = mark("kecamatan", "Left over")
_ELSE = mark("kecamatan", "Settled otherwise")
_LATE = mark("kecamatan", "Late")
_DAY = mark("kecamatan", "Asked on")
_LIST = mark("kecamatan", "List")
_REASON = mark("report", "Reason")
_CARDS = mark("report", "Cards")


def fill(office: Office, staff: Staff, request: Request, say: Say) -> Document:
    """Return what was asked in a span, for the city or one kecamatan."""
    first, last = request.span()
    paper = sheet(office, staff, request, say, BY_PLACE)
    today = office.today()
    asked = {
        each: tuple(
            one for one in office.kecamatan.requests(each.code, first) if first <= one.asked_on <= last
        )
        for each in office.preferences.places().districts
        if paper.covers.district is None or each.code == paper.covers.district.code
    }
    every = tuple(one for rows in asked.values() for one in rows)
    open_ones = [one for one in every if one.standing.stand not in SETTLED]
    left = tuple(_leftover(place, one) for place, one in enumerate(open_ones, 1))
    return Document(
        name=paper.titled(paper.tell(_NAME, first=first.isoformat(), last=last.isoformat())),
        title=TITLE,
        made=paper.made(),
        facts=((_DAYS, paper.days(first, last)), *paper.about()),
        sections=(_by_place(asked, today), _by_list(asked, today), _by_reason(every, paper)),
        letterhead=paper.letterhead(),
        paper=paper.paper,
        landscape=True,
        annexes=(
            Annex(
                _LEFT,
                (table(left, paper), paper.listed(len(left), len(left))),
                sheet=_LEFT_SHEET,
                subtitle=paper.below(paper.days(first, last)),
                landscape=True,
            ),
        ),
        language=paper.language,
    )


def _leftover(place: int, one: Asked) -> Leftover:
    return Leftover(place, one.number, one.nik, one.name, one.village, one.asked_on, one.standing)


_FIGURES = (
    Column("asked", _ASKED, Kind.NUMBER, width=9, total=True),
    Column("arrived", _ARRIVED, Kind.NUMBER, width=9, total=True),
    Column("ready", _READY, Kind.NUMBER, width=9, total=True),
    Column("left", _LEFT_OVER, Kind.NUMBER, width=9, total=True),
    Column("else", _ELSE, Kind.NUMBER, width=10, total=True),
    Column("late", _LATE, Kind.NUMBER, width=9, total=True),
)


def _figures(rows: tuple[Asked, ...], today: date) -> tuple[int, ...]:
    counted = tally(rows, today)
    settled = counted.asked - counted.arrived - counted.ready - counted.left
    return counted.asked, counted.arrived, counted.ready, counted.left, settled, counted.late


def _by_place(asked: dict[District, tuple[Asked, ...]], today: date) -> Table:
    rows: tuple[Row, ...] = tuple((each.name, *_figures(rows, today)) for each, rows in asked.items())
    return Table((Column("place", _PLACE, width=20), *_FIGURES), rows, title=_BY_PLACE)


def _by_list(asked: dict[District, tuple[Asked, ...]], today: date) -> Table:
    rows: list[Row] = []
    for each, found in asked.items():
        for one in together(found, today, by_day=False):
            mine = tuple(row for row in found if row.import_id == one.import_id)
            rows.append((len(rows) + 1, one.day, each.name, one.file, *_figures(mine, today)))
    columns = (
        Column("number", NUMBER, Kind.NUMBER, width=4),
        Column("day", _DAY, Kind.DATE, width=11),
        Column("place", _PLACE, width=16),
        Column("list", _LIST, width=30),
        *_FIGURES,
    )
    return Table(columns, tuple(rows), title=_BY_LIST)


def _by_reason(every: tuple[Asked, ...], paper: Sheet) -> Table:
    counts = {stand: 0 for stand in Stand if stand not in SETTLED and stand is not Stand.READY}
    for one in every:
        if one.standing.stand in counts:
            counts[one.standing.stand] += 1
    rows: tuple[Row, ...] = tuple((paper.say(stand.word), count) for stand, count in counts.items() if count)
    columns = (
        Column("reason", _REASON, width=40),
        Column("cards", _CARDS, Kind.NUMBER, width=9, total=True),
    )
    return Table(columns, rows, title=_BY_REASON)
