"""Writes down which statements took long, without anything they were about: verb, tables, shape and time."""

from __future__ import annotations

import logging
import re
from collections.abc import Callable
from hashlib import sha256
from time import perf_counter
from typing import Any

from sqlalchemy import Engine, event

from desk.data.schema import metadata

SLOW_S = 0.5
log = logging.getLogger(__name__)
_TABLES = re.compile(r"\b(?:FROM|JOIN|INTO|UPDATE|TABLE)\s+\"?(\w+)", re.IGNORECASE)
_VERB = re.compile(r"[A-Za-z]+")


def watch(engine: Engine, slow_s: float = SLOW_S) -> None:
    """Write down every statement of an engine that takes longer than ``slow_s``, also one that was ended."""

    def one(cursor: Any, statement: str, values: Any, _context: object) -> bool:
        return _timed(cursor.execute, statement, values, slow_s)

    def many(cursor: Any, statement: str, values: Any, _context: object) -> bool:
        return _timed(cursor.executemany, statement, values, slow_s)

    event.listen(engine, "do_execute", one)
    event.listen(engine, "do_executemany", many)


def shape(statement: str) -> str:
    """Return what may be written down of a statement: values stand beside it and are never looked at."""
    verb = _VERB.search(statement)
    tables = dict.fromkeys(name for name in _TABLES.findall(statement) if name in metadata.tables)
    mark = sha256(statement.encode()).hexdigest()[:8]
    return f"{verb.group().upper() if verb else '?'} {','.join(tables) or '-'} #{mark}"


def _timed(execute: Callable[[str, Any], object], statement: str, values: Any, slow_s: float) -> bool:
    """Execute as the dialect would, and say that it is done."""
    began = perf_counter()
    try:
        execute(statement, values)
    finally:
        took = perf_counter() - began
        if took >= slow_s:
            log.info("slow: %d ms %s", took * 1000, shape(statement))
    return True
