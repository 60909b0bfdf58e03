from __future__ import annotations

from typing import Any

from sample_page import ENTRIES, SampleOffice

from desk.domain.errors import OfficeUnavailable
from desk.domain.journal import Topic
from desk.domain.staff import Staff
from desk.domain.text import Word
from desk.office import Office
from ui.pages.entry import PageEntry
from ui.side_counts import SideCounts


def test_only_pages_whose_lists_changed_are_counted_again(open_sample: Any, qtbot: Any) -> None:
    window, office = open_sample()
    asked: list[str] = []
    counts, told = _counts(window, office, asked)
    counts.ask_all()
    qtbot.waitUntil(lambda: told == [{"stock": 1, "complaints": 1}])
    asked.clear()
    office.announce(Topic.COMPLAINTS)
    qtbot.waitUntil(lambda: len(told) == 2)
    assert told[1] == {"complaints": 1}
    assert asked == ["complaints"]


def test_many_changes_in_a_row_are_counted_once(open_sample: Any, qtbot: Any) -> None:
    window, office = open_sample()
    asked: list[str] = []
    _, told = _counts(window, office, asked)
    for _ in range(5):
        office.announce(Topic.COMPLAINTS)
        office.announce(Topic.STOCK)
    qtbot.waitUntil(lambda: bool(told))
    assert sorted(asked) == ["complaints", "stock"]


def test_what_could_not_be_counted_is_asked_again_with_the_next_change(open_sample: Any, qtbot: Any) -> None:
    window, office = open_sample()
    lost: list[Exception] = []
    window.context.changes.lost.connect(lost.append)
    _, told = _counts(window, office, [])
    office.down = OfficeUnavailable(Word("x", "gone"), Word("x", "wait"))
    office.announce(Topic.COMPLAINTS)
    qtbot.waitUntil(lambda: office.down in lost)
    office.down = None
    office.announce(Topic.STOCK)
    qtbot.waitUntil(lambda: told == [{"stock": 1, "complaints": 1}])


def _counts(window: Any, office: SampleOffice, asked: list[str]) -> tuple[SideCounts, list[dict[str, int]]]:
    def entry(name: str, topic: Topic) -> PageEntry:
        def count(_office: Office, _staff: Staff) -> int:
            if office.down is not None:
                raise office.down
            asked.append(name)
            return 1

        first = ENTRIES[0]
        return PageEntry(name, first.title, first.icon, first.page, count=count, topics=frozenset({topic}))

    pages = (entry("stock", Topic.STOCK), entry("complaints", Topic.COMPLAINTS))
    counts = SideCounts(window.context, pages, window)
    told: list[dict[str, int]] = []
    counts.counted.connect(told.append)
    return counts, told
