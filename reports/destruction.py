"""The minutes of a destruction: which cards were burned, how, before whom, with the list by name and address.

SE Mendagri 470.13/11176/SJ of 13 December 2018.
"""

from __future__ import annotations

import re

from desk.domain.staff import Staff
from desk.domain.stock import Destruction, ScrapCard, Witness
from desk.domain.text import mark
from desk.office import Office
from reports.daily_tables import CARD, NAME, NIK, NUMBER
from reports.document import (
    Annex,
    Column,
    Document,
    Fields,
    Kind,
    Paragraphs,
    Row,
    Run,
    Say,
    Signature,
    Table,
)
from reports.letter_parts import amount_in_words, cards_of, opening_sentence, signatures
from reports.request import Request, Sheet, sheet
from reports.spoiled_cards import cause, causes_table
from reports.words import civil_servant_number, compose, long_date

TITLE = mark("report", "MINUTES OF DESTRUCTION\nOF SPOILED AND WITHDRAWN CARDS")
_NAME = mark("report", "Minutes of destruction {day}")
_PERSON = mark("report", "Name")
_POSITION = mark("report", "Position")
_DESTROYED = mark(
    "report", "destroyed {amount} that must not be used; manner: {method}; place: {place}; as follows:"
)
_WITNESSED = mark("report", "The destruction was witnessed by:")
_LAW = mark(
    "report",
    "It follows the circular of the Minister of Home Affairs 470.13/11176/SJ of 13 December 2018. The cards "
    "are listed by name and address in the annex, which is part of these minutes.",
)
_CLOSING = mark("report", "These minutes are made truthfully, to be used as needed.")
_BY = mark("report", "Destroyed by,")
_WITNESS = mark("report", "Witness {count},")
_ANNEX = mark("report", "ANNEX TO THE MINUTES OF DESTRUCTION")
_ANNEX_SHEET = mark("report", "List of cards")
_ANNEX_NUMBER = mark("report", "Number {number}, {day}")
_ADDRESS = mark("report", "Address")
_CATEGORY = mark("report", "Category")
_CAUSE = mark("report", "Cause")
_DATE = mark("report", "Date")
_PLACE_DATE = mark("report", "{place}, {date}")
_NIP = re.compile(r"\d{18}", re.ASCII)
_BURNED = mark("report", "burned")
_YARD = mark("report", "the office's yard")


def fill(office: Office, staff: Staff, request: Request, say: Say) -> Document:
    """Return the minutes whose number is asked for.

    Raises:
        NotFound: no minutes have this number.
    """
    paper = sheet(office, staff, request, say)
    burning = office.day_book.destruction(request.numbered())
    day, language = paper.local(burning.at).date(), paper.language
    by = next((one for one in office.staff_room.everyone() if one.name == burning.staff), None)
    position = (by.position if by else "") or paper.settings.head_position
    nip = by.nip if by else ""
    amount = amount_in_words(len(burning.cards), paper.say(cards_of(len(burning.cards))), language)
    facts: dict[str, str | Run] = {
        "method": burning.method or say(_BURNED),
        "place": burning.place or say(_YARD),
        "amount": amount,
    }
    dated = paper.tell(_PLACE_DATE, place=paper.settings.city, date=long_date(day, language))
    below = (f"NIP. {civil_servant_number(nip)}",) if nip else ()
    return Document(
        name=paper.tell(_NAME, day=day.isoformat()),
        title=TITLE,
        made=paper.made(),
        sections=(
            opening_sentence(day, paper.office_in_prose, language, say),
            Fields(((_PERSON, burning.staff), (_POSITION, position))),
            Paragraphs((compose(say(_DESTROYED), facts),)),
            _summary(burning),
            Paragraphs((_WITNESSED,)),
            _witnesses(burning),
            Paragraphs((_LAW, _CLOSING)),
        ),
        number=burning.number,
        letterhead=paper.letterhead(),
        paper=paper.paper,
        signatures=signatures(
            (None, Signature((dated, _BY, position), burning.staff, below)),
            tuple(_witness(place, one, paper) for place, one in enumerate(burning.witnesses, start=1)),
        ),
        annexes=(_annex(burning, paper),),
        language=language,
    )


def _witness(place: int, one: Witness, paper: Sheet) -> Signature:
    below = (_number_of(one.nip),) if one.nip else ()
    return Signature((paper.tell(_WITNESS, count=str(place)), one.position), one.name, below)


def _number_of(typed: str) -> str:
    """Return a witness's number: of its form, only a NIP is sure to be one; all else stands as typed."""
    grouped = civil_servant_number(typed)
    return f"NIP. {grouped}" if _NIP.fullmatch(typed.replace(" ", "")) else grouped


def _summary(burning: Destruction) -> Table:
    table = causes_table(burning.cards)
    kept = 2
    return Table(table.columns[:-kept], tuple(row[:-kept] for row in table.rows))


def _witnesses(burning: Destruction) -> Table:
    columns = (
        Column("number", NUMBER, Kind.NUMBER, width=4),
        Column("name", _PERSON, width=40),
        Column("position", _POSITION, width=40),
    )
    rows = tuple((place, one.name, one.position) for place, one in enumerate(burning.witnesses, start=1))
    return Table(columns, rows)


def _annex(burning: Destruction, paper: Sheet) -> Annex:
    day = long_date(paper.local(burning.at).date(), paper.language)
    return Annex(
        _ANNEX,
        (_list(burning.cards, paper), paper.listed(len(burning.cards), len(burning.cards))),
        sheet=_ANNEX_SHEET,
        subtitle=(paper.tell(_ANNEX_NUMBER, number=burning.number, day=day),),
        landscape=True,
    )


def _list(cards: tuple[ScrapCard, ...], paper: Sheet) -> Table:
    columns = (
        Column("number", NUMBER, Kind.NUMBER),
        Column("kind", CARD),
        Column("nik", NIK, Kind.NIK),
        Column("name", NAME),
        Column("address", _ADDRESS),
        Column("category", _CATEGORY),
        Column("cause", _CAUSE),
        Column("date", _DATE, Kind.DATE),
    )
    rows: tuple[Row, ...] = tuple(
        (
            place,
            card.kind.word,
            paper.nik(card.nik),
            card.name,
            card.address,
            card.category.word,
            cause(card),
            paper.local(card.at).date(),
        )
        for place, card in enumerate(cards, start=1)
    )
    return Table(columns, rows)
