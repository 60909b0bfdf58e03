"""QR codes and numbers on papers made here: clean, small, turned, faint, photographed, several, none."""

from __future__ import annotations

import io
import time
from collections.abc import Callable
from contextlib import suppress
from datetime import UTC, datetime

import pillow_heif
import pytest
import signed_papers as papers
import zxingcpp
from PIL import Image, ImageChops, ImageFilter
from reportlab.graphics import renderPDF
from reportlab.graphics.barcode.qr import QrCodeWidget
from reportlab.graphics.shapes import Drawing
from reportlab.pdfgen.canvas import Canvas
from storms import LONG

from desk.data import reading_process
from desk.data.qr_codes import numbers_in, read_codes
from desk.domain.attachment_errors import AttachmentRefused
from desk.domain.attachments import MediaType
from desk.domain.document_numbers import NumberKind

ADDRESS = "https://dukcapil.kemendagri.go.id/verifikasi/3673-LU-28022020-0012"
OTHER = "https://dukcapil.kemendagri.go.id/verifikasi/SKPWNI/3673/28022020/0007"
NOW = datetime(2020, 8, 4, 1, 0, tzinfo=UTC)
A4 = (1240, 1754)
"""Dots of an A4 page at 150 to the inch, which phones and cheap scanners give."""


def code(text: str = ADDRESS, width: int = 200) -> Image.Image:
    """Draw a QR code so wide with its margin; 200 is 34 mm on the page."""
    dots = memoryview(zxingcpp.create_barcode(text, zxingcpp.BarcodeFormat.QRCode).to_image(scale=8))
    drawn = Image.frombytes("L", (dots.shape[1], dots.shape[0]), bytes(dots))
    return drawn.resize((width, width), Image.Resampling.BOX)


def page(*codes: tuple[Image.Image, tuple[int, int]]) -> Image.Image:
    """Draw an A4 page with lines of grey words on it, and codes at their places."""
    made = Image.new("L", A4, 255)
    for line in range(100, 1300, 40):
        for word in range(120, 1000, 90):
            made.paste(90, (word, line, word + 60, line + 14))
    for drawn, place in codes:
        made.paste(drawn, place)
    return made


def clean() -> Image.Image:
    return page((code(), (900, 1450)))


def saved(picture: Image.Image, kind: str = "PNG", **how: int) -> bytes:
    made = io.BytesIO()
    picture.save(made, kind, **(how or {"compress_level": 1}))
    return made.getvalue()


def faint(picture: Image.Image) -> Image.Image:
    return picture.point(lambda dot: 190 + dot * 12 // 255)


def grainy(picture: Image.Image) -> Image.Image:
    return ImageChops.add(picture, Image.effect_noise(picture.size, 50), scale=1.3, offset=-60)


def photographed(picture: Image.Image) -> Image.Image:
    """Take a picture of the page from the side, in uneven light, out of focus, kept small by a phone."""
    width, height = picture.size
    around = Image.new("L", (width + 300, height + 300), 60)
    around.paste(picture, (150, 150))
    skewed = around.transform(
        around.size,
        Image.Transform.QUAD,
        (40, 90, -60, height + 340, width + 390, height + 200, width + 250, -30),
        Image.Resampling.BICUBIC,
        fillcolor=60,
    )
    light = Image.linear_gradient("L").resize(skewed.size).point(lambda dot: 120 + dot // 2)
    lit = ImageChops.multiply(skewed, light).filter(ImageFilter.GaussianBlur(1.0))
    return Image.open(io.BytesIO(saved(lit, "JPEG", quality=60)))


DAMAGES: dict[str, Callable[[], Image.Image]] = {
    "clean": clean,
    "a quarter turn": lambda: clean().rotate(90, expand=True),
    "upside down": lambda: clean().rotate(180),
    "aslant": lambda: clean().rotate(23, expand=True, fillcolor=255),
    "15 mm wide": lambda: page((code(width=90), (900, 1450))),
    "faint": lambda: faint(clean()),
    "grainy": lambda: grainy(clean()),
    "out of focus": lambda: clean().filter(ImageFilter.GaussianBlur(1.6)),
    "photographed": lambda: photographed(clean()),
    "light on dark": lambda: ImageChops.invert(clean()),
}


@pytest.mark.parametrize("damage", DAMAGES)
def test_a_code_is_read_from_a_picture(damage: str) -> None:
    assert read_codes(saved(DAMAGES[damage]()), MediaType.PNG, 1) == (ADDRESS,)


@pytest.mark.parametrize("kind", ["JPEG", "TIFF", "PDF"])
def test_a_code_is_read_from_every_kind_of_file(kind: str) -> None:
    media = {"JPEG": MediaType.JPEG, "TIFF": MediaType.TIFF, "PDF": MediaType.PDF}[kind]
    content = saved(clean(), kind, resolution=150) if kind == "PDF" else saved(clean(), kind)
    assert read_codes(content, media, 1) == (ADDRESS,)


def test_a_code_is_read_from_a_phones_picture() -> None:
    made = io.BytesIO()
    seen = clean().crop((800, 1350, A4[0], A4[1]))
    pillow_heif.from_pillow(seen.convert("RGB")).save(made, quality=60)
    assert read_codes(made.getvalue(), MediaType.HEIC, 1) == (ADDRESS,)


def test_two_codes_on_a_page_are_both_read() -> None:
    both = page((code(), (900, 1450)), (code(OTHER), (150, 1450)))
    assert set(read_codes(saved(both), MediaType.PNG, 1)) == {ADDRESS, OTHER}


def test_the_same_code_twice_counts_once() -> None:
    twice = page((code(), (900, 1450)), (code(), (150, 1450)))
    assert read_codes(saved(twice), MediaType.PNG, 1) == (ADDRESS,)


def test_a_page_without_a_code_has_none() -> None:
    assert read_codes(saved(grainy(page())), MediaType.PNG, 1) == ()


def test_a_half_covered_code_is_not_guessed() -> None:
    covered = clean()
    covered.paste(255, (980, 1440, 1110, 1660))
    assert read_codes(saved(covered), MediaType.PNG, 1) == ()


def paper_with_code(text: str, *lines: str, millimetres: int = 20) -> bytes:
    """Print a paper as the registry does: words, and a code drawn with lines."""
    made = io.BytesIO()
    canvas = Canvas(made, invariant=1)
    canvas.drawString(72, 790, "Lampiran")
    canvas.showPage()
    for place, words in enumerate(lines):
        canvas.drawString(72, 760 - 20 * place, words)
    side = millimetres * 72 / 25.4
    widget = QrCodeWidget(text, barWidth=side, barHeight=side)
    drawing = Drawing(side, side)
    drawing.add(widget)
    renderPDF.draw(drawing, canvas, 400, 100)
    canvas.save()
    return made.getvalue()


@pytest.mark.parametrize("millimetres", [12, 20, 35])
def test_a_drawn_code_is_read_from_the_page_it_stands_on(millimetres: int) -> None:
    content = paper_with_code(ADDRESS, millimetres=millimetres)
    assert read_codes(content, MediaType.PDF, 1) == ()
    assert read_codes(content, MediaType.PDF, 2) == (ADDRESS,)


def test_words_and_codes_are_read_page_by_page_in_a_process_of_their_own() -> None:
    content = paper_with_code(OTHER, "No. 3673012802200003", "NIK 3673010101900001")
    found = reading_process.read_file(content, MediaType.PDF, (), NOW)
    assert [(one.page, one.text) for one in found.codes] == [(2, OTHER)]
    assert [(one.page, one.number.kind, one.number.text, one.in_code) for one in found.numbers] == [
        (2, NumberKind.NIK, "3673012802200003", False),
        (2, NumberKind.NIK, "3673010101900001", False),
        (2, NumberKind.MOVE, "SKPWNI/3673/28022020/0007", True),
    ]
    assert (found.pages, found.pages_read, found.signable, found.signatures) == (2, 2, True, ())


def test_a_picture_carries_no_signature() -> None:
    found = reading_process.read_file(saved(clean(), "JPEG"), MediaType.JPEG, (), NOW)
    assert [one.text for one in found.codes] == [ADDRESS]
    assert not found.signable


def test_numbers_written_for_an_address_are_found() -> None:
    found = numbers_in("https://dukcapil.kemendagri.go.id/v?no=SKPWNI%2F3673%2F28022020%2F0007")
    assert [one.text for one in found] == ["SKPWNI/3673/28022020/0007"]


def test_a_page_of_nothing_but_blanks_is_read_at_once() -> None:
    began = time.monotonic()
    assert numbers_in(" " * 200_000 + "/" + " " * 200_000) == ()
    assert time.monotonic() - began < 0.5


def _million_lines() -> bytes:
    made = io.BytesIO()
    canvas = Canvas(made, pageCompression=1)
    canvas._code.append("0 0 m 595 842 l S\n" * 1_000_000)
    canvas.showPage()
    canvas.save()
    return made.getvalue()


def _finders() -> Image.Image:
    eye = code().crop((0, 0, 90, 90))
    drawn = Image.new("L", (3000, 4000), 255)
    for row in range(44):
        for column in range(33):
            drawn.paste(eye, (column * 90, row * 90))
    return drawn


SHORT = ("a page a mile wide", "finder patterns only")
"""What is tried in the suite; the storms try everything."""
HOSTILE: dict[str, Callable[[], bytes]] = {
    "nothing but codes": lambda: saved(
        page(*((code(f"{ADDRESS}/{n}", 120), (120 * (n % 10), 120 * (n // 10))) for n in range(140)))
    ),
    "noise": lambda: saved(Image.effect_noise((3000, 4000), 120)),
    "the longest code there is": lambda: saved(page((code("A" * 4_296, 1200), (0, 0)))),
    "a page a mile wide": lambda: papers.paper("X").replace(b"[ 0 0 595", b"[ 0 0 9999999", 1),
    "cut short": lambda: papers.paper("X")[:700],
    "a million lines": _million_lines,
    "finder patterns only": lambda: saved(_finders()),
}


@pytest.mark.storm
@pytest.mark.parametrize("what", HOSTILE if LONG else SHORT)
def test_a_hostile_page_holds_nobody_up(what: str) -> None:
    content = HOSTILE[what]()
    kind = MediaType.PDF if content.startswith(b"%PDF") else MediaType.PNG
    began = time.monotonic()
    with suppress(AttachmentRefused):
        found = reading_process.read_file(content, kind, (), NOW)
        assert found.pages == 1
        assert all(one.text for one in found.codes)
    # A process started and three deadlines of two seconds, on a machine that does other things as well.
    assert time.monotonic() - began < 12
