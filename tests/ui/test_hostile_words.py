"""Words of people are shown as the words they are, wherever the window shows any."""

from __future__ import annotations

from html import escape

import pytest
from hostile_texts import HOSTILE
from PySide6.QtCore import Qt
from PySide6.QtGui import QTextDocument
from PySide6.QtWidgets import QLabel, QWidget

from desk.domain.text import Word
from ui.dialogs.confirm import Confirm, Question
from ui.dialogs.crash import Crash
from ui.language import Language
from ui.masking import as_tip, masked
from ui.notices import Notices
from ui.palette import Tone
from ui.tables.columns import Column
from ui.tables.paged import PagedTable
from ui.widgets.banner import Banner
from ui.widgets.detail_panel import DetailPanel, Happening
from ui.widgets.empty_state import EmptyState
from ui.widgets.notice_bar import NoticeBar

MARKUP = HOSTILE["markup"]
WORDS = Word("x", MARKUP)


def panel(language: Language) -> QWidget:
    made = DetailPanel(language)
    made.begin(MARKUP, None, MARKUP)
    made.say(MARKUP)
    made.values([(MARKUP, MARKUP)], MARKUP)
    made.history([Happening(MARKUP, MARKUP, MARKUP)], MARKUP)
    return made


def notices(language: Language) -> QWidget:
    said = Notices()
    made = NoticeBar(said)
    made.said = said
    said.warn(MARKUP)
    said.error(MARKUP + "2")
    return made


def banner(language: Language) -> QWidget:
    made = Banner(Tone.WARN, "warning")
    made.say(MARKUP, MARKUP)
    return made


def empty(language: Language) -> QWidget:
    made = EmptyState()
    made.say("info", MARKUP, MARKUP, MARKUP)
    return made


def question(language: Language) -> QWidget:
    return Confirm(Question(MARKUP, MARKUP, MARKUP, ((1, MARKUP),), wants_reason=True), None)


def crash(language: Language) -> QWidget:
    return Crash(MARKUP, None)


@pytest.mark.parametrize("make", [panel, notices, banner, empty, question, crash])
def test_no_label_takes_words_for_markup(make, language: Language, qtbot) -> None:
    made = make(language)
    qtbot.addWidget(made)
    labels = made.findChildren(QLabel)
    assert labels
    assert {each.textFormat() for each in labels} == {Qt.TextFormat.PlainText}


@pytest.mark.parametrize("name", HOSTILE)
def test_a_tip_shows_the_words_and_no_picture(name: str, qapp) -> None:
    tip = as_tip(HOSTILE[name][:500])
    if tip.startswith("<qt>"):
        read = QTextDocument()
        read.setHtml(tip)
        assert "<img" not in tip
        assert read.toPlainText().split() == masked(HOSTILE[name][:500]).split()
    else:
        assert tip == masked(HOSTILE[name][:500])


def test_a_tip_of_a_list_is_masked_and_plain(tasks, language: Language) -> None:
    column = Column("a", Word("x", "A"), lambda row, _: row, tip=lambda row, _: f"{row} {MARKUP}")
    table = PagedTable((column,), lambda row: row, tasks, language)
    table._rows = ["3673010408850012"]
    index = table.index(0, 0)
    assert index.data() == "3673••••••••0012"
    told = index.data(Qt.ItemDataRole.ToolTipRole)
    assert "3673010408850012" not in told
    assert escape(MARKUP.split(">")[0] + ">") in told
