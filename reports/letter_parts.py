"""Building blocks of minutes and handover papers: opening, parties, clauses, objects, signatures."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from desk.domain.text import Word, mark
from reports.document import (
    Column,
    Fields,
    Kind,
    Paragraph,
    Paragraphs,
    Run,
    Say,
    Signature,
    Signatures,
    Table,
    Text,
    spoken,
)
from reports.words import civil_servant_number, compose, grouped, in_words, long_date, opening

FIRST_PARTY = mark("papers", "FIRST PARTY")
SECOND_PARTY = mark("papers", "SECOND PARTY")
HANDED_OVER_BY = mark("papers", "Handed over by,")
RECEIVED_BY = mark("papers", "Received by,")
ACKNOWLEDGED_BY = mark("papers", "Acknowledged by,")
WITNESSES = mark("papers", "Witnesses:")

_NAME = mark("papers", "Name")
_RANK = mark("papers", "Rank")
_POSITION = mark("papers", "Position")
_OFFICE = mark("papers", "Office")
_ADDRESS = mark("papers", "Address")
_CALLED = mark("papers", "hereinafter called the {party};")
_OBJECT = mark("papers", "Object")
_AMOUNT = mark("papers", "Amount")
_IN_WORDS = mark("papers", "In words")
_CONDITION = mark("papers", "Condition")
_NUMBER = mark("papers", "No.")
_DATED = mark("papers", "{place}, {date}")
_CARD = mark("papers", "card")
_CARDS = mark("papers", "cards")


@dataclass(frozen=True, slots=True)
class Party:
    """Someone who signs: a civil servant with a NIP or a citizen with a NIK, named by ``number_label``."""

    name: str
    position: str
    number: str = ""
    number_label: str = "NIP"
    rank: str = ""
    office: str = ""
    address: str = ""

    @property
    def number_line(self) -> str:
        """Return the line under a signature, such as NIP. 19800101 200501 1 002."""
        return f"{self.number_label}. {civil_servant_number(self.number)}" if self.number else ""


@dataclass(frozen=True, slots=True)
class Handed:
    """A kind of thing that changes hands, how many of it, and in what condition."""

    what: str
    amount: int
    unit: str
    condition: str = ""


def opening_sentence(day: date, place: str, language: str, say: Say) -> Paragraphs:
    """Return the sentence that opens minutes: weekday, day, month and year in words, and the place."""
    return Paragraphs((opening(day, place, language, say),))


def party_block(lead: str, party: Party, called: Text, say: Say) -> tuple[Fields, Paragraphs]:
    """Return who a party is, and what the paper calls it from there on."""
    given: list[tuple[Text, Text]] = [
        (_NAME, party.name),
        (party.number_label, civil_servant_number(party.number)),
        (_RANK, party.rank),
        (_POSITION, party.position),
        (_OFFICE, party.office),
        (_ADDRESS, party.address),
    ]
    fields = Fields(tuple(pair for pair in given if pair[1]), lead=lead)
    named = compose(say(_CALLED), {"party": Run(spoken(called, say), bold=True)})
    return fields, Paragraphs((named,))


def clauses(texts: Sequence[Paragraph], title: Text = "") -> Paragraphs:
    """Return numbered clauses."""
    return Paragraphs(tuple(texts), title=title, numbered=True)


def cards_of(number: int) -> Word:
    """Return the unit in which an amount of cards is stated."""
    return _CARD if number == 1 else _CARDS


def objects_table(objects: Sequence[Handed], language: str) -> Table:
    """Return what changes hands, in figures and in words; amounts are added up if there are several."""
    columns = (
        Column("number", _NUMBER, Kind.NUMBER, width=3),
        Column("what", _OBJECT, width=30),
        Column("amount", _AMOUNT, Kind.NUMBER, total=len(objects) > 1),
        Column("words", _IN_WORDS, width=28),
        Column("condition", _CONDITION, width=22),
    )
    rows = tuple(
        (place, one.what, one.amount, f"{in_words(one.amount, language)} {one.unit}".strip(), one.condition)
        for place, one in enumerate(objects, start=1)
    )
    return Table(columns, rows)


def hand_and_receive(
    giver: Party,
    receiver: Party,
    place: str,
    day: date,
    language: str,
    say: Say,
    *,
    receiver_left: bool = True,
) -> tuple[Signature, Signature]:
    """Return the two places to sign in the order the office keeps; place and date stand on the right."""
    dated = say(_DATED).format(place=place, date=long_date(day, language))
    giving = (HANDED_OVER_BY, FIRST_PARTY, giver)
    receiving = (RECEIVED_BY, SECOND_PARTY, receiver)
    left, right = (receiving, giving) if receiver_left else (giving, receiving)
    return _signature(*left, ""), _signature(*right, dated)


def acknowledged(party: Party) -> tuple[Signature | None, ...]:
    """Return the row in which a superior signs, alone in the middle."""
    return (Signature((ACKNOWLEDGED_BY, party.position), party.name, _below(party)),)


def witness_row(witnesses: Sequence[Party]) -> tuple[Signature | None, ...]:
    """Return a row in which witnesses sign."""
    return tuple(Signature((one.position,), one.name, _below(one)) for one in witnesses)


def signatures(*rows: tuple[Signature | None, ...]) -> Signatures:
    """Return rows of places to sign, empty rows left out."""
    return Signatures(tuple(row for row in rows if row))


def amount_in_words(number: int, unit: str, language: str) -> Run:
    """Return an amount for a sentence, bold: 15 (lima belas) keping."""
    return Run(f"{grouped(number, language)} ({in_words(number, language)}) {unit}".rstrip(), bold=True)


def _signature(verb: Text, called: Text, party: Party, dated: str) -> Signature:
    above: tuple[Text, ...] = (
        (dated, verb, called, party.position) if dated else (verb, called, party.position)
    )
    return Signature(above, party.name, _below(party))


def _below(party: Party) -> tuple[Text, ...]:
    return tuple(line for line in (party.rank, party.number_line) if line)
