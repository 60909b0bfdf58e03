"""Passwords kept with argon2id at its least cost, where the cost of a hash is not what a test is about."""

from __future__ import annotations

import pytest
from sqlalchemy import text

from desk.data import hashing, invariants_accounts
from desk.data.database import Database

ROUNDS, MEMORY_KIB, LANES = 1, 8, 1


def keep_cheaply(monkeypatch: pytest.MonkeyPatch) -> None:
    """Let everything be hashed at the least cost from now on, a name that nobody has included."""
    monkeypatch.setattr(hashing, "NOBODY", hashing.NOBODY.replace("m=65536,t=3,p=4", "m=8,t=1,p=1"))
    for name, cost in (("ROUNDS", ROUNDS), ("MEMORY_KIB", MEMORY_KIB), ("LANES", LANES)):
        monkeypatch.setattr(hashing, name, cost)


def faults(url: str) -> list[object]:
    """Return what does not hold for the accounts of an office: the part of `check` that is about them."""
    database = Database(url)
    with database.snapshot() as db:
        found = [fault for _, proof in invariants_accounts.PROOFS for fault in proof(db)]
        found += [row for _, query in invariants_accounts.QUERIES for row in db.execute(text(query))]
    database.close()
    return found
