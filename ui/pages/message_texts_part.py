"""The words of messages on the settings page: the office's text of one message, and how it is read."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLineEdit,
    QPlainTextEdit,
    QPushButton,
    QScrollArea,
    QSplitter,
    QVBoxLayout,
    QWidget,
)

from desk.domain.carriers import Medium
from desk.domain.journal import Action
from desk.domain.message_texts import MessageUnfit, Place, Template, allowed, fill, flaws, required
from desk.domain.messages import Language
from desk.domain.sending import Written
from desk.domain.templates import Fact
from reports.message_examples import example_facts
from ui.icons import icon
from ui.pages.page import Page
from ui.theme import STEP
from ui.widgets.busy_button import BusyButton
from ui.widgets.choices import Pick
from ui.widgets.flow import Flow
from ui.widgets.looks import dress, empty_layout, label
from ui.widgets.message_words import FACTS, flaw_words, size_words

SAVE_KEY = "Ctrl+Return"


@dataclass(frozen=True, slots=True)
class Found:
    """The words in force, those of the program, and an example for each of them."""

    texts: Mapping[Place, Template]
    defaults: Mapping[Place, Template]
    examples: Mapping[Place, Mapping[str, Fact]]


class MessageTextsPart(QWidget):
    """One message is worded at a time; what was edited of others is kept until it is saved or undone."""

    def __init__(self, page: Page) -> None:
        super().__init__(page)
        self._page = page
        self._found: Found | None = None
        self._edited: dict[Place, Template] = {}
        self._showing = False
        self._ground = QWidget(self)
        self.may_change = page.staff.may(Action.MESSAGE_TEXT_CHANGED)
        say = page.say
        self.kind = Pick(self.tr("Message"), (), self)
        self.kind.setSizeAdjustPolicy(Pick.SizeAdjustPolicy.AdjustToContents)
        self.medium = Pick(self.tr("Carried by"), [(one, say(one.word)) for one in Medium], self)
        self.language = Pick(self.tr("Language"), [(one, say(one.word)) for one in Language], self)
        self.by = label("", "muted", self)
        self.subject = QLineEdit(self)
        self.subject.setAccessibleName(self.tr("Subject"))
        self.subject.textEdited.connect(self._on_edit)
        self.subject_title = label(self.tr("Subject"), "muted", self)
        self.text = QPlainTextEdit(self)
        self.text.setTabChangesFocus(True)
        self.text.setAccessibleName(self.tr("Words of the message"))
        self.text.textChanged.connect(self._on_edit)
        self.facts = Flow(gap=STEP // 2)
        self.wrong = label("", "bad", self)
        self.wrong.setWordWrap(True)
        self.unsaid = label(
            self.tr("The office has not set where citizens answer: lines with {reply} are left out."),
            "warn",
            self,
        )
        self.unsaid.setWordWrap(True)
        self.takes = label("", "strong", self)
        self.takes.setWordWrap(True)
        self.shown_subject = label("", "strong", self)
        self.shown_subject.setWordWrap(True)
        self.shown = label("", "", self)
        self.shown.setWordWrap(True)
        self.shown.setAlignment(Qt.AlignmentFlag.AlignTop)
        self.roll = QScrollArea(self)
        self.roll.setAccessibleName(self.tr("How it is read"))
        self.back = BusyButton(self.tr("The program's words"), self, picture=icon("undo"))
        self.back.asked.connect(self._go_back)
        self.undo = BusyButton(self.tr("Undo edits of these words"), self, picture=icon("undo"))
        self.undo.asked.connect(self._undo)
        self.save = BusyButton(self.tr("Save these words   Ctrl+Enter"), self, picture=icon("save"))
        self.save.asked.connect(self._save)
        self._lay_out()
        for pick in (self.kind, self.medium, self.language):
            pick.currentIndexChanged.connect(lambda _place: self._show_place())
        save = QShortcut(QKeySequence(SAVE_KEY), self)
        save.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        save.activated.connect(self.save.click)
        for button in (self.back, self.undo, self.save):
            button.setVisible(self.may_change)
        self.text.setReadOnly(not self.may_change)
        self.subject.setReadOnly(not self.may_change)

    def refresh(self) -> None:
        """Fetch the words in force; what is being edited here stays."""
        self._page.run(self._fetch, self._show, line="message texts")

    def unfinished(self) -> str:
        """Say which words were edited and not saved."""
        if self._found is None or not self._edited:
            return ""
        named = dict.fromkeys(self._page.say(kind.word) for kind, _, _ in self._edited)
        return self.tr("Words of messages not saved yet: {kinds}.").format(kinds=", ".join(named))

    def edits(self) -> Mapping[Place, Template]:
        """Return what was edited and not saved."""
        return dict(self._edited)

    def take_up(self, edits: Mapping[Place, Template]) -> None:
        """Go on with what was edited before."""
        self._edited = dict(edits)

    # What the buttons do

    def _save(self) -> None:
        page, words = self._page, self._words()
        page.run(lambda: page.office.message_texts.change(page.staff, words), self._kept, button=self.save)

    def _go_back(self) -> None:
        page, place = self._page, self._place()
        page.run(
            lambda: page.office.message_texts.back_to_default(page.staff, place),
            self._kept,
            button=self.back,
        )

    def _undo(self) -> None:
        self._edited.pop(self._place(), None)
        self._show_place()
        self.text.setFocus()
        self.undo.done()

    # In the pool

    def _fetch(self) -> Found:
        office = self._page.office
        texts = office.message_texts.texts()
        return Found(texts, office.message_texts.defaults(), example_facts(office, texts))

    # Answering

    def _show(self, found: Found) -> None:
        begins = self._found is None
        self._found = found
        if begins:
            kinds = dict.fromkeys(kind for kind, _, _ in found.texts)
            self.kind.offer([(one, self._page.say(one.word)) for one in kinds])
            self._ground.show()
        self._show_place()

    def _kept(self, template: Template) -> None:
        self._edited.pop(template.place, None)
        if self._found is not None:
            self._found = replace(self._found, texts={**self._found.texts, template.place: template})
        self._show_place()
        kind = self._page.say(template.kind.word)
        words = (
            self.tr("Saved: words of “{kind}”.")
            if template.changed_by
            else self.tr("The program's words count again: “{kind}”.")
        )
        self._page.context.notices.info(words.format(kind=kind))

    # Showing

    def _place(self) -> Place:
        return self.kind.value(), self.medium.value(), self.language.value()

    def _words(self) -> Template:
        """Return what stands in the fields now."""
        subject = self.subject.text().strip() if self.medium.value() is Medium.EMAIL else ""
        return Template(*self._place(), self.text.toPlainText().strip(), subject)

    def _show_place(self) -> None:
        if self._found is None:
            return
        its = self._found.texts[self._place()]
        words = self._edited.get(its.place, its)
        self._showing = True
        if self.text.toPlainText().strip() != words.text:
            self.text.setPlainText(words.text)
        if self.subject.text().strip() != words.subject:
            self.subject.setText(words.subject)
        self._showing = False
        mail = its.medium is Medium.EMAIL
        for widget in (self.subject, self.subject_title, self.shown_subject):
            widget.setVisible(mail)
        self.by.setText(
            self.tr("written by {name}").format(name=its.changed_by)
            if its.changed_by
            else self.tr("came with the program")
        )
        self._offer_facts(its)
        self._weigh(self._found)

    def _offer_facts(self, its: Template) -> None:
        empty_layout(self.facts)
        needed = required(its.kind)
        before: QWidget = self.text
        for name in allowed(its.kind):
            button = QPushButton(f"{{{name}}}" + (" *" if name in needed else ""), self)
            dress(button, "quiet")
            says = self._page.say(FACTS[name])
            button.setToolTip(says)
            button.setAccessibleName(f"{{{name}}}: {says}")
            button.setEnabled(self.may_change)
            button.clicked.connect(lambda _on=False, name=name: self._insert(name))
            self.facts.addWidget(button)
            self.setTabOrder(before, button)
            before = button
        for after in (self.roll, self.back, self.undo, self.save):
            self.setTabOrder(before, after)
            before = after

    def _insert(self, name: str) -> None:
        self.text.insertPlainText(f"{{{name}}}")
        self.text.setFocus()

    def _on_edit(self) -> None:
        if self._showing or self._found is None:
            return
        words, its = self._words(), self._found.texts[self._place()]
        if (words.text, words.subject) == (its.text, its.subject):
            self._edited.pop(its.place, None)
        else:
            self._edited[its.place] = words
        self._weigh(self._found)

    def _weigh(self, found: Found) -> None:
        """Show how the words are read, what they take, and what is wrong with them."""
        words, say = self._words(), self._page.say
        its = found.texts[words.place]
        wrong = flaws(words)
        written = _written(words, found.examples[words.place])
        self.shown.setText(written.text if written else "")
        self.shown_subject.setText(written.subject if written else "")
        self.takes.setText(size_words(words, written, say) if written else "")
        self.unsaid.setHidden(bool(found.examples[words.place]["reply"]) or "{reply}" not in words.text)
        self.wrong.setText("\n".join(flaw_words(flaw, say) for flaw in wrong))
        self.wrong.setVisible(bool(wrong))
        edited = words.place in self._edited
        not_edited = self.tr("Nothing has been edited.")
        self.save.allow(edited and not wrong, self.wrong.text() or not_edited)
        self.undo.allow(edited, not_edited)
        self.back.allow(bool(its.changed_by), self.tr("These are the program's words."))

    def _lay_out(self) -> None:
        picks = Flow(gap=2 * STEP)
        for pick in (self.kind, self.medium, self.language):
            picks.addWidget(_named(pick, self))
        picks.addWidget(self.by)
        above = QHBoxLayout()
        above.setContentsMargins(2 * STEP, STEP, 2 * STEP, 0)
        above.addLayout(picks, 1)
        buttons = Flow(to_the_right=True)
        for button in (self.back, self.undo, self.save):
            buttons.addWidget(button)
        split = QSplitter(Qt.Orientation.Horizontal, self)
        split.setChildrenCollapsible(False)
        split.setHandleWidth(1)
        split.addWidget(self._left())
        split.addWidget(self._right())
        split.setSizes([560, 440])
        column = QVBoxLayout(self._ground)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(STEP)
        column.addLayout(above)
        column.addWidget(split, 1)
        below = QHBoxLayout()
        below.setContentsMargins(2 * STEP, 0, 2 * STEP, STEP)
        below.addLayout(buttons, 1)
        column.addLayout(below)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(self._ground)
        self._ground.hide()  # until there are words to choose from

    def _left(self) -> QWidget:
        left, column = _side(self)
        self.text.setMinimumHeight(14 * STEP)
        column.addWidget(self.subject_title)
        column.addWidget(self.subject)
        column.addWidget(label(self.tr("Words of the message"), "muted", left))
        column.addWidget(self.text, 1)
        hint = label(
            self.tr(
                "Press one to put it in; those with * have to stand in it. A line without facts is left out."
            ),
            "muted",
            left,
        )
        hint.setWordWrap(True)
        column.addWidget(hint)
        column.addLayout(self.facts)
        column.addWidget(self.wrong)
        return left

    def _right(self) -> QWidget:
        right, column = _side(self)
        column.addWidget(label(self.tr("How it is read, with an example"), "muted", right))
        card = QFrame(right)
        dress(card, "card")
        inner = QVBoxLayout(card)
        inner.setContentsMargins(2 * STEP, STEP, 2 * STEP, STEP)
        inner.addWidget(self.shown_subject)
        inner.addWidget(self.shown, 1)
        self.roll.setWidgetResizable(True)
        self.roll.setFrameShape(QFrame.Shape.NoFrame)
        self.roll.setWidget(card)
        column.addWidget(self.roll, 1)
        column.addWidget(self.unsaid)
        column.addWidget(self.takes)
        return right


def _side(parent: QWidget) -> tuple[QWidget, QVBoxLayout]:
    side = QWidget(parent)
    column = QVBoxLayout(side)
    column.setContentsMargins(2 * STEP, STEP, 2 * STEP, 2 * STEP)
    column.setSpacing(STEP)
    return side, column


def _named(pick: Pick, parent: QWidget) -> QWidget:
    """Return a pick with its name before it; in a narrow window both go to the next line."""
    both = QWidget(parent)
    row = QHBoxLayout(both)
    row.setContentsMargins(0, 0, 0, 0)
    row.setSpacing(STEP)
    row.addWidget(label(pick.accessibleName(), "muted", both))
    row.addWidget(pick)
    return both


def _written(words: Template, example: Mapping[str, Fact]) -> Written | None:
    """Return words with the example put in, None where they cannot be read."""
    try:
        return fill(words, example)
    except (MessageUnfit, ValueError):
        return None
