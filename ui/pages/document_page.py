"""One part of a report as widgets; other figures of the same shape are put into the same widgets."""

from __future__ import annotations

from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QFrame, QGridLayout, QLabel, QScrollArea, QVBoxLayout, QWidget

from reports.document import Say
from ui.pages.document_items import SHORT, Item, Pairs, Words, is_long, shape_of
from ui.tables.report_rows import ReadTable
from ui.tables.report_table import ReportTable
from ui.theme import STEP
from ui.widgets.looks import label


class DocumentPage(QScrollArea):
    """Built when it is first seen, a table at a time, so that the window never stands still."""

    def __init__(self, language: str, say: Say, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._language, self._speak = language, say
        self._items: tuple[Item, ...] = ()
        self._waiting: list[Item] = []
        self._words: list[QLabel] = []
        self.tables: list[ReportTable] = []
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self._ground = QWidget(self)
        self._ground.setProperty("look", "ground")
        self._column = QVBoxLayout(self._ground)
        self._column.setContentsMargins(2 * STEP, STEP, 2 * STEP, 2 * STEP)
        self._column.setSpacing(STEP)
        self.setWidget(self._ground)
        self._next = QTimer(self)
        self._next.setSingleShot(True)
        self._next.timeout.connect(self._build_next)

    def show_items(self, items: tuple[Item, ...]) -> bool:
        """Show what a part says; False when it has another shape and needs other widgets."""
        if not self._items:
            self._items = items
            self._waiting = list(items)
            return True
        if shape_of(items) != shape_of(self._items):
            return False
        self._items = items
        if not self._words and not self.tables:
            self._waiting = list(items)
            return True
        while self._waiting:
            self._build_next()
        self._next.stop()
        self._update()
        return True

    @property
    def built(self) -> bool:
        """Whether everything is there."""
        return not self._waiting

    def build(self) -> None:
        """Make the widgets, if that has not begun."""
        if self._waiting and not self._next.isActive():
            self._build_next()

    # Building

    def _build_next(self) -> None:
        """Make widgets up to and including the next table."""
        while self._waiting:
            item = self._waiting.pop(0)
            self._add(item)
            if isinstance(item, ReadTable):
                break
        if self._waiting:
            self._next.start(0)
        elif not self._alone():
            self._column.addStretch(1)

    def _alone(self) -> bool:
        tables = [item for item in self._items if isinstance(item, ReadTable)]
        return len(tables) == 1 and is_long(tables[0])

    def _add(self, item: Item) -> None:
        if isinstance(item, ReadTable):
            self._add_table(item)
        elif isinstance(item, Pairs):
            self._add_pairs(item)
        elif item.text:
            words = _wrapped(item)
            self._words.append(words)
            self._column.addWidget(words)
        else:
            self._words.append(QLabel(self))
            self._words[-1].hide()
            self._column.addSpacing(STEP)

    def _add_pairs(self, item: Pairs) -> None:
        grid = QGridLayout()
        grid.setHorizontalSpacing(2 * STEP)
        grid.setVerticalSpacing(STEP // 2)
        grid.setColumnStretch(1, 1)
        for row, (name, value) in enumerate(item.pairs):
            names, values = label(name, "muted"), _wrapped(Words(value))
            self._words += [names, values]
            grid.addWidget(names, row, 0, Qt.AlignmentFlag.AlignTop)
            grid.addWidget(values, row, 1)
        self._column.addLayout(grid)

    def _add_table(self, item: ReadTable) -> None:
        long = is_long(item)
        table = ReportTable(item, self._language, self._speak, self._ground, scrolls=long)
        if long:
            table.setMinimumHeight(SHORT * 2 * STEP)
            if not self._alone():
                table.setFixedHeight(SHORT * 4 * STEP)
        self.tables.append(table)
        self._column.addWidget(table, 1 if long and self._alone() else 0)

    # Updating

    def _update(self) -> None:
        words, tables = iter(self._words), iter(self.tables)
        for item in self._items:
            if isinstance(item, ReadTable):
                next(tables).show_rows(item)
            elif isinstance(item, Pairs):
                for pair in item.pairs:
                    for text in pair:
                        next(words).setText(text)
            else:
                next(words).setText(item.text)


def _wrapped(item: Words) -> QLabel:
    made = QLabel(item.text)
    made.setTextFormat(Qt.TextFormat.RichText if item.rich else Qt.TextFormat.PlainText)
    made.setProperty("look", item.look)
    made.setWordWrap(True)
    made.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
    return made
