from __future__ import annotations

from datetime import datetime
from threading import Thread
from typing import Any

from sample_page import NOW, SampleOffice

from desk.domain.errors import OfficeUnavailable
from desk.domain.journal import Topic
from desk.domain.text import Word
from ui.changes import Changes
from ui.tasks import Tasks


def test_a_change_here_is_told_at_once_in_the_thread_of_the_window(tasks: Tasks, qtbot: Any) -> None:
    office = SampleOffice()
    changes = Changes(office, tasks)
    with qtbot.waitSignal(changes.changed) as told:
        thread = Thread(target=office.announce, args=(Topic.STOCK,))
        thread.start()
    thread.join()
    assert told.args == [frozenset({Topic.STOCK})]
    changes.stop()


def test_other_counters_are_heard_and_those_of_a_pause_afterwards(tasks: Tasks, qtbot: Any) -> None:
    office = SampleOffice()
    office.elsewhere(Topic.REPORTS)
    changes = Changes(office, tasks)
    told: list[frozenset[Topic]] = []
    changes.changed.connect(told.append)
    with qtbot.waitSignal(changes.healthy):
        changes.ask()
    assert told == [], "what happened before this window opened is no news"
    office.elsewhere(Topic.HANDOVER)
    changes.ask()
    qtbot.waitUntil(lambda: told == [frozenset({Topic.HANDOVER})])
    changes.rest()
    office.elsewhere(Topic.STOCK)
    changes.ask()
    qtbot.waitUntil(lambda: told[1:] == [frozenset({Topic.STOCK})])
    changes.stop()


def test_an_office_that_is_gone_is_told_once_with_since_when_and_so_is_its_return(
    tasks: Tasks, qtbot: Any
) -> None:
    office = SampleOffice()
    changes = Changes(office, tasks)
    lost: list[Exception] = []
    gone: list[datetime] = []
    back: list[bool] = []
    changes.lost.connect(lost.append)
    changes.gone.connect(gone.append)
    changes.back.connect(lambda: back.append(True))
    office.down = OfficeUnavailable(Word("x", "gone"), Word("x", "wait"))
    changes.ask()
    qtbot.waitUntil(lambda: bool(lost))
    assert (lost, gone, back) == ([office.down], [NOW], [])
    office.down = None
    changes.ask()
    qtbot.waitUntil(lambda: bool(back))
    assert (len(lost), len(gone)) == (1, 1)
    changes.stop()


def test_nothing_is_told_after_the_window_closed(tasks: Tasks, qtbot: Any) -> None:
    office = SampleOffice()
    changes = Changes(office, tasks)
    changes.stop()
    with qtbot.assertNotEmitted(changes.changed, wait=50):
        office.announce(Topic.STOCK)
        changes.ask()
