"""Why a file is not attached or not shown, as facts with their cure; the window makes the sentence."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum

from desk.domain.errors import DeskError
from desk.domain.text import Word, mark


class AttachmentFlaw(Enum):
    """What is wrong with a file, and what the person who chose it can do."""

    MISSING = (
        mark("attachment_flaw", "The file is not there any more."),
        mark("attachment_cure", "Check the folder and the name, and choose the file again."),
    )
    TOO_DEEP = (
        mark("attachment_flaw", "Folder and name of the file are together longer than Windows opens."),
        mark("attachment_cure", "Copy the file to a folder closer to the drive and choose it there."),
    )
    NO_ACCESS = (
        mark("attachment_flaw", "This program may not open the file."),
        mark("attachment_cure", "Copy it to your own folder and choose it again."),
    )
    NOT_A_FILE = (
        mark("attachment_flaw", "This is a folder or a device, not a file."),
        mark("attachment_cure", "Choose the scanned files themselves."),
    )
    EMPTY = (
        mark("attachment_flaw", "The file is empty."),
        mark("attachment_cure", "Scan the document again, or ask for the file again."),
    )
    TOO_BIG = (
        mark("attachment_flaw", "The file is larger than 32 MB."),
        mark("attachment_cure", "Scan the document at 300 dpi, or in parts."),
    )
    UNKNOWN_TYPE = (
        mark(
            "attachment_flaw",
            "The content is neither PDF nor a JPEG, PNG, TIFF or HEIC picture, whatever the name says.",
        ),
        mark("attachment_cure", "Do not open it. Scan the document, or ask for it as PDF or JPEG."),
    )
    PROTECTED = (
        mark("attachment_flaw", "The file is protected with a password."),
        mark("attachment_cure", "Ask for the file without a password, or scan the printed document."),
    )
    TRUNCATED = (
        mark("attachment_flaw", "The end of the file is missing; it was not copied or sent to its end."),
        mark("attachment_cure", "Copy the file again, or ask for it again."),
    )
    DAMAGED = (
        mark("attachment_flaw", "The file is damaged."),
        mark("attachment_cure", "Scan the document again, or ask for the file again."),
    )
    TOO_MANY_PAGES = (
        mark("attachment_flaw", "The file has more than 200 pages."),
        mark("attachment_cure", "Attach only the pages that belong to this document."),
    )
    TOO_MANY_PIXELS = (
        mark("attachment_flaw", "A page has more than 64 million pixels; the file may be harmful."),
        mark("attachment_cure", "Scan the document at 300 dpi."),
    )
    TOO_SLOW = (
        mark("attachment_flaw", "Reading the file took too long; it may be harmful."),
        mark("attachment_cure", "Scan the document again at 300 dpi, or save it as a new PDF."),
    )
    TOO_HEAVY = (
        mark("attachment_flaw", "Reading the file needed too much memory, or the reader broke down on it."),
        mark("attachment_cure", "Scan the document again at 300 dpi, or save it as a new PDF."),
    )
    READER_MISSING = (
        mark("attachment_flaw", "The reader of files could not be started on this PC."),
        mark(
            "attachment_cure", "Close other programs and try again; if it stays so, tell the administrator."
        ),
    )

    def __init__(self, why: Word, cure: Word) -> None:
        self.why = why
        self.cure = cure


@dataclass(eq=False)
class AttachmentRefused(DeskError):
    """A file is not attached, or a page of it not shown; nothing of it was kept."""

    file_name: str
    why: Word
    cure: Word

    @classmethod
    def because(cls, file_name: str, flaw: AttachmentFlaw) -> AttachmentRefused:
        """Return the error for one of the known flaws."""
        return cls(file_name, flaw.why, flaw.cure)

    @property
    def flaw(self) -> AttachmentFlaw:
        """Which of the known flaws it is."""
        return next(flaw for flaw in AttachmentFlaw if (flaw.why, flaw.cure) == (self.why, self.cure))


@dataclass(eq=False)
class TooManyFiles(DeskError):
    """More files at once than anybody means to attach; none was."""

    count: int
    most: int


@dataclass(eq=False)
class DocumentUnknown(DeskError):
    """The application's catalogue version knows no document of this code."""

    document: str
