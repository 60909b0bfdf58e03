"""Reads tables row by row and writes them elsewhere as they are, so that both sides can be compared.

Between two databases a row is what SQLite keeps of it: numbers, texts, bytes; moments and days are texts,
JSON is the very text it was written as. So nothing is rounded, reordered or read and written anew on the way.
"""

from __future__ import annotations

from collections.abc import Generator, Iterator, Sequence
from contextlib import closing, contextmanager
from dataclasses import dataclass, field
from hashlib import sha256
from typing import Any

from sqlalchemy import JSON, Boolean, Connection, Date, DateTime, LargeBinary, Table, TypeDecorator
from sqlalchemy.exc import DBAPIError
from sqlalchemy.types import TypeEngine

Row = tuple[Any, ...]
Batches = Generator[list[Row], None, None]

AT_ONCE = 2_000
"""Rows in memory at a time."""
_SUMMED = {"queue_tally": "jobs"}
"""Tables that hold the same sums in more or fewer rows: the sum of a column is carried, not each row."""
_MODULUS = 1 << 256
_FROM_SERVER = {
    DateTime: "to_char({name} AT TIME ZONE 'UTC', 'YYYY-MM-DD HH24:MI:SS.US')",
    Date: "to_char({name}, 'YYYY-MM-DD')",
    JSON: "{name}::text",
    Boolean: "{name}::integer",
}
_FROM_FILE = {
    # SQLite keeps JSON that is a lone number as one.
    JSON: "CAST({name} AS TEXT)",
    DateTime: "CASE length({name}) WHEN 19 THEN {name} || '.000000' ELSE {name} END",
}


@dataclass(slots=True)
class Digest:
    """How many rows passed, and a hash of them all in which their order does not count."""

    rows: int = 0
    _sum: int = field(default=0, repr=False)

    def add(self, rows: Sequence[Row]) -> None:
        """Count some rows in."""
        self.rows += len(rows)
        self._sum += sum(int.from_bytes(sha256(repr(row).encode()).digest()) for row in rows)

    @property
    def hash(self) -> str:
        """The hash of every row so far, in hex digits."""
        return f"{self._sum % _MODULUS:064x}"


def count(db: Connection, table: Table) -> int:
    """Return how many rows there are to carry."""
    return int(db.exec_driver_sql(f"SELECT count(*) FROM ({_query(db, table)}) one").scalar_one())


def read(db: Connection, table: Table) -> Batches:
    """Yield the rows of a table, some at a time, however many there are."""
    raw: Any = db.connection.driver_connection
    with _told(db):
        cursor = raw.cursor() if db.dialect.name == "sqlite" else raw.cursor(name=f"carry_{table.name}")
        try:
            cursor.execute(_query(db, table))
            while rows := cursor.fetchmany(AT_ONCE):
                yield rows
        finally:
            cursor.close()


def write(db: Connection, table: Table, batches: Batches) -> Digest:
    """Write rows as ``read`` yields them into an empty table, and return what they were.

    Somebody who stops it in the middle leaves nothing open at the other side.
    """
    raw: Any = db.connection.driver_connection
    digest, names = Digest(), ", ".join(f'"{name}"' for name in _columns(table))
    with closing(batches), _told(db):
        if db.dialect.name == "sqlite":
            values = ", ".join("?" * len(_columns(table)))
            into = f'INSERT INTO "{table.name}" ({names}) VALUES ({values})'
            for rows in batches:
                digest.add(rows)
                raw.executemany(into, rows)
            return digest
        with raw.cursor() as cursor, cursor.copy(f'COPY "{table.name}" ({names}) FROM STDIN') as copy:
            for rows in batches:
                digest.add(rows)
                for row in rows:
                    copy.write_row(row)
    return digest


def digest(db: Connection, table: Table) -> Digest:
    """Return what the rows of a table are."""
    found = Digest()
    with closing(read(db, table)) as batches:
        for rows in batches:
            found.add(rows)
    return found


def unfit(db: Connection, table: Table) -> dict[str, int]:
    """Return in how many rows of a file each column holds what a server does not take.

    SQLite keeps any text in any column; PostgreSQL holds to lengths, ranges and kinds, and knows no NUL.
    """
    asked = {column.name: _wrong(column.name, _plain(column.type)) for column in table.columns}
    sums = ", ".join(f"coalesce(sum({wrong}), 0)" for wrong in asked.values())
    row = db.exec_driver_sql(f'SELECT {sums} FROM "{table.name}"').one()
    return {name: int(found) for name, found in zip(asked, row, strict=True) if found}


def _wrong(name: str, kind: TypeEngine[Any]) -> str:
    of = f'typeof("{name}")'
    if kind.python_type is int:
        return f"{of} NOT IN ('integer', 'null') OR abs(\"{name}\") > 2147483647"
    if isinstance(kind, Boolean):
        return f'coalesce("{name}" NOT IN (0, 1), 0)'
    if isinstance(kind, LargeBinary):
        return f"{of} NOT IN ('blob', 'null')"
    if kind.python_type is float:
        return f"{of} NOT IN ('real', 'integer', 'null')"
    if isinstance(kind, JSON):
        return f"{of} = 'blob'"
    length = getattr(kind, "length", None)
    longer = f' OR length("{name}") > {length}' if length else ""
    return f"{of} NOT IN ('text', 'null') OR coalesce(instr(\"{name}\", char(0)) > 0{longer}, 0)"


def _columns(table: Table) -> list[str]:
    names = [column.name for column in table.columns]
    return [name for name in names if name != "id"] if table.name in _SUMMED else names


def _query(db: Connection, table: Table) -> str:
    said = _FROM_FILE if db.dialect.name == "sqlite" else _FROM_SERVER
    summed = _SUMMED.get(table.name)
    shown = []
    for name in _columns(table):
        form = next(
            (form for kind, form in said.items() if isinstance(_plain(table.c[name].type), kind)), "{name}"
        )
        shown.append(f'sum("{summed}")' if name == summed else form.format(name=f'"{name}"'))
    query = f'SELECT {", ".join(shown)} FROM "{table.name}"'
    if summed is None:
        return query
    by = ", ".join(f'"{name}"' for name in _columns(table) if name != summed)
    return f'{query} GROUP BY {by} HAVING sum("{summed}") <> 0'


def _plain(kind: TypeEngine[Any]) -> TypeEngine[Any]:
    return kind.impl_instance if isinstance(kind, TypeDecorator) else kind


@contextmanager
def _told(db: Connection) -> Iterator[None]:
    """Let what the driver raises be understood like every fault of a database."""
    driver: Any = db.dialect.loaded_dbapi
    try:
        yield
    except driver.Error as error:
        raise DBAPIError.instance("", None, error, driver.Error, hide_parameters=True) from error
