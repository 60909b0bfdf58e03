"""Printers are asked, and small papers printed, in a process of its own: a print server may be silent.

While Qt waits for one, for two minutes, nothing else runs in the process that asked, whatever thread it asked
in: the window would stand still. A process can be ended at any moment.
"""

from __future__ import annotations

import json
import logging
import pickle
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from queue import Empty, SimpleQueue
from threading import Thread
from typing import Any

from desk.domain.bare_python import start_bare
from desk.domain.export_errors import PrinterGone, PrintersSilent, PrintersUnasked, PrintUnsure

PATIENCE_S = 15
"""Until the print server has answered; Qt's own patience is two minutes."""
PAGE_S = 60
"""Until a page is on its way: a large picture to a slow printer far away."""

log = logging.getLogger(__name__)

_FOLDER = str(Path(__file__).resolve().parents[1])
_BEGIN = (
    "import pickle, sys\n"
    "sys.path[:], name, facts = pickle.load(sys.stdin.buffer)\n"
    "import ui.printer_stream\n"
    "getattr(ui.printer_stream, name)(*facts)"
)


def printers() -> tuple[str, ...]:
    """Return the printers of this PC; call it in the pool.

    Raises:
        PrintersSilent: the print server does not answer in time.
        PrintersUnasked: they cannot be asked for.
    """
    with _asking("name_printers") as asked:
        try:
            answer = asked.hear(PATIENCE_S)
        except Empty:
            raise PrintersSilent(PATIENCE_S) from None
        if answer is None:
            raise PrintersUnasked(asked.detail())
        return tuple(answer["names"])


def print_pdf(pdf: bytes, name: str, title: str) -> None:
    """Print every page of a PDF in its own size; call it in the pool.

    Raises:
        PrinterGone: this PC has no printer of this name, or it takes nothing; nothing was printed.
        PrintUnsure: it does not answer any more; nobody knows what was printed.
        PrintersUnasked: no process can be started.
    """
    heard: list[str] = []
    with _asking("print_one", pdf, name, title) as asked:
        try:
            while (answer := asked.hear(PAGE_S if heard else PATIENCE_S)) is not None:
                heard.append(answer["turn"])
        except Empty:
            log.info("a printer does not answer, after %s", heard)
    if "printed" in heard:
        return
    if "page" in heard or heard == ["begun"]:
        raise PrintUnsure(name)
    raise PrinterGone(name)


@contextmanager
def _asking(function: str, *facts: object) -> Iterator[_Asked]:
    """Give a process that does something of `printer_stream`; it ends with the block."""
    question = pickle.dumps(([_FOLDER, *sys.path], function, facts))
    try:
        process = start_bare(_BEGIN, subprocess.STDOUT)
    except OSError as error:
        raise PrintersUnasked(error.strerror or str(error)) from error
    asked = _Asked(process, question)
    try:
        yield asked
    finally:
        process.kill()
        process.wait()


class _Asked:
    """One process and what it says; a thread listens to it, as nobody waits for a pipe in time."""

    def __init__(self, process: subprocess.Popen[bytes], question: bytes) -> None:
        self._process = process
        self._lines: SimpleQueue[bytes | None] = SimpleQueue()
        self._noise = b""
        Thread(target=self._listen, args=(question,), daemon=True).start()

    def hear(self, patience: float) -> dict[str, Any] | None:
        """Return the next answer, None when there is none to come.

        Raises:
            Empty: there was none in time.
        """
        while (line := self._lines.get(timeout=patience)) is not None:
            try:
                answer = json.loads(line)
            except ValueError:
                self._noise = line.strip() or self._noise
                continue
            if isinstance(answer, dict):
                return answer
        return None

    def detail(self) -> str:
        """Return the last words of a process that ended, or how it ended."""
        return self._noise.decode("utf-8", "replace") or str(self._process.wait())

    def _listen(self, question: bytes) -> None:
        stdin, stdout = self._process.stdin, self._process.stdout
        if stdin is None or stdout is None:
            raise ValueError("no pipe")
        with stdout:
            try:
                with stdin:
                    stdin.write(question)
            except OSError:
                log.warning("the process of printers ended before it was asked")
            for line in stdout:
                self._lines.put(line)
        self._lines.put(None)
