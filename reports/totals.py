"""One way to add up a table, so that every face of a report shows the same totals."""

from __future__ import annotations

from decimal import Decimal

from reports.document import Cell, Row, Table


class Totals:
    """Adds up the columns marked ``total`` while the rows stream by."""

    def __init__(self, table: Table) -> None:
        self._table = table
        self._places = [place for place, column in enumerate(table.columns) if column.total]
        self._sums: dict[int, int | Decimal] = dict.fromkeys(self._places, 0)

    @property
    def wanted(self) -> bool:
        """Whether the table ends in a totals row."""
        return bool(self._places) or self._table.totals is not None

    def add(self, row: Row) -> None:
        """Add one row; words and empty cells in a totalled column count nothing."""
        for place in self._places:
            value = row[place]
            if isinstance(value, float):
                self._sums[place] += Decimal(repr(value))
            elif isinstance(value, int | Decimal):
                self._sums[place] += value

    def row(self) -> list[Cell]:
        """Return the totals row: its title first, then given or added figures under their columns."""
        given = self._table.totals
        cells: list[Cell] = list(given) if given is not None else [None] * len(self._table.columns)
        if given is None:
            for place, figure in self._sums.items():
                cells[place] = figure
        if cells[0] is None:
            cells[0] = self._table.totals_title
        return cells


def title_span(cells: Row) -> int:
    """Return how many columns the title of a totals row may spread over."""
    span = 1
    while span < len(cells) and cells[span] is None:
        span += 1
    return span
