"""Whose work stands behind a locked screen, since when, and how each person goes on."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6 import QtCore
from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget

from ui.icons import icon
from ui.theme import STEP


@dataclass(frozen=True, slots=True)
class LockedBy:
    """Whose work stands behind the sign-in, and since when in words; ``others`` have theirs there too."""

    login: str
    name: str
    since: str
    by_itself: bool = False
    others: tuple[str, ...] = ()


class LockedCard(QWidget):
    """Names staff and nobody else: everything about citizens is behind it."""

    def __init__(self, locked: LockedBy, parent: QWidget, *, card_enters: bool = True) -> None:
        super().__init__(parent)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, STEP, 0, 0)
        row.setSpacing(2 * STEP)
        sign = QLabel(self)
        sign.setPixmap(icon("lock").pixmap(4 * STEP, 4 * STEP))
        row.addWidget(sign, 0, QtCore.Qt.AlignmentFlag.AlignTop)
        self._column = QVBoxLayout()
        self._column.setSpacing(STEP // 2)
        row.addLayout(self._column, 1)
        if locked.by_itself:
            who = self.tr("Locked by itself, {since}, because {name} was away")
        else:
            who = self.tr("Locked by {name}, {since}")
        self._say(who.format(name=locked.name, since=locked.since), "strong")
        kept = self.tr("The work is kept as it was left, and goes on. {name}: type your password.")
        self._say(kept.format(name=locked.name), "muted")
        if card_enters:
            others = self.tr("Somebody else: scan your staff card, or write your own sign-in name.")
        else:
            others = self.tr("Somebody else: write your own sign-in name.")
        self._say(others, "muted")
        if locked.others:
            here = self.tr("Work is also kept here: {names}")
            self._say(here.format(names=", ".join(locked.others)), "muted")

    def _say(self, text: str, look: str) -> None:
        words = QLabel(text, self)
        words.setTextFormat(QtCore.Qt.TextFormat.PlainText)
        words.setWordWrap(True)
        words.setProperty("look", look)
        self._column.addWidget(words)
