"""The wording of official papers: figures, days and numbers in words, in Indonesian and in English."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, datetime, time
from decimal import Decimal
from string import Formatter

from num2words import num2words

from desk.domain.dates import MONTHS, ROMAN_MONTHS, WEEKDAYS
from desk.domain.text import Word, mark
from reports.document import Cell, Kind, Made, Run, Say, spoken

WEEKDAYS_OF = {
    "id": WEEKDAYS,
    "en": ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"),
}
_ENGLISH_MONTHS = "January February March April May June July August September October November December"
_MONTHS = {"id": MONTHS, "en": tuple(_ENGLISH_MONTHS.split())}
_INDONESIAN_MARKS = str.maketrans(",.", ".,")

PAGE = mark("reports", "Page {page} of {pages}")
MADE = mark("reports", "Made by {by}, {at}")
MADE_AT = mark("reports", "Made by {by} at {workstation}, {at}")
MASKED = mark("reports", "numbers of people masked")
WHOLE = mark("reports", "HOLDS WHOLE NUMBERS OF PEOPLE")
DEMO = mark("reports", "DEMO: these people do not exist")
AS_OF = mark("reports", "Data as of {at}")
CHECKSUM = mark("reports", "Checksum {checksum}")
NUMBER = mark("reports", "Number: {number}")
_OPENING = mark(
    "papers",
    "On this {weekday}, the {day} of {month} of the year {year} ({date}), at {place}, we, the undersigned:",
)


def origin(made: Made, language: str, say: Say) -> tuple[str, ...]:
    """Return who made a file, when and where, what of people is in it, and its checksum; for every page."""
    at = f"{long_date(made.at, language)} {clock(made.at)}"
    who = say(MADE_AT if made.workstation else MADE).format(by=made.by, at=at, workstation=made.workstation)
    return (
        *((say(DEMO),) if made.demo else ()),
        who,
        *((as_of(made.as_of, language, say),) if made.as_of else ()),
        say(WHOLE if made.whole else MASKED),
        *((say(CHECKSUM).format(checksum=made.checksum),) if made.checksum else ()),
    )


def as_of(moment: datetime, language: str, say: Say) -> str:
    """Return what a paper says that was read at a server which follows the office's."""
    return say(AS_OF).format(at=moment_in_words(moment, language))


def moment_in_words(moment: datetime, language: str) -> str:
    """Return a moment such as Selasa, 4 Agustus 2020, 09:41."""
    return f"{full_day(moment, language)}, {clock(moment)}"


def weekday(day: date, language: str) -> str:
    """Return the day of the week, such as Selasa."""
    return WEEKDAYS_OF[language][day.weekday()]


def month(day: date, language: str) -> str:
    """Return the name of the month, such as Agustus."""
    return _MONTHS[language][day.month - 1]


def roman_month(day: date) -> str:
    """Return the month as it stands in the number of an official paper, such as VIII."""
    return ROMAN_MONTHS[day.month - 1]


def long_date(day: date, language: str) -> str:
    """Return a day as it stands under a letter, such as 4 Agustus 2020."""
    return f"{day.day} {month(day, language)} {day.year}"


def full_day(day: date, language: str) -> str:
    """Return a day as it heads a report, such as Selasa, 4 Agustus 2020."""
    return f"{weekday(day, language)}, {long_date(day, language)}"


def short_date(day: date) -> str:
    """Return a day as it stands in tables, such as 04-08-2020; a moment keeps its hour and minute."""
    text = f"{day.day:02}-{day.month:02}-{day.year:04}"
    return f"{text} {clock(day.time())}" if isinstance(day, datetime) else text


def clock(moment: time | datetime) -> str:
    """Return a time of day, such as 09:41."""
    return f"{moment.hour:02}:{moment.minute:02}"


def grouped(number: float | Decimal, language: str) -> str:
    """Return a figure in groups of three, at most two decimals: 4.101 or 12,5 in Indonesian."""
    text = f"{number:,}" if isinstance(number, int) else _decimals(Decimal(str(number)))
    return text.translate(_INDONESIAN_MARKS) if language == "id" else text


def _decimals(number: Decimal) -> str:
    if not number.is_finite():
        return str(number)
    if number == number.to_integral_value():
        return f"{number:,.0f}"
    text = f"{number:,.2f}"
    return text[:-1] if text.endswith("0") else text


def percentage(fraction: float | Decimal, language: str) -> str:
    """Return a fraction as a percentage with one decimal, such as 2,4%."""
    text = f"{Decimal(str(fraction)) * 100:,.1f}%"
    return text.translate(_INDONESIAN_MARKS) if language == "id" else text


def in_words(number: int, language: str) -> str:
    """Return a whole number in words, such as dua ribu dua puluh."""
    return str(num2words(number, lang=language))


def counted(number: int, unit: str, language: str) -> str:
    """Return an amount as official papers state it, such as 15 (lima belas) keping."""
    return f"{grouped(number, language)} ({in_words(number, language)}) {unit}".rstrip()


def civil_servant_number(number: str) -> str:
    """Return an 18-digit NIP in its printed groups 8-6-1-3; anything else stays as it was entered."""
    if len(number) == 18 and number.isdecimal():
        return f"{number[:8]} {number[8:14]} {number[14]} {number[15:]}"
    return number


def compose(template: str, facts: dict[str, str | Run]) -> tuple[Run, ...]:
    """Return a sentence with its facts put in; a fact given as a ``Run`` keeps its own weight."""
    pieces: list[Run] = []
    for words, name, _format, _conversion in Formatter().parse(template):
        if words:
            pieces.append(Run(words))
        if name is not None:
            fact = facts[name]
            pieces.append(fact if isinstance(fact, Run) else Run(fact))
    return tuple(pieces)


def opening(day: date, place: str, language: str, say: Say) -> tuple[Run, ...]:
    """Return the sentence that opens minutes: day, date, month and year in words, and the place."""
    number = (
        in_words(day.day, "id") if language == "id" else str(num2words(day.day, lang=language, to="ordinal"))
    )
    return compose(
        say(_OPENING),
        {
            "weekday": Run(weekday(day, language), bold=True),
            "day": Run(number, bold=True),
            "month": Run(month(day, language), bold=True),
            "year": Run(in_words(day.year, language), bold=True),
            "date": f"{day.day:02}-{day.month:02}-{day.year:04}",
            "place": place,
        },
    )


def shower(kind: Kind, language: str, say: Say) -> Callable[[Cell], str]:
    """Return how a column of this kind turns a cell into the text a reader sees."""

    def show(value: Cell) -> str:
        if isinstance(value, str | Word):
            return spoken(value, say)
        if value is None:
            return ""
        if isinstance(value, date):
            return short_date(value)
        if isinstance(value, time):
            return clock(value)
        return figure(value)

    def figure(value: float | Decimal) -> str:
        if kind is Kind.PERCENT:
            return percentage(value, language)
        return grouped(value, language) if kind is Kind.NUMBER else str(value)

    return show
