"""What of somebody's waits at this PC: kept, refused, answered, sent are lines, and what they come to."""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import datetime
from time import time_ns
from typing import Any

from desk.data.outbox_file import End, OutboxFile
from desk.data.outbox_keys import OutboxKeys
from desk.domain.errors import DeskError
from desk.domain.outbox import Box, Deed, Once, OutboxClosed, OutboxFull, Waiting, in_order
from desk.domain.outbox_text import VERSION, read, read_refusal, written, written_refusal

KEPT, REFUSED, AGAIN, DONE = "kept", "refused", "again", "done"
Line = Mapping[str, Any]


@dataclass(frozen=True, slots=True)
class _Found:
    """What the files say: the lines in the order they were written, and how the files end."""

    lines: tuple[Line, ...]
    last: OutboxFile | None
    altered: tuple[OutboxFile, ...]

    @property
    def next(self) -> int:
        """The number of the next line: by the clock, behind every other also where boxes cannot be opened."""
        last = max((_number(line) for line in self.lines), default=0)
        return max(last + 1, time_ns() // 1000)


class OutboxStore:
    """The outbox of one person at this PC; its state is what the disk says, asked anew every time."""

    def __init__(self, keys: OutboxKeys) -> None:
        self.keys = keys

    def keep(self, once: Once, deed: Deed) -> Waiting:
        """Keep a deed; when this returns it is on the disk. One with the same key is replaced by it.

        Raises:
            OutboxClosed: no key opens anything here.
            OutboxFull: this PC cannot write it.
        """
        at = once.kept_at.isoformat() if once.kept_at else ""
        self._append({"what": KEPT, "key": once.key, "at": at, "deed": written(deed)})
        return Waiting(once, deed)

    def refuse(self, key: str, error: DeskError) -> None:
        """Keep why the office did not take a deed; it waits for a person from now on."""
        self._append({"what": REFUSED, "key": key, "why": written_refusal(error)})

    def again(self, key: str) -> None:
        """Let a deed go again that was refused."""
        self._append({"what": AGAIN, "key": key})

    def done(self, key: str) -> None:
        """Let a deed wait no longer; with the last one, the files go."""
        self._append({"what": DONE, "key": key})
        with self._alone():
            found = self._found()
            if not found.altered and not _standing(found.lines):
                for file in self.keys.files():
                    file.remove()

    def box(self) -> Box:
        """Return what waits.

        Raises:
            OutboxFull: this PC cannot read it.
        """
        if not self.keys.opened:
            return Box(locked=self.keys.locked())
        with self._alone():
            found = self._found()
        waiting: list[Waiting] = []
        unknown = 0
        for kept, refused in _standing(found.lines).values():
            try:
                deed = read(kept["deed"]) if kept["v"] == VERSION else None
            except ValueError:
                deed = None
            if deed is None:
                unknown += 1  # a newer program has kept it; it stays for that
                continue
            once = Once(kept["key"], datetime.fromisoformat(kept["at"]) if kept["at"] else None)
            waiting.append(Waiting(once, deed, read_refusal(refused) if refused else None))
        return Box(in_order(waiting), self.keys.locked(), bool(found.altered), unknown)

    def put_aside(self) -> None:
        """Keep what was altered out of the way; what can be read of it must have been answered before."""
        with self._alone():
            found = self._found()
            if not _standing(found.lines):
                for file in found.altered:
                    file.put_aside()

    def _append(self, line: dict[str, Any]) -> None:
        if not self.keys.opened:
            raise OutboxClosed
        with self._alone():
            found = self._found()
            told = json.dumps({"v": VERSION, "n": found.next, **line}, ensure_ascii=False)
            file = found.last or self.keys.new_file()
            file.append((told.encode(),))

    @contextmanager
    def _alone(self) -> Iterator[None]:
        """Hold the folder alone; a disk that refuses is told as what it means."""
        try:
            with self.keys.alone():
                yield
        except OSError as error:
            raise OutboxFull(error.strerror or type(error).__name__) from error

    def _found(self) -> _Found:
        lines: list[Line] = []
        last: OutboxFile | None = None
        altered = []
        for file in self.keys.files():
            read_now = file.read()
            lines += (json.loads(content) for content in read_now.contents)
            if read_now.end is End.ALTERED:
                altered.append(file)
                last = None
            else:
                last = file
        return _Found(tuple(sorted(lines, key=_number)), last, tuple(altered))


def _number(line: Line) -> int:
    return int(line["n"])


def _standing(lines: Iterable[Line]) -> dict[str, tuple[Line, Line | None]]:
    """Return what waits by its key, in the order it was kept: the deed, and why it was refused."""
    standing: dict[str, tuple[Line, Line | None]] = {}
    for line in lines:
        key, what = str(line["key"]), line["what"]
        if what == KEPT:
            standing[key] = (line, None)
        elif key not in standing:
            continue
        elif what == REFUSED:
            standing[key] = (standing[key][0], line["why"])
        elif what == AGAIN:
            standing[key] = (standing[key][0], None)
        elif what == DONE:
            del standing[key]
    return standing
