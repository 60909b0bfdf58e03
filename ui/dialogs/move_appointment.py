"""Another half-hour for an appointment: left and right change the day, up and down the half-hour."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import date

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QListWidget, QListWidgetItem, QWidget

from desk.domain.appointments import HalfHour
from ui.dialogs.form import Form
from ui.theme import STEP
from ui.widgets.looks import label

FILL = 10
"""Signs of the bar that shows how full a half-hour is."""


class MoveAppointmentDialog(Form):
    """Offers half-hours with a free place; Enter keeps the one that is chosen."""

    def __init__(
        self,
        name: str,
        half_hours: Sequence[HalfHour],
        spoken: Callable[[date], str],
        parent: QWidget | None = None,
    ) -> None:
        self._spoken = spoken
        self._days: dict[date, list[HalfHour]] = {}
        for half_hour in half_hours:
            self._days.setdefault(half_hour.day, []).append(half_hour)
        self._order = sorted(self._days)
        self._at = self._first_free()
        super().__init__("", name, "", parent)
        self.name_step(self.tr("Move the appointment"), self.tr("Keep   Enter"))
        self._show_day()
        self.times.setFocus()

    @classmethod
    def ask(
        cls, parent: QWidget | None, name: str, half_hours: Sequence[HalfHour], spoken: Callable[[date], str]
    ) -> HalfHour | None:
        """Ask, and return the half-hour, or None when it stays as it is."""
        dialog = cls(name, half_hours, spoken, parent)
        return dialog.chosen() if dialog.confirmed() else None

    def chosen(self) -> HalfHour | None:
        """Return the half-hour chosen now."""
        place = self.times.currentRow()
        return self._of_day()[place] if 0 <= place < len(self._of_day()) else None

    def fill(self) -> None:
        self.day = label("", "title", self)
        self.day.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        self.times = QListWidget(self)
        self.times.setAccessibleName(self.tr("Half-hours of the day"))
        self.times.setMinimumHeight(32 * STEP)
        self.times.currentRowChanged.connect(lambda _place: self.weigh())
        self.times.itemDoubleClicked.connect(lambda _item: self.yes.click())
        self.times.installEventFilter(self)
        self.column.addWidget(self.day)
        self.column.addWidget(self.times, 1)
        hint = self.tr("Left and right: another day. Up and down: another half-hour.")
        self.column.addWidget(label(hint, "muted", self))

    def missing(self) -> str:
        half_hour = self.chosen()
        if half_hour is None:
            return self.tr("The office is closed on every day that could be offered.")
        return "" if half_hour.free else self.tr("This half-hour is full; choose another one.")

    # Qt asks

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            step = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1}.get(Qt.Key(event.key()))
            if step is not None:
                self._turn(step)
                return True
            if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
                if not event.isAutoRepeat():
                    self.yes.click()
                return True
        return super().eventFilter(watched, event)

    # Showing

    def _first_free(self) -> int:
        free = (place for place, day in enumerate(self._order) if any(half.free for half in self._days[day]))
        return next(free, 0)

    def _of_day(self) -> list[HalfHour]:
        return self._days[self._order[self._at]] if self._order else []

    def _turn(self, step: int) -> None:
        chosen = self.chosen()
        self._at = min(max(self._at + step, 0), max(0, len(self._order) - 1))
        self._show_day()
        if chosen is not None:
            same = [place for place, half in enumerate(self._of_day()) if half.begins == chosen.begins]
            self.times.setCurrentRow(same[0] if same else 0)

    def _show_day(self) -> None:
        self.times.clear()
        if not self._order:
            self.day.clear()
            self.weigh()
            return
        self.day.setText(f"‹  {self._spoken(self._order[self._at])}  ›")
        for half_hour in self._of_day():
            item = QListWidgetItem(fill_line(half_hour), self.times)
            if not half_hour.free:
                item.setToolTip(self.tr("This half-hour is full; choose another one."))
        free = (place for place, half in enumerate(self._of_day()) if half.free)
        self.times.setCurrentRow(next(free, 0))


def fill_line(half_hour: HalfHour) -> str:
    """Return a half-hour with how full it is: ``09:30   ●●●○○○   3/6``."""
    capacity = max(1, half_hour.capacity)
    full = min(FILL, -(-half_hour.booked * min(capacity, FILL) // capacity))
    bar = "●" * full + "○" * (min(capacity, FILL) - full)
    return f"{half_hour.begins:%H:%M}   {bar}   {half_hour.booked}/{half_hour.capacity}"
