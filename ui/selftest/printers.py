"""Printers: those this PC has; a print server that is silent is a fault, and no reason to wait."""

from __future__ import annotations

from collections.abc import Iterator

from desk.domain.export_errors import PrintersSilent, PrintersUnasked
from desk.domain.text import mark
from ui.printer_process import printers
from ui.selftest.found import AGAIN, Found, Trial, fault, good, note

_SILENT = mark("selftest", "the printers of this PC do not answer within {seconds} seconds.")
_SPOOLER = mark(
    "selftest", "Restart the service Print Spooler of the PC; see whether the print server is on."
)
_UNNAMED = mark("selftest", "printers cannot be asked for ({detail}).")
_NONE = mark("selftest", "none on this PC; papers can be saved as PDF.")
_NAMES = mark("selftest", "{number} on this PC: {names}.")


def check(_trial: Trial) -> Iterator[Found]:
    """Ask for the names of printers, as the window does."""
    try:
        names = printers()
    except PrintersSilent as error:
        yield fault(_SILENT, _SPOOLER, seconds=error.seconds)
    except PrintersUnasked as error:
        yield fault(_UNNAMED, AGAIN, detail=error.detail)
    else:
        yield good(_NAMES, number=len(names), names=", ".join(names)) if names else note(_NONE)
