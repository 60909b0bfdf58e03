"""Keeps Python's search for garbage from holding up the window.

Searching everything the program has loaded stops all threads for a tenth of a second, and a long list or
report calls for it again and again. Nearly all memory comes back without any search.
"""

from __future__ import annotations

import gc

_YOUNG, _MIDDLE = 700, 10
_RARELY = 1_000
"""Searches of the middle-aged before one of everything: some seven million objects more than were let go."""


def search_later() -> None:
    """Search for nothing until ``search_rarely``: what a start makes stays, and searching costs a tenth."""
    gc.disable()


def search_rarely() -> None:
    """Leave out what is loaded by now and search the rest rarely; what was left out before is searched."""
    if gc.get_freeze_count():
        gc.unfreeze()
        gc.collect()
    gc.freeze()
    gc.set_threshold(_YOUNG, _MIDDLE, _RARELY)
    gc.enable()
