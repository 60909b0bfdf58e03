"""Attachments read in a process of its own, so that no file can hold up the window or take it down.

A decoder works on a page as a whole: it cannot be asked to stop, and a file made to harm may make it crash or
fill all memory. A process can be ended at any moment. It is a bare Python with this program's folders to
import from; it loads neither Qt nor the database, and what it answers is facts and bytes, nothing that runs.
"""

from __future__ import annotations

import json
import logging
import os
import time
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from sys import path as import_path
from threading import Event, Lock, Thread
from typing import Any

from desk.data.reader_process import open_pipe
from desk.data.scan_frames import Frame, Unframed, read_frame, write_frame
from desk.domain.attachment_errors import AttachmentFlaw, AttachmentRefused
from desk.domain.attachments import MediaType, PageSize, Picture
from desk.domain.bare_python import start_bare
from desk.domain.errors import Cancelled

Cancel = Callable[[], bool]

log = logging.getLogger(__name__)

ANSWER_WITHIN = 1.7
"""Seconds for one question, for the first one the start of its reader included."""
ONCE_STARTED = 1.0
"""Seconds a file gets in any case once its reader is there; a scan of 12 million pixels takes 0.3."""
START_WITHIN = 20.0
"""Seconds until the reader is there, which no file can lengthen: a slow disk, a virus scanner."""
_LISTEN_EVERY = 0.03
_FOLDER = str(Path(__file__).resolve().parents[2])
_BEGIN = (
    "import json, sys\n"
    "sys.path[:] = json.loads(sys.stdin.buffer.readline())\n"
    "from desk.data.{module} import serve\n"
    "serve()"
)
_MEDIA = {kind.code: kind for kind in MediaType}


@dataclass(frozen=True, slots=True)
class Inspected:
    """What a file is, and what is to be kept of it."""

    media_type: MediaType
    pages: int
    content: bytes


def inspect(source: Path | bytes, name: str, cancelled: Cancel | None = None) -> Inspected:
    """Read a file once, prove that it can be shown, and return it without what tells where it was made.

    Raises:
        AttachmentRefused: it is not to be attached, with why and what to do.
        Cancelled: ``cancelled`` said so.
    """
    by_path = isinstance(source, Path)
    payload = os.fsencode(source) if isinstance(source, Path) else source
    reader = ScanReader(name, cancelled)
    try:
        facts, content = reader.ask({"ask": "inspect", "path": by_path}, payload)
    finally:
        reader.end()
    return Inspected(_MEDIA[facts["media"]], facts["pages"], content)


@contextmanager
def pages_of(content: bytes, name: str) -> Iterator[OpenScan]:
    """Open what was kept of a file; the process ends with the block.

    Raises:
        AttachmentRefused: it cannot be opened.
    """
    scan = OpenScan(content, name)
    try:
        scan.open()
        yield scan
    finally:
        scan.close()


class OpenScan:
    """An opened attachment, page by page; a page that breaks its reader leaves the others readable."""

    def __init__(self, content: bytes, name: str) -> None:
        self._content = content
        self._name = name
        self._reader: ScanReader | None = None
        self._lock = Lock()
        self._sizes: dict[int, PageSize] = {}
        self.count = 0

    def open(self) -> None:
        """Start the reader.

        Raises:
            AttachmentRefused: the file cannot be opened.
        """
        self._opened()

    def _opened(self) -> ScanReader:
        if self._reader is None or self._reader.ended:
            self.close()
            self._reader = ScanReader(self._name, None)
            facts, _ = self._reader.ask({"ask": "open"}, self._content)
            self.count = facts["pages"]
        return self._reader

    def close(self) -> None:
        """End the reader."""
        if self._reader is not None:
            self._reader.end()

    def size(self, number: int) -> PageSize:
        """Return how large a page is at its natural size.

        Raises:
            AttachmentRefused: the page cannot be read.
        """
        if number not in self._sizes:
            facts, _ = self._asked({"ask": "size", "page": number})
            self._sizes[number] = PageSize(facts["width"], facts["height"])
        return self._sizes[number]

    def picture(self, number: int, zoom: float = 1.0) -> Picture:
        """Return a page at ``zoom`` times its natural size.

        Raises:
            AttachmentRefused: the page cannot be drawn, or took too long.
        """
        facts, content = self._asked({"ask": "picture", "page": number, "zoom": zoom})
        return Picture(content, facts["width"], facts["height"])

    def fitting(self, number: int, width: int, height: int) -> Picture:
        """Return a page as large as it fits into so many pixels.

        Raises:
            AttachmentRefused: the page cannot be drawn, or took too long.
        """
        size = self.size(number)
        return self.picture(number, min(width / size.width, height / size.height))

    def _asked(self, question: Mapping[str, Any]) -> Frame:
        with self._lock:
            return self._opened().ask(question)


class ScanReader:
    """One process that reads one file."""

    def __init__(self, name: str, cancelled: Cancel | None, module: str = "scan_stream") -> None:
        """Start the process; ``module`` is what runs in it.

        Raises:
            AttachmentRefused: it does not start.
        """
        self._name = name
        self._cancelled = cancelled
        self._late = False
        self._starts: float | None = time.monotonic()
        self.ended = False
        try:
            self._process = start_bare(_BEGIN.format(module=module))
        except OSError as problem:
            log.exception("the reader of attachments does not start")
            raise AttachmentRefused.because(name, AttachmentFlaw.READER_MISSING) from problem
        with self._watched(START_WITHIN):
            self._begin()

    def ask(self, question: Mapping[str, Any], payload: bytes = b"", within: float | None = None) -> Frame:
        """Put one question and return its answer, which may take ``within`` seconds, else `ANSWER_WITHIN`.

        Raises:
            AttachmentRefused: the file has a flaw, the answer took too long, or the reader broke down.
            Cancelled: ``cancelled`` said so.
        """
        with self._watched(self._patience() if within is None else within):
            try:
                write_frame(open_pipe(self._process.stdin), question, payload)
                answer = read_frame(open_pipe(self._process.stdout))
            except (OSError, Unframed):
                answer = None
        if answer is None:
            raise self._failed(AttachmentFlaw.TOO_SLOW)
        if "flaw" in answer[0]:
            log.info("an attachment is refused: %s", answer[0])
            raise AttachmentRefused.because(self._name, AttachmentFlaw[answer[0]["flaw"]])
        return answer

    def end(self) -> None:
        """End the process, whatever it does."""
        self.ended = True
        self._process.kill()
        self._process.wait()
        open_pipe(self._process.stdout).close()
        try:
            open_pipe(self._process.stdin).close()
        except OSError:  # a question that was never heard goes with the pipe
            return

    def _begin(self) -> None:
        try:
            stdin = open_pipe(self._process.stdin)
            stdin.write(json.dumps([_FOLDER, *import_path]).encode() + b"\n")
            stdin.flush()
            ready = read_frame(open_pipe(self._process.stdout))
        except (OSError, Unframed):
            ready = None
        if ready is None:
            problem = self._failed(AttachmentFlaw.READER_MISSING)
            self.end()
            raise problem

    def _patience(self) -> float:
        """Return the seconds for the next question; a slow start is no fault of the file's."""
        began, self._starts = self._starts, None
        if began is None:
            return ANSWER_WITHIN
        return max(ANSWER_WITHIN - (time.monotonic() - began), ONCE_STARTED)

    @contextmanager
    def _watched(self, seconds: float) -> Iterator[None]:
        """End the process when it takes longer than that, or when somebody cancels."""
        done = Event()
        Thread(target=self._watch, args=(time.monotonic() + seconds, done), daemon=True).start()
        try:
            yield
        finally:
            done.set()

    def _watch(self, until: float, done: Event) -> None:
        while not done.wait(until - time.monotonic() if self._cancelled is None else _LISTEN_EVERY):
            self._late = time.monotonic() >= until
            if self._late or (self._cancelled is not None and self._cancelled()):
                self._process.kill()
                return

    def _failed(self, late: AttachmentFlaw) -> Exception:
        """Return why the process is there no more."""
        self.ended = True
        if self._late:
            return AttachmentRefused.because(self._name, late)
        if self._cancelled is not None and self._cancelled():
            return Cancelled()
        self._process.kill()
        log.error("the reader of attachments ended with %s", self._process.wait())
        return AttachmentRefused.because(self._name, AttachmentFlaw.TOO_HEAVY)
