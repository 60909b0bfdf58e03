"""What runs in the reader's own process: the rows of one file, written to standard output in small pieces.

Whatever a file does to a parser, it does it here: memory runs out here, and a crash ends this process alone.
"""

from __future__ import annotations

import os
import pickle
import sys
import traceback
from collections.abc import Iterator
from itertools import islice
from pathlib import Path
from threading import Thread

from desk.data.spreadsheet import Sheet, read_sheets
from desk.domain.file_errors import FileFlaw, FileUnreadable

if sys.platform == "linux":
    import resource

SHEET, ROWS, FLAW, FAILED, END = "sheet", "rows", "flaw", "failed", "end"
"""What a piece is: its first word."""

ROWS_AT_ONCE = 200
"""Unpacked in about a millisecond, so that the window is not held up."""
MOST_MEMORY = 4 * 1024**3
"""Bytes; the largest sheet that is let through needs about half."""


def serve(path: bytes) -> None:
    """Write a file out and end; also when the program that asked is there no more."""
    if sys.platform == "linux":
        resource.setrlimit(resource.RLIMIT_AS, (MOST_MEMORY, MOST_MEMORY))
    Thread(target=_end_with_asker, daemon=True).start()
    for piece in _pieces(Path(os.fsdecode(path))):
        pickle.dump(piece, sys.stdout.buffer, pickle.HIGHEST_PROTOCOL)
    sys.stdout.buffer.flush()
    os._exit(0)


def _end_with_asker() -> None:
    """Wait on a pipe in which nothing more comes; it closes when the asker closes it or dies."""
    os.read(sys.stdin.fileno(), 1)
    os._exit(0)


def _pieces(path: Path) -> Iterator[tuple[object, ...]]:
    try:
        for sheet in read_sheets(path):
            yield from _sheet(sheet)
        yield (END,)
    except FileUnreadable as problem:
        yield FLAW, next(flaw.name for flaw in FileFlaw if flaw.why == problem.why)
    except MemoryError:
        yield FLAW, FileFlaw.TOO_HEAVY.name
    except Exception as problem:
        # The place alone: the words of an error may repeat what stands in the list.
        last = traceback.extract_tb(problem.__traceback__)[-1]
        yield FAILED, f"{type(problem).__name__} in {last.name}, {Path(last.filename).name}:{last.lineno}"


def _sheet(sheet: Sheet) -> Iterator[tuple[object, ...]]:
    yield SHEET, sheet.name, sheet.height
    while rows := list(islice(sheet.rows, ROWS_AT_ONCE)):
        yield ROWS, rows
