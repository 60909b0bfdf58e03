"""A PDF goes to a printer dot by dot; a printer that is not there is said so."""

from __future__ import annotations

from io import BytesIO
from pathlib import Path

import pypdf
import pypdfium2
import pytest
from PySide6.QtCore import QSettings
from PySide6.QtGui import QPageLayout, QPageSize
from PySide6.QtPrintSupport import QPrinter
from reportlab.lib.pagesizes import A4, A5, landscape
from reportlab.pdfgen.canvas import Canvas

from ui.printing import (
    PAPER,
    PRINTER,
    ReceiptPrinter,
    count_pages,
    put_on_paper,
    receipt_printer,
)

STRIP = (226.0, 400.0)
F4 = (612.0, 936.0)


def strip(pages: int = 1, size: tuple[float, float] = STRIP) -> bytes:
    out = BytesIO()
    canvas = Canvas(out, pagesize=size)
    for _ in range(pages):
        canvas.rect(20, 20, 100, 300, fill=1)
        canvas.showPage()
    canvas.save()
    return out.getvalue()


@pytest.mark.parametrize("pages", [1, 3])
def test_every_page_is_printed_in_its_own_size(qapp, tmp_path: Path, pages: int) -> None:
    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    printer.setOutputFileName(str(tmp_path / "printed.pdf"))
    put_on_paper(strip(pages), printer, "file", "PMH-1")
    printed = pypdf.PdfReader(tmp_path / "printed.pdf")
    assert len(printed.pages) == pages
    assert printer.pageLayout().pageSize().id() == QPageSize.PageSizeId.Custom, "no envelope of that size"
    box = printed.pages[0].mediabox
    assert (round(float(box.width)), round(float(box.height))) == (226, 400)


@pytest.mark.parametrize("size", [A4, landscape(A4), A5, F4, landscape(F4)], ids=str)
def test_a_sheet_is_asked_for_as_it_lies_in_the_tray_and_turned_by_the_printer(
    qapp, tmp_path: Path, size: tuple[float, float]
) -> None:
    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    printer.setOutputFileName(str(tmp_path / "printed.pdf"))
    put_on_paper(strip(size=size), printer, "file", "x")
    layout = printer.pageLayout()
    asked = layout.pageSize().size(QPageSize.Unit.Point)
    assert (asked.width(), asked.height()) == pytest.approx(sorted(size), abs=1)
    assert layout.pageSize().id() != QPageSize.PageSizeId.Custom
    assert (layout.orientation() == QPageLayout.Orientation.Landscape) == (size[0] > size[1])
    box = pypdf.PdfReader(tmp_path / "printed.pdf").pages[0].mediabox
    assert (float(box.width), float(box.height)) == pytest.approx(size, abs=1)


def test_only_the_pages_that_were_asked_for_are_printed(qapp, tmp_path: Path) -> None:
    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    printer.setOutputFileName(str(tmp_path / "printed.pdf"))
    printer.setFromTo(2, 3)
    put_on_paper(strip(5), printer, "file", "x")
    assert len(pypdf.PdfReader(tmp_path / "printed.pdf").pages) == 2
    assert count_pages(strip(5)) == 5


def test_colours_are_printed_as_they_are(qapp, tmp_path: Path) -> None:
    out = BytesIO()
    canvas = Canvas(out, pagesize=A4)
    canvas.setFillColorRGB(1, 0, 0)
    canvas.rect(100, 100, 300, 300, stroke=0, fill=1)
    canvas.save()
    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    printer.setOutputFileName(str(tmp_path / "printed.pdf"))
    put_on_paper(out.getvalue(), printer, "file", "x")
    seen = pypdfium2.PdfDocument(tmp_path / "printed.pdf")[0].render(scale=1).to_pil().getpixel((250, 600))
    assert seen[0] > 240
    assert max(seen[1:3]) < 15


def test_this_pc_has_no_printer_until_somebody_chooses_one(preferences: QSettings) -> None:
    assert receipt_printer(preferences) == ReceiptPrinter("", "80", at_once=True)
    preferences.setValue(PRINTER, "Struk")
    preferences.setValue(PAPER, "58")
    assert receipt_printer(preferences) == ReceiptPrinter("Struk", "58", at_once=True)
