"""The settings of the office as fields; what was edited, and what is wrong with it, told at once."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import (
    QFormLayout,
    QFrame,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QScrollArea,
    QSpinBox,
    QVBoxLayout,
    QWidget,
)

from desk.domain.number_templates import example, flaws
from desk.domain.settings import OfficeSettings
from desk.domain.text import Word
from ui.theme import STEP, character_width
from ui.widgets.choices import Pick
from ui.widgets.looks import dress, label
from ui.widgets.office_settings import NUMBER, Kind, Setting, SettingGroup, value_of
from ui.widgets.setting_editors import MediaOrder, ServiceTicks, TimeField, WeekDays

MOST_DAYS = 3_650
COLUMN = 64 * STEP
NARROW = 50
"""Characters across a column; below that the words of a field stand above it."""
_BESIDE, _ABOVE = QFormLayout.RowWrapPolicy.WrapLongRows, QFormLayout.RowWrapPolicy.WrapAllRows


@dataclass(frozen=True, slots=True)
class _Editor:
    """One field: its setting, how it is read and filled, and the words below it."""

    setting: Setting
    widget: QWidget
    read: Callable[[], Any]
    put: Callable[[Any], None]
    words: QLabel


class SettingsForm(QScrollArea):
    """Groups of fields in columns; ``changed`` whenever a field was edited.

    ``show`` fills in settings and leaves alone what a person has edited and not saved.
    """

    changed = Signal()

    def __init__(
        self,
        columns: Sequence[Sequence[SettingGroup]],
        say: Callable[[Word], str],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._say = say
        self._today = date(2020, 8, 4)
        self._editors: dict[str, _Editor] = {}
        self._shown: dict[str, Any] = {}
        self._filling = False
        self._columns: list[QFormLayout] = []
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        ground = QWidget(self.viewport())
        ground.setProperty("look", "ground")
        across = QHBoxLayout(ground)
        across.setContentsMargins(2 * STEP, 2 * STEP, 2 * STEP, 2 * STEP)
        across.setSpacing(5 * STEP)
        for groups in columns:
            across.addWidget(self._column(groups, ground), 4, Qt.AlignmentFlag.AlignTop)
        across.addStretch(0)
        self.setWidget(ground)

    def put(
        self,
        settings: OfficeSettings,
        today: date | None = None,
        *,
        edits: Mapping[str, Any] | None = None,
    ) -> None:
        """Fill in settings, and ``edits`` or what a person has edited here on top of them.

        ``today`` is the day of the examples from now on.
        """
        self._today = today or self._today
        kept = self.edits() if edits is None else edits
        self._filling = True
        for name, editor in self._editors.items():
            self._shown[name] = value_of(settings, name)
            editor.put(kept.get(name, self._shown[name]))
        self._filling = False
        self._weigh()

    def edits(self) -> dict[str, Any]:
        """Return the fields a person has changed, by name."""
        return {
            name: value
            for name, editor in self._editors.items()
            if name in self._shown and (value := editor.read()) != self._shown[name]
        }

    def titles(self, names: Sequence[str]) -> list[str]:
        """Return what some fields are called."""
        return [self._say(self._editors[name].setting.title) for name in names if name in self._editors]

    def wrong(self) -> Mapping[str, str]:
        """Return what cannot be saved, field by field."""
        templates = {
            name.removeprefix(NUMBER): editor.read()
            for name, editor in self._editors.items()
            if editor.setting.kind is Kind.TEMPLATE
        }
        found = {NUMBER + kind: self._say(flaw.word) for kind, flaw in flaws(templates).items()}
        for name, editor in self._editors.items():
            if editor.setting.kind is Kind.DAYS and not _rises(editor.read()):
                found[name] = self.tr("Write three numbers that rise, such as 7, 30, 90.")
            elif editor.setting.kind is Kind.WEEKDAYS and not editor.read():
                found[name] = self.tr("Tick at least one day.")
        return found

    def lock(self) -> None:
        """Let the fields be read and copied, not changed."""
        for editor in self._editors.values():
            widget = editor.widget
            if isinstance(widget, QLineEdit | QSpinBox):
                widget.setReadOnly(True)
                widget.setProperty("locked", True)
                widget.style().unpolish(widget)
                widget.style().polish(widget)
            else:
                widget.setEnabled(False)

    def focus_on(self, name: str) -> None:
        """Put the cursor into a field."""
        if name in self._editors:
            self._editors[name].widget.setFocus(Qt.FocusReason.TabFocusReason)

    def field(self, name: str) -> QWidget:
        """Return the field of a setting."""
        return self._editors[name].widget

    # Qt asks

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        room = event.size().width() // len(self._columns) - 4 * STEP
        narrow = room < NARROW * character_width(self.fontMetrics())
        for fields in self._columns:
            fields.setRowWrapPolicy(_ABOVE if narrow else _BESIDE)

    # Building

    def _column(self, groups: Sequence[SettingGroup], ground: QWidget) -> QWidget:
        block = QWidget(ground)
        block.setMaximumWidth(COLUMN)
        fields = QFormLayout(block)
        fields.setContentsMargins(0, 0, 0, 0)
        fields.setHorizontalSpacing(2 * STEP)
        fields.setVerticalSpacing(STEP)
        fields.setRowWrapPolicy(_BESIDE)
        fields.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        fields.setLabelAlignment(Qt.AlignmentFlag.AlignLeft)
        self._columns.append(fields)
        for place, group in enumerate(groups):
            head = label(self._say(group.title), "strong", block)
            head.setContentsMargins(0, 2 * STEP if place else 0, 0, 0)
            fields.addRow(head)
            for setting in group.settings:
                fields.addRow(self._say(setting.title), self._make(setting, block))
        return block

    def _make(self, setting: Setting, block: QWidget) -> QWidget:
        makers = {
            Kind.COUNT: self._count,
            Kind.CHOICE: self._choice,
            Kind.DAYS: self._days,
            Kind.TIME: self._time,
            Kind.WEEKDAYS: self._weekdays,
            Kind.SERVICES: self._services,
            Kind.MEDIA: self._media,
        }
        cell = QWidget(block)
        words = label(self._say(setting.hint) if setting.hint else "", "muted", cell)
        words.setWordWrap(True)
        words.setVisible(setting.hint is not None or setting.kind is Kind.TEMPLATE)
        editor = makers.get(setting.kind, self._text)(setting, words, cell)
        editor.widget.setAccessibleName(self._say(setting.title))
        self._editors[setting.name] = editor
        column = QVBoxLayout(cell)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(STEP // 2)
        wide = setting.kind in (Kind.TEXT, Kind.TEMPLATE)
        column.addWidget(editor.widget, 0, Qt.AlignmentFlag(0) if wide else Qt.AlignmentFlag.AlignLeft)
        column.addWidget(words)
        return cell

    def _text(self, setting: Setting, words: QLabel, block: QWidget) -> _Editor:
        field = QLineEdit(block)
        field.setMinimumWidth(32 * STEP)
        field.textChanged.connect(self._weigh)

        def put(text: str) -> None:
            if field.text() != text:  # the cursor of whoever types there stays
                field.setText(text)
                field.setCursorPosition(0)

        return _Editor(setting, field, lambda: " ".join(field.text().split()), put, words)

    def _days(self, setting: Setting, words: QLabel, block: QWidget) -> _Editor:
        field = QLineEdit(block)
        field.setMaximumWidth(20 * STEP)
        field.textChanged.connect(self._weigh)
        return _Editor(
            setting,
            field,
            lambda: _numbers(field.text()),
            lambda days: field.setText(", ".join(map(str, days))),
            words,
        )

    def _count(self, setting: Setting, words: QLabel, block: QWidget) -> _Editor:
        field = QSpinBox(block)
        field.setRange(setting.least, setting.most)
        field.setGroupSeparatorShown(True)
        field.setButtonSymbols(QSpinBox.ButtonSymbols.NoButtons)
        field.setAlignment(Qt.AlignmentFlag.AlignRight)
        field.setFixedWidth(12 * STEP)
        field.valueChanged.connect(self._weigh)
        return _Editor(setting, field, field.value, field.setValue, words)

    def _choice(self, setting: Setting, words: QLabel, block: QWidget) -> _Editor:
        answers = [(value, self._say(word)) for value, word in setting.answers]
        field = Pick(self._say(setting.title), answers, block)
        field.currentIndexChanged.connect(self._weigh)

        def put(value: Any) -> None:
            if all(value != known for known, _ in answers):
                answers.append((value, str(value)))
                field.offer(answers)
            field.choose(value)

        return _Editor(setting, field, field.value, put, words)

    def _time(self, setting: Setting, words: QLabel, block: QWidget) -> _Editor:
        field = TimeField(block)
        field.timeChanged.connect(self._weigh)
        return _Editor(setting, field, field.read, field.put, words)

    def _weekdays(self, setting: Setting, words: QLabel, block: QWidget) -> _Editor:
        field = WeekDays(block)
        field.changed.connect(self._weigh)
        return _Editor(setting, field, field.read, field.put, words)

    def _services(self, setting: Setting, words: QLabel, block: QWidget) -> _Editor:
        field = ServiceTicks(block)
        field.changed.connect(self._weigh)
        return _Editor(setting, field, field.read, field.put, words)

    def _media(self, setting: Setting, words: QLabel, block: QWidget) -> _Editor:
        field = MediaOrder(self._say, block)
        field.changed.connect(self._weigh)
        return _Editor(setting, field, field.read, field.put, words)

    # Answering

    def _weigh(self) -> None:
        if self._filling:
            return
        wrong = self.wrong()
        for name, editor in self._editors.items():
            if editor.setting.kind in (Kind.TEMPLATE, Kind.DAYS, Kind.WEEKDAYS):
                self._show_words(editor, wrong.get(name, ""))
        self.changed.emit()

    def _show_words(self, editor: _Editor, wrong: str) -> None:
        dress(editor.words, "bad" if wrong else "muted")
        editor.widget.setProperty("wrong", bool(wrong))
        editor.widget.style().unpolish(editor.widget)
        editor.widget.style().polish(editor.widget)
        if editor.setting.kind is Kind.WEEKDAYS:
            editor.words.setVisible(bool(wrong))
        if wrong:
            editor.words.setText(wrong)
        elif editor.setting.kind is Kind.TEMPLATE:
            number = example(editor.read(), self._today)
            editor.words.setText(self.tr("For example {number}").format(number=number))
        elif editor.setting.hint is not None:
            editor.words.setText(self._say(editor.setting.hint))


def _numbers(text: str) -> tuple[int, ...]:
    parts = [part.strip() for part in text.replace(";", ",").split(",")]
    if not all(part.isascii() and part.isdigit() and len(part) <= 5 for part in parts):
        return ()
    return tuple(map(int, parts))


def _rises(days: tuple[int, ...]) -> bool:
    return len(days) == 3 and 0 < days[0] < days[1] < days[2] <= MOST_DAYS
