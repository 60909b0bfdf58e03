"""The lines of a list that are no person: families, places, totals, signatures, the rest of a cut status."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

from desk.data.prr_cells import read_sex, text_of
from desk.data.prr_columns import Columns
from desk.data.spreadsheet import Cell, cell_text
from desk.domain.dates import read_date
from desk.domain.record_status import RecordStatus, begins_status, read_status

_SIXTEEN = re.compile(r"[0-9]{16}")
_NOISE = re.compile(r"[\s.']+")
_TOTAL = re.compile(r"(GRAND |SUB ?)?(JUMLAH|TOTAL)\b", re.IGNORECASE)
_AMOUNT = re.compile(r"[:=]?\s*\d[\d.,]*\s*(ORANG|JIWA|KEPING|DATA)?", re.IGNORECASE)
_STAFF_NUMBER = re.compile(r"\s*NIP", re.IGNORECASE)
_FAMILY_ADDRESS = re.compile(
    r"(?:(?:DESA|KELURAHAN|KEL)\b\.?\s*:?\s*(?P<village>.*?)\s*)?\bRT\s*/\s*RW\s*:\s*(?P<rt>\d*)\s*/\s*(?P<rw>\d*)"
    r"(?:\s*(?:DUSUN|LINGKUNGAN|ALAMAT)\s*:\s*(?P<street>.*))?",
    re.IGNORECASE | re.DOTALL,
)
_PLACE_LINE = re.compile(
    r"(?P<kind>KECAMATAN|KEC|KELURAHAN|KEL|DESA)\b\.?(?:\s*/\s*DESA)?\s*:?\s*(?P<name>(?!\.)[^\d:,]{0,40})",
    re.IGNORECASE,
)
_LONGEST_ADDRESS = 300
_FEW_DIGITS = 8
"""A NIK cell with this many digits was meant to be a NIK, however wrong it is."""


@dataclass(frozen=True, slots=True)
class Place:
    """Where the people of the following rows live, said once for all of them above the rows."""

    village: str = ""
    district: str = ""
    rt: str = ""
    rw: str = ""
    address: str = ""
    family_card: str = ""


def family_place(row: Sequence[Cell], columns: Columns, place: Place) -> Place | None:
    """Return the place said by the first line of a family (No. KK, then an address), None for other lines."""
    first = _NOISE.sub("", cell_text(row[0])) if row else ""
    if columns.nik == 0 or not _SIXTEEN.fullmatch(first):
        return None
    name = _at(row, columns.name)
    if name and not _FAMILY_ADDRESS.search(name[:_LONGEST_ADDRESS]):
        return None
    for cell in row[1:]:
        if isinstance(cell, str) and (match := _FAMILY_ADDRESS.search(cell[:_LONGEST_ADDRESS])):
            street = text_of(match["street"] or "").strip("- ")
            rt, rw = (part.zfill(3) if part else "" for part in (match["rt"], match["rw"]))
            return Place(text_of(match["village"] or ""), place.district, rt, rw, street, first)
    return Place(district=place.district, family_card=first)


def title_place(row: Sequence[Cell], place: Place) -> Place:
    """Return the place as changed by a title line like "KECAMATAN : KASEMEN"; most lines change nothing."""
    words = [text for cell in row if (text := text_of(cell_text(cell)).strip(" :"))]
    for index, text in enumerate(words):
        match = _PLACE_LINE.fullmatch(text)
        if not match:
            continue
        following = words[index + 1] if index + 1 < len(words) else ""
        name = match["name"].strip() or ("" if _PLACE_LINE.fullmatch(following) else following)
        if name and match["kind"].upper().startswith("KEC"):
            place = Place(place.village, name)
        elif name:
            place = Place(name, place.district)
    return place


def is_total(row: Sequence[Cell]) -> bool:
    """Whether a line sums up: JUMLAH or TOTAL first, then only amounts."""
    words = [text for cell in row if (text := text_of(cell_text(cell)))]
    if not words or not _TOTAL.match(words[0]):
        return False
    return all(_AMOUNT.fullmatch(text) for text in words[1:])


def holds_sixteen_digits(row: Sequence[Cell]) -> bool:
    """Whether any cell of a line could be a NIK."""
    return any(_SIXTEEN.fullmatch(_NOISE.sub("", cell_text(cell))) for cell in row if cell != "")


def is_person(row: Sequence[Cell], columns: Columns) -> bool:
    """Whether a line without a good NIK is meant to be a person rather than a title or a signature.

    In doubt it is one: a refused line is seen in the reject file, a skipped one is not.
    """
    nik, name = _at(row, columns.nik), _at(row, columns.name)
    if sum(sign.isdigit() for sign in nik) >= _FEW_DIGITS:
        return not _STAFF_NUMBER.match(nik)
    others = sum(bool(_at(row, place)) for place in columns.known - {columns.nik, columns.name})
    if not name:
        return others >= 3
    return bool(nik) or others >= 2 or _speaks_of_a_person(row, columns)


def _speaks_of_a_person(row: Sequence[Cell], columns: Columns) -> bool:
    number = _at(row, columns.number)
    return (
        number.rstrip(".").isdigit()
        or bool(read_sex(_at(row, columns.sex)))
        or read_date(row[columns.birth_date] if 0 <= columns.birth_date < len(row) else "") is not None
        or read_status(_at(row, columns.status)) is not RecordStatus.OTHER
    )


def may_go_on(status: str) -> bool:
    """Whether a status is cut off, so that its other words may stand in a following line."""
    return read_status(status) is RecordStatus.OTHER and begins_status(status)


def goes_on(row: Sequence[Cell], columns: Columns, status: str) -> bool:
    """Whether a line only carries further words of the row above, the next of its status among them."""
    more = _at(row, columns.status)
    texts = {
        columns.name,
        columns.address,
        columns.birth_place,
        columns.village,
        columns.district,
        columns.status,
    }
    filled = {place for place, cell in enumerate(row) if text_of(cell_text(cell))}
    return bool(more) and filled <= texts and begins_status(f"{status} {more}")


def _at(row: Sequence[Cell], place: int) -> str:
    return text_of(cell_text(row[place])) if 0 <= place < len(row) else ""
