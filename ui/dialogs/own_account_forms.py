"""What somebody fills in about their own account: password, PIN, second factor."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QCheckBox, QGridLayout, QLineEdit, QWidget

from desk.domain.accounts import PIN_DIGITS, SHORTEST_BADGE, is_usable_pin
from desk.domain.one_time_codes import DIGITS, Enrolment
from desk.domain.passwords import weakness
from desk.domain.staff import Staff
from desk.domain.text import Word
from ui.dialogs.secret_form import SecretForm
from ui.dialogs.sign_in_steps import too_weak
from ui.theme import STEP
from ui.widgets.looks import label
from ui.widgets.qr_picture import QrPicture

Say = Callable[[Word], str]


@dataclass(frozen=True, slots=True)
class Secrets:
    """What was typed; nothing of it shows up in a text of this value."""

    password: str = field(default="", repr=False)
    new: str = field(default="", repr=False)
    badge: str = field(default="", repr=False)
    code: str = field(default="", repr=False)


class _AccountForm(SecretForm):
    """A form about one's own account."""

    def add_password(self) -> QLineEdit:
        """Add the field for the password that every change of one's own account asks for."""
        return self.add_secret(self.tr("Password"))


class ChangePasswordForm(_AccountForm):
    """Asks for the old password and twice for the new one."""

    def __init__(self, person: Staff, say: Say, why: str, parent: QWidget | None = None) -> None:
        self._person, self._say = person, say
        super().__init__("", why, "", parent)
        self.name_step(self.tr("Change my password"), self.tr("Change it"))
        self.old.setFocus()

    @classmethod
    def ask(cls, parent: QWidget | None, person: Staff, say: Say, why: str = "") -> Secrets | None:
        """Ask, and return the old and the new password, or None."""
        form = cls(person, say, why, parent)
        return Secrets(form.old.text(), form.new.text()) if form.confirmed() else None

    def fill(self) -> None:
        self.old = self.add_secret(self.tr("Password until now"))
        hint = self.tr("a few words that have nothing in common")
        self.new = self.add_secret(self.tr("New password"), hint)
        self.again = self.add_secret(self.tr("New password once more"))

    def missing(self) -> str:
        if not self.old.text():
            return self.tr("Write the password until now.")
        weak = weakness(self.new.text(), (self._person.login, self._person.name, self._person.nip))
        if weak is not None:
            return too_weak(self._say, weak)
        return "" if self.new.text() == self.again.text() else self.tr("The two passwords are not the same.")


class ChoosePinForm(_AccountForm):
    """Asks for the badge and for its PIN, twice."""

    def __init__(self, person: Staff, why: str, parent: QWidget | None = None) -> None:
        self._person = person
        super().__init__("", why, "", parent)
        self.name_step(self.tr("PIN of my badge"), self.tr("Keep this PIN"))
        self.password.setFocus()

    @classmethod
    def ask(cls, parent: QWidget | None, person: Staff, why: str = "") -> Secrets | None:
        """Ask, and return password, badge and PIN, or None."""
        form = cls(person, why, parent)
        if not form.confirmed():
            return None
        return Secrets(form.password.text(), form.pin.text(), form.badge.text().strip())

    def fill(self) -> None:
        self.password = self.add_password()
        self.badge = self.add_secret(self.tr("Badge"), self.tr("scan it"))
        self.pin = self.add_secret(self.tr("PIN"), self.tr("six digits"))
        self.again = self.add_secret(self.tr("PIN once more"))
        for line in (self.pin, self.again):
            line.setMaxLength(PIN_DIGITS)

    def missing(self) -> str:
        if not self.password.text():
            return self.tr("Write your password.")
        if len(self.badge.text().strip()) < SHORTEST_BADGE:
            return self.tr("Scan your badge with the scanner.")
        if len(self.pin.text()) != PIN_DIGITS or not self.pin.text().isdigit():
            return self.tr("The PIN has six digits.")
        if not is_usable_pin(self.pin.text(), self._person):
            return self.tr("Anybody would try this PIN first: no row, no repetition, no part of your NIP.")
        return "" if self.pin.text() == self.again.text() else self.tr("The two PINs are not the same.")

    def on_scan(self, text: str) -> None:
        self.badge.setText(text)
        self.pin.setFocus()


class SetUpFactorForm(_AccountForm):
    """Shows a secret to be put into an app, and asks for the first code the app gives."""

    def __init__(self, enrolment: Enrolment, why: str, parent: QWidget | None = None) -> None:
        self._enrolment = enrolment
        super().__init__("", why, "", parent)
        self.name_step(self.tr("Set up the second factor"), self.tr("Set it up"))
        self.password.setFocus()

    @classmethod
    def ask(cls, parent: QWidget | None, enrolment: Enrolment, why: str = "") -> Secrets | None:
        """Ask, and return password and code, or None."""
        form = cls(enrolment, why, parent)
        return Secrets(form.password.text(), code=form.code.text()) if form.confirmed() else None

    def fill(self) -> None:
        words = label(
            self.tr("Scan this with an app for one-time codes on your phone, or type the text into it."),
            "",
            self,
        )
        words.setWordWrap(True)
        self.fields.addRow(words)
        picture = QrPicture(self._enrolment.address, self.tr("QR code for the app"), self)
        self.fields.addRow(picture)
        self.fields.setAlignment(picture, Qt.AlignmentFlag.AlignHCenter)
        secret = label(self._enrolment.spaced, "strong", self)
        secret.setWordWrap(True)
        secret.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.fields.addRow(self.tr("As text"), secret)
        self.password = self.add_password()
        self.code = self.add_line(self.tr("Code of the app"), "", self.tr("six digits"))

    def missing(self) -> str:
        if not self.password.text():
            return self.tr("Write your password.")
        typed = "".join(self.code.text().split())
        right = len(typed) == DIGITS and typed.isdigit()
        return "" if right else self.tr("Write the six digits that the app shows now.")


class CodeForm(_AccountForm):
    """Asks for password and code, before recovery codes are made anew or the second factor goes."""

    def __init__(self, title: str, text: str, yes: str, parent: QWidget | None = None) -> None:
        super().__init__(title, text, yes, parent)
        self.password.setFocus()

    @classmethod
    def ask(cls, parent: QWidget | None, title: str, text: str, yes: str) -> Secrets | None:
        """Ask, and return password and code, or None."""
        form = cls(title, text, yes, parent)
        return Secrets(form.password.text(), code=form.code.text()) if form.confirmed() else None

    def fill(self) -> None:
        self.password = self.add_password()
        self.code = self.add_line(self.tr("Code of the app, or a recovery code"))

    def missing(self) -> str:
        if not self.password.text():
            return self.tr("Write your password.")
        return "" if self.code.text().strip() else self.tr("Write a code.")


class RecoveryCodesForm(SecretForm):
    """Shows recovery codes once, and goes when they were written down."""

    def __init__(self, codes: Sequence[str], parent: QWidget | None = None) -> None:
        self._codes = tuple(codes)
        super().__init__("", "", "", parent)
        self.name_step(self.tr("Recovery codes"), self.tr("Close"))
        self.no.hide()
        self.written.setFocus()

    @classmethod
    def ask(cls, parent: QWidget | None, codes: Sequence[str]) -> None:
        """Show the codes."""
        cls(codes, parent).confirmed()

    def fill(self) -> None:
        words = label(
            self.tr(
                "Each of these codes lets you in once without your phone. Write them down now and keep them"
                " away from this PC; they are shown only this once."
            ),
            "",
            self,
        )
        words.setWordWrap(True)
        self.fields.addRow(words)
        block = QWidget(self)
        grid = QGridLayout(block)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setSpacing(STEP)
        for place, code in enumerate(self._codes):
            line = label(code, "strong", block)
            line.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
            grid.addWidget(line, *divmod(place, 2))
        self.fields.addRow(block)
        self.written = QCheckBox(self.tr("I have written them down"), self)
        self.written.toggled.connect(self.weigh)
        self.fields.addRow(self.written)

    def missing(self) -> str:
        return "" if self.written.isChecked() else self.tr("Write them down first, then tick the box.")

    def reject(self) -> None:
        """Stay until the codes were written down."""
        if self.written.isChecked():
            super().reject()
