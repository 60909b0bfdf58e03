"""A receipt list that came back: who did not sign, and why; everybody else did."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QHBoxLayout,
    QLineEdit,
    QTableWidget,
    QWidget,
)

from desk.domain.missions import Leftover, LeftoverReason, LineOutcome, ReceiptList
from desk.domain.text import Word
from ui.dialogs.form import Form
from ui.theme import STEP
from ui.widgets.choices import Pick
from ui.widgets.looks import label
from ui.widgets.tick_off import tick_off

_OUTCOME, _WHY = 3, 4


class SignedListForm(Form):
    """F3 says that a person did not sign, F2 that they did; the reason is chosen below the list."""

    def __init__(self, sent: ReceiptList, say: Callable[[Word], str], parent: QWidget | None = None) -> None:
        self._sent, self._say = sent, say
        self._left: dict[int, Leftover] = {}
        super().__init__(sent.number, "", "", parent)
        self.setWindowTitle(self.tr("Signed receipt list"))
        self.yes.setText(self.tr("Note this list"))
        self.resize(104 * STEP, 76 * STEP)
        self.list.selectRow(0)
        self.list.setFocus()

    @classmethod
    def ask(
        cls, parent: QWidget | None, sent: ReceiptList, say: Callable[[Word], str]
    ) -> Mapping[int, Leftover] | None:
        """Ask, and return who did not sign, by application, or None when nothing is noted."""
        form = cls(sent, say, parent)
        return dict(form._left) if form.confirmed() else None

    def fill(self) -> None:
        hint = self.tr(
            "Everybody has signed, except those marked here: F3 did not sign, F2 signed after all."
        )
        words = label(hint, "muted", self)
        words.setWordWrap(True)
        self.column.addWidget(words)
        self.list = self._make_list()
        self.column.addWidget(self.list, 1)
        row = QHBoxLayout()
        row.setSpacing(STEP)
        self.reason = Pick(self.tr("Reason"), [(one, self._say(one.word)) for one in LeftoverReason], self)
        self.reason.activated.connect(lambda _place: self._on_reason())
        self.note = QLineEdit(self)
        self.note.setAccessibleName(self.tr("Note"))
        self.note.setPlaceholderText(self.tr("Note, such as where the person is now"))
        self.note.textEdited.connect(lambda _text: self._on_reason())
        row.addWidget(label(self.tr("Reason"), "muted", self))
        row.addWidget(self.reason)
        row.addWidget(self.note, 1)
        self.column.addLayout(row)
        self.list.currentCellChanged.connect(self._on_row)
        self._on_row(-1)

    def missing(self) -> str:
        for line in self._sent.lines:
            left = self._left.get(line.application_id)
            if left is not None and left.reason is LeftoverReason.OTHER and not left.note:
                return self.tr("{name}: write the reason into the note.").format(name=line.name)
        return ""

    def weigh(self) -> None:
        super().weigh()
        if self._filled and self.yes.isEnabled():
            left, number = len(self._left), len(self._sent.lines)
            self.why.setText(
                self.tr("Handed over: {handed}. Came back: {left}.").format(handed=number - left, left=left)
            )

    def mark(self, *, signed: bool) -> None:
        """Say whether the person with the focus signed, and go on to the next."""
        place = self.list.currentRow()
        if place < 0:
            return
        application_id = self._sent.lines[place].application_id
        if signed:
            self._left.pop(application_id, None)
        else:
            self._left.setdefault(application_id, Leftover(LeftoverReason.NOT_THERE))
        self._show(place)
        self.weigh()
        if signed and place + 1 < len(self._sent.lines):
            self.list.selectRow(place + 1)
        self._on_row(self.list.currentRow())

    def _make_list(self) -> QTableWidget:
        signed = self._say(LineOutcome.HANDED.word)
        headings = (
            self.tr("No."),
            self.tr("Name"),
            self.tr("Number of the document"),
            self.tr("Outcome"),
            self.tr("Reason"),
        )
        lines = [(str(one.position), one.name, one.paper_number, signed, "") for one in self._sent.lines]
        made = tick_off(self.tr("Documents of this list"), headings, lines, self)
        for key, signed_now in (("F2", True), ("F3", False)):
            shortcut = QShortcut(QKeySequence(key), self)
            shortcut.setAutoRepeat(False)
            shortcut.activated.connect(lambda signed_now=signed_now: self.mark(signed=signed_now))
        return made

    def _on_reason(self) -> None:
        place = self.list.currentRow()
        if place < 0 or self._sent.lines[place].application_id not in self._left:
            return
        note = " ".join(self.note.text().split())
        self._left[self._sent.lines[place].application_id] = Leftover(self.reason.value(), note)
        self._show(place)
        self.weigh()

    def _on_row(self, place: int, *_: int) -> None:
        left = self._left.get(self._sent.lines[place].application_id) if place >= 0 else None
        for field in (self.reason, self.note):
            field.setEnabled(left is not None)
        self.note.setText(left.note if left is not None else "")
        if left is not None:
            self.reason.choose(left.reason)

    def _show(self, place: int) -> None:
        left = self._left.get(self._sent.lines[place].application_id)
        outcome = LineOutcome.HANDED if left is None else LineOutcome.LEFT
        why = (
            ""
            if left is None
            else ": ".join(part for part in (self._say(left.reason.word), left.note) if part)
        )
        for column, text in ((_OUTCOME, self._say(outcome.word)), (_WHY, why)):
            item = self.list.item(place, column)
            if item is not None:
                item.setText(text)
