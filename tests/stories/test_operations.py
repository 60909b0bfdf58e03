"""Every command of docs/operations.md is run as it stands there, against two real servers."""

from __future__ import annotations

import json
import re
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from datetime import UTC, datetime
from pathlib import Path

import make
import postgres
import pytest
from pypdf import PdfReader
from storms import LONG

from desk.domain.addresses import with_login
from desk.domain.stock import Goods
from desk.office import Office

PAGE = Path(__file__).parents[2] / "docs" / "operations.md"
_BLOCK = re.compile(r"^```sh (values|pc|server [12])\n(.*?)^```$", re.MULTILINE | re.DOTALL)
_ANY_BLOCK = re.compile(r"^```\w", re.MULTILINE)
NO_KEYS = "keyring.backends.fail.Keyring"
_PASSWORD = "panjang-dan-rahasia-7"


@dataclass(frozen=True)
class Block:
    """Commands of the page, where they are typed, and the heading above them."""

    where: str
    commands: str
    heading: str


def blocks() -> list[Block]:
    """Return every block of the page in its order."""
    page = PAGE.read_text("utf-8")
    return [
        Block(found[1], found[2], re.findall(r"^## (.*)$", page[: found.start()], re.MULTILINE)[-1])
        for found in _BLOCK.finditer(page)
    ]


def test_every_block_of_the_page_says_where_it_is_typed_and_can_be_read() -> None:
    found = blocks()
    assert len(found) == len(_ANY_BLOCK.findall(PAGE.read_text("utf-8")))
    assert [block.where for block in found].count("values") == 1
    for block in found:
        read = subprocess.run(
            ["bash", "-n"], input=block.commands, capture_output=True, text=True, check=False
        )
        assert (read.returncode, read.stderr) == (0, ""), block.commands


@dataclass
class Site:
    """Two servers on one machine, each with files of its own, and a PC."""

    folder: Path
    programs: Path
    account: int | None
    more: dict[str, str] = field(default_factory=dict)
    said: list[str] = field(default_factory=list)

    def values(self, where: str) -> dict[str, str]:
        """Return what the first block of the page would export."""
        place = self.folder / where.replace(" ", "-")
        values = {
            "SERVER1": "localhost",
            "SERVER2": "localhost",
            "HERE": "localhost",
            "OFFICE": "kantor",
            "ADMIN": "hadi",
            "DATA": str(place / "data"),
            "RUN": str(place),
            "SAFE": str(self.folder / "safe"),
            "ARCHIVE": str(self.folder / "backup" / "log"),
            "BACKUP": str(self.folder / "backup" / "copies"),
            "OFFICE_ROOT": str(self.folder / "safe" / "kantor-root.crt"),
            "HOME": str(place),
            "OWNER_PASSWORD": _PASSWORD + "-pemilik",
            "COPY_PASSWORD": _PASSWORD + "-salinan",
            "PRRDESK_PASSWORD": _PASSWORD,
            **self.more,
        }
        values["PORT"] = values["PORT2" if where == "server 2" else "PORT1"]
        if where != "pc":
            values |= {"PGDATA": values["DATA"], "PGHOST": values["RUN"], "PGDATABASE": "postgres"}
            values["PGPORT"] = values["PORT"]
        return values

    def do(self, block: Block) -> str:
        """Run a block where it is typed, and return what it said; PCs keep what they export."""
        own = Path(sys.executable).parent if block.where == "pc" else self.programs
        environment = {"PATH": f"{own}:/usr/bin:/bin", "LANG": "C.UTF-8", "PYTHON_KEYRING_BACKEND": NO_KEYS}
        told = "\numask 077\n" + block.commands
        if block.where == "pc":
            told += '\necho "${PRRDESK_DB:-}" > "$HOME/address"\n'
            kept = self.folder / "pc" / "address"
            if kept.exists() and kept.read_text().strip():
                environment["PRRDESK_DB"] = kept.read_text().strip()
        ran = subprocess.run(
            ["bash", "-euo", "pipefail"],
            input=told,
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
            text=True,
            check=False,
            cwd=self.folder,
            env=environment | self.values(block.where),
            user=None if block.where == "pc" else self.account,
            group=None if block.where == "pc" else self.account,
        )
        self.said.append(f"--- {block.where}\n{block.commands}---\n{ran.stdout}")
        assert ran.returncode == 0, self.said[-1]
        return ran.stdout

    def address(self, *ports: str) -> str:
        """Return the owner's address of the office, at whichever server leads or at a port."""
        values = self.values("pc")
        hosts = ",".join(f"localhost:{values[port]}" for port in ports or ("PORT1", "PORT2"))
        who = f"kantor_owner:{values['OWNER_PASSWORD']}"
        return f"postgresql://{who}@{hosts}/kantor?sslrootcert={values['OFFICE_ROOT']}"


@contextmanager
def site() -> Iterator[Site]:
    folder = Path(tempfile.mkdtemp(prefix="prrdesk-ops-"))
    account = postgres._account()
    made = Site(folder, postgres._programs(folder, account), account)
    made.more = {f"PORT{number}": str(postgres._free_port()) for number in (1, 2, 3)}
    for place in ("server-1", "server-2", "pc", "safe", "backup", "backup/log", "backup/copies"):
        (folder / place).mkdir()
        postgres._own(folder / place, account)
    postgres._own(folder, account)
    try:
        yield made
    finally:
        for data in folder.glob("server-*/data*"):
            postgres.kill_all(data)
        shutil.rmtree(folder, ignore_errors=True)


def _bring_blanks(at: Site, how_many: int) -> None:
    office = Office(at.address())
    admin = next(one for one in office.staff_room.everyone() if one.login == "hadi")
    make.blanks(office, admin, how_many)
    office.close()


def _choose_own_password(at: Site) -> None:
    """Sign in for the first time, as at the window."""
    values = at.values("pc")
    first = dict(
        line.split("\t") for line in (at.folder / "pc" / "first-passwords.txt").read_text().splitlines()
    )
    nobody = f"postgresql://localhost:{values['PORT1']}/kantor?sslrootcert={values['OFFICE_ROOT']}"
    office = Office(with_login(nobody, "hadi", first["hadi"]))
    office.staff_room.sign_in("hadi", first["hadi"], new_password=_PASSWORD)
    office.close()


def _blanks(address: str) -> int:
    office = Office(address)
    left = {level.goods: level.quantity for level in office.store.levels()}
    office.close()
    return left[Goods.BLANK_KTP]


def _after(at: Site, block: Block, said: str) -> None:
    """Do what the page leaves to people at their windows, and look at what came of a block."""
    if "roles --set-up" in block.commands:
        _choose_own_password(at)
    if "report prr-backlog" in block.commands:
        assert "Data per" in PdfReader(at.folder / "pc" / "antrean.pdf").pages[0].extract_text()
    if "whole-$(date" in block.commands:
        _bring_blanks(at, 111)
        at.more["THEN"] = datetime.now(UTC).isoformat()
        _bring_blanks(at, 888)
        assert _blanks(at.address()) == 999
    if "report journal" in block.commands:
        assert (at.folder / "pc" / "jejak.xlsx").is_file()
        assert _blanks(at.address("PORT3")) == 111
    if "check --json" in block.commands:
        assert json.loads(said[said.index("{") :])["sound"] is True


@pytest.mark.storm
@pytest.mark.skipif(not LONG, reason="a minute; nothing of it hangs on how the program looks")
def test_the_page_is_done_from_the_first_to_the_last_command() -> None:
    with site() as at:
        for block in blocks():
            if block.where != "values":
                _after(at, block, at.do(block))
        assert _blanks(at.address()) == 999
        print("\n".join(at.said))
