"""A report on screen: the same headings, rows, totals and number as the files it becomes."""

from __future__ import annotations

from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget

from reports.document import spoken
from ui.language import Language
from ui.pages.document_items import items_of
from ui.pages.document_page import DocumentPage
from ui.tables.report_rows import ReadDocument
from ui.tables.report_table import ReportTable
from ui.widgets.looks import empty_layout
from ui.widgets.parts import Parts


class DocumentView(QWidget):
    """Shows one document; its annexes are tabs beside the main part."""

    def __init__(self, language: Language, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._language = language
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._pages: list[DocumentPage] = []
        self._titles: tuple[object, ...] = ()
        self.parts: Parts | None = None

    @property
    def tables(self) -> list[ReportTable]:
        """The tables made so far, from the first part to the last."""
        return [table for page in self._pages for table in page.tables]

    @property
    def built(self) -> bool:
        """Whether the part that is looked at is all there."""
        return self.parts is not None and self._pages[int(self.parts.current())].built

    def show_document(self, read: ReadDocument) -> None:
        """Show another document, or the same one with other figures: then nothing moves."""
        items = [items_of(read, part, self._language) for part in read.parts]
        titles = (read.document.title, *(part.part.sheet for part in read.parts))
        if titles == self._titles and all(
            page.show_items(said) for page, said in zip(self._pages, items, strict=True)
        ):
            return
        before = self.parts.current() if self.parts is not None and titles == self._titles else ""
        self._titles = titles
        empty_layout(self._column)
        made = Parts(self)
        self._pages = []
        for place, (part, said) in enumerate(zip(read.parts, items, strict=True)):
            page = DocumentPage(read.document.language, self._language.say, self)
            page.show_items(said)
            self._pages.append(page)
            made.add(str(place), spoken(part.part.sheet, self._language.say), page, made)
        made.bar.setVisible(len(read.parts) > 1)
        made.opened.connect(lambda name: self._pages[int(name)].build())
        self._column.addWidget(made)
        self.parts = made
        if before:
            made.open(before)
        self._pages[int(made.current())].build()

    def texts(self) -> list[str]:
        """Return every sentence shown, from top to bottom, without the rows."""
        return [found.text() for found in self.findChildren(QLabel) if found.text()]
