"""The cells of a person's row turned into what they mean: NIK, sex, RT and RW, place and date of birth."""

from __future__ import annotations

import re
from functools import lru_cache

from desk.data.spreadsheet import Cell, cell_text, is_number
from desk.domain.nik import check_nik
from desk.domain.prr_list import REJECT_FOR, RejectReason

_SCIENTIFIC = re.compile(r"\d([.,]\d+)?E\+?\d{1,2}")
_EXACT_UP_TO = 2**53
"""Numbers above this are kept by a spreadsheet in steps of two; NIKs of the Papuan provinces are."""
_SIXTEEN_DIGITS = range(10**15, 10**16)
_LONGEST_NUMBERS = 40
_FIRST_DIGIT = re.compile(r"\d")
_NUMBER = re.compile(r"\d{1,3}", re.ASCII)
_UNPRINTABLE = re.compile(r"[\x00-\x1f\x7f-\x9f\u200b-\u200f\u2028-\u202e\u2060\ufeff]+")
_SEXES = {
    "L": "L LK LAKI LAKILAKI PRIA M MALE 1",
    "P": "P PR PEREMPUAN WANITA F FEMALE 2",
}
_SEX_OF = {name: sex for sex, names in _SEXES.items() for name in names.split()}


def text_of(text: str) -> str:
    """Return a text as one line without invisible signs and double spaces."""
    if text.isalnum():
        return text
    if not text.isprintable():
        text = _UNPRINTABLE.sub(" ", text)
    return " ".join(text.split())


def read_nik(cell: Cell) -> tuple[str, RejectReason | None]:
    """Return the NIK in a cell, and why it is not usable, if it is not.

    A spreadsheet keeps 15 digits of a number: a NIK typed as a number ends in 0, whatever it was.
    """
    text = cell if isinstance(cell, str) else cell_text(cell)
    if is_number(cell):
        number = int(text) if text.isascii() and text.isdigit() else 0
        if number in _SIXTEEN_DIGITS and (number % 10 == 0 or number > _EXACT_UP_TO):
            return text, RejectReason.NIK_LOST_DIGITS
    check = check_nik(text)
    if check.flaw is None:
        return check.nik, None
    if _SCIENTIFIC.fullmatch(text.strip().upper()):
        return "", RejectReason.NIK_LOST_DIGITS
    return check.nik, REJECT_FOR[check.flaw]


def read_sex(text: str) -> str:
    """Return "L" or "P", or "" when the text says neither."""
    if (sex := _SEX_OF.get(text)) is not None:
        return sex
    key = "".join(sign for sign in text.upper() if sign.isalnum())
    return _SEX_OF.get(key, "")


@lru_cache(maxsize=16_384)
def read_rt_rw(both: str) -> tuple[str, str]:
    """Return RT and RW in three digits each from a text like 003/001, "" where unknown."""
    found = _NUMBER.findall(both[:_LONGEST_NUMBERS])
    return (found[0].zfill(3), found[1].zfill(3)) if len(found) == 2 else ("", "")


def read_rt(text: str) -> str:
    """Return an RT or an RW in three digits, "" where unknown."""
    found = _NUMBER.findall(text[:_LONGEST_NUMBERS])
    return found[0].zfill(3) if len(found) == 1 else ""


def read_birth(cell: Cell) -> tuple[str, Cell]:
    """Return place and date from one cell like "Serang, 26-07-2003"; without a digit it is all place."""
    if not isinstance(cell, str):
        return "", cell
    digit = _FIRST_DIGIT.search(cell)
    cut = digit.start() if digit else len(cell)
    return text_of(cell[:cut]).rstrip(" ,/:.-"), cell[cut:].strip()
