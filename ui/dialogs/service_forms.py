"""The small forms of the service catalogue: a need, a rule, a new entry, and saving a version."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from PySide6.QtWidgets import QFormLayout, QLineEdit, QPlainTextEdit, QWidget

from desk.domain.services import Catalogue, Need, Option, Original, Rule, Text
from ui.dialogs.form import Form
from ui.language import Language
from ui.theme import STEP
from ui.widgets.looks import label
from ui.widgets.row_stack import RowStack
from ui.widgets.service_rows import ConditionRows, OptionRows

WIDEST = 96 * STEP
MOST_LINES = 16
"""Of changes in sight at once; the rest is scrolled."""


class CatalogueForm(Form):
    """A form with texts in both languages and rows."""

    def __init__(self, catalogue: Catalogue, language: Language, parent: QWidget | None = None) -> None:
        self._catalogue = catalogue
        self._language = language
        super().__init__("", "", "", parent)

    def add_text(self, title: str, text: Text | None) -> tuple[QLineEdit, QLineEdit]:
        """Add a field in Indonesian and one in English."""
        first = self.add_line(title, text.id if text else "")
        second = self.add_line(self.tr("The same in English"), text.en if text else "")
        return first, second

    def add_rows(self, title: str, rows: RowStack) -> None:
        """Add rows below a heading."""
        self.fields.addRow(label(title, "strong", self))
        self.fields.addRow(rows)
        rows.changed.connect(self.weigh)
        self.fields.setRowWrapPolicy(QFormLayout.RowWrapPolicy.DontWrapRows)


def read_text(fields: tuple[QLineEdit, QLineEdit]) -> Text:
    """Return what stands in a pair of fields."""
    return Text(*(" ".join(field.text().split()) for field in fields))


class NeedForm(CatalogueForm):
    """What is to be brought: the document or what may stand in for it, and when."""

    def __init__(
        self,
        need: Need | None,
        catalogue: Catalogue,
        language: Language,
        parent: QWidget | None = None,
    ) -> None:
        first = next(iter(catalogue.documents), "")
        self._need = need or Need((Option(first, Original.COPY),))
        super().__init__(catalogue, language, parent)
        self.setMinimumWidth(WIDEST)
        self.name_step(self.tr("Document to be brought"), self.tr("Use this"))
        self.options.take_focus()

    @classmethod
    def ask(
        cls, parent: QWidget | None, need: Need | None, catalogue: Catalogue, language: Language
    ) -> Need | None:
        """Ask, and return the need as it is now, or None."""
        form = cls(need, catalogue, language, parent)
        return form.need() if form.confirmed() else None

    def need(self) -> Need:
        """Return what stands in the form now."""
        note = read_text(self.note)
        return Need(self.options.values(), self.conditions.values(), note if note.id else None)

    def fill(self) -> None:
        self.options = OptionRows(self._catalogue, self._language, self)
        self.options.put(self._need.options)
        self.add_rows(self.tr("Document, or one of these"), self.options)
        self.conditions = ConditionRows(self._catalogue, self._language, self)
        self.conditions.put_conditions(self._need.when)
        self.add_rows(self.tr("Only if the person it is about …"), self.conditions)
        self.note = self.add_text(self.tr("Note"), self._need.note)

    def missing(self) -> str:
        documents = [option.document for option in self.options.values()]
        if not documents:
            return self.tr("Name at least one document.")
        if len(set(documents)) < len(documents):
            return self.tr("The same document stands here twice.")
        if self.note[1].text().strip() and not self.note[0].text().strip():
            return self.tr("Write the note in Indonesian too.")
        return ""


class RuleForm(CatalogueForm):
    """Who is refused, or told something, and when."""

    def __init__(
        self,
        rule: Rule | None,
        catalogue: Catalogue,
        language: Language,
        parent: QWidget | None = None,
    ) -> None:
        self._rule = rule or Rule((), Text(""), refuses=True)
        super().__init__(catalogue, language, parent)
        self.setMinimumWidth(WIDEST)
        self.name_step(self.tr("Rule of the service"), self.tr("Use this"))
        self.conditions.take_focus()

    @classmethod
    def ask(
        cls, parent: QWidget | None, rule: Rule | None, catalogue: Catalogue, language: Language
    ) -> Rule | None:
        """Ask, and return the rule as it is now, or None."""
        form = cls(rule, catalogue, language, parent)
        return form.rule() if form.confirmed() else None

    def rule(self) -> Rule:
        """Return what stands in the form now."""
        return Rule(self.conditions.values(), read_text(self.says), self.refuses.value())

    def fill(self) -> None:
        self.conditions = ConditionRows(self._catalogue, self._language, self)
        self.conditions.put_conditions(self._rule.when)
        self.add_rows(self.tr("If the person it is about …"), self.conditions)
        answers = ((True, self.tr("is refused")), (False, self.tr("is told, and served all the same")))
        self.refuses = self.add_choice(self.tr("… the person"), answers)
        self.refuses.choose(self._rule.refuses)
        self.says = self.add_text(self.tr("What is said"), self._rule.says)

    def missing(self) -> str:
        if not self.conditions.values():
            return self.tr("Add at least one condition; without one it would hold for everybody.")
        if not self.says[0].text().strip():
            return self.tr("Write what is said to the person.")
        return ""


class NewEntryForm(CatalogueForm):
    """The name of a new service, document, question or group."""

    def __init__(
        self,
        title: str,
        name: str,
        groups: Sequence[tuple[str, str]],
        catalogue: Catalogue,
        language: Language,
        parent: QWidget | None = None,
    ) -> None:
        self._name = name
        self._groups = tuple(groups)
        super().__init__(catalogue, language, parent)
        self.name_step(title, self.tr("Add"))
        self.name[0].setFocus()

    @classmethod
    def ask(
        cls,
        parent: QWidget | None,
        title: str,
        name: str,
        groups: Sequence[tuple[str, str]],
        catalogue: Catalogue,
        language: Language,
    ) -> tuple[Text, str] | None:
        """Ask, and return the name and the group (empty when none was offered), or None."""
        form = cls(title, name, groups, catalogue, language, parent)
        if not form.confirmed():
            return None
        return read_text(form.name), form.group.value() if form.group else ""

    def fill(self) -> None:
        self.name = self.add_text(self._name, None)
        self.group: Any = self.add_choice(self.tr("Group"), self._groups) if self._groups else None

    def missing(self) -> str:
        return "" if self.name[0].text().strip() else self.tr("Write what it is called.")


class SaveVersionForm(Form):
    """What will change, and why: the note of a new version."""

    def __init__(self, changes: Sequence[str], note: str, parent: QWidget | None = None) -> None:
        self._changes = tuple(changes)
        self._note = note
        super().__init__("", "", "", parent)
        self.setMinimumWidth(WIDEST)
        self.name_step(self.tr("Save as a new version"), self.tr("Save"))
        self.note.setFocus()

    @classmethod
    def ask(cls, parent: QWidget | None, changes: Sequence[str], note: str) -> str | None:
        """Ask, and return the note, or None."""
        form = cls(changes, note, parent)
        return form.note.text().strip() if form.confirmed() else None

    def fill(self) -> None:
        words = QPlainTextEdit("\n".join(self._changes), self)
        words.setReadOnly(True)
        words.setTabChangesFocus(True)
        words.setAccessibleName(self.tr("What will change"))
        lines = min(sum(change.count("\n") + 1 for change in self._changes) + 2, MOST_LINES)
        words.setFixedHeight(lines * words.fontMetrics().lineSpacing() + 2 * STEP)
        self.fields.addRow(words)
        told = label(
            self.tr("Applications under way stay under the version they came in with."), "muted", self
        )
        told.setWordWrap(True)
        self.fields.addRow(told)
        self.note = self.add_line(self.tr("What changed, and why"), self._note)

    def missing(self) -> str:
        return "" if self.note.text().strip() else self.tr("Write in a few words why it is changed.")
