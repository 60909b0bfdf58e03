"""The report on an incident with personal data: which data, when and how, whose, and what was done.

UU 27/2022 (PDP) article 46: in writing, within 3 x 24 hours, to the people concerned and to the authority.
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import datetime

from desk.domain.incidents import Breach, Deed, Incident, Traced
from desk.domain.journal import Action
from desk.domain.nik import mask_nik
from desk.domain.staff import Staff
from desk.domain.text import Word, mark
from desk.office import Office
from reports.document import (
    Annex,
    Column,
    Document,
    Kind,
    Paragraphs,
    Row,
    Say,
    Section,
    Signature,
    Table,
    Text,
)
from reports.journal_lines import subject
from reports.letter_parts import signatures
from reports.request import Request, Sheet, sheet
from reports.words import grouped, long_date

TITLE = mark("report", "REPORT ON AN INCIDENT\nWITH PERSONAL DATA")
_NAME = mark("report", "Data incident {number}")
_KNOWN = mark("report", "Became known")
_DUE = mark("report", "To be reported by")
_REPORTED = mark("report", "Reported")
_SPAN = mark("report", "Span examined")
_WHOSE = mark("report", "Accounts examined")
_PLACES = mark("report", "Workstations examined")
_ALL = mark("report", "all")
_NOT_YET = mark("report", "not yet")
_WITHIN = mark("report", "{first} to {last}")
_TO = mark("report", "{when}, to {whom}")
_HAPPENED = mark("report", "A. When and how it happened and became known")
_DATA = mark("report", "B. Which data")
_PEOPLE = mark("report", "C. How many people, as the journal tells it")
_HARM = mark("report", "D. What it may lead to for them")
_DONE = mark("report", "E. What was done and will be done")
_TOLD = mark("report", "F. How the people were told")
_WHO = mark("report", "G. Who did what in the span")
_OUT = mark("report", "H. What was taken out of the program")
_BLANK = mark("report", "(still to be written)")
_GROUP = mark("report", "Group")
_MANY = mark("report", "People")
_STAFF = mark("report", "Staff")
_WHERE = mark("report", "Workstation")
_ROWS = mark("report", "Rows taken out")
_WHOLE_ROWS = mark("report", "Of which with whole NIK")
_WHEN = mark("report", "When")
_WHAT = mark("report", "What")
_ABOUT = mark("report", "About")
_WHY = mark("report", "Reason")
_COUNT_NOTE = mark(
    "report",
    "Somebody who belongs to two groups is counted in both. Lists of many people are counted by their rows"
    " under H, because the journal does not name each person of a list.",
)
_GONE = mark(
    "report", "Entries about people whose data were destroyed since, and who are not named: {count}."
)
_ENTRIES = mark("report", "ANNEX 1: LOOKS, EXPORTS, SIGN-INS AND REFUSALS ONE BY ONE")
_ENTRIES_SHEET = mark("report", "Entries")
_SUBJECTS = mark("report", "ANNEX 2: PEOPLE WHOSE DATA WERE TOUCHED")
_SUBJECTS_SHEET = mark("report", "People")
_PERSON = mark("report", "Name")
_NIK = mark("report", "NIK")
_DEEDS = mark("report", "What happened to them")
_TIMES = mark("report", "Entries")
_NUMBER = mark("report", "No.")
_WHOLE = mark("report", "whole")
_MASKED = mark("report", "masked")
_NIKS = mark("report", "NIK in it")
_PLACE_DATE = mark("report", "{place}, {date}")
_LAW = mark("report", "In accordance with article 46 of Law 27 of 2022 on the protection of personal data.")


def fill(office: Office, staff: Staff, request: Request, say: Say) -> Document:
    """Return the report on the incident of the number asked for; NIKs of the annex as the request says.

    Raises:
        NotFound: there is no incident of this number.
    """
    paper = sheet(office, staff, request, say, action=Action.DATA_RIGHTS_READ)
    found = office.incidents.breach(staff, request.numbered())
    its = found.incident
    dated = paper.tell(
        _PLACE_DATE, place=paper.settings.city, date=long_date(paper.made_at.date(), paper.language)
    )
    return Document(
        name=paper.tell(_NAME, number=its.number),
        title=TITLE,
        made=paper.made(),
        sections=(
            _words(_HAPPENED, its.what),
            _words(_DATA, its.told.data),
            *_people(found, paper),
            _words(_HARM, its.told.harm),
            _words(_DONE, its.told.done),
            _words(_TOLD, its.told.told),
            _tallies(found),
            _taken_out(found, paper),
            Paragraphs((_LAW,)),
        ),
        number=its.number,
        facts=tuple(_facts(its, paper)),
        letterhead=paper.letterhead(),
        paper=paper.paper,
        landscape=False,
        signatures=signatures((None, Signature((dated, f"{paper.settings.head_position},"), ""))),
        annexes=(
            Annex(_ENTRIES, (_entries(found, paper),), sheet=_ENTRIES_SHEET, landscape=True),
            Annex(_SUBJECTS, (_subjects(found, paper),), sheet=_SUBJECTS_SHEET, landscape=True),
        ),
        language=paper.language,
    )


def _words(title: Word, text: str) -> Paragraphs:
    lines: tuple[Text, ...] = tuple(line for line in text.splitlines() if line.strip()) or (_BLANK,)
    return Paragraphs(lines, title=title)


def _facts(its: Incident, paper: Sheet) -> Iterator[tuple[Text, Text]]:
    yield _KNOWN, _moment(its.known_at, paper)
    yield _DUE, _moment(its.due_at, paper)
    sent = its.reported_at
    reported = (
        paper.tell(_TO, when=_moment(sent, paper), whom=its.reported_to) if sent else paper.say(_NOT_YET)
    )
    yield _REPORTED, reported
    yield _SPAN, paper.tell(_WITHIN, first=_moment(its.first, paper), last=_moment(its.last, paper))
    yield _WHOSE, ", ".join(name for _, name in its.staff) or paper.say(_ALL)
    yield _PLACES, ", ".join(its.workstations) or paper.say(_ALL)


def _moment(moment: datetime, paper: Sheet) -> str:
    local = paper.local(moment)
    return f"{long_date(local.date(), paper.language)} {local:%H:%M}"


def _people(found: Breach, paper: Sheet) -> tuple[Section, ...]:
    columns = (Column("group", _GROUP, width=44), Column("people", _MANY, Kind.NUMBER))
    table = Table(columns, tuple(found.by_kind), title=_PEOPLE, note=_COUNT_NOTE)
    if not found.destroyed_people:
        return (table,)
    gone = paper.tell(_GONE, count=grouped(found.destroyed_people, paper.language))
    return (table, Paragraphs((gone,)))


def _tallies(found: Breach) -> Table:
    columns = (
        Column("who", _STAFF, width=24),
        Column("where", _WHERE, width=12),
        *(Column(deed.code, deed.word, Kind.NUMBER, width=10, total=True) for deed in Deed),
        Column("rows", _ROWS, Kind.NUMBER, width=10, total=True),
        Column("whole", _WHOLE_ROWS, Kind.NUMBER, width=10, total=True),
    )
    rows: tuple[Row, ...] = tuple(
        (
            one.who,
            one.workstation,
            *(one.counts.get(deed, 0) for deed in Deed),
            one.rows_out,
            one.rows_out_whole,
        )
        for one in found.tallies
    )
    return Table(columns, rows, title=_WHO)


def _taken_out(found: Breach, paper: Sheet) -> Table:
    columns = (
        Column("when", _WHEN, width=17),
        Column("who", _STAFF, width=24),
        Column("where", _WHERE, width=12),
        Column("what", _WHAT, width=22),
        Column("about", _ABOUT, width=24),
        Column("rows", _ROWS, Kind.NUMBER, total=True),
        Column("niks", _NIKS, width=9),
    )
    rows: tuple[Row, ...] = tuple(
        (
            f"{paper.local(one.at):%d-%m-%Y %H:%M}",
            one.who,
            one.workstation,
            one.action.word,
            _about(one, paper),
            one.rows,
            _WHOLE if one.full_nik else _MASKED,
        )
        for one in found.entries
        if one.deed is Deed.TAKEN_OUT
    )
    return Table(columns, rows, title=_OUT)


def _entries(found: Breach, paper: Sheet) -> Table:
    columns = (
        Column("when", _WHEN, width=17),
        Column("who", _STAFF, width=24),
        Column("where", _WHERE, width=12),
        Column("what", _WHAT, width=26),
        Column("about", _ABOUT, width=26),
        Column("why", _WHY, width=40),
    )
    rows: tuple[Row, ...] = tuple(
        (
            f"{paper.local(one.at):%d-%m-%Y %H:%M}",
            one.who,
            one.workstation,
            one.action.word,
            _about(one, paper),
            one.reason,
        )
        for one in found.entries
    )
    return Table(columns, rows)


def _about(one: Traced, paper: Sheet) -> str:
    kind, _, code = one.subject.partition(":")
    return subject(one.subject, paper.nik(code) if kind == "person" else one.called, paper.say)


def _subjects(found: Breach, paper: Sheet) -> Table:
    columns = (
        Column("number", _NUMBER, Kind.NUMBER, width=6),
        Column("name", _PERSON, width=34),
        Column("nik", _NIK, Kind.NIK),
        Column("groups", _GROUP, width=34),
        Column("deeds", _DEEDS, width=44),
        Column("times", _TIMES, Kind.NUMBER),
    )
    rows: tuple[Row, ...] = tuple(
        (
            place,
            one.name,
            (one.nik if paper.full_nik else mask_nik(one.nik)) if one.nik else "",
            ", ".join(paper.say(word) for word in one.kinds),
            ", ".join(paper.say(deed.word) for deed in one.deeds),
            one.times,
        )
        for place, one in enumerate(found.touched, start=1)
    )
    return Table(columns, rows)
