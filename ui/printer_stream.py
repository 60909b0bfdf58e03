"""The other side of `printer_process`: asks Qt for printers, or prints, in a process that may be ended.

Every answer is one line of JSON; whatever else a driver writes there is none.
"""

from __future__ import annotations

import json

from PySide6.QtPrintSupport import QPrinter, QPrinterInfo
from PySide6.QtWidgets import QApplication

from desk.domain.export_errors import PrinterGone
from ui.printing import put_on_paper

NAMES, TURN = "names", "turn"
BEGUN, PAGE, PRINTED, REFUSED = "begun", "page", "printed", "refused"
"""The printer was found and is given paper to print; a page went to it; all did; it takes none."""


def name_printers() -> None:
    """Say which printers this PC has."""
    app = QApplication(["prrdesk"])
    _say(NAMES, QPrinterInfo.availablePrinterNames())
    app.quit()


def print_one(pdf: bytes, name: str, title: str) -> None:
    """Print a PDF, and say how far it has come."""
    app = QApplication(["prrdesk"])
    info = QPrinterInfo.printerInfo(name)
    if info.isNull():
        _say(TURN, REFUSED)
        return
    printer = QPrinter(info, QPrinter.PrinterMode.HighResolution)
    _say(TURN, BEGUN)
    try:
        put_on_paper(pdf, printer, name, title, lambda: _say(TURN, PAGE))
    except PrinterGone:
        _say(TURN, REFUSED)
        return
    _say(TURN, PRINTED)
    app.quit()


def _say(kind: str, value: object) -> None:
    print(json.dumps({kind: value}), flush=True)  # noqa: T201 - the answer to who asked
