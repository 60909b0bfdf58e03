"""Lists of the centre as files; the people in them do not exist."""

from __future__ import annotations

from pathlib import Path

from openpyxl import Workbook

HEADER = (
    "NO", "NIK", "NAMA LENGKAP", "TMPT_LHR", "TGL_LHR", "JK", "ALAMAT", "RT/RW", "KELURAHAN", "KECAMATAN",
    "STATUS", "TGL_REKAM",
)  # fmt: skip


def person(number: int, name: str, status: str = "PRR", *, nik: str = "") -> list[str]:
    """Return one row: a woman born on 23 October 1961, who lives in the kecamatan of Serang."""
    return [
        str(number), nik or f"367301631061{number:04d}", name, "SERANG", "23-10-1961", "Pr", "KP. BARU",
        "003/001", "CIPARE", "SERANG", status, "01/02/2020",
    ]  # fmt: skip


def write_list(path: Path, rows: list[list[str]]) -> Path:
    """Write a list as the centre's export does."""
    book = Workbook(write_only=True)
    sheet = book.create_sheet("Sheet1")
    for row in (list(HEADER), *rows):
        sheet.append(row)
    book.save(path)
    return path
