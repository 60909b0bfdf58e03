"""The locked box: every card to be destroyed, by cause."""

from __future__ import annotations

from collections import Counter
from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QItemSelection, QItemSelectionModel, QSettings, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from desk.domain.paging import Page
from desk.domain.printing import CancelReason, PrintReason, SpoilReason, Worded
from desk.domain.stock import ScrapCard, ScrapCategory
from desk.domain.text import mark
from ui.language import Language
from ui.masking import masked
from ui.tables.columns import Column
from ui.tables.paged import PagedTable
from ui.tables.view import TableView
from ui.tasks import Tasks
from ui.theme import STEP
from ui.widgets.filter_bar import Choice, Filter, FilterBar
from ui.widgets.looks import label

_REASONS: Mapping[ScrapCategory, type[Worded]] = {
    ScrapCategory.SPOILED: SpoilReason,
    ScrapCategory.RETURNED: CancelReason,
    ScrapCategory.WITHDRAWN: PrintReason,
}


def reason_words(card: ScrapCard, language: Language) -> str:
    """Return why a card lies in the box: the word of a code, or what somebody wrote."""
    kind = _REASONS.get(card.category)
    for reason in kind or ():
        if reason.code == card.reason:
            return language.say(reason.word)
    return card.reason


BOX_COLUMNS: tuple[Column[ScrapCard], ...] = (
    Column("at", mark("box", "Since"), lambda card, language: language.short_date(card.at), 11),
    Column("category", mark("box", "Cause"), lambda card, language: language.say(card.category.word), 26),
    Column("reason", mark("box", "Reason"), reason_words, 22),
    Column("kind", mark("box", "Card"), lambda card, language: language.say(card.kind.word), 8),
    Column("name", mark("box", "Name"), lambda card, _: card.name, 22),
    Column("nik", mark("box", "NIK"), lambda card, _: masked(card.nik), 17),
    Column("address", mark("box", "Address"), lambda card, _: card.address, 30, shown=False),
    Column("staff", mark("box", "By"), lambda card, _: card.staff, 18),
)


@dataclass(frozen=True, slots=True)
class Box:
    """The cards of the cause asked for, and how many there are of every cause."""

    rows: Page[ScrapCard]
    counts: Mapping[ScrapCategory, int]


def box_of(cards: Sequence[ScrapCard], cause: ScrapCategory | None) -> Box:
    """Return the box as it is shown when only one cause is asked for, or all of them."""
    rows = tuple(card for card in cards if cause is None or card.category is cause)
    return Box(Page(rows, None), Counter(card.category for card in cards))


class BoxPart(QWidget):
    """Emits ``asked`` for another cause, ``changed`` when other cards are chosen."""

    asked = Signal()
    changed = Signal()

    def __init__(
        self, tasks: Tasks, language: Language, preferences: QSettings, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._language = language
        self._wanted: frozenset[int] = frozenset()
        self.filters = FilterBar(
            (
                Filter(
                    "cause",
                    self.tr("Cause"),
                    tuple(Choice(cause, language.say(cause.word)) for cause in ScrapCategory),
                ),
            ),
            self,
        )
        self.cards = PagedTable(
            BOX_COLUMNS, lambda card: card.id, tasks, language, self, page_of=lambda box: box.rows
        )
        self.view = TableView(self.cards, "box", preferences, self)
        self.view.setAccessibleName(self.tr("Cards to be destroyed, oldest first"))
        self.view.say_when_empty(
            "trash",
            self.tr("The box is empty"),
            self.tr("Spoiled cards, defective blanks and old cards taken in come here by themselves."),
        )
        hint = label(self.tr("Ctrl+A chooses all, Shift and arrows choose several."), "muted", self)
        bar = QHBoxLayout()
        bar.setContentsMargins(2 * STEP, STEP, 2 * STEP, STEP)
        bar.addWidget(self.filters, 1)
        bar.addWidget(hint)
        bar.addWidget(self.view.columns.button(self))
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        whole.addLayout(bar)
        whole.addWidget(self.view, 1)
        self.filters.changed.connect(lambda _values: self.asked.emit())
        self.cards.answered.connect(lambda _box: self._choose_wanted())
        self.view.chosen_changed.connect(lambda _chosen: self.changed.emit())

    def cause(self) -> ScrapCategory | None:
        """Return the cause asked for, None for all of them."""
        cause = self.filters.values().get("cause")
        return cause if isinstance(cause, ScrapCategory) else None

    def chosen(self) -> tuple[ScrapCard, ...]:
        """Return the chosen cards."""
        rows: tuple[ScrapCard, ...] = self.view.chosen().rows
        return rows

    def choose(self, numbers: Collection[int]) -> None:
        """Choose these cards, now or when they have been fetched."""
        self._wanted = frozenset(numbers)
        self._choose_wanted()

    def _choose_wanted(self) -> None:
        places = [place for place, card in enumerate(self.cards.rows()) if card.id in self._wanted]
        if not places:
            return
        self._wanted = frozenset()
        chosen = QItemSelection()
        for place in places:
            chosen.select(self.cards.index(place, 0), self.cards.index(place, self.cards.columnCount() - 1))
        self.view.setCurrentIndex(self.cards.index(places[0], 0))
        self.view.selectionModel().select(chosen, QItemSelectionModel.SelectionFlag.ClearAndSelect)

    def show_counts(self, counts: Mapping[ScrapCategory, int]) -> None:
        """Say how many cards lie in the box for each cause."""
        for cause in ScrapCategory:
            self.filters.show_count("cause", cause, self._language.number(counts.get(cause, 0)))
