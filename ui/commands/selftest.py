"""`prrdesk selftest`: whether this PC has all the program needs, tried in an office that is thrown away.

Everything is tried in a process of its own, which finds a home, settings and temporary files only in a new
folder. Here nothing is loaded that could be missing, so that whatever that process dies of is told.
"""

from __future__ import annotations

import json
import os
import shutil
import signal
import subprocess
import sys
import tempfile
import time
from collections import deque
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import asdict, dataclass, field
from pathlib import Path
from queue import Empty, SimpleQueue
from threading import Thread
from types import FrameType
from typing import IO, Any

from desk.domain.bare_python import bare_python
from desk.domain.text import Word, mark
from ui.commands.command import Say
from ui.commands.command_line import Typed
from ui.commands.places import PROGRAM

_ROOT = str(Path(__file__).resolve().parents[2])
_BEGIN = (
    "import json, sys\n"
    "sys.path[:] = json.loads(sys.stdin.buffer.readline())\n"
    "from ui.selftest.inside import serve\n"
    "serve()"
)
_PATIENCE_S = 240
"""Without a word from the process; the longest step, the demo office, takes 6 s on a usual PC."""
_OWN = ("XDG_DATA_HOME", "XDG_CONFIG_HOME", "LOCALAPPDATA", "APPDATA", "TMPDIR", "TEMP", "TMP")
"""Where programs keep what is the user's, and what is temporary: during the test in its folder."""
_SIGNALS = ("SIGTERM", "SIGBREAK")
_REMOVE_TRIES, _PAUSE_S = 20, 0.25
_KEPT_LINES = 20
_GOOD, _NOTE, _FAULT, _UNTRIED = "good", "note", "fault", "untried"
_STANDING: Mapping[str, Word] = {
    _GOOD: mark("selftest", "good"),
    _NOTE: mark("selftest", "note"),
    _FAULT: mark("selftest", "FAULT"),
    _UNTRIED: mark("selftest", "left out"),
}
_BEGINS = mark("selftest", "The program is tried on this PC; this takes half a minute ...")
_DIED = mark("selftest", "the test ended in the middle, at {step} ({detail}).")
_SILENT = mark("selftest", "the test went no further at {step} within {seconds} seconds.")
_NO_PYTHON = mark("selftest", "python.exe is missing in the folder {folder}.")
_NOT_STARTED = mark("selftest", "the test does not start ({detail}).")
_AGAIN = mark("selftest", "Install PRR Desk again; if it stays so, tell whoever maintains it.")
_LEFT = mark("selftest", "the folder {folder} cannot be removed.")
_REMOVE = mark("selftest", "Remove it by hand.")
_TEST = mark("selftest", "Selftest")
_ALL_WELL = mark("selftest", "Everything the program needs is there and works ({seconds} s).")
_FAULTS = mark("selftest", "Not everything is well; what is to be done: {number}.")
_STOPPED = mark("selftest", "Stopped; the test was not finished.")


@dataclass(frozen=True, slots=True)
class Line:
    """What one part found."""

    part: str
    title: str
    kind: str
    text: str
    cure: str = ""

    @property
    def whole(self) -> str:
        """The line as it is read."""
        return f"{self.title}: {self.text} {self.cure}".rstrip()


@dataclass(slots=True)
class _Heard:
    """How far the process came."""

    title: str = ""
    step: str = ""
    last: str = ""
    ended: bool = False
    silent: bool = False
    lines: list[Line] = field(default_factory=list)

    def take(self, event: Mapping[str, Any]) -> Line | None:
        """Take in an event; return the line it is, if it is one."""
        self.ended = self.ended or "end" in event
        self.last = event.get("last", self.last)
        self.step = event.get("doing", self.step)
        if "part" in event and "kind" not in event:
            self.title, self.step = event["title"], ""
        if "kind" not in event:
            return None
        self.lines.append(Line(**event))
        return self.lines[-1]


class _Errors:
    """What the process says on its standard error, of which the end tells why it died.

    Not a file: on Windows whatever that process has started would hold it, and with it the folder.
    """

    def __init__(self, pipe: IO[bytes] | None) -> None:
        self._end: deque[str] = deque(maxlen=_KEPT_LINES)
        self._reader = Thread(target=self._read, args=(pipe,), daemon=True)
        self._reader.start()

    def last(self) -> str:
        """Return its last line; the process has ended."""
        self._reader.join(_PAUSE_S * _REMOVE_TRIES)
        return next((line for line in reversed(self._end) if line), "")

    def _read(self, pipe: IO[bytes] | None) -> None:
        for line in pipe or ():
            self._end.append(line.decode("utf-8", "replace").strip())


def run(typed: Typed, say: Say, language: str) -> int:
    """Try everything, tell each part as it is known, and return 0 when all is well, else 1."""
    began = time.monotonic()
    _tell(say(_BEGINS))
    folder = Path(tempfile.mkdtemp(prefix=f"{PROGRAM}-selftest-"))
    try:
        with _asked_to_end():
            lines = _tried(folder, typed.values["part"] or "", say, language)
    except KeyboardInterrupt:
        _tell(say(_STOPPED))
        return 1
    finally:
        left = not _removed(folder)
    if left:
        lines.append(Line("selftest", say(_TEST), _FAULT, say(_LEFT).format(folder=folder), say(_REMOVE)))
    faults = [line for line in lines if line.kind == _FAULT]
    seconds = round(time.monotonic() - began, 1)
    if typed.values["json"]:
        answer = {"sound": not faults, "seconds": seconds, "lines": [asdict(line) for line in lines]}
        print(json.dumps(answer, indent=2))
        return 1 if faults else 0
    if not faults:
        print(say(_ALL_WELL).format(seconds=round(seconds)))
        return 0
    print(say(_FAULTS).format(number=len(faults)))
    for line in faults:
        print(line.whole)
    return 1


def _tried(folder: Path, part: str, say: Say, language: str) -> list[Line]:
    """Run the process and return all it said, and how it ended when that was not well."""
    python = Path(bare_python())
    if not python.stem.lower().startswith("python"):
        return [_broken(say, _NO_PYTHON, folder=python.parent)]
    try:
        process = subprocess.Popen(  # noqa: S603 - our own Python and our own words
            [str(python), "-I", "-S", "-c", _BEGIN],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            env=_environment(folder),
        )
    except OSError as error:
        return [_broken(say, _NOT_STARTED, detail=error)]
    heard, errors = _Heard(), _Errors(process.stderr)
    try:
        _listen(process, {"folder": str(folder), "language": language, "part": part}, heard, say)
    finally:
        process.kill()
        code = process.wait()
    if not heard.ended:
        step = " ".join(filter(None, (heard.title, heard.step))) or say(_TEST)
        if heard.silent:
            heard.lines.append(_broken(say, _SILENT, step=step, seconds=_PATIENCE_S))
        else:
            heard.lines.append(_broken(say, _DIED, step=step, detail=heard.last or errors.last() or code))
    return heard.lines


def _listen(process: subprocess.Popen[bytes], question: Mapping[str, str], heard: _Heard, say: Say) -> None:
    """Tell each line as it comes, until the process is done, dead or silent."""
    if process.stdin is None or process.stdout is None:
        raise ValueError("no pipe")
    events: SimpleQueue[bytes] = SimpleQueue()
    Thread(target=_pass_on, args=(process.stdout, events), daemon=True).start()
    try:
        for given in ([_ROOT, *sys.path], question):
            process.stdin.write(json.dumps(given).encode() + b"\n")
        process.stdin.flush()
    except OSError:
        return  # it is dead already, and why stands in what it said
    while not heard.ended:
        try:
            event = events.get(timeout=_PATIENCE_S)
        except Empty:
            heard.silent = True
            return
        if not event:
            return
        line = heard.take(json.loads(event))
        if line is not None:
            _tell(f"  {say(_STANDING[line.kind]):<10} {line.whole}")


def _pass_on(pipe: IO[bytes], events: SimpleQueue[bytes]) -> None:
    for line in pipe:
        events.put(line)
    events.put(b"")


def _environment(folder: Path) -> dict[str, str]:
    """Return this environment with another home for files, and without what names an office or a password."""
    kept = {name: value for name, value in os.environ.items() if not name.startswith("PRRDESK_")}
    return kept | dict.fromkeys(_OWN, str(folder))


def _broken(say: Say, word: Word, **facts: object) -> Line:
    return Line("selftest", say(_TEST), _FAULT, say(word).format(**facts), say(_AGAIN))


@contextmanager
def _asked_to_end() -> Iterator[None]:
    """Let whoever ends this program leave no folder behind."""

    def asked(_signal: int, _frame: FrameType | None) -> None:
        raise KeyboardInterrupt

    kinds = [getattr(signal, name) for name in _SIGNALS if hasattr(signal, name)]
    before = [(kind, signal.signal(kind, asked)) for kind in kinds]
    try:
        yield
    finally:
        for kind, handler in before:
            signal.signal(kind, handler)


def _removed(folder: Path) -> bool:
    """Remove the folder; on Windows a reader that is just ending may still hold a file of it."""
    for _ in range(_REMOVE_TRIES):
        shutil.rmtree(folder, ignore_errors=True)
        if not folder.exists():
            return True
        time.sleep(_PAUSE_S)
    return False


def _tell(line: str) -> None:
    print(line, file=sys.stderr, flush=True)
