"""Fields of settings that are no line of text: times of day, days of the week, services, media in order."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import time

from PySide6.QtCore import QDate, QLocale, Qt, QTime, Signal
from PySide6.QtWidgets import (
    QCheckBox,
    QHBoxLayout,
    QListWidget,
    QListWidgetItem,
    QPushButton,
    QTimeEdit,
    QVBoxLayout,
    QWidget,
)

from desk.domain.carriers import Medium
from desk.domain.text import Word
from ui.icons import icon
from ui.theme import STEP
from ui.widgets.flow import Flow

WEEK = 7
_MONDAY = QDate(2020, 8, 3)
SHOWN_SERVICES = 7


class TimeField(QTimeEdit):
    """A time of day, changed by typing digits or by the arrow keys."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setDisplayFormat("HH:mm")
        self.setButtonSymbols(QTimeEdit.ButtonSymbols.NoButtons)
        self.setFixedWidth(12 * STEP)

    def read(self) -> time:
        """Return the time that stands there."""
        return time(self.time().hour(), self.time().minute())

    def put(self, moment: time) -> None:
        """Show a time."""
        self.setTime(QTime(moment.hour, moment.minute))


class WeekDays(QWidget):
    """A tick for each day of the week, Monday first; ``changed`` when one is ticked or not any more."""

    changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        across = Flow(self)
        self.ticks: list[QCheckBox] = []
        for place in range(WEEK):
            day = _MONDAY.addDays(place)
            tick = QCheckBox(QLocale().toString(day, "ddd"), self)
            tick.setAccessibleName(QLocale().toString(day, "dddd"))
            tick.toggled.connect(lambda _on: self.changed.emit())
            across.addWidget(tick)
            self.ticks.append(tick)
        self.setFocusProxy(self.ticks[0])

    def read(self) -> frozenset[int]:
        """Return the days that are ticked, 0 for Monday."""
        return frozenset(place for place, tick in enumerate(self.ticks) if tick.isChecked())

    def put(self, days: frozenset[int]) -> None:
        """Tick these days."""
        for place, tick in enumerate(self.ticks):
            tick.setChecked(place in days)


class ServiceTicks(QListWidget):
    """The services of the catalogue, to be ticked; one ticked and no longer offered stays in sight."""

    changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFixedHeight(SHOWN_SERVICES * 4 * STEP)
        self._names: dict[str, str] = {}
        self.itemChanged.connect(lambda _item: self.changed.emit())

    def offer(self, services: Sequence[tuple[str, str]]) -> None:
        """Offer services as (code, name); what is ticked stays."""
        ticked = self.read()
        self._names = dict(services)
        self.put(ticked)

    def read(self) -> tuple[str, ...]:
        """Return the codes that are ticked, in order of the alphabet."""
        items = (self.item(place) for place in range(self.count()))
        ticked = (item for item in items if item.checkState() is Qt.CheckState.Checked)
        return tuple(sorted(str(item.data(Qt.ItemDataRole.UserRole)) for item in ticked))

    def put(self, codes: Sequence[str]) -> None:
        """Tick these services."""
        blocked = self.blockSignals(True)
        self.clear()
        for code in dict.fromkeys([*self._names, *codes]):
            item = QListWidgetItem(self._names.get(code, code), self)
            item.setData(Qt.ItemDataRole.UserRole, code)
            item.setFlags(item.flags() | Qt.ItemFlag.ItemIsUserCheckable)
            item.setCheckState(Qt.CheckState.Checked if code in codes else Qt.CheckState.Unchecked)
        self.blockSignals(blocked)
        self.changed.emit()


class MediaOrder(QWidget):
    """The media, to be ticked and put in order; ``changed`` when either was done."""

    changed = Signal()

    def __init__(self, say: Callable[[Word], str], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._say = say
        self.list = QListWidget(self)
        self.list.setFixedSize(22 * STEP, (len(Medium) * 4 + 1) * STEP)
        self.list.itemChanged.connect(lambda _item: self.changed.emit())
        self.list.currentRowChanged.connect(self._weigh)
        self.up = self._button("up", self.tr("Before the one above"), -1)
        self.down = self._button("down", self.tr("After the one below"), 1)
        across = QHBoxLayout(self)
        across.setContentsMargins(0, 0, 0, 0)
        across.setSpacing(STEP)
        across.addWidget(self.list)
        beside = QVBoxLayout()
        beside.addWidget(self.up)
        beside.addWidget(self.down)
        beside.addStretch(1)
        across.addLayout(beside)
        across.addStretch(1)
        self.setFocusProxy(self.list)
        self.put(())

    def read(self) -> tuple[Medium, ...]:
        """Return the media that are ticked, in their order."""
        items = (self.list.item(place) for place in range(self.list.count()))
        ticked = (item for item in items if item.checkState() is Qt.CheckState.Checked)
        return tuple(_medium(str(item.data(Qt.ItemDataRole.UserRole))) for item in ticked)

    def put(self, media: Sequence[Medium]) -> None:
        """Tick these media, and show them first; what stands there already in this way stays untouched."""
        if self.list.count() and self.read() == tuple(media):
            return
        blocked = self.list.blockSignals(True)
        self.list.clear()
        for medium in dict.fromkeys((*media, *Medium)):
            item = QListWidgetItem(self._say(medium.word), self.list)
            item.setData(Qt.ItemDataRole.UserRole, medium.code)
            item.setFlags(item.flags() | Qt.ItemFlag.ItemIsUserCheckable)
            item.setCheckState(Qt.CheckState.Checked if medium in media else Qt.CheckState.Unchecked)
        self.list.blockSignals(blocked)
        self.list.setCurrentRow(0)
        self.changed.emit()

    def _move(self, step: int) -> None:
        row = self.list.currentRow()
        item = self.list.takeItem(row)
        self.list.insertItem(row + step, item)
        self.list.setCurrentRow(row + step)
        self.changed.emit()

    def _weigh(self, row: int) -> None:
        self.up.setEnabled(row > 0)
        self.down.setEnabled(0 <= row < self.list.count() - 1)

    def _button(self, picture: str, words: str, step: int) -> QPushButton:
        button = QPushButton(icon(picture), "", self)
        button.setToolTip(words)
        button.setAccessibleName(words)
        button.clicked.connect(lambda: self._move(step))
        return button


def _medium(code: str) -> Medium:
    return next(medium for medium in Medium if medium.code == code)
