"""`prrdesk move` and `prrdesk upgrade`, as the administrator types them."""

from __future__ import annotations

from pathlib import Path

import old_offices
import pytest
from conftest import PASSWORD
from PySide6.QtWidgets import QApplication

from desk.data.schema import SCHEMA_VERSION
from ui import app


@pytest.fixture(autouse=True)
def own_folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("XDG_DATA_HOME", "LOCALAPPDATA"):
        monkeypatch.setenv(name, str(tmp_path / "data"))


def test_a_move_prints_every_table_and_the_old_place_is_refused_from_then_on(
    qapp: QApplication,
    office_url: str,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:
    monkeypatch.setenv("PRRDESK_PASSWORD", PASSWORD)
    to = f"sqlite:///{tmp_path / 'baru' / 'kantor.sqlite'}"
    assert app.main(["--db", office_url, "--as", "admin", "move", "--to", to]) == 0
    said = capsys.readouterr()
    lines = [line.split() for line in said.out.splitlines()]
    assert ["staff", "5"] in [line[:2] for line in lines]
    assert {line[-1] for line in lines} == {"sama"}
    assert to in said.err
    assert PASSWORD not in said.out + said.err
    assert app.main(["--db", to, "check"]) == 0
    capsys.readouterr()
    assert app.main(["--db", office_url, "check"]) == 1
    assert to in capsys.readouterr().err
    assert app.main(["--db", to, "--as", "admin", "move", "--to", to]) == 1
    assert app.main(["--db", to, "--as", "admin", "move"]) == 2


def test_an_upgrade_says_from_where_and_where_the_copy_is(
    qapp: QApplication, empty_url: str, capsys: pytest.CaptureFixture[str]
) -> None:
    old_offices.load(empty_url, 5)
    assert app.main(["--db", empty_url, "--lang", "en", "upgrade"]) == 0
    said = capsys.readouterr().err
    assert f"from version 5 to {SCHEMA_VERSION}" in said
    assert f"empty-sebelum-{SCHEMA_VERSION}.sqlite" in said
    assert app.main(["--db", empty_url, "--lang", "en", "upgrade"]) == 0
    assert "already" in capsys.readouterr().err
