"""Proves that every invariant of the office holds in one snapshot, however large the office is."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from decimal import Decimal
from itertools import islice

from sqlalchemy import Connection, text

from desk.data import (
    invariants_accounts,
    invariants_applications,
    invariants_approvals,
    invariants_cases,
    invariants_complaints,
    invariants_ended,
    invariants_jobs,
    invariants_journal,
    invariants_kecamatan,
    invariants_lists,
    invariants_messages,
    invariants_missions,
    invariants_outside,
    invariants_papers,
    invariants_post,
    invariants_promises,
    invariants_retention,
    invariants_scans,
    invariants_schema,
    invariants_server,
    invariants_stock,
)
from desk.domain.health import Invariant, Violation

Proof = Callable[[Connection], Iterator[Violation]]

SHOWN = 50
"""Places named for one invariant; how many more there are is counted, never left out."""

QUERIES = (
    *invariants_schema.QUERIES,
    *invariants_jobs.QUERIES,
    *invariants_lists.QUERIES,
    *invariants_applications.QUERIES,
    *invariants_stock.QUERIES,
    *invariants_cases.QUERIES,
    *invariants_outside.QUERIES,
    *invariants_messages.QUERIES,
    *invariants_complaints.QUERIES,
    *invariants_missions.QUERIES,
    *invariants_kecamatan.QUERIES,
    *invariants_ended.QUERIES,
    *invariants_approvals.QUERIES,
    *invariants_post.QUERIES,
    *invariants_retention.QUERIES,
    *invariants_papers.QUERIES,
    *invariants_accounts.QUERIES,
)
PROOFS: tuple[tuple[Invariant, Proof], ...] = (
    *invariants_schema.PROOFS,
    *invariants_jobs.PROOFS,
    *invariants_outside.PROOFS,
    *invariants_promises.PROOFS,
    *invariants_stock.PROOFS,
    *invariants_papers.PROOFS,
    *invariants_journal.PROOFS,
    *invariants_kecamatan.PROOFS,
    *invariants_scans.PROOFS,
    *invariants_accounts.PROOFS,
    *invariants_server.PROOFS,
)


def broken(db: Connection) -> tuple[Violation, ...]:
    """Return every place where an invariant does not hold; nothing when the office is sound.

    An office whose tables are not all there is not looked at further: the other proofs read those tables.
    """
    found = [*_some(invariants_schema.shape(db), Invariant.SCHEMA_WHOLE)]
    if any(violation.facts.get("missing") in ("table", "column") for violation in found):
        return tuple(found)
    for invariant, query in QUERIES:
        found += _asked(db, invariant, query)
    for invariant, proof in PROOFS:
        found += _some(proof(db), invariant)
    return tuple(found)


def _asked(db: Connection, invariant: Invariant, query: str) -> list[Violation]:
    rows = db.execute(text(f"SELECT * FROM ({query}) AS found LIMIT {SHOWN + 1}")).mappings().all()
    found = [
        Violation(invariant, str(row["subject"]), {key: _plain(row[key]) for key in row if key != "subject"})
        for row in rows[:SHOWN]
    ]
    if len(rows) > SHOWN:
        every = db.execute(text(f"SELECT count(*) FROM ({query}) AS found")).scalar_one()
        found.append(Violation(invariant, "", {"more": every - SHOWN}))
    return found


def _plain(fact: object) -> object:
    """Return a sum as a whole number; a server gives it as a decimal."""
    return int(fact) if isinstance(fact, Decimal) else fact


def _some(violations: Iterator[Violation], invariant: Invariant) -> list[Violation]:
    found = list(islice(violations, SHOWN))
    more = sum(1 for _ in violations)
    return [*found, Violation(invariant, "", {"more": more})] if more else found
