"""Offices as earlier programs left them, loaded into an empty database, and the shape of any office."""

from __future__ import annotations

import gzip
import re
import sqlite3
from collections.abc import Mapping
from pathlib import Path

import psycopg
from sqlalchemy import Connection, inspect, text

_FOLDER = Path(__file__).parent / "offices"
VERSIONS = {"sqlite": (2, 5, 6), "postgresql": (3, 6)}
"""The versions of which offices with staff, cards, stock and (since 3) an application are kept, by engine."""

_SERVER = {
    "column": "SELECT table_name || '.' || column_name, concat_ws(' ', data_type, character_maximum_length,"
    " is_nullable, column_default) FROM information_schema.columns WHERE table_schema = 'public'",
    "constraint": "SELECT conrelid::regclass || '.' || conname, pg_get_constraintdef(oid) FROM pg_constraint"
    " WHERE connamespace = 'public'::regnamespace",
    "index": "SELECT indexname, indexdef FROM pg_indexes WHERE schemaname = 'public'",
    "sequence": "SELECT sequencename, data_type::text FROM pg_sequences WHERE schemaname = 'public'",
    "trigger": "SELECT tgrelid::regclass || '.' || tgname, pg_get_triggerdef(oid) || tgenabled::text"
    " FROM pg_trigger WHERE NOT tgisinternal",
    "function": "SELECT proname, prosrc || prosecdef::text FROM pg_proc"
    " WHERE pronamespace = 'public'::regnamespace",
}
_FILE = {
    "column": "SELECT t.name || '.' || c.name,"
    " printf('%s %s %s %s', c.type, c.\"notnull\", c.dflt_value, c.pk)"
    " FROM sqlite_master t JOIN pragma_table_info(t.name) c WHERE t.type = 'table'",
    "reference": 'SELECT t.name || \'.\' || k."from", printf(\'%s %s %s\', k."table", k."to", k.on_delete)'
    " FROM sqlite_master t JOIN pragma_foreign_key_list(t.name) k WHERE t.type = 'table'",
    "index": "SELECT name, sql FROM sqlite_master WHERE type = 'index' AND sql IS NOT NULL",
    "trigger": "SELECT name, sql FROM sqlite_master WHERE type = 'trigger'",
}


def load(url: str, version: int) -> None:
    """Lay an office of an earlier program into the empty database at ``url``."""
    if url.startswith("sqlite"):
        raw = sqlite3.connect(url.removeprefix("sqlite:///"))
        raw.executescript(_script(f"schema_{version}.sql"))
        raw.close()
        return
    with psycopg.connect(url) as server:
        server.execute(_script(f"schema_{version}.pg.sql").encode())


def _script(name: str) -> str:
    plain = _FOLDER / name
    if plain.exists():
        return plain.read_text(encoding="utf-8")
    return gzip.decompress(plain.with_name(f"{name}.gz").read_bytes()).decode()


def shape(db: Connection) -> Mapping[str, Mapping[str, str]]:
    """Return everything the database knows of its tables, by kind and name."""
    on_file = db.dialect.name == "sqlite"
    found = {
        kind: {str(name): _plain(str(made)) for name, made in db.execute(text(query))}
        for kind, query in (_FILE if on_file else _SERVER).items()
    }
    if on_file:
        known = inspect(db)
        found["check"] = {
            f"{table}.{check['name']}": _plain(str(check["sqltext"]))
            for table in known.get_table_names()
            for check in known.get_check_constraints(table)
        }
        found["key"] = {
            f"{table}.{key['name']}": str(key["column_names"])
            for table in known.get_table_names()
            for key in known.get_unique_constraints(table)
        }
    return found


def _plain(made: str) -> str:
    """Return how something was made without what a server adds when a dump of its own comes back."""
    return " ".join(re.sub(r"::(text|character varying)(\[\])?|[()]", "", made).split())


def rows(db: Connection) -> Mapping[str, frozenset[str]]:
    """Return the rows of every table, each as one text with its columns named."""
    return {
        table: frozenset(
            " ".join(f"{name}={value}" for name, value in sorted(row._mapping.items()))
            for row in db.execute(text(f'SELECT * FROM "{table}"'))
        )
        for table in inspect(db).get_table_names()
    }
