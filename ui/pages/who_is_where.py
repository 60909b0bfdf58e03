"""Asks who is where and shows it, over whatever page is open."""

from __future__ import annotations

from collections.abc import Mapping

from desk.domain.text import Word
from ui.dialogs.whereabouts import WhereaboutsDialog
from ui.pages.page import Page


def show(page: Page, titles: Mapping[str, Word]) -> None:
    """Show who works at which counter on which page; ``titles`` are those of the pages by name."""
    page.run(
        page.office.staff_room.whereabouts,
        lambda everybody: WhereaboutsDialog.ask(page, everybody, titles, page.language),
        line="whereabouts",
    )
