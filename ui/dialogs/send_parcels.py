"""Parcels to Kantor Pos: who signs for them, what each costs, and who pays."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtWidgets import QWidget

from desk.domain.handover import Party
from desk.domain.post import Payment
from desk.domain.text import Word
from ui.dialogs.form import Form


@dataclass(frozen=True, slots=True)
class ToSign:
    """What is about to leave, who signed last, and what the office's settings say of the cost."""

    parcels: int
    cost: int
    receiver: Party
    payment: Payment


@dataclass(frozen=True, slots=True)
class Posting:
    """Who takes the parcels, and what each costs whom."""

    receiver: Party
    cost: int
    payment: Payment


class SendParcelsDialog(Form):
    """Enter sends as soon as somebody's name stands there."""

    def __init__(
        self, what: ToSign, say: Callable[[Word], str], number: Callable[[int], str], parent: QWidget | None
    ) -> None:
        self._what, self._say, self._number = what, say, number
        super().__init__("", "", "", parent)
        title = self.tr("Send %n parcel(s) with Kantor Pos", "", what.parcels)
        self.name_step(title, self.tr("Send and number the BAST"))
        (self.yes if what.receiver.name else self.name).setFocus()

    @classmethod
    def ask(
        cls, parent: QWidget | None, what: ToSign, say: Callable[[Word], str], number: Callable[[int], str]
    ) -> Posting | None:
        """Ask, and return who takes the parcels, or None when they stay."""
        dialog = cls(what, say, number, parent)
        return dialog.posting() if dialog.confirmed() else None

    def posting(self) -> Posting:
        """Return what stands in the dialog now."""
        name, position, nip, office = (
            " ".join(field.text().split()) for field in (self.name, self.position, self.nip, self.workplace)
        )
        return Posting(Party(name, position, nip, office), self.cost.value(), self.payment.value())

    def fill(self) -> None:
        known = self._what.receiver
        self.name = self.add_line(self.tr("Receiver's name"), known.name)
        self.nip = self.add_line(self.tr("NIPPOS"), known.nip)
        self.position = self.add_line(self.tr("Position"), known.position)
        self.workplace = self.add_line(self.tr("Post office"), known.office)
        self.cost = self.add_number(self.tr("Cost of each parcel (Rp)"), value=self._what.cost)
        self.payment = self.add_choice(self.tr("Paid by"), [(one, self._say(one.word)) for one in Payment])
        self.payment.choose(self._what.payment)

    def missing(self) -> str:
        return "" if self.name.text().strip() else self.tr("Write the name of who signs for the parcels.")

    def weigh(self) -> None:
        super().weigh()
        if self._filled and self.yes.isEnabled():
            total = self._number(self.cost.value() * self._what.parcels)
            self.why.setText(self.tr("Cost together: Rp {total}").format(total=total))
