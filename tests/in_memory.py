"""Where tests keep files in memory: a disk answers each commit after some thousandths of a second."""

from __future__ import annotations

import os
import shutil
from pathlib import Path

ROOM = 4 << 30
"""Bytes that the servers and the offices of all workers may need; containers often have 64 MB there."""


def place() -> Path | None:
    """Return where files are kept in memory with room enough, if there is such a place."""
    place = Path("/dev/shm")
    roomy = place.is_dir() and os.access(place, os.W_OK) and shutil.disk_usage(place).free >= ROOM
    return place if roomy else None
