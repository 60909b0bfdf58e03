"""The QR codes on a page and the document numbers in its words; runs in a process of its own."""

from __future__ import annotations

from typing import Any
from urllib.parse import unquote

import pypdfium2
import zxingcpp
from PIL import Image, ImageOps

from desk.data.scan_pdf import PdfFile
from desk.data.scan_pictures import PictureFile
from desk.domain.attachments import MediaType, PageSize
from desk.domain.document_numbers import DocumentNumber, kinds_in

MOST_WORDS = 200_000
"""Characters of one page that are looked at for numbers; a page of small print has 10,000."""
MOST_TEXT = 4_296
"""Characters of one code; no QR code holds more."""
_FIRST = 200
"""Dots to the inch at which a PDF page is drawn: codes on the registry's papers are 2 cm wide."""
_FINER = 300
_NATURAL = 96
_MOST_PIXELS = 12_000_000
_TOO_MANY = 24_000_000
_QR = zxingcpp.BarcodeFormats([zxingcpp.BarcodeFormat.QRCode])
_FAINT = 0.5
"""Percent of the darkest and lightest dots that do not count when a faint page is made strong."""


def read_codes(content: bytes, kind: MediaType, page: int) -> tuple[str, ...]:
    """Return what the QR codes on a page say, from 1.

    Raises:
        Flawed: the file or the page cannot be drawn.
    """
    file = PdfFile(content) if kind is MediaType.PDF else PictureFile(content, kind)
    return codes_on(file, page, is_pdf=kind is MediaType.PDF)


def codes_on(file: PdfFile | PictureFile, page: int, *, is_pdf: bool) -> tuple[str, ...]:
    """Return what the QR codes on a page of an opened file say, tried ever harder until one is found.

    Raises:
        Flawed: the page cannot be drawn.
    """
    natural = file.size(page)
    for scale, limit in _tries(natural, is_pdf=is_pdf):
        picture = file.drawn(page, _fitting(natural, scale, limit)).convert("L")
        for looked_at in (picture, ImageOps.autocontrast(picture, cutoff=_FAINT)):
            found = _decoded(looked_at)
            if found:
                return found
    return ()


def numbers_in(text: str) -> tuple[DocumentNumber, ...]:
    """Return the document numbers in a text, each once; blanks count as one, however many there are."""
    return tuple(dict.fromkeys(kinds_in(" ".join(unquote(text[:MOST_WORDS]).split()))))


class PageWords:
    """The words that stand in the pages of a PDF; a scan has none."""

    def __init__(self, content: bytes) -> None:
        self._document = pypdfium2.PdfDocument(content)

    def numbers(self, page: int) -> tuple[DocumentNumber, ...]:
        """Return the document numbers in the words of a page."""
        return numbers_in(self.text(page))

    def text(self, page: int) -> str:
        """Return the beginning of the words of a page."""
        words = self._document[page - 1].get_textpage()
        found: str = words.get_text_range(0, min(words.count_chars(), MOST_WORDS))
        return found


def _tries(natural: PageSize, *, is_pdf: bool) -> tuple[tuple[float, int], ...]:
    if is_pdf:
        return ((_FIRST / _NATURAL, _MOST_PIXELS), (_FINER / _NATURAL, _MOST_PIXELS))
    if natural.width * natural.height > _MOST_PIXELS:
        return ((1.0, _MOST_PIXELS), (1.0, _TOO_MANY))
    return ((1.0, _MOST_PIXELS),)


def _fitting(natural: PageSize, scale: float, limit: int) -> PageSize:
    width, height = natural.width * scale, natural.height * scale
    shrink = min(1.0, (limit / (width * height)) ** 0.5)
    return PageSize(max(1, int(width * shrink)), max(1, int(height * shrink)))


def _decoded(picture: Image.Image) -> tuple[str, ...]:
    dots: Any = memoryview(picture.tobytes()).cast("B", (picture.height, picture.width))
    found = zxingcpp.read_barcodes(dots, formats=_QR)
    return tuple(dict.fromkeys(one.text[:MOST_TEXT] for one in found if one.text))
