"""The last working days with whether they are closed, and under which number."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, timedelta

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import QListWidget, QListWidgetItem, QWidget

from desk.domain.day_book import Closing
from ui.icons import icon
from ui.language import Language
from ui.palette import Tone
from ui.theme import STEP

DAYS_BACK = 14
SATURDAY = 5


class DaysList(QListWidget):
    """Emits ``day_chosen`` on a click or Enter."""

    day_chosen = Signal(object)

    def __init__(self, language: Language, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._language = language
        self.setAccessibleName(self.tr("The last days"))
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setIconSize(QSize(2 * STEP, 2 * STEP))
        self.itemActivated.connect(self._choose)
        self.itemClicked.connect(self._choose)

    def show_days(self, today: date, closings: Sequence[Closing]) -> None:
        """Show the days back from today."""
        at = self.currentRow()
        self.clear()
        for back in range(DAYS_BACK):
            day = today - timedelta(days=back)
            of_day = [one for one in closings if one.day == day]
            if of_day or day == today or day.weekday() < SATURDAY:
                self._add(day, of_day)
        self.setCurrentRow(at)

    def _add(self, day: date, closings: Sequence[Closing]) -> None:
        state = self.tr("not closed")
        if closings:
            state = next((one.number for one in closings if one.addendum == 0), "")
            if more := len(closings) - 1:
                state = state + "  " + self.tr("+ %n addendum(s)", "", more)
        sign = icon("lock", Tone.GOOD) if closings else icon("edit", Tone.NEUTRAL)
        item = QListWidgetItem(sign, f"{self._language.short_date(day)}  ·  {state}", self)
        item.setData(Qt.ItemDataRole.UserRole, day)
        item.setToolTip(self._language.date(day))

    def _choose(self, item: QListWidgetItem) -> None:
        self.day_chosen.emit(item.data(Qt.ItemDataRole.UserRole))
