"""How wide columns become: measured on the first rows, then shared out over the room there is."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import islice

from reports.document import Cell, Column, Kind, Row, Say, Table, spoken
from reports.style import Typeface
from reports.totals import Totals
from reports.words import shower

_SAMPLE = 400
_WIDEST = 30.0
_FAR_FIGURE = "0.000.000"
_FIGURES = (Kind.NUMBER, Kind.PERCENT, Kind.DATE, Kind.TIME, Kind.NIK)


@dataclass(frozen=True, slots=True)
class Need:
    """What a column asks for, in em: ``least`` breaks no word, ``whole`` wraps no cell.

    Columns marked ``level`` hold figures of one sort and look best equally wide.
    """

    least: float
    whole: float
    level: bool = False


class Sampled:
    """A table whose first rows have been read to measure them; iterating gives all rows, once."""

    def __init__(self, table: Table) -> None:
        rows = iter(table.rows)
        self.table = table
        self.first: list[Row] = list(islice(rows, _SAMPLE))
        self.complete = len(self.first) < _SAMPLE
        self._rest = rows

    def __iter__(self) -> Iterator[Row]:
        yield from self.first
        yield from self._rest


@dataclass(frozen=True, slots=True)
class Measure:
    """Measures tables as they will be read: in these weights, this language, spoken by ``say``."""

    face: Typeface
    bold: Typeface
    language: str
    say: Say

    def needs(self, sampled: Sampled) -> list[Need]:
        """Return what each column of a sampled table needs, its heading and totals included."""
        totals = Totals(sampled.table)
        for row in sampled.first:
            totals.add(row)
        last = totals.row() if totals.wanted and sampled.first else [None] * len(sampled.table.columns)
        found = [
            self._need(column, [row[place] for row in sampled.first], last[place] if place else None, sampled)
            for place, column in enumerate(sampled.table.columns)
        ]
        return [replace(need, level=need.level and place > 0) for place, need in enumerate(found)]

    def _need(self, column: Column, cells: list[Cell], total: Cell, sampled: Sampled) -> Need:
        show = shower(column.kind, self.language, self.say)
        texts = {self.face.showable(show(cell)) for cell in cells}
        if not sampled.complete and column.kind is Kind.NUMBER:
            texts.add(_FAR_FIGURE)
        lines = {line for text in texts for line in text.split("\n")}
        words = lines if column.kind in _FIGURES else {word for line in lines for word in line.split()}
        heads = [*spoken(column.title, self.say).split(), show(total)]
        head = self._widest(heads, self.bold)
        least = max(head, self._widest(words, self.face))
        whole = max(head, self._widest(lines, self.face))
        if column.width:
            whole = max(least, column.width * self.face.width("0", 1))
        level = column.kind in (Kind.NUMBER, Kind.PERCENT) and not column.width
        return Need(min(least, _WIDEST), min(whole, _WIDEST), level)

    @staticmethod
    def _widest(texts: Iterable[str], face: Typeface) -> float:
        return max((face.width(text, 1) for text in texts), default=1.0)


def share(wanted: Sequence[Need], room: float) -> list[float]:
    """Return widths that fill ``room`` (same unit as the needs): nothing wraps if it can be so."""
    whole = sum(need.whole for need in wanted)
    least = sum(need.least for need in wanted)
    if whole <= room:
        widths = _levelled(wanted, room)
        total = sum(widths)
        return [width * room / total for width in widths]
    if least <= room:
        part = (room - least) / (whole - least)
        return [need.least + (need.whole - need.least) * part for need in wanted]
    return [need.least * room / least for need in wanted]


def _levelled(wanted: Sequence[Need], room: float) -> list[float]:
    widest = max((need.whole for need in wanted if need.level), default=0.0)
    widths = [widest if need.level else need.whole for need in wanted]
    return widths if sum(widths) <= room else [need.whole for need in wanted]
