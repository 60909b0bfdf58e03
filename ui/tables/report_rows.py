"""A report read once, so that the screen shows it without asking again: every row, and the totals."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from reports.document import Align, Cell, Document, Fields, Paragraphs, Part, Row, Say, Section, Table
from reports.document import parts as parts_of
from reports.totals import Totals
from reports.words import shower
from ui.masking import as_tip, masked

Index = QModelIndex | QPersistentModelIndex
FEED = 500
"""Rows given to the view at a time; it asks for more while it is scrolled."""

_SIDES = {
    Align.LEFT: Qt.AlignmentFlag.AlignLeft,
    Align.CENTER: Qt.AlignmentFlag.AlignHCenter,
    Align.RIGHT: Qt.AlignmentFlag.AlignRight,
}


@dataclass(frozen=True, slots=True)
class ReadTable:
    """A table with its rows in hand; ``totals`` is None where nothing is added up."""

    table: Table
    rows: tuple[Row, ...]
    totals: tuple[Cell, ...] | None


@dataclass(frozen=True, slots=True)
class ReadPart:
    """The main part or an annex with its tables read."""

    part: Part
    sections: tuple[ReadTable | Paragraphs | Fields, ...]


@dataclass(frozen=True, slots=True)
class ReadDocument:
    """A document as the screen shows it, and the document itself for the writers."""

    document: Document
    parts: tuple[ReadPart, ...]


def read_document(document: Document) -> ReadDocument:
    """Read every row of a document; called in the pool, because rows may come from the database."""
    return ReadDocument(
        document,
        tuple(
            ReadPart(part, tuple(read for section in part.sections if (read := _read(section)) is not None))
            for part in parts_of(document)
        ),
    )


def read_table(table: Table) -> ReadTable:
    """Read the rows of one table and add them up as the writers do."""
    totals = Totals(table)
    rows = []
    for row in table.rows:
        totals.add(row)
        rows.append(row)
    return ReadTable(table, tuple(rows), tuple(totals.row()) if totals.wanted and rows else None)


def _read(section: Section) -> ReadTable | Paragraphs | Fields | None:
    """Return a section as it is shown; signatures are only for paper."""
    if isinstance(section, Table):
        return read_table(section)
    return section if isinstance(section, Paragraphs | Fields) else None


class ReportRows(QAbstractTableModel):
    """The rows of a report's table for a view, turned into words only where they are looked at."""

    def __init__(
        self, table: Table, rows: tuple[Row, ...], language: str, say: Say, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self.table = table
        self._rows = rows
        self._fed = min(len(rows), FEED)
        self._show = [shower(column.kind, language, say) for column in table.columns]
        self._sides = [
            int(_SIDES[column.alignment] | Qt.AlignmentFlag.AlignVCenter) for column in table.columns
        ]

    def replace(self, rows: tuple[Row, ...]) -> None:
        """Show other rows, at least as many of them as before."""
        self.beginResetModel()
        self._rows = rows
        self._fed = min(len(rows), max(self._fed, FEED))
        self.endResetModel()

    # Qt asks

    def rowCount(self, parent: Index = QModelIndex()) -> int:
        return 0 if parent.isValid() else self._fed

    def columnCount(self, parent: Index = QModelIndex()) -> int:
        return 0 if parent.isValid() else len(self.table.columns)

    def canFetchMore(self, parent: Index) -> bool:
        return not parent.isValid() and self._fed < len(self._rows)

    def fetchMore(self, parent: Index) -> None:
        last = min(self._fed + FEED, len(self._rows)) - 1
        self.beginInsertRows(QModelIndex(), self._fed, last)
        self._fed = last + 1
        self.endInsertRows()

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole):
            text = masked(self._show[index.column()](self._rows[index.row()][index.column()]))
            return as_tip(text) if role == Qt.ItemDataRole.ToolTipRole else text
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return self._sides[index.column()]
        return None
