"""Which printer, which pages and how many copies: the system's own dialog, with what its driver offers."""

from __future__ import annotations

import sys

from PySide6.QtPrintSupport import QPrintDialog, QPrinter
from PySide6.QtWidgets import QWidget

PRINTS_INTO_FILE = sys.platform != "win32"
"""Whether the dialog of this system helps where there is no printer; Windows says so and not what to do."""


def ask_printer(parent: QWidget, pages: int) -> QPrinter | None:
    """Return what a paper of so many pages is to be printed with; None when the person turned back."""
    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    dialog = QPrintDialog(printer, parent)
    dialog.setMinMax(1, pages)
    dialog.setOption(QPrintDialog.PrintDialogOption.PrintPageRange, pages > 1)
    dialog.setOption(QPrintDialog.PrintDialogOption.PrintSelection, on=False)
    try:
        return printer if dialog.exec() else None
    finally:
        dialog.deleteLater()
