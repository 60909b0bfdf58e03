"""Papers for Kantor Pos: the manifest, labels and the report say of each parcel what the books say."""

from __future__ import annotations

import csv
import os
from dataclasses import replace
from datetime import datetime, timedelta
from hashlib import sha256
from pathlib import Path

import posting
import pypdfium2
import pytest
import zxingcpp
from conftest import Clock, Past
from posting import DAY, parcel_of, send, told

from desk.domain.post import ParcelState, PostTaker
from desk.domain.staff import Staff
from desk.domain.text import Word
from desk.office import Office
from reports import export
from reports.catalogue import report
from reports.document import Document, Face, Made, Say, Table
from reports.post_csv import write_csv
from reports.post_labels import LabelSheet, Sender, labels_pdf
from reports.request import Request
from ui.language import INDONESIAN, Language

SENDER = Sender("DINAS KEPENDUDUKAN DAN PENCATATAN SIPIL", "Jalan Jenderal Sudirman, Kota Serang, Banten")
KEPT = os.environ.get("PRRDESK_PICTURES", "")
"""A folder where the papers are kept to be looked at."""


@pytest.fixture
def past() -> Past:
    return posting.ready


def english(word: Word) -> str:
    return word.text


def kept(path: Path, data: bytes | None = None) -> Path:
    """Keep a paper where somebody wants to look at it."""
    place = Path(KEPT) / path.name if KEPT else path
    if data is not None:
        place.write_bytes(data)
    return place


def filled(office: Office, staff: Staff, name: str, request: Request, say: Say = english) -> Document:
    return report(name).fill(office, staff, replace(request, language="id" if KEPT else "en"), say)


def cells(document: Document) -> list[tuple[object, ...]]:
    return [tuple(row) for section in document.sections if isinstance(section, Table) for row in section.rows]


def texts(pdf: Path) -> list[str]:
    document = pypdfium2.PdfDocument(pdf)
    found = [page.get_textpage().get_text_range() for page in document]
    document.close()
    return found


def scanned(pdf: bytes) -> set[str]:
    """Return what a scanner reads on pages of 200 dots per inch, as an office printer leaves them."""
    document = pypdfium2.PdfDocument(pdf)
    found: set[str] = set()
    for page in document:
        bitmap = page.render(scale=200 / 72, grayscale=True)
        dots = memoryview(bytes(bitmap.buffer)).cast("B", (bitmap.height, bitmap.stride))
        found |= {code.text for code in zxingcpp.read_barcodes(dots, formats=zxingcpp.BarcodeFormat.Code128)}
    document.close()
    return found


def test_every_parcel_stands_on_the_manifest_and_in_the_minutes(
    office: Office, clerk: Staff, tmp_path: Path, qapp: object
) -> None:
    sent = send(office, clerk)
    office.post.label(clerk, sent.parcels[0].number, "P2008040001")
    say = Language(qapp, INDONESIAN).say if KEPT else english
    asked = Request(number=sent.handover.number)
    manifest = filled(office, clerk, "pos", asked, say)
    rows = cells(manifest)
    assert [row[1:4] for row in rows] == [
        ("P2008040001", "PKT-20200804-0001", "WARGA 0001"),
        ("", "PKT-20200804-0002", "WARGA 0002"),
        ("", "PKT-20200804-0003", "WARGA 0003"),
    ]
    assert rows[0][4:10] == ("KP. CIRACAS", "003/001", "Serang", "Serang", "42111", "081234567890")
    assert [row[12] for row in rows] == [10_000] * 3
    minutes = filled(office, clerk, "handover", asked, say)
    for document, name in ((manifest, "pos"), (minutes, "bast")):
        for face in Face:
            path = kept(tmp_path / f"{name}.{face.value}")
            export.write(document, face, path, say)
            assert path.stat().st_size > 2_000
    if not KEPT:
        words = " ".join(texts(tmp_path / "bast.pdf"))
        assert "3 (three) parcels" in " ".join(words.split())
        assert "PKT-20200804-0003" in words.replace("\r\n", "")


def test_the_csv_has_every_parcel_and_no_formula(office: Office, clerk: Staff, tmp_path: Path) -> None:
    first, *_ = posting.complete(office, clerk)
    office.post.write_address(clerk, first, replace(first.address, name="=1+1"), old_card=False)
    sent = send(office, clerk)
    made = Made("Siti Aminah", datetime(2020, 8, 4, 16, 0), "", "Loket 3", whole=True)
    write_csv(sent, tmp_path / "pos.csv", english, "en", made)
    beside = (tmp_path / "pos.csv.txt").read_text(encoding="utf-8")
    assert sha256((tmp_path / "pos.csv").read_bytes()).hexdigest() in beside
    assert "Made by Siti Aminah at Loket 3, 4 August 2020 16:00" in beside
    assert "HOLDS WHOLE NUMBERS OF PEOPLE" in beside
    with (tmp_path / "pos.csv").open(encoding="utf-8-sig", newline="") as file:
        rows = list(csv.DictReader(file, delimiter=";"))
    assert [row["NAMA"] for row in rows] == ["'=1+1", "WARGA 0002", "WARGA 0003"]
    assert [(row["COD"], row["KTP_LAMA"]) for row in rows] == [("10000", "T"), ("10000", "T"), ("10000", "Y")]


@pytest.mark.parametrize("sheet", list(LabelSheet), ids=lambda sheet: sheet.code)
def test_labels_begin_where_the_sheet_has_room(
    office: Office, clerk: Staff, sheet: LabelSheet, tmp_path: Path
) -> None:
    parcels = send(office, clerk).parcels
    start = sheet.places - 1 or 1
    pdf = labels_pdf(parcels, SENDER, sheet, english, "id", start)
    pages = texts(kept(tmp_path / f"label-{sheet.code}.pdf", pdf))
    assert len(pages) == (3 if sheet is LabelSheet.SINGLE else 2)
    for one in parcels:
        assert sum(one.number in page for page in pages) == 1, "each label once, with its number in words"
    assert "TAKE THE OLD CARD FIRST" in pages[-1]
    assert scanned(pdf) == {one.number for one in parcels}, "every barcode is read by a scanner"
    with pytest.raises(ValueError, match=str(sheet.places + 1)):
        labels_pdf(parcels, SENDER, sheet, english, "id", sheet.places + 1)


def test_the_report_of_a_span_counts_what_was_sent_and_said(
    office: Office, clerk: Staff, clock: Clock, tmp_path: Path, qapp: object
) -> None:
    sent = send(office, clerk)
    clock.pass_(days=8)
    office.post.note_result(
        clerk, parcel_of(sent, 1).number, told(ParcelState.FAILED_1, DAY + timedelta(days=1))
    )
    office.post.note_result(
        clerk, parcel_of(sent, 1).number, told(ParcelState.DELIVERED, DAY + timedelta(days=2))
    )
    office.post.note_result(
        clerk, parcel_of(sent, 2).number, told(ParcelState.RETURNED, DAY + timedelta(days=3))
    )
    say = Language(qapp, INDONESIAN).say if KEPT else english
    document = filled(office, clerk, "pos-report", Request(first=DAY, last=DAY + timedelta(days=2)), say)
    by_place, said, why, cost, ages = (s for s in document.sections if isinstance(s, Table))
    assert [tuple(row) for row in by_place.rows] == [("Serang", 1, 0, 0, 0, 1, 1, 3)]
    assert [row[1] for row in said.rows] == [1, 0, 0, 1, 0], "the return lies behind the span"
    assert list(why.rows) == []
    assert [tuple(row)[1:] for row in cost.rows] == [(3, 30_000), (0, 0)]
    assert [row[1] for row in ages.rows] == [0, 1, 0, 0], "eight days without a word"
    for face in Face:
        export.write(document, face, kept(tmp_path / f"pos-report.{face.value}"), say)


def test_papers_that_left_by_post_stand_in_the_books_of_the_day(office: Office, clerk: Staff) -> None:
    sent = send(office, clerk)
    office.post.note_result(
        clerk, parcel_of(sent, 2).number, told(ParcelState.DELIVERED, receiver="Ibu Warga")
    )
    daily = office.day_book.handed_over(DAY, DAY)
    assert [(one.taker_name, one.relation) for one in daily.papers] == [
        ("Asep Saepudin", "PKT-20200804-0001"),
        ("Asep Saepudin", "PKT-20200804-0002"),
    ]
    assert (daily.papers_given, daily.cards) == (2, 2)
    document = filled(office, clerk, "handover-daily", Request(day=DAY))
    taken = [
        row[7] for annex in document.annexes for s in annex.sections if isinstance(s, Table) for row in s.rows
    ]
    assert PostTaker.COURIER.word in taken
    register = {line.name: line.taker_name for line in office.day_book.register(DAY, DAY).lines}
    assert register["WARGA 0002"] == "Ibu Warga"
