"""Pages of the program on a real office, one window a test."""

from __future__ import annotations

from collections.abc import Callable, Iterator

import pytest
from office_window import Parts, open_window, settle
from PySide6.QtTest import QTest

from desk.domain.staff import Staff
from ui.main_window import MainWindow

OpenPage = Callable[..., MainWindow]


@pytest.fixture
def open_page(office, tasks, theme, language, preferences) -> Iterator[OpenPage]:
    """Opens a window for somebody at a page, and waits until it is at rest."""
    made: list[MainWindow] = []

    def open_one(staff: Staff, name: str, value: object = None) -> MainWindow:
        window = open_window(office, staff, Parts(tasks, theme, language, preferences))
        window.open_page(name, value)
        made.append(window)
        assert QTest.qWaitForWindowActive(window), "keys reach only an active window"
        settle(tasks)
        return window

    yield open_one
    for window in made:
        window.context.changes.stop()
    tasks.cancel_all()
    assert tasks.finish()
    for window in made:
        window.hide()
        window.deleteLater()
