"""A file dialog beside the office's database."""

from __future__ import annotations

import sqlite3
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QListView, QWidget
from pytestqt.qtbot import QtBot

from ui.dialogs.choose_file import file_dialog

_ANOTHER_PROGRAM = (
    "import sqlite3, sys; d = sqlite3.connect(sys.argv[1]); d.execute('SELECT * FROM t'); d.close()"
)


@pytest.fixture
def office(tmp_path: Path) -> Iterator[Path]:
    file = tmp_path / "office.sqlite"
    held = sqlite3.connect(file)
    held.execute("PRAGMA journal_mode = WAL")
    held.execute("CREATE TABLE t (x)")
    held.commit()
    yield file
    held.close()


def _still_kept(file: Path) -> bool:
    """Whether another program that comes and goes leaves the newest entries to those who have them open."""
    subprocess.run([sys.executable, "-c", _ANOTHER_PROGRAM, str(file)], check=True, timeout=30)
    return file.with_name(file.name + "-wal").exists()


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="elsewhere locks belong to a handle")
def test_looking_into_the_folder_of_the_office_keeps_the_locks_on_it(qtbot: QtBot, office: Path) -> None:
    page = QWidget()
    qtbot.addWidget(page)
    dialog = file_dialog(page, "Choose", office.parent, "All (*)")
    dialog.open()
    rows = dialog.findChild(QListView, "listView")
    assert isinstance(rows, QListView)
    qtbot.waitUntil(lambda: rows.model().rowCount(rows.rootIndex()) >= 3)
    qtbot.wait(200)
    assert _still_kept(office)
    dialog.reject()


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="elsewhere locks belong to a handle")
def test_opening_the_office_file_by_hand_loses_the_locks(office: Path) -> None:
    with office.open("rb") as file:
        file.read(16)
    assert not _still_kept(office)
