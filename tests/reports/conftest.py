"""Small documents to write, and ways to read back what was written."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from pathlib import Path

import pytest
from openpyxl import load_workbook
from openpyxl.worksheet.worksheet import Worksheet
from papers import MADE
from pypdf import PdfReader
from spoken import indonesian

from reports.document import Column, Document, Kind, Row, Table
from reports.excel import write_xlsx
from reports.pdf import write_pdf

COLUMNS = (
    Column("name", "Nama"),
    Column("nik", "NIK", Kind.NIK),
    Column("born", "Lahir", Kind.DATE),
    Column("at", "Jam", Kind.TIME),
    Column("cards", "Keping", Kind.NUMBER, total=True),
    Column("share", "Bagian", Kind.PERCENT),
)


@pytest.fixture
def listing() -> Callable[[Iterable[Row]], Document]:
    """A document that is one list of people."""

    def make(rows: Iterable[Row]) -> Document:
        return Document("daftar", "DAFTAR", MADE, (Table(COLUMNS, rows),), number="470/1/LHC/VIII/2020")

    return make


@pytest.fixture
def sheet(tmp_path: Path) -> Callable[[Document], Worksheet]:
    """The first sheet of a document written as a workbook and read back."""

    def read(document: Document) -> Worksheet:
        path = tmp_path / "read.xlsx"
        write_xlsx(document, path, indonesian)
        return load_workbook(path).worksheets[0]

    return read


@pytest.fixture
def pages(tmp_path: Path) -> Callable[[Document], list[str]]:
    """The text of every page of a document written as a PDF and read back."""

    def read(document: Document) -> list[str]:
        path = tmp_path / "read.pdf"
        write_pdf(document, path, indonesian)
        return [page.extract_text() for page in PdfReader(path).pages]

    return read
