"""Hand-written SQL on a connection of the bare driver, of either engine."""

from __future__ import annotations

import sqlite3
from collections.abc import Sequence
from pathlib import Path
from typing import Any

import psycopg


def on_server(url: str) -> bool:
    """Whether an office is kept on a server."""
    return url.startswith("postgresql")


class Hand:
    """Asks what a person would have written; questions are marked by ``?`` for both engines."""

    def __init__(self, url: str) -> None:
        self._server = on_server(url)
        path = Path(url.removeprefix("sqlite:///"))
        self._raw: Any = psycopg.connect(url, autocommit=True) if self._server else sqlite3.connect(path)

    def ask(self, query: str, values: Sequence[object] = ()) -> list[Any]:
        """Return every row of an answer."""
        written = query.replace("?", "%s") if self._server else query
        rows: list[Any] = self._raw.execute(written, values).fetchall()
        return rows

    def in_one_moment(self, *queries: str) -> None:
        """Ask several questions of one snapshot."""
        self._raw.execute("BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY" if self._server else "BEGIN")
        for query in queries:
            self.ask(query)
        self._raw.execute("COMMIT")

    def close(self) -> None:
        """Let go of the database."""
        self._raw.close()
