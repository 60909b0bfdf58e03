"""Who asks when it is not the person, how they are reached, how the document comes to them, and a note."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox, QVBoxLayout, QWidget

from desk.domain.printing import Delivery
from desk.domain.text import Word
from ui.theme import STEP
from ui.widgets.choices import Pick
from ui.widgets.form_grid import FormGrid, text_line


@dataclass(frozen=True, slots=True)
class Contact:
    """The fields as they were typed."""

    other: bool = False
    applicant: str = ""
    applicant_nik: str = ""
    relation: str = ""
    phone: str = ""
    email: str = ""
    delivery: str = Delivery.COUNTER.code
    note: str = ""


class ContactFields(QWidget):
    """Emits ``changed`` when something was typed or chosen."""

    changed = Signal()

    def __init__(self, say: Callable[[Word], str], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(STEP // 2)
        contact = FormGrid(self)
        self.phone = text_line(self.tr("Phone or WhatsApp"), contact, 30)
        self.email = text_line(self.tr("E-mail"), contact, 120)
        contact.add_row(self.tr("Contact"), self.phone, self.email)
        self.delivery = Pick(
            self.tr("Collected at"), [(way.code, say(way.word)) for way in Delivery], contact
        )
        self.note = text_line(self.tr("Note for the verification"), contact)
        contact.add_row(self.tr("Collected at"), self.delivery, self.note, shares=(2, 3))
        self.other = QCheckBox(self.tr("Somebody else asks for the person"), contact)
        contact.add_wide(self.other)
        self.who = FormGrid(self)
        self.applicant = text_line(self.tr("Name of who asks"), self.who)
        self.relation = text_line(self.tr("Relation, such as mother"), self.who, 60)
        self.applicant_nik = text_line(self.tr("NIK of who asks"), self.who, 16)
        self.who.add_row(
            self.tr("Who asks"), self.applicant, self.relation, self.applicant_nik, shares=(4, 3, 3)
        )
        column.addWidget(self.who)
        column.addWidget(contact)
        for field in (self.phone, self.email, self.note, self.applicant, self.relation, self.applicant_nik):
            field.textEdited.connect(self.changed)
        self.delivery.currentIndexChanged.connect(self.changed)
        self.other.toggled.connect(self._on_other)
        self.put(Contact())

    def put(self, contact: Contact) -> None:
        """Fill the fields in without telling."""
        for field, text in (
            (self.applicant, contact.applicant),
            (self.applicant_nik, contact.applicant_nik),
            (self.relation, contact.relation),
            (self.phone, contact.phone),
            (self.email, contact.email),
            (self.note, contact.note),
        ):
            field.setText(text)
        self.blockSignals(True)
        self.other.setChecked(contact.other)
        self.who.setVisible(contact.other)
        self.delivery.choose(contact.delivery)
        self.blockSignals(False)

    def expect_other(self, *, expected: bool) -> None:
        """Ask for who asks where it is never the person itself; nothing that was typed is lost."""
        if expected:
            self.other.setChecked(True)
        elif not self.applicant.text():
            self.other.setChecked(False)

    def contact(self) -> Contact:
        """Return the fields as they are now."""
        return Contact(
            self.other.isChecked(),
            self.applicant.text(),
            self.applicant_nik.text(),
            self.relation.text(),
            self.phone.text(),
            self.email.text(),
            str(self.delivery.value()),
            self.note.text(),
        )

    def order(self) -> list[QWidget]:
        """Return the fields in the order Enter goes through them."""
        who: list[QWidget] = [self.applicant, self.relation, self.applicant_nik]
        return [*(who if self.other.isChecked() else []), self.phone, self.email, self.delivery, self.note]

    def _on_other(self, checked: bool) -> None:
        self.who.setVisible(checked)
        self.changed.emit()
