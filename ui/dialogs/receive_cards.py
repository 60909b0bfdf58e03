"""What the receiver of a handover says of each card: received, returned or missing."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence

from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QComboBox,
    QHBoxLayout,
    QPushButton,
    QTableWidget,
    QWidget,
)

from desk.domain.handover import GIVEN_REASONS, HandoverItem, ItemOutcome, ReturnReason
from desk.domain.text import Word
from desk.rooms.handover import Result
from ui.dialogs.form import Form
from ui.masking import masked
from ui.theme import STEP
from ui.widgets.looks import label
from ui.widgets.tick_off import tick_off

KEYS: Mapping[str, ItemOutcome] = {
    "F2": ItemOutcome.RECEIVED,
    "F3": ItemOutcome.RETURNED,
    "F4": ItemOutcome.MISSING,
    "Del": ItemOutcome.PENDING,
}
"""No digits: a scanned NIK is typed into the same list."""
USUAL_REASON = {
    ItemOutcome.RETURNED: ReturnReason.NOT_COLLECTED,
    ItemOutcome.MISSING: ReturnReason.NOT_IN_PARCEL,
}
OUTCOME, REASON = 3, 4


class ReceiveDialog(Form):
    """Function keys say what became of a row; F8 says all are received, a scanned NIK marks its card."""

    def __init__(
        self,
        number: str,
        items: Sequence[HandoverItem],
        say: Callable[[Word], str],
        parent: QWidget | None = None,
    ) -> None:
        self._items = [item for item in items if item.outcome in (ItemOutcome.PENDING, ItemOutcome.MISSING)]
        self._settled = len(items) - len(self._items)
        self._said: list[tuple[ItemOutcome, ReturnReason | None]] = [
            (ItemOutcome.PENDING, None) for _ in self._items
        ]
        self._say = say
        super().__init__(number, "", "", parent)
        self.setWindowTitle(self.tr("Receipt of cards"))
        self.yes.setText(self.tr("Note the receipt"))
        self.resize(104 * STEP, 72 * STEP)
        if self._items:
            self.list.selectRow(0)
        self.list.setFocus()

    @classmethod
    def ask(
        cls, parent: QWidget | None, number: str, items: Sequence[HandoverItem], say: Callable[[Word], str]
    ) -> tuple[Result, ...] | None:
        """Ask, and return what was said of cards, or None when nothing is noted."""
        dialog = cls(number, items, say, parent)
        return dialog.results() if dialog.confirmed() else None

    def results(self) -> tuple[Result, ...]:
        """Return what has been said so far; cards nobody said anything of are not in it."""
        return tuple(
            Result(item.job.id, outcome, reason)
            for item, (outcome, reason) in zip(self._items, self._said, strict=True)
            if outcome is not ItemOutcome.PENDING
        )

    def all_received(self) -> None:
        """Say that every card whose outcome is still open was received."""
        for place, (outcome, _) in enumerate(self._said):
            if outcome is ItemOutcome.PENDING:
                self._mark(place, ItemOutcome.RECEIVED)
        self.list.setFocus()  # the arrows still go from card to card, for the one that is not there

    def fill(self) -> None:
        hint = self.tr(
            "F2 received, F3 returned, F4 missing, Del open again. A scanned NIK is marked received."
        )
        if self._settled:
            hint += " " + self.tr("%n card(s) noted before", "", self._settled) + "."
        words = label(hint, "muted", self)
        words.setWordWrap(True)
        self.column.addWidget(words)
        self.list = self._make_list()
        self.column.addWidget(self.list, 1)
        row = QHBoxLayout()
        row.setSpacing(STEP)
        self.reason_of = label("", "muted", self)
        self.reason = QComboBox(self)
        self.reason.setAccessibleName(self.tr("Reason"))
        for reason in GIVEN_REASONS:
            self.reason.addItem(self._say(reason.word), reason.code)
        self.reason.activated.connect(self._on_reason)
        self.all = QPushButton(self.tr("All received   F8"), self)
        self.all.setShortcut("F8")
        self.all.clicked.connect(self.all_received)
        row.addWidget(self.reason_of)
        row.addWidget(self.reason)
        row.addStretch(1)
        row.addWidget(self.all)
        self.column.addLayout(row)
        self.list.currentCellChanged.connect(self._on_row)
        self._on_row(-1)

    def missing(self) -> str:
        if not any(outcome is not ItemOutcome.PENDING for outcome, _ in self._said):
            return self.tr("Say of at least one card what became of it.")
        return ""

    def on_scan(self, text: str) -> None:
        place = next((place for place, item in enumerate(self._items) if item.job.nik == text), None)
        if place is None:
            self.why.setText(
                self.tr("{nik} is not among the open cards of this handover.").format(nik=masked(text))
            )
            return
        self.list.selectRow(place)
        self._mark(place, ItemOutcome.RECEIVED)

    def mark(self, outcome: ItemOutcome) -> None:
        """Say what became of the card with the focus, and go on to the next one."""
        place = self.list.currentRow()
        if place >= 0:
            self._mark(place, outcome)
            if outcome is ItemOutcome.RECEIVED and place + 1 < len(self._items):
                self.list.selectRow(place + 1)

    def _make_list(self) -> QTableWidget:
        headings = (self.tr("No."), self.tr("Name"), self.tr("NIK"), self.tr("Outcome"), self.tr("Reason"))
        lines = [
            (str(one.position), one.job.name, masked(one.job.nik), self._say(one.outcome.word), "")
            for one in self._items
        ]
        made = tick_off(self.tr("Cards of this handover"), headings, lines, self)
        for key, outcome in KEYS.items():
            shortcut = QShortcut(QKeySequence(key), made)
            shortcut.setAutoRepeat(False)
            shortcut.activated.connect(lambda outcome=outcome: self.mark(outcome))
        return made

    def _mark(self, place: int, outcome: ItemOutcome) -> None:
        self._said[place] = (outcome, USUAL_REASON.get(outcome))
        self._show(place)
        self.weigh()

    def _on_reason(self, index: int) -> None:
        place = self.list.currentRow()
        if place >= 0:
            self._said[place] = (self._said[place][0], GIVEN_REASONS[index])
            self._show(place)

    def _on_row(self, place: int, *_: int) -> None:
        reason = self._said[place][1] if place >= 0 else None
        self.reason.setEnabled(reason is not None)
        self.reason_of.setText(
            self.tr("Reason for {name}").format(name=self._items[place].job.name) if place >= 0 else ""
        )
        if reason is not None:
            self.reason.setCurrentIndex(GIVEN_REASONS.index(reason))

    def _show(self, place: int) -> None:
        outcome, reason = self._said[place]
        shown = self._items[place].outcome if outcome is ItemOutcome.PENDING else outcome
        self._text(place, OUTCOME, self._say(shown.word))
        self._text(place, REASON, self._say(reason.word) if reason else "")
        self._on_row(self.list.currentRow())

    def _text(self, place: int, column: int, text: str) -> None:
        item = self.list.item(place, column)
        if item is not None:
            item.setText(text)
