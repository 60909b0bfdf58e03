"""Puts a PDF on paper through a printer of this PC, dot by dot."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator, Sequence
from contextlib import closing
from dataclasses import dataclass
from threading import Lock

import pypdfium2
from PySide6.QtCore import QMarginsF, QRectF, QSettings, QSizeF
from PySide6.QtGui import QImage, QPageLayout, QPageSize, QPainter
from PySide6.QtPrintSupport import QPrinter

from desk.domain.export_errors import PrinterGone

PRINTER, PAPER, AT_ONCE = "receipt/printer", "receipt/paper", "receipt/at_once"
LABELS = "labels/printer"
_KNOWN = "printers/known"
_POINTS_PER_INCH = 72
_FINEST = 300
"""Dots per inch; a receipt has no more to show, and an A5 sheet stays a small picture."""
_STRIP = 300
"""Points; what is narrower comes from a roll, which cannot be turned."""
_ONE_AT_A_TIME = Lock()
"""PDFium knows one thread at a time."""


@dataclass(frozen=True, slots=True)
class ReceiptPrinter:
    """How this PC prints receipts: the printer, empty when there is none, its paper, and whether at once."""

    name: str
    paper: str
    at_once: bool


def receipt_printer(preferences: QSettings) -> ReceiptPrinter:
    """Return what this PC was told about receipts."""
    at_once = str(preferences.value(AT_ONCE, "true")).lower() == "true"
    return ReceiptPrinter(str(preferences.value(PRINTER, "")), str(preferences.value(PAPER, "80")), at_once)


def label_printer(preferences: QSettings) -> str:
    """Return the printer this PC was told to print labels with, empty when there is none."""
    return str(preferences.value(LABELS, ""))


def known_printers(preferences: QSettings) -> tuple[str, ...]:
    """Return the printers this PC had when it was last asked."""
    return tuple(json.loads(str(preferences.value(_KNOWN, "[]"))))


def keep_printers(preferences: QSettings, names: Sequence[str]) -> None:
    """Remember the printers of this PC for when they cannot be asked for."""
    preferences.setValue(_KNOWN, json.dumps(list(names)))


def count_pages(pdf: bytes) -> int:
    """Return how many pages a PDF has."""
    with _ONE_AT_A_TIME, closing(pypdfium2.PdfDocument(pdf)) as document:
        return len(document)


def put_on_paper(
    pdf: bytes, printer: QPrinter, name: str, title: str, told: Callable[[], None] | None = None
) -> None:
    """Paint a PDF on a printer: the pages and copies that were asked for, every page once by itself.

    ``told`` hears of every page.

    Raises:
        PrinterGone: it takes no page.
    """
    printer.setDocName(title)
    printer.setFullPage(True)
    with _ONE_AT_A_TIME, closing(pypdfium2.PdfDocument(pdf)) as document:
        _paint(document, printer, name, told)


def _paint(
    document: pypdfium2.PdfDocument, printer: QPrinter, name: str, told: Callable[[], None] | None
) -> None:
    painter = QPainter()
    try:
        for page in _wanted(document, printer):
            width, height = page.get_size()
            _size(printer, width, height)
            begun = printer.newPage() if painter.isActive() else painter.begin(printer)
            if not begun:
                raise PrinterGone(name)
            dots = min(printer.resolution(), _FINEST)
            picture = _picture(page, dots / _POINTS_PER_INCH)
            scale = printer.resolution() / _POINTS_PER_INCH
            painter.drawImage(QRectF(0, 0, width * scale, height * scale), picture)
            if told is not None:
                told()
    finally:
        painter.end()


def _wanted(document: pypdfium2.PdfDocument, printer: QPrinter) -> Iterator[pypdfium2.PdfPage]:
    """Give the pages of the range that was asked for, as often as the printer cannot by itself."""
    first, last = printer.fromPage() or 1, printer.toPage() or len(document)
    copies = 1 if printer.supportsMultipleCopies() else printer.copyCount()
    for _ in range(copies):
        for place in range(first - 1, min(last, len(document))):
            yield document[place]


def _size(printer: QPrinter, width: float, height: float) -> None:
    """Ask for a sheet as it lies in the tray, by its name if it has one; for a strip as long as it is."""
    lying = width > height > _STRIP
    size = QSizeF(height, width) if lying else QSizeF(width, height)
    known = QPageSize.id(size, QPageSize.Unit.Point, QPageSize.SizeMatchPolicy.FuzzyMatch)
    exact = QPageSize(size, QPageSize.Unit.Point, "", QPageSize.SizeMatchPolicy.ExactMatch)
    by_name = size.width() > _STRIP and known != QPageSize.PageSizeId.Custom
    sheet = QPageSize(known) if by_name else exact
    turned = QPageLayout.Orientation.Landscape if lying else QPageLayout.Orientation.Portrait
    layout = QPageLayout(sheet, turned, QMarginsF())
    layout.setMode(QPageLayout.Mode.FullPageMode)
    printer.setPageLayout(layout)


def _picture(page: pypdfium2.PdfPage, scale: float) -> QImage:
    bitmap = page.render(scale=scale)
    dots = bytes(bitmap.buffer)
    seen = QImage(dots, bitmap.width, bitmap.height, bitmap.stride, QImage.Format.Format_BGR888)
    return seen.copy()  # the bytes are PDFium's only as long as the bitmap lives
