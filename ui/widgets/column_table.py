"""The columns of a file as they are read: above each what it is taken for, below its first rows; by keys."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, QPoint, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QAbstractItemView, QTableView, QVBoxLayout, QWidget

from desk.domain.column_guess import Why, heading_keys
from desk.domain.import_kinds import FIELDS, Field
from desk.domain.imports import ByHand, Sighting, missing_from
from ui.language import Language
from ui.masking import masked
from ui.theme import STEP, character_width, row_height, strong_font
from ui.widgets.field_list import FieldList
from ui.widgets.looks import dress

_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)
_NOTHING_KEYS = (Qt.Key.Key_Minus, Qt.Key.Key_Delete, Qt.Key.Key_Backspace)
_TAKEN_FOR, _WHY, _ABOVE = 0, 1, 2
_NARROW, _WIDE = 15, 34
"""Characters."""
_LETTERS = 26

Index = QModelIndex | QPersistentModelIndex


class _Columns(QAbstractTableModel):
    """Two lines that say what a column holds, and the sample rows."""

    def __init__(self, language: Language, parent: QWidget) -> None:
        super().__init__(parent)
        self._language = language
        self._fields: tuple[Field, ...] = ()
        self._sighting: Sighting | None = None
        self._width = 0
        self.places: dict[str, int] = {}
        self.whys: dict[str, Why] = {}

    def show_sighting(self, sighting: Sighting) -> None:
        """Show another file."""
        self.beginResetModel()
        self._sighting = sighting
        self._fields = FIELDS[sighting.kind]
        self._width = max(len(sighting.headings), *(len(row.cells) for row in sighting.samples), 0)
        self.places = {code: found.column for code, found in sighting.columns.items()}
        self.whys = {code: found.why for code, found in sighting.columns.items()}
        self.endResetModel()

    def take_for(self, column: int, code: str) -> None:
        """Let a column hold another field, or none; a field is held by one column."""
        self.places = {each: place for each, place in self.places.items() if place != column}
        if code:
            self.places[code] = column
            self.whys[code] = Why.BY_HAND
        self.dataChanged.emit(self.index(_TAKEN_FOR, 0), self.index(_WHY, self._width - 1))

    def field_of(self, column: int) -> Field | None:
        """Return what a column holds."""
        codes = [code for code, place in self.places.items() if place == column]
        return next((field for field in self._fields if field.code in codes), None)

    # Qt asks

    def rowCount(self, parent: Index = QModelIndex()) -> int:
        samples = len(self._sighting.samples) if self._sighting is not None else 0
        return 0 if parent.isValid() else _ABOVE + samples

    def columnCount(self, parent: Index = QModelIndex()) -> int:
        return 0 if parent.isValid() else self._width

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if role == Qt.ItemDataRole.DisplayRole:
            return self._text(index.row(), index.column())
        if role == Qt.ItemDataRole.FontRole and index.row() == _TAKEN_FOR:
            parent = self.parent()
            return strong_font(parent.font()) if isinstance(parent, QWidget) else None
        return None

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> object:
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
        if role != Qt.ItemDataRole.DisplayRole or self._sighting is None:
            return None
        if orientation == Qt.Orientation.Horizontal:
            headings = self._sighting.headings
            named = headings[section] if section < len(headings) else ""
            return named or self.tr("Column {letter}").format(letter=_letter(section))
        if section == _TAKEN_FOR:
            return self.tr("Read as")
        if section == _WHY:
            return self.tr("Found")
        return self._language.number(self._sighting.samples[section - _ABOVE].row_number)

    def _text(self, row: int, column: int) -> str:
        if self._sighting is None:
            return ""
        if row >= _ABOVE:
            cells = self._sighting.samples[row - _ABOVE].cells
            return masked(cells[column]) if column < len(cells) else ""
        field = self.field_of(column)
        if field is None:
            return "–" if row == _TAKEN_FOR else self.tr("Not read")
        say = self._language.say
        return say(field.word) if row == _TAKEN_FOR else say(self.whys[field.code].word)


class _Grid(QTableView):
    """Moves over columns; a letter or Enter asks what the column is, a minus makes it nothing."""

    asked = Signal(str)
    emptied = Signal()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        letter = event.text()
        plain = not event.modifiers() & ~Qt.KeyboardModifier.ShiftModifier
        if event.key() in _ENTER:
            self.asked.emit("")
        elif event.key() in _NOTHING_KEYS:
            self.emptied.emit()
        elif plain and letter.isalpha():
            self.asked.emit(letter)
        elif plain and letter.strip():
            event.ignore()
        else:
            super().keyPressEvent(event)


class ColumnTable(QWidget):
    """Shows a ``Sighting``; ``changed`` whenever a person has said what a column holds."""

    changed = Signal()

    def __init__(self, language: Language, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._language = language
        self._sighting: Sighting | None = None
        self.edited = False
        self.view = _Grid(self)
        self.model = _Columns(language, self.view)
        self.view.setModel(self.model)
        self.view.setAccessibleName(self.tr("Columns of the file"))
        self._settle()
        self.list = FieldList(self)
        self.list.chosen.connect(self._take)
        self.list.left.connect(self.view.setFocus)
        self.view.asked.connect(self._ask)
        self.view.emptied.connect(lambda: self._take(""))
        self.view.doubleClicked.connect(lambda _index: self._ask(""))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.view)
        self.setFocusProxy(self.view)

    def show_sighting(self, sighting: Sighting) -> None:
        """Show how another file, or the same as another kind, would be read."""
        self._sighting, self.edited = sighting, False
        self.list.hide()
        self.model.show_sighting(sighting)
        wide = character_width(self.fontMetrics())
        self.view.resizeColumnsToContents()
        for place in range(self.model.columnCount()):
            width = self.view.columnWidth(place) + 2 * STEP
            self.view.setColumnWidth(place, min(max(width, _NARROW * wide), _WIDE * wide))
        self.view.setCurrentIndex(self.model.index(_TAKEN_FOR, 0))

    def columns(self) -> Mapping[str, int]:
        """Return which column holds which field now."""
        return dict(self.model.places)

    def by_hand(self) -> ByHand | None:
        """Return the columns a person chose; None while they are as they were found."""
        if self._sighting is None or not self.edited:
            return None
        return ByHand(self.columns(), self._sighting.headings)

    def headings_by_field(self) -> dict[str, str]:
        """Return what a profile keeps: the heading of each field, where the file has one."""
        headings = self._sighting.headings if self._sighting is not None else ()
        keys = heading_keys(headings)
        held = self.columns().items()
        return {code: keys[place] for code, place in held if place < len(keys) and keys[place]}

    def missing(self) -> Sequence[Field]:
        """Return the fields this kind of list needs that no column holds."""
        return missing_from(self._sighting.kind, self.columns()) if self._sighting is not None else ()

    def _ask(self, letter: str) -> None:
        """Open the fields below the column, at the first that begins with a letter."""
        if self._sighting is None or not self.view.currentIndex().isValid():
            return
        here = self.view.currentIndex().column()
        held = {code: place for code, place in self.model.places.items() if place != here}
        title = self.model.headerData
        across = Qt.Orientation.Horizontal
        notes = {code: self.tr("now {column}").format(column=title(at, across)) for code, at in held.items()}
        field = self.model.field_of(here)
        needed = self.tr("needed")
        lines = [("", self.tr("Nothing; it is not read"), "")]
        for each in FIELDS[self._sighting.kind]:
            note = ", ".join(filter(None, (needed if each.needed else "", notes.get(each.code, ""))))
            lines.append((each.code, self._language.say(each.word), note))
        head, left = self.view.horizontalHeader(), self.view.columnViewportPosition(here)
        down = head.height() + _ABOVE * self.view.rowHeight(_TAKEN_FOR)
        below = QPoint(self.view.verticalHeader().width() + max(0, left), down)
        self.list.open(lines, field.code if field is not None else "", below, letter)

    def _take(self, code: str) -> None:
        if not self.view.currentIndex().isValid():
            return
        self.edited = True
        self.model.take_for(self.view.currentIndex().column(), code)
        self.view.setFocus()
        self.changed.emit()

    def _settle(self) -> None:
        self.view.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectColumns)
        self.view.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.view.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.view.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.view.setTabKeyNavigation(False)
        self.view.setWordWrap(False)
        self.view.setCornerButtonEnabled(False)
        self.view.horizontalHeader().setHighlightSections(False)
        self.view.horizontalHeader().setFixedHeight(row_height(self.fontMetrics()))
        dress(self.view, "columns")
        rows = self.view.verticalHeader()
        rows.setSectionResizeMode(rows.ResizeMode.Fixed)
        rows.setDefaultSectionSize(row_height(self.fontMetrics()))
        rows.setHighlightSections(False)


def _letter(place: int) -> str:
    """Return a column's letters as a spreadsheet has them."""
    letters = ""
    place += 1
    while place:
        place, rest = divmod(place - 1, _LETTERS)
        letters = chr(ord("A") + rest) + letters
    return letters
