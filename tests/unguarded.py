"""An office in which the database refuses nothing, to break what a check must find, and forgotten again."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

from sqlalchemy import Connection, Engine, create_engine, event, make_url, text
from storms import LONG

from desk.data import invariants
from desk.domain.health import Invariant


@contextmanager
def unguarded(url: str) -> Iterator[Connection]:
    """Open a transaction in which the database itself refuses nothing, and forget it all afterwards."""
    engine = create_engine(make_url(url.replace("postgresql://", "postgresql+psycopg://")))
    if engine.dialect.name == "sqlite":
        event.listen(engine, "connect", _guard_off)
        event.listen(engine, "begin", lambda db: db.exec_driver_sql("BEGIN"))
    with closing_engine(engine), engine.connect() as db:
        if engine.dialect.name == "postgresql":
            named = (
                "SELECT conrelid::regclass::text, conname FROM pg_constraint"
                " WHERE contype IN ('c', 'f', 'u') AND connamespace = 'public'::regnamespace"
            )
            for table, name in db.execute(text(named)).all():
                db.exec_driver_sql(f'ALTER TABLE {table} DROP CONSTRAINT IF EXISTS "{name}" CASCADE')
        try:
            yield db
        finally:
            db.rollback()


@contextmanager
def closing_engine(engine: Engine) -> Iterator[None]:
    try:
        yield
    finally:
        engine.dispose()


def _guard_off(raw: Any, _record: object) -> None:
    raw.isolation_level = None
    raw.execute("PRAGMA foreign_keys = OFF")
    raw.execute("PRAGMA ignore_check_constraints = ON")


def caught(db: Connection, invariant: Invariant) -> bool:
    """Whether the check finds that an invariant does not hold; in the suite only its own proofs are asked."""
    if LONG or invariant is Invariant.SCHEMA_WHOLE:
        return invariant in {violation.invariant for violation in invariants.broken(db)}
    queries = [query for named, query in invariants.QUERIES if named is invariant]
    proofs = [proof for named, proof in invariants.PROOFS if named is invariant]
    return any(db.execute(text(query)).first() for query in queries) or any(
        violation.invariant is invariant for proof in proofs for violation in tuple(proof(db))
    )
