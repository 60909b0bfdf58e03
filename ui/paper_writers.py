"""The writers of papers with everything they bring along; loaded behind the window, never before it."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from desk.domain.post import Consignment, Parcel
from desk.domain.prr_list import RejectedRow
from desk.domain.settings import OfficeSettings
from reports import export, post_csv, rejects
from reports.document import Document, Face, Made, Say
from reports.post_labels import LabelSheet, Sender, labels_pdf
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

    def write_post_csv(self, sent: Consignment, path: Path, say: Say, language: str) -> None:
        """Write the manifest of a consignment as CSV; raises what ``write`` raises."""
        post_csv.write_csv(sent, path, say, language)

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
