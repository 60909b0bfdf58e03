"""The register of applications (Buku Register Permohonan): what came in, and what became of it."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Hashable

from desk.domain.applications import AppState
from desk.domain.channels import CHANNELS
from desk.domain.counter_reports import Register, RegisterLine
from desk.domain.masks import mask_phone
from desk.domain.printing import Channel
from desk.domain.staff import Staff
from desk.domain.text import mark
from desk.office import Office
from reports.daily_tables import KECAMATAN, NAME, NIK, NUMBER, UNKNOWN_ROW, figures
from reports.document import Annex, Column, Document, Kind, Row, Say, Signature, Table
from reports.letter_parts import signatures
from reports.request import ByPlace, Request, Sheet, sheet
from reports.words import long_date

BY_PLACE = ByPlace.KECAMATAN
BY_CHANNEL = CHANNELS
TITLE = mark("report", "REGISTER OF APPLICATIONS")
_NAME = mark("report", "Register of applications {first} to {last}")
_SPAN = mark("report", "Period")
_BY_CHANNEL = mark("report", "A. Applications by service and channel")
_BY_STATE = mark("report", "B. Applications by service and state")
_BY_DISTRICT = mark("report", "C. Applications by kecamatan and channel")
_ANNEX = mark("report", "ANNEX: APPLICATIONS IN THE ORDER THEY CAME IN")
_ANNEX_SHEET = mark("report", "Register")
_SERVICE = mark("report", "Service")
_CHANNEL = mark("report", "Channel")
_STATE = mark("report", "State")
_SUM = mark("report", "Sum")
_INCOMPLETE = mark("report", "Documents missing")
_DATE = mark("report", "Received")
_APPLICATION = mark("report", "Register number")
_PLACE = mark("report", "Kelurahan / kecamatan")
_PHONE = mark("report", "Telephone")
_COMPLETE = mark("report", "Complete")
_YES = mark("report", "Yes")
_NO = mark("report", "No")
_CLERK = mark("report", "Staff")
_PROMISED = mark("report", "Promised")
_READY = mark("report", "Ready")
_COLLECTED = mark("report", "Collected")
_TAKER = mark("report", "Taken by")
_DATES = mark("report", "Dates")
_PLACE_DATE = mark("report", "{place}, {date}")


def fill(office: Office, staff: Staff, request: Request, say: Say) -> Document:
    """Return the register of a span."""
    paper = sheet(office, staff, request, say, BY_PLACE, BY_CHANNEL)
    first, last = request.span()
    told = office.day_book.register(first, last, paper.covers.area)
    listed = paper.listed(len(told.lines), told.count)
    dated = paper.tell(_PLACE_DATE, place=paper.settings.city, date=long_date(last, paper.language))
    return Document(
        name=paper.titled(paper.tell(_NAME, first=first.isoformat(), last=last.isoformat())),
        title=TITLE,
        made=paper.made(),
        sections=(_by_channel(told, paper), _by_state(told, paper), _by_district(told), listed),
        facts=((_SPAN, paper.days(first, last)), *paper.about()),
        letterhead=paper.letterhead(),
        paper=paper.paper,
        landscape=True,
        signatures=signatures((None, Signature((dated, f"{paper.settings.head_position},"), ""))),
        annexes=(
            Annex(
                _ANNEX,
                (_register(told, paper), listed),
                sheet=_ANNEX_SHEET,
                subtitle=paper.below(paper.days(first, last)),
            ),
        ),
        language=paper.language,
    )


def _counts(told: Register, key: Callable[[RegisterLine], Hashable]) -> Counter[Hashable]:
    return Counter(key(line) for line in told.lines)


def _services(told: Register, paper: Sheet) -> dict[str, str]:
    """Return the services asked for, by code, in the order of their names."""
    names = {line.service: line.service_name.said(paper.language) for line in told.lines}
    return dict(sorted(names.items(), key=lambda pair: pair[1]))


def _by_channel(told: Register, paper: Sheet) -> Table:
    counts = _counts(told, lambda line: (line.service, line.channel))
    missing = _counts(told, lambda line: (line.service, line.complete))
    channels = [channel for channel in Channel if channel is not Channel.NONE]
    columns = (
        Column("service", _SERVICE),
        *figures(*((channel.code, channel.word, _CHANNEL) for channel in channels)),
        *figures(("sum", _SUM), ("incomplete", _INCOMPLETE)),
    )
    rows: list[Row] = []
    for code, name in _services(told, paper).items():
        came = [counts[code, channel] for channel in channels]
        rows.append((name, *came, sum(came), missing[code, False]))
    return Table(columns, tuple(rows), title=_BY_CHANNEL)


def _by_state(told: Register, paper: Sheet) -> Table:
    counts = _counts(told, lambda line: (line.service, line.state))
    columns = (
        Column("service", _SERVICE),
        *figures(*((state.code, state.word, _STATE) for state in AppState), ("sum", _SUM)),
    )
    rows: list[Row] = []
    for code, name in _services(told, paper).items():
        stand = [counts[code, state] for state in AppState]
        rows.append((name, *stand, sum(stand)))
    return Table(columns, tuple(rows), title=_BY_STATE)


def _by_district(told: Register) -> Table:
    counts = _counts(told, lambda line: (line.district, line.channel))
    channels = [channel for channel in Channel if channel is not Channel.NONE]
    columns = (
        Column("district", KECAMATAN),
        *figures(*((channel.code, channel.word, _CHANNEL) for channel in channels), ("sum", _SUM)),
    )
    rows: list[Row] = []
    for name in sorted({line.district for line in told.lines}, key=lambda name: (not name, name)):
        came = [counts[name, channel] for channel in channels]
        rows.append((name or UNKNOWN_ROW, *came, sum(came)))
    return Table(columns, tuple(rows), title=_BY_DISTRICT)


def _register(told: Register, paper: Sheet) -> Table:
    columns = (
        Column("number", NUMBER, Kind.NUMBER),
        Column("application", _APPLICATION),
        Column("nik", NIK, Kind.NIK),
        Column("name", NAME),
        Column("service", _SERVICE),
        Column("channel", _CHANNEL),
        Column("place", _PLACE),
        Column("phone", _PHONE),
        Column("complete", _COMPLETE, width=9),
        Column("clerk", _CLERK),
        Column("received", _DATE, Kind.DATE, group=_DATES),
        Column("promised", _PROMISED, Kind.DATE, group=_DATES),
        Column("ready", _READY, Kind.DATE, group=_DATES),
        Column("collected", _COLLECTED, Kind.DATE, group=_DATES),
        Column("taker", _TAKER),
        Column("state", _STATE),
    )
    rows = tuple(_row(place, line, paper) for place, line in enumerate(told.lines, start=1))
    return Table(columns, rows)


def _row(place: int, line: RegisterLine, paper: Sheet) -> Row:
    return (
        place,
        line.number,
        paper.nik(line.nik),
        line.name,
        line.service_name.said(paper.language),
        line.channel.word,
        " / ".join(part for part in (line.village, line.district) if part),
        line.phone if paper.full_nik else mask_phone(line.phone),
        _YES if line.complete else _NO,
        line.clerk,
        paper.local(line.received_at).date(),
        line.promised_on,
        paper.local(line.ready_at).date() if line.ready_at else None,
        paper.local(line.collected_at).date() if line.collected_at else None,
        line.taker_name,
        line.state.word,
    )
