"""What the catalogue says about a page: its name, its place in the side bar, who sees it."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from desk.domain.journal import Topic
from desk.domain.staff import Role, Staff
from desk.domain.text import Word
from desk.office import Office
from ui.context import Context
from ui.pages.page import Page


@dataclass(frozen=True, slots=True)
class PageEntry:
    """One page of the program; ``count`` is asked in the pool whenever one of ``topics`` changed."""

    name: str
    title: Word
    icon: str
    make: Callable[[Context], Page]
    roles: frozenset[Role] = frozenset(Role)
    count: Callable[[Office, Staff], int] | None = None
    topics: frozenset[Topic] = frozenset()

    def open_to(self, staff: Staff) -> bool:
        """Whether this person sees the page."""
        return bool(self.roles & staff.roles)
