from __future__ import annotations

import logging
import sys
from threading import Event, current_thread, main_thread
from typing import Any

import pytest
import shiboken6
from PySide6.QtCore import QObject

from desk.domain.errors import Cancelled, NothingWaiting
from ui.tasks import Progress, Tasks


def test_work_runs_elsewhere_and_its_answer_arrives_here(tasks: Tasks, qtbot: Any) -> None:
    threads: list[object] = []
    answers: list[tuple[int, object]] = []

    def work() -> int:
        threads.append(current_thread())
        return 7

    owner = QObject()
    tasks.run(owner, work, lambda value: answers.append((value, current_thread())))
    qtbot.waitUntil(lambda: bool(answers))
    assert answers == [(7, main_thread())]
    assert threads[0] is not main_thread()


def test_a_deleted_owner_is_not_answered(tasks: Tasks) -> None:
    gate, answers = Event(), []
    owner = QObject()
    tasks.run(owner, lambda: gate.wait(5), answers.append)
    shiboken6.delete(owner)
    gate.set()
    assert tasks.finish()
    assert answers == []


def test_only_the_newest_answer_on_a_line_counts(tasks: Tasks) -> None:
    slow, answers = Event(), []
    owner = QObject()
    tasks.run(owner, lambda: slow.wait(5) and "old", answers.append, line="search")
    tasks.run(owner, lambda: "new", answers.append, line="search")
    tasks.run(owner, lambda: "other", answers.append, line="counts")
    slow.set()
    assert tasks.finish()
    assert sorted(answers) == ["new", "other"]


def test_a_refusal_reaches_the_owner(tasks: Tasks) -> None:
    errors: list[Exception] = []

    def work() -> None:
        raise NothingWaiting

    tasks.run(QObject(), work, None, errors.append)
    owner = QObject()
    tasks.run(owner, work, None, errors.append)
    assert tasks.finish()
    assert isinstance(errors[-1], NothingWaiting)


def test_a_fault_nobody_takes_is_announced_and_noted_without_its_words(
    tasks: Tasks, caplog: pytest.LogCaptureFixture
) -> None:
    heard: list[Exception] = []
    tasks.uncaught.connect(heard.append)

    def work() -> None:
        raise ValueError("SITI AMINAH 3673010101900001")

    owner = QObject()
    tasks.run(owner, work)
    assert tasks.finish()
    assert isinstance(heard[0], ValueError)
    written = caplog.text
    caplog.clear()
    assert "failed: ValueError in work" in written
    assert "SITI" not in written
    assert "3673" not in written


def test_a_refusal_is_no_alarm_in_the_log(tasks: Tasks, caplog: pytest.LogCaptureFixture) -> None:
    caplog.set_level(logging.INFO)

    def work() -> None:
        raise NothingWaiting

    owner = QObject()
    tasks.run(owner, work, None, lambda error: None)
    assert tasks.finish()
    assert [record.levelname for record in caplog.records] == ["INFO"]


def test_work_that_is_cancelled_stops_at_its_next_step(tasks: Tasks, qtbot: Any) -> None:
    progress = Progress()
    begun, done, errors = Event(), [], []

    def work() -> None:
        for step in range(1_000_000):
            progress(step, 1_000_000)
            done.append(step)
            begun.set()

    owner = QObject()
    tasks.run(owner, work, None, errors.append, progress=progress)
    assert begun.wait(5)
    progress.cancel()
    assert tasks.finish()
    assert isinstance(errors[0], Cancelled)
    assert progress.cancelled()
    assert len(done) < 1_000_000


def test_progress_tells_the_end_but_not_every_step(tasks: Tasks, qtbot: Any) -> None:
    progress = Progress()
    told: list[tuple[int, int]] = []
    progress.moved.connect(lambda done, total: told.append((done, total)))

    def work() -> None:
        for step in range(10_001):
            progress(step, 10_000)

    owner = QObject()
    tasks.run(owner, work, progress=progress)
    assert tasks.finish()
    qtbot.waitUntil(lambda: bool(told) and told[-1] == (10_000, 10_000))
    assert len(told) < 1_000


def test_finish_says_when_work_does_not_end_in_time(tasks: Tasks) -> None:
    gate = Event()
    owner = QObject()
    tasks.run(owner, lambda: gate.wait(5))
    assert not tasks.finish(50)
    gate.set()
    assert tasks.finish()


def test_a_callback_may_ask_for_more_work(tasks: Tasks) -> None:
    owner = QObject()
    answers: list[int] = []
    tasks.run(owner, lambda: 1, lambda one: tasks.run(owner, lambda: one + 1, answers.append))
    assert tasks.finish()
    assert answers == [2]


def test_work_that_computes_lets_the_window_go_on_within_a_millisecond(tasks: Tasks) -> None:
    owner = QObject()
    turns: list[float] = []
    tasks.run(owner, sys.getswitchinterval, turns.append)
    assert tasks.finish()
    assert turns[0] <= 0.001
