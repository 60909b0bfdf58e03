"""What runs in the reader's own process: one attachment, opened, cleaned and drawn page by page on request.

Whatever a file does to a decoder, it does it here: memory runs out here, and a crash ends this process alone.
It has no database to reach and may write no file.
"""

from __future__ import annotations

import io
import os
import sys
import traceback
import warnings
from collections.abc import Callable
from pathlib import Path
from queue import SimpleQueue
from threading import Thread
from typing import IO, Any

from desk.data import scan_file
from desk.data.scan_clean import cleaned
from desk.data.scan_file import Flawed
from desk.data.scan_frames import Frame, read_frame, write_frame
from desk.data.scan_pdf import PdfFile
from desk.data.scan_pictures import PictureFile
from desk.domain.attachment_errors import AttachmentFlaw
from desk.domain.attachments import MOST_SHOWN, MediaType, PageSize

if sys.platform == "linux":
    import resource

MOST_MEMORY = 1536 * 1024**2
"""Bytes of addresses; the largest page that is let through needs about half."""
LONGEST_SIDE = 16_000
"""Pixels of one side of a picture; a window can show no longer one."""

_File = PdfFile | PictureFile
_Answer = Callable[[dict[str, Any], bytes], Frame]


def serve() -> None:
    """Answer questions until the program that asks is there no more."""
    answer_with(_Reader().answer)


def answer_with(answer: _Answer) -> None:
    """Let ``answer`` meet every question, with little memory and no file to write."""
    answers = os.fdopen(os.dup(1), "wb")
    os.dup2(2, 1)  # a decoder that prints must not speak in our place
    if sys.platform == "linux":
        resource.setrlimit(resource.RLIMIT_AS, (MOST_MEMORY, MOST_MEMORY))
        resource.setrlimit(resource.RLIMIT_FSIZE, (0, 0))
        resource.setrlimit(resource.RLIMIT_CORE, (0, 0))
    warnings.simplefilter("ignore")
    questions: SimpleQueue[Frame] = SimpleQueue()
    Thread(target=_listen, args=(sys.stdin.buffer, questions), daemon=True).start()
    write_frame(answers, {"ready": True})
    while True:
        facts, payload = questions.get()
        write_frame(answers, *_answered(answer, facts, payload))


def _listen(pipe: IO[bytes], questions: SimpleQueue[Frame]) -> None:
    """Pass questions on, and end at once when the asker closes the pipe or dies."""
    while (frame := read_frame(pipe)) is not None:
        questions.put(frame)
    os._exit(0)


class _Reader:
    """The one file this process reads."""

    def __init__(self) -> None:
        self._file: _File | None = None

    def answer(self, facts: dict[str, Any], payload: bytes) -> Frame:
        if facts["ask"] == "inspect":
            return self._inspect(facts, payload)
        if facts["ask"] == "open":
            self._file = _opened(payload, scan_file.kind_of(payload))
            return {"pages": self._file.count}, b""
        if self._file is None or not 1 <= facts["page"] <= self._file.count:
            raise Flawed(AttachmentFlaw.DAMAGED)
        size = self._file.size(facts["page"])
        if facts["ask"] == "size":
            return {"width": size.width, "height": size.height}, b""
        picture = self._file.drawn(facts["page"], _target(size, facts["zoom"]))
        drawn = io.BytesIO()
        picture.save(drawn, "BMP")
        return {"width": picture.width, "height": picture.height}, drawn.getvalue()

    def _inspect(self, facts: dict[str, Any], payload: bytes) -> Frame:
        data = scan_file.read(Path(os.fsdecode(payload))) if facts["path"] else scan_file.sized(payload)
        kind = scan_file.kind_of(data)
        kept = cleaned(data, kind)
        self._file = _opened(kept, kind)
        self._file.prove()
        return {"media": kind.code, "pages": self._file.count}, kept


def _opened(content: bytes, kind: MediaType) -> _File:
    return PdfFile(content) if kind is MediaType.PDF else PictureFile(content, kind)


def _target(natural: PageSize, zoom: float) -> PageSize:
    """Return the size of a picture: not more pixels than may be shown."""
    width, height = natural.width * zoom, natural.height * zoom
    shrink = min(1.0, (MOST_SHOWN / (width * height)) ** 0.5, LONGEST_SIDE / max(width, height))
    return PageSize(max(1, int(width * shrink)), max(1, int(height * shrink)))


def _answered(answer: _Answer, facts: dict[str, Any], payload: bytes) -> Frame:
    try:
        return answer(facts, payload)
    except Flawed as problem:
        return {"flaw": problem.flaw.name}, b""
    except MemoryError:
        return {"flaw": AttachmentFlaw.TOO_HEAVY.name}, b""
    except Exception as problem:
        # Decoders meet a broken file with errors of every kind, and its end with these words. The place alone
        # is told: the words of an error may repeat what stands in the file.
        last = traceback.extract_tb(problem.__traceback__)[-1]
        cut = "truncated" in str(problem) or isinstance(problem, EOFError)
        place = f"{type(problem).__name__} in {last.name}, {Path(last.filename).name}:{last.lineno}"
        return {"flaw": (AttachmentFlaw.TRUNCATED if cut else AttachmentFlaw.DAMAGED).name, "at": place}, b""
