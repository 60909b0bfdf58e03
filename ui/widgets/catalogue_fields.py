"""The fields of a catalogue entry: texts in two languages, choices, and what is wrong below each field."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QCheckBox,
    QFormLayout,
    QFrame,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QScrollArea,
    QSpinBox,
    QVBoxLayout,
    QWidget,
)

from desk.domain.service_file import CatalogueFlaw, Flaw
from desk.domain.services import Catalogue, Text
from ui.icons import icon
from ui.language import Language
from ui.theme import STEP
from ui.widgets.choices import Pick
from ui.widgets.looks import dress, label
from ui.widgets.service_words import FIELDS, flaw_words

COLUMN = 100 * STEP
MOST_DAYS = 150
SHORTEST = 12
"""Characters of the chosen answer that are always in sight."""


class CatalogueFields(QScrollArea):
    """Emits ``edited`` with the entry a person has changed it into; a subclass reads and fills the fields."""

    edited = Signal(object)
    removal_asked = Signal()

    def __init__(self, language: Language, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.language = language
        self._filling = False
        self._words: dict[str, QLabel] = {}
        self._cells: dict[str, QWidget] = {}
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        ground = QWidget(self)
        ground.setProperty("look", "ground")
        across = QHBoxLayout(ground)
        across.setContentsMargins(2 * STEP, 2 * STEP, 2 * STEP, 2 * STEP)
        self.block = QWidget(ground)
        self.block.setMaximumWidth(COLUMN)
        self.fields = QFormLayout(self.block)
        self.fields.setContentsMargins(0, 0, 0, 0)
        self.fields.setHorizontalSpacing(2 * STEP)
        self.fields.setVerticalSpacing(STEP)
        self.fields.setRowWrapPolicy(QFormLayout.RowWrapPolicy.WrapLongRows)
        self.fields.setLabelAlignment(Qt.AlignmentFlag.AlignLeft)
        self.fields.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        across.addWidget(self.block, 1, Qt.AlignmentFlag.AlignTop)
        self.setWidget(ground)
        self.general = label("", "bad", self.block)
        self.general.setWordWrap(True)
        self.fields.addRow(self.general)

    # A subclass fills these in

    def put(self, entry: Any, catalogue: Catalogue) -> None:
        """Show an entry of a catalogue."""
        raise TypeError(self)

    def value(self) -> Any:
        """Return the entry as the fields say it."""
        raise TypeError(self)

    # A subclass uses these

    def say(self, name: str) -> str:
        """Return what a field is called."""
        return self.language.say(FIELDS[name])

    def add_text(self, name: str) -> tuple[QLineEdit, QLineEdit]:
        """Add a text in Indonesian, with the English one beside it."""
        first, second = QLineEdit(self.block), QLineEdit(self.block)
        first.setAccessibleName(self.say(name))
        second.setAccessibleName(self.tr("{field}, in English").format(field=self.say(name)))
        second.setPlaceholderText(self.tr("in English"))
        self.add_field(name, first, second)
        for field in (first, second):
            field.textEdited.connect(self.tell)
        return first, second

    def add_line(self, name: str) -> QLineEdit:
        """Add a line of text."""
        field = QLineEdit(self.block)
        field.textEdited.connect(self.tell)
        self.add_field(name, field)
        return field

    def add_pick(self, name: str, answers: Sequence[tuple[Any, str]]) -> Pick:
        """Add a field with answers to pick from."""
        field = Pick(self.say(name), answers, self.block)
        field.setSizeAdjustPolicy(Pick.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        field.setMinimumContentsLength(SHORTEST)
        field.currentIndexChanged.connect(self.tell)
        self.add_field(name, field)
        return field

    def add_days(self, name: str) -> QSpinBox:
        """Add a field for a few days."""
        field = QSpinBox(self.block)
        field.setRange(0, MOST_DAYS)
        field.setButtonSymbols(QSpinBox.ButtonSymbols.NoButtons)
        field.setAlignment(Qt.AlignmentFlag.AlignRight)
        field.setFixedWidth(8 * STEP)
        field.valueChanged.connect(self.tell)
        self.add_field(name, field)
        return field

    def add_tick(self, name: str, words: str) -> QCheckBox:
        """Add a field with yes or no."""
        field = QCheckBox(self.tr("yes"), self.block)
        field.setAccessibleDescription(words)
        field.toggled.connect(self.tell)
        told = label(words, "muted", self.block)
        told.setWordWrap(True)
        self.add_field(name, field, told)
        return field

    def add_field(self, name: str, *widgets: QWidget) -> None:
        """Add widgets side by side as one field, with room below for what is wrong with it."""
        cell = QWidget(self.block)
        column = QVBoxLayout(cell)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(STEP // 2)
        row = QHBoxLayout()
        row.setSpacing(STEP)
        for widget in widgets:
            if not widget.accessibleName():
                widget.setAccessibleName(self.say(name))
            row.addWidget(widget, 0 if isinstance(widget, QCheckBox) else 1)
        if isinstance(widgets[0], QSpinBox):
            row.addStretch(1)
        column.addLayout(row)
        words = label("", "bad", cell)
        words.setWordWrap(True)
        words.hide()
        column.addWidget(words)
        self._words[name] = words
        title = label(self.say(name), "", self.block)
        title.setBuddy(widgets[0])
        self.fields.addRow(title, cell)
        self._cells[name] = cell

    def add_heading(self, words: str) -> None:
        """Add a heading above the next fields."""
        head = label(words, "strong", self.block)
        head.setContentsMargins(0, STEP, 0, 0)
        self.fields.addRow(head)

    def add_removal(self, words: str) -> None:
        """Add the button that takes the entry out, at the end; and what it is used by."""
        self.use = label("", "muted", self.block)
        self.use.setWordWrap(True)
        self.remove = QPushButton(icon("trash"), words, self.block)
        self.remove.setAutoDefault(False)
        self.remove.clicked.connect(self.removal_asked)
        self.fields.addRow(self.use)
        self.fields.addRow(self.remove)
        self.fields.setAlignment(self.remove, Qt.AlignmentFlag.AlignLeft)

    def show_use(self, services: str) -> None:
        """Say which services use the entry; one in use cannot be taken out."""
        self.use.setText(self.tr("Used by: {services}").format(services=services) if services else "")
        self.use.setVisible(bool(services))
        self.remove.setEnabled(not services)
        self.remove.setToolTip(self.tr("Take it out of the services that use it first.") if services else "")

    def show_field(self, name: str, *, shown: bool) -> None:
        """Show a field or hide it with its title."""
        self.fields.setRowVisible(self._cells[name], shown)

    def fill(self, put: Callable[[], None]) -> None:
        """Fill the fields without taking that for edits."""
        self._filling = True
        put()
        self._filling = False

    def tell(self) -> None:
        """Tell of an edit."""
        if not self._filling:
            self.edited.emit(self.value())

    # Its owner uses these

    def show_flaws(self, flaws: Sequence[Flaw]) -> None:
        """Say what is wrong, each below its field, the rest above all."""
        at_field = {
            flaw.detail: flaw_words(flaw, self.language)
            for flaw in flaws
            if flaw.what is CatalogueFlaw.MISSING and flaw.detail in self._words
        }
        for name, words in self._words.items():
            words.setText(at_field.get(name, ""))
            words.setVisible(name in at_field)
        rest = [flaw_words(flaw, self.language) for flaw in flaws if flaw.detail not in at_field]
        self.general.setText("\n".join(rest))
        self.general.setVisible(bool(rest))
        dress(self.general, "bad")


def put_text(fields: tuple[QLineEdit, QLineEdit], text: Text | None) -> None:
    """Fill a pair of fields, but leave alone what already says the same, so that the cursor stays."""
    for field, words in zip(fields, (text.id, text.en) if text else ("", ""), strict=True):
        if plain(field) != words:
            field.setText(words)
            field.setCursorPosition(0)


def put_line(field: QLineEdit, words: str) -> None:
    """Fill a field, but leave alone what already says the same."""
    if plain(field) != words:
        field.setText(words)
        field.setCursorPosition(0)


def plain(field: QLineEdit) -> str:
    """Return what stands in a field, with single spaces."""
    return " ".join(field.text().split())


def read_text(fields: tuple[QLineEdit, QLineEdit]) -> Text:
    """Return what stands in a pair of fields."""
    return Text(plain(fields[0]), plain(fields[1]))
