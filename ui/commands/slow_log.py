"""Writes into the log of the program what was slow, or went wrong unseen; it stays small for years."""

from __future__ import annotations

import logging
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import UTC, datetime
from pathlib import Path

from desk.domain.own_files import make_folder, make_own

LARGEST = 1_000_000
"""Bytes; a log that has grown beyond that keeps its second half."""
SPOKEN_BY = ("desk.data.slow", "desk.rooms.sending")


class _IntoFile(logging.Handler):
    def __init__(self, file: Callable[[], Path]) -> None:
        super().__init__()
        self._file = file

    def emit(self, record: logging.LogRecord) -> None:
        try:
            keep_line(self._file(), record.getMessage())
        except OSError:
            self.handleError(record)  # a full disk is told where it matters: by what could not be kept


def keep_line(file: Path, line: str) -> None:
    """Write a line with its time behind what stands in a log, readable for its owner alone."""
    make_folder(file.parent)
    make_own(file)
    if file.stat().st_size > LARGEST:
        lines = file.read_bytes().splitlines(keepends=True)
        file.write_bytes(b"".join(lines[len(lines) // 2 :]))
    with file.open("a", encoding="utf-8") as log:
        log.write(f"{datetime.now(UTC).isoformat(timespec='seconds')} {line}\n")


@contextmanager
def log_kept(file: Callable[[], Path]) -> Iterator[None]:
    """Write it down as long as the program runs; ``file`` says where, when it comes to that."""
    handler, speakers = _IntoFile(file), [logging.getLogger(name) for name in SPOKEN_BY]
    before = [spoken.level for spoken in speakers]
    for spoken in speakers:
        spoken.setLevel(logging.INFO)
        spoken.addHandler(handler)
    try:
        yield
    finally:
        for spoken, level in zip(speakers, before, strict=True):
            spoken.removeHandler(handler)
            spoken.setLevel(level)
