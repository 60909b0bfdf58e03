"""The receipt on each paper: everything on it, one page, bars of whole dots, nothing cut off."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, datetime
from io import BytesIO
from itertools import pairwise

import pypdf
import pypdfium2
import pytest
import zxingcpp

from desk.domain.text import Word
from reports.document import Letterhead
from reports.receipt import Receipt, Slip, receipt_pdf

RECEIPT = Receipt(
    Letterhead("PEMERINTAH KOTA SERANG", "DINAS KEPENDUDUKAN DAN PENCATATAN SIPIL", "Jalan Sudirman"),
    "PMH-20200804-0001",
    "KTP-el rusak",
    "SITI NURHALIZAH AMINAH BINTI ABDULLAH",
    "3673••••••••0012",
    datetime(2020, 8, 4, 9, 41),
    date(2020, 8, 5),
    "Loket",
    ("Kartu Keluarga (KK) · Fotokopi saja",),
    ("KTP-el yang rusak · Asli ditarik",),
    "Siti Aminah",
)


def say(word: Word) -> str:
    return word.text


def words_of(pdf: bytes) -> str:
    (page,) = pypdf.PdfReader(BytesIO(pdf)).pages
    return " ".join(page.extract_text().split())


@pytest.mark.parametrize("slip", list(Slip))
def test_everything_stands_on_one_page(slip: Slip) -> None:
    words = words_of(receipt_pdf(RECEIPT, slip, say))
    for wanted in (
        *("PEMERINTAH KOTA SERANG", "PMH-20200804-0001", "KTP-el rusak", "3673••••••••0012"),
        *("04-08-2020 09:41", "Rabu, 5 Agustus 2020", "KTP-el yang rusak", "Siti Aminah", "FREE OF CHARGE"),
    ):
        assert wanted in words


@pytest.mark.parametrize("slip", list(Slip))
def test_nothing_is_cut_off_however_much_there_is(slip: Slip) -> None:
    long = replace(
        RECEIPT,
        name="ABDURRAHMAN " * 6,
        service="KTP-el orang asing, perpanjangan izin tinggal tetap",
        documents=tuple(f"Surat keterangan nomor {n} · Asli disimpan dalam berkas" for n in range(9)),
    )
    picture = pypdfium2.PdfDocument(receipt_pdf(long, slip, say))[0].render(scale=2, grayscale=True).to_pil()
    white = picture.point(lambda shade: 255 * (shade < 200))
    left, top, right, bottom = white.getbbox()
    assert left > 2 * slip.side * 0.9
    assert right < picture.width - 2 * slip.side * 0.9 + 1
    assert top > 0
    assert bottom < picture.height


@pytest.mark.parametrize("slip", [Slip.MM58, Slip.MM80])
def test_bars_are_whole_dots_of_a_receipt_printer(slip: Slip) -> None:
    """203 dots per inch: every change from white to black falls on a dot, so no bar is blurred."""
    page = pypdfium2.PdfDocument(receipt_pdf(RECEIPT, slip, say))[0]
    dots = page.render(scale=203.2 / 72, grayscale=True).to_pil()
    rows = [[dots.getpixel((x, y)) for x in range(dots.width)] for y in range(dots.height)]
    bars = [row for row in rows if sum(1 for a, b in pairwise(row) if (a > 128) != (b > 128)) > 80]
    assert len(bars) >= 70, "a code of 10 mm is 80 dots high"
    assert all(shade in (0, 255) for shade in bars[len(bars) // 2])


def test_a_number_too_long_for_bars_keeps_its_qr_code() -> None:
    long = replace(RECEIPT, number="470/000123/PERMOHONAN/LOKET-3/VIII/2020")
    assert long.number in words_of(receipt_pdf(long, Slip.MM58, say)).replace(" ", "")


def test_the_same_receipt_gives_the_same_bytes() -> None:
    assert receipt_pdf(RECEIPT, Slip.MM80, say) == receipt_pdf(RECEIPT, Slip.MM80, say)


@pytest.mark.parametrize("slip", list(Slip))
def test_a_scanner_reads_the_bare_number_from_both_codes(slip: Slip) -> None:
    page = pypdfium2.PdfDocument(receipt_pdf(RECEIPT, slip, say))[0]
    read = zxingcpp.read_barcodes(page.render(scale=203.2 / 72 * 2, grayscale=True).to_pil())
    assert {str(code.format).replace(" ", "").upper() for code in read} >= {"QRCODE", "CODE128"}
    assert {code.text for code in read} == {RECEIPT.number}
