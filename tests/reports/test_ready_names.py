"""The list of names for a wall as paper and workbook: what it says, and that nobody's number is in it."""

from __future__ import annotations

import re
from dataclasses import replace
from pathlib import Path

import make
import pytest
from conftest import Clock, Past, who
from openpyxl import load_workbook
from pypdf import PdfReader
from spoken import english

from desk.domain.printing import Delivery
from desk.domain.staff import Staff
from desk.domain.text import Word
from desk.office import Office
from reports.catalogue import report
from reports.document import Document, Face, Table, spoken
from reports.export import write
from reports.request import Request

KASEMEN = {"district_code": "36.73.02", "village_code": "36.73.02.1001"}
HOSTILE = (
    f"=HYPERLINK({make.nik(1)})",
    "+3673 0101 0190 0002",
    "ANI 3673-0101-0190-0003",
    "36 73 01 01 01 90 00 04 CITRA",
    "٣٦٧٣٠١٠١٠١٩٠٠٠٠٥",
    "@DEDI",
)


def _shelf(office: Office, url: str, clock: Clock) -> None:
    """Lay cards ready whose names are formulas or hold the holder's NIK, as do RT and RW."""
    operator = who(office, "rina")
    make.blanks(office, operator, 20)
    for number, name in enumerate(HOSTILE, 1):
        make.job(url, number, name=name, rt="36730"[: number + 1], rw="001")
        make.printed(office, operator)
    make.job(url, 11, name="BUDI", delivery=Delivery.KECAMATAN, **KASEMEN)
    make.printed(office, operator)
    make.job(url, 12, name="EKO", district_code="", village_code="", rt="", rw="")
    make.printed(office, operator)


@pytest.fixture
def past() -> Past:
    return _shelf


def filled(office: Office, staff: Staff, **asked: str) -> Document:
    return report("ready-names").fill(office, staff, Request(language="en", **asked), english)


def tables(document: Document) -> list[Table]:
    sections = (*document.sections, *(one for annex in document.annexes for one in annex.sections))
    return [one for one in sections if isinstance(one, Table)]


def rows(table: Table) -> list[list[object]]:
    return [[english(cell) if isinstance(cell, Word) else cell for cell in row] for row in table.rows]


def words(path: Path) -> list[str]:
    """Return everything that can be read in a file, page by page or sheet by sheet."""
    if path.suffix == ".pdf":
        return [page.extract_text() for page in PdfReader(path).pages]
    book = load_workbook(path)
    told = [
        "\n".join(
            [
                sheet.title,
                str(sheet.oddFooter.left.text),
                *(str(cell.value) for row in sheet.iter_rows() for cell in row if cell.value is not None),
            ]
        )
        for sheet in book
    ]
    told[0] += f"\n{book.properties.title} {book.properties.description}"
    book.close()
    return told


@pytest.mark.parametrize("full_nik", [False, True])
@pytest.mark.parametrize("face", list(Face))
def test_no_four_digits_of_anybodys_nik_stand_in_any_face(
    office: Office, head: Staff, tmp_path: Path, face: Face, full_nik: bool
) -> None:
    request = Request(full_nik=full_nik, language="en")
    document = report("ready-names").fill(office, head, request, english)
    assert not document.made.whole
    path = tmp_path / f"daftar.{face.value}"
    write(document, face, path, english)
    told = "\n".join(words(path))
    assert "CITRA" in told
    niks = [make.nik(number) for number in (*range(1, 7), 11, 12)]
    runs = {nik[at : at + 4] for nik in niks for at in range(13)}
    found = {run[at : at + 4] for run in re.findall(r"\d{4,}", told) for at in range(len(run) - 3)}
    assert found, "a year stands on it, so digits are seen"
    assert not runs & found
    assert not re.search(r"(?:\d\d ){4}", told)


def test_a_name_that_looks_like_a_formula_is_text(office: Office, head: Staff, tmp_path: Path) -> None:
    path = tmp_path / "daftar.xlsx"
    write(filled(office, head), Face.XLSX, path, english)
    book = load_workbook(path)
    begun = [
        cell for sheet in book for row in sheet.iter_rows() for cell in row if str(cell.value)[:1] in "=+@"
    ]
    assert len(begun) == 3
    assert all(cell.data_type == "s" and cell.quotePrefix for cell in begun)
    book.close()


def test_each_kelurahan_has_pages_of_its_own_and_the_unknown_one_stands_last(
    office: Office, head: Staff, tmp_path: Path
) -> None:
    document = filled(office, head)
    overview, serang, kasemen, unknown = tables(document)
    assert rows(overview) == [
        ["Serang", "Serang", 6],
        ["Kasemen", "Kasemen", 1],
        ["", "Kelurahan not known yet", 1],
    ]
    assert [column.key for column in serang.columns] == ["number", "name", "rt_rw", "document", "collect_at"]
    assert [row[0] for row in rows(serang)] == [1, 2, 3, 4, 5, 6]
    assert {row[2] for row in rows(serang)} == {"36/001", "367/001", ""}
    assert rows(kasemen) == [[1, "BUDI", "003/001", "KTP-el", "Kecamatan office Kasemen"]]
    assert rows(unknown) == [[1, "EKO", "KTP-el", "Counter of the Disdukcapil"]]
    path = tmp_path / "daftar.pdf"
    write(document, Face.PDF, path, english)
    pages = words(path)
    assert [page.split("\n")[1].strip() for page in pages[1:]] == [
        "Kelurahan Serang, Kecamatan Serang",
        "Kelurahan Kasemen, Kecamatan Kasemen",
        "Kelurahan not known yet",
    ]
    for page in pages:
        flat = " ".join(page.split())
        assert "free of charge" in flat
        assert "Where to ask: Dinas Kependudukan" in flat
        assert "Made by Hendra Gunawan" in flat
    assert "ask there first" in " ".join(pages[2].split())
    assert "ask there first" not in " ".join(pages[1].split())


def test_names_are_written_large_enough_for_a_wall(office: Office, head: Staff, tmp_path: Path) -> None:
    sizes = {}
    for large in (True, False):
        path = tmp_path / f"{large}.pdf"
        write(replace(filled(office, head), large=large), Face.PDF, path, english)
        seen: dict[str, float] = {}
        page = PdfReader(path).pages[2]
        page.extract_text(visitor_text=lambda text, _cm, _tm, _font, size: seen.update({text.strip(): size}))  # noqa: B023 - read before the next turn
        sizes[large] = next(size for text, size in seen.items() if "BUDI" in text)
    assert sizes[True] > 11 > sizes[False]


def test_one_kelurahan_stands_on_the_first_page(office: Office, head: Staff) -> None:
    document = filled(office, head, kecamatan="Kasemen", kelurahan="Kasemen")
    assert document.name == "List of names for posting 2020-08-04 Kasemen"
    assert document.annexes == ()
    assert [spoken(line, english) for line in document.subtitle] == ["Kelurahan Kasemen, Kecamatan Kasemen"]
    (listed,) = tables(document)
    assert [row[1] for row in rows(listed)] == ["BUDI"]
    empty = filled(office, head, kecamatan="Curug")
    assert rows(tables(empty)[0]) == []
