from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from threading import Event
from typing import Any

import pytest
from PySide6.QtCore import QModelIndex, Qt
from sample_page import COLUMNS, Job, SampleOffice, job, renamed

from desk.domain.errors import OfficeUnavailable
from desk.domain.paging import Cursor, Page
from desk.domain.text import Word
from ui.language import Language
from ui.tables.paged import BADGE_ROLE, ROW_ROLE, PagedTable, State
from ui.tasks import Tasks
from ui.widgets.status_badge import Badge

TOP = QModelIndex()


@pytest.fixture
def table(tasks: Tasks, language: Language) -> PagedTable[Job]:
    return PagedTable(COLUMNS, lambda row: row.number, tasks, language)


def fixed(rows: Sequence[Job]) -> Callable[[Cursor | None, int], Page[Job]]:
    return lambda cursor, size: Page(tuple(rows), None)


def numbers(table: PagedTable[Job]) -> list[int]:
    return [row.number for row in table.rows()]


def test_a_list_that_changes_faster_than_it_is_fetched_is_brought_up_to_date_all_the_same(
    table: PagedTable[Job], tasks: Tasks, qtbot: Any
) -> None:
    queue = SampleOffice(400).queue
    table.show(queue.rows)
    assert tasks.finish()
    held, begun = Event(), Event()

    def slow(cursor: Cursor | None, size: int) -> Page[Job]:
        begun.set()
        held.wait(5)
        return queue.rows(cursor, size)

    table._fetch = slow
    table.refresh()
    assert begun.wait(5)
    queue.gone.add(1)
    for _ in range(5):
        table.refresh()
    held.set()
    qtbot.waitUntil(lambda: numbers(table)[:1] == [2])
    assert tasks.finish()
    assert len(queue.asked) == 3, "the first, the one under way, and one after it for all five"
    queue.broken = OfficeUnavailable(Word("x", "gone"), Word("x", "wait"))
    table.refresh()
    assert tasks.finish()
    queue.broken = None
    queue.gone.add(2)
    table.refresh()
    assert tasks.finish()
    assert numbers(table)[0] == 3


def test_only_the_first_page_of_a_million_rows_is_fetched(table: PagedTable[Job], tasks: Tasks) -> None:
    queue = SampleOffice(1_000_000).queue
    table.show(queue.rows)
    assert tasks.finish()
    assert table.rowCount() == 200
    assert queue.asked == [(None, 200)]
    assert not table.complete()


def test_scrolling_fetches_the_next_page_once(table: PagedTable[Job], tasks: Tasks) -> None:
    queue = SampleOffice(450).queue
    table.show(queue.rows)
    assert tasks.finish()
    while table.canFetchMore(TOP):
        table.fetchMore(TOP)
        table.fetchMore(TOP)
        assert tasks.finish()
    assert numbers(table) == list(range(1, 451))
    assert [cursor for cursor, _ in queue.asked] == [None, (200,), (400,)]
    assert table.complete()


def test_an_answer_to_an_older_question_is_dropped(table: PagedTable[Job], tasks: Tasks) -> None:
    gate = Event()

    def slow(cursor: Cursor | None, size: int) -> Page[Job]:
        gate.wait(5)
        return Page((job(1),), None)

    table.show(slow)
    table.show(fixed([job(2)]))
    gate.set()
    assert tasks.finish()
    assert numbers(table) == [2]


def test_a_refresh_changes_only_what_differs(table: PagedTable[Job], tasks: Tasks, qtbot: Any) -> None:
    rows = [job(n) for n in range(1, 6)]
    table.show(lambda cursor, size: Page(tuple(rows), None))
    assert tasks.finish()
    resets: list[bool] = []
    table.modelReset.connect(lambda: resets.append(True))
    rows[:] = [job(1), renamed(job(3), "NAMA BARU"), job(4), job(9), job(5)]
    with qtbot.waitSignal(table.dataChanged) as changed:
        table.refresh()
        assert tasks.finish()
    assert changed.args[0].row() == changed.args[1].row() == 1
    assert numbers(table) == [1, 3, 4, 9, 5]
    assert table.row(1).name == "NAMA BARU"
    assert resets == []


def test_a_refresh_covers_what_was_looked_at(table: PagedTable[Job], tasks: Tasks) -> None:
    queue = SampleOffice(1_000).queue
    table.show(queue.rows)
    assert tasks.finish()
    table.refresh(keep=350)
    assert tasks.finish()
    assert table.rowCount() == 400


def test_a_refresh_before_the_first_answer_begins_the_list_again(
    table: PagedTable[Job], tasks: Tasks
) -> None:
    table.show(fixed([job(1)]))
    table.refresh()
    assert tasks.finish()
    assert numbers(table) == [1]
    assert table.state is State.READY


def test_a_failure_is_told_and_the_rows_stay(table: PagedTable[Job], tasks: Tasks) -> None:
    office = SampleOffice(5)
    table.show(office.queue.rows)
    assert tasks.finish()
    office.queue.broken = OfficeUnavailable(Word("x", "gone"), Word("x", "wait"))
    failures: list[Exception] = []
    table.failed.connect(failures.append)
    table.refresh()
    assert tasks.finish()
    assert isinstance(failures[0], OfficeUnavailable)
    assert table.state is State.FAILED
    assert table.rowCount() == 5
    office.queue.broken = None
    table.refresh()
    assert tasks.finish()
    assert table.state is State.READY


@dataclass(frozen=True)
class View:
    """Rows with a count from the same snapshot."""

    page: Page[Job]
    matching: int


def test_counts_come_with_the_rows(tasks: Tasks, language: Language) -> None:
    table: PagedTable[Job] = PagedTable(
        COLUMNS, lambda row: row.number, tasks, language, page_of=lambda view: view.page
    )
    answers: list[View] = []
    table.answered.connect(answers.append)
    table.show(lambda cursor, size: View(Page((job(1),), None), 4101))
    assert tasks.finish()
    table.refresh()
    assert tasks.finish()
    assert [view.matching for view in answers] == [4101, 4101]


def test_cells_say_what_their_columns_say(table: PagedTable[Job], tasks: Tasks) -> None:
    table.show(fixed([job(7)]))
    assert tasks.finish()
    words = [table.index(0, column).data() for column in range(table.columnCount())]
    assert words == [
        "SITI NURHALIZAH",
        "3673••••••••0007",
        "Cipocok Jaya",
        "Ditahan",
        "27-07-2020",
        "8 hari",
        "7",
    ]
    assert isinstance(table.index(0, 3).data(BADGE_ROLE), Badge)
    assert table.index(0, 0).data(ROW_ROLE) == job(7)
    assert table.headerData(0, Qt.Orientation.Horizontal) == "Nama"
    assert table.index(0, 5).data(Qt.ItemDataRole.TextAlignmentRole) & Qt.AlignmentFlag.AlignRight.value


def test_the_model_keeps_the_rules_of_qt(table: PagedTable[Job], tasks: Tasks, qtmodeltester: Any) -> None:
    rows = [job(n) for n in range(1, 30)]
    qtmodeltester.check(table)
    table.show(lambda cursor, size: Page(tuple(rows), None))
    assert tasks.finish()
    rows[:] = [job(n) for n in range(5, 50, 2)]
    table.refresh()
    assert tasks.finish()
    rows.reverse()
    table.refresh()
    assert tasks.finish()
    assert numbers(table) == [row.number for row in rows]
    table.clear()
    assert table.rowCount() == 0
