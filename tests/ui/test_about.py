"""Whoever helps by telephone asks which program this is: a key shows it, and all that it is made of."""

from __future__ import annotations

import sqlite3
import sys
from collections.abc import Iterator

import pytest
from conftest import who
from dialog_keys import DialogKeys
from office_window import Parts, close_window, open_window, settle
from PySide6.QtCore import QCoreApplication, QSettings, Qt, qVersion
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QDialog

from desk.domain.errors import OfficeUnavailable
from desk.domain.text import mark
from desk.office import Office
from ui.dialogs.about import AboutDialog, LicenceDialog
from ui.language import Language
from ui.main_window import MainWindow
from ui.tasks import Tasks
from ui.theme import Theme
from ui.version import version


@pytest.fixture
def window(
    office: Office, tasks: Tasks, theme: Theme, language: Language, preferences: QSettings
) -> Iterator[MainWindow]:
    parts = Parts(tasks, theme, language, preferences)
    made = open_window(office, who(office, "siti"), parts, counts=False)
    made.open_first()
    settle(tasks)
    yield made
    close_window(made, tasks)


def press_about(window: MainWindow, tasks: Tasks) -> None:
    QTest.keyClick(window, Qt.Key.Key_F1, Qt.KeyboardModifier.ShiftModifier)
    settle(tasks)


def test_a_key_shows_what_the_program_is_and_where_the_office_is(
    window: MainWindow, office: Office, tasks: Tasks
) -> None:
    seen: list[str] = []

    def look(dialog: QDialog) -> None:
        assert isinstance(dialog, AboutDialog)
        facts = dialog._facts
        seen.extend([facts.version, facts.office, facts.python, facts.qt, facts.engine])
        assert dialog.list.hasFocus()
        assert dialog.list.item(0, 0).text() == "prrdesk"
        dialog.copier.click()
        assert dialog.copied.text() == "Sudah disalin"

    keys = DialogKeys(look)
    press_about(window, tasks)
    assert keys.seen == "AboutDialog"
    where = office.address.removeprefix("sqlite:///")
    engine = seen.pop()
    assert seen == [version(), where, sys.version.split()[0], qVersion()]
    if office.address.startswith("sqlite"):
        assert engine == f"SQLite {sqlite3.sqlite_version}"
        assert where.endswith(".sqlite")
    else:
        assert engine.startswith("PostgreSQL 1")
    copied = QGuiApplication.clipboard().text()
    assert copied.startswith(f"PRR Desk {version()}, ")
    assert copied.endswith(f"Python {sys.version.split()[0]}, Qt {qVersion()}, {engine}")
    assert where not in copied


def test_enter_shows_the_licence_of_what_is_chosen_and_escape_comes_back_to_it(
    window: MainWindow, tasks: Tasks
) -> None:
    read: list[str] = []

    def choose(dialog: QDialog) -> None:
        assert isinstance(dialog, AboutDialog)
        QTest.keyClicks(dialog.list, "reportl")
        assert dialog.list.currentItem().text() == "reportlab"
        licence = DialogKeys(lambda one: read.append(one.text.toPlainText()), Qt.Key.Key_Escape)  # type: ignore[attr-defined]
        QTest.keyClick(dialog.list, Qt.Key.Key_Return)
        settle(tasks)
        assert licence.seen == LicenceDialog.__name__
        assert dialog.isVisible()
        assert dialog.list.currentItem().text() == "reportlab"

    DialogKeys(choose)
    press_about(window, tasks)
    (text,) = read
    assert "ReportLab" in text
    assert "Redistributions" in text


def test_while_the_server_is_away_everything_else_is_told(
    window: MainWindow, office: Office, tasks: Tasks, monkeypatch: pytest.MonkeyPatch
) -> None:
    def away() -> str:
        raise OfficeUnavailable(mark("errors", "away"), mark("errors", "wait"))

    monkeypatch.setattr(office.health, "engine", away)
    lines: list[str] = []
    DialogKeys(lambda dialog: lines.append(dialog._facts.line))  # type: ignore[attr-defined]
    press_about(window, tasks)
    (line,) = lines
    assert line.endswith(f"Qt {qVersion()}")


def test_the_window_answers_while_the_licences_are_looked_for(
    window: MainWindow, tasks: Tasks, monkeypatch: pytest.MonkeyPatch
) -> None:
    turns: list[int] = []
    DialogKeys()
    QTest.keyClick(window, Qt.Key.Key_F1, Qt.KeyboardModifier.ShiftModifier)
    assert tasks.running() >= 1
    while tasks.running():
        QCoreApplication.processEvents()
        turns.append(1)
    settle(tasks)
    assert len(turns) > 1
