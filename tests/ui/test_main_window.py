from __future__ import annotations

import logging
from threading import Event
from typing import Any

import pytest
from office_window import press
from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget
from sample_page import ENTRIES, HomePage, SamplePage

from desk.domain.errors import OfficeUnavailable
from desk.domain.journal import Topic
from desk.domain.text import Word
from ui.actions import WINDOW_ACTIONS, page_key
from ui.dialogs.confirm import Confirm, Decision
from ui.language import ENGLISH
from ui.main_window import MainWindow
from ui.pages.catalogue import PAGES
from ui.tasks import Tasks
from ui.widgets.status_line import StatusLine


def queue_page(window: MainWindow) -> SamplePage:
    page = window.page()
    assert isinstance(page, SamplePage)
    return page


def test_pages_are_built_when_they_are_first_opened(open_sample: Any) -> None:
    window, _ = open_sample()
    assert window.stack.count() == 1
    window.open_page("home")
    window.open_page("queue")
    assert window.stack.count() == 2
    assert isinstance(window.page(), SamplePage)
    assert window.windowTitle() == "Cetak – PRR Desk"


def test_pages_of_other_roles_are_not_offered(open_sample: Any) -> None:
    window, _ = open_sample()
    window.open_page("settings")
    assert isinstance(window.page(), SamplePage)
    assert window.notice_bar.texts() == ("Halaman ini bukan bagian tugas Anda.",)


def test_actions_of_other_roles_have_no_button_and_the_heads_say_so(open_sample: Any) -> None:
    window, _ = open_sample()
    page = queue_page(window)
    assert page.button("claim").text() == "Ambil 20   F5"
    assert not page.button("refresh_soon").isEnabled()
    page.button("refresh_soon").allow(True)
    assert not page.button("refresh_soon").isEnabled(), "nothing the page does makes it theirs"
    assert page.button("refresh_soon").toolTip() == "Perlu kepala seksi: menutup hari."
    with pytest.raises(KeyError):
        page.button("build")
    page.setFocus()
    QTest.keyClick(window, Qt.Key.Key_F9)
    assert window.notice_bar.texts() == ("Perlu administrator: membuat akun.",)


def test_a_page_takes_its_counts_from_the_rows(open_sample: Any, tasks: Tasks, qtbot: Any) -> None:
    window, _ = open_sample()
    page = queue_page(window)
    page.button("claim").click()
    assert not page.button("claim").isEnabled()
    qtbot.waitUntil(lambda: "18.980 menunggu" in page._counts.text())
    qtbot.waitUntil(page.button("claim").isEnabled)
    assert page.table.row(0).number == 21
    assert window.notice_bar.texts() == ("20 kartu diambil.",)


def test_a_refusal_becomes_a_notice_and_refreshes(open_sample: Any, tasks: Tasks, qtbot: Any) -> None:
    window, _office = open_sample(0)
    page = queue_page(window)
    before = page.refreshed
    page.claim()
    assert tasks.finish()
    assert window.notice_bar.texts()[0].startswith("Tidak ada kartu yang menunggu")
    qtbot.waitUntil(lambda: page.refreshed == before + 1)


def test_notices_that_stay_leave_room_and_are_closed_by_a_key(open_sample: Any) -> None:
    window, _ = open_sample()
    for words in ("satu", "dua", "tiga"):
        window.context.notices.warn(words)
    assert window.notice_bar.texts() == ("dua", "tiga")
    assert window.height() == 768
    QTest.keyClick(window, Qt.Key.Key_F12, Qt.KeyboardModifier.ShiftModifier)
    assert window.notice_bar.texts() == ("dua",)


def test_a_fault_of_the_program_goes_to_the_crash_report(
    open_sample: Any, tasks: Tasks, caplog: pytest.LogCaptureFixture
) -> None:
    window, _office = open_sample()
    faults: list[BaseException] = []
    page = queue_page(window)
    page.context = type(page.context)(
        **{name: getattr(page.context, name) for name in page.context.__slots__ if name != "crash"},
        crash=faults.append,
    )
    page.run(lambda: {}["x"])
    assert tasks.finish()
    assert isinstance(faults[0], KeyError)
    assert [record.levelno for record in caplog.records] == [logging.ERROR]
    caplog.clear()


def test_a_hidden_page_waits_with_its_refresh(open_sample: Any, qtbot: Any) -> None:
    window, office = open_sample()
    page = queue_page(window)
    before = page.refreshed
    window.open_page("home")
    assert isinstance(window.page(), HomePage)
    office.announce(Topic.PRINT_QUEUE)
    qtbot.wait(250)
    assert page.refreshed == before
    window.open_page("queue")
    assert page.refreshed == before + 1


def test_a_change_of_something_else_refreshes_nothing(open_sample: Any, qtbot: Any) -> None:
    window, office = open_sample()
    page = queue_page(window)
    before = page.refreshed
    office.announce(Topic.STOCK)
    qtbot.wait(250)
    assert page.refreshed == before
    for _ in range(5):
        office.announce(Topic.PRINT_QUEUE)
    qtbot.waitUntil(lambda: page.refreshed == before + 1)
    qtbot.wait(200)
    assert page.refreshed == before + 1


def test_the_keys_of_the_open_page_work_wherever_the_cursor_is(open_sample: Any, tasks: Tasks) -> None:
    window, office = open_sample()
    window.activateWindow()
    for cursor in (window.side._entries["queue"], window.search):
        gone = len(office.queue.gone)
        cursor.setFocus()
        press(tasks, Qt.Key.Key_F5)
        assert len(office.queue.gone) == gone + 20
    window.open_page("home")
    press(tasks, Qt.Key.Key_F5)
    assert len(office.queue.gone) == gone + 20, "the page is not open any more"


def test_counts_stand_beside_the_pages(open_sample: Any, qtbot: Any) -> None:
    window, office = open_sample()
    entry = window.side._entries["queue"]
    qtbot.waitUntil(lambda: entry.accessibleName() == "Cetak 19.000")
    office.queue.gone.add(1)
    office.announce(Topic.PRINT_QUEUE)
    qtbot.waitUntil(lambda: entry.accessibleName() == "Cetak 18.999")


def test_keys_typed_anywhere_land_in_the_search(open_sample: Any, tasks: Tasks) -> None:
    window, _ = open_sample()
    window.activateWindow()
    view = queue_page(window).view
    view.setFocus()
    for key in "3673":
        QTest.keyClick(window.focusWidget() or view, key)
    assert window.search.text() == "3673"
    QTest.keyClick(window.search, Qt.Key.Key_Return)
    assert queue_page(window).received == ["3673"]


def test_a_scan_is_offered_to_the_open_page_first(open_sample: Any) -> None:
    window, _ = open_sample()
    page = queue_page(window)
    scans: list[str] = []
    page.take_scan = lambda text: scans.append(text) is None  # type: ignore[method-assign]  # a page that scans
    window.search.scanned.emit("B-1")
    assert scans == ["B-1"]
    assert window.page() is page


def test_every_shortcut_calls_a_method_of_the_window() -> None:
    for action in WINDOW_ACTIONS:
        assert callable(getattr(MainWindow, action.slot)), action.slot
    keys = [key for action in WINDOW_ACTIONS for key in action.keys]
    assert len(keys) == len(set(keys))


def test_the_key_sheet_is_made_from_the_actions(open_sample: Any) -> None:
    window, _ = open_sample()
    groups = dict(window.key_groups())
    assert ("Cari atau pindai", "Ctrl+K") in groups["Di mana saja"]
    assert ("Beranda", "Alt+1") in groups["Halaman"]
    assert groups["Antrean cetak"] == [("Impor daftar", "Ctrl+I"), ("Ambil 20", "F5")]


def test_the_window_speaks_another_language_at_once(open_sample: Any, tasks: Tasks) -> None:
    window, _ = open_sample()
    window.context.language.speak(ENGLISH)
    assert tasks.finish()
    assert window.search.placeholderText().startswith("Scan or type")
    assert isinstance(window.page(), SamplePage)


def test_the_status_line_says_who_where_and_how_healthy(open_sample: Any, qtbot: Any, tasks: Tasks) -> None:
    window, office = open_sample()
    assert window.status.who.text().startswith("Siti Aminah (")
    assert window.status.where.text() == "Loket 3"
    assert window.status.clock.text() == "Selasa, 4 Agustus 2020 09:41"
    assert window.status.demo.isVisible()
    qtbot.waitUntil(lambda: window.status.health.text().startswith("Basis data"))
    office.down = OfficeUnavailable(Word("x", "gone"), Word("x", "wait"))
    window.context.changes.ask()
    qtbot.waitUntil(lambda: window.status.health.text().startswith("Tidak terhubung sejak"))
    crowded = StatusLine("Siti Aminah (" + "Petugas verifikasi, " * 9 + ")", "Loket 3", str, window)
    crowded.demo.show()
    crowded.clock.setText("Selasa, 4 Agustus 2020 09:41")
    assert crowded.minimumSizeHint().width() < 1920 // 2, "a screen at 200 %"
    assert crowded.who.toolTip().count("Petugas") == 9


def test_closing_waits_for_what_was_begun(open_sample: Any, tasks: Tasks, qtbot: Any) -> None:
    window, _ = open_sample()
    gate, answers = Event(), []
    queue_page(window).run(lambda: gate.wait(5), answers.append)
    window.close()
    assert window.isVisible()
    with qtbot.waitSignal(window.closed):
        gate.set()
    assert answers == [True]
    assert not window.isVisible()


def test_leaving_asks_when_something_would_be_lost(
    open_sample: Any, monkeypatch: pytest.MonkeyPatch, qtbot: Any
) -> None:
    window, _ = open_sample()
    queue_page(window).unfinished = lambda: "Satu formulir belum disimpan."  # type: ignore[method-assign]  # as typed
    asked: list[str] = []
    answer: list[Decision[None] | None] = [None]

    def ask(parent: QWidget, question: Any) -> Decision[None] | None:
        asked.append(question.text)
        return answer[0]

    monkeypatch.setattr(Confirm, "ask", ask)
    window.close()
    assert window.isVisible()
    with qtbot.assertNotEmitted(window.signed_out):
        window.sign_out()
    answer[0] = Decision(None, "")
    window.close()
    assert not window.isVisible()
    assert asked == ["Satu formulir belum disimpan."] * 3


def test_next_and_previous_page_go_round(open_sample: Any) -> None:
    window, _ = open_sample()
    window.open_page("home")
    window.previous_page()
    assert window._open == "reports"
    window.next_page()
    assert window._open == "home"
    assert len(window._entries) == len(ENTRIES) - 1


def test_everything_can_be_reached_by_tab(open_sample: Any) -> None:
    window, _ = open_sample()
    window.activateWindow()
    window.search.setFocus()
    reached: list[QWidget] = []
    for _ in range(40):
        widget = window.focusWidget()
        if widget is None or widget in reached:
            break
        reached.append(widget)
        QTest.keyClick(widget, Qt.Key.Key_Tab)
    page = queue_page(window)
    wanted = [page.button("claim"), page.view, window.status.who, *page.filters._chips.values()]
    assert all(widget in reached for widget in wanted)
    nameless = [
        type(widget).__name__
        for widget in reached
        if not widget.accessibleName() and not getattr(widget, "text", str)()
    ]
    assert nameless == ["DetailPanel"] or nameless == []


def test_a_key_with_a_modifier_is_not_typed(open_sample: Any) -> None:
    window, _ = open_sample()
    key = QKeyEvent(QKeyEvent.Type.KeyPress, Qt.Key.Key_J, Qt.KeyboardModifier.AltModifier, "j")
    window.keyPressEvent(key)
    assert window.search.text() == ""


def test_every_page_of_the_side_bar_has_a_key() -> None:
    keys = [page_key(place) for place in (1, 9, 10, 11, 20, 21, 31)]
    assert keys == ["Alt+1", "Alt+9", "Alt+0", "Alt+Shift+1", "Alt+Shift+0", "Ctrl+Shift+1", ""]
    assert all(page_key(place) for place in range(1, len(PAGES) + 1)), "a page of the side bar has no key"


@pytest.mark.parametrize(
    "way",
    [
        (Qt.Key.Key_1, Qt.KeyboardModifier.AltModifier),
        (Qt.Key.Key_PageDown, Qt.KeyboardModifier.ControlModifier),
    ],
)
def test_a_page_opened_by_a_key_has_the_keys_even_when_somebody_was_typing(
    open_sample: Any, way: tuple[Qt.Key, Qt.KeyboardModifier]
) -> None:
    window, _ = open_sample()
    window.activateWindow()
    window.open_page("reports")
    window.search.begin("sit")
    QTest.keyClick(window.search, *way)
    page = window.page()
    assert isinstance(page, HomePage)
    assert window.focusWidget() is not window.search
    assert page is window.focusWidget() or page.isAncestorOf(window.focusWidget())
