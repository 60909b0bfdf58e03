"""An old card somebody brought in: whose it is, and why it is withdrawn."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtWidgets import QWidget

from desk.domain.printing import CardKind
from desk.domain.text import Word
from ui.dialogs.form import Form


@dataclass(frozen=True, slots=True)
class OldCard:
    """The card as it was written down."""

    kind: CardKind
    nik: str
    name: str
    address: str
    reason: str


class OldCardDialog(Form):
    """Asks for the card; a scanned NIK goes into its field."""

    def __init__(self, say: Callable[[Word], str], parent: QWidget | None = None) -> None:
        self._say = say
        super().__init__("", "", "", parent)
        self.name_step(self.tr("Withdraw an old card"), self.tr("Put into the box"))
        self.nik.setFocus()

    @classmethod
    def ask(cls, parent: QWidget | None, say: Callable[[Word], str]) -> OldCard | None:
        """Ask, and return the card, or None."""
        dialog = cls(say, parent)
        return dialog.card() if dialog.confirmed() else None

    def card(self) -> OldCard:
        """Return what stands in the dialog now."""
        name, address, reason = (
            " ".join(field.text().split()) for field in (self.name, self.address, self.reason)
        )
        return OldCard(self.kind.value(), self._nik(), name.upper(), address, reason)

    def fill(self) -> None:
        self.kind = self.add_choice(self.tr("Card"), [(one, self._say(one.word)) for one in CardKind])
        self.nik = self.add_line(self.tr("NIK"))
        self.name = self.add_line(self.tr("Name"))
        self.address = self.add_line(self.tr("Address"))
        self.reason = self.add_line(
            self.tr("Reason"), hint=self.tr("Moved in, damaged, data changed, died …")
        )

    def missing(self) -> str:
        nik = self._nik()
        if nik and not (len(nik) == 16 and nik.isdecimal()):
            return self.tr("A NIK has 16 digits; leave it empty when it cannot be read.")
        if not self.name.text().strip():
            return self.tr("Write the name on the card.")
        return "" if self.reason.text().strip() else self.tr("Write why the card is withdrawn.")

    def on_scan(self, text: str) -> None:
        self.nik.setText(text)
        self.name.setFocus()

    def _nik(self) -> str:
        return "".join(self.nik.text().split())
