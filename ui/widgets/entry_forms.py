"""The small entries of a catalogue as fields: a document, a question, a group."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtWidgets import QWidget

from desk.domain.document_numbers import NumberKind
from desk.domain.services import Catalogue, Document, Group, Question, Text
from ui.language import Language
from ui.widgets.catalogue_fields import CatalogueFields, put_text, read_text


class DocumentFields(CatalogueFields):
    """Emits ``edited`` with the document as it is now."""

    def __init__(self, language: Language, parent: QWidget | None = None) -> None:
        super().__init__(language, parent)
        self._document = Document("", Text(""))
        self.name = self.add_text("name")
        numbers = [(one.code, language.say(one.word)) for one in NumberKind]
        self.number = self.add_pick("number", [("", self.tr("none is checked")), *numbers])
        self.others = self.add_tick(
            "others",
            self.tr("somebody else's, a parent's: its number is not held against the person"),
        )
        self.add_removal(self.tr("Take this document out of the catalogue"))

    def put(self, document: Document, _catalogue: Catalogue) -> None:
        self._document = document
        self.fill(lambda: self._put(document))

    def value(self) -> Document:
        return replace(
            self._document,
            name=read_text(self.name),
            number=self.number.value(),
            others=self.others.isChecked(),
        )

    def _put(self, document: Document) -> None:
        put_text(self.name, document.name)
        self.number.choose(document.number)
        self.others.setChecked(document.others)


class QuestionFields(CatalogueFields):
    """Emits ``edited`` with the question as it is now."""

    def __init__(self, language: Language, parent: QWidget | None = None) -> None:
        super().__init__(language, parent)
        self._question = Question("", Text(""))
        self.ask = self.add_text("ask")
        self.add_removal(self.tr("Take this question out of the catalogue"))

    def put(self, question: Question, _catalogue: Catalogue) -> None:
        self._question = question
        self.fill(lambda: put_text(self.ask, question.ask))

    def value(self) -> Question:
        return replace(self._question, ask=read_text(self.ask))


class GroupFields(CatalogueFields):
    """Emits ``edited`` with the group as it is now."""

    def __init__(self, language: Language, parent: QWidget | None = None) -> None:
        super().__init__(language, parent)
        self._group = Group("", Text(""))
        self.name = self.add_text("name")
        self.add_removal(self.tr("Take this group out of the catalogue"))

    def put(self, group: Group, _catalogue: Catalogue) -> None:
        self._group = group
        self.fill(lambda: put_text(self.name, group.name))

    def value(self) -> Group:
        return replace(self._group, name=read_text(self.name))
