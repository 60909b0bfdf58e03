"""Which column of a list holds what, told by what the columns are called."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, fields
from functools import cached_property

from desk.data.spreadsheet import Cell, cell_text
from desk.domain.text import search_key

_IN_BRACKETS = re.compile(r"\([^)]*\)")
_NUMBERS = re.compile(r"\(?-?(\d{1,3})\)?")
_FEWEST_NUMBERS = 3
_LONGEST_HEADING = 120

# What columns are called, without spaces and signs; of several names in one list the first here counts.
_BIRTH = (
    "TEMPATTGLLAHIR TEMPATTANGGALLAHIR TEMPATDANTANGGALLAHIR TEMPATDANTGLLAHIR TMPTTGLLHR TMPTTGLLAHIR TTL"
)
_NAMES: Mapping[str, str] = {
    "number": "NO NOMOR NOURUT NOMORURUT",
    "nik": "NIK NONIK NOMORNIK NOMORINDUKKEPENDUDUKAN NIKPENDUDUK NIKKTPEL NOKTP NOMORKTP NOKTPEL",
    "name": "NAMALGKP NAMALENGKAP NAMA NAMAPENDUDUK NAMAPEMOHON NAMAWARGA NAMALNGKP FULLNAME",
    "birth_place": "TMPTLHR TEMPATLAHIR TMPTLAHIR TMPLHR TPTLHR TMPLAHIR KOTALAHIR",
    "birth_date": "TGLLHR TANGGALLAHIR TGLLAHIR TGLLHIR DOB",
    "birth": _BIRTH,
    "sex": "JENISKLMIN JENISKELAMIN JK LP JNSKLMIN JNSKELAMIN JENKEL KELAMIN SEX GENDER",
    "address": "ALAMAT ALAMATLENGKAP ALAMATRUMAH ALAMATKTP",
    "rt": "RT NORT",
    "rw": "RW NORW",
    "rt_rw": "RTRW NORTRW NORTNORW",
    "village": (
        "NAMAKEL KELURAHAN NAMAKELURAHAN KEL KELDESA DESAKEL KELURAHANDESA DESAKELURAHAN NMKEL DESA NAMADESA"
    ),
    "district": "NAMAKEC KECAMATAN NAMAKECAMATAN KEC NMKEC",
    "village_code": "KODEWILAYAH KODEKEL KODEKELURAHAN KDKEL NOKEL KODEDESA",
    "district_code": "KODEKEC KODEKECAMATAN KDKEC NOKEC",
    "province_code": "NOPROP KODEPROP KDPROP NOPROV",
    "city_code": "NOKAB KODEKAB KDKAB NOKABKOTA",
    "status": (
        "CURRENTSTATUSCODE CURRENTSTATUS STATREKAM STATRKM STATUSREKAM STATUSPEREKAMAN STATUSREKAMAN "
        "STATUSRKM STATREKAMAN STATUSCODE STATUSKTPEL STATUSKTP STATUSPRR STATUSCETAK STATUS"
    ),
    "recorded_on": (
        "TGLREKAM TANGGALREKAM TGLPEREKAMAN TANGGALPEREKAMAN TGLRKM CREATED CREATEDDATE CREATEDAT TGLENTRI "
        "TANGGALENTRI LASTUPDATE LASTUPDATED"
    ),
}
_ALIASES = {field: tuple(names.split()) for field, names in _NAMES.items()}
# One heading over two: "Tempat, Tgl Lahir" above "Tempat" and "Tanggal".
_UNDER_BIRTH = {
    "birth_place": ("TEMPAT", "TMPT"),
    "birth_date": ("TANGGAL", "TGL"),
}
_OVER_BIRTH = (*_BIRTH.split(), "KELAHIRAN", "LAHIR")


@dataclass(frozen=True)
class Columns:
    """Where each piece stands in a row, -1 where the list does not have it."""

    nik: int
    name: int
    number: int = -1
    birth_place: int = -1
    birth_date: int = -1
    birth: int = -1
    sex: int = -1
    address: int = -1
    rt: int = -1
    rw: int = -1
    rt_rw: int = -1
    village: int = -1
    district: int = -1
    village_code: int = -1
    district_code: int = -1
    province_code: int = -1
    city_code: int = -1
    status: int = -1
    recorded_on: int = -1

    @cached_property
    def width(self) -> int:
        """How many cells a row has that fills all columns."""
        return max(self.known | {self.number}) + 1

    @cached_property
    def known(self) -> frozenset[int]:
        """The places of all columns that say something about the person."""
        places = (getattr(self, field.name) for field in fields(self) if field.name != "number")
        return frozenset(place for place in places if place >= 0)


def _key(cell: Cell) -> str:
    text = cell_text(cell)[:_LONGEST_HEADING]
    bare = _IN_BRACKETS.sub(" ", text)
    return search_key(bare if bare.strip() else text).replace(" ", "")


def _places(keys: Sequence[str]) -> dict[str, int]:
    places: dict[str, int] = {}
    for place, key in enumerate(keys):
        if key:
            places.setdefault(key, place)
    return places


def _found(*layers: Mapping[str, int]) -> dict[str, int]:
    """Return the place of every field named in one of the layers, the first layer before the second."""
    found: dict[str, int] = {}
    for field, aliases in _ALIASES.items():
        places = (layer[alias] for alias in aliases for layer in layers if alias in layer)
        if (place := next(places, None)) is not None:
            found[field] = place
    return found


def _columns(found: Mapping[str, int]) -> Columns | None:
    return Columns(**found) if {"nik", "name"} <= found.keys() else None


def columns_in(row: Sequence[Cell]) -> Columns | None:
    """Return the columns named in one line, or None when it does not name NIK and name."""
    return _columns(_found(_places([_key(cell) for cell in row])))


def columns_in_two(upper: Sequence[Cell], lower: Sequence[Cell]) -> Columns | None:
    """Return the columns named in two lines together, or None when the lower one adds nothing to the upper.

    A heading over several columns stands in the first of them only, as merged cells do.
    """
    if any(_digits(cell) >= 6 for cell in lower):
        return None
    over, under = [_key(cell) for cell in upper], [_key(cell) for cell in lower]
    width = max(len(over), len(under))
    over += [""] * (width - len(over))
    under += [""] * (width - len(under))
    joined, heading = [], ""
    for above, below in zip(over, under, strict=True):
        heading = above or heading
        joined.append(heading + below if below else "")
    alone = _found(_places(over))
    found = _found(_places(joined), _places(under), _places(over)) | _birth_under(joined)
    if len(found) <= max(len(alone), len(_found(_places(under)))):
        return None
    return _columns(found)


def _birth_under(joined: Sequence[str]) -> dict[str, int]:
    places = _places(joined)
    return {
        field: places[over + under]
        for field, unders in _UNDER_BIRTH.items()
        for over in _OVER_BIRTH
        for under in unders
        if over + under in places
    }


def _digits(cell: Cell) -> int:
    return sum(sign.isdigit() for sign in cell_text(cell))


def numbers_columns(row: Sequence[Cell]) -> bool:
    """Whether a line only counts the columns: 1 2 3, or -1 -2 -3, which Excel makes of (1) (2) (3)."""
    matches = [_NUMBERS.fullmatch(text) for cell in row if (text := cell_text(cell).strip())]
    numbers = [int(match[1]) for match in matches if match]
    if len(numbers) < _FEWEST_NUMBERS or len(numbers) != len(matches):
        return False
    return numbers == list(range(numbers[0], numbers[0] + len(numbers)))
