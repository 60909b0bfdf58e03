"""The PRR backlog report: unprinted cards by kecamatan and kelurahan, by the age of their recording."""

from __future__ import annotations

from collections.abc import Iterable
from itertools import groupby

from desk.domain.office_reports import BACKLOG_AGES, BacklogPlace
from desk.domain.printing import Channel
from desk.domain.staff import Staff
from desk.domain.text import mark
from desk.office import Office
from reports.daily_tables import KECAMATAN, KELURAHAN, UNKNOWN_ROW, bands, figures
from reports.document import Annex, Cell, Column, Document, Kind, Row, Say, Signature, Table
from reports.letter_parts import signatures
from reports.request import ByPlace, Request, sheet
from reports.words import clock, full_day, long_date

BY_PLACE = ByPlace.KELURAHAN
BY_CHANNEL = tuple(Channel)
TITLE = mark("report", "REPORT OF THE PRR BACKLOG")
_NAME = mark("report", "PRR backlog {day}")
_AS_OF = mark("report", "As of")
_MOMENT = mark("report", "{day}, {time}")
_BY_DISTRICT = mark("report", "Unprinted cards by kecamatan")
_ANNEX = mark("report", "ANNEX: UNPRINTED CARDS BY KELURAHAN")
_ANNEX_SHEET = mark("report", "By kelurahan")
_WAITING = mark("report", "Waiting")
_IN_PRINT = mark("report", "In the print room")
_HELD = mark("report", "Held")
_SUM = mark("report", "Sum")
_AGE = mark("report", "Days since recording")
_NEVER = mark("report", "Never asked for")
_OLDEST = mark("report", "Oldest recording")
_PLACE_DATE = mark("report", "{place}, {date}")


def fill(office: Office, staff: Staff, request: Request, say: Say) -> Document:
    """Return the backlog of this moment."""
    paper = sheet(office, staff, request, say, BY_PLACE, BY_CHANNEL)
    told = office.day_book.backlog(paper.covers.area)
    moment, language = paper.local(told.at), paper.language
    listed = sum(place.cards for place in told.places)
    dated = paper.tell(_PLACE_DATE, place=paper.settings.city, date=long_date(moment.date(), language))
    as_of = paper.tell(_MOMENT, day=full_day(moment.date(), language), time=clock(moment))
    return Document(
        name=paper.titled(paper.tell(_NAME, day=moment.date().isoformat())),
        title=TITLE,
        made=paper.made(),
        sections=(_by_district(told.places), paper.listed(listed, told.cards)),
        facts=((_AS_OF, as_of), *paper.about()),
        letterhead=paper.letterhead(),
        paper=paper.paper,
        landscape=True,
        signatures=signatures((None, Signature((dated, f"{paper.settings.head_position},"), ""))),
        annexes=(
            Annex(
                _ANNEX,
                (_by_village(told.places), paper.listed(listed, told.cards)),
                sheet=_ANNEX_SHEET,
                subtitle=paper.below(as_of),
            ),
        ),
        language=language,
    )


def _columns(*first: Column) -> tuple[Column, ...]:
    return (
        *first,
        *figures(("waiting", _WAITING), ("in_print", _IN_PRINT), ("held", _HELD), ("sum", _SUM)),
        *figures(*((f"age{n}", title, _AGE) for n, title in enumerate(bands(BACKLOG_AGES)))),
        *figures(("never", _NEVER)),
        Column("oldest", _OLDEST, Kind.DATE),
    )


def _cells(places: Iterable[BacklogPlace]) -> tuple[Cell, ...]:
    found = list(places)
    oldest = [place.oldest for place in found if place.oldest]
    return (
        sum(place.waiting for place in found),
        sum(place.in_print for place in found),
        sum(place.held for place in found),
        sum(place.cards for place in found),
        *(sum(ages) for ages in zip(*(place.ages for place in found), strict=True)),
        sum(place.never_asked for place in found),
        min(oldest, default=None),
    )


def _totals(places: tuple[BacklogPlace, ...], lead: int) -> Row | None:
    """Return the totals with the oldest recording of all, which no sum would give."""
    return (*[None] * lead, *_cells(places)) if places else None


def _by_district(places: tuple[BacklogPlace, ...]) -> Table:
    rows = []
    for _, group in groupby(places, key=lambda place: place.district_code):
        found = list(group)
        rows.append((found[0].district or UNKNOWN_ROW, *_cells(found)))
    columns = _columns(Column("district", KECAMATAN))
    return Table(columns, tuple(rows), title=_BY_DISTRICT, totals=_totals(places, 1))


def _by_village(places: tuple[BacklogPlace, ...]) -> Table:
    rows = tuple(
        (place.district or UNKNOWN_ROW, place.village or UNKNOWN_ROW, *_cells([place])) for place in places
    )
    columns = _columns(Column("district", KECAMATAN), Column("village", KELURAHAN))
    return Table(columns, rows, totals=_totals(places, 2))
