"""A correction of a closed day: what has changed since, and why it is reported now."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from reports.document import Say
from ui.dialogs.form import Form
from ui.tables.report_rows import ReadTable
from ui.tables.report_table import ReportTable
from ui.theme import STEP

SHORT = 8


class AddendumDialog(Form):
    """Shows the differences and asks for the note; without a note nothing is added."""

    def __init__(
        self,
        text: str,
        changed: ReadTable,
        language: str,
        say: Say,
        note: str = "",
        parent: QWidget | None = None,
    ) -> None:
        self._changed, self._language, self._speak, self._filled_note = changed, language, say, note
        super().__init__("", text, "", parent)
        self.name_step(self.tr("Add an addendum"), self.tr("Add the addendum"))
        self.setMinimumWidth(96 * STEP)
        self.note.setFocus()

    @classmethod
    def ask(
        cls,
        parent: QWidget | None,
        text: str,
        changed: ReadTable,
        language: str,
        say: Say,
        note: str = "",
    ) -> str | None:
        """Ask, with the note typed before if there was one, and return it, or None when nothing is added."""
        dialog = cls(text, changed, language, say, note, parent)
        return " ".join(dialog.note.text().split()) if dialog.confirmed() else None

    def fill(self) -> None:
        if self._changed.rows:
            long = len(self._changed.rows) > SHORT
            self.table = ReportTable(self._changed, self._language, self._speak, self, scrolls=long)
            if long:
                self.table.setMinimumHeight((SHORT + 2) * 4 * STEP)
            self.column.insertWidget(self.column.count() - 1, self.table, 1 if long else 0)
        hint = self.tr("why the figures change after the closing")
        self.note = self.add_line(self.tr("Note"), self._filled_note, hint)

    def missing(self) -> str:
        return "" if self.note.text().strip() else self.tr("Write in the note why the day is corrected.")
