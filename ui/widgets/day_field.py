"""A date that is typed, stepped or chosen: typing starts anew wherever the cursor stands."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import QDate
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QDateEdit, QWidget

from ui.theme import STEP

_LONGEST = {
    QDateEdit.Section.DaySection: 2,
    QDateEdit.Section.MonthSection: 2,
    QDateEdit.Section.YearSection: 4,
}


class DayField(QDateEdit):
    """Day, month and year; a day after ``last`` can be typed on the way to another one, and is ``too_late``.

    Qt's own maximum would refuse, without a word, every digit that leads past it: on the 4th of a month
    nobody could type the 15th of the month before.
    """

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._last: date | None = None
        self.setCalendarPopup(True)
        self.setDisplayFormat("dd-MM-yyyy")
        self.setMinimumWidth(16 * STEP)
        self.setAccessibleName(name)

    def begin(self, day: date, last: date) -> None:
        """Show a day; none after ``last`` can be asked for."""
        self._last = last
        self.show_day(day)

    def show_day(self, day: date) -> None:
        """Show a day."""
        self.setDate(QDate(day.year, day.month, day.day))

    def day(self) -> date:
        """Return the day that stands there."""
        chosen = self.date()
        return date(chosen.year(), chosen.month(), chosen.day())

    def too_late(self) -> bool:
        """Whether the day that stands there is still to come."""
        return self._last is not None and self.day() > self._last

    def at_the_end(self) -> bool:
        """Whether no later day can be asked for."""
        return self._last is not None and self.day() >= self._last

    # Qt asks

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.text().isdigit() and not self.lineEdit().selectedText() and self._section_is_full():
            # Qt inserts no digit into a full part, and says nothing: the part is written over instead.
            self.setSelectedSection(self.currentSection())
        super().keyPressEvent(event)

    def _section_is_full(self) -> bool:
        part = self.currentSection()
        return len(self.sectionText(part)) >= _LONGEST.get(part, 0)
