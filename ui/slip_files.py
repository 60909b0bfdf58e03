"""Slips opened as PDF: kept in a folder of this account for a day, then thrown away."""

from __future__ import annotations

import os
from datetime import UTC, datetime, timedelta
from pathlib import Path

from desk.domain.own_files import make_folder, open_new

_KEPT = timedelta(days=1)
"""A slip can be made anew at any time; nothing about a citizen is to lie about."""


def write_slip(pdf: bytes, name: str, folder: Path) -> Path:
    """Write a slip for this account alone and return its path; slips of earlier days go.

    Raises:
        OSError: this PC cannot keep it.
    """
    make_folder(folder)
    oldest = (datetime.now(UTC) - _KEPT).timestamp()
    for earlier in folder.glob("*.pdf"):
        if earlier.stat().st_mtime < oldest:
            earlier.unlink(missing_ok=True)
    safe = "".join(sign if sign.isalnum() or sign in "-_" else "-" for sign in name)
    path = folder / f"{safe}.pdf"
    path.unlink(missing_ok=True)
    with os.fdopen(open_new(path), "wb") as file:
        file.write(pdf)
    return path
