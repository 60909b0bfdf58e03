"""A badge says a state in a word or two: no list may cut it off."""

from __future__ import annotations

from collections.abc import Iterable

import pytest
from PySide6.QtGui import QFontMetrics
from PySide6.QtWidgets import QApplication

from desk.domain.printing import JobState
from ui.language import LANGUAGES
from ui.pages.calendar_part import DAY_OFF_BADGES, DAY_OFF_COLUMNS
from ui.pages.sent_part import SENT_COLUMNS
from ui.pages.work_sheet_batch import LINE_COLUMNS as SHEET_COLUMNS
from ui.pages.work_sheet_batch import Outcome
from ui.tables.check_columns import APP_BADGES
from ui.tables.columns import Column
from ui.tables.handover_badges import HANDOVER_BADGES
from ui.tables.intake_columns import OUTCOME_BADGES, SAMPLE_COLUMNS
from ui.tables.job_columns import QUEUE_COLUMNS, STATE_BADGES
from ui.tables.overlap_columns import HOLD_BADGES, OVERLAP_COLUMNS
from ui.tables.pick_up_columns import (
    APPOINTMENT_BADGES,
    DUE_BADGES,
    appointment_columns,
    make_columns,
)
from ui.tables.search_columns import SEARCH_COLUMNS
from ui.theme import STEP, character_width
from ui.widgets.status_badge import Badge, badge_width

LISTS = {
    "overlaps": (OVERLAP_COLUMNS, HOLD_BADGES.values()),
    "work sheet": (SHEET_COLUMNS, (*(one.value for one in Outcome), STATE_BADGES[JobState.PRINTING])),
    "queue": (QUEUE_COLUMNS, STATE_BADGES.values()),
    "preview of a list": (SAMPLE_COLUMNS, OUTCOME_BADGES.values()),
    "search": (SEARCH_COLUMNS, (*STATE_BADGES.values(), *APP_BADGES.values())),
    "papers to make": (make_columns(lambda: None), DUE_BADGES),
    "appointments": (appointment_columns(str, days=False), APPOINTMENT_BADGES.values()),
    "days off": (DAY_OFF_COLUMNS, DAY_OFF_BADGES.values()),
    "handovers": (SENT_COLUMNS, HANDOVER_BADGES),
}


@pytest.mark.parametrize("code", LANGUAGES)
@pytest.mark.parametrize("name", LISTS)
def test_the_badges_of_a_list_have_room_for_their_words(qapp: QApplication, theme, language, code, name):
    language.speak(code)
    columns, badges = LISTS[name]
    metrics = QFontMetrics(qapp.font())
    (column,) = (one for one in columns if one.badge is not None)
    cut = [text for text, wide in widths(badges, language, metrics) if wide > room_of(column, metrics)]
    assert cut == []


def widths(badges: Iterable[Badge], language, metrics: QFontMetrics) -> list[tuple[str, int]]:
    texts = [language.say(badge.word) for badge in badges]
    return [(text, badge_width(metrics, text)) for text in texts]


def room_of(column: Column, metrics: QFontMetrics) -> int:
    """Return what a cell leaves for its badge, as the header gives widths and the cells keep edges."""
    section = column.width * character_width(metrics) + 2 * STEP
    return section - 2 * STEP
