"""The papers of jemput bola: receipt lists without a NIK, a page set for each RT, and the mission report."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import missions
import pytest
from conftest import Clock, Past, who
from openpyxl import load_workbook
from pypdf import PdfReader
from spoken import english

from desk.domain.errors import NotFound
from desk.domain.missions import Mission
from desk.domain.staff import Staff
from desk.domain.text import Word
from desk.office import Office
from reports.catalogue import report
from reports.document import Document, Face, Table, spoken
from reports.export import write
from reports.request import Request


def _a_mission(office: Office, url: str, _clock: Clock) -> Mission:
    return missions.with_lists(office, who(office, "siti"), Path(url.removeprefix("sqlite:///")).parent)


@pytest.fixture
def past() -> Past | None:
    return _a_mission


def _filled(office: Office, staff: Staff, name: str, number: str) -> Document:
    return report(name).fill(office, staff, replace(Request(number=number), language="en"), english)


def _rows(table: Table) -> list[tuple[object, ...]]:
    return [
        tuple(spoken(cell, english) if isinstance(cell, Word) else cell for cell in row) for row in table.rows
    ]


def _tables(document: Document) -> list[Table]:
    return [section for section in document.sections if isinstance(section, Table)]


def test_receipt_lists_have_a_page_set_for_each_rt_and_no_nik(
    office: Office, clerk: Staff, told: Mission, tmp_path: Path
) -> None:
    document = _filled(office, clerk, "mission-receipts", told.number)
    assert [spoken(annex.sheet, english) for annex in document.annexes] == ["RW 002 RT 001", "RW 002 RT 002"]
    pdf, book = tmp_path / "lists.pdf", tmp_path / "lists.xlsx"
    write(document, Face.PDF, pdf, english)
    pages = [page.extract_text() for page in PdfReader(pdf).pages]
    assert len(pages) == 3
    assert ["ANAK 001" in page for page in pages] == [False, True, False]
    assert ["ANAK 004" in page for page in pages] == [False, False, True]
    assert "Signature" in pages[2]
    assert "Person not there" in pages[1], "what came back is told on the list that came back"
    write(document, Face.XLSX, book, english)
    opened = load_workbook(book)
    text = "".join(
        str(cell) for sheet in opened for row in sheet.iter_rows(values_only=True) for cell in row if cell
    )
    opened.close()
    for number in range(1, 7):
        assert missions.child(number) not in "".join(pages) + text


def test_one_list_is_a_paper_of_its_own(office: Office, clerk: Staff, told: Mission) -> None:
    document = _filled(office, clerk, "mission-receipts", f"{told.number}/RW002/RT002")
    assert (document.number, document.annexes) == (f"{told.number}/RW002/RT002", ())
    (table,) = _tables(document)
    assert table.signed
    assert [column.key for column in table.columns][-2:] == ["signed_by", "signature"]
    assert [row[1] for row in _rows(table)] == ["ANAK 004", "ANAK 005", "ANAK 006"]
    with pytest.raises(NotFound):
        _filled(office, clerk, "mission-receipts", f"{told.number}/RW002/RT009")


def test_a_mission_is_told_by_rt_with_what_was_missing_and_what_is_left(
    office: Office, clerk: Staff, told: Mission
) -> None:
    by_rt, missing, results, left = _tables(_filled(office, clerk, "mission", told.number))
    assert _rows(by_rt) == [
        ("002", "001", 3, 3, 0, 0, 0, 3, 3, 0, 2, 0),
        ("002", "002", 3, 3, 0, 0, 0, 3, 3, 3, 0, 0),
        ("002", "003", 1, 0, 1, 0, 1, 0, 0, 0, 0, 0),
    ]
    ((*_, name, _service, lacks),) = _rows(missing)
    assert (name, "Is missing" in str(lacks)) == ("ANAK 077", True)
    assert [row[1:] for row in _rows(results)] == [(7, 6, 6, 2, 0)]
    reasons = {row[3]: row[-1] for row in _rows(left)}
    assert reasons["ANAK 002"] == "Person not there"
    assert len(reasons) == 5


def test_a_letter_for_few_people_is_said_to_be_so(office: Office, clerk: Staff) -> None:
    mission = office.missions.plan(clerk, missions.plan(12))
    told = _filled(office, clerk, "mission", mission.number).facts
    facts = {spoken(name, english): spoken(value, english) for name, value in told}
    assert facts["People in the letter"] == "12 (fewer than the usual 50)"
    assert facts["Letter"] == "145/12/Kel.Tinggar/2020 of 28 July 2020, Lurah Tinggar"
