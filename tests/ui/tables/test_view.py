from __future__ import annotations

import json
from typing import Any

import pytest
from PySide6.QtCore import QSettings, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from sample_page import COLUMNS, Job, SampleOffice

from desk.domain.errors import OfficeUnavailable
from desk.domain.text import Word
from ui.language import Language
from ui.tables.paged import PagedTable
from ui.tables.view import Chosen, TableView
from ui.tasks import Tasks
from ui.theme import Theme


class Desk:
    """A list on screen with the room behind it."""

    def __init__(self, size: int, tasks: Tasks, language: Language, preferences: QSettings) -> None:
        self.tasks = tasks
        self.queue = SampleOffice(size).queue
        self.table: PagedTable[Job] = PagedTable(COLUMNS, lambda row: row.number, tasks, language)
        self.view = TableView(self.table, "sample", preferences)
        self.view.resize(900, 500)
        self.view.say_when_empty("print", "Kosong", "Impor dahulu.")
        self.view.show()
        self.table.show(self.queue.rows)
        assert tasks.finish()
        QTest.qWait(0)

    def refresh(self) -> None:
        self.view.refresh()
        assert self.tasks.finish()

    def top(self) -> int:
        return self.table.row(self.view.rowAt(0)).number


@pytest.fixture
def make_desk(tasks: Tasks, language: Language, theme: Theme, preferences: QSettings, qtbot: Any) -> Any:
    def make(size: int = 1_000) -> Desk:
        desk = Desk(size, tasks, language, preferences)
        qtbot.addWidget(desk.view)
        return desk

    return make


def test_rows_have_one_height(make_desk: Any) -> None:
    desk = make_desk()
    assert {desk.view.rowHeight(row) for row in range(20)} == {32}


def test_selection_focus_and_scroll_survive_a_refresh(make_desk: Any) -> None:
    desk = make_desk()
    desk.view.verticalScrollBar().setValue(50)
    desk.view.selectRow(55)
    chosen = desk.view.current().number
    top = desk.top()
    desk.queue.gone.update(range(1, 21))
    desk.refresh()
    assert desk.top() == top
    assert desk.view.current().number == chosen
    assert [row.number for row in desk.view.chosen().rows] == [chosen]


def test_a_selected_row_that_is_gone_is_no_longer_chosen(make_desk: Any) -> None:
    desk = make_desk(20)
    told: list[Chosen[Job]] = []
    desk.view.selectRow(3)
    desk.view.chosen_changed.connect(told.append)
    desk.queue.gone.add(4)
    desk.refresh()
    assert desk.view.chosen().rows == ()
    assert told[-1].rows == ()


def test_where_the_current_row_is_gone_its_neighbour_follows_and_not_the_first_row(make_desk: Any) -> None:
    desk = make_desk()
    desk.view.selectRow(99)
    desk.queue.gone.update(range(2, 401, 2))
    desk.refresh()
    assert desk.view.currentIndex().row() == 99
    assert desk.view.chosen().rows == ()
    desk.table.show(desk.queue.rows)
    desk.queue.gone.update(range(1, 401))
    desk.refresh()
    assert desk.view.current() is None, "another list begins at its top"


def test_everything_includes_what_is_fetched_later(make_desk: Any, tasks: Tasks) -> None:
    desk = make_desk()
    desk.view.setFocus()
    QTest.keyClick(desk.view, Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
    assert desk.view.chosen().everything
    desk.view.scrollToBottom()
    assert tasks.finish()
    assert len(desk.view.chosen().rows) == desk.table.rowCount() > 200
    assert desk.view.chosen().everything
    desk.view.selectRow(2)
    assert not desk.view.chosen().everything


def test_copying_takes_the_visible_columns_of_the_chosen_rows(make_desk: Any) -> None:
    desk = make_desk()
    desk.view.columns.show_column("place", shown=False)
    desk.view.selectRow(0)
    QTest.keyClick(desk.view, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    assert QGuiApplication.clipboard().text() == "\t".join(
        ("SITI NURHALIZAH", "3673••••••••0001", "Menunggu", "02-08-2020", "2 hari")
    )


def test_enter_opens_the_row_and_typing_is_left_to_the_search(make_desk: Any, qtbot: Any) -> None:
    desk = make_desk()
    desk.view.selectRow(2)
    with qtbot.waitSignal(desk.view.opened) as opened:
        QTest.keyClick(desk.view, Qt.Key.Key_Return)
    assert opened.args[0].number == 3
    QTest.keyClicks(desk.view, "R")
    assert desk.view.current().number == 3


def test_columns_are_remembered(make_desk: Any, preferences: QSettings) -> None:
    desk = make_desk()
    desk.view.columns.moveSection(0, 2)
    desk.view.columns.show_column("nik", shown=False)
    desk.view.columns.show_column("number", shown=True)
    desk.view.columns.resizeSection(2, 222)
    desk.view.columns.save()
    again = make_desk()
    assert [column.name for column in again.view.columns.shown()] == [
        "place",
        "name",
        "state",
        "recorded",
        "age",
        "number",
    ]
    assert again.view.columns.sectionSize(2) == 222
    again.view.columns.reset_columns()
    assert next(column.name for column in again.view.columns.shown()) == "name"


@pytest.mark.parametrize("stored", ["nonsense", "[[1]]", json.dumps([["gone", 3, False]])])
def test_spoiled_preferences_are_left_aside(make_desk: Any, preferences: QSettings, stored: str) -> None:
    preferences.setValue("tables/sample", stored)
    desk = make_desk()
    assert next(column.name for column in desk.view.columns.shown()) == "name"


def test_the_last_column_cannot_be_hidden(make_desk: Any) -> None:
    desk = make_desk()
    for column in COLUMNS:
        desk.view.columns.show_column(column.name, shown=False)
    assert len(desk.view.columns.shown()) == 1


def test_a_click_on_the_header_asks_for_its_orders_in_turn(make_desk: Any) -> None:
    desk = make_desk()
    asked: list[object] = []
    desk.view.order_asked.connect(asked.append)
    for section in (0, 0, 1, 4):
        desk.view.columns.sectionClicked.emit(section)
    assert asked == ["name", "-name", "old"]


def test_an_empty_list_says_what_will_be_here(make_desk: Any) -> None:
    desk = make_desk(0)
    assert desk.view.empty.isVisible()
    assert desk.view.empty.title.text() == "Kosong"
    desk.queue.size = 3
    desk.refresh()
    assert not desk.view.empty.isVisible()


def test_a_list_that_failed_offers_to_try_again(make_desk: Any, tasks: Tasks) -> None:
    desk = make_desk(0)
    desk.view.on_retry(desk.refresh)
    desk.queue.size = 3
    desk.queue.broken = OfficeUnavailable(Word("x", "gone"), Word("x", "wait"))
    desk.refresh()
    assert desk.view.empty.button.text() == "Coba lagi"
    desk.queue.broken = None
    desk.view.empty.button.click()
    assert desk.table.rowCount() == 3
    assert not desk.view.empty.isVisible()
