"""PRR lists for tests: a header, a person, and the list as a file or as the rows read from it."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import openpyxl

from desk.data.prr_file import Progress, Row, prr_rows
from desk.data.prr_person import Known
from desk.data.spreadsheet import Cell, read_sheets
from desk.domain.prr_list import PrrRow

HEADER: list[Cell] = [
    "NO",
    "NIK",
    "NAMA LENGKAP",
    "TMPT_LHR",
    "TGL_LHR",
    "JK",
    "ALAMAT",
    "RT/RW",
    "KELURAHAN",
    "KECAMATAN",
    "STATUS",
    "TGL_REKAM",
]
SITI: list[Cell] = [
    1,
    "3673016310610004",
    "SITI",
    "SERANG",
    "23-10-1961",
    "Pr",
    "KP. BARU",
    "003/001",
    "CIPARE",
    "SERANG",
    "PRR",
    "01/02/2020",
]


def person(nik: str, name: str, **changes: Cell) -> list[Cell]:
    row = list(SITI)
    row[1], row[2] = nik, name
    for heading, cell in changes.items():
        row[HEADER.index(heading)] = cell
    return row


def written(tmp_path: Path, *sheets: list[list[Cell]]) -> Path:
    book = openpyxl.Workbook()
    book.remove(book.active)
    for number, rows in enumerate(sheets, 1):
        sheet = book.create_sheet(f"Hal {number}")
        for row in rows:
            sheet.append([None if cell == "" else cell for cell in row])
    path = tmp_path / "daftar.xlsx"
    book.save(path)
    return path


def read_prr_file(
    path: Path,
    on_progress: Progress | None = None,
    cancelled: Callable[[], bool] | None = None,
    known: Known | None = None,
) -> Iterator[Row]:
    """Read a list in this very process, which is quick and hides no error."""
    return prr_rows(read_sheets(path), path.name, on_progress, cancelled, known)


def rows_of(tmp_path: Path, *sheets: list[list[Cell]]) -> list[Row]:
    return list(read_prr_file(written(tmp_path, *sheets)))


def told(rows: list[Row]) -> list[str]:
    return [row.name if isinstance(row, PrrRow) else f"{row.row_number}:{row.reason.code}" for row in rows]
