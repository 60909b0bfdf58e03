"""`prrdesk retention`: says what is past its period, and leaves it where it is."""

from __future__ import annotations

import json

import busy_day
import make
import pytest
from conftest import PASSWORD, Clock, Past
from PySide6.QtWidgets import QApplication

from desk.domain.clocks import OfficeClock
from desk.domain.retention import DataKind
from desk.domain.staff import Role, Staff
from desk.office import Office
from ui.app import main


@pytest.fixture
def past() -> Past:
    return busy_day.past


@pytest.fixture
def officer(office: Office, office_url: str) -> Staff:
    return make.person(office_url, "dodi", "Dodi Darmadi", Role.DATA_OFFICER)


def test_what_is_due_is_told_by_kind_and_stays(
    qapp: QApplication,
    office: Office,
    office_url: str,
    officer: Staff,
    clock: Clock,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:
    monkeypatch.setenv("PRRDESK_PASSWORD", PASSWORD)
    monkeypatch.setattr(OfficeClock, "__call__", lambda _self: clock.now)
    typed = ["--db", office_url, "--as", "dodi", "retention"]
    assert main(typed) == 0
    assert capsys.readouterr().out.count("tidak ada yang jatuh tempo") == len(DataKind)
    clock.pass_(days=2 * 366)
    due = {one.kind.code: one.rows for one in office.retention.outlook(officer)}
    assert sum(due.values()) > 0
    assert main([*typed, "--json"]) == 0
    told = json.loads(capsys.readouterr().out)["retention"]
    assert {one["kind"]: one["due"] for one in told} == due
    assert main(typed) == 0
    said = capsys.readouterr()
    assert f"{due['queue']} jatuh tempo, tertua" in said.out
    assert "Data pribadi" in said.err
    assert office.retention.minutes(officer) == ()
