"""The end of a day: what is really in the store beside what the books say, and why they differ."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field

from PySide6.QtCore import Qt
from PySide6.QtGui import QIntValidator
from PySide6.QtWidgets import QGridLayout, QLabel, QLineEdit, QWidget

from desk.domain.day_book import StockLine
from desk.domain.stock import BLANK_FOR, Goods
from desk.domain.text import Word
from ui.dialogs.form import MOST, Form
from ui.theme import STEP
from ui.widgets.looks import dress, label

MUST_BE_COUNTED = frozenset(BLANK_FOR.values())


@dataclass(frozen=True, slots=True)
class Count:
    """What was counted, by goods, and the note."""

    counted: Mapping[Goods, int] = field(default_factory=dict)
    note: str = ""


@dataclass(frozen=True, slots=True)
class DayToClose:
    """What the dialog shows: the day in words, the store by the books, what was refused before."""

    title: str
    text: str
    lines: Sequence[StockLine]
    filled: Count = Count()


def lines_to_count(lines: Sequence[StockLine]) -> tuple[StockLine, ...]:
    """Return the goods that were there or moved in the day; the others need no count."""
    return tuple(
        line
        for line in lines
        if line.opening or line.closing or line.received or line.sent_out or line.returned or line.good
    )


class CloseDayDialog(Form):
    """Asks for the counts; the difference stands beside each as soon as it is typed."""

    def __init__(
        self,
        day: DayToClose,
        say: Callable[[Word], str],
        number: Callable[[int], str],
        parent: QWidget | None = None,
    ) -> None:
        self._day, self._say, self._number = day, say, number
        self._counts: dict[Goods, QLineEdit] = {}
        self._differences: dict[Goods, QLabel] = {}
        super().__init__(day.title, day.text, "", parent)
        self.yes.setText(self.tr("Close the day"))
        self.setMinimumWidth(80 * STEP)
        first = next(iter(self._counts.values()), self.note)
        first.setFocus()

    @classmethod
    def ask(
        cls,
        parent: QWidget | None,
        day: DayToClose,
        say: Callable[[Word], str],
        number: Callable[[int], str],
    ) -> Count | None:
        """Ask, and return what was counted, or None when the day stays open."""
        dialog = cls(day, say, number, parent)
        return dialog.count() if dialog.confirmed() else None

    def count(self) -> Count:
        """Return what stands in the dialog now."""
        counted = {goods: int(edit.text()) for goods, edit in self._counts.items() if edit.text().strip()}
        return Count(counted, " ".join(self.note.text().split()))

    def field_of(self, goods: Goods) -> QLineEdit:
        """Return the field in which goods are counted."""
        return self._counts[goods]

    def difference_of(self, goods: Goods) -> str:
        """Return what is said of the difference of goods."""
        return self._differences[goods].text()

    def fill(self) -> None:
        block = QWidget(self)
        grid = QGridLayout(block)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(3 * STEP)
        grid.setVerticalSpacing(STEP)
        grid.setColumnStretch(0, 1)
        right = Qt.AlignmentFlag.AlignRight
        for place, head in enumerate(
            (self.tr("Goods"), self.tr("In the books"), self.tr("Counted"), self.tr("Difference"))
        ):
            grid.addWidget(
                label(head, "muted", block), 0, place, right if place else Qt.AlignmentFlag.AlignLeft
            )
        for row, line in enumerate(self._day.lines, 1):
            self._add_line(grid, row, line)
        self.column.insertWidget(self.column.count() - 1, block)
        self.note = self.add_line(
            self.tr("Note"), self._day.filled.note, self.tr("needed when a count differs from the books")
        )

    def missing(self) -> str:
        count = self.count()
        differs = False
        for line in self._day.lines:
            counted = count.counted.get(line.goods)
            differs |= counted is not None and counted != line.closing
            self._show_difference(line, counted)
        for line in self._day.lines:
            if line.goods in MUST_BE_COUNTED and line.goods not in count.counted:
                return self.tr("Count {goods} and write the number.").format(goods=self._say(line.goods.word))
        if differs and not count.note:
            return self.tr("A count differs from the books: write why in the note.")
        return ""

    def _add_line(self, grid: QGridLayout, row: int, line: StockLine) -> None:
        goods = self._say(line.goods.word)
        right = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
        edit = QLineEdit(self)
        edit.setValidator(QIntValidator(0, MOST, edit))
        edit.setAlignment(Qt.AlignmentFlag.AlignRight)
        edit.setFixedWidth(14 * STEP)
        edit.setAccessibleName(self.tr("Counted: {goods}").format(goods=goods))
        known = self._day.filled.counted.get(line.goods)
        edit.setText("" if known is None else str(known))
        edit.textChanged.connect(self.weigh)
        difference = label("", "muted", self)
        difference.setMinimumWidth(14 * STEP)
        difference.setAlignment(right)
        self._counts[line.goods] = edit
        self._differences[line.goods] = difference
        grid.addWidget(label(goods, "", self), row, 0)
        grid.addWidget(label(self._number(line.closing), "", self), row, 1, right)
        grid.addWidget(edit, row, 2)
        grid.addWidget(difference, row, 3)

    def _show_difference(self, line: StockLine, counted: int | None) -> None:
        words = self._differences[line.goods]
        if counted is None:
            dress(words, "muted")
            words.setText(self.tr("not counted"))
            return
        difference = counted - line.closing
        dress(words, "warn" if difference else "good")
        sign = "+" if difference > 0 else "−" if difference < 0 else ""
        words.setText(sign + self._number(abs(difference)) if difference else self.tr("agrees"))
