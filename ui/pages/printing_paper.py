"""A paper on screen goes to a printer of this PC, chosen in the system's own dialog."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from desk.domain.export_errors import NoPrinter
from desk.domain.text import mark
from reports.document import Document, Face
from ui.dialogs.choose_printer import PRINTS_INTO_FILE, ask_printer
from ui.errors import explain
from ui.pages.page import Page
from ui.pages.saving import rows_of, save_paper
from ui.printer_process import printers
from ui.printing import count_pages, put_on_paper
from ui.tasks import Progress

_ASKING = mark("saving", "Asking for the printers of this PC")
_AS_PDF = mark("saving", "Save it as a PDF")
_MAKING = mark("saving", "Preparing the print")
_GOES = mark("pick_up", "{name} goes to {printer}.")


@dataclass(frozen=True, slots=True)
class _Ready:
    """A paper as the printer gets it: its name, its PDF, its pages."""

    name: str
    pdf: bytes
    pages: int


def print_paper(page: Page, make: Callable[[], Document], noted: Callable[[], None]) -> None:
    """Print what ``make`` gives; ``noted`` writes the journal once a printer is chosen, before it prints.

    Both are called in the pool. Where there is no printer, or none can be asked for, a PDF is offered.
    """

    def look() -> None:
        """Ask here first: the system's dialog asks in the thread of the window."""
        if not printers() and not PRINTS_INTO_FILE:
            raise NoPrinter

    def go_on(_none: None) -> None:
        _make_and_ask(page, make, noted)

    def failed(error: Exception) -> None:
        explanation = explain(error, page.language)
        if explanation is None:
            page.fail(error)
            return
        page.context.notices.error(
            explanation.whole, page.say(_AS_PDF), lambda: save_paper(page, make, Face.PDF, noted=noted)
        )

    page.run(look, go_on, failed, saying=page.say(_ASKING))


def _make_and_ask(page: Page, make: Callable[[], Document], noted: Callable[[], None]) -> None:
    progress = Progress(page)

    def ready() -> _Ready:
        document, writers = make(), page.context.papers.writers()
        total = rows_of(document)
        pdf = writers.pdf(
            document, page.say, lambda rows: progress(min(rows, total), total), progress.cancelled
        )
        return _Ready(writers.suggest_name(document, Face.PDF), pdf, count_pages(pdf))

    def ask(paper: _Ready) -> None:
        printer = ask_printer(page, paper.pages)
        if printer is None:
            return
        name = printer.printerName() or printer.outputFileName()

        def put() -> None:
            noted()
            put_on_paper(paper.pdf, printer, name, paper.name)

        def told(_none: None) -> None:
            page.context.notices.info(page.say(_GOES).format(name=paper.name, printer=name))

        page.run(put, told)

    page.run(ready, ask, saying=page.say(_MAKING), progress=progress)
