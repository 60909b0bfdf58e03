"""The card on the table: its data very large, and below it the one thing to be done next."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QScrollArea, QStackedWidget, QVBoxLayout, QWidget

from desk.domain.printing import JobState, PrintJob
from ui.language import Language
from ui.theme import STEP
from ui.widgets.big_button import big_button, big_row
from ui.widgets.busy_button import BusyButton
from ui.widgets.card_face import CardFace
from ui.widgets.looks import label, line
from ui.widgets.outcome_panel import Answers, OutcomePanel


class WorkCard(QWidget):
    """Before printing: start or put back. While printing: the answers of an ``OutcomePanel``."""

    start_asked = Signal()
    put_back_asked = Signal()
    good = Signal(str)
    spoiled = Signal(object)
    left = Signal()

    def __init__(self, language: Language, put_back_key: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._key = put_back_key
        self._shown: tuple[int, JobState, str] | None = None
        ground = QWidget(self)
        ground.setProperty("look", "ground")
        column = QVBoxLayout(ground)
        column.setContentsMargins(3 * STEP, 2 * STEP, 3 * STEP, STEP)
        column.setSpacing(2 * STEP)
        top = QHBoxLayout()
        self.place = label("", "muted", ground)
        self.lease = label("", "muted", ground)
        top.addWidget(self.place)
        top.addStretch(1)
        top.addWidget(self.lease)
        column.addLayout(top)
        self.face = CardFace(language, ground)
        column.addWidget(self.face)
        column.addWidget(line(ground))
        self.table = QStackedWidget(ground)
        self.ready = self._make_ready()
        self.answers = self._make_answers(language)
        self.table.addWidget(self.ready)
        self.table.addWidget(self.answers)
        column.addWidget(self.table)
        column.addStretch(1)
        self._scroll(ground)

    def show_job(self, job: PrintJob, place: str, slot: str) -> bool:
        """Show a card, unless it is there already in this state; return whether it is another one."""
        self.place.setText(place)
        stand = (job.id, job.state, job.batch_token)  # put back and claimed again, it begins anew
        if stand == self._shown:
            return False
        self._shown = stand
        self.face.show_job(job)
        self.answers.begin(slot)
        self.wake()
        self.table.setCurrentWidget(self.answers if job.state is JobState.PRINTING else self.ready)
        return True

    def wake(self) -> None:
        """Let every button be pressed again; the step ended, well or not."""
        for button in self.findChildren(BusyButton):
            button.done()

    def hear(self, key: str) -> bool:
        """Take a key; return whether it meant something."""
        if self.table.currentWidget() is self.answers:
            return self.answers.hear(key)
        if key == " ":
            self.start_button.click()
            return True
        if key.upper() == self._key:
            self.back_button.click()
            return True
        return False

    def enter(self) -> None:
        """Take the Enter key: it starts a card; among the three answers it means nothing."""
        if self.table.currentWidget() is self.ready:
            self.start_button.click()

    # Building

    def _scroll(self, ground: QWidget) -> None:
        """Let the sheet scroll when notices take its room; nothing on it moves then."""
        area = QScrollArea(self)
        area.setWidgetResizable(True)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        area.setWidget(ground)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(area)

    def _make_ready(self) -> QWidget:
        page = QWidget(self)
        column = QVBoxLayout(page)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(STEP)
        row, across = big_row(page)
        self.start_button = big_button(self.tr("Start printing"), self.tr("Enter"), "play", row, primary=True)
        self.back_button = big_button(self.tr("Put back"), self._key, "undo", row)
        self.start_button.asked.connect(self.start_asked)
        self.back_button.asked.connect(self.put_back_asked)
        across.addWidget(self.start_button, 2)
        across.addWidget(self.back_button, 1)
        column.addWidget(row)
        column.addWidget(label(self.tr("Compare with the KK first, then start."), "muted", page))
        column.addStretch(1)
        return page

    def _make_answers(self, language: Language) -> OutcomePanel:
        words = Answers(self.tr("Good"), self.tr("Spoiled"), self.tr("Put back, not printed"), self._key)
        panel = OutcomePanel(language.say, words, self)
        panel.good.connect(self.good)
        panel.spoiled.connect(self.spoiled)
        panel.none.connect(self.put_back_asked)
        panel.left.connect(self.left)
        return panel
