"""What somebody is told who comes first after the program was made newer."""

from __future__ import annotations

from pathlib import Path

import old_offices
from conftest import PASSWORD, Clock
from program import program
from PySide6.QtCore import QSettings
from PySide6.QtWidgets import QApplication

from desk.data.schema import SCHEMA_VERSION
from desk.office import Office


def test_who_comes_first_after_an_upgrade_is_told_once_where_the_copy_of_before_lies(
    qapp: QApplication, preferences: QSettings, tmp_path: Path, clock: Clock
) -> None:
    url = f"sqlite:///{tmp_path / 'kantor.sqlite'}"
    old_offices.load(url, 5)
    with program(qapp, preferences, lambda: Office(url, clock=clock), clock=clock) as running:
        told = " ".join(running.sign_in("admin", PASSWORD).notice_bar.texts())
        assert "disesuaikan dengan versi baru program" in told
        assert f"kantor-sebelum-{SCHEMA_VERSION}.sqlite" in told
        running.desktop.leave_seat()
        told = " ".join(running.sign_in("admin", PASSWORD).notice_bar.texts())
        assert "versi baru program" not in told
