"""Tampering with a real journal by raw SQL, after the triggers are gone: the check names the entry."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import closing, contextmanager, suppress
from datetime import timedelta

import journals
import make
import pytest
from conftest import OPENED, Clock, Past, who
from sqlalchemy import text

from desk.data import invariants_journal, journal_cuts
from desk.data.database import Database
from desk.domain.health import Violation
from desk.domain.journal import Action
from desk.domain.journal_chain import BEGINNING
from desk.office import Office


def _morning(office: Office, office_url: str, _clock: Clock) -> None:
    """Let some cards be printed."""
    make.jobs(office_url, 3)
    make.blanks(office, who(office, "rina"))
    for _ in range(3):
        make.printed(office, who(office, "rina"))


@pytest.fixture
def past() -> Past:
    return _morning


@contextmanager
def _tampered(url: str, *statements: str) -> Iterator[list[Violation]]:
    """Do something to the journal, say what the check finds, and take it back."""
    with closing(Database(url)) as database, suppress(_Again), database.transaction() as db:
        journals.unguard(db)
        for statement in statements:
            assert db.execute(text(statement)).rowcount, statement
        yield [violation for _, proof in invariants_journal.PROOFS for violation in proof(db)]
        raise _Again


class _Again(Exception):
    """Takes back what was done."""


def _named(found: list[Violation]) -> list[tuple[str, object]]:
    return [(one.subject, one.facts["fault"]) for one in found]


def _insert(number: int) -> str:
    return (
        "INSERT INTO journal (id, at, staff_id, workstation, action, subject, reason, facts, hash)"
        f" SELECT {number}, at, staff_id, workstation, action, 'job:99', reason, facts, hash"
        " FROM journal WHERE id = 5"
    )


DONE: tuple[tuple[tuple[str, ...], list[tuple[str, str]]], ...] = (
    (("UPDATE journal SET reason = 'x' WHERE id = 6",), [("journal:6", "changed")]),
    (
        ("UPDATE journal SET staff_id = CASE WHEN staff_id = 2 THEN 1 ELSE 2 END WHERE id = 6",),
        [("journal:6", "changed")],
    ),
    (("UPDATE journal SET facts = '{}' WHERE id = 6",), [("journal:6", "changed")]),
    (("DELETE FROM journal WHERE id = 6",), [("journal:6", "removed")]),
    (
        (
            "UPDATE journal SET id = 1000 WHERE id = 6",
            "UPDATE journal SET id = 6 WHERE id = 8",
            "UPDATE journal SET id = 8 WHERE id = 1000",
        ),
        [("journal:6", "moved"), ("journal:8", "moved")],
    ),
    (
        (
            "UPDATE journal SET id = -id WHERE id > 5",
            "UPDATE journal SET id = 1 - id WHERE id < 0",
            _insert(6),
        ),
        [("journal:6", "inserted")],
    ),
    (("UPDATE journal_head SET last = last + 1",), [("journal:last", "removed")]),
    ((f"UPDATE journal_head SET hash = '{BEGINNING}'",), [("journal:head", "changed")]),
    (("DELETE FROM journal_head",), [("journal", "headless")]),
)


def test_whatever_was_done_to_an_entry_is_named(office: Office, office_url: str) -> None:
    newest = office.cursor()
    places = {"journal:last": f"journal:{newest + 1}", "journal:head": f"journal:{newest}"}
    for statements, expected in DONE:
        with _tampered(office_url, *statements) as found:
            named = [(places.get(place, place), fault) for place, fault in expected]
            assert _named(found) == named, statements
    with _tampered(office_url) as found:
        assert found == []
    assert office.health.check() == ()


def test_entries_cut_off_at_the_end_are_named(office: Office, office_url: str) -> None:
    newest = office.cursor()
    with _tampered(office_url, f"DELETE FROM journal WHERE id > {newest - 2}") as found:
        assert [(one.subject, dict(one.facts)) for one in found] == [
            (f"journal:{newest - 1}", {"fault": "removed", "through": newest})
        ]


def test_what_a_broken_entry_was_about_and_when_is_named(office_url: str) -> None:
    with _tampered(office_url, "UPDATE journal SET reason = 'x' WHERE id = 6") as found:
        assert found[0].facts["day"] == "2020-08-04"
        assert str(found[0].facts["action"])
        assert ":" in str(found[0].facts["about"])


def test_a_cut_with_its_entry_is_sound_and_one_without_is_named(office_url: str) -> None:
    later = OPENED + timedelta(days=2000)
    with closing(Database(office_url)) as database, database.transaction() as db:
        cut = journal_cuts.make(db, before=later, minutes="BA-1", at=later)
    assert cut is not None
    with _tampered(office_url) as found:
        assert (f"journal:{cut.upto}", "cut_untold") in _named(found)
    journals.line(office_url, Action.CARDS_DESTROYED, cut.subject, at=later, facts=dict(cut.told()))
    with _tampered(office_url) as found:
        assert found == []
    with _tampered(office_url, f"UPDATE journal_cut SET hash = '{BEGINNING}'") as found:
        assert _named(found) == [(f"journal:{cut.upto + 1}", "changed")]
