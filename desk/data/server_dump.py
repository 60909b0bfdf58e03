"""Lets the server's own tool write a dump of an office; nobody sees the password."""

from __future__ import annotations

import os
import subprocess
from pathlib import Path

from desk.data.database import Database
from desk.data.server import parameters
from desk.domain.moves import DumpFailed
from desk.domain.own_files import open_new

_TOLD = 300


def write(database: Database, pg_dump: Path, file: Path) -> None:
    """Write everything of a server's office to a new file, in the custom format of ``pg_restore``.

    Raises:
        DumpFailed: the tool is missing, of an older version, or cannot reach the server.
    """
    if database.way is None:
        return
    asked = parameters(database.way.address, plain=not database.way.address.option("sslmode"))
    password = asked.pop("password", "")
    # Limits of the program's own connections are none of a dump's.
    asked.pop("options", None)
    words = " ".join(f"{name}='{_quoted(value)}'" for name, value in asked.items())
    os.close(open_new(file))
    try:
        done = subprocess.run(  # noqa: S603 - the tool that the administrator named
            [pg_dump, "--format=custom", "--no-password", "--file", file, "--dbname", words],
            env={**os.environ, "PGPASSWORD": password},
            stdin=subprocess.DEVNULL,
            capture_output=True,
            text=True,
            errors="replace",
            check=False,
        )
    except OSError as error:
        file.unlink(missing_ok=True)
        raise DumpFailed(error.strerror or str(error)) from error
    if done.returncode:
        file.unlink(missing_ok=True)
        raise DumpFailed(done.stderr.strip()[-_TOLD:])


def _quoted(value: str) -> str:
    return value.replace("\\", "\\\\").replace("'", "\\'")
