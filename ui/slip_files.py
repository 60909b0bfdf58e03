"""Slips opened as PDF: kept in a folder of this account for a day, then thrown away."""

from __future__ import annotations

import os
from contextlib import suppress
from datetime import UTC, datetime, timedelta
from pathlib import Path

from desk.domain.own_files import make_folder, open_new

_KEPT = timedelta(days=1)
"""A slip can be made anew at any time; nothing about a citizen is to lie about."""
_MOST_OPEN = 100
"""Of one slip, in programs that let nobody else touch what they show."""


def write_slip(pdf: bytes, name: str, folder: Path) -> Path:
    """Write a slip for this account alone and return its path; slips of earlier days go.

    Raises:
        OSError: this PC cannot keep it.
    """
    make_folder(folder)
    oldest = (datetime.now(UTC) - _KEPT).timestamp()
    for earlier in folder.glob("*.pdf"):
        with suppress(OSError):  # somebody has it open, or another window threw it away
            if earlier.stat().st_mtime < oldest:
                earlier.unlink()
    safe = "".join(sign if sign.isalnum() or sign in "-_" else "-" for sign in name)
    path = _free(folder, safe)
    with os.fdopen(open_new(path), "wb") as file:
        file.write(pdf)
    return path


def _free(folder: Path, name: str) -> Path:
    """Return where a slip goes: in the place of an earlier one, beside it while a program has that open."""
    for number in range(1, _MOST_OPEN):
        path = folder / (f"{name}.pdf" if number == 1 else f"{name}-{number}.pdf")
        with suppress(PermissionError):
            path.unlink(missing_ok=True)
            return path
    return folder / f"{name}-{_MOST_OPEN}.pdf"
