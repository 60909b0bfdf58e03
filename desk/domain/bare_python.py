"""Which Python a process of this program's own is started with, and how."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path


def bare_python() -> str:
    """Return the Python to start; on Windows the program may be started by one that is no Python itself."""
    if sys.platform == "win32":
        beside = (Path(sys.executable).with_name("python.exe"), Path(sys.base_prefix) / "python.exe")
        return str(next((found for found in beside if found.exists()), sys.executable))
    return sys.executable


def no_window() -> int:
    """Return how Windows starts it: without a black window."""
    if sys.platform == "win32":
        return subprocess.CREATE_NO_WINDOW
    return 0
