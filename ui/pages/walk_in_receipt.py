"""The receipt of an application on paper: printed as this PC was told, or opened as a PDF."""

from __future__ import annotations

from pathlib import Path

from desk.domain.applications import Application
from desk.domain.export_errors import PrinterGone
from desk.domain.services import Catalogue, Original
from desk.domain.settings import OfficeSettings
from desk.domain.text import mark
from reports.document import Letterhead
from reports.receipt import Receipt, Slip, receipt_pdf
from ui.commands.places import data_folder
from ui.errors import explain
from ui.masking import masked
from ui.pages.page import Page
from ui.pages.saving import open_path
from ui.pages.slips import note_slip
from ui.pages.walk_in_panel import papers_of, service_name
from ui.printer_process import print_pdf
from ui.printing import ReceiptPrinter, receipt_printer
from ui.slip_files import write_slip

_PRINTED = mark("counter", "The receipt of {number} goes to {printer}.")
_NO_PRINTER = mark(
    "counter",
    "This PC has no printer for receipts yet; {name} was opened as a PDF. Choose one in Settings, This PC.",
)
_AS_PDF = mark("counter", "Open it as a PDF")
_RECEIPT = "receipt"


def hand_out_receipt(page: Page, one: Application, catalogue: Catalogue) -> None:
    """Print the receipt of an application, or open it where there is no printer."""
    told = receipt_printer(page.context.preferences)

    def work() -> str:
        pdf = _pdf(page, one, catalogue, told)
        note_slip(page, one.number, _RECEIPT)
        print_pdf(pdf, told.name, one.number)
        return told.name

    def failed(error: Exception) -> None:
        explanation = explain(error, page.language)
        if isinstance(error, PrinterGone) and explanation is not None:
            page.context.notices.error(
                explanation.whole, page.say(_AS_PDF), lambda: open_receipt(page, one, catalogue)
            )
        else:
            page.fail(error)

    def done(printer: str) -> None:
        page.context.notices.info(page.say(_PRINTED).format(number=one.number, printer=printer))

    if told.name:
        page.run(work, done, failed)
    else:
        open_receipt(page, one, catalogue, why_not=True)


def open_receipt(page: Page, one: Application, catalogue: Catalogue, *, why_not: bool = False) -> None:
    """Open the receipt in the program this PC has for PDFs."""
    told = receipt_printer(page.context.preferences)

    def work() -> Path:
        pdf = _pdf(page, one, catalogue, told)
        note_slip(page, one.number, _RECEIPT)
        return write_slip(pdf, one.number, data_folder() / "receipts")

    def done(path: Path) -> None:
        if why_not:
            page.context.notices.info(page.say(_NO_PRINTER).format(name=path.name))
        open_path(page, path)

    page.run(work, done)


def receipt_of(page: Page, one: Application, catalogue: Catalogue, settings: OfficeSettings) -> Receipt:
    """Return what stands on the receipt of an application."""
    language, say = page.language, page.say
    delivery = say(one.delivery.word)
    return Receipt(
        Letterhead(settings.government, settings.office_name, settings.address, settings.contact),
        one.number,
        service_name(catalogue, one.service, language),
        one.subject.name,
        masked(one.subject.nik),
        one.received_at.astimezone(language.zone),
        one.promised_on,
        delivery,
        papers_of(one, catalogue, language, lambda original: original is not Original.WITHDRAWN),
        papers_of(one, catalogue, language, lambda original: original is Original.WITHDRAWN),
        one.received_by,
        language.code,
    )


def _pdf(page: Page, one: Application, catalogue: Catalogue, told: ReceiptPrinter) -> bytes:
    slip = next((slip for slip in Slip if slip.code == told.paper), Slip.MM80)
    receipt = receipt_of(page, one, catalogue, page.office.preferences.settings())
    return receipt_pdf(receipt, slip, page.say)
