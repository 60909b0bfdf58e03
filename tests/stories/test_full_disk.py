"""The disk fills up: a list is taken in whole or not at all."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest
from sqlalchemy import event, text
from storms import LONG

from desk.data.database import Database
from desk.domain.errors import OfficeUnavailable
from desk.domain.staff import Staff
from desk.office import Office

TABLES = ("prr_list", "record", "print_job", "hold", "journal", "queue_tally", "issued_number", "counter")


def _rows(url: str) -> dict[str, list[tuple[object, ...]]]:
    """Everything in the tables a list is written to."""
    database = Database(url)
    with database.snapshot() as db:
        found = {
            table: sorted((tuple(row) for row in db.execute(text(f"SELECT * FROM {table}"))), key=repr)
            for table in TABLES
        }
    database.close()
    return found


@contextmanager
def _room_for(office: Office, pages: int) -> Iterator[None]:
    """Let the office's file grow by so many pages and no further, as on a disk that fills up."""
    database = office._database
    with database.snapshot() as db:
        size = db.execute(text("PRAGMA page_count")).scalar_one() + pages

    def limit(raw: sqlite3.Connection, *_: object) -> None:
        raw.execute(f"PRAGMA max_page_count = {size}")

    database.close()
    event.listen(database._engine, "connect", limit)
    try:
        yield
    finally:
        event.remove(database._engine, "connect", limit)
        database.close()


@pytest.mark.storm
@pytest.mark.parametrize("pages", [0, 1, 5, 20, 40] if LONG else [0, 40])
def test_a_list_that_does_not_fit_on_the_disk_leaves_nothing(
    office: Office, office_url: str, operator: Staff, lists: list[Path], pages: int
) -> None:
    shown = office.intake.preview(operator, lists[0])
    before = _rows(office_url)
    with _room_for(office, pages), pytest.raises(OfficeUnavailable) as refused:
        office.intake.take_in(operator, shown)
    assert "full" in refused.value.cause.text
    assert _rows(office_url) == before
    assert office.health.check() == ()

    taken = office.intake.take_in(operator, shown)
    assert taken.queued > 0
    assert (taken.rows, taken.queued, taken.held) == (shown.rows, shown.queued, shown.held)
    assert office.health.check() == ()


def test_a_full_disk_ends_no_reading(office: Office, operator: Staff, lists: list[Path]) -> None:
    with _room_for(office, 0):
        assert office.intake.preview(operator, lists[0]).queued > 0
        assert office.day_book.report(office.today()).closed is None
        with pytest.raises(OfficeUnavailable):
            office.intake.take_in(operator, lists[0])
