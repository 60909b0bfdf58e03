"""Choosing the office's passphrase: what it does, what losing it means, and typing it so that it is known."""

from __future__ import annotations

from typing import Literal

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox, QFormLayout, QLineEdit, QVBoxLayout, QWidget

from desk.domain.safe import SHORTEST_PASSPHRASE, as_typed, must_be_strong
from desk.domain.safe_errors import PassphraseWeak
from ui.theme import STEP
from ui.widgets.looks import label


class PassphraseStep(QWidget):
    """Emits ``changed``; ``missing`` says what is not there yet, ``phrase`` is what was chosen."""

    changed = Signal()

    def __init__(self, parent: QWidget | None = None, *, explained: bool = True) -> None:
        super().__init__(parent)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(STEP)
        if explained:
            self._explain(column)
        form = QFormLayout()
        form.setHorizontalSpacing(2 * STEP)
        form.setVerticalSpacing(STEP)
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.ExpandingFieldsGrow)
        self.first = self._add(form, self.tr("Passphrase") if explained else self.tr("New passphrase"))
        self.first.setPlaceholderText(self.tr("four or five words that do not belong together"))
        self.again = self._add(form, self.tr("Once more"))
        self.seen = QCheckBox(self.tr("Show what is typed"), self)
        self.seen.toggled.connect(self._show)
        form.addRow("", self.seen)
        self.sworn = QLineEdit(self)
        self.sworn.setPlaceholderText(self._oath())
        self.sworn.textChanged.connect(self.changed)
        words = self.tr("Write it down now, lock it away, then type “{words}”").format(words=self._oath())
        self.sworn.setAccessibleName(words)
        column.addLayout(form)
        told = label(words, "", self)
        told.setWordWrap(True)
        told.setBuddy(self.sworn)
        column.addWidget(told)
        column.addWidget(self.sworn)
        for field, after in ((self.first, self.again), (self.again, self.sworn)):
            field.returnPressed.connect(after.setFocus)
        self.setFocusProxy(self.first)
        self._show(seen=False)

    def missing(self) -> str:
        """Return what is not there yet, as a sentence; nothing when the passphrase can be set."""
        return self._missing()[0]

    def ask_again(self) -> None:
        """Put the cursor into the field that something is missing from."""
        where = self._missing()[1]
        where.selectAll()
        where.setFocus()

    def _missing(self) -> tuple[str, QLineEdit]:
        """Return what is not there yet, and the field to put it into."""
        try:
            must_be_strong(self.first.text())
        except PassphraseWeak:
            words = self.tr("At least {n} characters that nobody guesses: four or five words.")
            return words.format(n=SHORTEST_PASSPHRASE), self.first
        if as_typed(self.first.text()) != as_typed(self.again.text()):
            return self.tr("The two passphrases are not the same."), self.again
        if as_typed(self.sworn.text()).casefold() != self._oath().casefold():
            words = self.tr("Type “{words}” once the passphrase is written down.")
            return words.format(words=self._oath()), self.sworn
        return "", self.first

    def phrase(self) -> str:
        """Return what was chosen."""
        return as_typed(self.first.text())

    def clear(self) -> None:
        """Forget what was typed."""
        for field in (self.first, self.again, self.sworn):
            field.clear()
        self.seen.setChecked(False)

    def _oath(self) -> str:
        return self.tr("written down")

    def _explain(self, column: QVBoxLayout) -> None:
        self._say(
            column,
            self.tr(
                "Scanned documents and backups are encrypted with this passphrase: whoever steals a disk, a"
                " memory stick or a backup cannot read them. Each PC asks for it once."
            ),
        )
        self._say(
            column,
            self.tr(
                "Whoever loses both the passphrase and the recovery sheet loses every scanned document and"
                " every backup for good. Nobody can open them then, also not the makers of this program."
            ),
            "warn",
        )

    def _say(self, column: QVBoxLayout, text: str, look: Literal["", "warn"] = "") -> None:
        words = label(text, look, self)
        words.setWordWrap(True)
        column.addWidget(words)

    def _add(self, form: QFormLayout, title: str) -> QLineEdit:
        field = QLineEdit(self)
        field.setAccessibleName(title)
        field.textChanged.connect(self.changed)
        form.addRow(title, field)
        return field

    def _show(self, seen: bool) -> None:
        mode = QLineEdit.EchoMode.Normal if seen else QLineEdit.EchoMode.Password
        for field in (self.first, self.again):
            field.setEchoMode(mode)
