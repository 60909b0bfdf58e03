"""Garbage is searched in the window's thread alone, in small pieces, and nothing is kept for ever."""

from __future__ import annotations

import gc
import threading
import weakref
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

import pytest
from PySide6.QtCore import QObject
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from ui.garbage import GarbageSearch, leave_out, search_later, search_the_rest
from ui.tasks import Tasks

Searches = list[tuple[int, str]]


class Knot:
    """Something that only a search can let go."""

    def __init__(self) -> None:
        self.itself = self


@pytest.fixture(autouse=True)
def as_before() -> Iterator[None]:
    """What a start has loaded is left out before each test, and nothing of a test is left after it."""
    gc.freeze()
    yield
    gc.collect()


@contextmanager
def searches() -> Iterator[Searches]:
    """Note every search: how far it goes, and in which thread."""
    noted: Searches = []

    def note(phase: str, told: dict[str, int]) -> None:
        if phase == "start":
            noted.append((told["generation"], threading.current_thread().name))

    gc.callbacks.append(note)
    yield noted
    gc.callbacks.remove(note)


def long_list() -> int:
    return len([[number] for number in range(200_000)])


def test_a_start_searches_for_nothing() -> None:
    search_later()
    with searches() as noted:
        long_list()
    assert noted == []


def test_nobody_who_signs_in_waits_for_a_search() -> None:
    search_the_rest()
    with searches() as noted:
        leave_out()
    assert noted == []


def test_work_behind_the_window_never_searches_in_its_own_thread(tasks: Tasks) -> None:
    owner = QObject()
    with searches() as noted:
        for _ in range(4):
            tasks.run(owner, long_list)
        while tasks.running():
            QTest.qWait(5)
    assert noted, "the window searched meanwhile"
    assert {thread for _, thread in noted} == {threading.current_thread().name}
    assert {generation for generation, _ in noted} <= {0, 1}


def test_a_knot_is_let_go_within_moments(qapp: QObject, qtbot: QtBot) -> None:
    QTest.qWait(0)  # what earlier tests put off is let go now: it would count against the lists below
    search = GarbageSearch(qapp)
    knot = Knot()
    gone = weakref.ref(knot)
    del knot
    kept = [[number] for number in range(10_000)]
    qtbot.waitUntil(lambda: gone() is None, timeout=5_000)
    assert len(kept) == 10_000
    search.deleteLater()


def test_everything_is_searched_only_while_nothing_runs(qapp: QObject, monkeypatch: Any) -> None:
    monkeypatch.setattr("ui.garbage._OLD", 0)
    monkeypatch.setattr("ui.garbage._MIDDLE", 0)
    resting = [False]
    search = GarbageSearch(qapp, lambda: resting[0])
    with searches() as noted:
        kept = [[number] for number in range(1_000)]
        search.look()
        assert {generation for generation, _ in noted} == {1}
        resting[0] = True
        kept += [[number] for number in range(1_000)]
        search.look()
    assert 2 in {generation for generation, _ in noted}
    search.deleteLater()


def test_what_a_closed_window_leaves_behind_goes_when_the_next_one_opens() -> None:
    knot = Knot()
    gone = weakref.ref(knot)
    search_the_rest()
    assert len(gc.get_objects()) < gc.get_freeze_count() / 10, "what is loaded is left out"
    del knot
    gc.collect()
    assert gone() is not None
    search_the_rest()
    assert gone() is None
