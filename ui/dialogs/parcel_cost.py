"""What the post takes for one parcel, and from whom."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtWidgets import QWidget

from desk.domain.post import Parcel, Payment
from desk.domain.text import Word
from ui.dialogs.form import Form


@dataclass(frozen=True, slots=True)
class Cost:
    """The cost in rupiah, and who pays it."""

    amount: int
    payment: Payment


class CostDialog(Form):
    """Begins with what the books say now."""

    def __init__(self, one: Parcel, say: Callable[[Word], str], parent: QWidget | None = None) -> None:
        self._one, self._say = one, say
        super().__init__("", "", "", parent)
        self.name_step(self.tr("Cost of parcel {number}").format(number=one.number), self.tr("Keep the cost"))
        self.amount.setFocus()

    @classmethod
    def ask(cls, parent: QWidget | None, one: Parcel, say: Callable[[Word], str]) -> Cost | None:
        """Ask, and return the cost, or None when nothing shall change."""
        dialog = cls(one, say, parent)
        return Cost(dialog.amount.value(), dialog.payment.value()) if dialog.confirmed() else None

    def fill(self) -> None:
        self.amount = self.add_number(self.tr("Cost (Rp)"), value=self._one.cost)
        self.payment = self.add_choice(self.tr("Paid by"), [(one, self._say(one.word)) for one in Payment])
        self.payment.choose(self._one.payment)
