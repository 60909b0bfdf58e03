"""The rows of a need or a rule: documents that meet it, and conditions chosen instead of written."""

from __future__ import annotations

from collections.abc import Callable
from enum import Enum
from typing import Any

from PySide6.QtWidgets import QHBoxLayout, QSpinBox, QWidget

from desk.domain.services import Catalogue, Condition, Option, Original
from desk.domain.text import Word, mark
from ui.language import Language
from ui.theme import STEP
from ui.widgets.row_stack import RowStack
from ui.widgets.service_words import ServiceWords

OLDEST = 150
LATEST = OLDEST * 365


class ConditionKind(Enum):
    """What a condition can be about; a member is (field of a condition, words)."""

    AGE_BELOW = ("age_below", mark("condition", "is younger than (years)"))
    AGE_FROM = ("age_from", mark("condition", "is at least (years)"))
    DAYS_FROM = ("days_from", mark("condition", "days since birth at least"))
    ANSWER = ("answer", mark("condition", "answers yes to"))
    ANSWER_NOT = ("answer_not", mark("condition", "answers no to"))

    def __init__(self, field: str, word: Word) -> None:
        self.field = field
        self.word = word

    @property
    def asks(self) -> bool:
        """Whether it is about an answer."""
        return self in (ConditionKind.ANSWER, ConditionKind.ANSWER_NOT)


def single(condition: Condition) -> tuple[Condition, ...]:
    """Return a condition as conditions of one fact each, which together say the same."""
    return tuple(
        Condition(**{kind.field: value})
        for kind in ConditionKind
        if (value := getattr(condition, kind.field)) not in (None, "")
    )


class OptionRows(RowStack):
    """One document a row, with what happens to its original."""

    def __init__(self, catalogue: Catalogue, language: Language, parent: QWidget | None = None) -> None:
        words = ServiceWords(catalogue, language)
        self._documents = sorted(
            ((code, words.text(one.name)) for code, one in catalogue.documents.items()),
            key=lambda answer: answer[1].casefold(),
        )
        self._originals = [(one, language.say(one.word)) for one in Original]
        super().__init__(parent)
        self.name_steps(
            self.tr("Add a document that may stand in for it"), self.tr("Take this document away")
        )

    def fill_row(self, row: QHBoxLayout, value: Any) -> Callable[[], Option]:
        document = self.pick(self.tr("Document"), self._documents, row, 3)
        original = self.pick(self.tr("Original"), self._originals, row, 2)
        if value is not None:
            if all(code != value.document for code, _ in self._documents):
                self._documents.append((value.document, value.document))
                document.offer(self._documents)
            document.choose(value.document)
            original.choose(value.original)
        return lambda: Option(document.value(), original.value())


class ConditionRows(RowStack):
    """One condition a row; all of them must hold."""

    def __init__(self, catalogue: Catalogue, language: Language, parent: QWidget | None = None) -> None:
        words = ServiceWords(catalogue, language)
        self._questions = [(code, words.text(one.ask)) for code, one in catalogue.questions.items()]
        self._kinds = [
            (kind, language.say(kind.word)) for kind in ConditionKind if self._questions or not kind.asks
        ]
        super().__init__(parent)
        self.name_steps(self.tr("Add a condition"), self.tr("Take this condition away"))

    def put_conditions(self, when: tuple[Condition, ...]) -> None:
        """Show conditions, each fact in a row of its own."""
        self.put([part for condition in when for part in single(condition)])

    def fill_row(self, row: QHBoxLayout, value: Any) -> Callable[[], Condition]:
        kind = self.pick(self.tr("What it is about"), self._kinds, row, 2)
        question = self.pick(self.tr("Question"), self._questions, row, 3)
        number = QSpinBox(self)
        number.setButtonSymbols(QSpinBox.ButtonSymbols.NoButtons)
        number.setRange(0, LATEST)
        number.setAccessibleName(self.tr("How many"))
        number.setFixedWidth(10 * STEP)
        number.valueChanged.connect(self.changed)
        row.addWidget(number)
        row.addStretch(1)
        if value is not None:
            self._put_value(value, kind, question, number)

        def show_field() -> None:
            asks = kind.value().asks
            question.setVisible(asks)
            number.setVisible(not asks)
            number.setMaximum(LATEST if kind.value() is ConditionKind.DAYS_FROM else OLDEST)

        kind.currentIndexChanged.connect(show_field)
        show_field()

        def read() -> Condition:
            chosen = kind.value()
            fact: Any = question.value() if chosen.asks else number.value()
            return Condition(**{chosen.field: fact})

        return read

    def _put_value(self, value: Condition, kind: Any, question: Any, number: QSpinBox) -> None:
        chosen = next(one for one in ConditionKind if getattr(value, one.field) not in (None, ""))
        fact = getattr(value, chosen.field)
        if not chosen.asks:
            kind.choose(chosen)
            number.setValue(fact)
            return
        if all(code != fact for code, _ in self._questions):
            self._questions.append((fact, fact))
            question.offer(self._questions)
        kind.choose(chosen)
        question.choose(fact)
