"""What this program is, with which parts it runs, where its data is, and the licence of everything in it."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import (
    QAbstractItemView,
    QGridLayout,
    QHBoxLayout,
    QHeaderView,
    QPlainTextEdit,
    QPushButton,
    QTableWidget,
    QTableWidgetItem,
    QVBoxLayout,
    QWidget,
)

from ui.dialogs.dialog import Dialog
from ui.shipped import Shipped
from ui.theme import STEP
from ui.widgets.looks import dress, label

_WIDE, _HIGH = 96 * STEP, 76 * STEP


@dataclass(frozen=True, slots=True)
class Facts:
    """What whoever helps asks for first; ``engine`` is empty while the office's server is away."""

    version: str
    office: str
    folder: str
    system: str
    python: str
    qt: str
    engine: str
    parts: tuple[Shipped, ...]

    @property
    def line(self) -> str:
        """All versions in one line, without a path and so without the name of an account."""
        known = (
            f"PRR Desk {self.version}",
            self.system,
            f"Python {self.python}",
            f"Qt {self.qt}",
            self.engine,
        )
        return ", ".join(one for one in known if one)


Read = Callable[[Shipped, Callable[[str], None]], None]
"""Reads a licence behind the window and hands over its words."""


class AboutDialog(Dialog):
    """Shows the facts and the list of parts; Enter shows the licence of one."""

    def __init__(self, facts: Facts, read: Read, parent: QWidget | None) -> None:
        super().__init__(parent)
        self._facts, self._read = facts, read
        self.setWindowTitle(self.tr("About this program"))
        self.resize(_WIDE, _HIGH)
        column = QVBoxLayout(self)
        column.setContentsMargins(3 * STEP, 3 * STEP, 3 * STEP, 2 * STEP)
        column.setSpacing(2 * STEP)
        column.addWidget(label(f"PRR Desk {facts.version}", "title", self))
        what = label(
            self.tr(
                "The counter and print room of a civil registry: applications, print queue, documents, "
                "handover, messages to citizens, daily reports."
            ),
            "",
            self,
        )
        what.setWordWrap(True)
        column.addWidget(what)
        column.addLayout(self._values())
        column.addWidget(label(self.tr("What it is made of: Enter shows the licence"), "strong", self))
        self.list = self._table(facts.parts)
        column.addWidget(self.list, 1)
        column.addLayout(self._buttons())
        self.list.setFocus()

    @classmethod
    def ask(cls, parent: QWidget | None, facts: Facts, read: Read) -> None:
        """Show it until it is closed."""
        cls(facts, read, parent).exec()

    def _values(self) -> QGridLayout:
        facts = self._facts
        pairs = (
            (self.tr("Data of the office"), facts.office),
            (self.tr("Files of this PC"), facts.folder),
            (self.tr("Runs with"), facts.line.partition(", ")[2]),
            (self.tr("Licence"), self.tr("MIT: everybody may use, change and pass it on")),
        )
        grid = QGridLayout()
        grid.setHorizontalSpacing(3 * STEP)
        grid.setVerticalSpacing(STEP // 2)
        grid.setColumnStretch(1, 1)
        for row, (title, text) in enumerate(pairs):
            grid.addWidget(label(title, "muted", self), row, 0, Qt.AlignmentFlag.AlignTop)
            value = label(text, "", self)
            value.setWordWrap(True)
            value.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
            grid.addWidget(value, row, 1)
        return grid

    def _table(self, parts: Sequence[Shipped]) -> QTableWidget:
        titles = (self.tr("Name"), self.tr("Version"), self.tr("Licence"))
        made = QTableWidget(len(parts), len(titles), self)
        made.setHorizontalHeaderLabels(titles)
        made.setAccessibleName(self.tr("What the program is made of"))
        made.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        made.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        made.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        made.setTabKeyNavigation(False)
        made.setShowGrid(False)
        dress(made, "columns")
        header = made.horizontalHeader()
        header.style().polish(header)  # it knows its table's new look
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        header.setSectionResizeMode(QHeaderView.ResizeMode.Stretch)
        header.setSectionResizeMode(1, QHeaderView.ResizeMode.ResizeToContents)
        made.verticalHeader().hide()
        for row, part in enumerate(parts):
            for place, text in enumerate((part.name, part.version or "–", part.licence or "–")):
                item = QTableWidgetItem(text)
                item.setToolTip(text)
                made.setItem(row, place, item)
        if parts:
            made.setCurrentCell(0, 0)
        made.doubleClicked.connect(self.show_licence)
        return made

    def _buttons(self) -> QHBoxLayout:
        self.copier = QPushButton(self.tr("&Copy the versions for support"), self)
        self.copier.setAutoDefault(False)
        self.copier.clicked.connect(self._copy)
        self.opener = QPushButton(self.tr("Show the licence"), self)
        self.opener.setDefault(True)  # Enter in the list
        self.opener.clicked.connect(self.show_licence)
        close = QPushButton(self.tr("Close"), self)
        close.setAutoDefault(False)
        close.clicked.connect(self.reject)
        row = QHBoxLayout()
        row.addWidget(self.copier)
        self.copied = label("", "good", self)
        row.addWidget(self.copied, 1)
        row.addWidget(self.opener)
        row.addWidget(close)
        return row

    def show_licence(self) -> None:
        """Show the licence of the part that is chosen."""
        row = self.list.currentRow()
        if row >= 0:
            part = self._facts.parts[row]
            self._read(part, lambda text: LicenceDialog.ask(self, part, text))

    def _copy(self) -> None:
        QGuiApplication.clipboard().setText(self._facts.line)
        self.copied.setText(self.tr("Copied"))


class LicenceDialog(Dialog):
    """The words of one licence, to be read and closed again."""

    def __init__(self, part: Shipped, text: str, parent: QWidget | None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Licence"))
        self.resize(_WIDE, _HIGH)
        column = QVBoxLayout(self)
        column.setContentsMargins(3 * STEP, 3 * STEP, 3 * STEP, 2 * STEP)
        column.setSpacing(2 * STEP)
        column.addWidget(label(f"{part.name} {part.version}".strip(), "title", self))
        column.addWidget(label(part.licence, "muted", self))
        self.text = QPlainTextEdit(text or self.tr("Its package brings no text of the licence."), self)
        self.text.setReadOnly(True)
        self.text.setAccessibleName(self.tr("Licence"))
        # A text that is read is walked by the arrow keys, and left by Tab.
        self.text.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        self.text.setTabChangesFocus(True)
        column.addWidget(self.text, 1)
        close = QPushButton(self.tr("Close"), self)
        close.setDefault(True)
        close.clicked.connect(self.accept)
        column.addWidget(close, 0, Qt.AlignmentFlag.AlignRight)
        self.text.setFocus()

    @classmethod
    def ask(cls, parent: QWidget | None, part: Shipped, text: str) -> None:
        """Show it until it is closed."""
        cls(part, text, parent).exec()
