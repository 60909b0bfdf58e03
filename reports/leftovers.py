"""Who a kecamatan asked a card for and is not in its bundle, and why: the second annex of its BAST."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from desk.domain.kecamatan import Leftover, Standing
from desk.domain.text import mark
from desk.office import Office
from reports.daily_tables import KELURAHAN, NAME, NIK, NUMBER
from reports.document import Annex, Column, Kind, Row, Table
from reports.request import Sheet
from reports.words import counted, long_date

_TITLE = mark("report", "CARDS ASKED FOR THAT ARE NOT IN THIS BUNDLE")
_OF = mark("report", "With the minutes of handover {number}, {day}")
_SHEET = mark("report", "Left over")
_NEXT = mark("report", "What is left over goes with the next handover as soon as it is ready.")
_ASKED_ON = mark("kecamatan", "Asked on")
_WHY = mark("report", "Why it is not in the bundle")
_RECEIPT = mark("report", "Application")
_PERSON = mark("papers", "person")
_PEOPLE = mark("papers", "people")
CLAUSE = mark(
    "report",
    "For {people} asked for by this kecamatan no card is handed over today; the reasons stand in the second "
    "annex, and what is left over goes with the next handover.",
)


def explained(why: Standing, paper: Sheet) -> str:
    """Return why a card is left over, in one phrase."""
    day = "–" if why.day is None else long_date(why.day, paper.language)
    return paper.tell(why.saying, about=paper.say(why.about_word), day=day, number=why.number)


def people(amount: int, paper: Sheet) -> str:
    """Return a number of people in figures and words."""
    return counted(amount, paper.say(_PERSON if amount == 1 else _PEOPLE), paper.language)


def leftovers(office: Office, number: str) -> tuple[Leftover, ...]:
    """Return what a BAST left over; none for any but a kecamatan's."""
    return office.kecamatan.left_over(number)


def annexes(left: Sequence[Leftover], number: str, day: date, paper: Sheet) -> tuple[Annex, ...]:
    """Return the list of who is left over, or no annex when nobody is."""
    if not left:
        return ()
    below = (paper.tell(_OF, number=number, day=long_date(day, paper.language)), paper.say(_NEXT))
    sections = (table(left, paper), paper.listed(len(left), len(left)))
    return (Annex(_TITLE, sections, sheet=_SHEET, subtitle=below, landscape=True),)


def table(left: Sequence[Leftover], paper: Sheet, title: str = "") -> Table:
    """Return who is left over and why, name by name."""
    columns = (
        Column("number", NUMBER, Kind.NUMBER, width=4),
        Column("name", NAME, width=28),
        Column("nik", NIK, Kind.NIK, width=18),
        Column("village", KELURAHAN, width=16),
        Column("receipt", _RECEIPT, width=18),
        Column("asked_on", _ASKED_ON, Kind.DATE, width=11),
        Column("why", _WHY, width=52),
    )
    rows: tuple[Row, ...] = tuple(
        (
            place,
            one.name,
            paper.nik(one.nik),
            one.village,
            one.number,
            one.asked_on,
            explained(one.standing, paper),
        )
        for place, one in enumerate(left, 1)
    )
    return Table(columns, rows, title=title)
