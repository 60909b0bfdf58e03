"""Who works at which counter now, and on which page; colleagues alone, no person and no number of one."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHeaderView,
    QPushButton,
    QTableWidget,
    QTableWidgetItem,
    QVBoxLayout,
    QWidget,
)

from desk.domain.text import Word
from desk.domain.whereabouts import Whereabout
from ui.dialogs.dialog import Dialog
from ui.language import Language
from ui.theme import STEP
from ui.widgets.looks import dress, label

_WIDE, _HIGH = 84 * STEP, 48 * STEP


class WhereaboutsDialog(Dialog):
    """Lists windows: name, counter, page, since when."""

    def __init__(
        self,
        everybody: Sequence[Whereabout],
        pages: Mapping[str, Word],
        language: Language,
        parent: QWidget | None,
    ) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Who is where"))
        self.resize(_WIDE, _HIGH)
        column = QVBoxLayout(self)
        column.setContentsMargins(3 * STEP, 3 * STEP, 3 * STEP, 2 * STEP)
        column.setSpacing(2 * STEP)
        column.addWidget(label(self.tr("Who is where"), "title", self))
        column.addWidget(label(self.tr("%n window(s) signed in", "", len(everybody)), "muted", self))
        self.list = self._table(everybody, pages, language)
        column.addWidget(self.list, 1)
        close = QPushButton(self.tr("Close"), self)
        close.setDefault(True)
        close.clicked.connect(self.accept)
        column.addWidget(close, 0, Qt.AlignmentFlag.AlignRight)

    @classmethod
    def ask(
        cls,
        parent: QWidget | None,
        everybody: Sequence[Whereabout],
        pages: Mapping[str, Word],
        language: Language,
    ) -> None:
        """Show who is where until it is closed."""
        cls(everybody, pages, language, parent).exec()

    def _table(
        self, everybody: Sequence[Whereabout], pages: Mapping[str, Word], language: Language
    ) -> QTableWidget:
        titles = (self.tr("Name"), self.tr("Counter"), self.tr("Page"), self.tr("Since"))
        made = QTableWidget(len(everybody), len(titles), self)
        made.setHorizontalHeaderLabels(titles)
        made.setAccessibleName(self.tr("Who is where"))
        made.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        made.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        made.setTabKeyNavigation(False)
        made.setShowGrid(False)
        dress(made, "columns")
        made.horizontalHeader().style().polish(made.horizontalHeader())  # it knows its table's new look
        made.verticalHeader().hide()
        made.horizontalHeader().setDefaultAlignment(
            Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
        )
        for row, one in enumerate(everybody):
            page = language.say(pages[one.page]) if one.page in pages else "–"
            for place, text in enumerate(
                (one.name, one.workstation or "–", page, language.moment(one.since))
            ):
                made.setItem(row, place, QTableWidgetItem(text))
        made.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Stretch)
        if everybody:
            made.selectRow(0)
        return made
