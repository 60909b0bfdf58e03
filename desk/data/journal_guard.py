"""Lets the database itself refuse to change, remove or replace an entry of the journal, whoever asks."""

from __future__ import annotations

from collections.abc import Iterator

from sqlalchemy import Connection, text

_NEVER = "an entry of the journal is never changed or removed"
_GROWS = "the journal only grows"
_UPTO = "(SELECT coalesce(max(upto), 0) FROM journal_cut)"

_SQLITE = {
    "journal_unchanged": f"BEFORE UPDATE ON journal BEGIN SELECT RAISE(ABORT, '{_NEVER}'); END",
    "journal_kept": (
        f"BEFORE DELETE ON journal WHEN OLD.id > {_UPTO} BEGIN SELECT RAISE(ABORT, '{_NEVER}'); END"
    ),
    # INSERT OR REPLACE removes a row without asking the trigger above.
    "journal_unreplaced": (
        "BEFORE INSERT ON journal WHEN EXISTS (SELECT 1 FROM journal WHERE id = NEW.id)"
        f" BEGIN SELECT RAISE(ABORT, '{_NEVER}'); END"
    ),
    "journal_head_grows": (
        f"BEFORE UPDATE ON journal_head WHEN NEW.last <= OLD.last BEGIN SELECT RAISE(ABORT, '{_GROWS}'); END"
    ),
    "journal_head_kept": f"BEFORE DELETE ON journal_head BEGIN SELECT RAISE(ABORT, '{_GROWS}'); END",
    "journal_head_unreplaced": (
        "BEFORE INSERT ON journal_head WHEN EXISTS (SELECT 1 FROM journal_head)"
        f" BEGIN SELECT RAISE(ABORT, '{_GROWS}'); END"
    ),
    "journal_cut_unchanged": f"BEFORE UPDATE ON journal_cut BEGIN SELECT RAISE(ABORT, '{_NEVER}'); END",
    "journal_cut_kept": f"BEFORE DELETE ON journal_cut BEGIN SELECT RAISE(ABORT, '{_NEVER}'); END",
    "journal_cut_unreplaced": (
        "BEFORE INSERT ON journal_cut WHEN EXISTS (SELECT 1 FROM journal_cut WHERE upto = NEW.upto)"
        f" BEGIN SELECT RAISE(ABORT, '{_NEVER}'); END"
    ),
}
_REFUSES = f"BEGIN RAISE EXCEPTION '{_NEVER}' USING ERRCODE = 'integrity_constraint_violation'; END"
_KEEPS = f"""BEGIN
    IF OLD.id > {_UPTO} THEN
        RAISE EXCEPTION '{_NEVER}' USING ERRCODE = 'integrity_constraint_violation';
    END IF;
    RETURN OLD;
END"""
_FUNCTIONS = {"journal_refuses": _REFUSES, "journal_keeps": _KEEPS}
_SERVER = {
    "journal_unchanged": (
        "journal",
        "BEFORE UPDATE OR TRUNCATE ON journal FOR EACH STATEMENT EXECUTE FUNCTION journal_refuses()",
    ),
    "journal_kept": (
        "journal",
        "BEFORE DELETE ON journal FOR EACH ROW EXECUTE FUNCTION journal_keeps()",
    ),
    "journal_head_grows": (
        "journal_head",
        (
            "BEFORE UPDATE ON journal_head FOR EACH ROW WHEN (NEW.last <= OLD.last)"
            " EXECUTE FUNCTION journal_refuses()"
        ),
    ),
    "journal_head_kept": (
        "journal_head",
        "BEFORE DELETE OR TRUNCATE ON journal_head FOR EACH STATEMENT EXECUTE FUNCTION journal_refuses()",
    ),
    "journal_cut_kept": (
        "journal_cut",
        (
            "BEFORE UPDATE OR DELETE OR TRUNCATE ON journal_cut FOR EACH STATEMENT"
            " EXECUTE FUNCTION journal_refuses()"
        ),
    ),
}
TRIGGERS = {"sqlite": frozenset(_SQLITE), "postgresql": frozenset(_SERVER)}
"""The names of the triggers, by engine."""


def create_triggers(db: Connection) -> None:
    """Let the database refuse from now on; on a server also for who calls themselves a replica."""
    if db.dialect.name == "sqlite":
        for name, does in _SQLITE.items():
            db.execute(text(f"CREATE TRIGGER IF NOT EXISTS {name} {does}"))
        return
    for name, body in _FUNCTIONS.items():
        kind = "RETURNS trigger LANGUAGE plpgsql"
        db.execute(text(f"CREATE OR REPLACE FUNCTION {name}() {kind} AS $${body}$$"))
    for name, (table, does) in _SERVER.items():
        db.execute(text(f"CREATE OR REPLACE TRIGGER {name} {does}"))
        db.execute(text(f"ALTER TABLE {table} ENABLE ALWAYS TRIGGER {name}"))


def weakened(db: Connection) -> Iterator[str]:
    """Yield the triggers that are there and no longer do what they were made for."""
    if db.dialect.name == "sqlite":
        kept = db.execute(text("SELECT name, sql FROM sqlite_master WHERE type = 'trigger'"))
        yield from (name for name, sql in kept if name in _SQLITE and not sql.endswith(_SQLITE[name]))
        return
    bodies = db.execute(text("SELECT proname, prosrc FROM pg_proc WHERE proname LIKE 'journal%'"))
    yield from (name for name, body in bodies if name in _FUNCTIONS and body != _FUNCTIONS[name])
    asleep = text("SELECT tgname FROM pg_trigger WHERE tgname LIKE 'journal%' AND tgenabled <> 'A'")
    yield from (name for name in db.execute(asleep).scalars() if name in _SERVER)
