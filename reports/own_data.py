"""Everything the office keeps of one person, on one paper for that person, and who looked at it."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace
from datetime import date, datetime

from desk.domain.own_data import HeldPart, Look, OwnData
from desk.domain.staff import Staff
from desk.domain.text import Word, mark
from desk.office import Office
from reports.document import (
    Cell,
    Column,
    Document,
    Fields,
    Kind,
    Paragraphs,
    Row,
    Say,
    Section,
    Signature,
    Signatures,
    Table,
    Text,
)
from reports.journal_lines import subject
from reports.letter_parts import signatures
from reports.request import Request, Sheet, sheet
from reports.words import grouped, long_date

TITLE = mark("report", "DATA THAT THE OFFICE KEEPS OF YOU")
_NAME = mark("report", "Own data {number}")
_NIK = mark("report", "NIK")
_PERSON = mark("report", "Name")
_ASKED = mark("report", "Asked on")
_BY = mark("report", "Asked by")
_PROVED = mark("report", "Identity checked by")
_OPENING = mark(
    "report",
    "You asked {office} which data it keeps of you. This paper holds everything that its program keeps under"
    " your NIK at this moment, and who had to do with it.",
)
_NOTHING = mark("report", "Nothing is kept under this NIK.")
_FIELD = mark("report", "Data")
_VALUE = mark("report", "What is kept")
_COUNT = mark("report", "No.")
_SEEN = mark("report", "WHO LOOKED AT YOUR DATA OR TOOK THEM OUT")
_WORKED = mark("report", "WHO WORKED ON YOUR DATA")
_WHEN = mark("report", "When")
_WHO = mark("report", "Who")
_WHERE = mark("report", "Workstation")
_WHAT = mark("report", "What")
_ABOUT = mark("report", "Which record")
_WHY = mark("report", "Reason")
_NOBODY = mark("report", "Nobody, as far as the journal reaches.")
_EXPORTS = mark(
    "report",
    "Lists and reports about many people are noted as one look at many: since the first entry about you,"
    " {count} of them were taken out of the program. Each may hold your row; NIKs are masked in them unless"
    " the journal says otherwise.",
)
_NAMES = mark(
    "report", "Staff are named by their role; by name only where the head of the section decides so."
)
_LIMITS = mark(
    "report",
    "Not on this paper: data kept without a NIK, photographs and fingerprints (the office keeps none here),"
    " what the centre in Jakarta keeps, signed papers in the cabinet, and orders of the law to keep data.",
)
_RIGHTS = mark("report", "YOUR RIGHTS")
_CORRECT = mark(
    "report",
    "Wrong data are corrected free of charge: come with the document that shows what is right. Data of the"
    " population record itself are corrected in the record first; this program follows it.",
)
_DELETE = mark(
    "report",
    "Data are deleted when their retention period has passed. Before that they are records of the state,"
    " which the law obliges the office to keep; a request for deletion is answered in writing all the same.",
)
_COMPLAIN = mark(
    "report",
    "Who is not content may complain at the office, or to the authority for the protection of personal data.",
)
_RECEIVED = mark("report", "Received by,")
_HANDED = mark("report", "Handed over by,")
_PLACE_DATE = mark("report", "{place}, {date}")
_FILLED_IN = re.compile(r"[:\s]*\{[^}]*\}")
_YES, _NO = mark("report", "yes"), mark("report", "no")


def fill(office: Office, staff: Staff, request: Request, say: Say) -> Document:
    """Return the paper of a request: with whole numbers, because it is the person's own.

    Raises:
        NotAllowed: this person does not gather the data of others.
        NotFound: there is no request of this number.
        AlreadyAnswered: it is answered.
    """
    return of_request(office, staff, request, say)


def of_request(office: Office, staff: Staff, request: Request, say: Say, *, named: bool = False) -> Document:
    """Return the paper of a request, with the names of staff if a head wants it so."""
    paper = sheet(office, staff, replace(request, full_nik=False), say)
    found = office.own_data.gather(staff, request.numbered(), named=named, language=request.language)
    asked = found.request
    return Document(
        name=paper.tell(_NAME, number=asked.number),
        title=TITLE,
        made=replace(paper.made(), whole=True),
        sections=(
            _head(found, paper),
            Paragraphs((paper.tell(_OPENING, office=paper.office_in_prose),)),
            *(_part(part, paper) for part in found.parts),
            *(() if found.parts else (Paragraphs((_NOTHING,)),)),
            _looks(found.looks, _SEEN, paper),
            _looks(found.deeds, _WORKED, paper),
            *_remarks(found, paper),
        ),
        number=asked.number,
        letterhead=paper.letterhead(),
        paper=paper.paper,
        signatures=_signed(found, paper),
        language=paper.language,
    )


def _head(found: OwnData, paper: Sheet) -> Fields:
    asked = found.request
    pairs: tuple[tuple[Text, Text], ...] = (
        (_NIK, asked.nik),
        (_PERSON, asked.name),
        (_ASKED, long_date(paper.local(asked.asked_at).date(), paper.language)),
        (_BY, asked.asked_by),
        (_PROVED, asked.proved.word),
    )
    return Fields(pairs)


def _part(part: HeldPart, paper: Sheet) -> Table:
    columns = (
        Column("count", _COUNT, Kind.NUMBER, width=4),
        Column("field", _FIELD, width=30),
        Column("value", _VALUE, width=56),
    )
    return Table(columns, tuple(_lines(part, paper)), title=part.title)


def _lines(part: HeldPart, paper: Sheet) -> Iterator[Row]:
    for place, row in enumerate(part.rows, start=1):
        for first, (word, value) in enumerate(row.fields):
            yield (place if first == 0 else None, word, _shown(value, paper))


def _shown(value: object, paper: Sheet) -> Cell:
    if isinstance(value, Word):
        # What a word would be filled in with stands in a field of its own.
        return _FILLED_IN.sub("", paper.say(value))
    if isinstance(value, datetime):
        local = paper.local(value)
        return f"{long_date(local.date(), paper.language)} {local:%H:%M}"
    if isinstance(value, date):
        return long_date(value, paper.language)
    if isinstance(value, bool):
        return _YES if value else _NO
    return str(value)


def _looks(looks: Sequence[Look], title: Word, paper: Sheet) -> Table:
    columns = (
        Column("when", _WHEN, width=17),
        Column("who", _WHO, width=22),
        Column("where", _WHERE, width=12),
        Column("what", _WHAT, width=24),
        Column("about", _ABOUT, width=16),
        Column("why", _WHY, width=24),
    )
    rows: tuple[Row, ...] = tuple(
        (
            f"{paper.local(look.at):%d-%m-%Y %H:%M}",
            _who(look, paper),
            look.workstation,
            look.action,
            subject(look.subject, look.called, paper.say),
            look.reason,
        )
        for look in looks
    )
    return Table(columns, rows, title=title, empty=_NOBODY)


def _who(look: Look, paper: Sheet) -> str:
    roles = ", ".join(paper.say(role) for role in look.roles)
    return f"{look.name} ({roles})" if look.name else roles


def _remarks(found: OwnData, paper: Sheet) -> tuple[Section, ...]:
    told: list[Text] = []
    if found.exports:
        told.append(paper.tell(_EXPORTS, count=grouped(found.exports, paper.language)))
    told += [_NAMES, _LIMITS]
    return (Paragraphs(tuple(told)), Paragraphs((_CORRECT, _DELETE, _COMPLAIN), title=_RIGHTS, numbered=True))


def _signed(found: OwnData, paper: Sheet) -> Signatures:
    dated = paper.tell(
        _PLACE_DATE, place=paper.settings.city, date=long_date(paper.made_at.date(), paper.language)
    )
    return signatures(
        (Signature(("", _RECEIVED), found.request.asked_by), Signature((dated, _HANDED), paper.made_by.name))
    )
