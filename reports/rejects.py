"""Gives the rows an import could not take back to the office as a workbook: where, why, what to do."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from pathlib import Path

from desk.domain.text import mark
from reports.document import Column, Document, Face, Kind, Made, Row, Say, Streamed, Table, Text
from reports.export import write
from reports.pace import Asked, Progress

_TITLE = mark("reports", "Rows that were not taken in")
_SHEET = mark("reports", "Sheet")
_ROW = mark("reports", "Row")
_REASON = mark("reports", "Reason")
_CURE = mark("reports", "What to do")
_COLUMN = mark("reports", "Column {number}")


@dataclass(frozen=True, slots=True)
class RejectLine:
    """One row that was not taken in: where it stood, why, what to do, and its cells as they were read."""

    sheet: str
    row_number: int
    reason: Text
    cure: Text
    cells: tuple[str, ...]


def write_rejects(
    lines: Iterable[RejectLine],
    headings: Sequence[str],
    path: Path,
    say: Say,
    made: Made,
    source: str,
    *,
    language: str = "id",
    on_progress: Progress | None = None,
    cancelled: Asked | None = None,
) -> None:
    """Write the rejected rows of the file named ``source``, its own headings over its own cells.

    The cells stay whole, because somebody mends them; the file says so.

    ``headings`` are as many as the widest row may have cells; cells beyond them stand in columns of their
    own numbers. Raises what ``reports.export.write`` raises.
    """
    held = list(lines)
    widest = max([len(headings), *(len(line.cells) for line in held)])
    titles = [
        *headings,
        *(say(_COLUMN).format(number=place) for place in range(len(headings) + 1, widest + 1)),
    ]
    columns = (
        Column("sheet", _SHEET),
        Column("row", _ROW, Kind.NUMBER),
        Column("reason", _REASON, width=34),
        Column("cure", _CURE, width=38),
        *(Column(f"cell{place}", title) for place, title in enumerate(titles)),
    )

    def rows() -> Iterator[Row]:
        for line in held:
            spare = ("",) * (widest - len(line.cells))
            yield (line.sheet, line.row_number, line.reason, line.cure, *line.cells, *spare)

    table = Table(columns, Streamed(rows))
    document = Document(
        "rejects",
        _TITLE,
        replace(made, whole=True),
        (table,),
        subtitle=(source,),
        landscape=True,
        language=language,
        origin_above=True,
    )
    write(document, Face.XLSX, path, say, on_progress, cancelled)
