"""The choice of language that stands on every sheet before somebody has signed in."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QComboBox, QWidget

from ui.language import LANGUAGES


class LanguageChoice(QComboBox):
    """Emits ``chosen`` with the code of the language somebody picked."""

    chosen = Signal(str)

    def __init__(self, language: str, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAccessibleName(self.tr("Language"))
        for code, title in LANGUAGES.items():
            self.addItem(title, code)
        self.setCurrentIndex(self.findData(language))
        self.activated.connect(lambda place: self.chosen.emit(self.itemData(place)))
