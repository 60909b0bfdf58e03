from __future__ import annotations

import zipfile
from dataclasses import replace
from datetime import datetime
from pathlib import Path

import openpyxl
import pytest
from pypdf import PdfReader
from spoken import indonesian

from reports.document import (
    Annex,
    Column,
    Document,
    Face,
    Fields,
    Kind,
    Letterhead,
    Made,
    Paragraphs,
    Run,
    Streamed,
    Table,
)
from reports.export import write
from reports.masked import masked

NIK = "3673010408850012"
SPACED = "3673 0104 0885 0012"
PHONE = "08123456789"
MADE = Made("Siti Aminah", datetime(2020, 8, 4, 16, 0), "9f3c2a71", "Loket 3", demo=True)
COLUMNS = (Column("nik", "NIK", Kind.NIK), Column("note", "Catatan"))
ROW = (NIK, f"hubungi {PHONE}")


def paper(made: Made = MADE) -> Document:
    return Document(
        "laporan",
        "LAPORAN",
        made,
        (
            Table(COLUMNS, (ROW,)),
            Table(COLUMNS, Streamed(lambda: iter((ROW,)))),
            Paragraphs((SPACED, (Run(NIK, bold=True), Run(PHONE)))),
            Fields((("NIK", NIK),)),
        ),
        facts=(("NIK", NIK),),
        letterhead=Letterhead("PEMERINTAH", "DINAS", contact="Telepon 08111222333"),
        annexes=(Annex("LAMPIRAN", (Table(COLUMNS, (ROW,)),), subtitle=(SPACED,)),),
    )


def words(path: Path) -> str:
    if path.suffix == ".pdf":
        return "\n".join(page.extract_text() for page in PdfReader(path).pages)
    with zipfile.ZipFile(path) as held:
        return "\n".join(held.read(name).decode("utf-8", "ignore") for name in held.namelist())


@pytest.mark.parametrize("face", list(Face))
def test_no_number_of_a_person_leaves_whole_in_any_part_of_a_file(face: Face, tmp_path: Path) -> None:
    path = tmp_path / f"a.{face.value}"
    write(paper(), face, path, indonesian)
    told = words(path)
    assert not any(number in told for number in (NIK, SPACED, PHONE))
    assert "3673••••••••0012" in told
    assert "0812••••789" in told
    assert "08111222333" in told, "the office's own telephone stays"
    write(paper(replace(MADE, whole=True)), face, path, indonesian)
    assert NIK in words(path)


def test_streamed_rows_stay_streamed() -> None:
    told = masked(paper()).sections[1]
    assert isinstance(told, Table)
    assert isinstance(told.rows, Streamed)
    assert list(told.rows) == list(told.rows) == [("3673••••••••0012", "hubungi 0812••••789")]


def test_every_file_names_who_made_it_where_and_when_and_what_is_in_it(tmp_path: Path) -> None:
    said = (
        "DEMO: orang di dalamnya tidak nyata",
        "Dibuat oleh Siti Aminah di Loket 3, 4 Agustus 2020 16:00",
        "nomor pribadi disamarkan",
    )
    write(paper(), Face.XLSX, tmp_path / "a.xlsx", indonesian)
    book = openpyxl.load_workbook(tmp_path / "a.xlsx")
    for sheet in book:
        visible = "\n".join(str(cell.value) for row in sheet.iter_rows() for cell in row if cell.value)
        for words_of_it in (visible, sheet.oddFooter.left.text, book.properties.description):
            assert all(part in words_of_it for part in said)
    book.close()
    write(paper(), Face.PDF, tmp_path / "a.pdf", indonesian)
    reader = PdfReader(tmp_path / "a.pdf")
    assert len(reader.pages) == 2
    for page in reader.pages:
        flat = " ".join(page.extract_text().split())
        assert all(part in flat for part in said)
    write(paper(replace(MADE, whole=True, demo=False)), Face.PDF, tmp_path / "a.pdf", indonesian)
    assert "MEMUAT NOMOR PRIBADI UTUH" in words(tmp_path / "a.pdf")
