from __future__ import annotations

from PySide6.QtCore import QEvent, QObject
from PySide6.QtWidgets import QWidget

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
