"""`prrdesk report` for one channel."""

from __future__ import annotations

import json
from pathlib import Path

import make
import openpyxl
import pytest
from conftest import PASSWORD

from desk.domain.printing import Channel
from desk.domain.staff import Staff
from desk.office import Office
from ui.app import main


@pytest.fixture(autouse=True)
def password(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PRRDESK_PASSWORD", PASSWORD)


def _report(url: str, name: str, path: Path, *more: str) -> int:
    asked = ["--db", url, "--as", "hendra", "report", name, "--format", "xlsx", "--out", str(path)]
    return main([*asked, *more])


def test_a_report_of_one_channel_says_so_and_holds_no_other(
    qapp: object, office_url: str, tmp_path: Path
) -> None:
    make.jobs(office_url, 3, 1, channel=Channel.WHATSAPP)
    make.jobs(office_url, 4, 11, channel=Channel.OUTREACH)
    for given, cards in (("whatsapp", 3), ("jemput-bola", 4), ("tanpa", 0)):
        path = tmp_path / f"{given}.xlsx"
        assert _report(office_url, "prr-backlog", path, "--channel", given) == 0
        sheet = openpyxl.load_workbook(path).worksheets[0]
        cells = [str(cell.value) for row in sheet.iter_rows() for cell in row if cell.value is not None]
        words = {"whatsapp": "WhatsApp", "jemput-bola": "Jemput bola", "tanpa": "Tanpa saluran"}[given]
        assert any(words in cell for cell in cells)
        assert any(f"Tercantum {cards} dari {cards}" in cell for cell in cells)


def test_the_list_of_names_for_a_wall_is_written_for_one_kelurahan(
    qapp: object, office_url: str, office: Office, operator: Staff, tmp_path: Path
) -> None:
    make.blanks(office, operator)
    for number, name, village in ((1, "ANI", "36.73.02.1001"), (2, "BUDI", "36.73.02.1002")):
        make.job(office_url, number, name=name, village_code=village, district_code="36.73.02")
        make.printed(office, operator)
    path = tmp_path / "daftar.xlsx"
    where = ("--kecamatan", "Kasemen", "--kelurahan", "Kasemen")
    assert _report(office_url, "ready-names", path, *where) == 0
    sheet = openpyxl.load_workbook(path).worksheets[0]
    told = "\n".join(str(cell.value) for row in sheet.iter_rows() for cell in row if cell.value is not None)
    for words in ("DOKUMEN SIAP DIAMBIL", "Kelurahan Kasemen, Kecamatan Kasemen", "ANI", "KTP-el", "gratis"):
        assert words in told
    assert "Loket Disdukcapil" in told
    assert "BUDI" not in told
    assert "3673" not in told


def test_a_channel_nobody_has_or_a_report_that_has_none_is_refused_in_one_line(
    qapp: object, office_url: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    path = tmp_path / "a.xlsx"
    assert _report(office_url, "prr-backlog", path, "--channel", "telegram") != 0
    told = capsys.readouterr().err
    assert "jemput-bola" in told
    assert len(told.strip().splitlines()) == 1
    assert _report(office_url, "handover", path, "--number", "1", "--channel", "whatsapp") != 0
    assert "--channel" in capsys.readouterr().err
    assert _report(office_url, "register", path, "--on", "2020-08-04", "--channel", "tanpa") != 0
    assert "saluran" in capsys.readouterr().err
    assert not path.exists()


def test_the_list_of_reports_says_which_are_told_by_channel(
    qapp: object, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["reports", "--json"]) == 0
    told = {one["name"]: one["channels"] for one in json.loads(capsys.readouterr().out)["reports"]}
    assert "none" in told["prr-backlog"]
    assert "none" not in told["register"]
    assert told["handover"] == []
    assert main(["reports"]) == 0
    lines = [line for line in capsys.readouterr().out.splitlines() if "--channel" in line]
    assert len(lines) == sum(1 for channels in told.values() if channels)
