"""Web pages with tables that an old system saved under the name .xls, as many of them do."""

from __future__ import annotations

from collections.abc import Iterator
from html.parser import HTMLParser

_WIDEST_SPAN = 100
"""Columns one cell is spread over at most; more is a mistake or an attack."""


def looks_like_html(text: str) -> bool:
    """Whether a text is a web page or the bare table of one."""
    head = text[:4096].lstrip().lower()
    return head.startswith("<") and any(mark in head for mark in ("<html", "<table", "<!doctype html"))


class _Tables(HTMLParser):
    """Collects the cells of all tables, one row after the other."""

    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self.rows: list[list[str]] = []
        self._row: list[str] | None = None
        self._cell: list[str] | None = None
        self._span = 1

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        if tag == "tr":
            self._end_row()
            self._row = []
        elif tag in {"td", "th"}:
            self._end_cell()
            self._cell = []
            span = dict(attrs).get("colspan") or "1"
            self._span = min(int(span), _WIDEST_SPAN) if span.isascii() and span.isdigit() else 1
        elif tag == "br" and self._cell is not None:
            self._cell.append("\n")

    def handle_endtag(self, tag: str) -> None:
        if tag in {"td", "th"}:
            self._end_cell()
        elif tag in {"tr", "table"}:
            self._end_row()

    def handle_data(self, data: str) -> None:
        if self._cell is not None:
            self._cell.append(data)

    def close(self) -> None:
        super().close()
        self._end_row()

    def _end_cell(self) -> None:
        if self._cell is not None:
            if self._row is None:
                self._row = []
            text = "".join(self._cell).replace("\xa0", " ").strip()
            self._row.extend([text] + [""] * (self._span - 1))
            self._cell = None

    def _end_row(self) -> None:
        self._end_cell()
        if self._row is not None:
            self.rows.append(self._row)
            self._row = None


def html_rows(text: str) -> list[list[str]]:
    """Return the rows of all tables of a page."""
    parser = _Tables()
    for part in _parts(text):
        parser.feed(part)
    parser.close()
    return parser.rows


def _parts(text: str) -> Iterator[str]:
    # The parser copies what it has not used yet at every call; parts keep that copy small.
    size = 65_536
    for begin in range(0, len(text), size):
        yield text[begin : begin + size]
