"""Writes down which statements took long, without anything they were about: verb, tables, shape and time."""

from __future__ import annotations

import logging
import re
from hashlib import sha256
from time import perf_counter

from sqlalchemy import Connection, Engine, ExceptionContext, event

from desk.data.schema import metadata

SLOW_S = 0.5
_BEGAN = "statement began"
log = logging.getLogger(__name__)
_TABLES = re.compile(r"\b(?:FROM|JOIN|INTO|UPDATE|TABLE)\s+\"?(\w+)", re.IGNORECASE)
_VERB = re.compile(r"[A-Za-z]+")


def watch(engine: Engine, slow_s: float = SLOW_S) -> None:
    """Write down every statement of an engine that takes longer than ``slow_s``, also one that was ended."""

    def note(connection: Connection, statement: str) -> None:
        began: float | None = connection.info.pop(_BEGAN, None)
        if began is not None and (took := perf_counter() - began) >= slow_s:
            log.info("slow: %d ms %s", took * 1000, shape(statement))

    @event.listens_for(engine, "before_cursor_execute")
    def _begin(connection: Connection, *_what: object) -> None:
        connection.info[_BEGAN] = perf_counter()

    @event.listens_for(engine, "after_cursor_execute")
    def _done(connection: Connection, _cursor: object, statement: str, *_how: object) -> None:
        note(connection, statement)

    @event.listens_for(engine, "handle_error")
    def _ended(error: ExceptionContext) -> None:
        if error.connection is not None and not error.connection.invalidated and error.statement is not None:
            note(error.connection, error.statement)


def shape(statement: str) -> str:
    """Return what may be written down of a statement: values stand beside it and are never looked at."""
    verb = _VERB.search(statement)
    tables = dict.fromkeys(name for name in _TABLES.findall(statement) if name in metadata.tables)
    mark = sha256(statement.encode()).hexdigest()[:8]
    return f"{verb.group().upper() if verb else '?'} {','.join(tables) or '-'} #{mark}"
