"""Asks why somebody who had a card gets another one, with every earlier card in sight."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from PySide6.QtWidgets import (
    QButtonGroup,
    QComboBox,
    QDialog,
    QFormLayout,
    QHBoxLayout,
    QPlainTextEdit,
    QPushButton,
    QRadioButton,
    QVBoxLayout,
    QWidget,
)

from desk.domain.printing import REPRINT_REASONS, Channel, PrintReason
from desk.domain.text import Word
from ui.dialogs.dialog import Dialog
from ui.theme import STEP
from ui.widgets.looks import dress, label


@dataclass(frozen=True, slots=True)
class ReprintWish:
    """What was answered."""

    why: PrintReason
    channel: Channel
    reason: str


class Reprint(Dialog):
    """The button wakes up when a reason is picked and told in words."""

    def __init__(
        self,
        name: str,
        earlier: Sequence[str],
        say: Callable[[Word], str],
        given: tuple[PrintReason, str] | None,
        parent: QWidget | None,
    ) -> None:
        super().__init__(parent)
        title = self.tr("Print another card")
        self.setWindowTitle(title)
        self.setMinimumWidth(64 * STEP)
        column = QVBoxLayout(self)
        column.setContentsMargins(3 * STEP, 3 * STEP, 3 * STEP, 2 * STEP)
        column.setSpacing(2 * STEP)
        column.addWidget(label(title, "title", self))
        column.addWidget(label(name, "strong", self))
        column.addWidget(label(self.tr("Cards of this person so far:"), "muted", self))
        for line in earlier:
            words = label(line, "", self)
            words.setWordWrap(True)
            column.addWidget(words)
        self.group = QButtonGroup(self)
        for place, why in enumerate(REPRINT_REASONS):
            radio = QRadioButton(say(why.word), self)
            self.group.addButton(radio, place)
            column.addWidget(radio)
        self.group.idToggled.connect(self._weigh)
        self._ask_channel(column, say)
        self.reason = QPlainTextEdit(self)
        self.reason.setPlaceholderText(
            self.tr("Reason, in a few words, such as the number of the police letter")
        )
        self.reason.setAccessibleName(self.tr("Reason"))
        self.reason.setTabChangesFocus(True)
        self.reason.setFixedHeight(9 * STEP)
        self.reason.textChanged.connect(self._weigh)
        column.addWidget(self.reason)
        column.addLayout(self._buttons())
        self.group.buttons()[0].setFocus()
        if given is not None:
            why, reason = given
            self.group.buttons()[REPRINT_REASONS.index(why)].setChecked(True)
            self.reason.setPlainText(reason)
            self.yes.setFocus()
        self._weigh()

    @classmethod
    def ask(
        cls,
        parent: QWidget | None,
        name: str,
        earlier: Sequence[str],
        say: Callable[[Word], str],
        given: tuple[PrintReason, str] | None = None,
    ) -> ReprintWish | None:
        """Ask, and return the answer, or None when the person turned back.

        ``given`` is what the head has approved already: the kind of reason, and the reason in words.
        """
        dialog = cls(name, earlier, say, given, parent)
        return dialog.wish() if dialog.exec() == QDialog.DialogCode.Accepted else None

    def wish(self) -> ReprintWish:
        """Return what stands in the dialog now."""
        channel = self.channel.currentData()
        return ReprintWish(
            REPRINT_REASONS[self.group.checkedId()],
            channel if isinstance(channel, Channel) else Channel.COUNTER,
            " ".join(self.reason.toPlainText().split()),
        )

    def _ask_channel(self, column: QVBoxLayout, say: Callable[[Word], str]) -> None:
        self.channel = QComboBox(self)
        for channel in Channel:
            if channel is not Channel.NONE:
                self.channel.addItem(say(channel.word), channel)
        form = QFormLayout()
        form.setHorizontalSpacing(2 * STEP)
        form.addRow(self.tr("Asked for through"), self.channel)
        column.addLayout(form)

    def _buttons(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(STEP)
        row.addStretch(1)
        no = QPushButton(self.tr("Cancel"), self)
        no.clicked.connect(self.reject)
        self.yes = QPushButton(self.tr("Queue another card"), self)
        self.yes.setDefault(True)
        dress(self.yes, "primary")
        self.yes.clicked.connect(self.accept)
        row.addWidget(no)
        row.addWidget(self.yes)
        return row

    def _weigh(self) -> None:
        self.yes.setEnabled(self.group.checkedId() >= 0 and bool(self.reason.toPlainText().strip()))
