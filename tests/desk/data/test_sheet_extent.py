"""Sheets that reach further than memory."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
from sheets import EXPECTED, SHEET_XML, csv_text, filled, ods, read, refused, repacked, xls, xlsx

from desk.data import sheet_extent, spreadsheet
from desk.data.spreadsheet import Cell
from desk.domain.file_errors import FileFlaw


def with_cell(cell: bytes) -> bytes:
    return repacked(xlsx(), SHEET_XML, lambda xml: xml.replace(b"</sheetData>", cell + b"</sheetData>"))


@pytest.mark.parametrize(
    ("cell", "flaw"),
    [
        (b'<row r="1048576"><c r="XFD1048576"><v>1</v></c></row>', FileFlaw.TOO_MANY_ROWS),
        (b'<row r="400000"><c r="XFD400000"><v>1</v></c></row>', FileFlaw.TOO_WIDE),
        (b"<row r='400000'><c s='1' r='XFD400000'><v>1</v></c></row>", FileFlaw.TOO_WIDE),
        (b'<row r="500001"><c r="A500001"><v>1</v></c></row>', FileFlaw.TOO_MANY_ROWS),
        (b'<row r="9"><c r="ZZZZZZZ99999999999"><v>1</v></c></row>', FileFlaw.BROKEN),
        (b'<row r="500001"><c><v>1</v></c></row>', FileFlaw.TOO_MANY_ROWS),
        (b'<x:row xmlns:x="y" r="9"><x:c r="XFD499999"><x:v>1</x:v></x:c></x:row>', FileFlaw.TOO_WIDE),
        (
            b"<row>" + b"<c><v>1</v></c>" * 70 + b'</row><row r="400000"><c><v>1</v></c></row>',
            FileFlaw.TOO_WIDE,
        ),
        (
            b'<row r="&#52;00000"><c r="A4&#48;0000"><v>1</v></c><c r="XFD9"><v>1</v></c></row>',
            FileFlaw.TOO_WIDE,
        ),
    ],
)
def test_one_cell_far_outside_does_not_take_all_memory(tmp_path: Path, cell: bytes, flaw: FileFlaw) -> None:
    assert refused(tmp_path, with_cell(cell)) is flaw


def test_formatted_but_empty_cells_and_a_huge_declared_area_do_no_harm(tmp_path: Path) -> None:
    empty = with_cell(b'<row r="1048576"><c r="XFD1048576" s="0"/></row>')
    declared = repacked(
        empty, SHEET_XML, lambda xml: re.sub(rb'(?<=dimension ref=")[A-Z0-9:]+', b"A1:XFD1048576", xml)
    )
    assert declared != empty
    assert filled(read(tmp_path, declared)) == EXPECTED


def test_a_wide_but_honest_sheet_is_read(tmp_path: Path) -> None:
    lines = read(tmp_path, xlsx([[f"K{n}" for n in range(120)], list(range(120))]))
    assert lines[1][1][119] == "119"


def test_cells_without_places_are_read_one_beside_the_other(tmp_path: Path) -> None:
    data = with_cell(b'<row r="7"><c t="str"><v>A</v></c><c t="str"><v>B</v></c></row>')
    assert filled(read(tmp_path, data))[-1] == (7, ["A", "B", ""])


def test_an_ods_whose_cells_repeat_without_end_is_refused(tmp_path: Path) -> None:
    assert refused(tmp_path, ods([["X"]], repeat=10**9), "a.ods") is FileFlaw.TOO_MANY_ROWS
    wide = repacked(
        ods([["X"], ["", "Y"]]),
        "content.xml",
        lambda xml: xml.replace(
            b"<table:table-cell/>", b'<table:table-cell table:number-columns-repeated="99999999"/>'
        ),
    )
    assert refused(tmp_path, wide, "a.ods") is FileFlaw.TOO_WIDE


def test_the_empty_rest_of_an_ods_sheet_does_no_harm(tmp_path: Path) -> None:
    rest = (
        b'<table:table-row table:number-rows-repeated="1048574"><table:table-cell '
        b'table:number-columns-repeated="16384"/></table:table-row></table:table>'
    )
    data = repacked(ods(), "content.xml", lambda xml: xml.replace(b"</table:table>", rest))
    assert filled(read(tmp_path, data, "a.ods")) == EXPECTED


def test_a_million_rows_are_refused(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sheet_extent, "MOST_ROWS", 1000)
    monkeypatch.setattr(spreadsheet, "MOST_ROWS", 1000)
    rows: list[list[Cell]] = [["1", "2"]] * 1200
    for data in (xlsx(rows), xls(rows), ods(rows), csv_text(rows=rows).encode()):
        assert refused(tmp_path, data) is FileFlaw.TOO_MANY_ROWS
