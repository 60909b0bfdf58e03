from __future__ import annotations

import logging
from pathlib import Path

import pytest

from ui.commands.slow_log import LARGEST, log_kept


def test_what_is_slow_goes_into_the_log_which_keeps_its_newer_half_when_it_has_grown(tmp_path: Path) -> None:
    file = tmp_path / "data" / "prrdesk.log"
    slow = logging.getLogger("desk.data.slow")
    with log_kept(lambda: file):
        slow.info("slow: %d ms %s", 812, "SELECT print_job #1a2b3c4d")
    assert file.read_text(encoding="utf-8").endswith("slow: 812 ms SELECT print_job #1a2b3c4d\n")
    slow.info("nobody keeps this")
    file.write_text("old\n" * (LARGEST // 4) + "young\n", encoding="utf-8")
    with log_kept(lambda: file):
        slow.info("newest")
    lines = file.read_text(encoding="utf-8").splitlines()
    assert file.stat().st_size < LARGEST * 0.6
    assert lines[0] == "old"
    assert lines[-2] == "young"
    assert lines[-1].endswith("newest")


def test_a_log_that_cannot_be_written_ends_no_work(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    (tmp_path / "file").write_text("", encoding="utf-8")
    with log_kept(lambda: tmp_path / "file" / "prrdesk.log"):
        logging.getLogger("desk.data.slow").info("slow")
    assert "Logging error" in capsys.readouterr().err
