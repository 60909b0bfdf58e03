from __future__ import annotations

from datetime import date

import pytest
from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QDateEdit, QWidget

from reports.request import ByPlace, Needs
from ui.widgets.report_ask import ReportAsk


class AtShow(QObject):
    """Notes whether ``other`` was still there when ``watched`` came."""

    def __init__(self, watched: QWidget, other: QWidget) -> None:
        super().__init__(watched)
        self.together: list[bool] = []
        self._other = other
        watched.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Show:
            self.together.append(self._other.isVisible())
        return super().eventFilter(watched, event)


def test_the_number_leaves_before_the_days_come_so_that_the_window_is_never_pushed_wide(qtbot, language):
    ask = ReportAsk(language)
    qtbot.addWidget(ask)
    ask.show()
    ask.ask_for(Needs.NUMBER)
    days, place = AtShow(ask.first, ask.number), AtShow(ask.kecamatan, ask.number)
    ask.ask_for(Needs.SPAN, ByPlace.KECAMATAN)
    assert (days.together, place.together) == ([False], [False])
    assert not ask.number.isVisible()


@pytest.fixture
def day(qtbot, language) -> ReportAsk:
    ask = ReportAsk(language)
    qtbot.addWidget(ask)
    ask.begin(date(2020, 8, 4))
    ask.show()
    ask.day.setFocus()
    return ask


def test_a_day_of_the_month_before_is_typed_on_the_fourth(day: ReportAsk):
    day.day.setSelectedSection(QDateEdit.Section.DaySection)
    QTest.keyClicks(day.day, "15072020")
    assert day.chosen_day() == date(2020, 7, 15)
    assert day.missing() == ""


def test_typing_starts_anew_where_the_cursor_was_put(day: ReportAsk):
    QTest.keyClick(day.day, Qt.Key.Key_Home)
    QTest.keyClicks(day.day, "31072019")
    assert day.chosen_day() == date(2019, 7, 31)
    QTest.keyClick(day.day, Qt.Key.Key_End)
    QTest.keyClicks(day.day, "2020")
    assert day.chosen_day() == date(2020, 7, 31)


def test_a_day_to_come_is_refused_with_what_to_do(day: ReportAsk):
    QTest.keyClick(day.day, Qt.Key.Key_Home)
    QTest.keyClicks(day.day, "05")
    assert "Selasa, 4 Agustus 2020" in day.missing()
    assert not day.after.isEnabled()
