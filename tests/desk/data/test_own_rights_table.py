"""What a role of each task may write at the server, tried with plain statements table by table."""

from __future__ import annotations

from collections.abc import Iterator

import make
import own_roles
import postgres
import psycopg
import pytest
import scram_server
from conftest import Clock
from every_right import OF_EACH_ROLE
from own_roles import OwnRoles
from psycopg import errors, sql

from desk.data.offices import ALL_TABLES
from desk.data.schema import metadata
from desk.data.server_rights import WRITES
from desk.domain.journal import Action
from desk.domain.staff import ASK, MAY, Role

_NAME = "rights_table"
_ELSEWHERE = ("journal", "journal_head", "sign_in_try", "presence", "second_factor", "recovery_code", "badge")
"""What everybody writes of themselves, as far as it is theirs; tried in test_own_roles.py."""
_SOME_COLUMNS = ("password_hash", "settings", "last_step", "rank")
_STATEMENTS = {
    "+": "INSERT INTO {0} SELECT * FROM {0} WHERE false",
    "~": "UPDATE {0} SET {1} = {1} WHERE false",
    "-": "DELETE FROM {0} WHERE false",
}
TABLES = [name for name in metadata.tables if name not in _ELSEWHERE and ALL_TABLES]


@pytest.fixture(scope="module")
def office(postgres_server: postgres.Server, owned_model: str) -> Iterator[OwnRoles]:
    """An office with somebody of each task, and of no other."""
    url = own_roles.made(postgres_server, _NAME, owned_model)
    office = OwnRoles(scram_server.nobodys(url), scram_server.owners(url), Clock())
    for role, login in OF_EACH_ROLE.items():
        if login not in ("siti", "rina", "hendra"):
            make.person(office.owners, login, login.capitalize(), role)
    own_roles.set_up(office.owners)
    yield office
    postgres_server.drop(_NAME)
    scram_server.forget_roles(postgres_server, _NAME)


@pytest.mark.parametrize("role", Role, ids=lambda role: role.value)
def test_a_role_writes_to_the_tables_of_its_deeds_and_to_no_other(role: Role, office: OwnRoles) -> None:
    deeds = [action for action in Action if role in MAY[action] | ASK.get(action, frozenset())]
    words = " ".join(WRITES.get(action, "") for action in deeds).split()
    with office.psql(OF_EACH_ROLE[role]) as raw:
        for name in TABLES:
            key = metadata.tables[name].primary_key.columns[0].name
            signs = "".join(word.removeprefix(name) for word in words if word.rstrip("+~-*") == name)
            narrowed = any(word.startswith(f"{name}~") and word.endswith(_SOME_COLUMNS) for word in words)
            for sign, statement in _STATEMENTS.items():
                if narrowed and sign == "~":
                    continue
                said = sql.SQL(statement).format(sql.Identifier(name), sql.Identifier(key))
                may = sign in signs or (sign == "~" and "*" in signs)
                assert _does(raw, said) == may, f"{role.value}: {name}{sign}"


def _does(raw: psycopg.Connection, statement: sql.Composed) -> bool:
    try:
        raw.execute(statement)
    except errors.InsufficientPrivilege:
        return False
    return True
