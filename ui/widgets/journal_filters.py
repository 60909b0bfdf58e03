"""The filter chips of the journal: who, what kind of deed, which days, and one record alone."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import date, timedelta

from PySide6.QtWidgets import QWidget

from desk.domain.journal_view import Kind
from desk.domain.text import Word, mark
from ui.widgets.filter_bar import Choice, Filter, FilterBar

PERSON, KIND, DAYS, ABOUT = "person", "kind", "days", "about"
SPAN = -1
"""Days that are typed beside the chips."""
_DAYS = (
    (0, mark("journal_page", "Today")),
    (1, mark("journal_page", "Since yesterday")),
    (6, mark("journal_page", "Last 7 days")),
    (30, mark("journal_page", "Last 31 days")),
    (SPAN, mark("journal_page", "From … to …")),
)
_TITLES = {
    PERSON: mark("journal_page", "Staff member"),
    KIND: mark("journal_page", "Kind"),
    DAYS: mark("journal_page", "Days"),
    ABOUT: mark("journal_page", "Only"),
}


class JournalFilters(FilterBar):
    """Offers everybody who ever had an account; the record is seen only while one alone is shown."""

    def __init__(self, say: Callable[[Word], str], parent: QWidget | None = None) -> None:
        kinds = tuple(Choice(kind, say(kind.word)) for kind in Kind)
        days = tuple(Choice(count, say(word)) for count, word in _DAYS)
        super().__init__(
            (
                Filter(ABOUT, say(_TITLES[ABOUT]), (Choice((), ""),)),
                Filter(PERSON, say(_TITLES[PERSON]), (Choice(0, ""),)),
                Filter(KIND, say(_TITLES[KIND]), kinds),
                Filter(DAYS, say(_TITLES[DAYS]), days),
            ),
            parent,
        )

    def offer_people(self, people: Sequence[tuple[int, str]]) -> None:
        """Offer these people to choose from."""
        self._set(PERSON, [Choice(number, name) for number, name in people])

    def show_only(self, subjects: tuple[str, ...], called: str) -> None:
        """Narrow the list to a record, or to everything of one person."""
        self._set(ABOUT, [Choice(subjects, called)])
        self.choose(ABOUT, subjects)

    def days(self, today: date) -> tuple[date, date] | None:
        """Return the days chosen; None for all of them, and for those that are typed."""
        back = self.values().get(DAYS)
        return (today - timedelta(days=back), today) if isinstance(back, int) and back >= 0 else None

    def _set(self, name: str, choices: Sequence[Choice]) -> None:
        known = self._filters[name]
        self._filters[name] = Filter(known.name, known.title, tuple(choices))
        self._show()

    def _show(self) -> None:
        super()._show()
        self._chips[ABOUT].setVisible(ABOUT in self._values)
