"""What lies beside an office's file: the note that says where it goes on, and copies of before an upgrade."""

from __future__ import annotations

import json
import os
from datetime import datetime
from pathlib import Path
from typing import Any

from desk.domain.moves import OfficeMovedAway
from desk.domain.own_files import open_new

_NOTE = ".dipindahkan"
_BEFORE = "-sebelum-"


def copy_name(office: Path, version: int) -> Path:
    """Return the name of a copy of before ``version`` that is not taken."""
    numbers = ("", *(f"-{n}" for n in range(2, 1_000)))
    names = (
        office.with_name(f"{office.stem}{_BEFORE}{version}{number}{office.suffix}") for number in numbers
    )
    return next(name for name in names if not name.exists())


def copies_of(office: Path) -> tuple[Path, ...]:
    """Return the copies of before an upgrade that lie beside an office's file."""
    found = office.parent.glob("*")
    return tuple(sorted(one for one in found if one.name.startswith(office.stem + _BEFORE)))


def note_of(office: Path) -> Path:
    """Return the note that says of an office's file where the office goes on."""
    return office.with_name(office.name + _NOTE)


def leave_note(office: Path, to: str, at: datetime) -> None:
    """Say beside an office's file that the office goes on elsewhere."""
    note = note_of(office)
    note.unlink(missing_ok=True)
    with os.fdopen(open_new(note), "w", encoding="utf-8") as file:
        json.dump({"to": to, "at": at.isoformat(timespec="seconds")}, file)


def refuse_moved(office: Path) -> None:
    """Let nobody go on working in a file whose office goes on elsewhere.

    Raises:
        OfficeMovedAway: the note beside it says so.
    """
    note = note_of(office)
    if not note.exists():
        return
    try:
        told: dict[str, Any] = json.loads(note.read_text(encoding="utf-8"))
    except (OSError, ValueError):
        told = {}
    raise OfficeMovedAway(str(told.get("to", "?")), str(told.get("at", "?")), str(note))
