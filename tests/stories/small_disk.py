"""A small disk of its own, which a test fills up and frees again."""

from __future__ import annotations

import os
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

_PIECE = 1 << 20


class SmallDisk:
    """A disk with room for an office, until something else takes the rest."""

    def __init__(self, place: Path) -> None:
        self.place = place
        self._ballast = place / "ballast"

    @property
    def free(self) -> int:
        """How many bytes are left."""
        room = os.statvfs(self.place)
        return room.f_bavail * room.f_frsize

    def fill(self) -> None:
        """Take every byte that is left."""
        with self._ballast.open("ab", buffering=0) as ballast:
            size = _PIECE
            while size:
                try:
                    written = ballast.write(b"\0" * size)
                except OSError:
                    written = 0
                size = size if written == size else size // 2

    def relieve(self) -> None:
        """Give the room back."""
        self._ballast.unlink(missing_ok=True)


@contextmanager
def small_disk(megabytes: int) -> Iterator[SmallDisk]:
    """Mount a disk of so many MB; that takes Linux and the right to mount, so CI runs it as root."""
    if sys.platform != "linux" or os.geteuid() != 0:
        pytest.fail("a small disk is mounted for this test: run it on Linux as root")
    place = Path(tempfile.mkdtemp(prefix="prrdesk-disk-"))
    subprocess.run(["mount", "-t", "tmpfs", "-o", f"size={megabytes}m", "prrdesk", place], check=True)
    try:
        yield SmallDisk(place)
    finally:
        subprocess.run(["umount", "-l", place], check=True)
        place.rmdir()
