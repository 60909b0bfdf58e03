"""Somebody comes in at the sign-in of the whole program."""

from __future__ import annotations

from conftest import PASSWORD
from office_window import settle

from ui.desktop import Desktop
from ui.main_window import MainWindow


def sign_in(desktop: Desktop, login: str, qtbot) -> MainWindow:
    """Type a name and the password of everybody in the tests, and return the window that opens."""
    qtbot.waitUntil(desktop.sign_in.go.isEnabled)
    desktop.sign_in.name.setText(login)
    desktop.sign_in.password.setText(PASSWORD)
    desktop.sign_in.go.click()
    qtbot.waitUntil(lambda: desktop.window is not None)
    settle(desktop.tasks)
    assert isinstance(desktop.window, MainWindow)
    return desktop.window
