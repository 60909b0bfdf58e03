"""What the office's server knows of who is connected: their account, their roles, what they may see of it.

Every staff member is a role ``login@database`` of the server. What such a role may not read or write itself
is done for it by functions of the office's owner, which ask who is connected, not who is said to be.
"""

from __future__ import annotations

from sqlalchemy import Connection, column, table

from desk.data import message_follow
from desk.data.columns import UtcTime

SAFE = "SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp"
"""With the rights of the office's owner, whatever the caller's own search path names."""

account_known = table(
    "account_known",
    column("staff_id"),
    column("password"),
    column("second_factor_since", UtcTime),
    column("badge"),
    column("pin"),
)
"""Prints of what is secret, which tell that it was changed and nothing else; for everybody."""
own_badge = table("own_badge", column("staff_id"), column("badge_hash"), column("pin_hash"))
own_second_factor = table(
    "own_second_factor", column("staff_id"), column("salt"), column("sealed"), column("last_step")
)
own_recovery_code = table(
    "own_recovery_code",
    column("id"),
    column("staff_id"),
    column("salt"),
    column("sealed"),
    column("used_at", UtcTime),
)
VIEWS = ("account_known", "own_badge", "own_second_factor", "own_recovery_code")

_FUNCTIONS = (
    """desk_login() RETURNS text LANGUAGE sql STABLE AS $$
        SELECT CASE WHEN right(session_user, length(current_database()) + 1) = '@' || current_database()
            THEN left(session_user, -length(current_database()) - 1) END $$""",
    f"""desk_staff() RETURNS integer LANGUAGE sql STABLE {SAFE} AS $$
        SELECT id FROM staff WHERE login = desk_login() AND active $$""",
    """desk_group(code text) RETURNS text LANGUAGE sql STABLE AS $$
        SELECT 'prrdesk:' || code || '@' || current_database() $$""",
    f"""desk_has(code text) RETURNS boolean LANGUAGE sql STABLE {SAFE} AS $$
        SELECT coalesce(
            pg_has_role(session_user, to_regrole(quote_ident(desk_group(code)))::oid, 'MEMBER'), false) $$""",
    f"""desk_owner() RETURNS boolean LANGUAGE sql STABLE {SAFE} AS $$
        SELECT pg_has_role(session_user, relowner, 'MEMBER') FROM pg_class
            WHERE oid = 'public.staff'::regclass $$""",
    f"""desk_fold_tally(fold_from integer) RETURNS void LANGUAGE plpgsql {SAFE} AS $$ BEGIN
        IF (SELECT count(*) FROM queue_tally) < fold_from THEN RETURN; END IF;
        WITH gone AS (DELETE FROM queue_tally RETURNING *)
        INSERT INTO queue_tally (state, kind, district_code, village_code, reason, channel, jobs)
        SELECT state, kind, district_code, village_code, reason, channel, sum(jobs) FROM gone
            GROUP BY 1, 2, 3, 4, 5, 6 HAVING sum(jobs) <> 0;
        END $$""",
    f"""desk_count_again() RETURNS void LANGUAGE plpgsql {SAFE} AS $$ BEGIN
        ANALYZE record, print_job, hold; END $$""",
)
_PRINT = "CASE WHEN {0} = '' THEN '' ELSE left(encode(sha256(convert_to({0}, 'UTF8')), 'hex'), 16) END"
_OWN = "(staff_id = (SELECT desk_staff()) OR (SELECT desk_owner()))"
_VIEWS = (
    f"""account_known AS SELECT staff.id AS staff_id, {_PRINT.format("staff.password_hash")} AS password,
        second_factor.since AS second_factor_since,
        {_PRINT.format("coalesce(badge.badge_hash, '')")} AS badge,
        {_PRINT.format("coalesce(badge.pin_hash, '')")} AS pin
        FROM staff LEFT JOIN second_factor ON second_factor.staff_id = staff.id
        LEFT JOIN badge ON badge.staff_id = staff.id""",
    f"""own_badge WITH (security_barrier) AS
        SELECT staff_id, badge_hash, pin_hash FROM badge WHERE {_OWN}""",
    f"""own_second_factor WITH (security_barrier) AS
        SELECT staff_id, salt, sealed, last_step FROM second_factor WHERE {_OWN}""",
    f"""own_recovery_code WITH (security_barrier) AS
        SELECT id, staff_id, salt, sealed, used_at FROM recovery_code WHERE {_OWN}""",
)

_ADMIN = "(SELECT desk_has('admin'))"
_MINE = f"staff_id = (SELECT desk_staff()) OR {_ADMIN}"
_OVERSEES = f"{_MINE} OR (SELECT desk_has('head')) OR (SELECT desk_has('auditor'))"
ROW_RULES = {
    # One's own password and no more; the columns say which.
    "staff": {"SELECT": "true", "UPDATE": f"id = (SELECT desk_staff()) OR {_ADMIN}", "INSERT": _ADMIN},
    "account": {"SELECT": "true", "UPDATE": _MINE, "INSERT": _MINE},
    "badge": {
        "SELECT": _OVERSEES,
        "UPDATE": "staff_id = (SELECT desk_staff())",
        "INSERT": _ADMIN,
        "DELETE": _ADMIN,
    },
    "second_factor": {
        "SELECT": _MINE,
        "UPDATE": _MINE,
        "INSERT": "staff_id = (SELECT desk_staff())",
        "DELETE": _MINE,
    },
    "recovery_code": {
        "SELECT": _MINE,
        "UPDATE": _MINE,
        "INSERT": "staff_id = (SELECT desk_staff())",
        "DELETE": _MINE,
    },
    "deputy": {"SELECT": "true", "UPDATE": _ADMIN, "INSERT": _ADMIN},
    "presence": {"SELECT": "true", "UPDATE": _MINE, "INSERT": _MINE, "DELETE": "true"},
}
"""Which rows of a table somebody may see or write, by what is done; the office's owner all."""


def create(db: Connection) -> None:
    """Make functions, views and row rules, or make them say what today's program says."""
    for function in _FUNCTIONS:
        run(db, f"CREATE OR REPLACE FUNCTION {function}")
    for view in _VIEWS:
        run(db, f"CREATE OR REPLACE VIEW {view}")
    for name, rules in ROW_RULES.items():
        run(db, f"ALTER TABLE {name} ENABLE ROW LEVEL SECURITY")
        for does, condition in rules.items():
            rule = f"desk_{name}_{does.lower()}"
            said = f"WITH CHECK ({condition})" if does == "INSERT" else f"USING ({condition})"
            run(db, f"DROP POLICY IF EXISTS {rule} ON {name}")
            run(db, f"CREATE POLICY {rule} ON {name} FOR {does} {said}")
    for trigger in ("tally_jobs", "application_follows", *message_follow.FUNCTIONS):
        run(db, f"ALTER FUNCTION {trigger}() {SAFE}")


def run(db: Connection, statement: str) -> None:
    """Say something to the server just as it stands: colons and percent signs mean nothing here."""
    db.exec_driver_sql(statement.replace("%", "%%"))
