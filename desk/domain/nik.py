"""The sixteen digits of a NIK: what is impossible, what only deserves a second look, how they are shown.

A NIK is text. Its composition stays when birth date, sex or address are corrected or the person moves
(Permendagri 108/2019 article 15), so a difference from the record is a warning and never a refusal.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import date

from desk.domain.printing import Worded
from desk.domain.text import mark

_NOISE = re.compile(r"[\s.'`\u00b4\u2018\u2019\u200b\u200e\u200f\ufeff]+")
_SIXTEEN = re.compile(r"[0-9]{16}")
_OLDEST_AGE = 110
_FEMALE_DAY = 40
_LONGEST_MONTH = (0, 31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31)
_HIDDEN = "\u2022"
_SHOWN_ENDS = 4


class NikFlaw(Worded):
    """Why a NIK cannot be one."""

    EMPTY = ("nik_empty", mark("nik_flaw", "No NIK is given"))
    NOT_DIGITS = ("nik_not_digits", mark("nik_flaw", "The NIK contains something other than digits"))
    NOT_16_DIGITS = ("nik_not_16_digits", mark("nik_flaw", "The NIK does not have 16 digits"))
    IMPOSSIBLE = ("nik_impossible", mark("nik_flaw", "The digits cannot be those of a NIK"))


class NikWarning(Worded):
    """What is unusual about a NIK that is taken all the same."""

    BIRTH_DATE_DIFFERS = (
        "birth_date_differs",
        mark("nik_warning", "The birth date in the NIK is not the recorded one"),
    )
    SEX_DIFFERS = ("sex_differs", mark("nik_warning", "The sex in the NIK is not the recorded one"))
    FORMER_REGION = (
        "former_region",
        mark("nik_warning", "The NIK was issued here before the city was formed"),
    )
    OTHER_REGION = ("other_region", mark("nik_warning", "The NIK was first issued in another region"))
    SERIAL_ZERO = ("serial_zero", mark("nik_warning", "The NIK ends in the serial number 0000"))


@dataclass(frozen=True, slots=True)
class HomeRegion:
    """The office's own region as NIKs begin with it: digits without dots, former districts included."""

    prefix: str
    former: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class NikCheck:
    """A NIK without spaces and dots, and what makes it impossible, if anything does."""

    nik: str
    flaw: NikFlaw | None

    @property
    def usable(self) -> bool:
        """Whether a record may be kept under this NIK."""
        return self.flaw is None


def check_nik(text: str) -> NikCheck:
    """Return the NIK written in ``text`` and its hard error; spaces, dots and apostrophes do not count."""
    nik = text if _SIXTEEN.fullmatch(text) else _NOISE.sub("", text)
    return NikCheck(nik, _flaw(nik))


def _flaw(nik: str) -> NikFlaw | None:
    if not nik:
        return NikFlaw.EMPTY
    if not (nik.isascii() and nik.isdigit()):
        return NikFlaw.NOT_DIGITS
    if len(nik) != 16:
        return NikFlaw.NOT_16_DIGITS
    return None if _possible(nik) and nik != nik[0] * 16 else NikFlaw.IMPOSSIBLE


def _possible(nik: str) -> bool:
    """Whether the digits in the middle are a day of some century; 29 February is one every fourth year."""
    day, month = int(nik[6:8]), int(nik[8:10])
    if day > _FEMALE_DAY:
        day -= _FEMALE_DAY
    if not 1 <= month <= 12 or not 1 <= day <= _LONGEST_MONTH[month]:
        return False
    return month != 2 or day < 29 or int(nik[10:12]) % 4 == 0


def _day(nik: str, century: int) -> date | None:
    day = int(nik[6:8])
    if day > _FEMALE_DAY:
        day -= _FEMALE_DAY
    try:
        return date(century + int(nik[10:12]), int(nik[8:10]), day)
    except ValueError:
        return None


def birth_date_in(nik: str, today: date, youngest: int = 0) -> date | None:
    """Return the birth date a usable NIK encodes, or None when no century makes an age up to 110 of it.

    The year has two digits: of the centuries that give at least ``youngest`` years (16 for a KTP-el) the
    later one is meant; when none does, the one that gives a smaller age.
    """
    born = [day for century in (2000, 1900) if (day := _day(nik, century)) and day <= today]
    possible = [day for day in born if today.year - day.year <= _OLDEST_AGE]
    old_enough = [day for day in possible if today.year - day.year >= youngest]
    return next(iter(old_enough or possible), None)


def sex_in(nik: str) -> str:
    """Return "P" when a usable NIK says a woman (40 is added to the day), otherwise "L"."""
    return "P" if int(nik[6:8]) > _FEMALE_DAY else "L"


def nik_warnings(
    nik: str, birth_date: date | None, sex: str, home: HomeRegion | None = None
) -> tuple[NikWarning, ...]:
    """Compare a usable NIK with the record; an unknown birth date, sex or home region is not compared."""
    found: list[NikWarning] = []
    if birth_date is not None and not _agrees(nik, birth_date):
        found.append(NikWarning.BIRTH_DATE_DIFFERS)
    if sex and sex != sex_in(nik):
        found.append(NikWarning.SEX_DIFFERS)
    if home is not None and not nik.startswith(home.prefix):
        found.append(NikWarning.FORMER_REGION if nik.startswith(home.former) else NikWarning.OTHER_REGION)
    if nik.endswith("0000"):
        found.append(NikWarning.SERIAL_ZERO)
    return tuple(found)


def _agrees(nik: str, birth_date: date) -> bool:
    day = birth_date.day
    written = f"{birth_date.month:02d}{birth_date.year % 100:02d}"
    return nik[8:12] == written and int(nik[6:8]) in {day, day + _FEMALE_DAY}


def mask_nik(nik: str) -> str:
    """Return a NIK as it is shown by default: first and last four characters, the rest hidden."""
    if len(nik) < 3 * _SHOWN_ENDS:
        return _HIDDEN * len(nik)
    return nik[:_SHOWN_ENDS] + _HIDDEN * (len(nik) - 2 * _SHOWN_ENDS) + nik[-_SHOWN_ENDS:]
