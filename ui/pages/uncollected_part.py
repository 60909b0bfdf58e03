"""Cards nobody has come for: by age and kecamatan, longest first."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import date

from PySide6.QtCore import QSettings, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from desk.domain.printing import PrintJob
from desk.domain.regions import District
from ui.language import Language
from ui.masking import masked
from ui.tables.card_columns import age_in_days, card_columns
from ui.tables.job_columns import STATE_BADGES
from ui.tables.paged import PagedTable
from ui.tables.view import TableView
from ui.tasks import Tasks
from ui.theme import STEP
from ui.widgets.beside import beside
from ui.widgets.detail_panel import DetailPanel
from ui.widgets.filter_bar import Choice, Filter, FilterBar


class UncollectedPart(QWidget):
    """Emits ``asked`` for another age or kecamatan, ``moved`` for another card, ``opened`` on Enter."""

    asked = Signal()
    moved = Signal()
    opened = Signal(object)

    def __init__(
        self, tasks: Tasks, language: Language, preferences: QSettings, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._language = language
        self.today: date | None = None
        self.filters: FilterBar | None = None
        self.cards = PagedTable(card_columns(lambda: self.today), lambda job: job.id, tasks, language, self)
        self.view = TableView(self.cards, "uncollected", preferences, self)
        self.view.setSelectionMode(TableView.SelectionMode.SingleSelection)
        self.view.setAccessibleName(self.tr("Cards not collected, longest first"))
        self.view.say_when_empty(
            "check",
            self.tr("No card has waited that long"),
            self.tr("Cards that stay on the shelf longer than the chosen age are listed here."),
        )
        self.panel = DetailPanel(language, self)
        self.panel.clear(self.tr("Choose a card."))
        self.view.moved_to.connect(self._on_card)
        self.view.opened.connect(self.opened)
        self._bar = QHBoxLayout()
        self._bar.setContentsMargins(2 * STEP, STEP, 2 * STEP, STEP)
        self._bar.addStretch(1)
        self._bar.addWidget(self.view.columns.button(self))
        split = beside(self.view, self.panel, 0.68, self)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        whole.addLayout(self._bar)
        whole.addWidget(split, 1)

    def offer(self, ages: Sequence[int], districts: Sequence[District]) -> None:
        """Offer the office's age limits and its kecamatan; the first limit is chosen."""
        if self.filters is not None:
            return
        longer = [Choice(days, self.tr("more than %n day(s)", "", days)) for days in ages]
        places = [Choice(district.code, district.name) for district in districts]
        self.filters = FilterBar(
            (
                Filter("age", self.tr("On the shelf"), tuple(longer)),
                Filter("district", self.tr("Kecamatan"), tuple(places)),
            ),
            self,
        )
        if ages:
            self.filters.choose("age", ages[0])
        self.filters.changed.connect(lambda _values: self.asked.emit())
        self._bar.insertWidget(0, self.filters)
        self.asked.emit()

    def chosen(self) -> tuple[int, str | None]:
        """Return the age in days and the kecamatan asked for."""
        values = self.filters.values() if self.filters else {}
        days, district = values.get("age", 0), values.get("district")
        return (days if isinstance(days, int) else 0), (str(district) if district else None)

    def show_counts(self, counts: Mapping[int, int]) -> None:
        """Say how many cards are older than each limit."""
        if self.filters is not None:
            for days, cards in counts.items():
                self.filters.show_count("age", days, self._language.number(cards))

    def current(self) -> PrintJob | None:
        """Return the card with the focus."""
        job: PrintJob | None = self.view.current()
        return job

    def _on_card(self, job: PrintJob | None) -> None:
        self.moved.emit()
        if job is None:
            self.panel.clear(self.tr("Choose a card."))
            return
        language = self._language
        self.panel.begin(job.name, STATE_BADGES[job.state], masked(job.nik))
        age = language.age(age_in_days(job, self.today)) if self.today else ""
        self.panel.values(
            (
                (self.tr("Slot"), job.slot),
                (self.tr("Leaves through"), language.say(job.delivery.word)),
                (self.tr("Printed"), language.date(job.printed_at)),
                (self.tr("On the shelf"), age),
                (self.tr("Address"), job.full_address),
            )
        )
