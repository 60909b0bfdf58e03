"""`prrdesk check`: names a tampered entry of the journal, and looks up a seal off a paper."""

from __future__ import annotations

import json
from contextlib import closing
from datetime import date

import journals
import make
import pytest
from conftest import PASSWORD, who
from sqlalchemy import text

from desk.data.database import Database
from desk.office import Office
from ui.app import main


@pytest.fixture(autouse=True)
def password(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PRRDESK_PASSWORD", PASSWORD)


def test_a_seal_and_a_tampered_entry_are_told(
    qapp: object, office: Office, office_url: str, capsys: pytest.CaptureFixture[str]
) -> None:
    make.blanks(office, who(office, "rina"))
    seal = office.day_book.close(who(office, "hendra"), date(2020, 8, 4), {}).facts.seal
    assert seal is not None

    def check(*more: str) -> tuple[int, str, str]:
        code = main(["--db", office_url, "check", *more])
        told = capsys.readouterr()
        return code, told.out, told.err

    assert check()[0] == 0
    code, said, _ = check("--seal", seal.written, "--json")
    assert (code, json.loads(said)["entry"], json.loads(said)["sound"]) == (0, seal.entry, True)
    assert check("--seal", "0123456789abcdef")[0] == 1
    code, _, told = check("--seal", "zz")
    assert code == 1
    assert "segel" in told.lower()
    with closing(Database(office_url)) as database, database.transaction() as db:
        journals.unguard(db)
        db.execute(text("UPDATE journal SET reason = 'x' WHERE id = 2"))
    code, said, _ = check()
    assert code == 1
    assert any("catatan 2 diubah" in line and "04" in line for line in said.splitlines()), said
    code, _, told = check("--seal", seal.hash)
    assert code == 1
    assert "yang diubah: 2." in told
