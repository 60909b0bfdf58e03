"""What the three parts of the page about personal data have in common: their steps by the same keys."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QWidget

from desk.domain import rights
from desk.domain.journal import Action
from ui.pages.page import Page
from ui.tables.paged import PagedTable
from ui.tables.view import TableView
from ui.widgets.beside import beside
from ui.widgets.detail_panel import DetailPanel

SLOTS = ("begin", "paper", "step", "other", "more")


@dataclass(frozen=True, slots=True)
class Step:
    """What a key does here: its words, its picture, and why not now."""

    title: str
    picture: str
    why_not: str = ""


class DataPart(QWidget):
    """A part: its lists left, what is chosen right; a subclass fills both and answers the keys.

    Emits ``changed`` when other steps can be taken than before.
    """

    changed = Signal()

    def __init__(self, page: Page) -> None:
        super().__init__(page)
        self.page = page
        self.office, self.staff = page.office, page.staff
        self.language, self.say = page.language, page.say
        self.details = DetailPanel(page.language, self)
        self._wanted = 0

    def steps(self) -> dict[str, Step]:
        """Return what each slot does now; a slot that is not there has no button."""
        return {}

    def refresh(self) -> None:
        """Fetch the lists anew."""

    def first_list(self) -> QWidget:
        """Return where the keys begin."""
        return self

    def follow(self, table: PagedTable[Any], view: TableView) -> None:
        """Let ``lead_to`` lead into this list."""

        def choose(_answer: object) -> None:
            if self._wanted and view.choose(self._wanted):
                self._wanted = 0
                view.setFocus()

        table.answered.connect(choose)

    def lead_to(self, key: int) -> None:
        """Choose what was just made, once its list holds it, so that the next key is about it."""
        self._wanted = key
        self.refresh()

    def needs(self, action: Action) -> str:
        """Return whom a deed needs that this person may not do; nothing when they may."""
        return rights.needs(self.staff, action, self.say)

    def lay_out(self, left: QWidget, share: float) -> QWidget:
        """Return lists and details side by side."""
        split = beside(left, self.details, share, self)
        split.setOrientation(Qt.Orientation.Horizontal)
        return split
