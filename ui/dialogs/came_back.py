"""A returned application comes back: which documents were mended, and their numbers."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace

from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QLineEdit, QPushButton, QWidget

from desk.domain.corrections import Correction
from ui.dialogs.form import Form
from ui.icons import icon
from ui.theme import STEP
from ui.widgets.banner import keyed
from ui.widgets.looks import label

Correct = Callable[[Correction | None], Correction | None]
"""Asks for the form anew, with what was typed before; None when nothing was typed now."""


@dataclass(frozen=True, slots=True)
class BackPaper:
    """One document: its code and name, what was found of it, whether it is there, its number."""

    document: str
    name: str
    finding: str
    """In words; empty when it was in order."""
    there: bool
    number: str = ""
    numbered: bool = False
    """Whether such a document carries a number."""


class CameBackDialog(Form):
    """A document that was not in order counts as there only when it is ticked anew; F2 corrects the form."""

    def __init__(
        self, number: str, papers: Sequence[BackPaper], correct: Correct, parent: QWidget | None = None
    ) -> None:
        self._papers, self._correct = tuple(papers), correct
        self._correction: Correction | None = None
        self._ticks: list[tuple[QCheckBox, QLineEdit]] = []
        super().__init__(
            self.tr("Take {number} in again").format(number=number),
            self.tr("Tick what was brought or mended. The promised day is counted anew from today."),
            self.tr("Take in again"),
            parent,
        )

    @classmethod
    def ask(
        cls, parent: QWidget | None, number: str, papers: Sequence[BackPaper], correct: Correct
    ) -> tuple[tuple[BackPaper, ...], Correction | None] | None:
        """Ask, and return the papers and the form as they are now; None when nothing shall happen."""
        dialog = cls(number, papers, correct, parent)
        return (dialog.papers(), dialog._correction) if dialog.confirmed() else None

    def fill(self) -> None:
        self.setMinimumWidth(88 * STEP)
        for paper in self._papers:
            tick = QCheckBox(paper.name, self)
            tick.setChecked(not paper.finding and paper.there)
            tick.toggled.connect(self.weigh)
            finding = label(paper.finding, "warn", self)
            finding.setWordWrap(True)
            number = QLineEdit(paper.number, self)
            number.setMinimumWidth(22 * STEP)
            number.setVisible(paper.numbered or bool(paper.number))
            number.setPlaceholderText(self.tr("number, if it has one"))
            number.setAccessibleName(self.tr("Number of {document}").format(document=paper.name))
            row = QHBoxLayout()
            row.setSpacing(2 * STEP)
            row.addWidget(finding, 1)
            row.addWidget(number)
            self.fields.addRow(tick, row)
            self._ticks.append((tick, number))
        self.form = QPushButton(icon("edit"), keyed(self.tr("Correct the form"), "F2"), self)
        self.form.clicked.connect(self._correct_form)
        self.form.setAutoDefault(False)
        self.corrected = label("", "good", self)
        self.corrected.setWordWrap(True)
        self.fields.addRow(self.form, self.corrected)
        QShortcut(QKeySequence("F2"), self).activated.connect(self._correct_form)
        wrong = (tick for (tick, _), one in zip(self._ticks, self._papers, strict=True) if one.finding)
        next(wrong, self.no).setFocus()

    def missing(self) -> str:
        ticked = zip(self._ticks, self._papers, strict=True)
        mended = (tick.isChecked() for (tick, _), one in ticked if one.finding or not one.there)
        if not any(mended):
            return self.tr("Tick at least one document that was mended; Space ticks.")
        return ""

    def _correct_form(self) -> None:
        typed = self._correct(self._correction)
        if typed is not None:
            self._correction = typed
            self.corrected.setText(self.tr("Corrected when it is taken in: {why}").format(why=typed.reason))

    def papers(self) -> tuple[BackPaper, ...]:
        """Return every document with what was ticked and typed."""
        return tuple(
            replace(one, there=tick.isChecked(), number=number.text().strip())
            for one, (tick, number) in zip(self._papers, self._ticks, strict=True)
        )
