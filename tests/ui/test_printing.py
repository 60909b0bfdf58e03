"""A PDF goes to a printer dot by dot; a printer that is not there is said so."""

from __future__ import annotations

from io import BytesIO
from pathlib import Path

import pypdf
import pytest
from PySide6.QtCore import QSettings
from PySide6.QtPrintSupport import QPrinter
from reportlab.pdfgen.canvas import Canvas

from desk.domain.export_errors import PrinterGone
from ui.printing import PAPER, PRINTER, ReceiptPrinter, print_pdf, put_on_paper, receipt_printer


def strip(pages: int = 1) -> bytes:
    out = BytesIO()
    canvas = Canvas(out, pagesize=(226, 400))
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
    box = printed.pages[0].mediabox
    assert (round(float(box.width)), round(float(box.height))) == (226, 400)


def test_a_printer_that_is_not_there_is_said_so(qapp) -> None:
    with pytest.raises(PrinterGone) as refused:
        print_pdf(strip(), "Struk loket 9", "PMH-1")
    assert refused.value.printer == "Struk loket 9"


def test_this_pc_has_no_printer_until_somebody_chooses_one(preferences: QSettings) -> None:
    assert receipt_printer(preferences) == ReceiptPrinter("", "80", at_once=True)
    preferences.setValue(PRINTER, "Struk")
    preferences.setValue(PAPER, "58")
    assert receipt_printer(preferences) == ReceiptPrinter("Struk", "58", at_once=True)
