"""The list of a day's appointments by half-hour, with room to sign; and who did not come before."""

from __future__ import annotations

from collections import Counter
from datetime import datetime, timedelta

from desk.domain.appointments import AppointmentState
from desk.domain.channels import CHANNELS
from desk.domain.counter_reports import Visit, Visits, half_hours_taken
from desk.domain.masks import mask_phone
from desk.domain.staff import Staff
from desk.domain.text import mark
from desk.office import Office
from reports.daily_tables import NAME, NUMBER, figures
from reports.document import Column, Document, Kind, Row, Say, Signature, Table
from reports.letter_parts import signatures
from reports.request import Request, Sheet, sheet
from reports.words import clock, long_date

BY_CHANNEL = CHANNELS
TITLE = mark("report", "LIST OF APPOINTMENTS")
_NAME = mark("report", "Appointments {day}")
_DAY = mark("report", "Day/date")
_LIST = mark("report", "A. Appointments in order of time")
_BY_HALF_HOUR = mark("report", "B. Appointments by half-hour")
_MISSED = mark("report", "C. Did not come before; the document still waits here")
_TIME = mark("report", "Time")
_FROM_TO = mark("report", "{begins} to {ends}")
_APPLICATION = mark("report", "Register number")
_SERVICE = mark("report", "Service")
_SLOT = mark("report", "Shelf slot")
_PHONE = mark("report", "Telephone")
_STATE = mark("report", "State")
_SIGNATURE = mark("report", "Signature")
_DATE = mark("report", "Date")
_SUM = mark("report", "Sum")
_PLACE_DATE = mark("report", "{place}, {date}")
_TOLD = tuple(state for state in AppointmentState if state is not AppointmentState.MOVED)
_HALF_HOUR = timedelta(minutes=30)


def fill(office: Office, staff: Staff, request: Request, say: Say) -> Document:
    """Return the list of a day."""
    paper = sheet(office, staff, request, say, by_channel=BY_CHANNEL)
    day = request.on()
    told = office.day_book.visits(day, paper.covers.area)
    dated = paper.tell(_PLACE_DATE, place=paper.settings.city, date=long_date(day, paper.language))
    return Document(
        name=paper.titled(paper.tell(_NAME, day=day.isoformat())),
        title=TITLE,
        made=paper.made(),
        sections=(
            _list(told, paper),
            _by_half_hour(told, paper),
            _missed(told, paper),
            paper.listed(len(told.visits) + len(told.missed), told.count),
        ),
        facts=((_DAY, paper.days(day, day)), *paper.about()),
        letterhead=paper.letterhead(),
        paper=paper.paper,
        landscape=True,
        signatures=signatures((None, Signature((dated, f"{paper.settings.head_position},"), ""))),
        language=paper.language,
    )


def _who(visit: Visit, paper: Sheet) -> Row:
    return (
        visit.number,
        visit.name,
        visit.service_name.said(paper.language),
        visit.slot,
        visit.phone if paper.full_nik else mask_phone(visit.phone),
    )


def _list(told: Visits, paper: Sheet) -> Table:
    columns = (
        Column("number", NUMBER, Kind.NUMBER),
        Column("begins", _TIME, Kind.TIME),
        *_WHO,
        Column("state", _STATE),
        Column("signature", _SIGNATURE, width=22),
    )
    rows = tuple(
        (place, visit.begins, *_who(visit, paper), visit.state.word, "")
        for place, visit in enumerate(told.visits, start=1)
    )
    return Table(columns, rows, title=_LIST, signed=True)


_WHO = (
    Column("application", _APPLICATION),
    Column("name", NAME),
    Column("service", _SERVICE),
    Column("slot", _SLOT),
    Column("phone", _PHONE),
)


def _by_half_hour(told: Visits, paper: Sheet) -> Table:
    columns = (
        Column("time", _TIME),
        *figures(*((state.code, state.word, _STATE) for state in _TOLD), ("sum", _SUM)),
    )
    rows: list[Row] = []
    for begins, visits in half_hours_taken(told.visits).items():
        states = Counter(visit.state for visit in visits)
        ends = datetime.combine(told.day, begins) + _HALF_HOUR
        span = paper.tell(_FROM_TO, begins=clock(begins), ends=clock(ends))
        rows.append((span, *(states[state] for state in _TOLD), len(visits)))
    return Table(columns, tuple(rows), title=_BY_HALF_HOUR)


def _missed(told: Visits, paper: Sheet) -> Table:
    columns = (
        Column("number", NUMBER, Kind.NUMBER),
        Column("day", _DATE, Kind.DATE),
        Column("begins", _TIME, Kind.TIME),
        *_WHO,
    )
    rows = tuple(
        (place, visit.day, visit.begins, *_who(visit, paper))
        for place, visit in enumerate(told.missed, start=1)
    )
    return Table(columns, rows, title=_MISSED)
