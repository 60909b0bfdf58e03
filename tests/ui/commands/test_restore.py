"""`prrdesk backup` and `prrdesk restore`, as a scheduled task and as support types them."""

from __future__ import annotations

from pathlib import Path

import make
import pytest
from conftest import PASSWORD
from PySide6.QtWidgets import QApplication

from desk.domain.queue_view import QueueFilter
from desk.office import Office
from ui import app


def test_a_backup_goes_out_and_comes_back(
    qapp: QApplication,
    office: Office,
    office_url: str,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:
    monkeypatch.setenv("PRRDESK_PASSWORD", PASSWORD)
    copy = str(tmp_path / "cadangan.sqlite")
    make.jobs(office_url, 2)
    assert app.main(["--db", office_url, "--as", "admin", "backup", copy]) == 0
    make.job(office_url, 3)
    assert app.main(["--db", office_url, "--as", "admin", "restore", copy]) == 1
    assert "Tutup semua PRR Desk" in capsys.readouterr().err
    office.close()
    assert app.main(["--db", office_url, "--as", "admin", "restore", copy]) == 0
    assert "before-restore" in capsys.readouterr().err
    again = Office(office_url)
    assert again.print_queue.view(QueueFilter()).matching == 2
    again.close()
