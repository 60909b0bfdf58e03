"""The real Gammu SMSD for the tests, with its books in PostgreSQL or a SQLite file, at a modem of ours."""

from __future__ import annotations

import os
import shutil
import sqlite3
import subprocess
import time
from collections.abc import Callable
from contextlib import closing
from pathlib import Path
from typing import Any

import gsm_modem
import postgres
import psycopg
from psycopg.conninfo import conninfo_to_dict

TABLES = Path("/usr/share/doc/gammu-smsd/examples")
"""Where Debian's package keeps SMSD's tables."""
PATIENCE_S = 60.0
_QUICK = """
loopsleep = 0
commtimeout = 0
receivefrequency = 0
statusfrequency = 1
checksecurity = 0
checknetwork = 0
maxretries = 0
retrytimeout = 0
"""
"""It asks without a pause for what there is to do, so it is ended as soon as there is nothing."""


def lacking() -> str:
    """Return what this machine lacks for SMSD to run here, nothing when it has it."""
    found = {
        "gammu-smsd": shutil.which("gammu-smsd"),
        "its tables": (TABLES / "pgsql.sql").is_file() and (TABLES / "sqlite.sql").is_file(),
        "libdbd-sqlite3": list(Path("/usr/lib").glob("*/dbd/libdbdsqlite3.so")),
    }
    return ", ".join(name for name, here in found.items() if not here)


def tables(engine: str) -> str:
    """Return the statements that make SMSD's tables, as its makers ship them."""
    if engine == "sqlite":
        return (TABLES / "sqlite.sql").read_text()
    # Every server has this language since PostgreSQL 9, and refuses to make it again.
    return (TABLES / "pgsql.sql").read_text().replace("CREATE LANGUAGE plpgsql;", "")


PHONE = "kantor"
"""What SMSD calls its modem."""


class Tables:
    """SMSD's tables, with nothing in them at first, and how a test looks into them."""

    def __init__(self, engine: str, address: str) -> None:
        self.engine = engine
        self.address = address

    def ask(self, statement: str, *values: object) -> list[tuple[Any, ...]]:
        """Run a statement as somebody else than the program; ``?`` stands for a value."""
        if self.engine == "sqlite":
            with closing(
                sqlite3.connect(self.address.removeprefix("sqlite:///"), isolation_level=None)
            ) as raw:
                return raw.execute(statement, values).fetchall()
        with psycopg.connect(self.address, autocommit=True) as raw:
            done = raw.execute(statement.replace("?", "%s"), values)
            return done.fetchall() if done.description else []

    def settings(self) -> str:
        """Return how SMSD is told where they are."""
        if self.engine == "sqlite":
            path = Path(self.address.removeprefix("sqlite:///"))
            return f"driver = sqlite3\ndbdir = {path.parent}\ndatabase = {path.name}"
        where = conninfo_to_dict(self.address)
        place = f"host = {where['host']}:{where['port']}\nuser = {where['user']}\npassword = \n"
        return f"driver = native_pgsql\n{place}database = {where['dbname']}"


def in_file(path: Path) -> Tables:
    """Make SMSD's tables in a SQLite file."""
    with closing(sqlite3.connect(path)) as raw:
        raw.executescript(f"BEGIN; {tables('sqlite')}; COMMIT;")
    return Tables("sqlite", f"sqlite:///{path}")


def at_server(server: postgres.Server, name: str) -> Tables:
    """Make SMSD's tables in a database of their own."""
    address = server.create(name)
    with psycopg.connect(address, autocommit=True) as raw:
        raw.execute(tables("postgresql").encode())
    return Tables("postgresql", address)


class Smsd:
    """A running service."""

    def __init__(self, folder: Path, modem: gsm_modem.Modem, books: str) -> None:
        line = folder / "line"
        # A serial line would be written to at the pace of the modems of 2003.
        line.write_text(f"cat <{modem.device} &\nexec cat >{modem.device} 2>{os.devnull}\n")
        settings = folder / "smsdrc"
        settings.write_text(
            f"[gammu]\ndevice = /bin/sh {line}\nconnection = proxyat\nmodel = at\n"
            f"[smsd]\nservice = sql\nphoneid = {PHONE}\n{books}\n{_QUICK}"
        )
        self._said = (folder / "said.txt").open("w")
        command = ["gammu-smsd", "-c", str(settings)]
        self._process = subprocess.Popen(command, stdout=self._said, stderr=subprocess.STDOUT)

    def end(self) -> None:
        """End it; killed, it would leave its shared memory behind."""
        self._process.terminate()
        self._process.wait(PATIENCE_S)
        self._said.close()


def until(done: Callable[[], bool], what: str) -> None:
    """Wait until ``done`` says so."""
    begin = time.monotonic()
    while not done():
        if time.monotonic() - begin > PATIENCE_S:
            raise TimeoutError(what)
        time.sleep(0.02)
