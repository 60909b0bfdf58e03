"""Asks about one card whose print was interrupted: is it in the tray, and what does it look like?"""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from desk.domain.printing import PrintJob, SpoilReason
from ui.dialogs.dialog import Dialog
from ui.language import Language
from ui.theme import STEP
from ui.widgets.banner import keyed
from ui.widgets.card_face import CardFace
from ui.widgets.key_or_scan import KeyOrScan
from ui.widgets.looks import dress, label
from ui.widgets.outcome_panel import Answers, OutcomePanel


class Seen(Enum):
    """What a person saw in the tray."""

    GOOD = "good"
    SPOILED = "spoiled"
    NOTHING = "nothing"


@dataclass(frozen=True, slots=True)
class TrayAnswer:
    """What was seen, with the slot of a good card or the reason of a spoiled one."""

    seen: Seen
    slot: str = ""
    reason: SpoilReason | None = None


@dataclass(frozen=True, slots=True)
class TrayCard:
    """The card asked about, where it would go, and how many cards are asked about."""

    job: PrintJob
    slot: str
    place: int
    total: int


class TrayQuestion(Dialog):
    """One card, three answers; Escape leaves it for later."""

    def __init__(self, card: TrayCard, language: Language, parent: QWidget | None) -> None:
        super().__init__(parent)
        self.answer: TrayAnswer | None = None
        title = self.tr("Is this card in the tray?")
        self.setWindowTitle(title)
        self.setMinimumWidth(96 * STEP)
        column = QVBoxLayout(self)
        column.setContentsMargins(3 * STEP, 3 * STEP, 3 * STEP, 2 * STEP)
        column.setSpacing(2 * STEP)
        head = QHBoxLayout()
        head.addWidget(label(title, "title", self))
        head.addStretch(1)
        place = self.tr("{n} of {all}").format(n=language.number(card.place), all=language.number(card.total))
        head.addWidget(label(place, "muted", self))
        column.addLayout(head)
        words = self.tr("Its printing began, and nobody has said what became of it. Look before you answer.")
        column.addWidget(label(words, "", self))
        self.face = CardFace(language, self)
        self.face.show_job(card.job)
        column.addWidget(self.face)
        answers = Answers(
            self.tr("Yes, it is good"), self.tr("Yes, it is spoiled"), self.tr("No card came out"), "N"
        )
        self.panel = OutcomePanel(language.say, answers, self)
        self.panel.begin(card.slot)
        self.panel.good.connect(lambda slot: self._end(TrayAnswer(Seen.GOOD, slot)))
        self.panel.spoiled.connect(lambda reason: self._end(TrayAnswer(Seen.SPOILED, reason=reason)))
        self.panel.none.connect(lambda: self._end(TrayAnswer(Seen.NOTHING)))
        self.panel.left.connect(self.setFocus)
        column.addWidget(self.panel)
        self.later = QPushButton(self)
        dress(self.later, "link")
        self.later.clicked.connect(self.reject)
        column.addWidget(self.later, 0, Qt.AlignmentFlag.AlignRight)
        self.panel.currentChanged.connect(lambda _step: self._name_later())
        self._name_later()
        self.ears = KeyOrScan(self)
        self.ears.key.connect(self.panel.hear)
        self.ears.scan.connect(self.panel.take_slot)
        for button in self.findChildren(QPushButton):
            button.setAutoDefault(False)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setFocus()

    @classmethod
    def ask(cls, parent: QWidget | None, card: TrayCard, language: Language) -> TrayAnswer | None:
        """Ask, and return the answer, or None when it is left for later."""
        dialog = cls(card, language, parent)
        dialog.exec()
        return dialog.answer

    # Qt asks

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.isAutoRepeat():
            return
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._enter()
        elif event.key() == Qt.Key.Key_Escape:
            if not self.panel.back():
                self.reject()
        elif event.text().isprintable() and event.text():
            self.ears.hear(event.text())
        else:
            super().keyPressEvent(event)

    def _enter(self) -> None:
        """Let Enter press "Later" when that is focused, but not the Enter that ends a scan or a letter."""
        on_later = self.later.hasFocus()
        if not self.ears.enter() and on_later and self.later.hasFocus() and self.isVisible():
            self.later.click()

    def _name_later(self) -> None:
        """Name Escape beside "Later" only while it means that; one step further it goes back."""
        later = self.tr("Later")
        self.later.setText(keyed(later, "Esc") if self.panel.at_the_three() else later)

    def _end(self, answer: TrayAnswer) -> None:
        self.answer = answer
        self.accept()
