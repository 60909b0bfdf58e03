"""A report on screen: the same headings, rows, totals and number as the files it becomes."""

from __future__ import annotations

from html import escape

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QGridLayout, QLabel, QScrollArea, QVBoxLayout, QWidget

from desk.domain.text import mark
from reports.document import Fields, Paragraph, Paragraphs, Say, Text, runs, spoken
from reports.words import CHECKSUM, MADE, NUMBER
from ui.language import Language
from ui.tables.report_rows import ReadDocument, ReadPart, ReadTable
from ui.tables.report_table import ReportTable
from ui.theme import STEP
from ui.widgets.looks import empty_layout, label
from ui.widgets.parts import Parts

SHORT = 20
"""Rows of a table that is shown whole; a longer one scrolls by itself."""
_ROWS = mark("reports", "{count} rows")


class DocumentView(QWidget):
    """Shows one document; its annexes are tabs beside the main part."""

    def __init__(self, language: Language, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._language = language
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self.tables: list[ReportTable] = []
        self.parts: Parts | None = None
        self._title: Text = ""

    def show_document(self, read: ReadDocument) -> None:
        """Show another document, or the same one with other figures; the open part stays open."""
        same = self._title == read.document.title
        before = self.parts.current() if self.parts is not None and same else ""
        self._title = read.document.title
        empty_layout(self._column)
        self.tables = []
        made = Parts(self)
        for place, part in enumerate(read.parts):
            title = spoken(part.part.sheet, self._language.say)
            made.add(str(place), title, self._page(read, part), made)
        made.bar.setVisible(len(read.parts) > 1)
        self._column.addWidget(made)
        self.parts = made
        if before and int(before) < len(read.parts):
            made.open(before)

    def texts(self) -> list[str]:
        """Return every sentence shown, from top to bottom, without the rows."""
        return [found.text() for found in self.findChildren(QLabel) if found.text()]

    # Building

    def _page(self, read: ReadDocument, part: ReadPart) -> QWidget:
        ground = QWidget(self)
        ground.setProperty("look", "ground")
        column = QVBoxLayout(ground)
        column.setContentsMargins(2 * STEP, STEP, 2 * STEP, 2 * STEP)
        column.setSpacing(STEP)
        self._head(column, read, part)
        tables = [section for section in part.sections if isinstance(section, ReadTable)]
        alone = len(tables) == 1 and len(tables[0].rows) > SHORT
        for section in part.sections:
            if isinstance(section, ReadTable):
                self._table(column, section, read, alone=alone)
            elif isinstance(section, Fields):
                column.addLayout(_grid(section, self._language.say))
            else:
                self._prose(column, section)
        if part.part.opening:
            self._made(column, read)
        if alone:
            return ground
        column.addStretch(1)
        area = QScrollArea(self)
        area.setWidgetResizable(True)
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setWidget(ground)
        return area

    def _head(self, column: QVBoxLayout, read: ReadDocument, part: ReadPart) -> None:
        say, document = self._language.say, read.document
        column.addWidget(_wrapped(spoken(part.part.title, say).replace("\n", " "), "title"))
        lines = [say(NUMBER).format(number=document.number)] if document.number and part.part.opening else []
        lines += [spoken(line, say) for line in part.part.subtitle]
        for text in lines:
            column.addWidget(_wrapped(text, "strong"))
        if part.part.opening and document.facts:
            column.addLayout(_grid(Fields(document.facts), say))
        column.addSpacing(STEP)

    def _table(self, column: QVBoxLayout, read: ReadTable, whole: ReadDocument, *, alone: bool) -> None:
        say = self._language.say
        if read.table.title:
            column.addSpacing(STEP)
            column.addWidget(_wrapped(spoken(read.table.title, say), "strong"))
        if not read.rows:
            column.addWidget(label(spoken(read.table.empty, say), "muted"))
        else:
            long = len(read.rows) > SHORT
            table = ReportTable(read, whole.document.language, say, self, scrolls=long)
            if long and not alone:
                table.setFixedHeight(SHORT * 4 * STEP)
            self.tables.append(table)
            column.addWidget(table, 1 if alone else 0)
            if long:
                count = self._language.number(len(read.rows))
                column.addWidget(label(say(_ROWS).format(count=count), "muted"))
        if read.table.note:
            column.addWidget(_wrapped(spoken(read.table.note, say), "muted"))

    def _prose(self, column: QVBoxLayout, section: Paragraphs) -> None:
        say = self._language.say
        if section.title:
            column.addWidget(_wrapped(spoken(section.title, say), "strong"))
        for place, paragraph in enumerate(section.lines, 1):
            number = f"{place}. " if section.numbered else ""
            column.addWidget(_rich(number, paragraph, say))

    def _made(self, column: QVBoxLayout, read: ReadDocument) -> None:
        made, say = read.document.made, self._language.say
        words = [say(MADE).format(by=made.by, at=f"{made.at:%d-%m-%Y %H:%M}")]
        if made.checksum:
            words.append(say(CHECKSUM).format(checksum=made.checksum))
        column.addSpacing(STEP)
        column.addWidget(_wrapped(" · ".join(words), "muted"))


def _wrapped(text: str, look: str) -> QLabel:
    made = QLabel(text)
    made.setTextFormat(Qt.TextFormat.PlainText)
    made.setProperty("look", look)
    made.setWordWrap(True)
    made.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
    return made


def _rich(number: str, paragraph: Paragraph, say: Say) -> QLabel:
    pieces = (f"<b>{escape(run.text)}</b>" if run.bold else escape(run.text) for run in runs(paragraph, say))
    made = QLabel(number + "".join(pieces))
    made.setTextFormat(Qt.TextFormat.RichText)
    made.setWordWrap(True)
    return made


def _grid(fields: Fields, say: Say) -> QGridLayout:
    grid = QGridLayout()
    grid.setHorizontalSpacing(2 * STEP)
    grid.setVerticalSpacing(STEP // 2)
    grid.setColumnStretch(1, 1)
    for row, (name, value) in enumerate(fields.pairs):
        grid.addWidget(label(spoken(name, say), "muted"), row, 0, Qt.AlignmentFlag.AlignTop)
        grid.addWidget(_wrapped(spoken(value, say), ""), row, 1)
    return grid
