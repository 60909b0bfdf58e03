"""A long list calls for no search through everything, and nothing is kept for ever."""

from __future__ import annotations

import gc
import weakref
from collections.abc import Iterator

import pytest

from ui.garbage import search_later, search_rarely


class Knot:
    """Something that only a search can let go."""

    def __init__(self) -> None:
        self.itself = self


@pytest.fixture(autouse=True)
def as_before() -> Iterator[None]:
    before = gc.get_threshold()
    yield
    gc.unfreeze()
    gc.set_threshold(*before)
    gc.enable()


def full_searches(rows: int) -> int:
    searches: list[int] = []

    def note(phase: str, told: dict[str, int]) -> None:
        if phase == "start" and told["generation"] == 2:
            searches.append(rows)

    gc.callbacks.append(note)
    kept = [[number] for number in range(rows)]
    gc.callbacks.remove(note)
    assert len(kept) == rows
    return len(searches)


def test_a_long_list_calls_for_no_search_through_everything() -> None:
    assert full_searches(500_000) > 0
    search_rarely()
    assert full_searches(500_000) == 0


def test_a_start_searches_for_nothing_until_a_window_is_open() -> None:
    search_later()
    assert full_searches(500_000) == 0
    assert not gc.isenabled()
    search_rarely()
    assert gc.isenabled()


def test_what_is_loaded_is_left_out() -> None:
    search_rarely()
    assert len(gc.get_objects()) < gc.get_freeze_count() / 10


def test_what_a_closed_window_leaves_behind_goes_when_the_next_one_opens() -> None:
    knot = Knot()
    gone = weakref.ref(knot)
    search_rarely()
    del knot
    gc.collect()
    assert gone() is not None
    search_rarely()
    assert gone() is None
