"""What stops a file from being written or a paper from being printed, and what to do, in words."""

from __future__ import annotations

from collections.abc import Mapping

from desk.domain import export_errors as exports
from desk.domain.text import Word, mark

EXPORT_SENTENCES: Mapping[type[Exception], tuple[Word, Word]] = {
    exports.FileIsOpen: (
        mark("errors", "{name} is open in Excel or another program, or write-protected."),
        mark("errors", "Close it there, or choose another name."),
    ),
    exports.OntoOffice: (
        mark("errors", "{name} holds an office or its backup; it was left as it is."),
        mark("errors", "Choose another name."),
    ),
    exports.DiskFull: (
        mark("errors", "The disk has no room for {name}."),
        mark("errors", "Free some room, or choose another drive."),
    ),
    exports.FolderMissing: (
        mark("errors", "The folder {folder} does not exist."),
        mark("errors", "Choose another folder."),
    ),
    exports.FolderReadOnly: (
        mark("errors", "You may not write into the folder {folder}."),
        mark("errors", "Choose another folder."),
    ),
    exports.FileNotWritten: (
        mark("errors", "{name} could not be written: {detail}."),
        mark("errors", "Choose another name or folder."),
    ),
    exports.LogoUnreadable: (
        mark("errors", "The emblem {path} is missing, or is no PNG or JPEG picture."),
        mark("errors", "Choose it again in the settings."),
    ),
    exports.TooManyRows: (
        mark("errors", "A worksheet holds {most} rows, and this list is longer."),
        mark("errors", "Choose a shorter span, or PDF."),
    ),
    exports.PrinterGone: (
        mark("errors", "The printer “{printer}” is not there, or does not answer; nothing was printed."),
        mark("errors", "Switch it on or choose another printer, then print again."),
    ),
    exports.PrintUnsure: (
        mark("errors", "The printer “{printer}” answers no more; nobody knows whether all was printed."),
        mark("errors", "Look at the printer first, and print again only what is missing."),
    ),
    exports.PrintersSilent: (
        mark("errors", "The print server does not answer within {seconds} seconds."),
        mark(
            "errors",
            "See whether it is on and restart the service Print Spooler of this PC, then try again.",
        ),
    ),
    exports.PrintersUnasked: (
        mark("errors", "The printers of this PC cannot be asked for ({detail})."),
        mark("errors", "Try again; if it stays so, let the administrator look at the printers of this PC."),
    ),
    exports.NoPrinter: (
        mark("errors", "Windows knows no printer on this PC; nothing was printed."),
        mark("errors", "Let the administrator set one up, or save the paper as a PDF."),
    ),
}
