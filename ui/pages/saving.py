"""Saving a paper from a page: asked where, written in the pool, told with a way to open it."""

from __future__ import annotations

from collections.abc import Callable, Sized
from functools import partial
from pathlib import Path

from PySide6.QtCore import QUrl
from PySide6.QtGui import QDesktopServices

from desk.domain.text import mark
from reports.document import Document, Face, Table
from reports.document import parts as parts_of
from ui.dialogs.choose_file import ChooseFile
from ui.dialogs.confirm import Confirm, Question
from ui.pages.page import Page
from ui.tasks import Progress

_KINDS = {
    Face.XLSX: mark("saving", "Excel workbook (*.xlsx)"),
    Face.PDF: mark("saving", "PDF (*.pdf)"),
}
_WHERE = mark("saving", "Save the paper")
_SAVING = mark("saving", "Writing {name}")
_SAVED = mark("saving", "{name} has been saved.")
_OPEN = mark("saving", "Open")
_REPLACE = mark("saving", "Replace {name}?")
_REPLACE_IT = mark("saving", "Replace")
_OLD_IS_LOST = mark("saving", "A file of this name is there already; what it holds would be lost.")
_NO_PROGRAM = mark("saving", "No program on this PC opens {name}. The file is in {folder}.")

Saved = Callable[[Path], None]


def save_paper(
    page: Page,
    make: Callable[[], Document],
    face: Face = Face.PDF,
    *,
    noted: Callable[[], None] | None = None,
    saved: Saved | None = None,
) -> None:
    """Save what ``make`` gives as a file of one face.

    ``make`` and ``noted`` are called in the pool. ``noted`` writes the journal, before the file is written:
    nothing leaves the office that is not noted. ``saved`` is told of the path here; without it a notice
    offers to open the file.
    """

    def write(document: Document, path: Path) -> None:
        write_paper(page, document, face, path, noted=noted, saved=saved)

    page.run(
        make, lambda document: ask_where(page, document, face, partial(write, document)), line="save paper"
    )


def ask_where(page: Page, document: Document, face: Face, then: Callable[[Path], None]) -> None:
    """Ask where a document is to be saved, and go on with the path if one is chosen."""

    def ask(name: str) -> None:
        kinds = page.say(_KINDS[face])
        path = ChooseFile.to_write(page, page.say(_WHERE), name, kinds, page.context.preferences)
        if path is None:
            return
        ending = f".{face.value}"
        whole = path if path.suffix.lower() == ending else path.with_name(path.name + ending)
        if whole == path or _may_replace(page, whole):
            then(whole)

    page.run(lambda: page.context.papers.writers().suggest_name(document, face), ask, line="save paper")


def write_paper(
    page: Page,
    document: Document,
    face: Face,
    path: Path,
    *,
    noted: Callable[[], None] | None = None,
    saved: Saved | None = None,
) -> None:
    """Write a document to a path the person chose, with progress and a way to stop."""
    progress = Progress(page)
    total = rows_of(document)

    def work() -> Path:
        if noted is not None:
            noted()
        writers = page.context.papers.writers()
        writers.write(
            document,
            face,
            path,
            page.say,
            lambda rows: progress(min(rows, total), total),
            progress.cancelled,
        )
        return path

    page.run(
        work,
        saved or (lambda done: offer_to_open(page, done)),
        saying=page.say(_SAVING).format(name=path.name),
        progress=progress,
    )


def _may_replace(page: Page, path: Path) -> bool:
    """Ask before a file is replaced whose ending the dialog did not know of."""
    if not path.exists():
        return True
    title, yes = page.say(_REPLACE).format(name=path.name), page.say(_REPLACE_IT)
    question: Question[None] = Question(title, page.say(_OLD_IS_LOST), yes, grave=True)
    return Confirm.ask(page, question) is not None


def offer_to_open(page: Page, path: Path) -> None:
    """Tell that a file was saved and offer to open it."""
    text = page.say(_SAVED).format(name=path.name)
    page.context.notices.offer(text, page.say(_OPEN), lambda: open_path(page, path))


def open_path(page: Page, path: Path) -> None:
    """Open a file or a folder with the program this PC has for it."""
    if not QDesktopServices.openUrl(QUrl.fromLocalFile(str(path))):
        text = page.say(_NO_PROGRAM).format(name=path.name, folder=str(path.parent))
        page.context.notices.warn(text)


def rows_of(document: Document) -> int:
    """Return how many rows a document has as far as they can be counted without reading them."""
    sections = (section for part in parts_of(document) for section in part.sections)
    tables = (section.rows for section in sections if isinstance(section, Table))
    return max(1, sum(len(rows) for rows in tables if isinstance(rows, Sized)))
