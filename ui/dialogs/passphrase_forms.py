"""The questions about the office's passphrase: chosen, typed, changed, and a recovery sheet made with it."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtWidgets import QWidget

from ui.dialogs.secret_form import SecretForm
from ui.widgets.looks import label
from ui.widgets.passphrase_step import PassphraseStep

AS_FILE = ""
"""In the place of a printer: the sheet becomes a file."""


class _Typed(SecretForm):
    """A form about the passphrase that exists; ``refused`` says what was wrong with what was typed before."""

    def __init__(self, text: str, parent: QWidget | None, refused: str) -> None:
        super().__init__("", text, "", parent)
        if refused:
            wrong = label(refused, "bad", self)
            wrong.setWordWrap(True)
            self.column.insertWidget(self.column.indexOf(self.fields), wrong)

    def say_below(self, text: str) -> None:
        """Say what the step means, below the fields."""
        words = label(text, "muted", self)
        words.setWordWrap(True)
        self.column.addWidget(words)


class SetPassphrase(SecretForm):
    """Asks for the first passphrase of the office; what losing it means stands above."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("", "", "", parent)
        self.name_step(self.tr("Set the office's passphrase"), self.tr("Set and encrypt"))
        self.step.setFocus()

    @classmethod
    def ask(cls, parent: QWidget | None) -> str | None:
        """Ask, and return the passphrase, or None when none was set."""
        dialog = cls(parent)
        return dialog.step.phrase() if dialog.confirmed() else None

    def fill(self) -> None:
        self.step = PassphraseStep(self)
        self.step.changed.connect(self.weigh)
        self.column.addWidget(self.step)

    def missing(self) -> str:
        return self.step.missing()


class ChangePassphrase(_Typed):
    """Asks for the passphrase as it is, or the recovery code, and for the new one."""

    def __init__(self, parent: QWidget | None = None, refused: str = "") -> None:
        super().__init__("", parent, refused)
        self.name_step(self.tr("Change the passphrase"), self.tr("Change the passphrase"))
        self.old.setFocus()

    @classmethod
    def ask(cls, parent: QWidget | None, refused: str = "") -> tuple[str, str] | None:
        """Ask, and return the old and the new passphrase, or None when nothing is changed."""
        dialog = cls(parent, refused)
        return (dialog.old.text(), dialog.step.phrase()) if dialog.confirmed() else None

    def fill(self) -> None:
        self.old = self.add_secret(self.tr("Passphrase until now, or recovery code"))
        self.step = PassphraseStep(self, explained=False)
        self.step.changed.connect(self.weigh)
        self.column.addWidget(self.step)
        self.say_below(
            self.tr(
                "Documents stay as they are, only their lock is changed. Backups made before this day open"
                " with the passphrase of their day: keep it with them."
            )
        )

    def missing(self) -> str:
        if not self.old.text().strip():
            return self.tr("Type the passphrase as it was until now, or the recovery code.")
        return self.step.missing()


class TypePassphrase(_Typed):
    """Asks for the passphrase or the recovery code, so that this PC has the key."""

    def __init__(self, text: str, parent: QWidget | None = None, refused: str = "") -> None:
        super().__init__(text, parent, refused)
        self.name_step(self.tr("Give this PC the key"), self.tr("Unlock"))
        self.secret.setFocus()

    @classmethod
    def ask(cls, parent: QWidget | None, text: str, refused: str = "") -> str | None:
        """Ask, and return what was typed, or None."""
        dialog = cls(text, parent, refused)
        return dialog.secret.text() if dialog.confirmed() else None

    def fill(self) -> None:
        self.secret = self.add_secret(self.tr("Passphrase or recovery code"))
        self.say_below(
            self.tr(
                "Forgotten? The recovery sheet is in the office's safe: type or scan its code here. Without"
                " the sheet nobody can open what is encrypted; everything else goes on."
            )
        )

    def missing(self) -> str:
        return "" if self.secret.text().strip() else self.tr("Type the passphrase of the office.")

    def on_scan(self, text: str) -> None:
        """Take the code of the recovery sheet from a scanner; it still has to be confirmed."""
        self.secret.setText(text)


class MakeSheet(_Typed):
    """Asks for the passphrase and where the recovery sheet is to come out."""

    def __init__(self, printers: Sequence[str], parent: QWidget | None = None, refused: str = "") -> None:
        self._printers = tuple(printers)
        super().__init__("", parent, refused)
        self.name_step(self.tr("Make a recovery sheet"), self.tr("Make the sheet"))
        self.secret.setFocus()

    @classmethod
    def ask(
        cls, parent: QWidget | None, printers: Sequence[str], refused: str = ""
    ) -> tuple[str, str] | None:
        """Ask, and return the passphrase and the printer, ``AS_FILE`` for a file; None when none is made."""
        dialog = cls(printers, parent, refused)
        return (dialog.secret.text(), str(dialog.where.value())) if dialog.confirmed() else None

    def fill(self) -> None:
        self.secret = self.add_secret(self.tr("Passphrase"))
        places = [(name, name) for name in self._printers]
        as_file = self.tr("As a PDF on a memory stick, to be printed and deleted there")
        self.where = self.add_choice(self.tr("Comes out of"), [*places, (AS_FILE, as_file)])
        self.say_below(
            self.tr(
                "The sheet has a code that opens everything without the passphrase. Put it into an envelope,"
                " sign across the flap and lock it into the office's safe. The code of an earlier sheet opens"
                " nothing any more."
            )
        )

    def missing(self) -> str:
        if not self.secret.text().strip():
            return self.tr("Type the passphrase: who is at this PC is not enough for this.")
        return "" if self.where.value() is not None else self.tr("Choose where the sheet comes out.")
