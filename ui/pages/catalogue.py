"""The pages of the program in the order of the side bar; a new page is one entry here."""

from __future__ import annotations

from ui.pages.entry import PageEntry

PAGES: tuple[PageEntry, ...] = ()
