"""Puts a PDF on paper through a printer of this PC, dot by dot and without a dialog."""

from __future__ import annotations

from dataclasses import dataclass
from threading import Lock

import pypdfium2
from PySide6.QtCore import QMarginsF, QRectF, QSettings, QSizeF
from PySide6.QtGui import QImage, QPageLayout, QPageSize, QPainter
from PySide6.QtPrintSupport import QPrinter, QPrinterInfo

from desk.domain.export_errors import PrinterGone

PRINTER, PAPER, AT_ONCE = "receipt/printer", "receipt/paper", "receipt/at_once"
_POINTS_PER_INCH = 72
_FINEST = 300
"""Dots per inch; a receipt has no more to show, and an A5 sheet stays a small picture."""
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


def printers() -> tuple[str, ...]:
    """Return the printers of this PC; call it in the pool, it may wait for a print server."""
    return tuple(QPrinterInfo.availablePrinterNames())


def print_pdf(pdf: bytes, name: str, title: str) -> None:
    """Print every page of a PDF in its own size; call it in the pool.

    Raises:
        PrinterGone: this PC has no printer of this name, or it refuses.
    """
    info = QPrinterInfo.printerInfo(name)
    if info.isNull():
        raise PrinterGone(name)
    put_on_paper(pdf, QPrinter(info, QPrinter.PrinterMode.HighResolution), name, title)


def put_on_paper(pdf: bytes, printer: QPrinter, name: str, title: str) -> None:
    """Paint every page of a PDF on a printer.

    Raises:
        PrinterGone: it takes no page.
    """
    printer.setDocName(title)
    printer.setFullPage(True)
    with _ONE_AT_A_TIME:
        document = pypdfium2.PdfDocument(pdf)
        try:
            _paint(document, printer, name)
        finally:
            document.close()


def _paint(document: pypdfium2.PdfDocument, printer: QPrinter, name: str) -> None:
    painter = QPainter()
    try:
        for place, page in enumerate(document):
            width, height = page.get_size()
            _size(printer, width, height)
            if (not painter.isActive() and not painter.begin(printer)) or (place and not printer.newPage()):
                raise PrinterGone(name)
            dots = min(printer.resolution(), _FINEST)
            picture = _picture(page, dots / _POINTS_PER_INCH)
            scale = printer.resolution() / _POINTS_PER_INCH
            painter.drawImage(QRectF(0, 0, width * scale, height * scale), picture)
    finally:
        painter.end()


def _size(printer: QPrinter, width: float, height: float) -> None:
    size = QPageSize(QSizeF(width, height), QPageSize.Unit.Point, "", QPageSize.SizeMatchPolicy.ExactMatch)
    layout = QPageLayout(size, QPageLayout.Orientation.Portrait, QMarginsF())
    layout.setMode(QPageLayout.Mode.FullPageMode)
    printer.setPageLayout(layout)


def _picture(page: pypdfium2.PdfPage, scale: float) -> QImage:
    bitmap = page.render(scale=scale, grayscale=True)
    seen = QImage(
        bytes(bitmap.buffer), bitmap.width, bitmap.height, bitmap.stride, QImage.Format.Format_Grayscale8
    )
    return seen.copy()  # the bytes are PDFium's only as long as the bitmap lives
