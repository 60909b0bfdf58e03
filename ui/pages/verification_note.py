"""The note that goes back with documents: on the strip or sheet this PC prints receipts on, or as a file."""

from __future__ import annotations

from pathlib import Path
from tempfile import TemporaryDirectory

from desk.domain.applications import Application
from desk.domain.text import mark
from reports import return_note
from reports.document import Document, Face
from reports.receipt import Slip
from reports.request import Request
from reports.return_slip import slip_pdf
from ui.pages.page import Page
from ui.pages.saving import save_paper
from ui.pages.slips import hand_out

NOTE = "return-note"
_WHAT = mark("check", "The return note of {number}")


def save_note(page: Page, asked: Application) -> None:
    """Write the note as a file where the person wants it."""
    save_paper(page, lambda: _document(page, asked), Face.PDF, noted=lambda: _note_export(page, asked))


def print_note(page: Page, asked: Application) -> None:
    """Print the note, or open it where there is no printer; on a sheet it is the letter that is saved too."""

    def make(slip: Slip) -> bytes:
        return _letter(page, asked) if slip is Slip.A5 else _strip(page, asked, slip)

    what = page.say(_WHAT).format(number=asked.number)
    hand_out(page, what, f"pengembalian-{asked.number}", make, name=NOTE)


def _request(page: Page, asked: Application) -> Request:
    return Request(number=asked.number, language=page.language.code)


def _document(page: Page, asked: Application) -> Document:
    return return_note.fill(page.office, page.staff, _request(page, asked), page.say)


def _strip(page: Page, asked: Application, slip: Slip) -> bytes:
    return slip_pdf(page.office, page.staff, _request(page, asked), slip, page.say)


def _letter(page: Page, asked: Application) -> bytes:
    with TemporaryDirectory() as folder:
        path = Path(folder) / "note.pdf"
        writers = page.context.papers.writers()
        writers.write(_document(page, asked), Face.PDF, path, page.say, lambda _rows: None, lambda: False)
        return path.read_bytes()


def _note_export(page: Page, asked: Application) -> None:
    """Write the journal: nothing leaves the office that is not noted."""
    page.office.day_book.note_export(page.staff, NOTE, 0, about=asked.number)
