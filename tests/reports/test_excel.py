"""A workbook opens as the office expects: typed cells, no formula, ready to print."""

from __future__ import annotations

import re
import tracemalloc
from collections.abc import Callable, Iterable, Iterator
from datetime import date, datetime, time
from decimal import Decimal
from io import BytesIO
from pathlib import Path
from zipfile import ZipFile

import pytest
from openpyxl import load_workbook
from openpyxl.cell import Cell
from openpyxl.worksheet.worksheet import Worksheet
from papers import NAME_COLUMNS, daily_report, handover_minutes, name_rows
from PIL import Image
from spoken import english, indonesian

from desk.domain.errors import Cancelled
from desk.domain.export_errors import LogoUnreadable
from desk.domain.text import mark
from reports.document import Column, Document, Kind, Letterhead, Made, Paper, Row, Streamed, Table
from reports.excel import write_xlsx

Listing = Callable[[Iterable[Row]], Document]
Read = Callable[[Document], Worksheet]

HOSTILE = (
    "=1+1",
    "=cmd|' /C calc'!A0",
    "+628123456789",
    "-1",
    "@SUM(A1:A9)",
    "\t=1+1",
    "\r=1+1",
    "<b>&amp;</b>",
    "Siti 😀 Aminah",
    "a\x0bb",
    "#REF!",
    "_x0041_",
    "' OR 1=1 --",
    "0012",
    "1E5",
)


def row_of(sheet: Worksheet, text: str) -> list[Cell]:
    """Return the cells of the row whose first cell holds ``text``."""
    return list(next(row for row in sheet.iter_rows() if row[0].value == text))


def test_a_nik_is_a_text_cell_of_sixteen_digits(listing: Listing, sheet: Read) -> None:
    row = ("Siti", "3673010408850012", date(1985, 8, 4), time(9, 41), 2, Decimal("0.024"))
    cells = row_of(sheet(listing([row])), "Siti")
    assert (cells[1].value, cells[1].data_type, cells[1].number_format) == ("3673010408850012", "s", "@")


def test_days_times_and_figures_are_real_values_with_formats(listing: Listing, sheet: Read) -> None:
    row = ("Siti", "", date(1985, 8, 4), time(9, 41), 4101, Decimal("0.024"))
    cells = row_of(sheet(listing([row])), "Siti")
    assert cells[2].value == datetime(1985, 8, 4)
    assert cells[2].number_format == "dd\\-mm\\-yyyy"
    assert (cells[3].value, cells[3].number_format) == (time(9, 41), "hh:mm")
    assert (cells[4].value, cells[4].number_format) == (4101, "#,##0")
    assert (cells[5].value, cells[5].number_format) == (0.024, "0.0%")


def test_no_minute_of_the_day_is_shown_a_minute_early(sheet: Read) -> None:
    minutes = [time(hour, minute) for hour in range(24) for minute in range(60)]
    table = Table((Column("at", "Jam", Kind.TIME),), [(minute,) for minute in minutes])
    read = sheet(Document("x", "X", daily_report().made, (table,)))
    shown = [cell for (cell,) in read.iter_rows(max_col=1, values_only=True) if isinstance(cell, time)]
    assert shown == minutes


def test_a_day_before_the_workbooks_calendar_is_text(listing: Listing, sheet: Read) -> None:
    cells = row_of(sheet(listing([("Tua", "", date(1899, 12, 31), None, 1, 0)])), "Tua")
    assert (cells[2].value, cells[2].data_type) == ("31-12-1899", "s")


def test_a_figure_too_long_for_a_workbook_keeps_every_digit(listing: Listing, sheet: Read) -> None:
    cells = row_of(sheet(listing([("Besar", "", None, None, 3673010408850012, 0)])), "Besar")
    assert (cells[4].value, cells[4].data_type) == ("3673010408850012", "s")


def test_hostile_text_stays_text_in_every_column(listing: Listing, sheet: Read) -> None:
    read = sheet(listing([(hostile,) * 6 for hostile in HOSTILE]))
    body = [row for row in read.iter_rows() if row[1].value and row[0].value not in ("Nama", "DAFTAR")]
    assert len(body) == len(HOSTILE)
    assert {cell.data_type for row in body for cell in row} == {"s"}
    assert not [cell for row in read.iter_rows() for cell in row if cell.data_type in ("f", "e")]


def test_no_sheet_of_a_whole_report_holds_a_formula(tmp_path: Path) -> None:
    for number, document in enumerate((daily_report(), handover_minutes())):
        path = tmp_path / f"{number}.xlsx"
        write_xlsx(document, path, indonesian)
        with ZipFile(path) as package:
            sheets = [name for name in package.namelist() if name.startswith("xl/worksheets/sheet")]
            assert len(sheets) == 2
            assert not any(b"<f>" in package.read(name) or b"<f " in package.read(name) for name in sheets)


def test_text_that_looks_like_a_formula_is_marked_as_text(listing: Listing, sheet: Read) -> None:
    read = sheet(listing([(f"{sign}1", "", None, None, 1, 0) for sign in "=+-@"]))
    for sign in "=+-@":
        cells = row_of(read, f"{sign}1")
        assert cells[0].quotePrefix is True
        assert cells[0].number_format == "@"


def test_totals_are_figures_and_add_up(listing: Listing, sheet: Read) -> None:
    rows = [("A", "", None, None, 4_000, 0), ("B", "", None, None, 101, 0)]
    cells = row_of(sheet(listing(rows)), "Jumlah")
    assert (cells[4].value, cells[4].data_type) == (4_101, "n")


def test_a_list_has_a_frozen_head_a_filter_and_print_titles(listing: Listing, sheet: Read) -> None:
    read = sheet(listing([(f"N{n}", "", None, None, n, 0) for n in range(50)]))
    head = next(cell.row for row in read.iter_rows() for cell in row if cell.value == "NIK")
    assert read.freeze_panes == f"A{head + 1}"
    assert read.auto_filter.ref == f"A{head}:F{head + 50}"
    assert read.print_title_rows == f"${head}:${head}"
    assert read.print_area == "'Laporan'!$A$1:$F$57"
    assert row_of(read, "Jumlah")[0].row == 55


def test_the_filter_of_a_grouped_head_sits_on_its_lower_row(sheet: Read) -> None:
    columns = (Column("a", "Nama"), Column("b", "Baik", group="Keping"), Column("c", "Gagal", group="Keping"))
    read = sheet(Document("x", "X", daily_report().made, (Table(columns, (("A", "1", "2"),)),)))
    assert read.auto_filter.ref == "A4:C5"
    assert {str(area) for area in read.merged_cells.ranges} >= {"B3:C3", "A3:A4"}
    assert read.print_title_rows == "$3:$4"


@pytest.mark.parametrize(("paper", "code"), [(Paper.A4, 9), (Paper.F4, 14)])
@pytest.mark.parametrize("landscape", [True, False])
def test_it_prints_on_the_offices_paper_fitted_to_width(
    sheet: Read, paper: Paper, code: int, landscape: bool
) -> None:
    table = Table(NAME_COLUMNS, name_rows(3))
    read = sheet(Document("x", "X", daily_report().made, (table,), paper=paper, landscape=landscape))
    assert (int(read.page_setup.paperSize), read.page_setup.fitToWidth, read.page_setup.fitToHeight) == (
        code,
        1,
        0,
    )
    assert read.sheet_properties.pageSetUpPr.fitToPage
    assert read.page_setup.orientation == ("landscape" if landscape else "portrait")


def test_every_page_tells_its_number_and_who_made_it_when(sheet: Read) -> None:
    foot = sheet(daily_report()).oddFooter
    assert foot.right.text == "Halaman &P dari &N"
    made = "Dibuat oleh Siti Rahmawati, 4 Agustus 2020 16:12"
    assert foot.left.text == f"{made}  ·  nomor pribadi disamarkan  ·  Sidik data 9f3c2a71"


def test_a_makers_name_cannot_carry_codes_into_the_footer(sheet: Read) -> None:
    made = Made('Budi &P &[File] &"Arial" A&R', datetime(2020, 8, 4, 8, 0))
    read = sheet(Document("x", "X", made, (Table(NAME_COLUMNS, ()),)))
    assert "&" not in read.oddFooter.left.text
    assert read.oddFooter.right.text == "Halaman &P dari &N"


def test_columns_are_wide_enough_for_what_they_show(listing: Listing, sheet: Read) -> None:
    row = ("Nyi Ratu Ayu Kencana", "3673010408850012", date(1985, 8, 4), time(9, 41), 12_345_678, 0.5)
    read = sheet(listing([row]))
    for letter, text in (("B", row[1]), ("C", "04-08-1985"), ("D", "09:41"), ("E", "12.345.678")):
        assert read.column_dimensions[letter].width > len(str(text)) + 1


def test_a_figure_beyond_the_measured_rows_shrinks_rather_than_turning_into_hashes(sheet: Read) -> None:
    def rows() -> Iterator[Row]:
        yield from (("A", n % 7) for n in range(900))
        yield ("B", 123_456_789_012)

    columns = (Column("a", "A"), Column("n", "N", Kind.NUMBER))
    read = sheet(Document("x", "X", daily_report().made, (Table(columns, Streamed(rows)),)))
    assert row_of(read, "B")[1].alignment.shrink_to_fit is True


def test_an_empty_list_says_so(listing: Listing, sheet: Read) -> None:
    values = [cell.value for row in sheet(listing([])).iter_rows() for cell in row]
    assert "Nihil" in values
    assert "Jumlah" not in values


def test_annexes_are_sheets_of_their_own(tmp_path: Path) -> None:
    write_xlsx(daily_report(), tmp_path / "a.xlsx", indonesian)
    book = load_workbook(tmp_path / "a.xlsx")
    assert book.sheetnames == ["Laporan", "Lampiran"]
    assert book["Lampiran"].freeze_panes == "A5"
    assert book["Laporan"].freeze_panes is None
    assert book["Laporan"].auto_filter.ref is None


def test_the_same_document_gives_the_same_bytes(tmp_path: Path) -> None:
    for name in "ab":
        write_xlsx(daily_report(), tmp_path / name, indonesian)
    assert (tmp_path / "a").read_bytes() == (tmp_path / "b").read_bytes()


def test_the_emblem_stands_in_the_letterhead_and_bytes_stay_the_same(tmp_path: Path) -> None:
    logo = tmp_path / "logo.png"
    Image.new("RGB", (60, 80), "navy").save(logo)
    document = Document("x", "X", daily_report().made, (), letterhead=Letterhead("P", "D", logo=logo))
    for name in ("a.xlsx", "b.xlsx"):
        write_xlsx(document, tmp_path / name, indonesian)
    assert len(load_workbook(tmp_path / "a.xlsx").worksheets[0]._images) == 1
    assert (tmp_path / "a.xlsx").read_bytes() == (tmp_path / "b.xlsx").read_bytes()


@pytest.mark.parametrize("content", [None, b"not a picture"])
def test_an_unreadable_emblem_is_named(tmp_path: Path, content: bytes | None) -> None:
    logo = tmp_path / "logo.png"
    if content is not None:
        logo.write_bytes(content)
    document = Document("x", "X", daily_report().made, (), letterhead=Letterhead("P", "D", logo=logo))
    with pytest.raises(LogoUnreadable) as refused:
        write_xlsx(document, tmp_path / "a.xlsx", indonesian)
    assert refused.value.path == str(logo)


def test_a_long_list_takes_no_more_memory_than_a_short_one(tmp_path: Path) -> None:
    columns = (Column("a", "Nama"), Column("n", "Keping", Kind.NUMBER))

    def most(count: int) -> int:
        table = Table(columns, Streamed(lambda: ((f"Nama {n}", n) for n in range(count))))
        tracemalloc.start()
        write_xlsx(Document("x", "X", daily_report().made, (table,)), tmp_path / "m.xlsx", indonesian)
        peak = tracemalloc.get_traced_memory()[1]
        tracemalloc.stop()
        return peak

    most(600)
    assert most(3_600) < most(600) * 1.1


def test_progress_counts_rows_and_a_cancel_stops_the_writing(listing: Listing, tmp_path: Path) -> None:
    heard: list[int] = []
    rows = [(f"N{n}", "", None, None, n, 0) for n in range(1_000)]
    write_xlsx(listing(rows), tmp_path / "a.xlsx", indonesian, heard.append)
    assert heard == [*range(100, 1_001, 100), 1_000]
    heard.clear()
    with pytest.raises(Cancelled):
        write_xlsx(listing(rows), tmp_path / "a.xlsx", indonesian, heard.append, lambda: len(heard) == 3)
    assert heard == [100, 200, 300]


def test_no_two_merged_cells_overlap(tmp_path: Path) -> None:
    for document in (daily_report(), handover_minutes()):
        write_xlsx(document, tmp_path / "a.xlsx", indonesian)
        for sheet in load_workbook(tmp_path / "a.xlsx").worksheets:
            places = [place for area in sheet.merged_cells.ranges for place in area.cells]
            assert places
            assert len(places) == len(set(places))


def test_a_row_is_high_enough_for_its_wrapped_cells() -> None:
    columns = (Column("a", "Alamat", width=20), Column("n", "Nama"))
    rows = [
        ("Jalan panjang sekali " * 6, "Siti"),
        ("Jalan", "Budi"),
        (mark("x", "Jalan panjang " * 9), "Ani"),
    ]
    table = Table(columns, rows)
    document = Document("x", "X", daily_report().made, (table,))
    with ZipFile(saved(document)) as package:
        xml = package.read("xl/worksheets/sheet1.xml").decode()
    heights = [float(high) for high in re.findall(r'<row r="[456]" ht="([0-9.]+)"', xml)]
    assert heights[0] > 24
    assert heights[1] == 14
    assert heights[2] > 24


def saved(document: Document) -> BytesIO:
    """Return a workbook in memory, its marked words left in English."""
    held = BytesIO()
    write_xlsx(document, held, english)  # type: ignore[arg-type] # a stream does as well as a path here
    return held
