"""How this PC prints receipts: the printer, its paper, and whether at once."""

from __future__ import annotations

from PySide6.QtCore import QSettings, Qt
from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QVBoxLayout, QWidget

from reports.receipt import Slip
from ui.printing import AT_ONCE, PAPER, PRINTER, receipt_printer
from ui.theme import STEP
from ui.widgets.choices import Choices
from ui.widgets.looks import label
from ui.widgets.printer_pick import PrinterPick


class ReceiptChoices(QWidget):
    """Every answer applies at once and is remembered on this PC."""

    def __init__(self, preferences: QSettings, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        told = receipt_printer(preferences)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(STEP)
        column.addWidget(label(self.tr("Receipts of the counter"), "strong", self))
        across = QHBoxLayout()
        across.setSpacing(8 * STEP)
        papers = (
            (Slip.MM58.code, self.tr("Strip of 58 mm")),
            (Slip.MM80.code, self.tr("Strip of 80 mm")),
            (Slip.A5.code, self.tr("A5 sheet")),
        )
        paper = told.paper if told.paper in dict(papers) else Slip.MM80.code
        self.papers = Choices(self.tr("Paper of receipts"), papers, paper, self)
        self.printers = PrinterPick(self.tr("Printer of receipts"), preferences, PRINTER, self)
        self.printers.setMinimumWidth(36 * STEP)
        self.at_once = QCheckBox(self.tr("Print as soon as something is taken in"), self)
        self.at_once.setChecked(told.at_once)
        block = QVBoxLayout()
        block.setSpacing(STEP // 2)
        block.addWidget(label(self.tr("Printer of receipts"), "muted", self))
        block.addWidget(self.printers)
        block.addWidget(self.at_once)
        block.addStretch(1)
        across.addWidget(self.papers, 0, Qt.AlignmentFlag.AlignTop)
        across.addLayout(block)
        across.addStretch(1)
        column.addLayout(across)
        self.papers.changed.connect(lambda code: preferences.setValue(PAPER, code))
        self.at_once.toggled.connect(lambda on: preferences.setValue(AT_ONCE, "true" if on else "false"))
