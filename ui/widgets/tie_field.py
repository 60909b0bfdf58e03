"""What a complaint is about: a NIK or number scanned or typed, and the documents it stands for to pick."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFormLayout, QLineEdit, QWidget

from desk.domain.complaints import NO_TIE, Tie
from desk.domain.status_answers import Standing
from ui.widgets.choices import Pick
from ui.widgets.looks import label

NIK_DIGITS = 16
Found = tuple[Standing, str]
"""A document, and what it is called."""
Look = Callable[[str, Callable[[Sequence[Found]], None]], None]
"""Looks documents up by a text, and hands them over when they are here."""


class TieField(QWidget):
    """Looks up by itself when a NIK is whole, on Enter or when the field is left; ``changed`` when it has."""

    changed = Signal()

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self._looked_up = ""
        self._found: tuple[Found, ...] = ()
        rows = QFormLayout(self)
        rows.setContentsMargins(0, 0, 0, 0)
        self.text = QLineEdit(self)
        self.text.setAccessibleName(self.tr("NIK or number of the document"))
        self.text.setPlaceholderText(self.tr("NIK, application or receipt: scan or type; may stay empty"))
        self.text.textChanged.connect(self._on_text)
        self.text.editingFinished.connect(self.look_up)
        rows.addRow(self.text)
        self.pick = Pick(self.tr("About"), [(NO_TIE, self.tr("no document"))], self)
        self.pick.currentIndexChanged.connect(lambda _place: self.changed.emit())
        rows.addRow(self.pick)
        self.said = label("", "muted", self)
        self.said.setWordWrap(True)
        rows.addRow(self.said)
        self.pick.hide()
        self.said.hide()
        self.setFocusProxy(self.text)

    def nik(self) -> str:
        """Return the NIK that was typed, or that of the chosen document; empty when there is none."""
        typed = self._typed()
        if len(typed) == NIK_DIGITS and typed.isdecimal():
            return typed
        chosen = self.pick.currentIndex() - 1
        return self._found[chosen][0].nik if 0 <= chosen < len(self._found) else ""

    def tie(self) -> Tie:
        """Return what was chosen."""
        tie: Tie = self.pick.value()
        return tie

    def name(self) -> str:
        """Return the name on the chosen document, else on the only one that was found."""
        chosen = max(0, self.pick.currentIndex() - 1)
        return self._found[chosen][0].name if self._found else ""

    def unclear(self) -> bool:
        """Whether something stands there that is no NIK and names no document."""
        return bool(self._typed()) and not self.nik() and self.tie() == NO_TIE

    def put(self, text: str) -> None:
        """Take a scan, and look it up."""
        self.text.setText(text)
        self.look_up()

    def look_up(self) -> None:
        """Ask for what the text stands for, once for each text."""
        typed = self._typed()
        if typed and typed != self._looked_up:
            self._looked_up = typed
            self._look(typed, lambda found: self._offer(typed, found))

    def _typed(self) -> str:
        return self.text.text().strip()

    def _on_text(self) -> None:
        typed = self._typed()
        if typed != self._looked_up:
            self._offer("", ())
        if len(typed) == NIK_DIGITS and typed.isdecimal():
            self.look_up()
        self.changed.emit()

    def _offer(self, typed: str, found: Sequence[Found]) -> None:
        if typed and typed != self._typed():
            return
        if not typed:
            self._looked_up = ""
        self._found = tuple(found)
        answers = [(tie_of(one), words) for one, words in self._found]
        self.pick.offer([(NO_TIE, self.tr("no document")), *answers])
        self.pick.setCurrentIndex(1 if len(answers) == 1 else 0)
        self.pick.setVisible(bool(answers))
        self.said.setVisible(bool(typed))
        self.said.setText(
            self.tr("%n document(s) found; choose what the complaint is about.", "", len(answers))
            if answers
            else self.tr("Nothing here has this number.")
        )
        self.changed.emit()


def tie_of(standing: Standing) -> Tie:
    """Return what ties a complaint to a document."""
    if standing.application is not None:
        return Tie(application_id=standing.application.id)
    return Tie(job_id=standing.job.id) if standing.job is not None else NO_TIE
