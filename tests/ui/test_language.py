from __future__ import annotations

from datetime import UTC, date, datetime
from xml.etree.ElementTree import ParseError

import pytest
from PySide6.QtWidgets import QDialogButtonBox

from desk.domain.text import Word
from resources.words import WordBook
from ui.language import ENGLISH, INDONESIAN, Language


def test_a_day_is_written_in_full_and_short(language: Language) -> None:
    assert language.date(date(2020, 8, 4)) == "Selasa, 4 Agustus 2020"
    assert language.short_date(date(2020, 8, 4)) == "04-08-2020"
    assert language.date(None) == language.short_date(None) == ""


def test_a_moment_is_told_in_the_time_of_the_office(language: Language) -> None:
    late = datetime(2020, 8, 3, 18, 5, tzinfo=UTC)
    assert language.moment(late) == "04-08-2020 01:05"
    assert language.long_moment(late) == "Selasa, 4 Agustus 2020 01:05"
    assert language.time(late) == "01:05"


def test_thousands_are_parted_by_a_point(language: Language) -> None:
    assert language.number(4101) == "4.101"
    assert language.number(19_000_000) == "19.000.000"


def test_an_age_is_counted_in_days(language: Language) -> None:
    assert language.age(12) == "12 hari"
    language.speak(ENGLISH)
    assert language.age(1) == "1 day"
    assert language.age(12) == "12 days"


def test_a_counted_thousand_is_parted_as_any_other_number(language: Language) -> None:
    assert language.age(4101) == "4.101 hari"
    language.speak(ENGLISH)
    assert language.age(4101) == "4,101 days"


def test_marked_words_and_unknown_words_are_said(language: Language) -> None:
    assert language.say(Word("actions", "Next page")) == "Halaman berikutnya"
    assert language.say(Word("actions", "Never marked")) == "Never marked"


def test_the_language_can_change_while_the_program_runs(language: Language, qtbot) -> None:
    word = Word("actions", "Sign out")
    with qtbot.waitSignal(language.changed):
        language.speak(ENGLISH)
    assert language.say(word) == "Sign out"
    assert language.date(date(2020, 8, 4)) == "Tuesday, 4 August 2020"
    language.speak(INDONESIAN)
    assert language.say(word) == "Keluar"


def test_the_buttons_of_qt_speak_indonesian(language: Language, qtbot) -> None:
    box = QDialogButtonBox(QDialogButtonBox.StandardButton.Save | QDialogButtonBox.StandardButton.Cancel)
    qtbot.addWidget(box)
    assert {button.text() for button in box.buttons()} == {"Simpan", "Batal"}


def test_an_unfinished_translation_is_not_said() -> None:
    text = (
        "<TS><context><name>a</name><message><source>x</source><translation type='unfinished'></translation>"
        "</message><message><source>y</source><translation>ye</translation></message></context></TS>"
    )
    assert WordBook(text) == {("a", "y"): ("ye",)}


def test_words_are_read_context_by_context_when_somebody_says_one() -> None:
    word = "<context><name>{}</name><message><source>x</source><translation>iks</translation></message>{}"
    book = WordBook(
        "<TS>" + word.format("a", "</context>") + word.format("b", "<broken></context>") + "</TS>"
    )
    assert book
    assert book["a", "x"] == ("iks",)
    assert ("a", "y") not in book
    assert ("c", "x") not in book
    with pytest.raises(ParseError):
        book["b", "x"]
