"""Papers of a page of their own, such as a BAST: filled by the catalogue, noted in the journal, saved."""

from __future__ import annotations

from desk.office import Office
from reports.catalogue import report, rows_in
from reports.document import Document, Face
from reports.request import Request
from ui.pages.page import Page
from ui.pages.saving import save_paper


def save_numbered(page: Page, name: str, number: str, face: Face) -> None:
    """Save the paper ``number`` of the report ``name``; NIKs stay masked as the paper masks them.

    A report of which there is only one has no number.
    """
    wanted = report(name)
    office: Office = page.office
    request = Request(number=number, language=page.language.code)
    made: list[Document] = []

    def make() -> Document:
        made.append(wanted.fill(office, page.staff, request, page.say))
        return made[-1]

    def note() -> None:
        office.day_book.note_export(page.staff, name, rows_in(made[-1]), about=number, action=wanted.action)

    save_paper(page, make, face, noted=note)
