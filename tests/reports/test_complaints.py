"""The report on complaints: counted by kind, channel and week, and nothing in it names a citizen."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from io import BytesIO
from pathlib import Path

import make
from conftest import Clock
from openpyxl import load_workbook
from pypdf import PdfReader

from desk.domain.complaints import AnswerWay, ComplaintKind, NewComplaint
from desk.domain.printing import Channel
from desk.domain.staff import Staff
from desk.office import Office
from reports.catalogue import report
from reports.complaint_slip import ComplaintSlip, slip_pdf
from reports.document import Document, Face, Letterhead, Table
from reports.export import write
from reports.receipt import Slip
from reports.request import Request
from reports.translations import speaker

NAME, PHONE, WORDS = "ENTIN SURTINI", "081234567890", "KTP saya belum jadi"
english: Callable[..., str] = speaker("en")


def _lived_through(office: Office, clerk: Staff, clock: Clock) -> None:
    desk = office.complaints
    first = desk.take_in(
        clerk, NewComplaint(ComplaintKind.NO_CARD, Channel.WHATSAPP, WORDS, NAME, PHONE, make.nik(1))
    )
    desk.take_in(clerk, NewComplaint(ComplaintKind.MONEY, Channel.COUNTER, "Dimintai uang", NAME))
    clock.pass_(hours=3)
    desk.answer(clerk, first, AnswerWay.SPOKEN, "Sudah siap")
    clock.pass_(days=7)
    desk.take_in(clerk, NewComplaint(ComplaintKind.NO_CARD, Channel.COUNTER, WORDS, NAME))


def _filled(office: Office, staff: Staff) -> Document:
    asked = Request(first=date(2020, 8, 3), last=date(2020, 8, 14), language="en")
    return report("complaints").fill(office, staff, asked, english)


def _table(document: Document, place: int) -> list[list[object]]:
    table = document.sections[place]
    assert isinstance(table, Table)
    rows = [*table.rows, *([table.totals] if table.totals else [])]
    return [list(row[1:]) for row in rows]


def test_the_head_reads_all_kinds_and_weeks_with_the_time_until_the_answer(
    office: Office, clerk: Staff, head: Staff, clock: Clock
) -> None:
    _lived_through(office, clerk, clock)
    document = _filled(office, head)
    by_kind, by_channel, by_week = (_table(document, place) for place in range(3))
    assert by_kind[3] == [1, 1, 0, 2, 0, 0, 3]
    assert by_kind[4] == [1, 0, 0, 1, 0, 1, None], "about money, and late by now"
    assert by_kind[-1] == by_channel[-1] == by_week[-1] == [2, 1, 0, 3, 0, 1, 3]
    assert [row[3] for row in by_week] == [2, 1, 3]


def test_who_is_no_head_reads_nothing_about_money_and_is_told_so(
    office: Office, clerk: Staff, clock: Clock
) -> None:
    _lived_through(office, clerk, clock)
    document = _filled(office, clerk)
    assert len(_table(document, 0)) == len(ComplaintKind), "one kind less, and the sum"
    assert _table(document, 0)[-1][3] == 2
    assert "Complaints about money are told to section heads alone" in str(document.sections[3])


def test_neither_face_of_the_report_names_a_citizen(
    office: Office, clerk: Staff, head: Staff, clock: Clock, tmp_path: Path
) -> None:
    _lived_through(office, clerk, clock)
    document = _filled(office, head)
    for face in Face:
        write(document, face, tmp_path / f"complaints.{face.value}", english)
    pdf = "".join(page.extract_text() for page in PdfReader(tmp_path / "complaints.pdf").pages)
    sheets = load_workbook(tmp_path / "complaints.xlsx").worksheets
    book = " ".join(str(cell.value) for sheet in sheets for row in sheet.iter_rows() for cell in row)
    for text in (pdf, book):
        assert "ADU-20200804-001" in text
        assert not any(secret in text for secret in (NAME, PHONE, WORDS, make.nik(1)))


def test_the_small_papers_carry_the_number_and_what_was_said() -> None:
    head = Letterhead("PEMERINTAH KOTA SERANG", "DINAS DUKCAPIL")
    at = Clock().now.replace(tzinfo=None)
    receipt = ComplaintSlip(head, "ADU-1", NAME, at, "Siti", due_on=date(2020, 8, 7))
    answer = ComplaintSlip(head, "ADU-1", NAME, at, "Siti", said="Yth. Entin,\nsudah siap.")
    said = []
    for about in (receipt, answer):
        for slip in Slip:
            path = slip_pdf(about, slip, speaker("id"))
            assert path.startswith(b"%PDF")
        said.append(_words(slip_pdf(about, Slip.A5, speaker("id"))))
    assert "TANDA TERIMA PENGADUAN" in said[0]
    assert "Jumat, 7 Agustus 2020" in said[0]
    assert "JAWABAN PENGADUAN" in said[1]
    assert "sudah siap." in said[1]


def _words(pdf: bytes) -> str:
    return "".join(page.extract_text() for page in PdfReader(BytesIO(pdf)).pages)
