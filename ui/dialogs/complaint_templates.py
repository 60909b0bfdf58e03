"""How complaints of each kind are answered, in the head's words, with an example below."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QPlainTextEdit, QWidget

from desk.domain.complaint_answers import VARIABLES, AnswerTemplate, flaw
from desk.domain.complaints import ComplaintKind
from desk.domain.templates import filled
from desk.domain.text import Word
from ui.dialogs.form import Form
from ui.theme import STEP
from ui.widgets.looks import label

SAVE_KEY = "Ctrl+Return"


@dataclass(frozen=True, slots=True)
class NewTemplate:
    """A kind with other words; without words the program's own count again."""

    kind: ComplaintKind
    text: str


class ComplaintTemplatesDialog(Form):
    """One kind is changed at a time; an emptied template is the program's own again."""

    def __init__(
        self,
        templates: Mapping[ComplaintKind, AnswerTemplate],
        example: Mapping[str, str],
        kind: ComplaintKind,
        say: Callable[[Word], str],
        parent: QWidget | None = None,
    ) -> None:
        self._templates, self._example, self._kind, self._say = templates, example, kind, say
        super().__init__("", "", "", parent)
        self.name_step(self.tr("Answer templates"), self.tr("Save this template   Ctrl+Enter"))
        self.setMinimumWidth(96 * STEP)
        save = QShortcut(QKeySequence(SAVE_KEY), self)
        save.activated.connect(self.yes.click)
        self.kind.setFocus()

    @classmethod
    def ask(
        cls,
        parent: QWidget | None,
        templates: Mapping[ComplaintKind, AnswerTemplate],
        example: Mapping[str, str],
        kind: ComplaintKind,
        say: Callable[[Word], str],
    ) -> NewTemplate | None:
        """Show the templates, and return the one that was changed, or None."""
        dialog = cls(templates, example, kind, say, parent)
        return dialog.template() if dialog.confirmed() else None

    def template(self) -> NewTemplate:
        """Return what stands in the dialog now."""
        return NewTemplate(self.kind.value(), self.text.toPlainText().strip())

    def fill(self) -> None:
        self.kind = self.add_choice(self.tr("Kind"), [(one, self._say(one.word)) for one in ComplaintKind])
        self.kind.choose(self._kind)
        self.by = label("", "muted", self)
        self.fields.addRow("", self.by)
        self.text = QPlainTextEdit(self)
        self.text.setTabChangesFocus(True)
        self.text.setFixedHeight(20 * STEP)
        self.text.setAccessibleName(self.tr("Template"))
        self.text.textChanged.connect(self.weigh)
        self.fields.addRow(self.tr("Template"), self.text)
        names = label("   ".join(f"{{{name}}}" for name in VARIABLES), "muted", self)
        self.fields.addRow(self.tr("May stand in it"), names)
        self.shown = label("", "", self)
        self.shown.setWordWrap(True)
        self.shown.setAlignment(Qt.AlignmentFlag.AlignTop)
        self.shown.setMinimumHeight(16 * STEP)
        self.fields.addRow(self.tr("Example"), self.shown)
        self.kind.currentIndexChanged.connect(lambda _place: self._show_kind())
        self._show_kind()
        self.shown.setText(filled(self.text.toPlainText(), self._example))

    def missing(self) -> str:
        text = self.text.toPlainText().strip()
        if text == self._templates[self.kind.value()].text:
            return self.tr("Nothing has been edited.")
        wrong = flaw(text) if text else None
        return self._say(wrong.word) if wrong is not None else ""

    def weigh(self) -> None:
        super().weigh()
        if not self._filled:
            return
        text = self.text.toPlainText().strip()
        readable = bool(text) and flaw(text) is None
        self.shown.setText(filled(text, self._example) if readable else "")
        if not text and not self.missing():
            self.why.setText(self.tr("Saved empty, the text that came with the program counts again."))

    def _show_kind(self) -> None:
        its = self._templates[self.kind.value()]
        self.text.setPlainText(its.text)
        self.by.setText(
            self.tr("written by {name}").format(name=its.changed_by)
            if its.changed_by
            else self.tr("came with the program")
        )
