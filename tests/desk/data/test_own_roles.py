"""An office at whose server everybody signs in as themselves: what a role may, also past the program."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import timedelta

import make
import psycopg
import pytest
from conftest import PASSWORD, who
from own_roles import OwnRoles
from psycopg import errors

from desk.data import server_grants
from desk.data.database import Database
from desk.domain.accounts import Deputy
from desk.domain.errors import WrongPassword
from desk.domain.health import Invariant
from desk.domain.server_errors import LoginTooLong, MayNotSignIn, PasswordNotTaken
from desk.domain.staff import Role

NEW = "pohon-kelapa-gading-77"
REFUSED = (errors.InsufficientPrivilege, errors.IntegrityConstraintViolation)
FORGERIES = (
    "UPDATE journal SET reason = 'lain' WHERE id = 1",
    "DELETE FROM journal WHERE id = 1",
    "TRUNCATE journal",
    "ALTER TABLE journal DISABLE TRIGGER ALL",
    "DROP TRIGGER journal_unchanged ON journal",
    "SET session_replication_role = replica",
    "UPDATE journal_head SET last = 0",
    "UPDATE journal_head SET hash = 'x'",
    "DELETE FROM journal_head",
    "INSERT INTO journal_cut (upto, hash, entries, until, minutes, at) VALUES (9, '', 9, now(), 'M', now())",
    "SELECT desk_cut_journal('MUSNAH/1', now())",
    "UPDATE server_journal SET who = 'orang lain'",
    "DELETE FROM server_journal",
    (
        "INSERT INTO server_journal (at, began, who, program, tx, tab, verb, upkeep)"
        " VALUES (now(), now(), 'x', '', 1, 'journal', 'insert', false)"
    ),
    "TRUNCATE server_journal",
    (
        "INSERT INTO journal SELECT id + 1, at, 1, workstation, action, subject, reason, facts, hash FROM journal"
        " ORDER BY id DESC LIMIT 1"
    ),
    (
        "INSERT INTO journal SELECT id + 1, at, desk_staff(), workstation, action, subject, reason, facts, hash"
        " FROM journal ORDER BY id DESC LIMIT 1"
    ),
    (
        "INSERT INTO journal SELECT id + 9, at, desk_staff(), workstation, action, subject, reason, facts, hash"
        " FROM journal ORDER BY id DESC LIMIT 1"
    ),
)
"""What somebody would try who wants the journal to say something else."""
OTHERS = (
    "SELECT sealed FROM second_factor",
    "SELECT pin_hash FROM badge",
    "SELECT sealed FROM recovery_code",
    "UPDATE staff SET roles = 'admin'",
    (
        "INSERT INTO staff (login, name, nip, position, roles, password_hash, active)"
        " VALUES ('x', '', '', '', 'admin', '', true)"
    ),
    "UPDATE office SET settings = '{}'",
    "CREATE TABLE mine (id integer)",
    "CREATE FUNCTION mine() RETURNS integer LANGUAGE sql AS 'SELECT 1'",
    "SELECT desk_keep_role('admin', 'SCRAM-SHA-256$4096:eA==$eA==:eA==')",
    "SELECT desk_end_sessions('admin')",
    "CREATE ROLE other",
)
"""What a clerk has no right to at all."""


@pytest.fixture
def clerk_psql(own_roles: OwnRoles) -> Iterator[psycopg.Connection]:
    with own_roles.psql("siti") as raw:
        yield raw


def test_everybody_signs_in_as_themselves_and_works(own_roles: OwnRoles) -> None:
    for login in ("admin", "siti", "rina", "budi", "hendra"):
        office = own_roles.as_(login)
        assert office.staff_room.sign_in(login, PASSWORD).login == login
