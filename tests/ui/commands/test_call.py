"""Signing in from the command line."""

from __future__ import annotations

import getpass
import io

import pytest
from conftest import PASSWORD

from desk.domain.import_kinds import ImportKind
from ui.app import REFUSED, main


def test_a_password_that_nobody_can_type_is_asked_for_in_one_line(
    qapp: object, office_url: str, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    def nobody(_prompt: str) -> str:
        raise EOFError

    monkeypatch.delenv("PRRDESK_PASSWORD", raising=False)
    monkeypatch.setattr("ui.commands.unseen.getpass", nobody)
    monkeypatch.setattr("sys.stdin", io.StringIO())
    code = main(
        ["--db", office_url, "--as", "hendra", "report", "prr-backlog", "--format", "pdf", "--out", "a"]
    )
    told = capsys.readouterr().err.strip()
    assert code == REFUSED
    assert "PRRDESK_PASSWORD" in told
    assert len(told.splitlines()) == 1


def test_without_a_terminal_the_password_is_the_next_line_and_nothing_else_is_said(
    qapp: object, office_url: str, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.delenv("PRRDESK_PASSWORD", raising=False)
    monkeypatch.setattr("ui.commands.unseen.getpass", getpass.fallback_getpass)  # type: ignore[attr-defined]  # what it does there
    for line, done in ((f"{PASSWORD}\n", 0), ("", REFUSED)):
        monkeypatch.setattr("sys.stdin", io.StringIO(line))
        assert main(["--db", office_url, "--as", "admin", "staff"]) == done
        assert len(capsys.readouterr().err.splitlines()) == (1 if done else 0)


def test_the_help_names_every_kind_of_list(qapp: object, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["import", "--help"]) == 0
    told = capsys.readouterr().out
    assert [kind.code for kind in ImportKind if kind.code not in told] == []
