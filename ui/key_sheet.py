"""Every key that works now, by where it works, for the sheet of keys."""

from __future__ import annotations

from collections.abc import Callable, Iterable

from desk.domain.text import Word, mark
from ui.actions import KEPT_KEY, WINDOW_ACTIONS, page_key, spoken_key
from ui.dialogs.shortcuts import Group
from ui.pages.entry import PageEntry
from ui.pages.page import Page

_KEPT = mark("actions", "What waits here for the server")


def key_groups(
    say: Callable[[Word], str], entries: Iterable[PageEntry], page: Page | None, titles: tuple[str, str]
) -> list[Group]:
    """Return the keys of the window, of its pages and of the open one; ``titles`` name the first two."""
    window = [(say(action.title), ", ".join(map(spoken_key, action.keys))) for action in WINDOW_ACTIONS]
    if page is not None and page.context.outbox is not None:
        window.append((say(_KEPT), spoken_key(KEPT_KEY)))
    pages = [
        (say(entry.title), spoken_key(page_key(place)))
        for place, entry in enumerate(entries, 1)
        if page_key(place)
    ]
    groups: list[Group] = [(titles[0], window), (titles[1], pages)]
    if page is not None:
        may = page.staff.may_try
        own = [
            (say(action.title), spoken_key(action.key))
            for action in page.page_actions
            if action.key and (action.needs is None or may(action.needs))
        ]
        own += [(what, spoken_key(key)) for what, key in page.other_keys()]
        groups.append((say(page.title), own))
    return groups
