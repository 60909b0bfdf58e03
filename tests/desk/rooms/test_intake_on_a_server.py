"""A large list on a server: what comes after it is planned for what it brought, not for empty tables."""

from __future__ import annotations

from pathlib import Path

import pytest
from sqlalchemy import text
from stories.lists import person, write_list

from desk.data.database import Database
from desk.domain.staff import Staff
from desk.office import Office

PEOPLE = 1_100


@pytest.mark.parametrize("engine", ["postgresql"])
def test_a_server_knows_how_much_a_list_has_brought_before_the_next_one_comes(
    office: Office, office_url: str, operator: Staff, tmp_path: Path
) -> None:
    rows = [person(number, f"WARGA {number}") for number in range(1, PEOPLE + 1)]
    assert office.intake.take_in(operator, write_list(tmp_path / "daftar.xlsx", rows)).queued == PEOPLE
    database = Database(office_url)
    with database.snapshot() as db:
        known = text("SELECT relname, reltuples FROM pg_class WHERE relname IN ('record', 'print_job')")
        assert {row.relname: row.reltuples for row in db.execute(known)} == {
            "record": PEOPLE,
            "print_job": PEOPLE,
        }
    database.close()
