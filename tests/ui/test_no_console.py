"""On Windows a program started from a menu has no console: nothing to print to, and nothing that fails."""

from __future__ import annotations

import sys

import pytest
from conftest import PASSWORD
from PySide6.QtWidgets import QApplication

from ui import app


@pytest.mark.parametrize(
    ("told", "code"), [(["check"], 0), (["check", "--json"], 0), (["reports"], 0), (["cheque"], 2)]
)
def test_a_command_without_a_console_ends_as_it_does_with_one(
    told: list[str], code: int, office_url: str, qapp: QApplication, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("PRRDESK_PASSWORD", PASSWORD)
    monkeypatch.setattr(sys, "stdout", None)
    monkeypatch.setattr(sys, "stderr", None)
    assert app.main(["--db", office_url, *told]) == code
