"""Makes the folder that the installer installs."""

from __future__ import annotations

import shutil
import subprocess
import sys
import tomllib
from pathlib import Path

from windows.compiling import compile_all
from windows.fetching import PROJECT, fetch_packages, fetch_program, fetch_python
from windows.launchers import make_launchers
from windows.manifest import write_list
from windows.pruning import prune, prune_program

_NOT_NEEDED = ("pythonw.exe", "python.cat", "_msi.pyd", "winsound.pyd")
_PATHS = ("python311.zip", ".", "Lib", "app")
"""Where modules are looked for, and nowhere else: no folder of a person's, nothing from outside."""


def version() -> str:
    """Return the version of the program, written in pyproject.toml alone."""
    told = tomllib.loads((PROJECT / "pyproject.toml").read_text("utf-8"))
    return str(told["project"]["version"])


def make_payload(work: Path) -> str:
    """Make the folder ``payload`` in a folder of the build, and return the hash of all its files.

    Raises:
        CalledProcessError: something cannot be fetched, proven or compiled; the tool has said why.
    """
    payload = work / "payload"
    shutil.rmtree(payload, ignore_errors=True)
    work.mkdir(parents=True, exist_ok=True)
    fetch_python(payload)
    subprocess.run((sys.executable, "-m", "windows.python_provenance", str(payload)), check=True)
    for name in _NOT_NEEDED:
        (payload / name).unlink()
    (payload / "python311._pth").write_text("".join(f"{path}\r\n" for path in _PATHS), "ascii", newline="")
    fetch_packages(payload / "Lib")
    prune(payload / "Lib")
    fetch_program(payload / "app")
    prune_program(payload / "app")
    compile_all(payload / "Lib")
    compile_all(payload / "app")
    make_launchers(work / "launcher", payload, version())
    subprocess.run((sys.executable, "-m", "windows.licences", str(payload)), check=True)
    return write_list(payload)
