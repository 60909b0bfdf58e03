"""Files read and people compared in the process of the tests; one of its own costs more than most tests.

What those processes hold off is proved where they are themselves the question: tests/desk/data, the stories.
"""

from __future__ import annotations

import logging
from asyncio import Runner
from collections.abc import Callable, Iterator, Mapping
from contextlib import closing, contextmanager
from pathlib import Path
from typing import Any

import pytest

from desk.data import people_scan, reading_process, scan_process, scan_stream, signature_stream
from desk.data.database import Database
from desk.data.scan_frames import Frame
from desk.data.scan_process import ScanReader
from desk.data.spreadsheet import Sheet, read_sheets
from desk.domain.attachment_errors import AttachmentFlaw, AttachmentRefused
from desk.domain.errors import Cancelled
from desk.domain.same_person_scan import Match
from desk.rooms import import_desk, intake, smartdukcapil

Cancel = Callable[[], bool]


@contextmanager
def sheets_of(path: Path, cancelled: Cancel | None = None) -> Iterator[Iterator[Sheet]]:
    """Read a list here, row by row as it is asked for."""
    yield _until(read_sheets(path), cancelled)


class Reader:
    """Reads one attachment here, with the answers of the process that reads it in the office."""

    def __init__(self, name: str, cancelled: Cancel | None, module: str) -> None:
        self._name = name
        self._cancelled = cancelled
        self._runner: Runner | None = None
        self.ended = False
        if module == "signature_stream":
            self._runner = Runner()
            self._answer = signature_stream._SignatureReader(self._runner).answer
        else:
            self._answer = scan_stream._Reader().answer

    def ask(self, question: Mapping[str, Any], payload: bytes = b"", within: float | None = None) -> Frame:
        if self._cancelled is not None and self._cancelled():
            raise Cancelled
        logging.disable()  # as in the process: what libraries log repeats names
        try:
            facts, content = scan_stream._answered(self._answer, dict(question), payload)
        finally:
            logging.disable(logging.NOTSET)
        if "flaw" in facts:
            raise AttachmentRefused.because(self._name, AttachmentFlaw[facts["flaw"]])
        return facts, content

    def end(self) -> None:
        self.ended = True
        if self._runner is not None:
            self._runner.close()


def reader(name: str, cancelled: Cancel | None, module: str = "scan_stream") -> Reader | ScanReader:
    """Return what reads an attachment; the library that reads codes complains when a process with Qt ends."""
    kind = ScanReader if module == "code_stream" else Reader
    return kind(name, cancelled, module)


def compare(
    url: str, only: frozenset[str] | None, on_progress: people_scan.Progress, cancelled: Cancel
) -> tuple[Match, ...]:
    """Compare the people of an office here."""
    database = Database(url)
    found: list[Match] = []
    with closing(database), database.snapshot() as db:
        for kind, what in people_scan._pieces(db, only):
            if cancelled():
                raise Cancelled
            if kind == "match":
                found.append(what)
            elif kind == "done":
                on_progress(*what)
    return tuple(found)


def read_here(monkeypatch: pytest.MonkeyPatch) -> None:
    """Read lists and attachments, and compare people, in this process until the test ends."""
    monkeypatch.setattr(people_scan, "compare", compare)
    for room in (import_desk, intake, smartdukcapil):
        monkeypatch.setattr(room, "sheets_of", sheets_of)
    for where in (scan_process, reading_process):
        monkeypatch.setattr(where, "ScanReader", reader)


def _until(sheets: Iterator[Sheet], cancelled: Cancel | None) -> Iterator[Sheet]:
    for sheet in sheets:
        if cancelled is not None and cancelled():
            raise Cancelled
        yield sheet
