"""The columns a person chose: which, how wide, in which order; remembered on this PC."""

from __future__ import annotations

import json
from typing import Any

from PySide6.QtCore import QPoint, QSettings, QSize, Qt, QTimer, Signal
from PySide6.QtWidgets import QHeaderView, QMenu, QToolButton, QWidget

from ui.icons import icon
from ui.tables.columns import Column
from ui.tables.paged import PagedTable
from ui.theme import STEP, character_width, row_height

_SAVE_AFTER_MS = 500


class ColumnsHeader(QHeaderView):
    """The header of a list; ``order_asked`` carries the order of the column that was clicked."""

    order_asked = Signal(object)

    def __init__(self, table: PagedTable[Any], name: str, preferences: QSettings, parent: QWidget) -> None:
        super().__init__(Qt.Orientation.Horizontal, parent)
        self._table = table
        self._place = f"tables/{name}"
        self._preferences = preferences
        self._order: object = None
        self._saving = QTimer(self)
        self._saving.setSingleShot(True)
        self._saving.setInterval(_SAVE_AFTER_MS)
        self._saving.timeout.connect(self.save)
        self.setResizeContentsPrecision(0)
        self.setHighlightSections(False)
        self.setSectionsClickable(True)
        self.setSectionsMovable(True)
        self.setMinimumSectionSize(5 * STEP)
        self.setFixedHeight(row_height(self.fontMetrics()))
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.customContextMenuRequested.connect(self._show_menu)
        self.sectionClicked.connect(self._on_clicked)

    # Qt asks

    def sizeHint(self) -> QSize:
        # Qt would measure every title again whenever the list changes its shape; the height is fixed anyway.
        return QSize(self.length(), self.minimumHeight())

    # The list asks

    def arrange(self) -> None:
        """Give the columns the widths and places they were left in."""
        self.sectionResized.connect(self._saving.start)
        self.sectionMoved.connect(self._saving.start)
        if not self._read():
            self.reset_columns()
        self.setStretchLastSection(True)

    def shown(self) -> list[Column[Any]]:
        """Return the columns to be seen, from left to right."""
        places = (self.logicalIndex(place) for place in range(self.count()))
        return [self._table.columns[index] for index in places if not self.isSectionHidden(index)]

    def show_order(self, order: object) -> None:
        """Mark the column by which the list is sorted."""
        self._order = order
        for index, column in enumerate(self._table.columns):
            if order in column.orders:
                rising = column.orders.index(order) == 0
                self.setSortIndicator(
                    index, Qt.SortOrder.AscendingOrder if rising else Qt.SortOrder.DescendingOrder
                )
                self.setSortIndicatorShown(True)
                return
        self.setSortIndicatorShown(False)

    def show_column(self, name: str, *, shown: bool) -> None:
        """Show or hide a column; the last one stays."""
        index = [column.name for column in self._table.columns].index(name)
        if shown or len(self.shown()) > 1:
            self.setSectionHidden(index, not shown)
            self._saving.start()

    def reset_columns(self) -> None:
        """Show the columns as they were at first."""
        em = character_width(self.fontMetrics())
        for index, column in enumerate(self._table.columns):
            self.moveSection(self.visualIndex(index), index)
            self.setSectionHidden(index, not column.shown)
            self.resizeSection(index, column.width * em + 2 * STEP)

    def menu(self) -> QMenu:
        """Return a menu with every column to be shown or hidden."""
        menu = QMenu(self)
        for index, column in enumerate(self._table.columns):
            title = str(self._table.headerData(index, Qt.Orientation.Horizontal))
            action = menu.addAction(title)
            action.setCheckable(True)
            action.setChecked(not self.isSectionHidden(index))
            action.toggled.connect(lambda shown, name=column.name: self.show_column(name, shown=shown))
        menu.addSeparator()
        menu.addAction(self.tr("Columns as at first"), self.reset_columns)
        return menu

    def button(self, parent: QWidget) -> QToolButton:
        """Return a button that opens the menu of columns, for those who work without a mouse."""
        button = QToolButton(parent)
        button.setIcon(icon("columns"))
        button.setToolTip(self.tr("Choose columns"))
        button.setAccessibleName(self.tr("Choose columns"))
        button.clicked.connect(lambda: self._open(button.mapToGlobal(button.rect().bottomLeft())))
        return button

    def save(self) -> None:
        """Remember the columns for the next time."""
        columns = self._table.columns
        state = [
            (columns[index].name, self.sectionSize(index), self.isSectionHidden(index))
            for index in (self.logicalIndex(place) for place in range(self.count()))
        ]
        known = {name: width for name, width, _ in self._stored()}
        kept = [(name, known.get(name, width) if hidden else width, hidden) for name, width, hidden in state]
        self._preferences.setValue(self._place, json.dumps(kept))

    def _stored(self) -> list[tuple[str, int, bool]]:
        try:
            stored = json.loads(str(self._preferences.value(self._place, "[]")))
            return [(str(name), int(width), bool(hidden)) for name, width, hidden in stored]
        except (ValueError, TypeError):
            return []  # settings written by hand or by another version: begin afresh

    def _read(self) -> bool:
        names = [column.name for column in self._table.columns]
        stored = self._stored()
        if {name for name, _, _ in stored} != set(names):
            return False
        em = character_width(self.fontMetrics())
        for place, (name, width, hidden) in enumerate(stored):
            index = names.index(name)
            self.moveSection(self.visualIndex(index), place)
            self.resizeSection(index, width or self._table.columns[index].width * em)
            self.setSectionHidden(index, hidden)
        return True

    def _on_clicked(self, section: int) -> None:
        orders = self._table.columns[section].orders
        if not orders:
            return
        last = orders.index(self._order) if self._order in orders else -1
        self._order = orders[(last + 1) % len(orders)]
        self.show_order(self._order)
        self.order_asked.emit(self._order)

    def _show_menu(self, spot: QPoint) -> None:
        self._open(self.mapToGlobal(spot))

    def _open(self, spot: QPoint) -> None:
        menu = self.menu()
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.popup(spot)
