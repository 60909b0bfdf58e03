from __future__ import annotations

from typing import Any

import pytest
from PySide6.QtCore import QObject, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget

from ui.idle import WARNED_S, IdleWatch


class Hours:
    """Two clocks: one that stands still while the PC sleeps, and the one on the wall."""

    def __init__(self) -> None:
        self.awake = 0.0
        self.wall = 0.0

    def pass_(self, seconds: float, asleep: float = 0.0) -> None:
        self.awake += seconds
        self.wall += seconds + asleep


class Heard(QObject):
    """What a watch said, in order."""

    def __init__(self, watch: IdleWatch) -> None:
        super().__init__()
        self.said: list[str] = []
        watch.soon.connect(lambda left: self.said.append(f"soon {left}"))
        watch.calmed.connect(lambda: self.said.append("calmed"))
        watch.idle.connect(lambda: self.said.append("idle"))
        watch.asked.connect(lambda: self.said.append("asked"))


@pytest.fixture
def window(qtbot: Any) -> QWidget:
    made = QWidget()
    qtbot.addWidget(made)
    made.show()
    made.activateWindow()
    assert QTest.qWaitForWindowActive(made)
    return made


def test_a_warning_comes_before_the_lock_and_a_key_takes_it_back(window: QWidget) -> None:
    hours = Hours()
    watch = IdleWatch(window, lambda: hours.awake, lambda: hours.wall)
    heard = Heard(watch)
    watch.begin(5)
    hours.pass_(299 - WARNED_S)
    watch.look()
    assert heard.said == []
    hours.pass_(6)
    watch.look()
    assert heard.said == ["soon 10"]
    QTest.keyClick(window.windowHandle(), Qt.Key.Key_Shift)
    assert heard.said == ["soon 10", "calmed"]
    hours.pass_(299 - WARNED_S)
    watch.look()
    assert heard.said[-1] == "calmed"
    hours.pass_(60)
    watch.look()
    assert heard.said[-1] == "idle"
    hours.pass_(999)
    QTest.keyClick(window.windowHandle(), Qt.Key.Key_Shift)
    assert heard.said[-1] == "idle"


def test_the_mouse_is_a_sign_of_life_and_fewer_minutes_hold_at_once(window: QWidget) -> None:
    hours = Hours()
    watch = IdleWatch(window, lambda: hours.awake, lambda: hours.wall)
    heard = Heard(watch)
    watch.begin(5)
    hours.pass_(200)
    QTest.mouseMove(window.windowHandle())
    QTest.mouseClick(window.windowHandle(), Qt.MouseButton.LeftButton)
    hours.pass_(200)
    watch.look()
    assert heard.said == []
    watch.limit(3)
    watch.look()
    assert heard.said == ["idle"]


def test_a_pc_that_slept_is_locked_when_it_wakes(window: QWidget) -> None:
    hours = Hours()
    watch = IdleWatch(window, lambda: hours.awake, lambda: hours.wall)
    heard = Heard(watch)
    watch.begin(5)
    hours.pass_(1, asleep=3_600)
    watch.look()
    assert heard.said == ["idle"]


def test_the_key_locks_over_whatever_is_open(window: QWidget) -> None:
    watch = IdleWatch(window)
    heard = Heard(watch)
    keys = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier
    QTest.keyClick(window.windowHandle(), Qt.Key.Key_L, keys)
    assert heard.said == []  # nobody is signed in
    watch.begin(5)
    QTest.keyClick(window.windowHandle(), Qt.Key.Key_L, keys)
    assert heard.said == ["asked"]
