from __future__ import annotations

from typing import Any

import pytest
from PySide6.QtCore import QEvent, QPoint, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QPushButton, QVBoxLayout, QWidget

from desk.domain.text import Word
from ui.actions import OFFER_KEY, UNDO_KEY
from ui.language import Language
from ui.notices import Notices
from ui.palette import Tone
from ui.tasks import Progress
from ui.theme import Theme
from ui.widgets.bar_chart import Bar, BarChart, Part
from ui.widgets.busy_button import BusyButton
from ui.widgets.detail_panel import DetailPanel, Happening
from ui.widgets.filter_bar import Choice, Filter, FilterBar
from ui.widgets.notice_bar import NoticeBar
from ui.widgets.progress_line import ProgressLine
from ui.widgets.scan_guard import ScanGuard
from ui.widgets.search_box import SearchBox
from ui.widgets.stat_tile import EDGE, StatTile
from ui.widgets.status_badge import Badge, StatusBadge


@pytest.fixture(autouse=True)
def _dressed(theme: Theme, language: Language) -> None:
    """Every widget here wears the look and speaks the language of the program."""


def test_a_double_click_is_one_press(qtbot: Any) -> None:
    button, asked = BusyButton("Ambil"), []
    qtbot.addWidget(button)
    button.asked.connect(lambda: (asked.append(True), button.done()))
    button.show()
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)
    QTest.mouseDClick(button, Qt.MouseButton.LeftButton)
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)
    assert len(asked) == 1
    assert not button.isEnabled()
    qtbot.waitUntil(button.isEnabled)
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)
    assert len(asked) == 2


def test_a_button_sleeps_until_its_work_is_done(qtbot: Any) -> None:
    button = BusyButton("Ambil")
    qtbot.addWidget(button)
    button.click()
    qtbot.wait(250)
    assert button.busy
    assert not button.isEnabled()
    button.done()
    qtbot.waitUntil(button.isEnabled)


def test_the_focus_comes_back_to_a_button_but_not_out_of_a_field(qtbot: Any) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    column = QVBoxLayout(window)
    button, other, field = BusyButton("Ambil", window), QPushButton("Lain", window), QLineEdit(window)
    for each in (button, other, field):
        column.addWidget(each)
    window.show()
    qtbot.waitUntil(window.isActiveWindow)
    for goes_to, stays in ((other, button), (field, field)):
        button.setFocus()
        button.click()
        assert window.focusWidget() is other
        goes_to.setFocus()
        button.done()
        qtbot.waitUntil(button.isEnabled)
        assert window.focusWidget() is stays


def test_a_button_that_may_not_says_why_not(qtbot: Any) -> None:
    button = BusyButton("Ambil")
    qtbot.addWidget(button)
    button.allow(False, "Tidak ada yang menunggu.")
    assert not button.isEnabled()
    assert button.toolTip() == "Tidak ada yang menunggu."
    button.click()
    button.allow(True)
    assert button.isEnabled()
    assert button.toolTip() == ""


def test_a_held_enter_presses_a_button_once(qtbot: Any) -> None:
    button, asked = BusyButton("Ambil"), []
    qtbot.addWidget(button)
    button.asked.connect(lambda: asked.append(True))
    for held in (False, True, True):
        enter = QKeyEvent(QEvent.Type.KeyPress, Qt.Key.Key_Return, Qt.KeyboardModifier.NoModifier, "\r", held)
        button.keyPressEvent(enter)
    assert len(asked) == 1


def strike(box: QWidget, text: str, every_ms: int) -> None:
    """Hand keys over all at once, as a window does that was busy while they were struck."""
    for place, sign in enumerate((*text, "\r"), 1):
        key = Qt.Key.Key_Return if sign == "\r" else Qt.Key(ord(sign))
        event = QKeyEvent(QEvent.Type.KeyPress, key, Qt.KeyboardModifier.NoModifier, sign)
        event.setTimestamp(1000 + place * every_ms)
        QApplication.sendEvent(box, event)


@pytest.mark.parametrize(("every_ms", "what"), [(120, "searched"), (5, "scanned")])
def test_what_a_busy_window_hears_at_once_is_judged_by_when_it_was_struck(
    qtbot: Any, every_ms: int, what: str
) -> None:
    box = SearchBox("Cari")
    qtbot.addWidget(box)
    heard: list[tuple[str, str]] = []
    box.searched.connect(lambda text: heard.append(("searched", text)))
    box.scanned.connect(lambda text: heard.append(("scanned", text)))
    strike(box, "367301", every_ms)
    assert heard == [(what, "367301")]


@pytest.mark.parametrize(("every_ms", "kept"), [(120, "367301"), (5, "")])
def test_a_form_keeps_what_a_person_typed_while_it_was_busy(qtbot: Any, every_ms: int, kept: str) -> None:
    field = QLineEdit()
    qtbot.addWidget(field)
    guard = ScanGuard(field)
    guard.watch(field)
    strike(field, "367301", every_ms)
    assert field.text() == kept


def test_a_scanner_is_told_from_a_person_typing(qtbot: Any) -> None:
    box, heard = SearchBox("Cari"), []
    qtbot.addWidget(box)
    box.scanned.connect(lambda text: heard.append(("scan", text)))
    box.searched.connect(lambda text: heard.append(("typed", text)))
    for key in "B-20200804-03":
        QTest.keyClick(box, key)
    QTest.keyClick(box, Qt.Key.Key_Return)
    box.clear()
    for key in "siti aminah":
        QTest.keyClick(box, key, delay=40)
    QTest.keyClick(box, Qt.Key.Key_Return)
    assert heard == [("scan", "B-20200804-03"), ("typed", "siti aminah")]


def test_search_waits_for_a_pause_and_forgets_an_empty_enter(qtbot: Any) -> None:
    box, typed, searched = SearchBox("Cari"), [], []
    qtbot.addWidget(box)
    box.typed.connect(typed.append)
    box.searched.connect(searched.append)
    QTest.keyClick(box, Qt.Key.Key_Return)
    QTest.keyClicks(box, "sit")
    assert typed == []
    qtbot.waitUntil(lambda: typed == ["sit"])
    QTest.keyClick(box, Qt.Key.Key_Escape)
    qtbot.waitUntil(lambda: typed == ["sit", ""])
    assert searched == []


def test_filters_answer_with_what_is_chosen(qtbot: Any) -> None:
    bar = FilterBar(
        (Filter("place", "Kecamatan", (Choice(1, "Serang"), Choice(2, "Curug"))), Filter("held", "Ditahan"))
    )
    qtbot.addWidget(bar)
    told: list[object] = []
    bar.changed.connect(told.append)
    bar.choose("place", 2)
    chips = {chip.text(): chip for chip in bar.findChildren(QPushButton)}
    assert "Kecamatan: Curug" in chips
    chips["Ditahan"].click()
    bar.choose("place", 2)
    bar.clear()
    assert told == [{"place": 2}, {"place": 2, "held": True}, {}]
    bar.show_count("place", 1, "412")
    assert [action.text() for action in bar.menu("place").actions() if action.text()] == [
        "Semua",
        "Serang  412",
        "Curug",
    ]


def test_a_waiting_line_appears_only_when_the_wait_is_felt(qtbot: Any) -> None:
    line, progress = ProgressLine(str), Progress()
    qtbot.addWidget(line)
    line.begin("Membaca", progress)
    assert not line.isVisible()
    qtbot.waitUntil(line.isVisible)
    progress.moved.emit(40, 100)
    assert line.words.text() == "Membaca  40 dari 100"
    assert (line.bar.value(), line.bar.maximum()) == (40, 100)
    line.stop.click()
    assert progress.cancelled()
    line.end()
    assert not line.isVisible()


def test_a_quick_wait_shows_nothing(qtbot: Any) -> None:
    line = ProgressLine(str)
    qtbot.addWidget(line)
    line.begin("Membaca")
    line.end()
    qtbot.wait(350)
    assert not line.isVisible()


def test_errors_stay_and_good_news_fades(qtbot: Any) -> None:
    notices = Notices()
    bar = NoticeBar(notices)
    qtbot.addWidget(bar)
    notices.error("Gagal.")
    for number in range(5):
        notices.info(f"Selesai {number}.")
    assert bar.texts() == ("Gagal.", "Selesai 4.")
    notices.warn("Awas.")
    assert "Gagal." in bar.texts()


def test_undo_stands_beside_the_notice_and_works_once(qtbot: Any) -> None:
    notices, undone = Notices(), []
    bar = NoticeBar(notices)
    qtbot.addWidget(bar)
    number = notices.info("20 kartu diambil.", lambda: undone.append(True))
    assert bar.press(UNDO_KEY)
    assert not bar.press(UNDO_KEY)
    assert undone == [True]
    notices.withdraw(number)
    assert bar.texts() == ()


def test_the_undo_key_opens_no_file_and_the_other_key_undoes_nothing(qtbot: Any) -> None:
    notices, done = Notices(), []
    bar = NoticeBar(notices)
    qtbot.addWidget(bar)
    notices.info("20 kartu diambil.", lambda: done.append("undone"))
    notices.offer("laporan.pdf tersimpan.", "Buka", lambda: done.append("opened"))
    assert [line.button.text() for line in bar._lines.values()] == ["Urungkan   Ctrl+Z", "Buka   F12"]
    assert bar.press(UNDO_KEY)
    assert done == ["undone"]
    assert not bar.press(UNDO_KEY)
    assert bar.press(OFFER_KEY)
    assert done == ["undone", "opened"]


def test_the_same_news_is_not_said_twice(qtbot: Any) -> None:
    notices = Notices()
    bar = NoticeBar(notices)
    qtbot.addWidget(bar)
    notices.error("Basis data tidak menjawab.")
    notices.error("Basis data tidak menjawab.")
    assert bar.texts() == ("Basis data tidak menjawab.",)


def test_a_chart_can_be_read_and_used_without_seeing_it(qtbot: Any) -> None:
    chart, chosen = BarChart("Antrean", str), []
    qtbot.addWidget(chart)
    chart.chosen.connect(chosen.append)
    bars = [
        Bar("Serang", (Part("baru", 5), Part("lama", 7)), "36.73.01"),
        Bar("Curug", (Part("baru", 1), Part("lama", 0)), "36.73.04"),
    ]
    chart.show_bars(bars)
    assert chart.accessibleDescription() == "Serang: 12 (baru 5, lama 7); Curug: 1 (baru 1, lama 0)"
    QTest.keyClick(chart, Qt.Key.Key_Down)
    QTest.keyClick(chart, Qt.Key.Key_Return)
    chart.resize(chart.sizeHint())
    QTest.mouseClick(chart, Qt.MouseButton.LeftButton, pos=QPoint(50, chart.height() // 2))
    assert chosen == ["36.73.04", "36.73.01"]
    assert not chart.grab().isNull()


def test_a_chart_of_nothing_is_no_fault(qtbot: Any) -> None:
    chart = BarChart("Antrean", str)
    qtbot.addWidget(chart)
    chart.show_bars([Bar("Serang", (Part("baru", 0),))])
    assert not chart.grab().isNull()
    chart.show_bars([])
    QTest.keyClick(chart, Qt.Key.Key_Return)
    assert not chart.grab().isNull()


def test_a_tile_is_named_with_its_number(qtbot: Any) -> None:
    tile = StatTile("ditahan")
    qtbot.addWidget(tile)
    tile.show_number("127", "+3", Tone.WARN)
    assert tile.accessibleName() == "ditahan: 127 +3"
    assert not tile.grab().isNull()


def test_a_badge_is_named_with_its_word(qtbot: Any, language: Language) -> None:
    badge = StatusBadge(language, Badge(Word("actions", "Sign out"), Tone.BAD, "hold"))
    qtbot.addWidget(badge)
    assert badge.accessibleName() == "Keluar"
    assert not badge.grab().isNull()


def test_details_show_what_they_are_given_and_nothing_of_before(
    qtbot: Any, language: Language, qapp: QApplication
) -> None:
    panel = DetailPanel(language)
    qtbot.addWidget(panel)
    panel.begin("AHMAD")
    panel.begin("SITI", Badge(Word("x", "Ditahan"), Tone.WARN, "hold"), "3673••••••••0001")
    panel.say("NIK ganda.")
    panel.values((("Kecamatan", "Serang"), ("RW", "")))
    panel.buttons((QPushButton("Lepaskan"),))
    panel.history((Happening("04-08-2020", "Direkam", "Rina"),), "Riwayat")
    shown = panel.texts()
    assert "AHMAD" not in shown
    assert shown == [
        "SITI",
        "3673••••••••0001",
        "NIK ganda.",
        "Kecamatan",
        "Serang",
        "RW",
        "–",
        "Riwayat",
        "Direkam",
        "04-08-2020 · Rina",
    ]


def test_the_words_below_a_number_are_one_sentence(qtbot) -> None:
    tile = StatTile("di rak")
    qtbot.addWidget(tile)
    tile.show_number("429", "> 7 hari")
    assert tile.words() == "di rak > 7 hari"
    tile.show_number("0")
    assert tile.words() == "di rak"


def test_words_below_a_number_are_whole_in_the_room_a_tile_asks_for(qtbot) -> None:
    for words in ("hasil belum diketahui", "menunggu dicetak", "diserahkan hari ini"):
        tile = StatTile(words)
        qtbot.addWidget(tile)
        room = tile.sizeHint().width() - 2 * EDGE
        assert tile.fontMetrics().elidedText(words, Qt.TextElideMode.ElideRight, room) == words
