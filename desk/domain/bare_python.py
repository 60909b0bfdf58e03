"""Which Python a process of this program's own is started with, and how."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

if sys.platform == "win32":
    _NO_WINDOW = subprocess.CREATE_NO_WINDOW
else:
    _NO_WINDOW = 0


def bare_python() -> str:
    """Return the Python to start; on Windows the program may be started by one that is no Python itself."""
    if sys.platform == "win32":
        beside = (Path(sys.executable).with_name("python.exe"), Path(sys.base_prefix) / "python.exe")
        return str(next((found for found in beside if found.exists()), sys.executable))
    return sys.executable


def start_bare(begin: str, errors: int = subprocess.DEVNULL) -> subprocess.Popen[bytes]:
    """Start a process that does what ``begin`` says, spoken with by pipes; on Windows without a black window.

    Raises:
        OSError: it does not start.
    """
    return subprocess.Popen(  # noqa: S603 - our own Python and our own words
        [bare_python(), "-I", "-S", "-c", begin],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=errors,
        creationflags=_NO_WINDOW,
    )
