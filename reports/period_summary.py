"""The period summary: services finished in a span, by service and channel, by week, and by place."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Hashable, Iterator
from datetime import date, timedelta

from desk.domain.office_reports import KIND_OF_SERVICE, SERVICE_WORDS, ServiceLine, Services
from desk.domain.printing import Channel
from desk.domain.staff import Staff
from desk.domain.text import mark
from desk.office import Office
from reports.daily_tables import KECAMATAN, KELURAHAN, UNKNOWN_ROW, figures
from reports.document import Annex, Column, Document, Row, Say, Signature, Table, Text
from reports.letter_parts import signatures
from reports.request import ByPlace, Request, Sheet, sheet
from reports.words import long_date

BY_PLACE = ByPlace.KECAMATAN
BY_CHANNEL = tuple(Channel)
TITLE = mark("report", "SUMMARY OF SERVICES")
_NAME = mark("report", "Summary of services {first} to {last}")
_SPAN = mark("report", "Period")
_BY_CHANNEL = mark("report", "A. Services finished, by channel")
_BY_WEEK = mark("report", "B. Services finished, by week")
_BY_DISTRICT = mark("report", "C. Services finished, by kecamatan")
_ANNEX = mark("report", "ANNEX: SERVICES FINISHED BY KELURAHAN")
_ANNEX_SHEET = mark("report", "By kelurahan")
_SERVICE = mark("report", "Service")
_CHANNEL_GROUP = mark("report", "Channel")
_SERVICE_GROUP = mark("report", "Service")
_WEEK = mark("report", "Week")
_WEEK_SPAN = mark("report", "{first} to {last}")
_SUM = mark("report", "Sum")
_PLACE_DATE = mark("report", "{place}, {date}")


def fill(office: Office, staff: Staff, request: Request, say: Say) -> Document:
    """Return the summary of a span."""
    paper = sheet(office, staff, request, say, BY_PLACE, BY_CHANNEL)
    first, last = request.span()
    told = office.day_book.services(first, last, paper.covers.area)
    listed = paper.listed(sum(line.done for line in told.lines), told.done)
    dated = paper.tell(_PLACE_DATE, place=paper.settings.city, date=long_date(last, paper.language))
    return Document(
        name=paper.titled(paper.tell(_NAME, first=first.isoformat(), last=last.isoformat())),
        title=TITLE,
        made=paper.made(),
        sections=(_by_channel(told), _by_week(told, paper), _by_district(told), listed),
        facts=((_SPAN, paper.days(first, last)), *paper.about()),
        letterhead=paper.letterhead(),
        paper=paper.paper,
        landscape=True,
        signatures=signatures((None, Signature((dated, f"{paper.settings.head_position},"), ""))),
        annexes=(
            Annex(
                _ANNEX,
                (_by_village(told), listed),
                sheet=_ANNEX_SHEET,
                subtitle=paper.below(paper.days(first, last)),
            ),
        ),
        language=paper.language,
    )


def service_name(code: str) -> Text:
    """Return a service as papers name it."""
    return SERVICE_WORDS.get(code, code)


def _services(told: Services) -> list[str]:
    cards = list(KIND_OF_SERVICE)
    found = {line.service for line in told.lines}
    return [code for code in cards if code in found] + sorted(found - set(cards))


def _counts(told: Services, key: Callable[[ServiceLine], Hashable]) -> Counter[Hashable]:
    counts: Counter[Hashable] = Counter()
    for line in told.lines:
        counts[key(line)] += line.done
    return counts


def _by_channel(told: Services) -> Table:
    counts = _counts(told, lambda line: (line.service, line.channel))
    columns = (
        Column("service", _SERVICE),
        *figures(*((channel.code, channel.word, _CHANNEL_GROUP) for channel in Channel), ("sum", _SUM)),
    )
    rows = []
    for service in _services(told):
        done = [counts[service, channel] for channel in Channel]
        rows.append((service_name(service), *done, sum(done)))
    return Table(columns, tuple(rows), title=_BY_CHANNEL)


def _by_services(told: Services, first: tuple[Column, ...]) -> tuple[Column, ...]:
    services = ((code, service_name(code), _SERVICE_GROUP) for code in _services(told))
    return (*first, *figures(*services, ("sum", _SUM)))


def _row(told: Services, counts: Counter[Hashable], *key: Hashable) -> tuple[int, ...]:
    done = [counts[(*key, service)] for service in _services(told)]
    return (*done, sum(done))


def _by_week(told: Services, paper: Sheet) -> Table:
    counts = _counts(told, lambda line: (line.week, line.service))
    rows: tuple[Row, ...] = tuple(
        (_week_name(week, told.last, paper), *_row(told, counts, week))
        for week in _weeks(told.first, told.last)
    )
    return Table(_by_services(told, (Column("week", _WEEK),)), rows, title=_BY_WEEK)


def _weeks(first: date, last: date) -> Iterator[date]:
    """Yield the first day of every week of a span, also of one in which nothing was finished."""
    day = first
    while day <= last:
        yield day
        day += timedelta(days=7 - day.weekday())


def _week_name(week: date, last: date, paper: Sheet) -> str:
    end = min(last, week + timedelta(days=6 - week.weekday()))
    names = (long_date(week, paper.language), long_date(end, paper.language))
    return names[0] if week == end else paper.tell(_WEEK_SPAN, first=names[0], last=names[1])


def _by_district(told: Services) -> Table:
    counts = _counts(told, lambda line: (line.district, line.service))
    places = sorted({line.district for line in told.lines}, key=lambda name: (not name, name))
    rows: tuple[Row, ...] = tuple((name or UNKNOWN_ROW, *_row(told, counts, name)) for name in places)
    return Table(_by_services(told, (Column("district", KECAMATAN),)), rows, title=_BY_DISTRICT)


def _by_village(told: Services) -> Table:
    counts = _counts(told, lambda line: (line.district, line.village, line.service))
    places = {(line.district, line.village) for line in told.lines}
    rows: tuple[Row, ...] = tuple(
        (district or UNKNOWN_ROW, village or UNKNOWN_ROW, *_row(told, counts, district, village))
        for district, village in sorted(places, key=lambda place: (not place[0], place))
    )
    columns = _by_services(told, (Column("district", KECAMATAN), Column("village", KELURAHAN)))
    return Table(columns, rows)
