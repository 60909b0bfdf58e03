"""A statement is compiled once for all offices of a run: the program opens one, the tests open thousands."""

from __future__ import annotations

from functools import cache

from sqlalchemy import Connection, Dialect, Engine, event

_dialects: dict[str, Dialect] = {}
_compiled: dict[object, object] = {}


@cache
def compile_once() -> None:
    """Let every engine of this process look where the others have left what they compiled."""
    event.listen(Engine, "engine_connect", _share)


def _share(connection: Connection) -> None:
    connection.dialect = _dialects.setdefault(connection.dialect.name, connection.dialect)
    connection.execution_options(compiled_cache=_compiled)
