"""Looking back at the versions of the service catalogue, and choosing one to bring back."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QHBoxLayout, QListWidget, QPushButton, QVBoxLayout, QWidget

from ui.dialogs.dialog import Dialog
from ui.theme import STEP
from ui.widgets.detail_panel import DetailPanel, Happening
from ui.widgets.looks import dress, label


@dataclass(frozen=True, slots=True)
class PastVersion:
    """One version as it is shown: its title, who and when, why, and what it changed."""

    number: int
    title: str
    who: str
    note: str
    changes: tuple[str, ...]


class CatalogueVersions(Dialog):
    """Versions on the left, newest first; what the chosen one changed on the right."""

    def __init__(
        self, versions: Sequence[PastVersion], panel: DetailPanel, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._versions = tuple(versions)
        self._panel = panel
        title = self.tr("Versions of the service catalogue")
        self.setWindowTitle(title)
        self.resize(112 * STEP, 64 * STEP)
        column = QVBoxLayout(self)
        column.setContentsMargins(3 * STEP, 3 * STEP, 3 * STEP, 2 * STEP)
        column.setSpacing(2 * STEP)
        column.addWidget(label(title, "title", self))
        across = QHBoxLayout()
        across.setSpacing(2 * STEP)
        self.list = QListWidget(self)
        self.list.setAccessibleName(title)
        self.list.addItems([f"{one.title}\n{one.who}" for one in self._versions])
        across.addWidget(self.list, 2)
        across.addWidget(panel, 3)
        column.addLayout(across, 1)
        column.addLayout(self._buttons())
        self.list.currentRowChanged.connect(self._show)
        self.list.setCurrentRow(0)
        self.list.setFocus(Qt.FocusReason.OtherFocusReason)

    @classmethod
    def ask(
        cls, parent: QWidget | None, versions: Sequence[PastVersion], panel: DetailPanel
    ) -> PastVersion | None:
        """Show the versions; return the one to bring back, or None."""
        dialog = cls(versions, panel, parent)
        return dialog.chosen() if dialog.exec() == QDialog.DialogCode.Accepted else None

    def chosen(self) -> PastVersion:
        """Return the version that is marked."""
        return self._versions[max(self.list.currentRow(), 0)]

    def _buttons(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(STEP)
        self.why = label("", "muted", self)
        row.addWidget(self.why, 1)
        self.no = QPushButton(self.tr("Close"), self)
        self.no.clicked.connect(self.reject)
        self.yes = QPushButton(self.tr("Bring this version back"), self)
        self.yes.setDefault(True)
        dress(self.yes, "primary")
        self.yes.clicked.connect(self.accept)
        row.addWidget(self.no)
        row.addWidget(self.yes)
        return row

    def _show(self, row: int) -> None:
        if row < 0:
            return
        one = self._versions[row]
        self._panel.begin(one.title, subtitle=one.who)
        if one.note:
            self._panel.say(one.note, "info")
        changes = [Happening("", change) for change in one.changes]
        first = row == len(self._versions) - 1
        none = self.tr("The catalogue the program came with.") if first else self.tr("Only its wording.")
        self._panel.history(changes or [Happening("", none)], self.tr("What it changed"))
        self.yes.setEnabled(row > 0)
        self.why.setText(self.tr("This version is in force.") if row == 0 else "")
