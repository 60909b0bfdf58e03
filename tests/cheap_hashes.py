"""Passwords kept with argon2id at its least cost, where the cost of a hash is not what a test is about."""

from __future__ import annotations

import pytest
from argon2 import PasswordHasher
from conftest import PASSWORD, Clock
from sqlalchemy import text

from desk.data import account_lines, hashing, invariants_accounts, journal
from desk.data import staff as accounts
from desk.data.database import Database
from desk.domain.journal import Action
from desk.office import Office

ROUNDS, MEMORY_KIB, LANES = 1, 8, 1
CHEAP = PasswordHasher(ROUNDS, MEMORY_KIB, LANES).hash(PASSWORD)


def keep_cheaply(monkeypatch: pytest.MonkeyPatch) -> None:
    """Let everything be hashed at the least cost from now on, a name that nobody has included."""
    monkeypatch.setattr(hashing, "_HASHER", PasswordHasher(ROUNDS, MEMORY_KIB, LANES))
    monkeypatch.setattr(hashing, "NOBODY", hashing.NOBODY.replace("m=65536,t=3,p=4", "m=8,t=1,p=1"))
    for name, cost in (("ROUNDS", ROUNDS), ("MEMORY_KIB", MEMORY_KIB), ("LANES", LANES)):
        monkeypatch.setattr(hashing, name, cost)


def past(office: Office, url: str, clock: Clock) -> None:
    """Give everybody of a furnished office the same password as before, kept at the least cost."""
    database = Database(url)
    with database.transaction() as db:
        for person in accounts.everyone(db):
            accounts.set_password(db, person.id, CHEAP, must_change=False)
        journal.append(
            db,
            [
                {
                    "at": clock(),
                    "staff_id": 1,
                    "workstation": "",
                    "action": Action.PASSWORD_GIVEN.code,
                    "subject": account_lines.subject(staff_id),
                    "reason": "",
                    "facts": {"after": state},
                }
                for staff_id, state in accounts.states(db).items()
            ],
        )
    database.close()


def faults(url: str) -> list[object]:
    """Return what does not hold for the accounts of an office: the part of `check` that is about them."""
    database = Database(url)
    with database.snapshot() as db:
        found = [fault for _, proof in invariants_accounts.PROOFS for fault in proof(db)]
        found += [row for _, query in invariants_accounts.QUERIES for row in db.execute(text(query))]
    database.close()
    return found
