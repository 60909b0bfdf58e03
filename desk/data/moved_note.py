"""The note beside an office's file that says where the office goes on; the file itself is as it was."""

from __future__ import annotations

import json
import os
from datetime import datetime
from pathlib import Path
from typing import Any

from desk.domain.moves import OfficeMovedAway
from desk.domain.own_files import open_new

_NOTE = ".dipindahkan"


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
