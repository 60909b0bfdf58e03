"""Screen, workbook and PDF are faces of one document: the same figures stand on each."""

from __future__ import annotations

from collections.abc import Iterator
from decimal import Decimal
from pathlib import Path

from hypothesis import given, settings
from hypothesis import strategies as st
from openpyxl import load_workbook
from papers import MADE, daily_report
from pypdf import PdfReader
from spoken import indonesian

from reports.document import Cell, Column, Document, Kind, Row, Streamed, Table
from reports.excel import write_xlsx
from reports.pdf import write_pdf
from reports.totals import Totals, title_span
from reports.words import grouped, percentage


def test_the_totals_of_a_daily_report_are_the_same_in_workbook_and_pdf(tmp_path: Path) -> None:
    document = daily_report()
    write_xlsx(document, tmp_path / "a.xlsx", indonesian)
    write_pdf(document, tmp_path / "a.pdf", indonesian)
    sheet = load_workbook(tmp_path / "a.xlsx").worksheets[0]
    lines = [line for page in PdfReader(tmp_path / "a.pdf").pages for line in page.extract_text().split("\n")]
    totals = [row for row in sheet.iter_rows() if row[0].value == "Jumlah"]
    text = " ".join(lines)
    assert len(totals) == 4
    for row in totals:
        figures = [
            percentage(cell.value, "id") if "%" in cell.number_format else grouped(cell.value, "id")
            for cell in row[1:]
            if cell.value is not None
        ]
        assert " ".join(figures) in " ".join(text.split())


def test_streamed_rows_are_read_anew_for_each_face(tmp_path: Path) -> None:
    opened = []

    def rows() -> Iterator[Row]:
        opened.append(1)
        return iter([("A", 40), ("B", 2)])

    columns = (Column("a", "A"), Column("n", "N", Kind.NUMBER, total=True))
    document = Document("x", "X", MADE, (Table(columns, Streamed(rows)),))
    write_xlsx(document, tmp_path / "a.xlsx", indonesian)
    write_pdf(document, tmp_path / "a.pdf", indonesian)
    assert len(opened) == 2
    assert "42" in PdfReader(tmp_path / "a.pdf").pages[0].extract_text()


figures = st.one_of(st.integers(-(10**9), 10**9), st.decimals(-1000, 1000, places=2), st.none(), st.just("-"))


@settings(deadline=None)
@given(st.lists(figures))
def test_a_total_is_the_exact_sum_of_the_figures_in_its_column(cells: list[Cell]) -> None:
    totals = Totals(Table((Column("a", "A"), Column("n", "N", Kind.NUMBER, total=True)), ()))
    for cell in cells:
        totals.add(("x", cell))
    assert totals.row()[1] == sum((cell for cell in cells if isinstance(cell, int | Decimal)), Decimal(0))


def test_fractions_add_up_without_the_noise_of_binary_numbers() -> None:
    totals = Totals(Table((Column("a", "A"), Column("n", "N", Kind.NUMBER, total=True)), ()))
    for _ in range(10):
        totals.add(("x", 0.1))
    assert totals.row()[1] == Decimal(1)


def test_given_totals_stand_as_given() -> None:
    table = Table((Column("a", "A"), Column("n", "N", Kind.PERCENT)), (("x", 0.5),), totals=(None, 0.25))
    totals = Totals(table)
    totals.add(("x", 0.5))
    assert totals.wanted
    assert totals.row() == [table.totals_title, 0.25]


def test_the_title_of_a_totals_row_spreads_up_to_the_first_figure() -> None:
    assert title_span(["Jumlah", None, None, 4, None]) == 3
    assert title_span(["Jumlah"]) == 1
