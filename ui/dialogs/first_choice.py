"""The very first question on a PC: does the office live on this PC alone, or on a server that many share?"""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from ui.theme import STEP, strong_font
from ui.widgets.language_choice import LanguageChoice
from ui.widgets.looks import dress, label

_ALONE, _SERVER = Qt.Key.Key_1, Qt.Key.Key_2


class FirstChoice(QWidget):
    """Emits ``alone`` or ``server``; the keys 1 and 2 choose, as do Enter and the arrow keys."""

    alone = Signal()
    server = Signal()
    language_asked = Signal(str)

    def __init__(self, language: str, parent: QWidget) -> None:
        super().__init__(parent)
        self.setMinimumWidth(80 * STEP)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(STEP)
        head = QHBoxLayout()
        head.addWidget(label(self.tr("Where is your office kept?"), "title", self), 1)
        self.languages = LanguageChoice(language, self)
        self.languages.chosen.connect(self.language_asked)
        head.addWidget(self.languages)
        column.addLayout(head)
        self._say(column, self.tr("Press 1 or 2. This can be changed later; nothing is lost by it."))
        column.addSpacing(STEP)
        self.this_pc = self._choice(
            column,
            self.tr("1   This PC alone"),
            self.tr(
                "One PC, no server. Everything is kept in a file on this PC. An office that grows is carried "
                "over to a server later, with all its data."
            ),
        )
        self.office_server = self._choice(
            column,
            self.tr("2   An office server"),
            self.tr(
                "Several counters and printers work in the same office, on a PostgreSQL server. Your "
                "administrator knows its name."
            ),
        )
        for button, key, chosen in (
            (self.this_pc, _ALONE, self.alone),
            (self.office_server, _SERVER, self.server),
        ):
            button.clicked.connect(chosen)
            # Wherever the cursor is: the choice of language looks for a language that begins with 1.
            by_key = QShortcut(key, self, context=Qt.ShortcutContext.WidgetWithChildrenShortcut)
            by_key.activated.connect(chosen)
        column.addStretch(1)
        QWidget.setTabOrder(self.this_pc, self.office_server)
        QWidget.setTabOrder(self.office_server, self.languages)
        self.setFocusProxy(self.this_pc)

    def begin(self) -> None:
        """Put the focus on the first answer."""
        self.this_pc.setFocus(Qt.FocusReason.TabFocusReason)

    # Qt asks

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Down, Qt.Key.Key_Up):
            self.focusNextPrevChild(event.key() == Qt.Key.Key_Down)
        else:
            super().keyPressEvent(event)

    def _choice(self, column: QVBoxLayout, title: str, text: str) -> QPushButton:
        button = QPushButton(title, self)
        button.setAutoDefault(True)
        button.setFont(strong_font(self.font()))
        button.setMinimumHeight(6 * STEP)
        dress(button, "primary" if column.count() == 3 else "")
        column.addWidget(button)
        self._say(column, text)
        column.addSpacing(STEP)
        return button

    def _say(self, column: QVBoxLayout, text: str) -> None:
        words = label(text, "muted", self)
        words.setWordWrap(True)
        column.addWidget(words)
