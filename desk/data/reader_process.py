"""Reading a spreadsheet in a process of its own, so that no file can hold up the window or take it down.

A parser works on a sheet as a whole: it cannot be asked to stop, and a file made to harm may make it crash or
fill all memory. A process can be ended at any moment. It is a bare Python with this program's folders to
import from; it loads neither Qt nor the database.
"""

from __future__ import annotations

import logging
import os
import pickle
import sys
from collections import deque
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from datetime import date, datetime, time, timedelta
from pathlib import Path
from threading import Event, Thread
from typing import IO, Any

from desk.data.sheet_stream import END, FAILED, FLAW, ROWS
from desk.data.spreadsheet import Cell, Sheet
from desk.domain.bare_python import start_bare
from desk.domain.errors import Cancelled
from desk.domain.file_errors import FileFlaw, FileUnreadable

Cancel = Callable[[], bool]
Line = tuple[int, Sequence[Cell]]

log = logging.getLogger(__name__)

_LISTEN_EVERY = 0.03
_FOLDER = str(Path(__file__).resolve().parents[2])
_BEGIN = (
    "import pickle, sys\n"
    "sys.path[:], path = pickle.load(sys.stdin.buffer)\n"
    "from desk.data.sheet_stream import serve\n"
    "serve(path)"
)
_KINDS_OF_CELL = {kind.__name__: kind for kind in (date, datetime, time, timedelta)}


@contextmanager
def sheets_of(path: Path, cancelled: Cancel | None = None) -> Iterator[Iterator[Sheet]]:
    """Give the sheets of a file, hidden ones included; the process ends with the block.

    ``cancelled`` is asked from a thread of its own while a sheet is being opened.

    Raises:
        FileUnreadable: the file cannot be read, with why and what to do; also while rows are walked through.
        Cancelled: ``cancelled`` said so.
    """
    reader = _Reader(path, cancelled)
    try:
        reader.ask()
        yield reader.sheets()
    finally:
        reader.end()


class _Reader:
    """One process that reads one file."""

    def __init__(self, path: Path, cancelled: Cancel | None) -> None:
        self._path = path
        self._cancelled = cancelled
        self._done = Event()
        self._piece: tuple[Any, ...] = ()
        try:
            self._process = start_bare(_BEGIN)
        except OSError as problem:
            log.exception("the reader does not start")
            raise FileUnreadable.because(path.name, FileFlaw.TOO_HEAVY) from problem

    def ask(self) -> None:
        """Say which file is meant, and listen for a cancel."""
        question = ([_FOLDER, *sys.path], os.fsencode(self._path))
        stdin = open_pipe(self._process.stdin)
        try:
            stdin.write(pickle.dumps(question))
            stdin.flush()
        except OSError:
            raise self._failed() from None
        if self._cancelled is not None:
            Thread(target=self._listen, args=(self._cancelled,), daemon=True).start()

    def end(self) -> None:
        """End the process, whatever it does."""
        self._done.set()
        self._process.kill()
        self._process.wait()
        open_pipe(self._process.stdout).close()
        try:
            open_pipe(self._process.stdin).close()
        except OSError:  # a question that was never heard goes with the pipe
            return

    def sheets(self) -> Iterator[Sheet]:
        """Yield the sheets; rows that nobody walked through are passed over."""
        self._next()
        while self._piece[0] != END:
            _, name, height = self._piece
            rows = self._rows()
            yield Sheet(name, height, rows)
            deque(rows, maxlen=0)

    def _rows(self) -> Iterator[Line]:
        self._next()
        while self._piece[0] == ROWS:
            yield from self._piece[1]
            self._next()

    def _listen(self, cancelled: Cancel) -> None:
        while not self._done.wait(_LISTEN_EVERY):
            if cancelled():
                self._process.kill()
                return

    def _next(self) -> None:
        try:
            self._piece = _Pieces(open_pipe(self._process.stdout)).load()
        except (EOFError, OSError, pickle.UnpicklingError):
            raise self._failed() from None
        if self._piece[0] == FLAW:
            raise FileUnreadable.because(self._path.name, FileFlaw[self._piece[1]])
        if self._piece[0] == FAILED:
            log.error("the reader failed: %s", self._piece[1])
            raise FileUnreadable.because(self._path.name, FileFlaw.TOO_HEAVY)

    def _failed(self) -> Exception:
        """Return why the process is there no more."""
        if self._cancelled is not None and self._cancelled():
            return Cancelled()
        self._process.kill()
        log.error("the reader ended with %s", self._process.wait())
        return FileUnreadable.because(self._path.name, FileFlaw.TOO_HEAVY)


class _Pieces(pickle.Unpickler):
    """Takes lists, texts, numbers and days and nothing that runs, should a file ever speak for the reader."""

    def find_class(self, module: str, name: str) -> Any:
        if module != "datetime" or name not in _KINDS_OF_CELL:
            raise pickle.UnpicklingError(name)
        return _KINDS_OF_CELL[name]


def open_pipe(pipe: IO[bytes] | None) -> IO[bytes]:
    """Return a pipe of a process that was started with it."""
    if pipe is None:
        raise ValueError("no pipe")
    return pipe
