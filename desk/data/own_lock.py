"""Keeps other programs of this PC away from a folder while something is written into it."""

from __future__ import annotations

import os
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from desk.domain.own_files import make_own

if sys.platform == "win32":
    import msvcrt
else:
    import fcntl


@contextmanager
def held_alone(path: Path) -> Iterator[None]:
    """Hold a file alone; others wait. The system lets go of it when the program ends, however it ends.

    Raises:
        OSError: this PC does not give it, on Windows after ten seconds of waiting.
    """
    if not path.exists():
        make_own(path)
    handle = os.open(path, os.O_RDWR)
    try:
        if sys.platform == "win32":
            msvcrt.locking(handle, msvcrt.LK_LOCK, 1)
        else:
            fcntl.flock(handle, fcntl.LOCK_EX)
        yield
    finally:
        if sys.platform == "win32":
            os.lseek(handle, 0, os.SEEK_SET)
            msvcrt.locking(handle, msvcrt.LK_UNLCK, 1)
        os.close(handle)
