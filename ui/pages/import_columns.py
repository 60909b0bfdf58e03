"""The columns of a list as they were found, with what they were found by, to be corrected."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from desk.domain.imports import Sighting
from ui.language import Language
from ui.palette import Tone
from ui.theme import STEP
from ui.widgets.banner import Banner
from ui.widgets.column_table import ColumnTable
from ui.widgets.looks import label


class ImportColumns(QWidget):
    """Says the kind, the profile and what is missing, above the columns."""

    changed = Signal()

    def __init__(self, language: Language, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._language = language
        self._sighting: Sighting | None = None
        self.missing = Banner(Tone.WARN, "warning", self)
        self.rivals = Banner(Tone.WARN, "question", self)
        self.kind = label("", "strong", self)
        self.found = label("", "muted", self)
        self.keys = label(
            self.tr(
                "Arrows choose a column; a letter or Enter says what it holds, "
                "the minus key that it is not read."
            ),
            "muted",
            self,
        )
        for words in (self.kind, self.found, self.keys):
            words.setWordWrap(True)
            words.setContentsMargins(2 * STEP, 0, 2 * STEP, 0)
        self.table = ColumnTable(language, self)
        self.table.changed.connect(self._on_changed)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, STEP, 0, 0)
        column.setSpacing(STEP // 2)
        for widget in (self.missing, self.rivals, self.kind, self.found, self.keys):
            column.addWidget(widget)
        column.addSpacing(STEP // 2)
        column.addWidget(self.table, 1)

    def show_sighting(self, sighting: Sighting) -> None:
        """Show how another file, or the same as another kind, would be read."""
        self._sighting = sighting
        say = self._language.say
        self.table.show_sighting(sighting)
        self.kind.setText(
            self.tr("{kind}: {rows} rows").format(
                kind=say(sighting.kind.word), rows=self._language.number(sighting.rows)
            )
        )
        self.show_profile(sighting.profile)
        rivals = ", ".join(say(kind.word) for kind in sighting.rivals)
        text = self.tr("The columns fit another kind as well: {kinds}. F6 chooses the kind.").format(
            kinds=rivals
        )
        self.rivals.say(text if rivals else "")
        self._on_changed()

    def show_profile(self, name: str) -> None:
        """Say which profile the columns are of."""
        if name:
            self.found.setText(self.tr("Read with the saved profile “{name}”.").format(name=name))
        else:
            self.found.setText(
                self.tr(
                    "No saved profile fits. Ctrl+S keeps these columns; "
                    "they are chosen by themselves next time."
                )
            )

    def missing_words(self) -> str:
        """Return which needed columns nobody has found."""
        missing = ", ".join(self._language.say(field.word) for field in self.table.missing())
        words = self.tr(
            "Needed, and in no column yet: {fields}. Go to the column that holds it and press Enter."
        )
        return words.format(fields=missing) if missing else ""

    def _on_changed(self) -> None:
        self.missing.say(self.missing_words())
        self.changed.emit()
