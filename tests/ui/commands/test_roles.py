"""`prrdesk roles`: an office whose people share a password becomes one in which everybody has their own."""

from __future__ import annotations

import stat
import sys
from collections.abc import Iterator
from pathlib import Path

import own_roles
import postgres
import pytest
import scram_server
from conftest import PASSWORD, Clock
from own_roles import OwnRoles

from desk.domain.account_errors import StepsLeft
from desk.domain.server_errors import PasswordNotTaken
from ui.app import main

_NAME = "roles_command"


@pytest.fixture
def office(postgres_server: postgres.Server, owned_model: str) -> Iterator[OwnRoles]:
    """An office at a server, in which nobody has a role yet."""
    url = own_roles.made(postgres_server, _NAME, owned_model)
    office = OwnRoles(scram_server.nobodys(url), scram_server.owners(url), Clock())
    yield office
    office.close()
    postgres_server.drop(_NAME)
    scram_server.forget_roles(postgres_server, _NAME)


def test_everybody_gets_a_role_and_the_rights_of_the_table_and_one_goes(
    qapp: object,
    office: OwnRoles,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:
    monkeypatch.setenv("PRRDESK_DB", office.owners)
    monkeypatch.setenv("PRRDESK_PASSWORD", PASSWORD)
    file = tmp_path / "pertama.txt"

    def roles(*more: str, name: str = "admin") -> tuple[int, str, str]:
        code = main([*(["--as", name] if name else []), "roles", *more])
        told = capsys.readouterr()
        return code, told.out, told.err

    code, _, said = roles("--check", name="")
    assert (code, "belum ada peran" in said) == (1, True)
    assert roles("--set-up")[0] == 2, "it has to be said where the passwords go"
    assert roles("--set-up", "--passwords", str(file), name="siti")[0] == 1, "siti may not"
    assert roles("--set-up", "--passwords", str(file))[0] == 0
    passwords = dict(line.split("\t") for line in file.read_text(encoding="utf-8").splitlines())
    assert set(passwords) == {"admin", "siti", "rina", "budi", "hendra"}
    if sys.platform != "win32":
        assert stat.S_IMODE(file.stat().st_mode) == 0o600
    with pytest.raises(PasswordNotTaken):
        office.open(office.url_of("siti", PASSWORD))
    siti = office.as_("siti", passwords["siti"])
    with pytest.raises(StepsLeft):
        siti.staff_room.sign_in("siti", passwords["siti"])
    siti.staff_room.sign_in("siti", passwords["siti"], new_password="kebun-mangga-di-serang")
    monkeypatch.setenv("PRRDESK_PASSWORD", passwords["admin"])
    admin = office.as_("admin", passwords["admin"])
    admin.staff_room.sign_in("admin", passwords["admin"], new_password="pohon-kelapa-di-anyer")
    monkeypatch.setenv("PRRDESK_PASSWORD", "pohon-kelapa-di-anyer")
    assert roles("--set-up", "--passwords", str(tmp_path / "dua.txt"))[0] == 0, "once more changes nothing"
    assert not (tmp_path / "dua.txt").exists()
    assert roles("--check", name="")[:2] == (0, "")
    with office.psql() as raw:
        raw.execute("GRANT DELETE ON record TO PUBLIC")
    assert roles("--check", name="")[:2] == (1, "REVOKE DELETE ON TABLE record FROM PUBLIC;\n")
    assert roles("--retire", "rina")[0] == 1, "the account is open"
    assert roles("--retire", "rina", "--reason", "pindah")[0] == 0
    with office.psql() as raw:
        left = raw.execute("SELECT count(*) FROM pg_roles WHERE rolname LIKE %s", [f"rina@{_NAME}"])
        assert left.fetchone() == (0,)
