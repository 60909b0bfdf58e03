"""The database refuses to change, remove or replace an entry; an older journal is chained when it opens."""

from __future__ import annotations

from contextlib import closing, suppress
from datetime import timedelta

import journals
import pytest
from conftest import OPENED, Clock, who
from sqlalchemy import Connection, func, select, text
from sqlalchemy.exc import DBAPIError

from desk.data import journal, journal_cuts
from desk.data.database import Database
from desk.data.journal_tables import journal_head
from desk.data.office_tables import journal as entries
from desk.domain.journal import Action
from desk.office import Office
from desk.rooms.upgrading import upgrade_office

REFUSED = (
    "UPDATE journal SET reason = 'x'",
    "UPDATE journal SET id = id + 100",
    "DELETE FROM journal",
    "DELETE FROM journal WHERE id = (SELECT max(id) FROM journal)",
    "UPDATE journal_head SET last = last",
    "UPDATE journal_head SET last = last - 1",
    "DELETE FROM journal_head",
    "UPDATE journal_cut SET upto = 99",
    "DELETE FROM journal_cut",
)
REFUSED_ON_SQLITE = (
    "INSERT OR REPLACE INTO journal SELECT * FROM journal",
    "INSERT OR REPLACE INTO journal_head SELECT 1, 0, '', 1",
    "INSERT OR REPLACE INTO journal_cut SELECT * FROM journal_cut",
)
REFUSED_ON_POSTGRESQL = ("TRUNCATE journal", "TRUNCATE journal_head", "TRUNCATE journal_cut CASCADE")


class _Again(Exception):
    """Takes back what was done."""


def test_the_database_refuses_to_change_or_remove_an_entry(
    office: Office, office_url: str, engine: str
) -> None:
    for month in range(3):
        at = OPENED + timedelta(days=30 * month)
        journals.line(office_url, Action.STAFF_ADDED, "staff:x", at=at)
    only = REFUSED_ON_SQLITE if engine == "sqlite" else REFUSED_ON_POSTGRESQL
    with closing(Database(office_url)) as database:
        with database.transaction() as db:
            journal_cuts.make(db, before=OPENED + timedelta(days=1), minutes="BA-1", at=OPENED)
        for statement in (*REFUSED, *only):
            with pytest.raises(DBAPIError, match="journal"), database.transaction() as db:
                db.execute(text(statement))
        with database.snapshot() as db:
            assert journal.head(db)[0] == db.execute(select(func.max(entries.c.id))).scalar_one()


def test_a_guard_that_was_put_to_sleep_or_does_nothing_is_named(
    office: Office, office_url: str, engine: str
) -> None:
    done = {
        "sqlite": (
            "DROP TRIGGER journal_kept",
            "CREATE TRIGGER journal_kept BEFORE DELETE ON journal WHEN 0 BEGIN SELECT 1; END",
        ),
        "postgresql": (
            (
                "CREATE OR REPLACE FUNCTION journal_keeps() RETURNS trigger LANGUAGE plpgsql"
                " AS 'BEGIN RETURN OLD; END'"
            ),
            "ALTER TABLE journal DISABLE TRIGGER journal_unchanged",
        ),
    }
    assert office.health.check() == ()
    with closing(Database(office_url)) as database, database.transaction() as db:
        for statement in done[engine]:
            db.execute(text(statement))
    found = {(one.subject, *one.facts.items()) for one in office.health.check()}
    weak = ("weakened", "trigger")
    if engine == "sqlite":
        assert found == {("journal_kept", weak)}
    else:
        assert {("journal_keeps", weak), ("journal_unchanged", weak)} <= found


def _aged(db: Connection) -> None:
    """Let the journal be as the program before wrote it: no hash, no head, a gap, keys in any order."""
    journals.unguard(db)
    db.execute(text("DROP TABLE journal_cut"))
    db.execute(text("DROP TABLE journal_head"))
    for index in ("subject", "staff", "action", "at"):
        db.execute(text(f"DROP INDEX ix_journal_{index}"))
    if db.dialect.name == "sqlite":
        db.execute(text("ALTER TABLE journal RENAME TO journal_now"))
        db.execute(
            text(
                "CREATE TABLE journal (id INTEGER NOT NULL, at DATETIME NOT NULL, staff_id INTEGER NOT NULL,"
                " workstation VARCHAR(60) NOT NULL, action VARCHAR(30) NOT NULL, subject TEXT NOT NULL,"
                " reason VARCHAR(1000) NOT NULL, facts JSON NOT NULL, CONSTRAINT pk_journal PRIMARY KEY (id),"
                " CONSTRAINT fk_journal_staff_id FOREIGN KEY(staff_id) REFERENCES staff (id))"
            )
        )
        columns = "id, at, staff_id, workstation, action, subject, reason, facts"
        db.execute(text(f"INSERT INTO journal SELECT {columns} FROM journal_now"))
        db.execute(text("DROP TABLE journal_now"))
    else:
        for change in (
            "ALTER TABLE journal DROP COLUMN hash",
            "ALTER TABLE journal ALTER COLUMN staff_id SET NOT NULL",
            "CREATE SEQUENCE journal_id_seq OWNED BY journal.id",
            "ALTER TABLE journal ALTER COLUMN id SET DEFAULT nextval('journal_id_seq')",
        ):
            db.execute(text(change))
    db.execute(text("CREATE INDEX ix_journal_subject ON journal (subject, id)"))
    db.execute(text("CREATE INDEX ix_journal_staff ON journal (staff_id, id)"))
    db.execute(text("DELETE FROM journal WHERE id IN (2, 4)"))
    db.execute(text('UPDATE journal SET facts = \'{"b" : 1,  "a":"\\u00e9"}\' WHERE id = 3'))
    db.execute(text("UPDATE office SET schema_version = 5"))


def test_a_journal_of_the_program_before_is_chained_under_its_own_numbers(
    office_url: str, clock: Clock
) -> None:
    journals.line(office_url, Action.STAFF_ADDED, *(f"staff:{n}" for n in range(7)))
    with closing(Database(office_url)) as database, database.transaction() as db:
        old = {row.id: row for row in db.execute(select(entries)) if row.id not in {2, 4}}
        _aged(db)
    upgrade_office(office_url, clock)
    opened = Office(office_url, clock=clock, workstation="Loket 3")
    assert opened.health.check() == ()
    opened.staff_room.sign_in("siti", "rahasia-kantor")
    with closing(Database(office_url)) as database:
        with database.snapshot() as db:
            new = {row.id: row for row in db.execute(select(entries))}
            start = db.execute(select(journal_head.c.gapless_from)).scalar_one()
        assert {number: new[number][1:7] for number in old} == {number: old[number][1:7] for number in old}
        assert new[3].facts == {"a": "\u00e9", "b": 1}
        assert sorted(new.keys() - old.keys()) == list(range(start, max(new) + 1))
        with suppress(_Again), database.transaction() as db:
            journal.append(db, [{**_nobody(), "subject": str(n)} for n in range(3)])
            assert journal.newest(db) == max(new) + 3
            raise _Again
    assert opened.health.check() == ()
    opened.close()


def _nobody() -> dict[str, object]:
    """A line that nobody wrote."""
    return {
        "at": OPENED,
        "staff_id": None,
        "workstation": "",
        "action": Action.SIGNED_IN.code,
        "reason": "",
        "facts": {},
    }


def test_the_beginning_of_the_journal_may_be_cut_off_with_minutes(office: Office, office_url: str) -> None:
    head = who(office, "hendra")
    for month in range(4):
        at = OPENED + timedelta(days=30 * month)
        journals.line(office_url, Action.STAFF_ADDED, f"staff:{month}", at=at, staff_id=head.id)
    limit = OPENED + timedelta(days=45)
    with closing(Database(office_url)) as database:
        with database.transaction() as db:
            due = journal_cuts.due(db, limit)
            cut = journal_cuts.make(db, before=limit, minutes="BA-1", at=limit)
            assert cut is not None
            assert cut.entries == due
            assert [each.upto for each in journal_cuts.all_of(db)] == [cut.upto]
            assert journal_cuts.make(db, before=limit, minutes="BA-2", at=limit) is None
        with database.snapshot() as db:
            assert db.execute(select(func.min(entries.c.id))).scalar_one() == cut.upto + 1
