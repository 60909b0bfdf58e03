"""Reports read at a second server: as of when, and at the office's own server where that one cannot tell."""

from __future__ import annotations

import os
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import make
import pytest
import standby
from conftest import furnish_staff
from office_window import settle
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from desk.office import Office


@pytest.fixture(scope="module")
def pair() -> Iterator[standby.Pair]:
    with standby.pair() as running:
        running.create("kantor")
        furnish_staff(running.url("kantor"))
        make.jobs(running.url("kantor"), 5)
        yield running


@pytest.fixture
def office_url(pair: standby.Pair) -> str:
    return pair.url("kantor")


def _picture(window, name: str) -> None:
    """Keep a picture for whoever wants to look."""
    if folder := os.environ.get("PRRDESK_PICTURES"):
        window.grab().save(str(Path(folder) / f"{name}.png"))


def _texts(page) -> str:
    return " | ".join(page.view.texts())


def test_a_report_says_as_of_when_or_is_read_at_the_office(
    pair: standby.Pair, office: Office, open_page, head, tasks
) -> None:
    kept = office.preferences.settings()
    address = pair.standby.url.replace("postgres@", "")
    office.preferences.change(head, replace(kept, replica=address, replica_minutes=0))
    window = open_page(head, "reports", "prr-backlog")
    settle(tasks, 800)
    page = window.page()
    assert "Dibaca di server kedua, data per" in _texts(page)
    assert "Selasa, 4 Agustus 2020, 07:30" in _texts(page)
    _picture(window, "from the replica")
    pair.in_step()
    pair.standby.ask("SELECT pg_wal_replay_pause()")
    make.blanks(office, head, 5)
    page.refresh()
    settle(tasks, 2_500)
    assert page.stage.currentWidget() is page.empty
    assert "tertinggal: datanya per 04-08-2020 07:2" in page.empty.title.text()
    _picture(window, "replica behind")
    QTest.mouseClick(page.empty.button, Qt.MouseButton.LeftButton)
    settle(tasks, 800)
    assert page.stage.currentWidget() is page.view
    assert "Dibaca di server kedua" not in _texts(page)
    pair.standby.ask("SELECT pg_wal_replay_resume()")
    window.open_page("settings", "office")
    settle(tasks, 800)
    form = window.page().work
    form.focus_on("replica")
    form.verticalScrollBar().setValue(form.verticalScrollBar().maximum())
    settle(tasks, 200)
    assert form.edits() == {}
    _picture(window, "settings")
