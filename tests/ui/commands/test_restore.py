"""`prrdesk backup` and `prrdesk restore`, as a scheduled task and as support types them."""

from __future__ import annotations

import json
import os
from pathlib import Path

import make
import pytest
from conftest import PASSWORD, who
from key_stores import CHEAP, PHRASE
from PySide6.QtWidgets import QApplication

from desk.domain.queue_view import QueueFilter
from desk.domain.staff import Staff
from desk.office import Office
from ui import app


@pytest.fixture(autouse=True)
def own_folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("XDG_DATA_HOME", "LOCALAPPDATA"):
        monkeypatch.setenv(name, str(tmp_path / "data"))


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


def run(*words: str) -> int:
    return app.main(list(words))


def test_with_a_passphrase_backups_are_encrypted_and_restored_with_it(
    qapp: QApplication,
    office: Office,
    office_url: str,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:
    """As a scheduled task does it: the secrets come from the environment, which forgets the passphrase."""
    monkeypatch.setenv("PRRDESK_PASSWORD", PASSWORD)
    monkeypatch.setattr("ui.commands.unseen.getpass", closed)
    admin = ("--db", office_url, "--as", "admin")
    make.jobs(office_url, 2)
    copy = str(tmp_path / "cadangan.prrbackup")
    assert run(*admin, "backup", copy) == 0
    assert "tidak terenkripsi" in capsys.readouterr().err
    monkeypatch.setenv("PRRDESK_PASSPHRASE", PHRASE)
    assert run(*admin, "passphrase") == 0
    assert "PRRDESK_PASSPHRASE" not in os.environ
    assert "penyimpanan kunci" in capsys.readouterr().err
    assert run(*admin, "backup", copy) == 1
    assert "PRRDESK_PASSPHRASE" in capsys.readouterr().err
    cheap = Office(office_url, cost=CHEAP)
    cheap.safe.change_passphrase(who(cheap, "admin"), PHRASE, PHRASE)
    cheap.close()
    monkeypatch.setenv("PRRDESK_PASSPHRASE", PHRASE)
    assert run(*admin, "backup", copy) == 0
    assert "terenkripsi ditulis" in capsys.readouterr().err
    assert b"SQLite format 3" not in Path(copy).read_bytes()
    new = ("--db", f"sqlite:///{tmp_path / 'baru' / 'kantor.sqlite'}", "--as", "admin")
    assert run(*new, "restore", copy) == 1
    assert "Kalimat sandi" in capsys.readouterr().err
    monkeypatch.setenv("PRRDESK_PASSPHRASE", "bukan kalimat yang benar")
    assert run(*new, "restore", copy) == 1
    assert "bukan kalimat sandi" in capsys.readouterr().err
    monkeypatch.setenv("PRRDESK_PASSPHRASE", PHRASE)
    assert run(*new, "restore", copy) == 0
    assert "tidak ada di sini" in capsys.readouterr().err
    assert run(*new[:2], "check", "--json") == 0
    told = json.loads(capsys.readouterr().out)
    assert (told["encrypted"], told["older_copy"]["why"]) == (True, "restored")


def test_check_says_what_lies_open_and_mends_it(
    qapp: QApplication, office: Office, office_url: str, admin: Staff, capsys: pytest.CaptureFixture[str]
) -> None:
    file = Path(office_url.removeprefix("sqlite:///"))
    office.close()
    file.chmod(0o644)
    assert run("--db", office_url, "check") == 0
    told = capsys.readouterr().err
    assert file.name in told
    assert "belum terenkripsi" in told
    assert file.stat().st_mode & 0o777 == 0o600
    assert run("--db", office_url, "check", "--json") == 0
    assert json.loads(capsys.readouterr().out)["narrowed"] == []


def test_an_older_copy_put_in_place_by_hand_fails_the_check(
    qapp: QApplication,
    office: Office,
    office_url: str,
    admin: Staff,
    tmp_path: Path,
    capsys: pytest.CaptureFixture[str],
) -> None:
    file = Path(office_url.removeprefix("sqlite:///"))
    office.archive.back_up(admin, tmp_path / "lama.sqlite")
    office.archive.back_up(admin, tmp_path / "baru.sqlite")
    assert run("--db", office_url, "check") == 0
    office.close()
    file.write_bytes((tmp_path / "lama.sqlite").read_bytes())
    capsys.readouterr()
    assert run("--db", office_url, "check") == 1
    assert "salinan lama" in capsys.readouterr().err


def closed(_words: str) -> str:
    raise EOFError


def test_after_a_restore_numbers_are_void_or_it_is_said_that_they_come_again(
    qapp: QApplication,
    office: Office,
    office_url: str,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:
    monkeypatch.setenv("PRRDESK_PASSWORD", PASSWORD)
    admin = ("--db", office_url, "--as", "admin")
    copy = str(tmp_path / "cadangan.sqlite")
    make.jobs(office_url, 4)
    make.blanks(office, who(office, "rina"))
    assert run(*admin, "backup", copy) == 0
    given = [office.print_queue.claim(who(office, "rina"), 1).number for _ in range(3)]
    office.close()
    assert run(*admin, "restore", copy) == 0
    assert "3 nomor" in capsys.readouterr().err
    assert run(*admin, "check") == 0
    assert "dipakai lagi" not in capsys.readouterr().err
    new = ("--db", f"sqlite:///{tmp_path / 'baru' / 'kantor.sqlite'}", "--as", "admin")
    assert run(*new, "restore", copy) == 0
    assert "prrdesk --as admin numbers --skip N" in capsys.readouterr().err
    assert run(*new, "check") == 0
    assert "dipakai lagi" in capsys.readouterr().err
    kept = next(tmp_path.glob("*before-restore"))
    assert run(*new, "numbers", "--from", f"sqlite:///{kept}") == 0
    told = capsys.readouterr()
    assert (told.out.split(), "3 nomor" in told.err) == (["batch", "3"], True)
    assert run(*new, "numbers", "--skip", "5", "--kind", "batch") == 0
    assert capsys.readouterr().out.strip().endswith("/005")  # of today, which is not the day of before
    again = Office(new[1])
    assert again.print_queue.claim(who(again, "rina"), 1).number not in given
    assert again.health.check() == ()
    again.close()


@pytest.mark.parametrize(
    "typed",
    [
        (),
        ("--from", "sqlite:///lama.sqlite", "--skip", "2"),
        ("--from", "sqlite:///lama.sqlite", "--kind", "bast"),
        ("--skip", "banyak"),
        ("--skip", "2", "--kind", "kuitansi"),
    ],
)
def test_what_makes_no_sense_for_numbers_is_wrong_usage(
    qapp: QApplication, typed: tuple[str, ...], capsys: pytest.CaptureFixture[str]
) -> None:
    assert run("--as", "admin", "numbers", *typed) == 2
    assert "prrdesk numbers" in capsys.readouterr().err
