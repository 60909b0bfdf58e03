"""One card to one person at the counter: who takes it, what was shown, whether the old card came in."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QLineEdit, QWidget

from desk.domain.handover import Proof, Taker
from desk.domain.text import Word
from ui.dialogs.form import Form
from ui.theme import STEP
from ui.widgets.choices import Choices
from ui.widgets.looks import label

USUAL_PROOF = {
    Taker.SELF: Proof.FINGERPRINT,
    Taker.FAMILY: Proof.KK,
    Taker.PROXY: Proof.LETTER,
    Taker.RT: Proof.LETTER,
    Taker.KELURAHAN: Proof.LETTER,
}


@dataclass(frozen=True, slots=True)
class CardInHand:
    """The card as the dialog shows it; ``old_card`` when the holder should bring an old one in."""

    name: str
    who: str
    place: str
    old_card: bool
    takers: tuple[Taker, ...] = tuple(Taker)
    """Who may take it; the first is the usual one."""


@dataclass(frozen=True, slots=True)
class PickUpAnswer:
    """What was said of the pick-up."""

    taker: Taker
    name: str
    proof: Proof
    old_card_taken: bool


class PickUpDialog(Form):
    """Asks all of it at once; the usual answers stand there already, so that Enter is enough."""

    def __init__(self, card: CardInHand, say: Callable[[Word], str], parent: QWidget | None = None) -> None:
        self._card = card
        self._say = say
        self._proof_chosen = False
        super().__init__("", "", "", parent)
        self.setWindowTitle(self.tr("Hand the card over"))
        self.yes.setText(self.tr("Hand over   Enter"))
        self.takers.take_focus()

    @classmethod
    def ask(cls, parent: QWidget | None, card: CardInHand, say: Callable[[Word], str]) -> PickUpAnswer | None:
        """Ask, and return the answers, or None when the card stays on the shelf."""
        dialog = cls(card, say, parent)
        return dialog.answer() if dialog.confirmed() else None

    def answer(self) -> PickUpAnswer:
        """Return what stands in the dialog now."""
        return PickUpAnswer(
            self.takers.value(),
            " ".join(self.name.text().split()) if self.name.isEnabled() else self._card.name,
            self.proofs.value(),
            self.old_card.isChecked(),
        )

    def fill(self) -> None:
        self.head.setText(self._card.name)
        self.column.insertWidget(1, label(self._card.who, "muted", self))
        self.column.insertWidget(2, label(self._card.place, "title", self))
        across = QHBoxLayout()
        across.setSpacing(4 * STEP)
        usual = self._card.takers[0]
        self.takers = Choices(
            self.tr("Who takes it"), [(one, self._say(one.word)) for one in self._card.takers], usual, self
        )
        self.proofs = Choices(
            self.tr("Shown"), [(one, self._say(one.word)) for one in Proof], USUAL_PROOF[usual], self
        )
        self.takers.changed.connect(self._on_taker)
        self.proofs.changed.connect(self._on_proof)
        across.addWidget(self.takers, 1)
        across.addWidget(self.proofs, 1)
        self.column.insertLayout(3, across)
        own = usual is Taker.SELF
        self.name = self.add_line(self.tr("Name of the taker"), self._card.name if own else "")
        self.name.setEnabled(not own)
        self.old_card = QCheckBox(self.tr("The old card was taken in"), self)
        self.fields.addRow("", self.old_card)
        hint = self.tr("Arrows choose, Tab goes on, Space ticks, Enter hands over, Esc goes back.")
        if self._card.old_card:
            hint = self.tr("Ask for the old KTP-el and tick when it is here.") + " " + hint
        words = label(hint, "muted", self)
        words.setWordWrap(True)
        self.column.addWidget(words)
        QWidget.setTabOrder(self.takers.group.buttons()[-1], self.name)
        QWidget.setTabOrder(self.name, self.proofs.group.buttons()[0])
        QWidget.setTabOrder(self.proofs.group.buttons()[-1], self.old_card)

    def missing(self) -> str:
        if self.takers.value() is not Taker.SELF and not self.name.text().strip():
            return self.tr("Write the name of the person who takes the card.")
        return ""

    def _on_taker(self, taker: Taker) -> None:
        own = taker is Taker.SELF
        field: QLineEdit = self.name
        field.setEnabled(not own)
        if own:
            field.setText(self._card.name)
        elif field.text() == self._card.name:
            field.clear()
        if not self._proof_chosen:
            self.proofs.choose(USUAL_PROOF[taker])
            self._proof_chosen = False
        self.weigh()

    def _on_proof(self, proof: Proof) -> None:
        self._proof_chosen = proof is not USUAL_PROOF[self.takers.value()]
