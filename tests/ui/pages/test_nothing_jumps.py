"""What other counters do is on the screen within a second, and nothing the reader holds moves."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from pathlib import Path
from time import monotonic
from typing import Any

import make
import pytest
from conftest import Clock, who
from office_window import Parts, close_window, open_window, settle, until
from standing_still import change_all, hold, still
from storms import LONG

from desk.domain.clocks import OfficeClock
from desk.domain.printing import CancelReason
from desk.domain.staff import Staff
from desk.office import Office, build_demo
from ui.commands.call import open_office
from ui.main_window import MainWindow
from ui.pages.catalogue import PAGES
from ui.pages.page import Page
from ui.pages.print_queue import PrintQueuePage
from ui.tasks import Tasks
from ui.widgets.parts import Parts as PartsOfPage

OpenPage = Callable[..., MainWindow]
CARDS = 450


def test_what_another_counter_does_is_seen_within_a_second_and_nothing_moves(
    office: Office, office_url: str, clock: Clock, operator: Staff, open_page: OpenPage, tasks: Tasks
) -> None:
    first, *_ = make.jobs(office_url, CARDS)
    page = open_page(operator, "print_queue").page()
    assert isinstance(page, PrintQueuePage)
    page.context.changes.ask()
    page.view.table.fetchMore(page.view.rootIndex())
    settle(tasks)
    hold(page, tasks)
    before, top = still(page), page.table.key_at(page.view.rowAt(0))
    elsewhere = Office(office_url, clock=clock, workstation="Loket 4")
    elsewhere.print_queue.cancel(who(elsewhere, "hendra"), first, CancelReason.WRONG_DATA, "salah")
    done = monotonic()
    until(lambda: page.table.place_of(first) is None)
    assert monotonic() - done < 1
    elsewhere.close()
    settle(tasks)
    assert page.table.key_at(page.view.rowAt(0)) == top
    scrolled = {key for key in before if key[0] == "scroll"}
    after = still(page)
    assert {key: after[key] for key in before.keys() - scrolled} == {
        key: before[key] for key in before.keys() - scrolled
    }


@pytest.mark.storm
@pytest.mark.skipif(not LONG, reason="the lists of the demo, page by page; run by make storm")
def test_no_page_moves_anything_when_every_list_changed_elsewhere(
    tmp_path: Path, tasks: Tasks, theme: Any, language: Any, preferences: Any
) -> None:
    url = f"sqlite:///{tmp_path}/demo.sqlite"
    build_demo(url)
    office = open_office(url, OfficeClock())
    parts = Parts(tasks, theme, language, preferences)
    window = open_window(office, who(office, "admin"), parts, counts=False)
    window.resize(1366, 600)
    seen = 0
    for entry in PAGES:
        window.open_page(entry.name, "siti" if entry.name == "search" else None)
        settle(tasks)
        page = window.page()
        assert page is not None
        for part in _parts(page):
            part()
            hold(page, tasks)
            before = still(page)
            change_all(page, tasks)
            assert still(page) == before, entry.name
            seen += len(before)
    assert seen > 300
    close_window(window, tasks)
    office.close()


def _parts(page: Page) -> list[Callable[[], None]]:
    """Return what opens each part of a page; the page itself where it has none."""
    tabs = [each.bar for each in page.findChildren(PartsOfPage) if each.isVisible()]
    places = [partial(tab.setCurrentIndex, place) for tab in tabs for place in range(tab.count())]
    return places or [page.update]
