"""A complaint taken down in seconds: the words first, then who says so and about which document."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QPlainTextEdit, QWidget

from desk.domain.complaint_chat import read_chat
from desk.domain.complaint_words import guess_kind
from desk.domain.complaints import CHANNELS, ComplaintKind, NewComplaint
from desk.domain.printing import Channel
from desk.domain.text import Word
from ui.dialogs.form import Form
from ui.theme import STEP
from ui.widgets.looks import label
from ui.widgets.tie_field import Look, TieField

SAVE_KEY = "Ctrl+Return"
LONGEST_NAME = 200
Colleague = tuple[int, str]


class TakeComplaintDialog(Form):
    """The kind follows the words until somebody chooses it; a copied chat is taken apart by itself."""

    def __init__(
        self,
        say: Callable[[Word], str],
        look: Look,
        colleagues: Sequence[Colleague],
        channel: Channel = Channel.COUNTER,
        parent: QWidget | None = None,
    ) -> None:
        self._say, self._look, self._colleagues, self._channel = say, look, tuple(colleagues), channel
        self._chosen_by_hand = False
        self._guessing = False
        super().__init__("", "", "", parent)
        self.name_step(self.tr("Take a complaint down"), self.tr("Take it down   Ctrl+Enter"))
        self.setMinimumWidth(88 * STEP)
        save = QShortcut(QKeySequence(SAVE_KEY), self)
        save.activated.connect(self.yes.click)
        self.text.setFocus()

    @classmethod
    def ask(
        cls,
        parent: QWidget | None,
        say: Callable[[Word], str],
        look: Look,
        colleagues: Sequence[Colleague],
        channel: Channel = Channel.COUNTER,
    ) -> NewComplaint | None:
        """Ask, and return the complaint, or None when nothing is taken down."""
        dialog = cls(say, look, colleagues, channel, parent)
        return dialog.complaint() if dialog.confirmed() else None

    def complaint(self) -> NewComplaint:
        """Return what stands in the dialog now."""
        money = self.kind.value() is ComplaintKind.MONEY
        return NewComplaint(
            self.kind.value(),
            self.channel.value(),
            self.text.toPlainText().strip(),
            " ".join(self.name.text().split()),
            self.phone.text().strip(),
            self.about.nik(),
            self.about.tie(),
            self.accused.value() if money else None,
        )

    def fill(self) -> None:
        self.channel = self.add_choice(
            self.tr("Came through"), [(one, self._say(one.word)) for one in CHANNELS]
        )
        self.channel.choose(self._channel)
        self.text = QPlainTextEdit(self)
        self.text.setTabChangesFocus(True)
        self.text.setFixedHeight(14 * STEP)
        self.text.setAccessibleName(self.tr("Complaint"))
        self.text.setPlaceholderText(
            self.tr("In the citizen's own words; a chat copied from WhatsApp is taken apart by itself")
        )
        self.text.textChanged.connect(self._on_text)
        self.fields.addRow(self.tr("Complaint"), self.text)
        self.kind = self.add_choice(self.tr("Kind"), [(one, self._say(one.word)) for one in ComplaintKind])
        self.kind.choose(ComplaintKind.OTHER)
        self.kind.currentIndexChanged.connect(self._on_kind)
        self.guessed = label("", "muted", self)
        self.fields.addRow("", self.guessed)
        self.accused = self.add_choice(
            self.tr("About whom"), [(None, self.tr("nobody of this office was named")), *self._colleagues]
        )
        self.fields.setRowVisible(self.accused, False)
        self.phone = self.add_line(self.tr("Phone or WhatsApp"))
        self.name = self.add_line(self.tr("Name"))
        for field in (self.phone, self.name):
            field.setMaxLength(LONGEST_NAME)
        self.about = TieField(self._look, self)
        self.about.changed.connect(self._on_about)
        self.fields.addRow(self.tr("About"), self.about)

    def missing(self) -> str:
        if not self.text.toPlainText().strip():
            return self.tr("Write what the citizen complains of.")
        if self.about.unclear():
            return self.tr("Nothing has this number: correct it, or empty the field.")
        if self.kind.value() is ComplaintKind.MONEY:
            return ""
        if not (self.phone.text().strip() or self.name.text().strip() or self.about.nik()):
            return self.tr("Write the telephone, the name or the NIK, so that the citizen can be answered.")
        return ""

    def weigh(self) -> None:
        super().weigh()
        if self._filled and not self.missing() and self.kind.value() is ComplaintKind.MONEY:
            self.why.setText(self.tr("It goes to the section head at once; nobody else sees it."))

    def on_scan(self, text: str) -> None:
        words = self.text.toPlainText()
        if words.endswith(text):  # it was struck while the words were being typed
            self.text.setPlainText(words[: -len(text)])
        self.about.put(text)

    def _on_text(self) -> None:
        chat = read_chat(self.text.toPlainText())
        if chat is not None:
            self.text.blockSignals(True)
            self.text.setPlainText(chat.text)
            self.text.blockSignals(False)
            self.channel.choose(Channel.WHATSAPP)
            self.phone.setText(self.phone.text() or chat.phone)
            self.name.setText(self.name.text() or chat.name)
        if not self._chosen_by_hand:
            guess = guess_kind(self.text.toPlainText())
            self._guessing = True
            self.kind.choose(guess)
            self._guessing = False
            told = guess is not ComplaintKind.OTHER
            self.guessed.setText(self.tr("guessed from the words; change it if it is wrong") if told else "")
        self.weigh()

    def _on_kind(self) -> None:
        if not self._guessing:
            self._chosen_by_hand = True
            self.guessed.setText("")
        if self.kind.currentIndex() >= 0:
            self.fields.setRowVisible(self.accused, self.kind.value() is ComplaintKind.MONEY)

    def _on_about(self) -> None:
        if not self.name.text().strip() and self.about.name():
            self.name.setText(self.about.name())
        self.weigh()
