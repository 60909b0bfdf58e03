"""What kind of list a file is, asked where nothing tells it; a number key answers."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget

from desk.domain.import_kinds import ImportKind
from desk.domain.text import Word, mark
from ui.language import Language
from ui.theme import STEP
from ui.widgets.looks import label

_MEANS: dict[ImportKind, Word] = {
    ImportKind.SMARTDUKCAPIL: mark(
        "import_desk", "export of the app; every request keeps its number and status"
    ),
    ImportKind.WHATSAPP: mark("import_desk", "a table of requests from the chat, each naming its service"),
    ImportKind.KECAMATAN: mark("import_desk", "first cards recorded at a kecamatan, delivered back to it"),
    ImportKind.OUTREACH: mark("import_desk", "birth certificates of an outreach mission, delivered per RT"),
    ImportKind.DEATHS: mark("import_desk", "who died, with the akta kematian; their waiting cards stop"),
    ImportKind.MOVES: mark("import_desk", "who moved to another city, with the SKPWNI; their cards stop"),
    ImportKind.COMPLAINTS: mark("import_desk", "a table of complaints, each with an owner and a deadline"),
    ImportKind.POST_RESULTS: mark("import_desk", "what the post says of each tracking number"),
    ImportKind.PRR: mark("import_desk", "the centre's list of records; opened on the page PRR list"),
}


class KindChoice(QWidget):
    """``chosen`` carries the kind."""

    chosen = Signal(object)

    def __init__(
        self, kinds: Sequence[ImportKind], language: Language, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._kinds = tuple(kinds)
        self.title = label("", "strong", self)
        self.title.setWordWrap(True)
        self.text = label(self.tr("Press the number of the kind, or Enter on it."), "muted", self)
        self.buttons: list[QPushButton] = []
        column = QVBoxLayout(self)
        column.setContentsMargins(4 * STEP, 4 * STEP, 4 * STEP, 4 * STEP)
        column.setSpacing(STEP)
        column.addStretch(1)
        for line in (self.title, self.text):
            column.addWidget(line, 0, Qt.AlignmentFlag.AlignHCenter)
        for place, kind in enumerate(self._kinds, 1):
            words = f"{place}   {language.say(kind.word)}: {language.say(_MEANS[kind])}"
            button = QPushButton(words, self)
            button.setMinimumWidth(80 * STEP)
            button.setAutoDefault(True)
            button.clicked.connect(partial(self.chosen.emit, kind))
            self.buttons.append(button)
            column.addWidget(button, 0, Qt.AlignmentFlag.AlignHCenter)
        column.addStretch(2)

    def ask(self, title: str, begin: ImportKind | None = None) -> None:
        """Ask, beginning at one of the kinds."""
        self.title.setText(title)
        self.buttons[self._kinds.index(begin) if begin in self._kinds else 0].setFocus()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        place = event.text()
        if len(place) == 1 and place in "123456789"[: len(self._kinds)]:
            self.chosen.emit(self._kinds[int(place) - 1])
        else:
            super().keyPressEvent(event)
