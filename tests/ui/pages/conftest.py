"""Pages of the program on a real office, one window a test."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from counter_keys import Counter
from office_window import Parts, open_window, settle
from PySide6.QtTest import QTest

from desk.domain.staff import Staff
from ui.main_window import MainWindow

OpenPage = Callable[..., MainWindow]


@pytest.fixture
def open_page(office, tasks, theme, language, preferences) -> Iterator[OpenPage]:
    """Opens a window for somebody at a page, and waits until it is at rest."""
    made: list[MainWindow] = []

    def open_one(staff: Staff, name: str, value: object = None, *, counts: bool = False) -> MainWindow:
        window = open_window(office, staff, Parts(tasks, theme, language, preferences), counts=counts)
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


@pytest.fixture(autouse=True)
def data_folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A data folder of its own; the drafts of a test are nobody else's."""
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path / "data"))
    monkeypatch.setenv("LOCALAPPDATA", str(tmp_path / "data"))
    return tmp_path / "data"


OpenCounter = Callable[..., Counter]


@pytest.fixture
def at_counter(open_page: OpenPage, clerk: Staff, tasks, data_folder: Path) -> OpenCounter:
    """Opens the counter for somebody, who then uses keys alone."""

    def open_one(staff: Staff = clerk) -> Counter:
        return Counter(open_page(staff, "walk_in"), tasks)

    return open_one
