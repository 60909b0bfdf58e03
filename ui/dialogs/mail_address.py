"""Where a parcel goes: the address as the post needs it, and whether the courier takes an old card."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtWidgets import QWidget

from desk.domain.post import MailAddress, ToPost
from desk.domain.text import Word
from ui.dialogs.form import Form


@dataclass(frozen=True, slots=True)
class Written:
    """The address as it stands in the dialog."""

    address: MailAddress
    old_card: bool


class MailAddressDialog(Form):
    """Begins at the first thing missing; an address may be kept before it is whole."""

    def __init__(self, one: ToPost, say: Callable[[Word], str], parent: QWidget | None = None) -> None:
        self._one, self._say = one, say
        super().__init__("", "", "", parent)
        self.name_step(self.tr("Address for Kantor Pos"), self.tr("Keep the address"))
        self._first_focus()

    @classmethod
    def ask(cls, parent: QWidget | None, one: ToPost, say: Callable[[Word], str]) -> Written | None:
        """Ask, and return the address, or None when nothing shall change."""
        dialog = cls(one, say, parent)
        return dialog.written() if dialog.confirmed() else None

    def written(self) -> Written:
        """Return what stands in the dialog now."""
        fields = (
            self.name, self.street, self.rt, self.rw, self.village, self.district, self.postcode, self.phone
        )  # fmt: skip
        address = MailAddress(*(" ".join(field.text().split()) for field in fields))
        return Written(address, self.old_card is not None and self.old_card.value())

    def fill(self) -> None:
        where = self._one.address
        self.name = self.add_line(self.tr("Addressee"), where.name)
        self.street = self.add_line(self.tr("Street or kampung, number"), where.street)
        self.rt = self.add_line(self.tr("RT"), where.rt)
        self.rw = self.add_line(self.tr("RW"), where.rw)
        self.village = self.add_line(self.tr("Kelurahan"), where.village)
        self.district = self.add_line(self.tr("Kecamatan"), where.district)
        self.postcode = self.add_line(self.tr("Postcode"), where.postcode, self.tr("five digits"))
        self.phone = self.add_line(self.tr("Phone"), where.phone, self.tr("such as 0812 3456 7890"))
        self.rt.setMaxLength(5)
        self.rw.setMaxLength(5)
        self.postcode.setMaxLength(5)
        self.old_card = None
        if any(each.job_id is not None for each in self._one.contents):
            answers = [(False, self.tr("No")), (True, self.tr("Yes, nothing is delivered without it"))]
            self.old_card = self.add_choice(self.tr("Old card to the courier"), answers)
            self.old_card.choose(self._one.old_card)

    def missing(self) -> str:
        return "" if self.name.text().strip() else self.tr("Write who receives the parcel.")

    def weigh(self) -> None:
        super().weigh()
        if self._filled and self.yes.isEnabled():
            lacks = ", ".join(self._say(lack.word) for lack in self.written().address.lacks)
            self.why.setText(
                self.tr("Still missing before it can be sent: {lacks}.").format(lacks=lacks) if lacks else ""
            )

    def _first_focus(self) -> None:
        order = (
            (self.street, self.street.text()),
            (self.rt, self.rt.text()),
            (self.rw, self.rw.text()),
            (self.village, self.village.text()),
            (self.postcode, self.postcode.text()),
            (self.phone, self.phone.text()),
        )
        field = next((field for field, text in order if not text.strip()), self.name)
        field.setFocus()
        field.selectAll()
