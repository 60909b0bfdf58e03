"""Compiles modules for the Python of Windows, the same bytes each time."""

from __future__ import annotations

import py_compile
import subprocess
import sys
from pathlib import Path

MADE_FOR = (3, 11)
_WITH_SOURCE = ("PySide6", "shiboken6")
"""They look their own source up when they start."""


def compile_all(folder: Path) -> None:
    """Put the compiled form of every module of a folder in the place of its source.

    Raises:
        SystemExit: this Python's compiled form is not that of the Python of Windows.
    """
    if sys.version_info[:2] != MADE_FOR:
        raise SystemExit(
            f"Python {MADE_FOR[0]}.{MADE_FOR[1]} is needed to compile for Windows, and this is"
            f" {sys.version.split()[0]}: make installer PYTHON=python3.11"
        )
    # What a process did before decides which strings it writes once: a new one writes the same each time.
    subprocess.run((sys.executable, "-m", __name__, str(folder)), check=True)


def _compile(file: Path, folder: Path) -> None:
    told = file.relative_to(folder).as_posix()
    stays = told.split("/")[0] in _WITH_SOURCE
    compiled = None if stays else str(file.with_suffix(".pyc"))
    # No time of a file is compared: what is installed is what was compiled.
    unchecked = py_compile.PycInvalidationMode.UNCHECKED_HASH
    py_compile.compile(str(file), compiled, told, doraise=True, invalidation_mode=unchecked)
    if not stays:
        file.unlink()


if __name__ == "__main__":
    at = Path(sys.argv[1])
    for one in sorted(at.rglob("*.py")):
        _compile(one, at)
