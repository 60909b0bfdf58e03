"""What has to be brought, ticked line by line with its number key; alternatives by the same key again."""

from __future__ import annotations

from collections.abc import Callable, Collection, Mapping, Sequence
from dataclasses import dataclass

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from ui.theme import STEP, character_width
from ui.widgets.key_or_scan import KeyOrScan
from ui.widgets.looks import dress, empty_layout, label

ALL = "AS"
"""Keys that tick every line: all, semua."""
_NUMBER_WIDTH = 28
"""Characters: the number of an akta has 21."""
_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


@dataclass(frozen=True, slots=True)
class Choice:
    """One document that will do: what becomes of it, and what its number is called, if it carries one."""

    document: str
    name: str
    becomes: str
    number: str = ""


@dataclass(frozen=True, slots=True)
class Item:
    """One line of the checklist; the first choice is the usual one."""

    choices: tuple[Choice, ...]
    note: str = ""


class ItemRow(QWidget):
    """One line as it stands on the screen."""

    pressed = Signal()
    numbered = Signal()
    entered = Signal()

    def __init__(self, place: int, item: Item, hint: Callable[[str, str], str], parent: QWidget) -> None:
        super().__init__(parent)
        self.item = item
        self.chosen: int | None = None
        self._place = place
        self._hint = hint
        self.setProperty("look", "ask")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        column = QVBoxLayout(self)
        column.setContentsMargins(STEP, STEP // 2, STEP, STEP // 2)
        column.setSpacing(0)
        row = QHBoxLayout()
        row.setSpacing(STEP)
        self.tick = QCheckBox(self)
        self.tick.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.tick.clicked.connect(self.pressed)
        self.number = QLineEdit(self)
        self.number.setMinimumWidth(_NUMBER_WIDTH * 2 // 3 * character_width(self.fontMetrics()))
        self.number.setMaximumWidth(_NUMBER_WIDTH * character_width(self.fontMetrics()))
        self.number.textEdited.connect(self._on_number)
        self.number.returnPressed.connect(self.entered)
        self.words = label("", "", self)
        self.words.setWordWrap(True)
        row.addWidget(self.tick)
        row.addWidget(self.words, 3)
        row.addWidget(self.number, 1)
        column.addLayout(row)
        self.below = label("", "muted", self)
        self.below.setWordWrap(True)
        self.below.setContentsMargins(5 * STEP, 0, 0, 0)
        self.wrong = label("", "warn", self)
        self.wrong.setWordWrap(True)
        self.wrong.setContentsMargins(5 * STEP, 0, 0, 0)
        column.addWidget(self.below)
        column.addWidget(self.wrong)
        self.show_choice(None)

    def show_choice(self, chosen: int | None) -> None:
        """Show which document was brought, if one was."""
        self.chosen = chosen
        one = self.item.choices[chosen or 0]
        others = [choice.name for place, choice in enumerate(self.item.choices) if place != (chosen or 0)]
        self.tick.setChecked(chosen is not None)
        self.tick.setText(str(self._place))
        self.tick.setAccessibleName(f"{one.name}: {one.becomes}")
        self.words.setText(f"{one.name} · {one.becomes}")
        lines = (
            [self.tr("or, with the same key: {others}").format(others=" · ".join(others))] if others else []
        )
        lines += [self.item.note] if self.item.note else []
        self.below.setText("\n".join(lines))
        self.below.setVisible(bool(lines))
        self.number.setVisible(chosen is not None and bool(one.number))
        self.number.setPlaceholderText(one.number)
        self.number.setAccessibleName(f"{one.name}: {one.number}")
        self._weigh()

    def document(self) -> str:
        """Return the document that was brought, empty when none was."""
        return "" if self.chosen is None else self.item.choices[self.chosen].document

    def put_number(self, text: str) -> None:
        """Fill in the number of the document."""
        self.number.setText(text)
        self._weigh()

    # Qt asks

    def mousePressEvent(self, _event: QMouseEvent) -> None:
        self.pressed.emit()

    def _on_number(self) -> None:
        self._weigh()
        self.numbered.emit()

    def _weigh(self) -> None:
        text = self.number.text().strip()
        words = self._hint(self.document(), text) if text and self.number.isVisibleTo(self) else ""
        self.wrong.setText(words)
        self.wrong.setVisible(bool(words))


class Checklist(QWidget):
    """Number keys tick, Space ticks the line the arrows stand on, A or S ticks all; ``entered`` on Enter.

    ``hint`` says what is odd about the number of a document, or nothing.
    """

    changed = Signal()
    moved = Signal()
    numbered = Signal()
    entered = Signal()
    number_entered = Signal(object)
    scanned = Signal(str)

    def __init__(self, hint: Callable[[str, str], str], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._hint = hint
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(STEP // 2)
        self._ticked: set[str] = set()
        self._numbers: dict[str, str] = {}
        self._items: tuple[Item, ...] = ()
        self._at = 0
        self.rows: list[ItemRow] = []
        self._ears = KeyOrScan(self)
        self._ears.key.connect(self._hear)
        self._ears.scan.connect(self.scanned)

    def ask(self, items: Sequence[Item]) -> None:
        """Show these lines; what was ticked before stays ticked where it is still asked for."""
        if tuple(items) == self._items:
            return
        self._items = tuple(items)
        empty_layout(self._column)
        self.rows = []
        for place, item in enumerate(self._items):
            row = ItemRow(place + 1, item, self._hint, self)
            row.pressed.connect(lambda place=place: self._press(place))
            row.numbered.connect(lambda row=row: self._on_number(row))
            row.entered.connect(lambda row=row: self.number_entered.emit(row))
            self._column.addWidget(row)
            QWidget.setTabOrder(self.rows[-1].number if self.rows else self, row.number)
            self.rows.append(row)
        self._show()

    def put(self, ticked: Collection[str], numbers: Mapping[str, str]) -> None:
        """Take what was ticked before, such as in a draft."""
        self._ticked, self._numbers = set(ticked), dict(numbers)
        self._at = 0
        self._show()

    def ticked(self) -> tuple[str, ...]:
        """Return the documents that were brought."""
        return tuple(dict.fromkeys(document for row in self.rows if (document := row.document())))

    def numbers(self) -> dict[str, str]:
        """Return the numbers typed for the documents that were brought."""
        return {row.document(): text for row in self.rows if row.document() and (text := row.number.text())}

    def current(self) -> QWidget:
        """Return the line the arrows stand on."""
        return self.rows[self._at] if self._at < len(self.rows) else self

    def missing(self) -> list[str]:
        """Return the usual documents of the lines that are not ticked."""
        return [row.item.choices[0].name for row in self.rows if not row.document()]

    def number_after(self, row: ItemRow) -> QLineEdit | None:
        """Return the next number field in sight."""
        below = self.rows[self.rows.index(row) + 1 :]
        return next((one.number for one in below if one.number.isVisibleTo(self)), None)

    # Qt asks

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = event.key()
        if key in _ENTER and not event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            if not event.isAutoRepeat() and not self._ears.enter():
                self.entered.emit()
        elif key in (Qt.Key.Key_Down, Qt.Key.Key_Up):
            self._at = max(0, min(len(self.rows) - 1, self._at + (1 if key == Qt.Key.Key_Down else -1)))
            self._mark()
            self.moved.emit()
        elif key == Qt.Key.Key_Space:
            self._press(self._at)
            self._at = min(len(self.rows) - 1, self._at + 1)
            self._mark()
            self.moved.emit()
        elif event.text().strip() and not event.isAutoRepeat():
            self._ears.hear(event.text())
        else:
            super().keyPressEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self._mark()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self._mark()

    def _hear(self, key: str) -> None:
        if key.isdigit():
            self._press(int(key) - 1)
        elif key.upper() in ALL:
            self._ticked |= {row.item.choices[0].document for row in self.rows if not row.document()}
            self._show()
            self.changed.emit()

    def _press(self, place: int) -> None:
        """Tick a line, take its next alternative, or after the last one nothing."""
        if not 0 <= place < len(self.rows):
            return
        row = self.rows[place]
        after = 0 if row.chosen is None else row.chosen + 1
        self._ticked -= {choice.document for choice in row.item.choices}
        if after < len(row.item.choices):
            self._ticked.add(row.item.choices[after].document)
        self._at = place
        self._show()
        self.changed.emit()

    def _on_number(self, row: ItemRow) -> None:
        self._numbers[row.document()] = row.number.text()
        self.numbered.emit()

    def _show(self) -> None:
        for row in self.rows:
            documents = [choice.document for choice in row.item.choices]
            row.show_choice(next((at for at, one in enumerate(documents) if one in self._ticked), None))
            if row.number.text() != self._numbers.get(row.document(), ""):
                row.put_number(self._numbers.get(row.document(), ""))
        self._mark()

    def _mark(self) -> None:
        for place, row in enumerate(self.rows):
            dress(row, "at" if self.hasFocus() and place == self._at else "ask")
