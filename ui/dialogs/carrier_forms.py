"""The questions about what messages leave by: the mail server, the modem, a password, a message on trial."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtWidgets import QLineEdit, QWidget

from desk.domain import mail_servers, modems
from desk.domain.carriers import Medium
from desk.domain.mail_servers import MailServer, Security
from desk.domain.modems import Modem
from desk.domain.phones import PhoneUnusable, e164
from desk.domain.text import Word
from ui.dialogs.form import Form
from ui.dialogs.secret_form import SecretForm

Say = Callable[[Word], str]
_SUBMISSION = 587
"""The port at which mail is handed in (RFC 6409)."""


class MailServerForm(Form):
    """How the office's mail server is reached; the password is asked for apart, PC by PC."""

    def __init__(self, known: MailServer | None, say: Say, parent: QWidget | None = None) -> None:
        self._known, self._say = known or MailServer("", _SUBMISSION, Security.STARTTLS, ""), say
        super().__init__("", "", "", parent)
        self.name_step(self.tr("Mail server of the office"), self.tr("Save"))
        self.host.setFocus()

    @classmethod
    def ask(cls, parent: QWidget | None, known: MailServer | None, say: Say) -> MailServer | None:
        """Ask, and return the server, or None when nothing is to be kept."""
        dialog = cls(known, say, parent)
        return dialog.server() if dialog.confirmed() else None

    def fill(self) -> None:
        known = self._known
        self.host = self.add_line(self.tr("Server"), known.host, "mail.dinas.go.id")
        self.port = self.add_number(self.tr("Port"), 1, known.port)
        self.port.setGroupSeparatorShown(False)  # it is a name, not a quantity
        self.security = self.add_choice(
            self.tr("Connection"), [(one, self._say(one.word)) for one in Security]
        )
        self.security.choose(known.security)
        self.user = self.add_line(
            self.tr("Signs in there as"), known.user, self.tr("empty: the server asks for no password")
        )
        self.from_address = self.add_line(self.tr("Sender"), known.sender, "pesan@dinas.go.id")
        self.sender_name = self.add_line(self.tr("Name of the sender"), known.sender_name)
        self.reply_to = self.add_line(self.tr("Answers go to"), known.reply_to)
        self.ca_file = self.add_line(
            self.tr("Own authority (file)"), known.ca_file, self.tr("empty: those this PC trusts")
        )
        self.wait = self.add_number(self.tr("Longest wait (s)"), 1, round(known.timeout_s))

    def missing(self) -> str:
        wrong = mail_servers.flaw(self.server())
        return self._say(wrong) if wrong is not None else ""

    def server(self) -> MailServer:
        """Return the server as it is described now."""
        return MailServer(
            _text(self.host),
            self.port.value(),
            self.security.value(),
            _text(self.from_address),
            _text(self.user),
            _text(self.sender_name),
            _text(self.reply_to),
            _text(self.ca_file),
            self.wait.value(),
        )


class ModemForm(Form):
    """Where Gammu SMSD, which drives the modem, keeps its books."""

    def __init__(self, known: Modem | None, say: Say, parent: QWidget | None = None) -> None:
        self._known, self._say = known or Modem(""), say
        super().__init__("", "", "", parent)
        self.name_step(self.tr("Modem of the office (Gammu SMSD)"), self.tr("Save"))
        self.address.setFocus()

    @classmethod
    def ask(cls, parent: QWidget | None, known: Modem | None, say: Say) -> Modem | None:
        """Ask, and return the modem, or None when nothing is to be kept."""
        dialog = cls(known, say, parent)
        return dialog.modem() if dialog.confirmed() else None

    def fill(self) -> None:
        self.address = self.add_line(
            self.tr("Database of the service"), self._known.address, "postgresql://smsd@server/smsd"
        )
        self.phone_id = self.add_line(
            self.tr("Name of the modem (PhoneID)"), self._known.sender, self.tr("empty: any of them")
        )

    def missing(self) -> str:
        wrong = modems.flaw(self.modem())
        return self._say(wrong) if wrong is not None else ""

    def modem(self) -> Modem:
        """Return the modem as it is described now."""
        return Modem(_text(self.address), _text(self.phone_id))


class CarrierSecret(SecretForm):
    """Asks for a password or a token; what is kept already is not shown."""

    def __init__(self, medium: str, place: str, parent: QWidget | None = None) -> None:
        text = self.tr(
            "It is for {place} alone. It stays in this PC's own place for passwords, for this account. Other"
            " PCs that send ask for it themselves."
        )
        super().__init__("", text.format(place=place), "", parent)
        self.name_step(self.tr("Password or token: {medium}").format(medium=medium), self.tr("Keep it here"))
        self.secret.setFocus()

    @classmethod
    def ask(cls, parent: QWidget | None, medium: str, place: str) -> str | None:
        """Ask, and return what was typed, or None when nothing is to be kept."""
        dialog = cls(medium, place, parent)
        return dialog.secret.text() if dialog.confirmed() else None

    def fill(self) -> None:
        self.secret = self.add_secret(self.tr("Password or token"))

    def missing(self) -> str:
        return "" if self.secret.text() else self.tr("Type it as the provider or the administrator gave it.")


class TrySending(Form):
    """Asks to whom a message on trial goes."""

    def __init__(self, medium: Medium, say: Say, parent: QWidget | None = None) -> None:
        self._mail, self._say = medium is Medium.EMAIL, say
        text = self.tr("One real message leaves at once, at any hour; a provider takes its price for it.")
        super().__init__("", text, "", parent)
        title = self.tr("Try {medium}").format(medium=say(medium.word))
        self.name_step(title, self.tr("Send it"))
        self.to.setFocus()

    @classmethod
    def ask(cls, parent: QWidget | None, medium: Medium, say: Say) -> str | None:
        """Ask, and return the number or the address, or None when nothing is to be sent."""
        dialog = cls(medium, say, parent)
        return _text(dialog.to) if dialog.confirmed() else None

    def fill(self) -> None:
        title = self.tr("Your own mail address") if self._mail else self.tr("Your own mobile number")
        self.to = self.add_line(title, "", "nama@dinas.go.id" if self._mail else "0812 3456 7890")

    def missing(self) -> str:
        to = _text(self.to)
        if not to:
            return self.tr("Say to whom.")
        if self._mail:
            return "" if mail_servers.mail_address(to) else self.tr("This is no mail address yet.")
        try:
            e164(to)
        except PhoneUnusable as unusable:
            return self.tr("Nobody can be reached at this number: {why}.").format(why=self._say(unusable.why))
        return ""


def _text(field: QLineEdit) -> str:
    return field.text().strip()
