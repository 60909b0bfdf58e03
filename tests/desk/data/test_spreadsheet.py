"""Every kind of file is opened by what it is, and every bad one is refused with its reason."""

from __future__ import annotations

import random
import sys
from collections.abc import Callable
from datetime import date, datetime
from pathlib import Path

import openpyxl
import pytest
from sheets import EXPECTED, SHEET_XML, csv_text, filled, ods, read, refused, repacked, xls, xlsx

from desk.data import spreadsheet
from desk.data.spreadsheet import is_number, read_sheets
from desk.domain.file_errors import FileFlaw, FileUnreadable


@pytest.mark.parametrize(
    "data",
    [
        xlsx(),
        xls(),
        ods(),
        csv_text(";").encode(),
        csv_text(",").encode("utf-8-sig"),
        csv_text("\t").encode("utf-16"),
        csv_text("|").encode("utf-16-be").join([b"\xfe\xff", b""]),
    ],
    ids=["xlsx", "xls", "ods", "csv", "csv-bom", "csv-utf16", "csv-utf16be"],
)
@pytest.mark.parametrize("name", ["daftar.xlsx", "daftar.xls", "daftar.ods", "daftar.csv", "daftar"])
def test_a_file_is_read_by_its_content_whatever_it_is_called(tmp_path: Path, data: bytes, name: str) -> None:
    assert filled(read(tmp_path, data, name)) == EXPECTED


def test_numbers_are_told_from_texts_in_spreadsheets(tmp_path: Path) -> None:
    for data in (xlsx([[3673012310610000, "3673012310610004"]]), xls([[36730.5, "36730"]])):
        path = tmp_path / "a"
        path.write_bytes(data)
        _, row = next(next(read_sheets(path)).rows)
        assert [is_number(cell) for cell in row] == [True, False]


def test_days_come_as_days(tmp_path: Path) -> None:
    assert read(tmp_path, xlsx([[date(1961, 10, 23), datetime(2020, 8, 4, 12, 39)]])) == [
        (1, ["23-10-1961", "04-08-2020 12:39:00"])
    ]


def test_a_formula_gives_its_last_value(tmp_path: Path) -> None:
    data = repacked(
        xlsx([["X"]]),
        SHEET_XML,
        lambda xml: xml.replace(
            b"</sheetData>",
            b'<row r="2"><c r="A2" t="str"><f>"36"&amp;"73"</f><v>3673</v></c></row></sheetData>',
        ),
    )
    assert read(tmp_path, data)[1] == (2, ["3673"])


def test_a_list_that_begins_far_from_the_corner_keeps_its_row_numbers(tmp_path: Path) -> None:
    book = openpyxl.Workbook()
    book.active["C7"], book.active["D9"] = "NIK", "SITI"
    book.save(tmp_path / "a.xlsx")
    assert filled(read(tmp_path, (tmp_path / "a.xlsx").read_bytes())) == [
        (7, ["", "", "NIK", ""]),
        (9, ["", "", "", "SITI"]),
    ]


def test_every_sheet_is_read_hidden_ones_too_and_charts_are_not(tmp_path: Path) -> None:
    book = openpyxl.Workbook()
    book.active.append(["A"])
    book.create_sheet("B").append(["B"])
    book["B"].sheet_state = "hidden"
    book.create_chartsheet("C")
    book.create_sheet("D")
    book.save(tmp_path / "a.xlsx")
    assert [sheet.name for sheet in read_sheets(tmp_path / "a.xlsx")] == ["Sheet", "B", "D"]


@pytest.mark.parametrize(
    ("data", "flaw"),
    [
        (b"", FileFlaw.EMPTY),
        (b"  \r\n\r\n", FileFlaw.EMPTY),
        (b"\xef\xbb\xbf", FileFlaw.EMPTY),
        (b"%PDF-1.7 x", FileFlaw.NOT_A_LIST),
        (b"\x89PNG\r\n\x1a\n\x00", FileFlaw.NOT_A_LIST),
        (random.Random(1).randbytes(5000), FileFlaw.NOT_A_LIST),
        (b"NIK;NAMA\n1;\x00\x01\n", FileFlaw.NOT_A_LIST),
        (b"\xff\xfeN\x00I", FileFlaw.BROKEN),
        ("NIK;NAMA\n1;RENÉ".encode()[:-1], FileFlaw.BROKEN),
        (b"\x09\x08\x10\x00\x00\x06", FileFlaw.OLD_FORMAT),
        (
            b'<?xml version="1.0"?><Workbook xmlns="urn:schemas-microsoft-com:office:spreadsheet">',
            FileFlaw.OLD_FORMAT,
        ),
        (b"PK\x05\x06" + bytes(18), FileFlaw.NOT_A_LIST),
        (b"PK\x03\x04 something", FileFlaw.BROKEN),
        (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", FileFlaw.BROKEN),
        (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(5000), FileFlaw.BROKEN),
        (xlsx()[:-200], FileFlaw.BROKEN),
        (xlsx()[:500], FileFlaw.BROKEN),
        (xls()[:3000], FileFlaw.BROKEN),
        (ods()[:-100], FileFlaw.BROKEN),
    ],
)
@pytest.mark.parametrize("name", ["daftar.csv", "daftar.xlsx"])
def test_rubbish_and_half_files_are_refused(tmp_path: Path, data: bytes, flaw: FileFlaw, name: str) -> None:
    assert refused(tmp_path, data, name) is flaw


def test_a_missing_file_and_a_folder_are_refused(tmp_path: Path) -> None:
    with pytest.raises(FileUnreadable) as caught:
        next(read_sheets(tmp_path / "tidak ada.xlsx"))
    assert caught.value.why == FileFlaw.MISSING.why
    with pytest.raises(FileUnreadable) as caught:
        next(read_sheets(tmp_path))
    assert caught.value.why == FileFlaw.NOT_A_LIST.why


@pytest.mark.skipif(sys.platform != "linux", reason="needs a file that exists and never lets itself be read")
def test_a_file_that_cannot_be_read_is_refused() -> None:
    with pytest.raises(FileUnreadable) as caught:
        next(read_sheets(Path("/proc/self/mem")))
    assert caught.value.why == FileFlaw.NO_ACCESS.why


def test_a_very_large_file_is_refused_before_it_is_read(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(spreadsheet, "MOST_BYTES", 100)
    assert refused(tmp_path, xlsx()) is FileFlaw.TOO_LARGE


@pytest.mark.parametrize("make", [xlsx, ods], ids=["xlsx", "ods"])
def test_a_damaged_file_gives_rows_or_is_refused_and_nothing_else(
    tmp_path: Path, make: Callable[[], bytes]
) -> None:
    whole, chance = make(), random.Random(2020)
    for _ in range(150):
        data = bytearray(whole)
        if chance.random() < 0.3:
            del data[chance.randrange(len(data)) :]
        for _ in range(chance.choice([0, 1, 1, 8])):
            if data:
                data[chance.randrange(len(data))] ^= 1 << chance.randrange(8)
        try:
            read(tmp_path, bytes(data))
        except FileUnreadable:
            continue
