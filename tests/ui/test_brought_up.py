"""A newer program brings the office up while a window of this one is open."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from conftest import Clock, who
from office_window import Parts, close_window, open_window, settle, until

from desk.data import journal, offices
from desk.data.database import Database
from desk.data.schema import SCHEMA_VERSION
from desk.domain.journal import Action
from desk.office import Office
from ui.main_window import MainWindow
from ui.pages.catalogue import PAGES
from ui.tasks import Tasks

NEWER = "versi program yang lebih baru"


@pytest.fixture
def window(office: Office, tasks: Tasks, theme, language, preferences) -> Iterator[MainWindow]:
    opened = open_window(office, who(office, "hendra"), Parts(tasks, theme, language, preferences))
    opened.open_page("walk_in")
    settle(tasks)
    yield opened
    close_window(opened, tasks)


def bring_up(url: str, clock: Clock) -> None:
    """Do what the next version of the program does, as far as this one sees it."""
    database = Database(url)
    with database.transaction() as db:
        offices.pass_for(db, SCHEMA_VERSION + 1)
        journal.write(
            db,
            at=clock(),
            staff_id=None,
            workstation="server",
            action=Action.OFFICE_UPGRADED,
            subjects=("office",),
            reason="",
            facts={},
        )
    database.close()


def told(window: MainWindow) -> list[str]:
    return [each for each in window.notice_bar.texts() if NEWER in each]


def test_it_is_said_at_once_and_no_page_asks_again_and_again(
    window: MainWindow, office_url: str, clock: Clock, tasks: Tasks
) -> None:
    heard: list[int] = []
    window.context.changes.healthy.connect(heard.append)
    window.context.changes.ask()
    until(lambda: bool(heard))
    bring_up(office_url, clock)
    until(lambda: bool(told(window)), 5)
    for entry in PAGES:
        window.open_page(entry.name)
        settle(tasks)  # it does not come to rest while a page is fetched over and over
        assert len(told(window)) == 1, entry.name
