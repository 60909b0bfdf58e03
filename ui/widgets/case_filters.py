"""The filter chip of the overlap desk: one case alone, asked for elsewhere, that can be let go here."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtWidgets import QWidget

from desk.domain.person_cases import PersonCase
from desk.domain.text import Word, mark
from ui.widgets.filter_bar import Choice, Filter, FilterBar

CASE = "case"


class CaseFilters(FilterBar):
    """Is seen only while one case alone is shown."""

    def __init__(self, say: Callable[[Word], str], parent: QWidget | None = None) -> None:
        super().__init__((Filter(CASE, say(mark("cases", "Only this case")), (Choice(0, ""),)),), parent)

    def show_only(self, case: PersonCase) -> None:
        """Narrow the list to one case."""
        known = self._filters[CASE]
        self._filters[CASE] = Filter(known.name, known.title, (Choice(case.id, case.one.name),))
        self.choose(CASE, case.id)

    def case_id(self) -> int | None:
        """Return the number of the case that alone is shown."""
        value = self.values().get(CASE)
        return value if isinstance(value, int) else None

    def _show(self) -> None:
        super()._show()
        self._chips[CASE].setVisible(CASE in self._values)
