"""Makes the groups of an office's server and gives each the rights of the table, or says what differs."""

from __future__ import annotations

from collections.abc import Iterator

from sqlalchemy import Connection, text

from desk.data import server_journal, server_roles
from desk.data import sign_in_tries as tries
from desk.data.server_functions import run
from desk.data.server_rights import FUNCTION, SEQUENCE, STAFF, TABLE, Right, groups, of_group
from desk.domain.server_errors import NoRolesYet, OwnerNeeded, SchemaOpen

_TO = {"GRANT": "TO", "REVOKE": "FROM"}
_ROUNDS = 2
"""Taking a right away from a whole table takes it from its columns too, which then need it again."""
_NAME = text("SELECT desk_group(:code)")
_NUMBER = text("SELECT oid FROM pg_roles WHERE rolname = :name")
_WHO = "CASE WHEN grantee = 0 THEN 'PUBLIC' ELSE quote_ident(pg_get_userbyid(grantee)) END"
_GIVEN = f"""
    SELECT kind, thing, verb, col, grantee, {_WHO} FROM (
        SELECT CASE c.relkind WHEN 'S' THEN '{SEQUENCE}' ELSE '{TABLE}' END AS kind, c.relname::text AS thing,
            a.privilege_type AS verb, '' AS col, a.grantee, c.relowner AS owner
        FROM pg_class c CROSS JOIN aclexplode(c.relacl) a WHERE c.relnamespace = 'public'::regnamespace
        UNION ALL SELECT '{TABLE}', c.relname, a.privilege_type, t.attname, a.grantee, c.relowner
        FROM pg_class c JOIN pg_attribute t ON t.attrelid = c.oid CROSS JOIN aclexplode(t.attacl) a
        WHERE c.relnamespace = 'public'::regnamespace
        UNION ALL SELECT '{FUNCTION}', p.oid::regprocedure::text, a.privilege_type, '', a.grantee, p.proowner
        FROM pg_proc p CROSS JOIN aclexplode(coalesce(p.proacl, acldefault('f', p.proowner))) a
        WHERE p.pronamespace = 'public'::regnamespace
    ) given WHERE grantee <> owner"""
_STRANGE = """
    SELECT quote_ident(one.rolname), quote_ident(pg_get_userbyid(belongs.roleid))
    FROM pg_roles one JOIN pg_auth_members belongs ON belongs.member = one.oid
    WHERE desk_made(one.rolname) AND NOT desk_made(pg_get_userbyid(belongs.roleid))
        AND right(one.rolname, length(current_database()) + 1) = '@' || current_database()"""
_MIGHTY = """
    SELECT quote_ident(rolname) FROM pg_roles
    WHERE (rolsuper OR rolcreaterole OR rolcreatedb OR rolbypassrls OR rolreplication)
        AND right(rolname, length(current_database()) + 1) = '@' || current_database()"""


def set_up(db: Connection) -> None:
    """Make the groups and give each exactly its rights; what anybody else may do now is taken away.

    Raises:
        OwnerNeeded: whoever is connected does not own the office.
        SchemaOpen: everybody may make tables and functions, which only the server's administrator can end.
    """
    as_owner(db)
    for group in groups():
        name = _name(db, group)
        if db.execute(_NUMBER, {"name": name}).scalar() is None:
            run(db, f"CREATE ROLE {_quoted(name)} NOLOGIN")
            run(db, f"COMMENT ON ROLE {_quoted(name)} IS '{server_roles.MADE}'")
    for statement in _doors(db):
        run(db, statement)
    if db.execute(text("SELECT has_schema_privilege(desk_group('staff'), 'public', 'CREATE')")).scalar():
        raise SchemaOpen
    for _ in range(_ROUNDS):
        _mend(db)
    tries.salt(db)
    server_journal.note_set_up(db)
    server_roles.fit(db)


def as_owner(db: Connection) -> None:
    """Let only the owner of an office at a server pass.

    Raises:
        OwnerNeeded: it is somebody else, or there is no server.
    """
    if db.dialect.name != "postgresql" or not db.execute(text("SELECT desk_owner()")).scalar():
        raise OwnerNeeded


def differences(db: Connection) -> tuple[str, ...]:
    """Return what has to be said to the server for everybody to have exactly the rights of the table.

    Raises:
        NoRolesYet: the office has no roles at a server.
    """
    if not server_roles.in_use(db):
        raise NoRolesYet
    beyond = [f"REVOKE {team} FROM {person}" for person, team in db.execute(text(_STRANGE))]
    mighty = [
        f"ALTER ROLE {person} NOSUPERUSER NOCREATEROLE NOCREATEDB NOBYPASSRLS NOREPLICATION"
        for person in db.execute(text(_MIGHTY)).scalars()
    ]
    misfits = db.execute(text("SELECT person, team, belongs FROM desk_misfits() ORDER BY 1, 2"))
    members = [
        f"GRANT {_quoted(team)} TO {_quoted(person)}"
        if belongs
        else f"REVOKE {_quoted(team)} FROM {_quoted(person)}"
        for person, team, belongs in misfits
    ]
    return (*_rights(db), *members, *beyond, *mighty)


def _doors(db: Connection) -> Iterator[str]:
    staff = _quoted(_name(db, STAFF))
    database = _quoted(str(db.execute(text("SELECT current_database()")).scalar_one()))
    yield f"REVOKE ALL ON DATABASE {database} FROM PUBLIC"
    yield f"GRANT CONNECT ON DATABASE {database} TO {staff}"
    yield "REVOKE ALL ON SCHEMA public FROM PUBLIC"
    yield f"GRANT USAGE ON SCHEMA public TO {staff}"


def _rights(db: Connection) -> Iterator[str]:
    """Yield what gives every group its rights, and takes everything else from everybody else."""
    for change, who, rights in _changes(db):
        yield from (f"{change} {right} {_TO[change]} {who}" for right in rights)


def _mend(db: Connection) -> None:
    """Say it all, the same right to many tables at once."""
    for change, who, rights in list(_changes(db)):
        alike: dict[tuple[str, str, str], list[str]] = {}
        for right in rights:
            alike.setdefault((right.kind, right.verb, right.column), []).append(right.thing)
        for (kind, verb, column), things in alike.items():
            run(db, f"{change} {Right(kind, ', '.join(things), verb, column)} {_TO[change]} {who}")


def _changes(db: Connection) -> Iterator[tuple[str, str, list[Right]]]:
    names = {group: _name(db, group) for group in groups()}
    numbers = {db.execute(_NUMBER, {"name": name}).scalar(): group for group, name in names.items()}
    has: dict[str, set[Right]] = {group: set() for group in names}
    strangers: dict[str, list[Right]] = {}
    for kind, thing, verb, column, grantee, who in sorted(db.exec_driver_sql(_GIVEN).all()):
        right = Right(kind, thing, verb, column)
        if grantee in numbers:
            has[numbers[grantee]].add(right)
        else:
            strangers.setdefault(who, []).append(right)
    yield from (("REVOKE", who, rights) for who, rights in strangers.items())
    for group, name in names.items():
        wanted = of_group(group)
        yield "REVOKE", _quoted(name), sorted(has[group] - wanted)
        yield "GRANT", _quoted(name), sorted(wanted - has[group])


def _name(db: Connection, group: str) -> str:
    return str(db.execute(_NAME, {"code": group}).scalar_one())


def _quoted(name: str) -> str:
    return '"' + name.replace('"', '""') + '"'
