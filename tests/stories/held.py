"""How much memory a process holds, told from what is free and only not given back and from SQLite's own.

The C library keeps what was freed for what comes next, in holes too small for the system to take back; and
SQLite keeps pages of the file and the statements it was asked before, up to bounds of its own, and fills them
for as long as something new is asked. Neither is anything the program holds on to.

Python cuts small objects from pools of its own, of which nobody tells how much is free: who wants to know
what is held starts with ``PYTHONMALLOC=malloc``, and the C library tells of everything.
"""

from __future__ import annotations

import ctypes
import time
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import NamedTuple


class Memory(NamedTuple):
    """Bytes of one process at one moment: held, freed and kept, SQLite's own, and all of it."""

    held: int
    free: int
    sqlite: int
    seen: int


class _Told(ctypes.Structure):
    """What glibc tells of its memory (man mallinfo2)."""

    _fields_ = tuple(
        (name, ctypes.c_size_t)
        for name in (
            *("arena", "ordblks", "smblks", "hblks", "hblkhd"),
            *("usmblks", "fsmblks", "uordblks", "fordblks", "keepcost"),
        )
    )


def measure() -> Memory:
    """Measure this process; where the C library does not tell, all it has counts as held."""
    sqlite, seen = _sqlite(), _anonymous()
    library = ctypes.CDLL(None)
    if not hasattr(library, "mallinfo2"):
        return Memory(seen - sqlite, 0, sqlite, seen)
    library.mallinfo2.restype = _Told
    told = library.mallinfo2()
    return Memory(told.uordblks + told.hblkhd - sqlite, told.fordblks, sqlite, seen)


@dataclass
class Scale:
    """Tells now and then what this process holds, when its owner stands between two deeds.

    In the middle of one it also has what that deed just reads, which is let go of and grows with the pile
    on the table: it says nothing of what stays.
    """

    tell: Callable[[Memory], None]
    every: float
    due: float = 0.0

    def look(self) -> None:
        """Tell what is held, unless that was told a moment ago."""
        now = time.monotonic()
        if now >= self.due:
            self.due = now + self.every
            self.tell(measure())


def _anonymous() -> int:
    """Return the bytes in memory that are from no file.

    Pages still shared with the process this one was copied from count too: they become its own, one by one,
    as it goes on, and are no growth.
    """
    lines = Path("/proc/self/smaps_rollup").read_text().splitlines()
    return sum(int(line.split()[1]) for line in lines if line.startswith("Anonymous:")) * 1024


def _sqlite() -> int:
    """Return what SQLite holds; where its library cannot be asked, that counts as held by the program."""
    for name in (None, "libsqlite3.so.0"):
        try:
            ask = ctypes.CDLL(name).sqlite3_memory_used
        except (OSError, AttributeError):
            continue
        ask.restype = ctypes.c_int64
        if told := int(ask()):
            return told
    return 0
