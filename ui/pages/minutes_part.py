"""The minutes of every destruction: number, day, place, witnesses, and the cards by name."""

from __future__ import annotations

from PySide6.QtCore import QSettings, Qt
from PySide6.QtWidgets import QSplitter, QVBoxLayout, QWidget

from desk.domain.stock import Destruction
from desk.domain.text import mark
from ui.language import Language
from ui.masking import masked
from ui.pages.box_part import reason_words
from ui.tables.columns import Align, Column
from ui.tables.paged import PagedTable
from ui.tables.view import TableView
from ui.tasks import Tasks
from ui.widgets.detail_panel import DetailPanel

LISTED = 40

MINUTES_COLUMNS: tuple[Column[Destruction], ...] = (
    Column("number", mark("minutes", "Number"), lambda row, _: row.number, 24),
    Column("at", mark("minutes", "Day"), lambda row, language: language.short_date(row.at), 11),
    Column(
        "cards",
        mark("minutes", "Cards"),
        lambda row, language: language.number(len(row.cards)),
        8,
        Align.RIGHT,
    ),
    Column("place", mark("minutes", "Place"), lambda row, _: row.place, 24),
    Column("method", mark("minutes", "Method"), lambda row, _: row.method, 14),
    Column(
        "witnesses",
        mark("minutes", "Witnesses"),
        lambda row, _: ", ".join(witness.name for witness in row.witnesses),
        28,
    ),
)


class MinutesPart(QWidget):
    """A list and the minutes chosen in it."""

    def __init__(
        self, tasks: Tasks, language: Language, preferences: QSettings, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._language = language
        self.table = PagedTable(MINUTES_COLUMNS, lambda row: row.id, tasks, language, self)
        self.view = TableView(self.table, "minutes", preferences, self)
        self.view.setSelectionMode(TableView.SelectionMode.SingleSelection)
        self.view.setAccessibleName(self.tr("Minutes of destruction, newest first"))
        self.view.say_when_empty(
            "document",
            self.tr("Nothing has been destroyed yet"),
            self.tr("The section head destroys cards from the box; the numbered minutes are kept here."),
        )
        self.panel = DetailPanel(language, self)
        self.panel.clear(self.tr("Choose minutes to see the cards."))
        self.view.moved_to.connect(self._show)
        split = QSplitter(Qt.Orientation.Horizontal, self)
        split.setChildrenCollapsible(False)
        split.setHandleWidth(1)
        split.addWidget(self.view)
        split.addWidget(self.panel)
        split.setStretchFactor(0, 1)
        split.setSizes([700, 300])
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(split)

    def _show(self, minutes: Destruction | None) -> None:
        if minutes is None:
            return
        language = self._language
        self.panel.begin(minutes.number, None, language.date(minutes.at))
        self.panel.values(
            (
                (self.tr("Place"), minutes.place),
                (self.tr("Method"), minutes.method),
                (self.tr("Written by"), minutes.staff),
            )
        )
        self.panel.values(
            [(witness.name, witness.position) for witness in minutes.witnesses], self.tr("Witnesses")
        )
        cards = [
            (
                str(place),
                " · ".join(
                    part for part in (card.name, masked(card.nik), reason_words(card, language)) if part
                ),
            )
            for place, card in enumerate(minutes.cards[:LISTED], 1)
        ]
        self.panel.values(cards, self.tr("Cards"))
        more = len(minutes.cards) - LISTED
        if more > 0:
            self.panel.say(self.tr("%n more card(s) in the minutes", "", more), "info")
