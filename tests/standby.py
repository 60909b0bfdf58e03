"""Two PostgreSQL servers, one following the other, for tests in which the other has to take over."""

from __future__ import annotations

import shutil
import subprocess
import tempfile
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

import in_memory
import postgres
import psycopg

SETTINGS = """
listen_addresses = '127.0.0.1'
unix_socket_directories = ''
fsync = off
max_connections = 200
autovacuum_naptime = 1h
wal_log_hints = on
wal_keep_size = 256MB
hot_standby_feedback = on
dynamic_shared_memory_type = mmap
"""
"""Of both: a server that fell can be rewound, and what it shares in memory goes with its files."""
PATIENCE_S = 60.0
_SHARED_LINE = 6
"""Where in its ``postmaster.pid`` a server writes which segment of memory it shares."""


class Node:
    """One of the two servers, with its files."""

    def __init__(self, data: Path, account: int | None, programs: Path) -> None:
        self.data = data
        self.port = postgres._free_port()
        self.url = f"postgresql://postgres@127.0.0.1:{self.port}"
        self._account = account
        self._programs = programs

    def run(self, program: str, *words: object) -> None:
        """Run one of PostgreSQL's programs under the server's account."""
        postgres._run(self._account, self._programs / program, *words)

    def ask(self, sql: str) -> str:
        """Return the first value a statement gives, as text."""
        with psycopg.connect(f"{self.url}/postgres", autocommit=True, connect_timeout=5) as raw:
            found = raw.execute(sql)
            row = found.fetchone() if found.description else None
        return "" if row is None else str(row[0])

    def make(self) -> None:
        """Make an empty server."""
        self.run("initdb", "-D", self.data, "-A", "trust", "-U", "postgres", "-E", "UTF8", "--locale=C", "-N")
        with (self.data / "postgresql.conf").open("a") as settings:
            settings.write(SETTINGS)

    def copy(self, source: Node) -> None:
        """Throw away what is here and become a follower of ``source``."""
        shutil.rmtree(self.data, ignore_errors=True)
        self.run(
            "pg_basebackup", "-D", self.data, "-R", "-X", "stream", "-c", "fast", "-N",
            "-d", f"host=127.0.0.1 port={source.port} user=postgres application_name=node_{self.port}",
        )  # fmt: skip

    def start(self) -> None:
        self.run(
            "pg_ctl", "-D", self.data, "-w", "-o", f"-p {self.port}", "-l", self.data / "log.txt", "start"
        )

    def stop(self) -> None:
        """Stop at once, if it runs."""
        if self.processes():
            self.run("pg_ctl", "-D", self.data, "-m", "immediate", "-w", "stop")

    def processes(self) -> list[int]:
        """Return every process of this server: they all work in its folder."""
        return postgres.processes(self.data)

    def kill(self) -> None:
        """End every process of it as a power cut would."""
        said = self.data / "postmaster.pid"
        lines = said.read_text().splitlines() if said.exists() else []
        postgres.kill_all(self.data)
        if len(lines) > _SHARED_LINE:
            # A server that is started again on its files clears this away; these files will be gone.
            segment = lines[_SHARED_LINE].split()[-1]
            subprocess.run(["ipcrm", "-m", segment], check=False, stderr=subprocess.DEVNULL)


class Pair:
    """A server and the one that follows it; a commit is answered when both have it."""

    def __init__(self, first: Node, second: Node) -> None:
        self.nodes = (first, second)
        self.primary = first
        self.standby = second

    def url(self, name: str) -> str:
        """Return the address of a database that names both servers, as libpq writes it."""
        hosts = ",".join(f"127.0.0.1:{node.port}" for node in self.nodes)
        return f"postgresql://postgres@{hosts}/{name}?target_session_attrs=read-write"

    def replica_url(self, name: str) -> str:
        """Return the address of a database on the server that follows just now."""
        return f"{self.standby.url}/{name}"

    def create(self, name: str) -> str:
        """Create a database; return the address that names both servers."""
        self.primary.ask(f"CREATE DATABASE {name} STRATEGY FILE_COPY")
        self.in_step()
        return self.url(name)

    def follow(self) -> None:
        """Let the second server copy the first and follow it, and the first wait for it from then on."""
        self.standby.copy(self.primary)
        self.standby.start()
        self._until(lambda: self.primary.ask("SELECT count(*) FROM pg_stat_replication") == "1")
        # After the copy: a server that takes over alone must not wait for a follower it does not have.
        self.primary.ask("ALTER SYSTEM SET synchronous_standby_names = '*'")
        self.primary.ask("SELECT pg_reload_conf()")
        self._until(lambda: self.primary.ask("SELECT sync_state FROM pg_stat_replication") == "sync")

    def in_step(self) -> None:
        """Wait until the follower shows everything the first server has."""
        end = self.primary.ask("SELECT pg_current_wal_lsn()")
        self._until(lambda: self.standby.ask(f"SELECT pg_last_wal_replay_lsn() >= '{end}'") == "True")

    def kill_primary(self) -> None:
        """End the first server as a power cut would."""
        self.primary.kill()

    def promote(self) -> None:
        """Let the follower take over; it has no follower itself until ``rejoin``."""
        self.standby.run("pg_ctl", "-D", self.standby.data, "-w", "promote")
        self.primary, self.standby = self.standby, self.primary

    def rejoin(self) -> None:
        """Let the server that fell follow the one that took over."""
        self.standby.kill()
        self.follow()

    def put_back(self) -> None:
        """Let one lead and the other follow again, whatever fell."""
        if not self.primary.processes():
            self.promote()
        if self.primary.ask("SELECT count(*) FROM pg_stat_replication") != "1":
            self.rejoin()

    def _until(self, done: Callable[[], bool]) -> None:
        until = time.monotonic() + PATIENCE_S
        while not done():
            if time.monotonic() > until:
                raise TimeoutError("the servers do not come into step")
            time.sleep(0.02)


@contextmanager
def pair() -> Iterator[Pair]:
    """Run a server and a follower with synchronous commit; both are thrown away afterwards."""
    folder = Path(tempfile.mkdtemp(prefix="prrdesk-pair-"))
    home = Path(tempfile.mkdtemp(prefix="prrdesk-pair-", dir=in_memory.place() or folder))
    account = postgres._account()
    programs = postgres._programs(folder, account)
    for place in (folder, home):
        postgres._own(place, account)
    both = Pair(Node(home / "first", account, programs), Node(home / "second", account, programs))
    try:
        both.primary.make()
        both.primary.start()
        both.follow()
        yield both
    finally:
        for node in both.nodes:
            node.kill()
        for place in (folder, home):
            shutil.rmtree(place, ignore_errors=True)
