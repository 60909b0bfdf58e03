"""A request about own data is answered with everything held of one NIK, by a map that forgets no table."""

from __future__ import annotations

import re
from dataclasses import replace
from datetime import timedelta

import data_lives
import make
import pytest
from conftest import Clock, Past
from sqlalchemy import inspect, select
from storms import server_in_storms

from desk.data import person_read
from desk.data.database import Database
from desk.data.person_columns import NIK_COLUMNS, NOT_PEOPLE, WITHOUT_ROWS
from desk.data.person_map import SOURCES
from desk.data.person_words import FIELD_WORDS
from desk.data.schema import metadata
from desk.domain.errors import FieldMissing, NotAllowed, NotFound, ReasonMissing
from desk.domain.journal import Action
from desk.domain.own_data import (
    AlreadyAnswered,
    NewRequest,
    NikNotUsable,
    NotGathered,
    OwnData,
    Proved,
    RequestState,
    Wish,
)
from desk.domain.staff import Role, Staff
from desk.office import Office

ASKED = NewRequest(make.nik(1), "Warga Satu", Wish.ACCESS, Proved.CARD, "")
_NIK = re.compile(r"(?<!\d)\d{16}(?!\d)")


@pytest.fixture
def past() -> Past:
    return data_lives.past


@pytest.fixture
def officer(office: Office, office_url: str) -> Staff:
    return make.person(office_url, "dodi", "Dodi Darmadi", Role.DATA_OFFICER)


def _values(found: OwnData, title: str) -> list[dict[str, object]]:
    part = next(part for part in found.parts if part.title.text == title)
    return [{word.text: value for word, value in row.fields} for row in part.rows]


def test_a_request_is_answered_within_its_deadline_with_everything_held(
    office: Office, clerk: Staff, officer: Staff, head: Staff, operator: Staff, clock: Clock
) -> None:
    with pytest.raises(NikNotUsable):
        office.own_data.ask(clerk, replace(ASKED, nik="3673"))
    with pytest.raises(FieldMissing):
        office.own_data.ask(clerk, replace(ASKED, name=" "))
    with pytest.raises(NotAllowed):
        office.own_data.ask(operator, ASKED)
    request = office.own_data.ask(clerk, ASKED)
    assert request.number == "470/001/PDP/VIII/2020"
    assert request.due_at - request.asked_at == timedelta(hours=72)
    assert not request.is_late(clock.now)
    with pytest.raises(NotAllowed):
        office.own_data.gather(clerk, request.number)
    with pytest.raises(NotGathered):
        office.own_data.hand_over(officer, request.id, "diserahkan")
    with pytest.raises(NotFound):
        office.own_data.gather(officer, "470/999/PDP/VIII/2020")
    found = office.own_data.gather(officer, request.number)
    assert {part.title.text for part in found.parts} >= {
        "Cards",
        "Cards given to somebody",
        "Complaints",
        "Closed daily reports that name the person",
        "Requests about own data",
    }
    assert {row["NIK"] for row in _values(found, "Cards")} == {make.nik(1)}
    assert [look.reason for look in found.looks] == ["Cocokkan KK"]
    assert {look.name for look in (*found.looks, *found.deeds)} == {""}, "by role, not by name"
    assert found.looks[0].roles[0].text == "Print operator"
    with pytest.raises(NotAllowed):
        office.own_data.gather(officer, request.number, named=True)
    named = office.own_data.gather(head, request.number, named=True)
    assert named.looks[0].name == "Rina Marlina"
    with pytest.raises(ReasonMissing):
        office.own_data.refuse(officer, request.id, " ")
    done = office.own_data.hand_over(officer, request.id, "Berkas diserahkan kepada pemohon")
    assert (done.state, done.gathered, office.own_data.waiting()) == (RequestState.GIVEN, 2, 0)
    with pytest.raises(AlreadyAnswered):
        office.own_data.gather(officer, request.number)
    with pytest.raises(AlreadyAnswered):
        office.own_data.refuse(officer, request.id, "terlambat")
    clock.pass_(hours=80)
    late = office.own_data.ask(clerk, replace(ASKED, wish=Wish.DELETION))
    assert late.is_late(clock.now + timedelta(hours=73))
    refused = office.own_data.refuse(head, late.id, "Arsip negara, UU 43/2009")
    assert refused.state is RequestState.REFUSED
    assert office.health.check() == ()


@server_in_storms
def test_nobody_else_stands_on_the_paper(office: Office, clerk: Staff, officer: Staff) -> None:
    request = office.own_data.ask(clerk, ASKED)
    found = office.own_data.gather(officer, request.number)
    told = " ".join(str(value) for part in found.parts for row in part.rows for _, value in row.fields)
    assert set(_NIK.findall(told)) == {make.nik(1)}


@server_in_storms
def test_the_journal_holds_the_looks_before_the_paper_is_there(
    office: Office, clerk: Staff, officer: Staff, office_url: str
) -> None:
    request = office.own_data.ask(clerk, ASKED)
    office.own_data.gather(officer, request.number)
    database = Database(office_url)
    with database.snapshot() as db:
        its = person_read.traces(db, make.nik(1))
        _, deeds = person_read.looks(db, its, named=True)
    database.close()
    assert [deed.action for deed in deeds][-1] == Action.OWN_DATA_ASKED.word
    assert make.nik(1) not in " ".join(deed.subject for deed in deeds)


def test_every_table_is_on_the_map_or_said_to_hold_nobody() -> None:
    mapped = {source.table for source in SOURCES} | set(WITHOUT_ROWS)
    assert mapped & NOT_PEOPLE == set()
    assert set(metadata.tables) - mapped - NOT_PEOPLE == set(), (
        "say in person_map or person_columns what they hold"
    )
    assert (mapped | NOT_PEOPLE) - set(metadata.tables) == set()


def test_every_column_named_after_a_nik_is_on_the_map() -> None:
    named = {
        f"{table.name}.{column.name}"
        for table in metadata.tables.values()
        for column in table.columns
        if column.name == "nik" or column.name.endswith("_nik")
    }
    assert named - NIK_COLUMNS == set()


def test_every_field_of_the_map_has_its_words() -> None:
    told = {field.name for source in SOURCES for field in source.fields}
    assert told - FIELD_WORDS.keys() == set()


class TestWhereNiksReallyAre:
    @pytest.fixture
    def engine(self) -> str:
        return "sqlite"

    def test_no_column_holds_a_nik_that_the_map_does_not_know(
        self, office: Office, clerk: Staff, office_url: str
    ) -> None:
        office.own_data.ask(clerk, ASKED)
        database = Database(office_url)
        niks: set[str] = set()
        found: set[str] = set()
        with database.snapshot() as db:
            for name in ("print_job", "record", "application"):
                niks |= set(db.execute(select(metadata.tables[name].c.nik)).scalars())
            niks.discard("")
            for table in inspect(db).get_table_names():
                rows = db.exec_driver_sql(f'SELECT * FROM "{table}"').mappings().all()
                for row in rows:
                    held = {key for key, value in row.items() if set(_NIK.findall(str(value))) & niks}
                    found |= {f"{table}.{key}" for key in held}
        database.close()
        assert found - NIK_COLUMNS == set()
        assert len(found) > 5
