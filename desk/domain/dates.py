"""Dates as offices write them, read without guessing, and as Indonesian papers spell them.

Read are: day, month, year with any of ``- / .`` or a space between them; year first with the same; a month
in Indonesian or English words; eight digits; Excel's day numbers; each with or without a time of day. Not
read, because the day would be a guess: month before day, and a year of two digits unless the later century
would lie in the future.
"""

from __future__ import annotations

import re
from datetime import date, datetime, time, timedelta
from functools import lru_cache

_FIRST_YEAR, _LAST_YEAR = 1850, 2149
_EXCEL_EPOCH = date(1899, 12, 30)
_FIRST_SERIAL, _LAST_SERIAL = 3654, 91_311
"""Excel's numbers for 2 January 1910 and 31 December 2149; smaller ones are years, ages or row numbers."""

_LONGEST = 64
"""Letters; no date is longer, and the patterns below stay quick on what a hostile cell may hold."""
_CLOCK = re.compile(
    r"[T,\s]+\d{1,2}[:.]\d{2}([:.]\d{2}([.,]\d+)?)?\s*([AP]M|Z|WIB|[+-]\d{2}:?\d{2})?$", re.ASCII
)
_TIME = re.compile(
    r"[T,\s](?P<hour>\d{1,2})[:.](?P<minute>\d{2})(?:[:.]\d{2}(?:[.,]\d+)?)?"
    r"\s*(?P<zone>[AP]M|Z|WIB|[+-]\d{2}:?\d{2})?$",
    re.ASCII,
)
_WEEKDAY = re.compile(r"^(SENIN|SELASA|RABU|KAMIS|JUM'?AT|SABTU|MINGGU|AHAD)\s*[,/]?\s*")
_DAY_FIRST = re.compile(r"(\d{1,2})\s*[-/.\s]\s*(\d{1,2})\s*[-/.\s]\s*(\d{4}|\d{2})", re.ASCII)
_YEAR_FIRST = re.compile(r"(\d{4})\s*[-/.\s]\s*(\d{1,2})\s*[-/.\s]\s*(\d{1,2})", re.ASCII)
_IN_WORDS = re.compile(r"(\d{1,2})[-/.,\s]*([A-Z]+)[-/.,\s]*(\d{4}|\d{2})", re.ASCII)
_MONTH_FIRST_IN_WORDS = re.compile(r"([A-Z]+)[-/.\s]*(\d{1,2})\s*,?\s+(\d{4})", re.ASCII)
_SERIAL = re.compile(r"\d{4,5}(\.\d+)?", re.ASCII)
_EIGHT = re.compile(r"\d{8}", re.ASCII)

MONTHS = (
    "Januari",
    "Februari",
    "Maret",
    "April",
    "Mei",
    "Juni",
    "Juli",
    "Agustus",
    "September",
    "Oktober",
    "November",
    "Desember",
)
WEEKDAYS = ("Senin", "Selasa", "Rabu", "Kamis", "Jumat", "Sabtu", "Minggu")
ROMAN_MONTHS = ("I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX", "X", "XI", "XII")

_OTHER_SPELLINGS = {
    1: "JAN JANUARY",
    2: "FEB FEBRUARY FEBUARI PEB PEBRUARI",
    3: "MAR MRT MARCH",
    4: "APR",
    5: "MAY",
    6: "JUN JUNE",
    7: "JUL JULY",
    8: "AGU AGT AGS AGUST AUG AUGUST",
    9: "SEP SEPT",
    10: "OKT OCT OCTOBER",
    11: "NOV NOP NOPEMBER",
    12: "DES DEC DECEMBER",
}
_MONTH_NUMBER = {name.upper(): number for number, name in enumerate(MONTHS, 1)} | {
    name: number for number, names in _OTHER_SPELLINGS.items() for name in names.split()
}

Written = str | int | float | date | datetime | time | timedelta | None
"""Anything a cell of a list may hold where a date belongs."""


def read_date(value: Written, today: date | None = None) -> date | None:
    """Return the day meant by a cell or a typed text, or None when it is empty or cannot be read for certain.

    A year of two digits is read only if ``today`` is given and the year 20xx would still be to come.
    """
    if isinstance(value, datetime):
        return _within(value.date())
    if isinstance(value, date):
        return _within(value)
    if isinstance(value, bool):
        return None
    if isinstance(value, (int, float)):
        return _serial(value)
    if isinstance(value, str) and len(value) <= _LONGEST:
        return _read_text(value, today)
    return None


def read_clock(value: Written) -> str:
    """Return the time of day written beside a day, such as "09:41"; "" where none is, or of another zone."""
    if isinstance(value, float) and value % 1:
        value = datetime.combine(_EXCEL_EPOCH, time()) + timedelta(minutes=round(value % 1 * 24 * 60))
    if isinstance(value, datetime):
        # A program that keeps a day alone gives it midnight.
        return "" if value.time() == time() else value.strftime("%H:%M")
    match = _TIME.search(value.strip().upper()[:_LONGEST]) if isinstance(value, str) else None
    if match is None or match["zone"] not in (None, "WIB", "+07:00", "+0700", "AM", "PM"):
        return ""
    hour, minute = int(match["hour"]), int(match["minute"])
    if match["zone"] in ("AM", "PM"):
        hour = hour % 12 + 12 * (match["zone"] == "PM") if 1 <= hour <= 12 else 24
    return f"{hour:02d}:{minute:02d}" if hour < 24 and minute < 60 else ""


@lru_cache(maxsize=65_536)
def _read_text(text: str, today: date | None) -> date | None:
    plain = _WEEKDAY.sub("", _CLOCK.sub("", text.strip().strip("'").upper()))
    if match := _DAY_FIRST.fullmatch(plain):
        day, month, year = match.groups()
        return _day(_full_year(year, int(month), int(day), today), int(month), int(day))
    if match := _YEAR_FIRST.fullmatch(plain):
        return _day(*(int(part) for part in match.groups()))
    if match := _IN_WORDS.fullmatch(plain):
        return _with_month_name(match[1], match[2], match[3], today)
    if match := _MONTH_FIRST_IN_WORDS.fullmatch(plain):
        return _with_month_name(match[2], match[1], match[3], today)
    return _read_digits(plain)


def _read_digits(plain: str) -> date | None:
    if _SERIAL.fullmatch(plain):
        return _serial(float(plain))
    if not _EIGHT.fullmatch(plain):
        return None
    # No day fits both ways: 19 and 20, the beginnings of a year, are not months.
    year_first = _day(int(plain[:4]), int(plain[4:6]), int(plain[6:]))
    return year_first or _day(int(plain[4:]), int(plain[2:4]), int(plain[:2]))


def _with_month_name(day: str, name: str, year: str, today: date | None) -> date | None:
    month = _MONTH_NUMBER.get(name, 0)
    return _day(_full_year(year, month, int(day), today), month, int(day))


def _full_year(year: str, month: int, day: int, today: date | None) -> int:
    """Return the year in four digits, 0 when two digits leave it open."""
    if len(year) == 4:
        return int(year)
    later = _day(2000 + int(year), month, day)
    return 1900 + int(year) if today is not None and (later is None or later > today) else 0


def _serial(number: float) -> date | None:
    if not _FIRST_SERIAL <= number < _LAST_SERIAL + 1:
        return None
    return _EXCEL_EPOCH + timedelta(days=int(number))


def _day(year: int, month: int, day: int) -> date | None:
    try:
        return _within(date(year, month, day))
    except ValueError:
        return None


def _within(day: date) -> date | None:
    return day if _FIRST_YEAR <= day.year <= _LAST_YEAR else None


def date_in_words(day: date) -> str:
    """Return a day as papers write it: "4 Agustus 2020"."""
    return f"{day.day} {MONTHS[day.month - 1]} {day.year}"


def day_in_words(day: date) -> str:
    """Return a day with its weekday as papers write it: "Selasa, 4 Agustus 2020"."""
    return f"{WEEKDAYS[day.weekday()]}, {date_in_words(day)}"
