"""An office of the program before the counter: opened, brought up, and served at the counter from then on."""

from __future__ import annotations

import shutil
import sqlite3
from collections.abc import Iterator
from functools import partial
from pathlib import Path
from types import ModuleType

import asking
import counter_day
import pytest
from conftest import OPENED, PASSWORD, Clock
from key_stores import CHEAP, PHRASE
from sqlalchemy import Table, inspect, text

from desk.data import (
    account_tables,
    approval_tables,
    case_tables,
    complaint_tables,
    counter_tables,
    ended_tables,
    holds,
    import_tables,
    kecamatan_tables,
    mission_tables,
    outside_tables,
    own_data_tables,
    post_tables,
    print_jobs,
    retention_tables,
    safe_tables,
)
from desk.data.database import Database
from desk.data.schema import SCHEMA_VERSION, metadata
from desk.domain.accounts import Standing
from desk.domain.applications import AppState
from desk.domain.approvals import Wish
from desk.domain.errors import SchemaTooOld
from desk.domain.handover import Taker
from desk.domain.journal import Action
from desk.domain.printing import HoldReason, JobState
from desk.domain.queue_view import QueueFilter
from desk.domain.retention import DataKind
from desk.domain.rights_errors import AlreadyAsked
from desk.domain.safe import Cost
from desk.domain.staff import Staff
from desk.office import Office, restore_office
from desk.rooms.upgrading import upgrade_office

ENGINES_IN_TURN = True
BEFORE_THE_COUNTER = Path(__file__).parents[2] / "offices" / "schema_2.sql"
"""Written by the program of that time: three cards, one of them picked up and one on the shelf."""


def _tables_of(*modules: ModuleType) -> list[Table]:
    """Return the tables that some modules brought, each after those it refers to."""
    there = {id(value) for module in modules for value in vars(module).values()}
    return [table for table in metadata.sorted_tables if id(table) in there]


SINCE_THE_COUNTER = _tables_of(
    ended_tables,
    kecamatan_tables,
    counter_tables,
    import_tables,
    case_tables,
    complaint_tables,
    mission_tables,
    outside_tables,
    post_tables,
    safe_tables,
)
SINCE_THE_OVERLAP_DESK = _tables_of(
    ended_tables,
    kecamatan_tables,
    import_tables,
    case_tables,
    complaint_tables,
    mission_tables,
    outside_tables,
    post_tables,
)
SINCE_THE_ACCOUNTS = _tables_of(
    account_tables, safe_tables, approval_tables, own_data_tables, retention_tables
)
SINCE_THE_CHANNELS = (
    "ix_record_double",
    "ix_application_open_channel",
    "ix_print_job_by_post",
    "ix_print_job_due_on",
    "ix_print_job_asked_at",
)


@pytest.fixture
def old(tmp_path: Path) -> Path:
    file = tmp_path / "old.sqlite"
    raw = sqlite3.connect(file)
    raw.executescript(BEFORE_THE_COUNTER.read_text(encoding="utf-8"))
    raw.close()
    return file


def _opened(url: str, clock: Clock, **more: Cost) -> Office:
    """Open an office of before, as its one PC does, or after the owner of its server brought it up."""
    if not url.startswith("sqlite"):
        with pytest.raises(SchemaTooOld):
            Office(url, clock=clock)
        brought = upgrade_office(url, clock)
        assert brought is not None
        assert brought.version == SCHEMA_VERSION
    return Office(url, clock=clock, **more)


def _staff(office: Office, login: str) -> Staff:
    return next(person for person in office.staff_room.everyone() if person.login == login)


def _serve(office: Office, card: int) -> None:
    """Take in an application for a card that waits, and see it through to its holder."""
    clerk, operator = _staff(office, "siti"), _staff(office, "rina")
    taken = office.walk_in.accept(clerk, asking.request(number=card))
    assert taken.joined_job
    claimed = office.verification.next(clerk)
    day = counter_day.CounterDay({}, clerk, clerk, operator, office)
    counter_day.finish(day, clerk, claimed)
    counter_day.printed(office, operator, taken.application)
    shown = [one.code for one in office.pick_up.to_show(taken.application, Taker.SELF)]
    given = office.pick_up.collect(clerk, taken.application.id, Taker.SELF, "", shown)
    assert given.application.state is AppState.COLLECTED


class TestTheRealFile:
    @pytest.fixture
    def office(self, old: Path, clock: Clock) -> Iterator[Office]:
        opened = Office(f"sqlite:///{old}", clock=clock, workstation="Loket 3")
        yield opened
        opened.close()

    def test_it_opens_with_everything_it_had_and_is_sound(self, office: Office) -> None:
        states = office.print_queue.view(QueueFilter()).by_state
        assert [states[state] for state in (JobState.WAITING, JobState.PRINTED, JobState.HANDED_OVER)] == [
            1
        ] * 3
        assert office.health.check() == ()

    def test_its_cards_can_be_asked_for_at_the_counter(self, office: Office) -> None:
        waiting = office.print_queue.view(QueueFilter()).page.rows
        number = next(int(job.nik[-4:]) for job in waiting if job.state is JobState.WAITING)
        _serve(office, number)
        assert office.health.check() == ()

    def test_its_cards_can_be_held_for_a_reason_of_today(self, old: Path, office: Office) -> None:
        waiting = office.print_queue.view(QueueFilter((JobState.WAITING,))).page.rows
        database = Database(f"sqlite:///{old}")
        with database.transaction() as db:
            print_jobs.move(db, waiting[0].id, (JobState.WAITING,), JobState.HELD)
            holds.open_(db, waiting[0].id, HoldReason.TOO_YOUNG, OPENED)
        database.close()
        assert office.print_queue.job(waiting[0].id).holds == (HoldReason.TOO_YOUNG,)
        assert office.health.check() == ()

    def test_a_backup_of_it_is_restored_and_brought_up(self, old: Path, tmp_path: Path, clock: Clock) -> None:
        place = tmp_path / "now.sqlite"
        shutil.copy(old, tmp_path / "copy.prrdesk")
        restore_office(
            f"sqlite:///{place}",
            tmp_path / "copy.prrdesk",
            "admin",
            PASSWORD,
            opens=partial(Office, clock=clock),
        )
        opened = Office(f"sqlite:///{place}", clock=clock)
        assert opened.health.check() == ()
        assert opened.services.catalogue().services
        opened.close()


def test_an_office_without_the_counters_tables_gets_them(office_url: str, clock: Clock) -> None:
    database = Database(office_url)
    with database.transaction() as db:
        on = "" if db.dialect.name == "sqlite" else " ON print_job"
        db.execute(text(f"DROP TRIGGER application_follows{on}"))
        for table in reversed(SINCE_THE_COUNTER):
            db.execute(text(f"DROP TABLE {table.name}"))
        db.execute(text("UPDATE office SET schema_version = 2"))
    database.close()
    opened = _opened(office_url, clock)
    assert opened.health.check() == ()
    clerk = _staff(opened, "siti")
    assert opened.walk_in.accept(clerk, asking.request()).application.number == "PMH-20200804-0001"
    opened.close()


def test_an_office_without_the_overlap_desk_gets_it(office_url: str, clock: Clock) -> None:
    database = Database(office_url)
    with database.transaction() as db:
        for table in reversed(SINCE_THE_OVERLAP_DESK):
            db.execute(text(f"DROP TABLE {table.name}"))
        for index in SINCE_THE_CHANNELS:
            db.execute(text(f"DROP INDEX {index}"))
        db.execute(text("UPDATE office SET schema_version = 4"))
    database.close()
    opened = _opened(office_url, clock)
    assert opened.health.check() == ()
    assert opened.overlap_desk.compare(_staff(opened, "rina")).people == 0
    assert opened.channels.book().whole.waiting == 0
    opened.close()
    database = Database(office_url)
    with database.snapshot() as db:
        there = inspect(db)
        tables = ("record", "print_job", "application")
        names = {index["name"] for table in tables for index in there.get_indexes(table)}
    database.close()
    assert set(SINCE_THE_CHANNELS) <= names


def test_an_office_of_version_5_gets_the_requests_to_the_head(office_url: str, clock: Clock) -> None:
    database = Database(office_url)
    with database.transaction() as db:
        for table in reversed(SINCE_THE_ACCOUNTS):
            # Views of a server's own look at some of them.
            views = "" if db.dialect.name == "sqlite" else " CASCADE"
            db.execute(text(f"DROP TABLE {table.name}{views}"))
        db.execute(text("UPDATE office SET schema_version = 5"))
    database.close()
    opened = _opened(office_url, clock, cost=CHEAP)
    operator, wish = _staff(opened, "rina"), Wish(Action.NIKS_SHOWN, "report:daily-print:2020-08-04")
    assert len(opened.approvals.ask(operator, [wish], "diminta pusat")) == 1
    with pytest.raises(AlreadyAsked):
        opened.approvals.ask(operator, [wish], "diminta pusat")
    opened.safe.set_passphrase(_staff(opened, "hendra"), PHRASE)
    assert opened.safe.state().set
    admin = _staff(opened, "admin")
    assert {one.standing for one in opened.accounts.people(admin)} == {Standing.ACTIVE}
    assert opened.staff_room.arrive("rina", PASSWORD).staff == operator
    assert [one.rows for one in opened.retention.outlook(admin)] == [0] * len(DataKind)
    assert (opened.own_data.waiting(), opened.incidents.open_ones()) == (0, 0)
    assert opened.health.check() == ()
    opened.close()


def test_what_accounts_of_an_earlier_program_stand_for_is_noted_once(old: Path, clock: Clock) -> None:
    url = f"sqlite:///{old}"
    Office(url, clock=clock).close()
    database = Database(url)
    noted = text("SELECT count(*) FROM journal WHERE action = 'account_noted'")
    people = text("SELECT count(*) FROM staff")
    with database.transaction() as db:
        assert db.execute(noted).scalar_one() == db.execute(people).scalar_one() > 0
        # Somebody raises a role past the program, and lets the office look like an older one again
        db.execute(text("UPDATE staff SET roles = 'admin,head' WHERE login = 'siti'"))
        db.execute(text("UPDATE office SET schema_version = 5"))
    opened = Office(url, clock=clock)
    with database.snapshot() as db:
        assert db.execute(noted).scalar_one() == db.execute(people).scalar_one()
    database.close()
    assert [one.facts["differs"] for one in opened.health.check()] == ["roles"]
    opened.close()


def test_an_office_that_did_not_note_its_filled_years_keeps_them(office_url: str, clock: Clock) -> None:
    database = Database(office_url)
    with database.transaction() as db:
        db.execute(text("DROP TABLE filled_year"))
        db.execute(text("UPDATE office SET schema_version = 3"))
    database.close()
    opened = _opened(office_url, clock)
    assert [opened.calendar.days_off(year).filled for year in (2020, 2021, 2022)] == [True, True, False]
    assert len(opened.services.versions()) == 1
    assert opened.health.check() == ()
    opened.close()
