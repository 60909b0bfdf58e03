"""One line of a PRR list turned into the person it records, or refused."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date

from desk.data.prr_cells import read_birth, read_nik, read_rt, read_rt_rw, read_sex, text_of
from desk.data.prr_columns import Columns
from desk.data.prr_layout import Place
from desk.data.spreadsheet import Cell, cell_text
from desk.domain.dates import read_date
from desk.domain.nik import HomeRegion, nik_warnings
from desk.domain.prr_list import PrrRow, RejectedRow, RejectReason, RowWarning
from desk.domain.record_status import RecordStatus, read_status


@dataclass(frozen=True, slots=True)
class Known:
    """What is known before a file is opened: the office's region, and the day it is read on."""

    home: HomeRegion | None = None
    today: date | None = None


def cell_texts(row: Sequence[Cell]) -> tuple[str, ...]:
    """Return a line as it is shown in the reject file."""
    return tuple([cell if isinstance(cell, str) else cell_text(cell) for cell in row])


class PersonReader:
    """Reads the lines under one header."""

    def __init__(self, sheet: str, columns: Columns, known: Known) -> None:
        self._sheet = sheet
        self._columns = columns
        self._known = known
        self._has_codes = max(columns.village_code, columns.district_code) >= 0

    def person(self, number: int, row: Sequence[Cell], nik: str, place: Place) -> PrrRow | RejectedRow:
        """Return the person recorded under a usable NIK, or the line refused because it has no name."""
        at = self._columns
        cells = cell_texts(row)
        # A column the list does not have is numbered -1 and so finds the blank put at the end.
        text = [text_of(cell) for cell in cells] + [""] * (max(0, at.width - len(cells)) + 1)
        name = text[at.name]
        if not name:
            return RejectedRow(self._sheet, number, RejectReason.NAME_MISSING, cells)
        birth_place, birth_cell = text[at.birth_place], _raw(row, at.birth_date)
        if at.birth_date < 0:
            place_too, birth_cell = read_birth(_raw(row, at.birth))
            birth_place = birth_place or place_too
        birth_date = read_date(birth_cell, self._known.today)
        recorded_on = read_date(_raw(row, at.recorded_on))
        sex = read_sex(text[at.sex])
        rt, rw = self._rt_rw(text, place)
        status = RecordStatus.PRINT_READY_RECORD if at.status < 0 else read_status(text[at.status])
        usual = birth_date and recorded_on and sex and at.status >= 0 and status is not RecordStatus.OTHER
        unusual = () if usual else tuple(self._warnings(text, birth_cell, birth_date, recorded_on, status))
        return PrrRow(
            sheet=self._sheet,
            row_number=number,
            nik=nik,
            name=name,
            birth_place=birth_place,
            birth_date=birth_date,
            sex=sex,
            address=text[at.address] or place.address,
            rt=rt,
            rw=rw,
            village_text=text[at.village] if at.village >= 0 else place.village,
            district_text=text[at.district] if at.district >= 0 else place.district,
            village_code=text[at.village_code].strip("'"),
            district_code=self._district_code(text) if self._has_codes else "",
            status=status,
            status_raw=text[at.status],
            recorded_on=recorded_on,
            family_card=self._family_card(row, place),
            mother=text[at.mother],
            warnings=nik_warnings(nik, birth_date, sex, self._known.home) + unusual,
            cells=cells,
        )

    def _rt_rw(self, text: Sequence[str], place: Place) -> tuple[str, str]:
        at = self._columns
        if at.rt >= 0 or at.rw >= 0:
            return read_rt(text[at.rt]) or place.rt, read_rt(text[at.rw]) or place.rw
        rt, rw = read_rt_rw(text[at.rt_rw])
        return rt or place.rt, rw or place.rw

    def _family_card(self, row: Sequence[Cell], place: Place) -> str:
        number, flaw = read_nik(_raw(row, self._columns.family_card))
        return number if flaw is None else place.family_card

    def _warnings(
        self,
        text: Sequence[str],
        birth_cell: Cell,
        birth_date: date | None,
        recorded_on: date | None,
        status: RecordStatus,
    ) -> Iterator[RowWarning]:
        at = self._columns
        if birth_date is None:
            missing = not cell_text(birth_cell).strip()
            yield RowWarning.BIRTH_DATE_MISSING if missing else RowWarning.BIRTH_DATE_UNREADABLE
        if text[at.sex] and not read_sex(text[at.sex]):
            yield RowWarning.SEX_UNREADABLE
        if text[at.recorded_on] and recorded_on is None:
            yield RowWarning.RECORDED_ON_UNREADABLE
        if at.status < 0:
            yield RowWarning.STATUS_NOT_IN_LIST
        elif status is RecordStatus.OTHER:
            yield RowWarning.STATUS_UNKNOWN

    def _district_code(self, text: Sequence[str]) -> str:
        """Return the code of the kecamatan, whole where the list also numbers province and city."""
        at = self._columns
        parts = [text[place].strip("'") for place in (at.province_code, at.city_code, at.district_code)]
        if all(part.isascii() and part.isdigit() and len(part) <= 2 for part in parts):
            return ".".join(part.zfill(2) for part in parts)
        return parts[-1]


def _raw(row: Sequence[Cell], place: int) -> Cell:
    return row[place] if 0 <= place < len(row) else ""
