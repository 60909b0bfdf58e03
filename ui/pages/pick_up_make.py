"""Papers that wait for their document: its number, its slot, made by Enter, and the next one."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date

from PySide6.QtCore import QSettings, Qt, Signal
from PySide6.QtWidgets import QFormLayout, QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from desk.domain.collecting import ToMake
from desk.domain.document_numbers import NUMBER_KINDS, read_number
from desk.domain.paging import Cursor, Page
from ui.language import Language
from ui.masking import masked
from ui.tables.paged import PagedTable
from ui.tables.pick_up_columns import make_columns
from ui.tables.view import TableView
from ui.tasks import Tasks
from ui.theme import STEP
from ui.widgets.beside import beside, fill
from ui.widgets.looks import dress, label
from ui.widgets.scan_guard import ScanGuard

Fetch = Callable[[Cursor | None, int], Page[ToMake]]


class MakePart(QWidget):
    """Emits ``made`` with (row, number, slot) once per Enter; ``settled`` lets the next one be made."""

    made = Signal(object, str, str)

    def __init__(
        self,
        fetch: Fetch,
        tasks: Tasks,
        language: Language,
        preferences: QSettings,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._language = language
        self.today: date | None = None
        self.row: ToMake | None = None
        self._busy = self._goes_on = False
        self._offered = ""
        self.table = PagedTable(
            make_columns(lambda: self.today), lambda row: row.application.id, tasks, language, self
        )
        self.view = TableView(self.table, "pick-up-make", preferences, self)
        self.view.setSelectionMode(TableView.SelectionMode.SingleSelection)
        self.view.setAccessibleName(self.tr("Documents to be made, the first promised first"))
        self.view.say_when_empty(
            "check",
            self.tr("No document waits to be made"),
            self.tr("Verified applications for papers come here; cards go to the print queue by themselves."),
        )
        self.view.moved_to.connect(self._on_moved)
        self.view.opened.connect(lambda _row: self.number.setFocus(Qt.FocusReason.ShortcutFocusReason))
        self.table.answered.connect(self._on_answered)
        self._make_form()
        self._arrange()
        self.table.show(fetch)
        self._show(None)

    def offer(self, slot: str) -> None:
        """Offer the slot in which the next paper has room; what was typed stays."""
        if self.slot.text() in ("", self._offered):
            self.slot.setText(slot)
        self._offered = slot

    def wants(self, number: str) -> bool:
        """Choose the application of a scanned receipt; False when it does not wait here."""
        for row in self.table.rows():
            if row.application.number == number.strip().upper():
                self.view.choose(row.application.id)
                self._show(row)
                self.number.setFocus(Qt.FocusReason.ShortcutFocusReason)
                return True
        return False

    def settled(self, *, well: bool) -> None:
        """Hear that the step has ended; after a good one the next paper's number is asked for."""
        self._busy = False
        if well:
            self._goes_on = self.number.hasFocus() or self.slot.hasFocus()
            self.view.setFocus(Qt.FocusReason.OtherFocusReason)  # the fields sleep until the next is here
            self._show(None)
        self._weigh()

    def make(self) -> None:
        """Say that the paper is made, if its number and slot are there."""
        row, number, slot = self.row, self.number.text().strip(), self.slot.text().strip()
        if row is None or self._busy:
            return
        if self._flaw() or not number:
            self.number.setFocus(Qt.FocusReason.OtherFocusReason)
        elif not slot:
            self.slot.setFocus(Qt.FocusReason.OtherFocusReason)
        else:
            self._busy = True
            self._weigh()
            self.made.emit(row, number, slot)

    # Building

    def _make_form(self) -> None:
        self.panel = QWidget(self)
        self.panel.setProperty("look", "ground")
        self.panel.setMinimumWidth(40 * STEP)
        column = QVBoxLayout(self.panel)
        column.setContentsMargins(3 * STEP, 2 * STEP, 3 * STEP, 2 * STEP)
        column.setSpacing(STEP)
        self.title = label("", "title", self.panel)
        self.about = label("", "muted", self.panel)
        for words in (self.title, self.about):
            words.setWordWrap(True)
            column.addWidget(words)
        fields = QFormLayout()
        fields.setVerticalSpacing(STEP)
        self.number = QLineEdit(self.panel)
        self.slot = QLineEdit(self.panel)
        for field, title in (
            (self.number, self.tr("Number of the document")),
            (self.slot, self.tr("Shelf slot")),
        ):
            field.setAccessibleName(title)
            field.textChanged.connect(self._weigh)
            fields.addRow(title, field)
        column.addLayout(fields)
        self.why = label("", "muted", self.panel)
        self.why.setWordWrap(True)
        column.addWidget(self.why)
        column.addStretch(1)
        self.number.returnPressed.connect(self._on_number)
        self.slot.returnPressed.connect(self.make)
        # A number read twice must not become the slot.
        guard = ScanGuard(self.slot)
        guard.watch(self.slot)

    def _arrange(self) -> None:
        left = QWidget(self)
        column = QVBoxLayout(left)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        bar = QHBoxLayout()
        bar.setContentsMargins(2 * STEP, STEP, 2 * STEP, STEP)
        bar.addStretch(1)
        bar.addWidget(self.view.columns.button(left))
        column.addLayout(bar)
        column.addWidget(self.view, 1)
        fill(self, beside(left, self.panel, 0.6, self))

    # Answering

    def _on_answered(self, page: Page[ToMake]) -> None:
        keys = {row.application.id for row in page.rows}
        if self.row is not None and self.row.application.id in keys:
            return
        if page.rows:
            self.view.choose(page.rows[0].application.id)
        self._show(page.rows[0] if page.rows else None)

    def _on_moved(self, row: ToMake | None) -> None:
        if row is not None and (self.row is None or row.application.id != self.row.application.id):
            self._show(row)

    def _show(self, row: ToMake | None) -> None:
        self.row = row
        self.number.clear()
        self.slot.setText(self._offered)
        for field in (self.number, self.slot):
            field.setEnabled(row is not None)
        if row is not None and self._goes_on:
            self._goes_on = False
            self.number.setFocus(Qt.FocusReason.OtherFocusReason)
        if row is None:
            self.title.setText("")
            self.about.setText("")
        else:
            asked = row.application
            self.title.setText(asked.subject.name)
            parts = (row.service.name.said(self._language.code), masked(asked.subject.nik), asked.number)
            self.about.setText(" · ".join(part for part in parts if part))
        self._weigh()

    def _on_number(self) -> None:
        if self.number.text().strip() and not self._flaw():
            self.slot.setFocus(Qt.FocusReason.TabFocusReason)
            self.slot.selectAll()

    def _flaw(self) -> str:
        """Return what is wrong with the number, as a sentence."""
        text = self.number.text().strip()
        kind = NUMBER_KINDS.get(self.row.service.paper_number) if self.row is not None else None
        if not text or kind is None or read_number(text, kind) is not None:
            return ""
        said = self.tr("{kind}: this does not have the right shape.")
        return said.format(kind=self._language.say(kind.word))

    def _weigh(self) -> None:
        flaw = self._flaw()
        number, slot = self.number.text().strip(), self.slot.text().strip()
        if self.row is None:
            said = self.tr("Choose an application in the list.")
        elif flaw:
            said = flaw
        elif not number:
            said = self.tr("Type or scan the number that stands on the document, then Enter.")
        elif not slot:
            said = self.tr("Write the slot into which the document goes.")
        else:
            made = self.tr("Enter in the slot: the document is made and stands there.")
            said = self._said_of(number) + made
        self.why.setText(said)
        dress(self.why, "bad" if flaw else "muted")

    def _said_of(self, number: str) -> str:
        """Return the day the number itself tells, to be held against the document."""
        kind = NUMBER_KINDS.get(self.row.service.paper_number) if self.row is not None else None
        found = read_number(number, kind) if kind is not None else None
        if found is None or found.registered_on is None:
            return ""
        day = self._language.date(found.registered_on)
        return self.tr("Registered on {day}.").format(day=day) + " "
