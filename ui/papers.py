"""What writes workbooks and PDFs, kept apart so that opening the window does not wait for it."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import datetime
from pathlib import Path
from threading import Lock
from typing import Protocol

from desk.domain.post import Consignment, Parcel
from desk.domain.prr_list import RejectedRow
from desk.domain.safe import Recovery
from desk.domain.settings import OfficeSettings
from desk.domain.staff import Staff
from desk.office import Office
from reports.document import Document, Face, Made, Say
from ui.label_choice import Paper, Wanted

OnRows = Callable[[int], None]
Asked = Callable[[], bool]


class Writers(Protocol):
    """The part of ``reports`` that brings openpyxl and reportlab along."""

    def suggest_name(self, document: Document, face: Face) -> str:
        """Return a file name every system accepts."""

    def write(
        self, document: Document, face: Face, path: Path, say: Say, on_rows: OnRows, cancelled: Asked
    ) -> None:
        """Write a paper, whole or not at all."""

    def pdf(self, document: Document, say: Say, on_rows: OnRows, cancelled: Asked) -> bytes:
        """Return a paper as a PDF for the printer."""

    def made_here(self, office: Office, staff: Staff, *, whole: bool = False) -> Made:
        """Return who makes a file now, and where."""

    def write_rejects(
        self,
        rows: Sequence[RejectedRow],
        headings: Sequence[str],
        path: Path,
        say: Say,
        made: Made,
        source: str,
        language: str,
    ) -> None:
        """Write the rows of a list that were not taken in, whole or not at all."""

    def write_post_csv(self, sent: Consignment, path: Path, say: Say, language: str, made: Made) -> None:
        """Write the manifest of a consignment as CSV, whole or not at all."""

    def label_papers(self) -> tuple[Paper, ...]:
        """Return the papers with labels there are."""

    def labels_pdf(
        self, parcels: Sequence[Parcel], settings: OfficeSettings, wanted: Wanted, say: Say, language: str
    ) -> bytes:
        """Return labels for parcels as a PDF."""

    def recovery_pdf(
        self,
        recovery: Recovery,
        made_at: datetime,
        made_by: str,
        settings: OfficeSettings,
        say: Say,
        language: str,
    ) -> bytes:
        """Return the recovery sheet as a PDF; ``made_at`` is local time."""


class Papers:
    """Brings the writers along once: behind the window, or when a paper is wanted before that."""

    def __init__(self, load: Callable[[], Writers]) -> None:
        self._load = load
        self._lock = Lock()
        self._writers: Writers | None = None

    def writers(self) -> Writers:
        """Return the writers; called in the pool, because the first call may take half a second."""
        with self._lock:
            if self._writers is None:
                self._writers = self._load()
            return self._writers
