"""A clerk at the counter who uses keys alone, each of them counted."""

from __future__ import annotations

import scanner
from office_window import press, settle
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QWidget

from desk.domain.applications import AppFilter, Application
from ui.main_window import MainWindow
from ui.pages.walk_in import WalkInPage
from ui.tasks import Tasks

ENTER = Qt.Key.Key_Return


class Counter:
    """A clerk at the keyboard; every key is counted."""

    def __init__(self, window: MainWindow, tasks: Tasks) -> None:
        self.window, self.tasks = window, tasks
        page = window.page()
        assert isinstance(page, WalkInPage)
        self.page = page
        self.keys = 0

    def type(self, *keys: Qt.Key | str) -> None:
        for key in keys:
            self.keys += len(key) if isinstance(key, str) else 1
            press(self.tasks, key, soon_ms=60)

    def answer(self, *keys: str) -> None:
        """Single keys that mean something, each alone as a person presses them."""
        for key in keys:
            self.type(key)

    def scan(self, text: str) -> None:
        settle(self.tasks, 300)  # a form being kept would make the scanner look as slow as a person
        scanner.scan(self.window, text)
        settle(self.tasks, 60)

    def take_in(self) -> None:
        self.keys += 1
        if not self.page.button("take_in").isEnabled():
            QTest.qWait(250)  # deaf to a key that bounces; a person is slower
        QTest.keyClick(focused(), ENTER, Qt.KeyboardModifier.ControlModifier)
        settle(self.tasks, 60)

    def leave(self) -> None:
        """Sign out: the window goes away."""
        self.window.context.changes.stop()
        self.window.hide()
        settle(self.tasks, 20)

    def applications(self) -> tuple[Application, ...]:
        return self.page.office.walk_in.applications(AppFilter()).rows

    def notices(self) -> list[str]:
        """What stands at the bottom edge of the window."""
        return [label.text() for label in self.window.notice_bar.findChildren(QLabel)]

    def right(self) -> str:
        return "\n".join(
            label.text() for label in self.page.side.panel.findChildren(QLabel) if label.isVisible()
        )


def focused() -> QWidget:
    found = QApplication.focusWidget()
    assert found is not None
    return found
