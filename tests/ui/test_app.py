"""The program as it is started: what it answers, where it says it, and with which exit code it ends."""

from __future__ import annotations

import json
import os
import subprocess
import sys
import tomllib
from pathlib import Path

import pytest
from conftest import PASSWORD
from pypdf import PdfReader
from PySide6.QtWidgets import QApplication

from desk.office import Office
from ui import app
from ui.commands import command_line, list_reports
from ui.version import version

ROOT = Path(app.__file__).parent.parent


@pytest.fixture(autouse=True)
def own_folders(qapp: QApplication, monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path / "data"))
    monkeypatch.setenv("LOCALAPPDATA", str(tmp_path / "data"))
    monkeypatch.delenv("PRRDESK_DB", raising=False)
    monkeypatch.setenv("PRRDESK_PASSWORD", PASSWORD)


def started(*arguments: str, **environment: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, "-m", "ui.app", *arguments],
        capture_output=True,
        text=True,
        cwd=ROOT,
        env={**os.environ, **environment},
        timeout=120,
        check=False,
    )


def test_the_version_is_written_in_the_project_alone_and_is_the_newest_of_the_changelog() -> None:
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    assert version() == project["version"]
    headings = [
        line for line in (ROOT / "CHANGELOG.md").read_text("utf-8").splitlines() if line.startswith("## ")
    ]
    assert headings[0].startswith(f"## {version()} ")
    again = [path.name for path in ROOT.glob("ui/**/*.py") if version() in path.read_text("utf-8")]
    assert again == []
    assert project["scripts"]["prrdesk"] == "ui.app:main"


def test_help_is_given_in_indonesian_and_in_english(capsys: pytest.CaptureFixture[str]) -> None:
    assert app.main(["--help"]) == 0
    assert "pemakaian: prrdesk" in capsys.readouterr().out
    assert app.main(["--lang", "en", "--help"]) == 0
    shown = capsys.readouterr().out
    assert "usage: prrdesk" in shown
    assert all(command.name in shown for command in command_line.COMMANDS)


@pytest.mark.parametrize("command", [command.name for command in command_line.COMMANDS])
def test_every_command_has_its_help_and_its_module(command: str, capsys: pytest.CaptureFixture[str]) -> None:
    assert app.main([command, "--help"]) == 0
    assert f"prrdesk {command}" in capsys.readouterr().out
    assert (ROOT / "ui" / "commands" / f"{app._MODULES[command]}.py").exists()


@pytest.mark.parametrize(
    ("typed", "says"),
    [
        (["reprot"], "Tidak ada perintah “reprot”"),
        (["import"], "“FILE” belum ditulis"),
        (["import", "a.xlsx"], "“--kind” belum ditulis"),
        (["import", "a.xlsx", "--kind", "sms"], "pilih salah satu: prr"),
        (["report", "daily-print", "--on", "kemarin"], "bukan tanggal"),
        (["check", "everything"], "“everything” tidak dikenal di sini"),
        (["backup", "a", "--fast"], "“--fast” tidak dikenal di sini"),
        (["--db"], "tidak dapat dibaca"),
        (["--as", "siti", "--password", "x", "check"], "tidak dikenal di sini"),
        (["report", "daily-print", "--format", "xlsx"], "“--out” belum ditulis"),
        (["report", "daily-print", "--format", "doc", "--out", "x"], "pilih salah satu: xlsx, pdf"),
        (["backup", "salinan.sqlite"], "“--as” belum ditulis"),
        (["import", "a.xlsx", "--kind", "prr"], "“--as” belum ditulis"),
    ],
)
def test_wrong_usage_is_one_line_on_standard_error(
    typed: list[str], says: str, capsys: pytest.CaptureFixture[str]
) -> None:
    assert app.main(typed) == 2
    told = capsys.readouterr()
    assert told.out == ""
    assert says in told.err
    assert "--help" in told.err
    assert len(told.err.splitlines()) == 1


def test_an_office_that_does_not_exist_is_named_and_not_made(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    missing = tmp_path / "tidak-ada.sqlite"
    assert app.main(["--db", f"sqlite:///{missing}", "check"]) == 1
    assert "prrdesk init --admin" in capsys.readouterr().err
    assert not missing.exists()


def test_a_fault_of_the_program_is_one_line_and_a_log_without_numbers_of_people(
    office_url: str, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    def run(call: object) -> int:
        raise RuntimeError("SITI AMINAH 3673010101900012")

    monkeypatch.setattr(list_reports, "run", run)
    assert app.main(["--db", office_url, "reports"]) == 1
    told = capsys.readouterr().err
    log = tmp_path / "data" / "prrdesk" / "prrdesk.log"
    assert len(told.splitlines()) == 1
    assert str(log) in told
    kept = log.read_text(encoding="utf-8")
    assert "test_app.py" in kept
    assert "RuntimeError" in kept
    assert not any(word in kept for word in ("SITI", "3673010101900012"))


def test_an_office_is_set_up_once(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    url = f"sqlite:///{tmp_path / 'new' / 'kantor.sqlite'}"
    assert app.main(["--db", url, "init", "--admin", "Ratna"]) == 0
    office = Office(url)
    assert [person.login for person in office.staff_room.everyone()] == ["ratna"]
    office.close()
    assert app.main(["--db", url, "init", "--admin", "lain"]) == 1
    assert len(capsys.readouterr().err.splitlines()) == 2


def test_a_weak_password_sets_up_nothing(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setenv("PRRDESK_PASSWORD", "1234")
    assert app.main(["--db", f"sqlite:///{tmp_path / 'kantor.sqlite'}", "init", "--admin", "ratna"]) == 1
    assert not (tmp_path / "kantor.sqlite").exists()
    assert len(capsys.readouterr().err.splitlines()) == 1


def test_a_sound_office_passes_the_check(office_url: str, capsys: pytest.CaptureFixture[str]) -> None:
    assert app.main(["--db", office_url, "check", "--json"]) == 0
    answer = json.loads(capsys.readouterr().out)
    assert answer["sound"]
    assert answer["violations"] == []


def test_reports_are_listed(capsys: pytest.CaptureFixture[str]) -> None:
    assert app.main(["reports", "--json"]) == 0
    names = [one["name"] for one in json.loads(capsys.readouterr().out)["reports"]]
    assert {"daily-print", "handover-daily", "period-summary"} <= set(names)


def test_a_report_is_written_by_somebody_with_a_name(
    office_url: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    target = tmp_path / "ringkasan.xlsx"
    asked = ["report", "period-summary", "--from", "2020-03-01", "--to", "2020-07-31", "--format", "xlsx"]
    assert app.main(["--db", office_url, *asked, "--out", str(target)]) == 2
    assert "--as" in capsys.readouterr().err
    assert app.main(["--db", office_url, "--as", "hendra", *asked, "--out", str(target)]) == 0
    assert target.stat().st_size > 0
    assert app.main(
        ["--db", office_url, "--as", "hendra", *asked[:-2], "--format", "pdf", "--out", "/no/x.pdf"]
    )


@pytest.mark.parametrize(
    ("told", "says"),
    [
        (["nosuch"], "pilih salah satu: daily-print, handover-daily, handover,"),
        (["daily-print"], "“--on” belum ditulis"),
        (["daily-print", "--on", "2020-08-04", "--from", "2020-08-01"], "“--from” tidak dikenal di sini"),
        (["daily-print", "--from", "2020-08-01", "--to", "2020-08-04"], "“--from” tidak dikenal di sini"),
        (["period-summary", "--from", "2020-08-01"], "“--to” belum ditulis"),
        (["period-summary"], "“--from” belum ditulis"),
        (["spoiled-cards", "--on", "2020-08-04", "--from", "2020-08-01"], "tidak dikenal di sini"),
        (["handover"], "“--number” belum ditulis"),
        (["prr-backlog", "--on", "2020-08-04"], "“--on” tidak dikenal di sini"),
        (["daily-print", "--on", "2020-08-04", "--kecamatan", "Curug"], "“--kecamatan” tidak dikenal"),
        (["spoiled-cards", "--on", "2020-08-04", "--kelurahan", "Cilaku"], "“--kelurahan” tidak dikenal"),
    ],
)
def test_a_report_told_too_little_or_too_much_is_wrong_usage_in_one_line(
    told: list[str], says: str, office_url: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    target = tmp_path / "laporan.xlsx"
    before = ["--db", office_url, "--as", "hendra", "report"]
    assert app.main([*before, *told, "--format", "xlsx", "--out", str(target)]) == 2
    said = capsys.readouterr()
    assert says in said.err
    assert "prrdesk report --help" in said.err
    assert (said.out, len(said.err.splitlines())) == ("", 1)
    assert not target.exists()


def test_a_single_day_is_a_span_of_its_own(office_url: str, tmp_path: Path) -> None:
    asked = ["report", "spoiled-cards", "--on", "2020-08-04", "--format", "xlsx", "--out"]
    assert app.main(["--db", office_url, "--as", "hendra", *asked, str(tmp_path / "rusak.xlsx")]) == 0


def test_a_report_of_one_kecamatan_is_written_and_an_unknown_one_refused(
    office_url: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    target = tmp_path / "antrean.pdf"
    before = ["--db", office_url, "--as", "hendra", "report", "prr-backlog", "--format", "pdf", "--out"]
    assert app.main([*before, str(target), "--kecamatan", "Curugg"]) == 1
    assert "“Curugg”" in capsys.readouterr().err
    assert not target.exists()
    assert app.main([*before, str(target), "--kecamatan", "curug", "--kelurahan", "Cilaku"]) == 0
    text = "".join(page.extract_text() for page in PdfReader(target).pages)
    assert "Kelurahan Cilaku, Kecamatan Curug" in text


def test_a_wrong_password_is_refused(
    office_url: str, monkeypatch: pytest.MonkeyPatch, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setenv("PRRDESK_PASSWORD", "salah-sekali")
    assert app.main(["--db", office_url, "--as", "admin", "backup", str(tmp_path / "b.sqlite")]) == 1
    assert not (tmp_path / "b.sqlite").exists()
    assert len(capsys.readouterr().err.splitlines()) == 1


def test_started_as_a_program_it_speaks_on_the_right_streams(office_url: str) -> None:
    done = started("--db", office_url, "check", "--json")
    assert (done.returncode, done.stderr) == (0, "")
    assert json.loads(done.stdout)["sound"]
    wrong = started("--lang", "en", "cheque")
    assert (wrong.returncode, wrong.stdout) == (2, "")
    assert wrong.stderr == "There is no command “cheque”. “prrdesk --help” shows what is possible.\n"


def test_a_wrong_command_is_refused_before_anything_heavy_is_loaded() -> None:
    heavy = "import sys; from ui import app; app.main(['nothing']); print([m for m in sys.modules if m in"
    done = subprocess.run(
        [sys.executable, "-c", f"{heavy} ('sqlalchemy', 'openpyxl', 'reportlab', 'PySide6.QtWidgets')])"],
        capture_output=True,
        text=True,
        cwd=ROOT,
        check=True,
    )
    assert done.stdout.strip() == "[]"
