"""The papers about personal data: minutes that name nobody, one person's own data, an incident's report."""

from __future__ import annotations

import re
from datetime import timedelta
from pathlib import Path

import busy_day
import make
import pytest
from conftest import OPENED, Clock, Past, who
from openpyxl import load_workbook
from pypdf import PdfReader
from spoken import english

from desk.domain.incidents import NewIncident, Told
from desk.domain.own_data import NewRequest, Proved, Wish
from desk.domain.retention import DataKind
from desk.domain.staff import Role, Staff
from desk.domain.whole_numbers import Why, numbers_in
from desk.office import Office
from reports.catalogue import report
from reports.document import Document, Face
from reports.export import write
from reports.own_data import of_request
from reports.request import Request

_CODE = re.compile(r"\b[a-z_]+:\S+")
_NIK = re.compile(r"(?<!\d)\d{16}(?!\d)")


def _lived(office: Office, url: str, clock: Clock) -> None:
    cards = busy_day.past(office, url, clock).cards
    operator = who(office, "rina")
    office.whole_numbers.show(operator, numbers_in(office.print_queue.job(cards[1].id)), Why.CENTRE, "SIAK")
    office.day_book.note_export(operator, "spoiled-cards", 12)


@pytest.fixture
def past() -> Past:
    return _lived


@pytest.fixture
def officer(office: Office, office_url: str) -> Staff:
    return make.person(office_url, "dodi", "Dodi Darmadi", Role.DATA_OFFICER)


def _texts(document: Document, folder: Path) -> dict[Face, str]:
    """Return what stands in the document's file of each face."""
    for face in Face:
        write(document, face, folder / f"paper.{face.value}", english)
    book = load_workbook(folder / "paper.xlsx")
    cells = (cell for sheet in book for row in sheet.iter_rows(values_only=True) for cell in row if cell)
    pages = PdfReader(folder / "paper.pdf").pages
    return {
        Face.XLSX: "\n".join(map(str, cells)),
        Face.PDF: " ".join(" ".join(page.extract_text() for page in pages).split()),
    }


def _filled(office: Office, staff: Staff, name: str, number: str, **more: bool) -> Document:
    return report(name).fill(office, staff, Request(number=number, language="en", **more), english)


def test_minutes_tell_what_was_destroyed_before_whom_and_name_no_citizen(
    office: Office, officer: Staff, head: Staff, clock: Clock, tmp_path: Path
) -> None:
    office.archive.back_up(head, tmp_path / "cadangan.prrdesk")
    clock.pass_(days=2 * 366)
    minutes = office.retention.propose(officer, (DataKind.QUEUE, DataKind.RECORDS), "JRA 2020")
    number = office.retention.approve(head, minutes.id, (("Andi", "Sekretaris"), ("Beno", "Arsip"))).number
    pending = _texts(_filled(office, head, "data-destroyed", number), tmp_path)
    assert "NOT YET CARRIED OUT" in pending[Face.PDF]
    done = office.retention.carry_out(officer, minutes.id)
    for text in _texts(_filled(office, head, "data-destroyed", number), tmp_path).values():
        assert number in text
        assert "Cards of the print queue" in text
        assert "Andi" in text
        assert "Beno" in text
        assert "cadangan.prrdesk" in text, "a backup made before still holds it"
        assert "NOT YET CARRIED OUT" not in text
        assert _NIK.findall(text) == []
        assert not [job for job in range(1, 9) if f"WARGA {job}" in text]
    assert done.destroyed > 0


def test_a_persons_own_data_stand_whole_on_their_paper_with_who_looked(
    office: Office, clerk: Staff, officer: Staff, head: Staff, tmp_path: Path
) -> None:
    asked = office.own_data.ask(clerk, NewRequest(make.nik(1), "Warga Satu", Wish.ACCESS, Proved.CARD, ""))
    for text in _texts(_filled(office, officer, "own-data", asked.number), tmp_path).values():
        assert set(_NIK.findall(text)) == {make.nik(1)}
        assert "SIAK" in text
        assert "Print operator" in text
        assert "Rina Marlina" not in text
        assert "YOUR RIGHTS" in text
        assert "{" not in text
        assert f"request about own data {asked.number}" in " ".join(text.split())
        assert _CODE.findall(text) == [], "records are called by words"
    named = of_request(office, head, Request(number=asked.number, language="en"), english, named=True)
    assert "Rina Marlina" in _texts(named, tmp_path)[Face.PDF]


def test_an_incidents_report_masks_people_unless_whole_numbers_are_asked_for(
    office: Office, officer: Staff, head: Staff, clock: Clock, tmp_path: Path
) -> None:
    span = NewIncident(clock.now, OPENED - timedelta(hours=1), clock.now, "Flash disk hilang")
    its = office.incidents.note(officer, span)
    office.incidents.tell(head, its.id, Told("Nama 8 warga", "Penipuan", "Sandi diganti", "Surat"))
    for text in _texts(_filled(office, head, "data-incident", its.number), tmp_path).values():
        assert _NIK.findall(text) == []
        assert _CODE.findall(text) == [], "records are called by words"
        for said in ("Flash disk hilang", "Nama 8 warga", "Penipuan", "Sandi diganti", "Surat", "not yet"):
            assert said in text
    whole = _texts(_filled(office, head, "data-incident", its.number, full_nik=True), tmp_path)
    assert make.nik(1) in _NIK.findall(whole[Face.XLSX])
