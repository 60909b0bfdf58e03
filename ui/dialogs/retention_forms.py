"""The small questions of retention: how long, kept by whose order, what to destroy, and before whom."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QLineEdit, QListWidget, QListWidgetItem, QWidget

from desk.domain.nik import check_nik
from desk.domain.retention import LONGEST_MONTHS, DataKind, Due, Minutes
from desk.domain.text import Word
from ui.dialogs.form import Form
from ui.dialogs.grave import grave_key, make_grave
from ui.theme import STEP
from ui.widgets.looks import label

Say = Callable[[Word], str]
WITNESSES = 3
NEEDED = 2


@dataclass(frozen=True, slots=True)
class Order:
    """An order to keep, as it was typed."""

    nik: str
    kind: DataKind | None
    reason: str


@dataclass(frozen=True, slots=True)
class Verdict:
    """The head's word on a proposal."""

    approved: bool
    witnesses: tuple[tuple[str, str], ...]
    reason: str


class PeriodDialog(Form):
    """Asks how many months a kind is kept, and by which schedule."""

    def __init__(self, kind: str, months: int, text: str, parent: QWidget | None = None) -> None:
        self._months = months
        super().__init__(kind, text, "", parent)
        self.setWindowTitle(self.tr("How long it is kept"))
        self.yes.setText(self.tr("Set the period"))
        self.months.setFocus()

    @classmethod
    def ask(cls, parent: QWidget | None, kind: str, months: int, text: str) -> tuple[int, str] | None:
        """Ask, and return months and reason, or None when the period stays."""
        dialog = cls(kind, months, text, parent)
        return (dialog.months.value(), dialog.reason.text().strip()) if dialog.confirmed() else None

    def fill(self) -> None:
        self.months = self.add_number(self.tr("Months"), 1, self._months)
        self.months.setMaximum(LONGEST_MONTHS)
        self.reason = self.add_line(self.tr("By which schedule"), "", self.tr("such as JRA 2020, number 12"))

    def missing(self) -> str:
        return "" if self.reason.text().strip() else self.tr("Write by which schedule or decision.")


class HoldDialog(Form):
    """Asks whose data, of which kind, is kept by whose order."""

    def __init__(self, say: Say, parent: QWidget | None = None) -> None:
        self._say = say
        super().__init__("", "", "", parent)
        self.name_step(self.tr("Keep these data by order"), self.tr("Keep them"))
        self.nik.setFocus()

    @classmethod
    def ask(cls, parent: QWidget | None, say: Say) -> Order | None:
        """Ask, and return the order, or None when nothing is kept."""
        dialog = cls(say, parent)
        return dialog.order() if dialog.confirmed() else None

    def order(self) -> Order:
        """Return what stands in the dialog now."""
        return Order(self.nik.text().strip(), self.kind.value(), self.reason.text().strip())

    def fill(self) -> None:
        self.nik = self.add_line(self.tr("NIK"), "", self.tr("empty: everybody's data of the kind"))
        kinds = [(kind, self._say(kind.word)) for kind in DataKind]
        self.kind = self.add_choice(self.tr("Kind of data"), [(None, self.tr("Every kind")), *kinds])
        self.reason = self.add_line(self.tr("By whose order"), "", self.tr("letter, number and day"))

    def missing(self) -> str:
        order = self.order()
        if order.nik and not check_nik(order.nik).usable:
            return self.tr("A NIK has 16 digits.")
        if not order.nik and order.kind is None:
            return self.tr("Write a NIK, or choose one kind of data.")
        return "" if order.reason else self.tr("Write by whose order it is kept.")

    def on_scan(self, text: str) -> None:
        self.nik.setText(text)


class ProposeDialog(Form):
    """Asks which kinds of what is due shall be destroyed, and why."""

    def __init__(
        self, due: Sequence[Due], say: Say, number: Callable[[int], str], parent: QWidget | None = None
    ) -> None:
        self._due, self._say, self._number = tuple(due), say, number
        super().__init__("", "", "", parent)
        self.name_step(self.tr("Propose what is to be destroyed"), self.tr("Send it to the head"))
        self.reason.setFocus()

    @classmethod
    def ask(
        cls, parent: QWidget | None, due: Sequence[Due], say: Say, number: Callable[[int], str]
    ) -> tuple[tuple[DataKind, ...], str] | None:
        """Ask, and return the kinds and the reason, or None when nothing is proposed."""
        dialog = cls(due, say, number, parent)
        return (dialog.chosen(), dialog.reason.text().strip()) if dialog.confirmed() else None

    def chosen(self) -> tuple[DataKind, ...]:
        """Return the kinds that are ticked."""
        ticked = (place for place in range(self.kinds.count()) if _ticked(self.kinds.item(place)))
        return tuple(self._due[place].kind for place in ticked)

    def fill(self) -> None:
        self.kinds = QListWidget(self)
        self.kinds.setAccessibleName(self.tr("Kinds of data, ticked by the space bar"))
        for one in self._due:
            words = self.tr("{kind}: {count}").format(
                kind=self._say(one.kind.word), count=self._number(one.rows)
            )
            item = QListWidgetItem(words, self.kinds)
            item.setFlags(item.flags() | Qt.ItemFlag.ItemIsUserCheckable)
            item.setCheckState(Qt.CheckState.Checked)
        self.kinds.setMinimumHeight(26 * STEP)
        self.kinds.itemChanged.connect(self.weigh)
        self.column.addWidget(self.kinds)
        self.reason = self.add_line(self.tr("Reason"), "", self.tr("such as: retention schedule, 2026"))

    def missing(self) -> str:
        if not self.chosen():
            return self.tr("Tick at least one kind.")
        return "" if self.reason.text().strip() else self.tr("Write a reason.")


class DecideMinutesDialog(Form):
    """Asks the head: approve before two witnesses, or refuse with a reason."""

    def __init__(self, minutes: Minutes, text: str, parent: QWidget | None = None) -> None:
        self._minutes = minutes
        super().__init__("", text, "", parent, grave=True)
        self.setWindowTitle(self.tr("Approve the destruction?"))
        self.head.setText(self.tr("Approve the destruction?"))
        make_grave(self, self.yes, self.tr("Decide"))
        self.setMinimumWidth(88 * STEP)
        self.rows[0][0].setFocus()

    @classmethod
    def ask(cls, parent: QWidget | None, minutes: Minutes, text: str) -> Verdict | None:
        """Ask, and return the decision, or None when the proposal waits on."""
        dialog = cls(minutes, text, parent)
        return dialog.verdict() if dialog.confirmed() else None

    def verdict(self) -> Verdict:
        """Return what stands in the dialog now."""
        typed = [(name.text().strip(), position.text().strip()) for name, position in self.rows]
        witnesses = tuple(one for one in typed if one[0])
        return Verdict(bool(self.choice.value()), witnesses, self.reason.text().strip())

    def fill(self) -> None:
        answers = [(True, self.tr("Approve: it will be destroyed")), (False, self.tr("Refuse"))]
        self.choice = self.add_choice(self.tr("Decision"), answers)
        self.reason = self.add_line(self.tr("Reason or note"))
        self.column.addWidget(label(self.tr("Witnesses: two at least"), "strong", self))
        ground = QWidget(self)
        grid = QGridLayout(ground)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setSpacing(STEP)
        titles = (self.tr("Name"), self.tr("Position, office"))
        for place, title in enumerate(titles):
            grid.addWidget(label(title, "muted", ground), 0, place)
        self.rows = [self._witness(grid, number, titles, ground) for number in range(1, WITNESSES + 1)]
        self.column.addWidget(ground)

    def missing(self) -> str:
        verdict = self.verdict()
        if not verdict.approved:
            return "" if verdict.reason else self.tr("Write why it is refused.")
        if len({name.casefold() for name, _ in verdict.witnesses}) < NEEDED:
            return self.tr("Write two witnesses; without them nothing may be destroyed.")
        return ""

    def weigh(self) -> None:
        super().weigh()
        if self._filled and not self.why.text():
            text = self.tr("{key} takes this step, Esc cancels; Enter alone does not.")
            self.why.setText(text.format(key=grave_key()))

    def _witness(
        self, grid: QGridLayout, number: int, titles: tuple[str, ...], ground: QWidget
    ) -> tuple[QLineEdit, QLineEdit]:
        made = (QLineEdit(ground), QLineEdit(ground))
        for place, field in enumerate(made):
            field.setAccessibleName(self.tr("Witness {n}: {what}").format(n=number, what=titles[place]))
            field.textChanged.connect(self.weigh)
            grid.addWidget(field, number, place)
        return made


def _ticked(item: QListWidgetItem) -> bool:
    return item.checkState() is Qt.CheckState.Checked
