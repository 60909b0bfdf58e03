"""One document being handed over: its slot very large, what to show as ticks, who takes it; all by keys."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFont, QKeyEvent
from PySide6.QtWidgets import (
    QCheckBox,
    QCompleter,
    QFormLayout,
    QFrame,
    QLabel,
    QLineEdit,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from ui.palette import Tone
from ui.theme import STEP, title_font
from ui.widgets.choices import Choices
from ui.widgets.empty_state import EmptyState
from ui.widgets.key_or_scan import KeyOrScan
from ui.widgets.looks import dress, empty_layout, label
from ui.widgets.scan_guard import ScanGuard
from ui.widgets.verdict import Verdict

SLOT_SIZE = 2.4
"""The slot is read from the shelf while the panel stands on the desk."""
_NUMBERS = "123456789"


@dataclass(frozen=True, slots=True)
class TakerChoice:
    """Somebody who may come for it: the letter that chooses, the words, what must be shown (code, words)."""

    key: str
    words: str
    needs: tuple[tuple[str, str], ...]
    own: bool = False
    """Whether it is the holder, whose name is known."""
    related: bool = False
    """Whether the relation to the holder must be told."""


@dataclass(frozen=True, slots=True)
class Shown:
    """What the panel says of a document; without ``takers`` it cannot be handed over here and now."""

    title: str
    subtitle: str
    slot: str
    notes: tuple[str, ...]
    takers: Mapping[str, TakerChoice]
    """By code of the taker."""
    refused: Mapping[str, tuple[str, str]]
    """Takers who may not have it, by letter: (words, why)."""
    verdict: tuple[str, Tone, tuple[str, ...]] | None = None
    expected: tuple[str, str] = ("", "")
    """Name and relation of who applied: offered while the name is typed."""


@dataclass(frozen=True, slots=True)
class Handing:
    """What was said of a handing over."""

    taker: str
    name: str
    relation: str
    shown: tuple[str, ...]


class CollectPanel(QScrollArea):
    """Number keys and Space tick, letters choose who takes it, Enter goes to the name.

    ``scanned`` carries a label read while the panel or one of its fields has the keys.
    """

    scanned = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._shown: Shown | None = None
        self._ticks: list[tuple[str, QCheckBox]] = []
        self.takers: Choices | None = None
        self.name: QLineEdit | None = None
        self.relation: QLineEdit | None = None
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMinimumWidth(44 * STEP)
        self._ground = QWidget(self)
        self._ground.setProperty("look", "ground")
        self._column = QVBoxLayout(self._ground)
        self._column.setContentsMargins(3 * STEP, 2 * STEP, 3 * STEP, 2 * STEP)
        self._column.setSpacing(STEP)
        self.setWidget(self._ground)
        self.ears = KeyOrScan(self)
        self.ears.key.connect(self._on_key)
        self.ears.scan.connect(self.scanned)
        self.why = label("", "", self)

    # Filling

    def clear(self, title: str, text: str, sign: str = "info") -> None:
        """Show nothing but how to go on."""
        self._begin(None)
        empty = EmptyState(self)
        empty.say(sign, title, text)
        self._column.addWidget(empty, 1)

    def show_document(self, shown: Shown, extra: Sequence[QWidget] = ()) -> None:
        """Show a document from the beginning; nothing is ticked."""
        self._begin(shown)
        if shown.slot:
            self._column.addWidget(self._slot_label(shown.slot))
        title = label(shown.title, "title", self)
        title.setWordWrap(True)
        self._column.addWidget(title)
        for text in (shown.subtitle, *shown.notes):
            if text:
                words = label(text, "muted", self)
                words.setWordWrap(True)
                self._column.addWidget(words)
        if shown.verdict is not None:
            sentence, tone, notes = shown.verdict
            self._column.addWidget(Verdict(sentence, tone, notes, self))
        if shown.takers:
            self._add_takers(shown)
        for widget in extra:
            self._column.addWidget(widget)
        self._column.addStretch(1)
        self.weigh()

    @property
    def shows(self) -> Shown | None:
        """What is shown now."""
        return self._shown

    def handing(self) -> Handing:
        """Return what stands in the panel now."""
        own = self._choice is not None and self._choice.own
        name = "" if own or self.name is None else " ".join(self.name.text().split())
        relation = "" if own or self.relation is None else " ".join(self.relation.text().split())
        ticked = tuple(code for code, tick in self._ticks if tick.isChecked())
        return Handing(self.takers.value() if self.takers is not None else "", name, relation, ticked)

    def missing(self) -> str:
        """Return what is not there yet, as a sentence; nothing when it can be handed over."""
        if self._choice is None:
            return self.tr("This document cannot be handed over here now.")
        unticked = {code for code, tick in self._ticks if not tick.isChecked()}
        open_ticks = [words for code, words in self._choice.needs if code in unticked]
        if open_ticks:
            return self.tr("Not shown yet: {what}.").format(what="; ".join(open_ticks))
        if not self._choice.own and not self.handing().name:
            return self.tr("Write the name of the person who takes it.")
        if self._choice.related and not self.handing().relation:
            return self.tr("Write how this person is related to the holder.")
        return ""

    def complain(self, text: str) -> None:
        """Say why it is not handed over, and lead to what is missing."""
        self._refuse(text)
        if self.name is None or self.relation is None or not self.name.isEnabled():
            return
        if all(tick.isChecked() for _, tick in self._ticks):
            empty = self.relation if self.name.text().strip() else self.name
            if not empty.text().strip():
                empty.setFocus(Qt.FocusReason.OtherFocusReason)

    def weigh(self) -> None:
        """Say what is still missing."""
        if self._shown is not None and self._shown.takers:
            missing = self.missing()
            self.why.setText(missing or self.tr("Everything is here: Ctrl+Enter hands it over."))
            dress(self.why, "muted" if missing else "good")

    # Qt asks

    def keyPressEvent(self, event: QKeyEvent) -> None:
        plain = not event.modifiers() & ~(
            Qt.KeyboardModifier.ShiftModifier | Qt.KeyboardModifier.KeypadModifier
        )
        # What a field passes on after it has used it, such as Enter, is no answer to the panel.
        own = self.hasFocus() and plain
        if not own or event.key() in (Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_Escape):
            super().keyPressEvent(event)
        elif event.isAutoRepeat():
            event.accept()  # a key held down is one answer
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            if not self.ears.enter() and self.name is not None and self.name.isEnabled():
                self.name.setFocus(Qt.FocusReason.TabFocusReason)
        elif event.text() and event.text().isprintable():
            self.ears.hear(event.text())
        else:
            super().keyPressEvent(event)

    # Building

    def _begin(self, shown: Shown | None) -> None:
        self._shown = shown
        self._ticks = []
        self.takers = self.name = self.relation = None
        self.ears.forget()
        if self.isAncestorOf(self.window().focusWidget() or self):
            self.setFocus()  # a field that goes must not take the keys with it
        empty_layout(self._column)
        self.why = label("", "muted", self)
        self.why.setWordWrap(True)

    def _slot_label(self, slot: str) -> QLabel:
        large = label(slot, "", self)
        font = QFont(title_font(self.font()))
        font.setPointSizeF(font.pointSizeF() * SLOT_SIZE)
        large.setStyleSheet(f"font-size: {font.pointSizeF():g}pt; font-weight: 500;")
        large.setWordWrap(True)
        large.setAccessibleName(self.tr("Slot {slot}").format(slot=slot))
        return large

    def _add_takers(self, shown: Shown) -> None:
        answers = [(code, f"{choice.key}   {choice.words}") for code, choice in shown.takers.items()]
        self.takers = Choices(self.tr("Who takes it"), answers, answers[0][0], self)
        for button in self.takers.group.buttons():
            button.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        self._column.addWidget(self.takers)
        reasons = dict.fromkeys(why for _, why in shown.refused.values())
        for reason in reasons:
            who = [f"{key}   {words}" for key, (words, why) in shown.refused.items() if why == reason]
            refused = label(f"{' · '.join(who)}: {reason}", "muted", self)
            refused.setWordWrap(True)
            self._column.addWidget(refused)
        self._boxes = QVBoxLayout()
        self._boxes.setSpacing(STEP // 2)
        self._column.addLayout(self._boxes)
        block = QWidget(self)
        fields = QFormLayout(block)
        fields.setContentsMargins(0, STEP, 0, 0)
        fields.setVerticalSpacing(STEP)
        self.name = self._line(fields, self.tr("Name of the taker"))
        self.relation = self._line(fields, self.tr("Relation to the holder"))
        self.name.returnPressed.connect(self._on_name)
        self.relation.returnPressed.connect(self.setFocus)
        self._column.addWidget(block)
        self._column.addWidget(self.why)
        if shown.expected[0]:
            self.name.setCompleter(_offers(shown.expected[0], self.name))
        guard = ScanGuard(self.name)
        guard.scanned.connect(self.scanned)
        for field in (self.name, self.relation):
            guard.watch(field)
        self.takers.changed.connect(lambda _code: self._on_taker())
        self._on_taker()

    def _line(self, fields: QFormLayout, title: str) -> QLineEdit:
        field = QLineEdit(self)
        field.setAccessibleName(title)
        field.textChanged.connect(self.weigh)
        fields.addRow(title, field)
        return field

    @property
    def _choice(self) -> TakerChoice | None:
        if self._shown is None or self.takers is None:
            return None
        return self._shown.takers[self.takers.value()]

    # Answering

    def _on_taker(self) -> None:
        """Ask for what this taker has to show; what was ticked stays ticked."""
        choice = self._choice
        if choice is None or self.name is None or self.relation is None:
            return
        ticked = {code for code, tick in self._ticks if tick.isChecked()}
        empty_layout(self._boxes)
        self._ticks = []
        for place, (code, words) in enumerate(choice.needs):
            number = _NUMBERS[place] if place < len(_NUMBERS) else "–"  # Space reaches the others
            tick = QCheckBox(f"{number}   {words}", self)
            tick.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
            tick.setChecked(code in ticked)
            tick.toggled.connect(lambda _on: self.weigh())
            self._boxes.addWidget(tick)
            self._ticks.append((code, tick))
        for field in (self.name, self.relation):
            field.setEnabled(not choice.own)
        self.weigh()

    def _on_name(self) -> None:
        """Go on to the relation, which is known of who applied."""
        if self._shown is None or self.name is None or self.relation is None:
            return
        name, relation = self._shown.expected
        if self.name.text().strip() == name and not self.relation.text().strip():
            self.relation.setText(relation)
        self.relation.setFocus(Qt.FocusReason.TabFocusReason)
        self.relation.selectAll()

    def _on_key(self, key: str) -> None:
        if self._shown is None or self.takers is None:
            return
        if key == " ":
            self._tick_next()
        elif key in _NUMBERS[: len(self._ticks)]:
            self._ticks[int(key) - 1][1].toggle()
        else:
            self._choose(key.upper())

    def _tick_next(self) -> None:
        for _, tick in self._ticks:
            if not tick.isChecked():
                tick.setChecked(True)
                return

    def _choose(self, letter: str) -> None:
        if self._shown is None or self.takers is None:
            return
        for code, choice in self._shown.takers.items():
            if choice.key == letter:
                self.takers.choose(code)
                return
        if letter in self._shown.refused:
            words, why = self._shown.refused[letter]
            self._refuse(f"{words}: {why}")

    def _refuse(self, text: str) -> None:
        self.why.setText(text)
        dress(self.why, "bad")
        self._column.activate()  # the words may have become longer; all of them are to be seen
        self.ensureWidgetVisible(self.why, 0, STEP)


def _offers(name: str, field: QLineEdit) -> QCompleter:
    """Return what finishes a name in the field while it is typed."""
    offers = QCompleter([name], field)
    offers.setCompletionMode(QCompleter.CompletionMode.InlineCompletion)
    offers.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
    return offers
