"""What the catalogue says about a page: its name, its place in the side bar, who sees it."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from pkgutil import resolve_name

from desk.domain.journal import Action, Topic
from desk.domain.staff import Staff
from desk.domain.text import Word
from desk.office import Office
from ui.pages.page import Page


@dataclass(frozen=True, slots=True)
class PageEntry:
    """One page of the program; ``count`` is asked in the pool whenever one of ``topics`` changed.

    It is open to whoever may do, or ask the head for, one of ``needs``: what is done there, or the reading of
    it; to everybody when it needs nothing. So who sees a page follows from the one table of rights.
    ``page`` names its class as ``module:Class``, because nobody who signs in waits for the pages they do not
    see yet.
    """

    name: str
    title: Word
    icon: str
    page: str
    needs: tuple[Action, ...] = ()
    count: Callable[[Office, Staff], int] | None = None
    topics: frozenset[Topic] = frozenset()

    def load(self) -> type[Page]:
        """Return the page's class; the first call brings along what it is made of."""
        found: type[Page] = resolve_name(self.page)
        return found

    def open_to(self, staff: Staff) -> bool:
        """Whether this person sees the page."""
        return not self.needs or any(staff.may_try(action) for action in self.needs)
