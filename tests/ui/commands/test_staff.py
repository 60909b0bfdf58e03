"""`prrdesk staff`: support without a window, in the name of an administrator."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from conftest import PASSWORD, Clock, who
from pyotp import TOTP

from desk.domain.account_errors import AccountLocked
from desk.domain.accounts import LOCK_AFTER, Deputy, wait_after
from desk.domain.clocks import OfficeClock
from desk.domain.errors import WrongPassword
from desk.domain.staff import Role
from desk.office import Office
from ui.app import main


@pytest.fixture(autouse=True)
def at_that_time(monkeypatch: pytest.MonkeyPatch, clock: Clock) -> None:
    monkeypatch.setenv("PRRDESK_PASSWORD", PASSWORD)
    monkeypatch.setattr(OfficeClock, "__call__", lambda _self: clock.now)


def test_a_locked_account_is_shown_and_unlocked(
    qapp: object, office: Office, office_url: str, clock: Clock, capsys: pytest.CaptureFixture[str]
) -> None:
    for failed in range(LOCK_AFTER):
        clock.pass_(seconds=wait_after(failed).total_seconds())
        with pytest.raises((WrongPassword, AccountLocked)):
            office.staff_room.sign_in("rina", "salah")

    def staff(*more: str, name: str = "admin") -> tuple[int, str, str]:
        code = main(["--db", office_url, "--as", name, "staff", *more])
        told = capsys.readouterr()
        return code, told.out, told.err

    code, said, _ = staff("--json")
    standing = {one["login"]: one["standing"] for one in json.loads(said)["staff"]}
    assert (code, standing["rina"], standing["siti"]) == (0, "locked", "active")
    assert any("rina" in line and "Terkunci" in line for line in staff()[1].splitlines())
    head, today = who(office, "hendra"), office.today()
    stands_in = Deputy(0, who(office, "siti").id, head.id, "", Role.HEAD, today, today, "800/12")
    office.accounts.name_deputy(who(office, "admin"), stands_in)
    assert any("Plh. Kepala seksi" in line for line in staff()[1].splitlines() if "siti" in line)
    assert staff("--unlock", "rina", name="siti")[0] == 1
    assert staff("--unlock", "rina")[0] == 0
    assert office.staff_room.sign_in("rina", PASSWORD).login == "rina"
    code, _, said = staff("--deactivate", "rina")
    assert (code, "--reason" in said) == (2, True)
    assert staff("--deactivate", "tidak-ada", "--reason", "pindah")[0] == 1
    assert staff("--deactivate", "rina", "--reason", "pindah ke Cilegon")[0] == 0
    assert "rina" not in [one.login for one in office.staff_room.everyone()]


def test_a_second_factor_is_asked_for_on_the_command_line_too(
    qapp: object,
    office: Office,
    office_url: str,
    clock: Clock,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:
    admin = who(office, "admin")
    made = office.own_account.begin_second_factor(admin)
    app = TOTP(made.secret)
    office.own_account.set_up_second_factor(admin, PASSWORD, made, app.at(clock.now))
    clock.pass_(seconds=30)
    for code, done in (("000000", 1), (app.at(clock.now), 0)):
        monkeypatch.setenv("PRRDESK_CODE", code)
        assert main(["--db", office_url, "--as", "admin", "staff"]) == done
    copy = str(tmp_path / "cadangan.sqlite")
    office.archive.back_up(admin, Path(copy))
    office.close()
    clock.pass_(seconds=30)
    for code, done in (("000000", 1), (app.at(clock.now), 0)):
        monkeypatch.setenv("PRRDESK_CODE", code)
        assert main(["--db", office_url, "--as", "admin", "restore", copy]) == done
    told = capsys.readouterr()
    assert made.secret not in told.out + told.err
