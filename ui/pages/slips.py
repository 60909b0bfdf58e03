"""Small papers for citizens: printed as this PC prints receipts, or opened as a PDF without a printer."""

from __future__ import annotations

from collections.abc import Callable

from desk.domain.export_errors import PrinterGone
from desk.domain.text import mark
from reports.receipt import Slip
from ui.commands.places import data_folder
from ui.errors import explain
from ui.pages.page import Page
from ui.pages.saving import open_path
from ui.printer_process import print_pdf
from ui.printing import receipt_printer
from ui.slip_files import write_slip

_PRINTED = mark("pick_up", "{name} goes to {printer}.")
_AS_PDF = mark("pick_up", "Open it as a PDF")

SLIP = "slip"
"""How the journal names a slip that has no name of its own."""

MakePdf = Callable[[Slip], bytes]


def note_slip(page: Page, about: str, name: str = SLIP) -> None:
    """Write the journal before a slip leaves the office; ``about`` is its number, never a person."""
    page.office.day_book.note_export(page.staff, name, 0, about=about)


def hand_out(page: Page, what: str, file_name: str, make: MakePdf, *, name: str = SLIP) -> None:
    """Print a slip, or open it where there is no printer; ``make`` is called in the pool.

    ``name`` is the slip's in the journal.
    """
    told = receipt_printer(page.context.preferences)
    slip = next((slip for slip in Slip if slip.code == told.paper), Slip.MM80)

    def made() -> bytes:
        pdf = make(slip)
        note_slip(page, file_name, name)
        return pdf

    def open_it() -> None:
        page.run(
            lambda: write_slip(made(), file_name, data_folder() / "receipts"),
            lambda path: open_path(page, path),
        )

    print_or_open(page, told.name, what, file_name, made, open_it)


def print_or_open(
    page: Page, printer: str, what: str, title: str, made: Callable[[], bytes], open_it: Callable[[], None]
) -> None:
    """Print what ``made`` gives with a printer of this PC, or open it where there is none.

    ``made`` is called in the pool; it writes the journal. Who has no such printer any more may open it too.
    """

    def failed(error: Exception) -> None:
        explanation = explain(error, page.language)
        if isinstance(error, PrinterGone) and explanation is not None:
            page.context.notices.error(explanation.whole, page.say(_AS_PDF), open_it)
        else:
            page.fail(error)

    def done(_none: None) -> None:
        page.context.notices.info(page.say(_PRINTED).format(name=what, printer=printer))

    if printer:
        page.run(lambda: print_pdf(made(), printer, title), done, failed)
    else:
        open_it()
