"""What can stop a file from being written, as facts the window turns into sentences."""

from __future__ import annotations

from dataclasses import dataclass

from desk.domain.errors import DeskError


@dataclass(eq=False)
class FileIsOpen(DeskError):
    """Another program holds the file, or it is write-protected; close it there or choose another name."""

    name: str


@dataclass(eq=False)
class OntoOffice(DeskError):
    """The file is an office or a backup of one, which no report replaces; choose another name."""

    name: str


@dataclass(eq=False)
class DiskFull(DeskError):
    """The disk has no room for the file; free some or choose another drive."""

    name: str


@dataclass(eq=False)
class FolderMissing(DeskError):
    """The folder does not exist (any more); choose another one."""

    folder: str


@dataclass(eq=False)
class FolderReadOnly(DeskError):
    """This account may not write into the folder; choose another one."""

    folder: str


@dataclass(eq=False)
class FileNotWritten(DeskError):
    """The system refused the file for a reason of its own, told in ``detail``."""

    name: str
    detail: str


@dataclass(eq=False)
class LogoUnreadable(DeskError):
    """The letterhead's emblem is missing or is not a PNG or JPEG picture; choose it again in the settings."""

    path: str


@dataclass(eq=False)
class TooManyRows(DeskError):
    """A worksheet ends before the list does; choose a shorter span, or PDF."""

    most: int


@dataclass(eq=False)
class PrinterGone(DeskError):
    """This PC has no printer of this name (any more), or it does not take the paper."""

    printer: str


@dataclass(eq=False)
class PrintUnsure(PrinterGone):
    """The printer took the paper and answers no more; whether it was printed is seen there alone."""


@dataclass(eq=False)
class PrintersSilent(DeskError):
    """The print server did not answer in time; see to it, then try again."""

    seconds: int


@dataclass(eq=False)
class PrintersUnasked(DeskError):
    """The printers of this PC could not be asked for, for the reason in ``detail``."""

    detail: str


class NoPrinter(DeskError):
    """This PC has no printer at all; one has to be set up, or the paper saved as a PDF."""
