"""Web pages with tables that an old system saved under the name .xls, as many of them do.

The library's parser takes hours over a page of nothing but opened comments, so the few tags that matter are
cut out here in one pass over the text.
"""

from __future__ import annotations

import html
import re
from collections.abc import Iterator

_WIDEST_SPAN = 100
"""Columns one cell is spread over at most; more is a mistake or an attack."""
_TAG_NAME = re.compile(r"/?[a-z]+")
_SPAN = re.compile(r"colspan\s*=\s*[\"']?(\d{1,4})", re.IGNORECASE)
_LONGEST_TAG = 2_000
_NO_TEXT = ("script", "style", "xml")


def looks_like_html(text: str) -> bool:
    """Whether a text is a web page or the bare table of one."""
    head = text[:4096].lstrip().lower()
    return head.startswith("<") and any(mark in head for mark in ("<html", "<table", "<!doctype html"))


def _pieces(text: str) -> Iterator[tuple[str, str, str]]:
    """Yield each tag with its name, all of it, and the text behind it; comments are left out."""
    until = ""
    for piece in text.split("<"):
        begin = 0
        if until:
            begin = piece.lower().find(until)
        elif piece.startswith("!--"):
            begin, until = piece.find("-->", 3), "-->"
        if begin < 0:
            continue
        tag, _, behind = piece[begin:].partition(">")
        match = _TAG_NAME.match(tag[:_LONGEST_TAG].lower())
        name = match.group() if match else ""
        until = f"/{name}" if name in _NO_TEXT else ""
        yield name, tag[:_LONGEST_TAG], behind


class _Tables:
    """Collects the cells of all tables, one row after the other."""

    def __init__(self) -> None:
        self.rows: list[list[str]] = []
        self._row: list[str] | None = None
        self._cell: list[str] | None = None
        self._span = 1

    def take(self, name: str, tag: str, behind: str) -> None:
        if name == "tr":
            self.end_row()
            self._row = []
        elif name in {"td", "th"}:
            self._end_cell()
            self._cell = []
            span = _SPAN.search(tag)
            self._span = min(int(span[1]), _WIDEST_SPAN) if span else 1
        elif name in {"/td", "/th"}:
            self._end_cell()
        elif name in {"/tr", "/table"}:
            self.end_row()
        elif name == "br" and self._cell is not None:
            self._cell.append("\n")
        if self._cell is not None:
            self._cell.append(behind)

    def end_row(self) -> None:
        self._end_cell()
        if self._row is not None:
            self.rows.append(self._row)
            self._row = None

    def _end_cell(self) -> None:
        if self._cell is not None:
            if self._row is None:
                self._row = []
            text = html.unescape("".join(self._cell)).replace("\xa0", " ").strip()
            self._row.extend([text] + [""] * (self._span - 1))
            self._cell = None


def html_rows(text: str) -> list[list[str]]:
    """Return the rows of all tables of a page."""
    tables = _Tables()
    for name, tag, behind in _pieces(text):
        tables.take(name, tag, behind)
    tables.end_row()
    return tables.rows
