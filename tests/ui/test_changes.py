from __future__ import annotations

from threading import Thread
from typing import Any

from sample_page import SampleOffice

from desk.domain.errors import OfficeUnavailable
from desk.domain.journal import Topic
from desk.domain.text import Word
from ui.changes import Changes
from ui.tasks import Tasks


def test_a_change_here_is_told_at_once_in_the_thread_of_the_window(tasks: Tasks, qtbot: Any) -> None:
    office = SampleOffice()
    changes = Changes(office, tasks, every_ms=60_000)
    with qtbot.waitSignal(changes.changed) as told:
        thread = Thread(target=office.announce, args=(Topic.STOCK,))
        thread.start()
    thread.join()
    assert told.args == [frozenset({Topic.STOCK})]
    changes.stop()


def test_a_change_at_another_counter_is_found_by_asking(tasks: Tasks, qtbot: Any) -> None:
    office = SampleOffice()
    office.elsewhere(Topic.REPORTS)
    changes = Changes(office, tasks, every_ms=60_000)
    told: list[frozenset[Topic]] = []
    changes.changed.connect(told.append)
    changes.ask()
    assert tasks.finish()
    assert told == [], "what happened before this window opened is no news"
    office.elsewhere(Topic.HANDOVER)
    changes.ask()
    assert tasks.finish()
    assert told == [frozenset({Topic.HANDOVER})]
    changes.stop()


def test_a_database_that_is_gone_is_told_and_asked_again(tasks: Tasks, qtbot: Any) -> None:
    office = SampleOffice()
    changes = Changes(office, tasks, every_ms=60_000)
    lost: list[Exception] = []
    healthy: list[int] = []
    changes.lost.connect(lost.append)
    changes.healthy.connect(healthy.append)
    office.down = OfficeUnavailable(Word("x", "gone"), Word("x", "wait"))
    changes.ask()
    assert tasks.finish()
    office.down = None
    changes.ask()
    assert tasks.finish()
    assert len(lost) == len(healthy) == 1
    changes.stop()


def test_nothing_is_told_after_the_window_closed(tasks: Tasks, qtbot: Any) -> None:
    office = SampleOffice()
    changes = Changes(office, tasks, every_ms=60_000)
    changes.stop()
    with qtbot.assertNotEmitted(changes.changed, wait=50):
        office.announce(Topic.STOCK)
