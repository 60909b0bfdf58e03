"""The writers of papers with everything they bring along; loaded behind the window, never before it."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from pathlib import Path

from desk.domain.post import Consignment, Parcel
from desk.domain.prr_list import RejectedRow
from desk.domain.safe import Recovery
from desk.domain.settings import OfficeSettings
from desk.domain.staff import Staff
from desk.office import Office
from reports import export, post_csv, rejects
from reports.document import Document, Face, Letterhead, Made, Say
from reports.origin import made_here
from reports.post_labels import LabelSheet, Sender, labels_pdf
from reports.recovery_sheet import Sheet, recovery_pdf
from ui.label_choice import Paper, Wanted
from ui.papers import Asked, OnRows


class PaperWriters:
    """Writes papers for the window with the writers of ``reports``."""

    def suggest_name(self, document: Document, face: Face) -> str:
        """Return a file name every system accepts."""
        return export.suggest_name(document, face)

    def write(
        self, document: Document, face: Face, path: Path, say: Say, on_rows: OnRows, cancelled: Asked
    ) -> None:
        """Write a paper, whole or not at all.

        Raises:
            Cancelled: the person stopped it; nothing has changed on the disk after this or any other error.
            FileIsOpen: another program holds the file.
            DiskFull: there is no room for it.
            FolderMissing: the folder is gone.
            FolderReadOnly: this account may not write there.
            FileNotWritten: the system refuses for another reason.
            LogoUnreadable: the emblem of the letterhead cannot be read.
            TooManyRows: a worksheet ends before the list does.
        """
        export.write(document, face, path, say, on_rows, cancelled)

    def pdf(self, document: Document, say: Say, on_rows: OnRows, cancelled: Asked) -> bytes:
        """Return a paper as a PDF for the printer; raises Cancelled and LogoUnreadable as ``write`` does."""
        return export.as_pdf(document, say, on_rows, cancelled)

    def made_here(self, office: Office, staff: Staff, *, whole: bool = False) -> Made:
        """Return who makes a file now, and where."""
        return made_here(office, staff, whole=whole)

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
        """Write the rows of a list that were not taken in; raises what ``write`` raises."""
        lines = [
            rejects.RejectLine(row.sheet, row.row_number, row.reason.word, row.reason.cure, row.cells)
            for row in rows
        ]
        rejects.write_rejects(lines, headings, path, say, made, source, language=language)

    def write_post_csv(self, sent: Consignment, path: Path, say: Say, language: str, made: Made) -> None:
        """Write the manifest of a consignment as CSV; raises what ``write`` raises."""
        post_csv.write_csv(sent, path, say, language, made)

    def label_papers(self) -> tuple[Paper, ...]:
        """Return the papers with labels there are."""
        return tuple(Paper(sheet.code, sheet.word, sheet.places) for sheet in LabelSheet)

    def labels_pdf(
        self, parcels: Sequence[Parcel], settings: OfficeSettings, wanted: Wanted, say: Say, language: str
    ) -> bytes:
        """Return labels for parcels as a PDF, each page of the paper that is wanted."""
        sheet = next(sheet for sheet in LabelSheet if sheet.code == wanted.code)
        sender = Sender(settings.office_name, settings.address, settings.contact)
        return labels_pdf(parcels, sender, sheet, say, language, wanted.start)

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
        head = Letterhead(settings.government, settings.office_name, settings.address, settings.contact)
        return recovery_pdf(Sheet(head, recovery.code, recovery.key_id, made_at, made_by, language), say)
