"""A field that narrows a list while letters are typed; Enter takes the line on top."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QPoint, QSettings, Qt, QTimer, Signal
from PySide6.QtGui import QFocusEvent, QHideEvent, QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QFrame, QLineEdit, QListWidget, QListWidgetItem, QWidget

from desk.domain.text import search_key
from ui.theme import STEP, strong_font
from ui.widgets.key_or_scan import QUIET_MS
from ui.widgets.looks import dress

MOST_SHOWN = 9
MOST_LAST = 5
_VALUE = Qt.ItemDataRole.UserRole


@dataclass(frozen=True, slots=True)
class Line:
    """One answer; ``group`` stands above it, ``more`` is found by typing but not shown."""

    value: str
    title: str
    group: str = ""
    more: str = ""

    @property
    def key(self) -> str:
        """What letters are compared with, also without the spaces people leave out."""
        key = search_key(f"{self.title} {self.group} {self.more}")
        return f" {key} {key.replace(' ', '')}"

    def distance(self, words: Sequence[str]) -> int:
        """Return 0 when the words are the whole title, 1 when it has these beginnings of words, else 2."""
        title = search_key(self.title)
        if title.split() == list(words):
            return 0
        return 1 if all(f" {word}" in f" {title}" for word in words) else 2


class LastPicked:
    """What somebody picked last, the newest first; this PC remembers it."""

    def __init__(self, preferences: QSettings, name: str) -> None:
        self._preferences, self._name = preferences, name

    def values(self) -> list[str]:
        """Return what was picked last."""
        kept = self._preferences.value(self._name, [])
        return [str(value) for value in kept] if isinstance(kept, list) else [str(kept)]

    def add(self, value: str) -> None:
        """Remember what was picked now."""
        others = [other for other in self.values() if other != value]
        self._preferences.setValue(self._name, [value, *others][:MOST_LAST])


class PickLine(QLineEdit):
    """Emits ``chosen`` with the value a person took, ``entered`` when Enter leads on with what is chosen."""

    chosen = Signal(str)
    entered = Signal()

    def __init__(self, hint: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._lines: tuple[Line, ...] = ()
        self._first: tuple[str, ...] = ()
        self._first_title = ""
        self._value = ""
        self._list: QListWidget | None = None
        self.setPlaceholderText(hint)
        self.setAccessibleName(hint)
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.setInterval(QUIET_MS)
        self._soon.timeout.connect(self.open_list)
        self.textEdited.connect(self._on_edited)
        self.textChanged.connect(self._on_put)

    def offer(self, lines: Sequence[Line], first: Sequence[str] = (), first_title: str = "") -> None:
        """Offer these answers; the values in ``first`` stand on top, under a title of their own."""
        if (tuple(lines), tuple(first)) == (self._lines, self._first):
            return
        typing = self.hasFocus() and bool(self.text()) and not self._is_chosen()
        self._lines, self._first, self._first_title = tuple(lines), tuple(first), first_title
        if not typing:
            self.choose(self._value)
        elif self.is_open():
            self.open_list()

    def value(self) -> str:
        """Return what is chosen, empty when nothing is."""
        return self._value

    def choose(self, value: str) -> None:
        """Choose an answer without telling; one that is not offered (any more) is none."""
        found = next((line for line in self._lines if line.value == value), None)
        self._value = found.value if found else ("" if self._lines else value)
        self.setText(found.title if found else "")
        self.setCursorPosition(0)
        self.close_list()

    def found(self) -> list[Line]:
        """Return the answers that fit what is typed: first by their title, then by what else is said.

        Among those, what was picked last comes first, then the order in which they stand.
        """
        words = [] if self._is_chosen() else search_key(self.text()).split()
        fitting = [line for line in self._lines if all(f" {word}" in line.key for word in words)]
        fitting = fitting or [line for line in self._lines if all(word in line.key for word in words)]
        last = {value: place for place, value in enumerate(self._first)}
        return sorted(
            fitting,
            key=lambda line: (line.distance(words), last.get(line.value, len(last))),
        )

    def open_list(self) -> None:
        """Show the answers below the field."""
        self._soon.stop()
        shown = self._list or self._make_list()
        shown.clear()
        group = ""
        for line in self.found():
            above = self._first_title if line.value in self._first else line.group
            if above != group and above:
                self._add_title(shown, above)
            group = above
            item = QListWidgetItem(line.title)
            item.setData(_VALUE, line.value)
            shown.addItem(item)
        if not shown.count():
            self._add_title(shown, self.tr("Nothing fits these letters."))
        self._step(1, from_top=True)
        self._place(shown)

    def close_list(self) -> None:
        """Fold the answers away."""
        self._soon.stop()
        if self._list is not None:
            self._list.hide()

    def is_open(self) -> bool:
        """Whether the answers are in sight."""
        return self._list is not None and self._list.isVisible()

    # Qt asks

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.selectAll()
        if not self._value and event.reason() != Qt.FocusReason.ActiveWindowFocusReason:
            self.open_list()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.close_list()
        if not self._is_chosen():
            self.choose(self._value if self.text() else "")

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self.close_list()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        super().mousePressEvent(event)
        self.open_list()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = event.key()
        if key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            if not event.isAutoRepeat() and not event.modifiers() & Qt.KeyboardModifier.ControlModifier:
                self._enter()
        elif key in (Qt.Key.Key_Down, Qt.Key.Key_Up):
            if self.is_open():
                self._step(1 if key == Qt.Key.Key_Down else -1)
            else:
                self.open_list()
        elif key == Qt.Key.Key_Escape and self.is_open():
            self.choose(self._value)
        else:
            super().keyPressEvent(event)

    def _enter(self) -> None:
        if self._soon.isActive():
            self.open_list()
        item = self._list.currentItem() if self.is_open() and self._list is not None else None
        value = item.data(_VALUE) if item is not None else None
        if value is not None:
            self._take(str(value))
        elif self._value and self._is_chosen():
            self.entered.emit()
        else:
            self.open_list()

    def _take(self, value: str) -> None:
        self.choose(value)
        self.chosen.emit(value)

    def _is_chosen(self) -> bool:
        return any(line.value == self._value and line.title == self.text() for line in self._lines)

    def _on_edited(self) -> None:
        if not self.text() and self._value:
            self._value = ""
            self.chosen.emit("")
        self._soon.start()

    def _on_put(self) -> None:
        """Show what fits again, also when a scan was taken back; never between the keys of a scanner."""
        if self.is_open():
            self._soon.start()

    def _make_list(self) -> QListWidget:
        made = self._list = QListWidget(self.window())
        made.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        made.setFrameShape(QFrame.Shape.NoFrame)
        made.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        dress(made, "picks")
        made.setAccessibleName(self.accessibleName())
        made.itemClicked.connect(self._on_clicked)
        self.destroyed.connect(made.deleteLater)
        return made

    def _add_title(self, shown: QListWidget, words: str) -> None:
        item = QListWidgetItem(words)
        item.setFlags(Qt.ItemFlag.NoItemFlags)
        item.setFont(strong_font(self.font()))
        shown.addItem(item)

    def _step(self, step: int, *, from_top: bool = False) -> None:
        shown = self._list
        if shown is None:
            return
        row = -1 if from_top else shown.currentRow()
        row += step
        while 0 <= row < shown.count():
            if shown.item(row).data(_VALUE) is not None:
                shown.setCurrentRow(row)
                return
            row += step

    def _on_clicked(self, item: QListWidgetItem) -> None:
        value = item.data(_VALUE)
        if value is not None:
            self._take(str(value))

    def _place(self, shown: QListWidget) -> None:
        """Lay the answers over what is below the field, or above it where there is more room."""
        window = self.window()
        high = max(shown.sizeHintForRow(0), 4 * STEP)
        wanted = min(shown.count(), MOST_SHOWN) * high + 2
        below = self.mapTo(window, QPoint(0, self.height()))
        room = window.height() - below.y() - STEP
        above = self.mapTo(window, QPoint(0, 0)).y() - STEP
        top = below.y() if room >= wanted or room >= above else above + STEP - min(wanted, above)
        shown.setGeometry(below.x(), top, self.width(), min(wanted, max(room, above)))
        shown.show()
        shown.raise_()
        if shown.currentItem() is not None:
            shown.scrollToItem(shown.item(max(0, shown.currentRow() - 1)))
