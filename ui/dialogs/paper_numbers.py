"""The numbers of finished papers, one line for each: typed, scanned, pasted from a list, or counted on."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QGuiApplication, QKeyEvent, QKeySequence
from PySide6.QtWidgets import QFrame, QGridLayout, QLineEdit, QScrollArea, QWidget

from desk.domain.document_numbers import NUMBER_KINDS, cleaned, following, read_number
from ui.dialogs.form import Form
from ui.theme import STEP
from ui.widgets.looks import label


@dataclass(frozen=True, slots=True)
class PaperToMake:
    """A paper that is being made: of which application, for whom, and what kind of number it carries."""

    application_id: int
    name: str
    kind: str = ""
    """Code of the kind of number; empty when any text is one."""


class NumberField(QLineEdit):
    """Enter goes on; ``pasted`` carries several lines, ``count_on`` asks for the next number."""

    pasted = Signal(object)
    count_on = Signal()

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(name)
        self.following: QWidget | None = None
        self.before: QWidget | None = None

    # Qt asks

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = event.key()
        if event.matches(QKeySequence.StandardKey.Paste):
            lines = [line.strip() for line in QGuiApplication.clipboard().text().splitlines() if line.strip()]
            if len(lines) > 1:
                self.pasted.emit(lines)
                return
        if key in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and not event.modifiers():
            if not event.isAutoRepeat():
                _go_to(self.following)
            return
        if key == Qt.Key.Key_Down and not event.modifiers():
            _go_to(self.following)
        elif key == Qt.Key.Key_Up and not event.modifiers():
            _go_to(self.before)
        elif key == Qt.Key.Key_D and event.modifiers() == Qt.KeyboardModifier.ControlModifier:
            self.count_on.emit()
        else:
            super().keyPressEvent(event)


class PaperNumbersForm(Form):
    """Papers without a number stay where they are; Ctrl+D counts on, Ctrl+Enter takes the step."""

    def __init__(
        self, title: str, papers: Sequence[PaperToMake], slot: str, parent: QWidget | None = None
    ) -> None:
        self._papers, self._slot = tuple(papers), slot
        self.numbers: list[NumberField] = []
        super().__init__(title, "", "", parent)
        self.yes.setText(self.tr("They are made"))
        self.resize(88 * STEP, 80 * STEP)
        if self.numbers:
            self.numbers[0].setFocus()

    @classmethod
    def ask(
        cls, parent: QWidget | None, title: str, papers: Sequence[PaperToMake], slot: str
    ) -> tuple[Mapping[int, str], str] | None:
        """Ask, and return the numbers by application with the slot, or None."""
        form = cls(title, papers, slot, parent)
        return (form.written(), form.slot.text().strip()) if form.confirmed() else None

    def written(self) -> Mapping[int, str]:
        """Return the numbers that stand in the form now."""
        return {
            paper.application_id: cleaned(field.text())
            for paper, field in zip(self._papers, self.numbers, strict=True)
            if field.text().strip()
        }

    def fill(self) -> None:
        hint = self.tr(
            "Type or scan the number that stands on each document. Ctrl+D counts on from the line above; "
            "several lines copied from a list fill as many lines. What has no number yet stays being made."
        )
        words = label(hint, "muted", self)
        words.setWordWrap(True)
        self.column.addWidget(words)
        self.column.addWidget(self._list(), 1)
        self.slot = QLineEdit(self._slot, self)
        self.slot.setAccessibleName(self.tr("Shelf slot"))
        self.slot.textChanged.connect(self.weigh)
        self.column.addWidget(label(self.tr("Shelf slot"), "muted", self))
        self.column.addWidget(self.slot)
        chain: list[QWidget] = [*self.numbers, self.yes]
        for place, field in enumerate(self.numbers):
            field.following = chain[place + 1]
            field.before = chain[place - 1] if place else None

    def missing(self) -> str:
        written = [cleaned(field.text()) for field in self.numbers if field.text().strip()]
        if not written:
            return self.tr("Write the number of at least one document.")
        for paper, field in zip(self._papers, self.numbers, strict=True):
            kind = NUMBER_KINDS.get(paper.kind)
            if field.text().strip() and kind is not None and read_number(field.text(), kind) is None:
                return self.tr("{name}: this number does not have the right shape.").format(name=paper.name)
        if len(set(written)) < len(written):
            twice = next(one for one in written if written.count(one) > 1)
            return self.tr("The number {number} stands there twice.").format(number=twice)
        return "" if self.slot.text().strip() else self.tr("Write the slot into which the documents go.")

    def weigh(self) -> None:
        super().weigh()
        if self._filled and self.yes.isEnabled():
            without = sum(not field.text().strip() for field in self.numbers)
            if without:
                text = self.tr("%n document(s) without a number, to be made later", "", without)
                self.why.setText(text)

    def on_scan(self, text: str) -> None:
        field = next((one for one in self.numbers if one.hasFocus()), None)
        if field is None or field.text().strip():
            field = next((one for one in self.numbers if not one.text().strip()), None)
        if field is None:
            super().on_scan(text)
            return
        field.setText(text)
        _go_to(field.following)

    def _list(self) -> QScrollArea:
        ground = QWidget(self)
        grid = QGridLayout(ground)
        grid.setContentsMargins(0, 0, STEP, 0)
        grid.setVerticalSpacing(STEP // 2)
        grid.setHorizontalSpacing(2 * STEP)
        grid.setColumnStretch(1, 1)
        area = QScrollArea(self)
        for row, paper in enumerate(self._papers):
            field = NumberField(paper.name, ground)
            field.textChanged.connect(self.weigh)
            field.pasted.connect(lambda lines, row=row: self._paste(row, lines))
            field.count_on.connect(lambda row=row: self._count_on(row))
            field.cursorPositionChanged.connect(lambda *_, field=field: area.ensureWidgetVisible(field))
            self.numbers.append(field)
            grid.addWidget(label(f"{row + 1}. {paper.name}", "", ground), row, 0)
            grid.addWidget(field, row, 1)
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setWidgetResizable(True)
        area.setWidget(ground)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        area.setMinimumHeight(min(len(self._papers), 8) * 5 * STEP)
        return area

    def _paste(self, row: int, lines: Sequence[str]) -> None:
        for field, text in zip(self.numbers[row:], lines, strict=False):
            field.setText(text)
        _go_to(self.numbers[min(row + len(lines), len(self.numbers)) - 1].following)

    def _count_on(self, row: int) -> None:
        if row and (number := following(self.numbers[row - 1].text())):
            self.numbers[row].setText(number)
            _go_to(self.numbers[row].following)


def _go_to(widget: QWidget | None) -> None:
    if widget is not None:
        widget.setFocus(Qt.FocusReason.TabFocusReason)
