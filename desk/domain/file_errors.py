"""Why an office's file cannot be read, as facts with their cure; the window makes the sentence."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum
from pathlib import Path

from desk.domain.errors import DeskError
from desk.domain.long_paths import too_long
from desk.domain.text import Word, mark


class FileFlaw(Enum):
    """What is wrong with a file, and what the person who chose it can do."""

    MISSING = (
        mark("file_flaw", "The file is not there any more."),
        mark("file_cure", "Check the folder and the name, and choose the file again."),
    )
    TOO_DEEP = (
        mark("file_flaw", "Folder and name of the file are together longer than Windows opens."),
        mark("file_cure", "Copy the file to a folder closer to the drive and choose it there."),
    )
    NO_ACCESS = (
        mark("file_flaw", "Windows does not let this program open the file."),
        mark("file_cure", "Close the file in Excel, or copy it to your own folder, and choose it again."),
    )
    EMPTY = (
        mark("file_flaw", "The file is empty."),
        mark("file_cure", "Ask for the list again; it was probably not copied to its end."),
    )
    TOO_LARGE = (
        mark("file_flaw", "The file is larger than any list this program reads."),
        mark("file_cure", "Check that it is the right file; split a list into files of 100,000 rows."),
    )
    TOO_MANY_ROWS = (
        mark("file_flaw", "A sheet has more rows than the program reads at once."),
        mark("file_cure", "Split the list into files of 100,000 rows each and import them one by one."),
    )
    TOO_WIDE = (
        mark(
            "file_flaw",
            "A cell lies far outside the list or is far too long, so the list would not fit into memory.",
        ),
        mark("file_cure", "Copy the list alone into a new workbook, save it as .xlsx and choose that."),
    )
    BROKEN = (
        mark("file_flaw", "The file is damaged or was not copied to its end."),
        mark("file_cure", "Open it in Excel and save it again as .xlsx, or ask for the list again."),
    )
    PROTECTED = (
        mark("file_flaw", "The file is protected with a password."),
        mark("file_cure", "Open it in Excel with the password, save it without one, and choose it again."),
    )
    BOMB = (
        mark("file_flaw", "The file unpacks to far more than a list can hold; it may be harmful."),
        mark("file_cure", "Do not open it. Ask the sender for the list again."),
    )
    TOO_HEAVY = (
        mark("file_flaw", "Reading the file failed: the reader had not enough memory, or broke down on it."),
        mark(
            "file_cure",
            "Close other programs and choose it again. If it fails again, copy the list alone into a new "
            "workbook, save it as .xlsx and choose that.",
        ),
    )
    OLD_FORMAT = (
        mark("file_flaw", "The file has a spreadsheet format this program does not read."),
        mark("file_cure", "Open it in Excel and save it as .xlsx."),
    )
    NOT_A_LIST = (
        mark("file_flaw", "The file is neither a spreadsheet nor a text list, whatever its name says."),
        mark("file_cure", "Choose a file of the kind .xlsx, .xls, .ods or .csv."),
    )
    BROKEN_QUOTES = (
        mark("file_flaw", "A quotation mark is opened and not closed, so rows run into each other."),
        mark("file_cure", "Open the file in Excel, check that the columns are right and save it as .xlsx."),
    )
    NO_HEADER = (
        mark(
            "file_flaw",
            "No line with the column names was found: a list needs at least the columns NIK and NAMA.",
        ),
        mark(
            "file_cure",
            "Name the columns in one line above the list: NIK, NAMA LENGKAP, TEMPAT LAHIR, TANGGAL LAHIR, "
            "JENIS KELAMIN, ALAMAT, RT, RW, KELURAHAN, KECAMATAN, STATUS, TANGGAL REKAM.",
        ),
    )

    def __init__(self, why: Word, cure: Word) -> None:
        self.why = why
        self.cure = cure


@dataclass(eq=False)
class FileUnreadable(DeskError):
    """The file cannot be read as a list; nothing of it was taken."""

    path_name: str
    why: Word
    cure: Word

    @classmethod
    def gone(cls, path: Path) -> FileUnreadable:
        """Return the error for a file the system does not find; for Windows a long path is none."""
        return cls.because(path.name, FileFlaw.TOO_DEEP if too_long(path) else FileFlaw.MISSING)

    @classmethod
    def because(cls, path_name: str, flaw: FileFlaw) -> FileUnreadable:
        """Return the error for one of the known flaws."""
        return cls(path_name, flaw.why, flaw.cure)
