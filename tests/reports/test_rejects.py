"""Rejected rows come back with the place, the reason and what to do."""

from __future__ import annotations

from pathlib import Path

from openpyxl import load_workbook
from papers import MADE
from spoken import indonesian

from desk.domain.text import mark
from reports.rejects import RejectLine, write_rejects


def test_a_rejected_row_tells_where_it_stood_why_and_what_to_do(tmp_path: Path) -> None:
    reason = mark("papers", "Name")
    lines = [
        RejectLine("Sheet1", 17, reason, "Perbaiki lalu impor ulang.", ("367301040885001", "=SITI", "+62")),
        RejectLine("Sheet1", 4_101, "NIK kosong", "Isi NIK.", ("",)),
    ]
    path = tmp_path / "tolak.xlsx"
    write_rejects(lines, ("NIK", "NAMA"), path, indonesian, MADE, "Daftar PRR.xlsx")
    rows = list(load_workbook(path).worksheets[0].iter_rows(values_only=True))
    head = rows.index(("Lembar", "Baris", "Alasan", "Yang perlu dilakukan", "NIK", "NAMA", "Kolom 3"))
    assert rows[head + 1] == (
        "Sheet1",
        17,
        "Nama",
        "Perbaiki lalu impor ulang.",
        "367301040885001",
        "=SITI",
        "+62",
    )
    assert rows[head + 2][:3] == ("Sheet1", 4_101, "NIK kosong")
    assert "Daftar PRR.xlsx" in {row[0] for row in rows[:head]}


def test_no_cell_of_a_rejected_row_can_calculate(tmp_path: Path) -> None:
    lines = (RejectLine("S", number, "r", "c", ("=1+1", "@SUM(1)")) for number in range(3))
    write_rejects(lines, ("A", "B"), tmp_path / "t.xlsx", indonesian, MADE, "a.csv")
    cells = [cell for row in load_workbook(tmp_path / "t.xlsx").worksheets[0].iter_rows() for cell in row]
    assert [cell.value for cell in cells].count("=1+1") == 3
    assert {cell.data_type for cell in cells} <= {"s", "n"}
