"""Cards to a kecamatan or kelurahan: who signs for them."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from desk.domain.handover import Party
from ui.dialogs.form import Form


@dataclass(frozen=True, slots=True)
class Parcel:
    """What is about to leave: how many cards where, and who signed last."""

    title: str
    text: str
    receiver: Party


class SendDialog(Form):
    """Asks for the receiver."""

    def __init__(self, parcel: Parcel, parent: QWidget | None = None) -> None:
        self._parcel = parcel
        super().__init__(parcel.title, parcel.text, "", parent)
        self.yes.setText(self.tr("Send and number the BAST"))
        self._first_focus()

    @classmethod
    def ask(cls, parent: QWidget | None, parcel: Parcel) -> Party | None:
        """Ask, and return who takes the cards, or None when they stay."""
        dialog = cls(parcel, parent)
        return dialog.receiver() if dialog.confirmed() else None

    def receiver(self) -> Party:
        """Return what stands in the dialog now."""
        name, position, nip, office = (
            " ".join(field.text().split()) for field in (self.name, self.position, self.nip, self.workplace)
        )
        return Party(name, position, nip, office)

    def fill(self) -> None:
        known = self._parcel.receiver
        self.name = self.add_line(self.tr("Receiver's name"), known.name)
        self.nip = self.add_line(self.tr("NIP"), known.nip)
        self.position = self.add_line(self.tr("Position"), known.position)
        self.workplace = self.add_line(self.tr("Office"), known.office)

    def missing(self) -> str:
        if not self.name.text().strip():
            return self.tr("Write the name of the person who signs for the cards.")
        return ""

    def _first_focus(self) -> None:
        wanted = self.yes if self.name.text().strip() else self.name
        wanted.setFocus(Qt.FocusReason.TabFocusReason)
