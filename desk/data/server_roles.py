"""The roles of an office's server: one for each staff member, who signs in there as nobody else can.

The groups and their rights are made by the office's owner; who belongs to which group follows the accounts,
and is done by functions of the owner, so that an administrator needs no right over roles.
"""

from __future__ import annotations

import secrets
from dataclasses import dataclass, field
from typing import Any

from sqlalchemy import Connection, text

from desk.data import hashing
from desk.data.server_functions import SAFE, run
from desk.data.server_rights import STAFF
from desk.domain.server_errors import LoginTooLong

MADE = "PRR Desk"
"""The comment on every role of the program's own; no other is ever changed."""
MARK = "server:"
"""Stands in place of a password's hash where the server looks at passwords; another text each time."""

_WANTED = f"""
    SELECT of.group_code, s.login || '@' || current_database() AS person, desk_group(of.group_code) AS team
    FROM staff s CROSS JOIN LATERAL (
        SELECT '{STAFF}' AS group_code UNION SELECT unnest(string_to_array(s.roles, ','))
        UNION SELECT d.role FROM deputy d WHERE d.staff_id = s.id AND d.ended_at IS NULL
            AND (clock_timestamp() AT TIME ZONE (SELECT settings->>'zone' FROM office))::date
                BETWEEN d.first_on AND d.last_on
    ) of WHERE s.active"""
_HAD = """
    SELECT one.rolname::text AS person, team.rolname::text AS team
    FROM pg_auth_members belongs JOIN pg_roles one ON one.oid = belongs.member
        JOIN pg_roles team ON team.oid = belongs.roleid
    WHERE right(one.rolname, length(current_database()) + 1) = '@' || current_database()
        AND left(team.rolname, 8) = 'prrdesk:'
        AND right(team.rolname, length(current_database()) + 1) = '@' || current_database()"""
_OPEN_WRONGLY = """
    SELECT r.rolname FROM staff s JOIN pg_roles r ON r.rolname = s.login || '@' || current_database()
    WHERE r.rolcanlogin AND NOT s.active"""
_FUNCTIONS = (
    f"""desk_made(who text) RETURNS boolean LANGUAGE sql STABLE {SAFE} AS $$
        SELECT EXISTS (
            SELECT FROM pg_roles
            WHERE rolname = who AND shobj_description(oid, 'pg_authid') = '{MADE}') $$""",
    f"""desk_misfits() RETURNS TABLE (person text, team text, belongs boolean)
        LANGUAGE sql STABLE {SAFE} AS $$
        SELECT coalesce(wanted.person, had.person), coalesce(wanted.team, had.team), wanted.person IS NOT NULL
        FROM ({_WANTED}) wanted FULL JOIN ({_HAD}) had USING (person, team)
        WHERE (wanted.person IS NULL OR had.person IS NULL)
            AND desk_made(coalesce(wanted.person, had.person))
            AND desk_made(coalesce(wanted.team, had.team)) $$""",
    # What the accounts say of groups is done whoever asks for it; first without waiting for anybody.
    f"""desk_fit_roles() RETURNS void LANGUAGE plpgsql {SAFE} AS $$
    DECLARE one record;
    BEGIN
        IF NOT EXISTS (SELECT FROM desk_misfits()) AND NOT EXISTS ({_OPEN_WRONGLY}) THEN RETURN; END IF;
        PERFORM pg_advisory_xact_lock(hashtext('prrdesk roles'));
        FOR one IN SELECT * FROM desk_misfits() LOOP
            IF one.belongs THEN EXECUTE format('GRANT %I TO %I', one.team, one.person);
            ELSE EXECUTE format('REVOKE %I FROM %I', one.team, one.person); END IF;
        END LOOP;
        FOR one IN {_OPEN_WRONGLY} LOOP
            IF desk_made(one.rolname) THEN EXECUTE format('ALTER ROLE %I NOLOGIN', one.rolname); END IF;
        END LOOP;
    END $$""",
    # One's own password, or as the administrator anybody's; what comes here is no password but its SCRAM
    # verifier.
    f"""desk_keep_role(of_login text, verifier text) RETURNS void LANGUAGE plpgsql {SAFE} AS $$
    DECLARE who text := of_login || '@' || current_database();
    BEGIN
        IF NOT (desk_owner() OR desk_has('admin') OR of_login = desk_login() AND desk_staff() IS NOT NULL)
            OR NOT EXISTS (SELECT FROM staff WHERE login = of_login AND active)
            OR verifier !~ '^SCRAM-SHA-256[$][0-9]+:' OR octet_length(who) > 63
        THEN
            RAISE EXCEPTION 'this role may not be kept' USING ERRCODE = 'insufficient_privilege';
        END IF;
        IF NOT EXISTS (SELECT FROM pg_roles WHERE rolname = who) THEN
            EXECUTE format('CREATE ROLE %I LOGIN PASSWORD %L', who, verifier);
            EXECUTE format('COMMENT ON ROLE %I IS %L', who, '{MADE}');
        ELSIF desk_made(who) THEN
            EXECUTE format('ALTER ROLE %I LOGIN PASSWORD %L', who, verifier);
        ELSE
            RAISE EXCEPTION 'this role is not of this office' USING ERRCODE = 'insufficient_privilege';
        END IF;
        PERFORM desk_fit_roles();
    END $$""",
    # Who ends sessions of a role has to belong to it: for this moment the owner does.
    f"""desk_end_sessions(of_login text) RETURNS integer LANGUAGE plpgsql {SAFE} AS $$
    DECLARE who text := of_login || '@' || current_database(); ended integer;
    BEGIN
        IF NOT desk_made(who) THEN RETURN 0; END IF;
        IF NOT (desk_owner() OR desk_has('admin'))
            OR EXISTS (SELECT FROM pg_roles WHERE rolname = who AND rolcanlogin)
        THEN
            RAISE EXCEPTION 'these sessions may not be ended' USING ERRCODE = 'insufficient_privilege';
        END IF;
        EXECUTE format('GRANT %I TO CURRENT_USER', who);
        SELECT count(pg_terminate_backend(pid)) INTO ended FROM pg_stat_activity
            WHERE usename = who AND datname = current_database() AND pid <> pg_backend_pid();
        EXECUTE format('REVOKE %I FROM CURRENT_USER', who);
        RETURN ended;
    END $$""",
    f"""desk_roles_missing() RETURNS TABLE (login text) LANGUAGE sql STABLE {SAFE} AS $$
        SELECT s.login FROM staff s WHERE s.active AND NOT EXISTS (
            SELECT FROM pg_roles r WHERE r.rolname = s.login || '@' || current_database() AND r.rolcanlogin)
        ORDER BY 1 $$""",
)
_MAY_WRITE = text(
    "SELECT bool_and(has_table_privilege(one, 'UPDATE')) FROM unnest(CAST(:tables AS text[])) one"
)
_LONGEST = 63
"""Bytes of a name at a server (PostgreSQL documentation, 4.1.1)."""
_LOGIN = text("SELECT desk_login()")
_IN_USE = text("SELECT to_regrole(quote_ident(desk_group(:code))) IS NOT NULL").bindparams(code=STAFF)


@dataclass(frozen=True, slots=True)
class Kept:
    """How a password is kept: by the office as a hash, or by the server as a SCRAM verifier."""

    login: str
    hash: str = field(repr=False)
    verifier: str = field(default="", repr=False)


def create(db: Connection) -> None:
    """Make the functions that keep roles, or make them say what today's program says."""
    for function in _FUNCTIONS:
        run(db, f"CREATE OR REPLACE FUNCTION {function}")


def in_use(db: Connection) -> bool:
    """Whether everybody signs in at the server as themselves."""
    return db.dialect.name == "postgresql" and bool(db.execute(_IN_USE).scalar())


def is_somebodys(db: Connection) -> bool:
    """Whether a connection is that of a staff member, not of the office's owner."""
    return db.dialect.name == "postgresql" and db.execute(_LOGIN).scalar() is not None


def kept(db: Connection, login: str, password: str) -> Kept:
    """Return how a password of somebody is kept in this office.

    Raises:
        LoginTooLong: no role of the server can have this name.
    """
    if not in_use(db):
        return Kept(login, hashing.hashed(password))
    most = _LONGEST - len(f"@{db.engine.url.database}".encode())
    if len(login.encode()) > most:
        raise LoginTooLong(most)
    raw: Any = db.connection.driver_connection
    verifier = raw.pgconn.encrypt_password(password.encode(), login.encode(), b"scram-sha-256")
    return Kept(login, MARK + secrets.token_hex(16), verifier.decode())


def keep(db: Connection, password: Kept) -> None:
    """Let somebody sign in at the server with this password from now on; their account is there already."""
    if password.verifier:
        said = {"login": password.login, "verifier": password.verifier}
        db.execute(text("SELECT desk_keep_role(:login, :verifier)"), said)


def fit(db: Connection) -> None:
    """Let everybody be in the groups that their account stands for today, and nobody closed out sign in."""
    if in_use(db):
        db.execute(text("SELECT desk_fit_roles()"))


def end_sessions(db: Connection, login: str) -> None:
    """End what somebody has open at the server, who may not sign in any longer."""
    if in_use(db):
        db.execute(text("SELECT desk_end_sessions(:login)"), {"login": login})


def missing(db: Connection) -> frozenset[str]:
    """Return the sign-in names of those who have no role at the server, in an office that has roles."""
    if not in_use(db):
        return frozenset()
    return frozenset(db.execute(text("SELECT login FROM desk_roles_missing()")).scalars())


def drop(db: Connection, login: str) -> None:
    """Throw the role of somebody away who may not sign in any longer; only the office's owner can."""
    who = f"{login}@{db.engine.url.database}".replace('"', '""')
    if db.execute(text("SELECT desk_made(:who)"), {"who": f"{login}@{db.engine.url.database}"}).scalar():
        run(db, f'DROP ROLE "{who}"')


def may_write(db: Connection, *tables: str) -> bool:
    """Whether whoever is connected may change rows of some tables."""
    if db.dialect.name != "postgresql":
        return True
    return bool(db.execute(_MAY_WRITE, {"tables": list(tables)}).scalar())
