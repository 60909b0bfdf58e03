"""The server's own journal: who changed which table, by whatever program, written by the server itself.

The office's journal says what people did in the program. This one is written beside it with every statement,
so that a change made past the program is found, and who made it. Nobody but the office's owner writes it, and
it holds nobody's data: tables, counts and numbers of rows.
"""

from __future__ import annotations

from collections.abc import Iterator

from sqlalchemy import Connection, Integer, text

from desk.data.schema import metadata
from desk.data.server_functions import SAFE, run
from desk.domain.journal import Action
from desk.domain.staff import MAY, Role

UNWATCHED = frozenset({"presence", "queue_tally", "journal_head", "alembic_version"})
"""Who is here just now, and what the server derives itself."""
UPKEEP = {
    "print_job": ("rank",),
    "appointment": ("state",),
    "application": ("lease_until",),
    "batch": ("lease_until",),
}
"""Columns that the program keeps in order without a deed of anybody: leases, and the order of the queue."""
BY_NOBODY = (Action.REFUSED, Action.SIGN_IN_REFUSED, Action.ACCOUNT_LOCKED)
"""Entries that name nobody when whoever was refused is no account of the office."""

SET_UP = "roles"
"""What the server's journal says of the moment from which everybody signs in as themselves."""
_OVER = f"at < (SELECT max(until) FROM journal_cut) AND tab <> '{SET_UP}'"
"""What goes with the beginning of the office's journal."""
_TABLE = """
CREATE TABLE IF NOT EXISTS server_journal (
    id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    at timestamptz NOT NULL,
    began timestamptz NOT NULL,
    who text NOT NULL,
    program text NOT NULL,
    tx bigint NOT NULL,
    tab text NOT NULL,
    verb text NOT NULL,
    rows bigint,
    keys text,
    upkeep boolean NOT NULL
)"""
_NOTED = """INSERT INTO server_journal (at, began, who, program, tx, tab, verb, rows, keys, upkeep)
    VALUES (clock_timestamp(), now(), session_user, left(current_setting('application_name'), 60),
        pg_current_xact_id()::text::bigint, TG_TABLE_NAME, lower(TG_OP), how_many, which, kept_in_order)"""
_IDS = (
    "CASE WHEN count(*) <= 20 THEN string_agg(id::text, ',' ORDER BY id) ELSE min(id) || '..' || max(id) END"
)
_NOTE = """{name}() RETURNS trigger LANGUAGE plpgsql {safe} AS $$
    DECLARE how_many bigint; which text; kept_in_order boolean := false;
    BEGIN
        {count}
        {order}
        IF how_many > 0 OR how_many IS NULL THEN {noted}; END IF;
        RETURN NULL;
    END $$"""
_IN_ORDER = """IF TG_OP = 'UPDATE' THEN
            kept_in_order := coalesce(current_setting('prrdesk.beyond', true), '') <> TG_TABLE_NAME;
            PERFORM set_config('prrdesk.beyond', '', true);
        END IF;"""
_DECIDERS = " OR ".join(f"desk_has('{role.value}')" for role in Role if role in MAY[Action.APPROVAL_DECIDED])
_FUNCTIONS = (
    _NOTE.format(
        name="desk_note",
        safe=SAFE,
        noted=_NOTED,
        order="",
        count="SELECT count(*) INTO how_many FROM changed;",
    ),
    _NOTE.format(
        name="desk_note_ids",
        safe=SAFE,
        noted=_NOTED,
        order="",
        count=f"SELECT count(*), {_IDS} INTO how_many, which FROM changed;",
    ),
    _NOTE.format(
        name="desk_note_upkeep",
        safe=SAFE,
        noted=_NOTED,
        order=_IN_ORDER,
        count=f"SELECT count(*), {_IDS} INTO how_many, which FROM changed;",
    ),
    _NOTE.format(name="desk_note_emptied", safe=SAFE, noted=_NOTED, order="", count=""),
    f"""desk_beyond() RETURNS trigger LANGUAGE plpgsql {SAFE} AS $$ BEGIN
        PERFORM set_config('prrdesk.beyond', TG_TABLE_NAME, true); RETURN NULL; END $$""",
    f"""desk_ascii(said text) RETURNS text LANGUAGE plpgsql IMMUTABLE {SAFE} AS $$
    DECLARE json text := to_json(said)::text; made text := ''; sign text; code integer;
    BEGIN
        IF json !~ '[^ -~]' THEN RETURN json; END IF;
        FOREACH sign IN ARRAY string_to_array(json, NULL) LOOP
            code := ascii(sign);
            made := made || CASE WHEN code < 127 THEN sign
                WHEN code < 65536 THEN '\\u' || lpad(to_hex(code), 4, '0')
                ELSE '\\u' || to_hex(55296 + ((code - 65536) >> 10))
                    || '\\u' || to_hex(56320 + ((code - 65536) & 1023))
                END;
        END LOOP;
        RETURN made;
    END $$""",
    # Whoever writes an entry is who is connected, and it follows the one before: the same text is hashed here
    # as in the program.
    f"""desk_journal_line() RETURNS trigger LANGUAGE plpgsql {SAFE} AS $$
    DECLARE own integer; newest integer; its text; one record; head text;
    BEGIN
        SELECT h.last, h.hash INTO newest, its FROM journal_head h WHERE h.id = 1 FOR UPDATE;
        IF desk_login() IS NULL THEN
            SELECT id, hash INTO newest, its FROM lines ORDER BY id DESC LIMIT 1;
        ELSE
            own := desk_staff();
            FOR one IN SELECT * FROM lines ORDER BY id LOOP
                IF own IS NULL OR one.staff_id IS DISTINCT FROM own AND (one.staff_id IS NOT NULL
                    OR one.action NOT IN ({", ".join(f"'{action.code}'" for action in BY_NOBODY)}))
                THEN
                    RAISE EXCEPTION 'an entry of the journal names who writes it'
                        USING ERRCODE = 'insufficient_privilege';
                END IF;
                head := '[' || one.id || ', "'
                    || to_char(one.at AT TIME ZONE 'UTC', 'YYYY-MM-DD HH24:MI:SS.US')
                    || '", ' || coalesce(one.staff_id::text, 'null') || ', ' || desk_ascii(one.workstation)
                    || ', ' || desk_ascii(one.action) || ', ' || desk_ascii(one.subject)
                    || ', ' || desk_ascii(one.reason) || ']';
                its := its || E'\\n' || head || E'\\n' || one.facts::text;
                its := encode(sha256(convert_to(its, 'UTF8')), 'hex');
                newest := newest + 1;
                IF one.id <> newest OR one.hash <> its THEN
                    RAISE EXCEPTION 'an entry of the journal follows the one before'
                        USING ERRCODE = 'integrity_constraint_violation';
                END IF;
            END LOOP;
        END IF;
        UPDATE journal_head SET last = newest, hash = its WHERE id = 1 AND last < newest;
        RETURN NULL;
    END $$""",
    f"""desk_kept() RETURNS trigger LANGUAGE plpgsql {SAFE} AS $$ BEGIN
        IF TG_OP = 'DELETE' AND OLD.at < (SELECT max(until) FROM journal_cut) THEN RETURN OLD; END IF;
        RAISE EXCEPTION 'an entry of the journal is never changed or removed'
            USING ERRCODE = 'integrity_constraint_violation';
        END $$""",
    # Whoever asks for an approval is who is connected, and so is the head who gives it.
    f"""desk_four_eyes() RETURNS trigger LANGUAGE plpgsql {SAFE} AS $$
    BEGIN
        IF desk_login() IS NULL THEN RETURN NEW; END IF;
        IF TG_OP = 'INSERT' AND NEW.staff_id = desk_staff() AND NEW.decided_by IS NULL THEN
            RETURN NEW;
        END IF;
        IF TG_OP = 'UPDATE' AND NEW.staff_id = OLD.staff_id AND NEW.action = OLD.action
            AND NEW.subject = OLD.subject AND NEW.day = OLD.day
            AND (NEW.decided_by IS NOT DISTINCT FROM OLD.decided_by AND NEW.staff_id = desk_staff()
                OR OLD.decided_by IS NULL AND NEW.decided_by = desk_staff() AND ({_DECIDERS}))
        THEN RETURN NEW; END IF;
        RAISE EXCEPTION 'an approval is asked for by one and given by another'
            USING ERRCODE = 'insufficient_privilege';
    END $$""",
    # The beginning of the journal goes by minutes that one person proposed and another one decided; both
    # entries are in the names of those who wrote them, and the proposal says up to which moment.
    f"""desk_cut_journal(by_minutes text, at_ timestamptz) RETURNS integer LANGUAGE plpgsql {SAFE} AS $$
    DECLARE cut journal_cut; before_ timestamptz; of_minutes text; to_ integer;
    BEGIN
        SELECT line.before, 'retention_minutes:' || minutes.id INTO before_, of_minutes
            FROM retention_minutes minutes JOIN retention_line line ON line.minutes_id = minutes.id
            WHERE minutes.number = by_minutes AND minutes.state = 'approved' AND line.kind = 'journal';
        IF of_minutes IS NULL OR NOT EXISTS (
            SELECT FROM journal proposed JOIN journal decided ON decided.staff_id <> proposed.staff_id
            WHERE proposed.subject = of_minutes AND decided.subject = of_minutes
                AND (proposed.facts->'up_to'->>'journal')::timestamptz = before_
                AND proposed.action = '{Action.DESTRUCTION_PROPOSED.code}'
                AND decided.action = '{Action.DESTRUCTION_DECIDED.code}')
        THEN
            RAISE EXCEPTION 'no minutes let the journal be cut' USING ERRCODE = 'insufficient_privilege';
        END IF;
        SELECT max(id) INTO to_ FROM journal
            WHERE id < coalesce((SELECT min(id) FROM journal WHERE at >= before_), 2147483647);
        IF to_ IS NULL THEN RETURN NULL; END IF;
        INSERT INTO journal_cut (upto, hash, entries, until, minutes, at)
            SELECT to_, (SELECT hash FROM journal WHERE id = to_), count(*), max(journal.at), by_minutes,
                at_ FROM journal WHERE id <= to_;
        DELETE FROM journal WHERE id <= to_;
        DELETE FROM server_journal WHERE {_OVER};
        RETURN to_;
    END $$""",
)
_GUARDS = {
    "desk_journal_line": (
        "journal",
        (
            "AFTER INSERT ON journal REFERENCING NEW TABLE AS lines"
            " FOR EACH STATEMENT EXECUTE FUNCTION desk_journal_line()"
        ),
    ),
    "desk_four_eyes": (
        "approval_request",
        "BEFORE INSERT OR UPDATE ON approval_request FOR EACH ROW EXECUTE FUNCTION desk_four_eyes()",
    ),
    "desk_server_journal_kept": (
        "server_journal",
        "BEFORE UPDATE OR DELETE ON server_journal FOR EACH ROW EXECUTE FUNCTION desk_kept()",
    ),
    "desk_server_journal_whole": (
        "server_journal",
        "BEFORE TRUNCATE ON server_journal FOR EACH STATEMENT EXECUTE FUNCTION desk_kept()",
    ),
}
_EVENTS = {
    "new": "AFTER INSERT ON {table} REFERENCING NEW TABLE AS changed",
    "set": "AFTER UPDATE ON {table} REFERENCING NEW TABLE AS changed",
    "gone": "AFTER DELETE ON {table} REFERENCING OLD TABLE AS changed",
}
_THERE = "SELECT tgname FROM pg_trigger WHERE tgname LIKE 'desk%' AND NOT tgisinternal AND tgenabled = 'A'"


_SET_UP = text(
    "INSERT INTO server_journal (at, began, who, program, tx, tab, verb, rows, keys, upkeep) VALUES"
    " (clock_timestamp(), now(), session_user, left(current_setting('application_name'), 60),"
    f" pg_current_xact_id()\\:\\:text\\:\\:bigint, '{SET_UP}', 'set up', NULL, NULL, true)"
)


def note_set_up(db: Connection) -> None:
    """Write down that the groups have their rights from now on."""
    db.execute(_SET_UP)


def triggers() -> dict[str, tuple[str, str]]:
    """Return every trigger by its name: the table it is on, and what it does."""
    made = dict(_GUARDS)
    for name, table in metadata.tables.items():
        if name in UNWATCHED:
            continue
        numbered = "id" in table.c and isinstance(table.c["id"].type, Integer)
        for event, does in _EVENTS.items():
            function = "desk_note_ids" if numbered else "desk_note"
            if event == "set" and name in UPKEEP:
                function = "desk_note_upkeep"
            run = f"{does.format(table=name)} FOR EACH STATEMENT EXECUTE FUNCTION {function}()"
            made[f"desk_note_{event}_{name}"] = (name, run)
        emptied = f"AFTER TRUNCATE ON {name} FOR EACH STATEMENT EXECUTE FUNCTION desk_note_emptied()"
        made[f"desk_note_emptied_{name}"] = (name, emptied)
        if name in UPKEEP:  # its name lets it come before the one that writes
            columns = ", ".join(one.name for one in table.c if one.name not in UPKEEP[name])
            beyond = f"AFTER UPDATE OF {columns} ON {name} FOR EACH STATEMENT EXECUTE FUNCTION desk_beyond()"
            made[f"desk_beyond_{name}"] = (name, beyond)
    return made


def create(db: Connection) -> None:
    """Let the server write its journal from now on; tables that came since are watched too."""
    run(db, _TABLE)
    for function in _FUNCTIONS:
        run(db, f"CREATE OR REPLACE FUNCTION {function}")
    there = set(db.execute(text(_THERE)).scalars())
    for name, (table, does) in triggers().items():
        if name not in there:
            run(db, f"CREATE OR REPLACE TRIGGER {name} {does}")
            run(db, f"ALTER TABLE {table} ENABLE ALWAYS TRIGGER {name}")


def forget_cut(db: Connection) -> None:
    """Let go of what was written before the moment up to which the office's journal was cut, by the owner."""
    db.execute(text(f"DELETE FROM server_journal WHERE {_OVER}"))


def missing(db: Connection) -> Iterator[str]:
    """Yield the triggers of a server that are not there or asleep."""
    yield from sorted(set(triggers()) - set(db.execute(text(_THERE)).scalars()))
