"""The pick-up page by keys alone, on a real office."""

from __future__ import annotations

import os
from datetime import date, time
from time import monotonic

import asking
import make
import pytest
from dialog_keys import DialogKeys, wait_for_scan_gap
from office_window import press, settle
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel
from sqlalchemy import func, select

from desk.data.office_tables import journal
from desk.domain.applications import AppState
from desk.domain.errors import OfficeUnavailable
from desk.domain.handover import Taker
from desk.domain.journal import Action
from desk.domain.text import Word
from ui.main_window import MainWindow
from ui.notices import Notice
from ui.pages.pick_up import PickUpPage
from ui.pages.search import SearchPage

CTRL = Qt.KeyboardModifier.ControlModifier
ENTER = Qt.Key.Key_Return
LOST = ("surat_hilang", "kk")


@pytest.fixture
def lost(office, clerk, operator):
    """A lost card printed again, on the shelf."""
    make.blanks(office, operator)
    asked = asking.verified(office, clerk, asking.request("KTP_HILANG", 1, *LOST))
    make.printed(office, operator, "SER-L-01")
    return office.walk_in.application(asked.number)


def verified_paper(office, clerk, number: int):
    service = office.services.catalogue().services["AKTA_LAHIR"]
    documents = tuple(need.options[0].document for need in service.needs)
    named = asking.subject(number, name=f"BAYI {number:04d}")
    wanted = asking.request("AKTA_LAHIR", number, *documents, subject=named)
    return asking.verified(office, clerk, wanted)


def made_paper(office, clerk, number: int):
    asked = verified_paper(office, clerk, number)
    slot = office.pick_up.offer_slot()
    return office.pick_up.made(clerk, asked.id, f"3673-LU-04082020-{number:04d}", slot)


def scan(window: MainWindow, text: str, tasks) -> None:
    """Type as a scanner does, wherever the focus is."""
    for sign in text:
        QTest.keyClicks(QApplication.focusWidget() or window, sign)
    QTest.keyClick(QApplication.focusWidget() or window, ENTER)
    settle(tasks)


def hand_over(tasks, times: int = 1) -> None:
    for _ in range(times):
        QTest.keyClick(QApplication.focusWidget(), ENTER, CTRL)
    settle(tasks, 300)


def page_of(window: MainWindow) -> PickUpPage:
    page = window.page()
    assert isinstance(page, PickUpPage)
    return page


def shown(page: PickUpPage) -> str:
    return "\n".join(label.text() for label in page.ready.panel.findChildren(QLabel) if label.isVisible())


def collections(office, asked) -> int:
    """How often the journal says that a document was handed over."""
    told = select(func.count()).select_from(journal)
    mine = (
        journal.c.action == Action.DOCUMENT_COLLECTED.code,
        journal.c.subject == f"application:{asked.id}",
    )
    with office._bench.look() as db:
        return int(db.execute(told.where(*mine)).scalar_one())


def state_of(office, asked) -> AppState:
    return office.walk_in.application(asked.number).state


def test_a_scanned_receipt_is_handed_over_by_keys_alone(office, clerk, open_page, lost, tasks):
    window = open_page(clerk, "pick_up")
    page = page_of(window)
    scan(window, lost.number, tasks)
    assert "SER-L-01" in shown(page)
    hand_over(tasks)
    assert state_of(office, lost) is AppState.READY, "nothing was shown yet"
    assert "Belum ditunjukkan" in page.ready.panel.why.text()
    press(tasks, "1", " ")
    hand_over(tasks)
    assert state_of(office, lost) is AppState.COLLECTED
    given = office.pick_up.collected(office.walk_in.application(lost.number))
    assert (given.taker, given.taker_name, set(given.shown)) == (
        Taker.SELF,
        "WARGA 0001",
        {"kk", "document:surat_hilang"},
    )


def test_a_scan_into_a_field_is_a_scan_and_no_name(office, clerk, open_page, lost, tasks):
    window = open_page(clerk, "pick_up")
    page = page_of(window)
    scan(window, lost.number, tasks)
    press(tasks, "k", ENTER)
    assert QApplication.focusWidget() is page.ready.panel.name
    QTest.keyClicks(page.ready.panel.name, "Ani", delay=60)
    scan(window, lost.number, tasks)
    assert page.ready.panel.name.text() == "Ani"
    assert page.case is not None


def test_family_takes_it_with_name_and_relation(office, clerk, open_page, lost, tasks):
    window = open_page(clerk, "pick_up")
    scan(window, lost.number, tasks)
    press(tasks, "1", "2", "k", ENTER)
    QTest.keyClicks(QApplication.focusWidget(), "Ani", delay=60)
    press(tasks, ENTER)
    QTest.keyClicks(QApplication.focusWidget(), "Istri", delay=60)
    hand_over(tasks)
    given = office.pick_up.collected(office.walk_in.application(lost.number))
    assert (given.taker, given.taker_name, given.relation) == (Taker.FAMILY, "Ani", "Istri")


def test_a_proxy_is_refused_with_the_reason_where_none_is_allowed(office, clerk, open_page, lost, tasks):
    window = open_page(clerk, "pick_up")
    page = page_of(window)
    scan(window, lost.number, tasks)
    press(tasks, "1", "2", "w")
    assert "hanya diserahkan kepada pemilik" in page.ready.panel.why.text()
    assert page.ready.panel.handing().taker == Taker.SELF.code


def test_somebody_else_without_a_name_is_asked_for_it(office, clerk, open_page, lost, tasks):
    window = open_page(clerk, "pick_up")
    page = page_of(window)
    scan(window, lost.number, tasks)
    press(tasks, "1", "2", "k")
    hand_over(tasks)
    assert state_of(office, lost) is AppState.READY
    assert QApplication.focusWidget() is page.ready.panel.name


def test_enter_twice_and_a_label_read_twice_are_one_event(office, clerk, open_page, lost, tasks):
    window = open_page(clerk, "pick_up")
    scan(window, lost.number, tasks)
    press(tasks, "1")
    scan(window, lost.number, tasks)
    press(tasks, "2")
    hand_over(tasks, times=3)
    assert collections(office, lost) == 1


def test_what_was_collected_is_refused_with_by_whom_and_when(office, clerk, open_page, lost, tasks):
    office.pick_up.collect(clerk, lost.id, Taker.FAMILY, "Ani Suryani", ["kk", "document:surat_hilang"])
    window = open_page(clerk, "pick_up")
    scan(window, lost.number, tasks)
    said = shown(page_of(window))
    assert "Ani Suryani" in said
    assert "04-08-2020" in said
    assert "Siti Aminah" in said
    assert not page_of(window).button("hand_over").isEnabled()


def test_somebody_else_hands_it_over_meanwhile(office, clerk, head, open_page, lost, tasks):
    window = open_page(clerk, "pick_up")
    page = page_of(window)
    scan(window, lost.number, tasks)
    press(tasks, "1", "2")
    said: list[Notice] = []
    window.context.notices.said.connect(said.append)
    page.context.changes.changed.disconnect(page._on_changed)  # the news has not come yet
    office.pick_up.collect(head, lost.id, Taker.FAMILY, "Ani", ["kk", "document:surat_hilang"])
    hand_over(tasks)
    assert any("sudah diambil" in notice.text and "Ani" in notice.text for notice in said)
    assert collections(office, lost) == 1
    assert "Ani" in shown(page)


def test_what_is_not_ready_says_why_and_what_next(office, clerk, open_page, tasks):
    asked = office.walk_in.accept(clerk, asking.request("KTP_HILANG", 1, *LOST)).application
    window = open_page(clerk, "pick_up")
    scan(window, asked.number, tasks)
    said = shown(page_of(window))
    assert "sedang diperiksa" in said
    assert "Mohon tunggu sampai" in said


def test_a_number_nobody_has_is_said(clerk, open_page, tasks):
    window = open_page(clerk, "pick_up")
    scan(window, "PMH-20200804-9999", tasks)
    assert "Tidak ada yang bernomor ini" in shown(page_of(window))
    assert page_of(window).case is None


def test_a_failed_look_up_leaves_nobodys_document_in_hand(office, clerk, open_page, lost, tasks, monkeypatch):
    window = open_page(clerk, "pick_up")
    page = page_of(window)
    scan(window, lost.number, tasks)

    def broken(_text: str):
        raise OfficeUnavailable(Word("test", "The database is away."), Word("test", "Wait."))

    monkeypatch.setattr(office.pick_up, "cases", broken)
    scan(window, "PMH-20200804-0777", tasks)
    assert page.case is None
    hand_over(tasks)
    assert state_of(office, lost) is AppState.READY


def test_several_documents_of_one_person_follow_each_other(office, clerk, open_page, lost, tasks):
    paper = made_paper(office, clerk, 1)
    window = open_page(clerk, "pick_up")
    page = page_of(window)
    scan(window, lost.subject.nik, tasks)
    first = page.case.application
    press(tasks, Qt.Key.Key_F7)
    assert page.case.application.id != first.id
    while page.case is not None:
        press(tasks, *(" " for _ in page.case.needs[Taker.SELF]))
        hand_over(tasks)
    assert {state_of(office, one) for one in (lost, paper)} == {AppState.COLLECTED}


def test_undo_puts_it_back_on_the_shelf(office, clerk, open_page, lost, tasks):
    window = open_page(clerk, "pick_up")
    scan(window, lost.number, tasks)
    press(tasks, "1", "2")
    hand_over(tasks)
    DialogKeys("salah orang", wait_for_scan_gap, ENTER)
    QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_Z, CTRL)
    settle(tasks, 300)
    assert state_of(office, lost) is AppState.READY
    assert office.walk_in.application(lost.number).slot == "SER-L-01"


def test_the_list_chooses_by_keys_too(office, clerk, open_page, lost, tasks):
    made_paper(office, clerk, 5)
    window = open_page(clerk, "pick_up")
    page = page_of(window)
    page.ready.search.setFocus()
    QTest.keyClicks(page.ready.search, "warga", delay=60)
    settle(tasks, 300)
    assert [row.name for row in page.ready.table.rows()] == ["WARGA 0001"]
    press(tasks, ENTER, Qt.Key.Key_Down, ENTER)
    assert page.case is not None
    assert page.case.application.id == lost.id
    assert QApplication.focusWidget() is page.ready.panel


def test_a_card_nobody_applied_for_is_handed_over_by_its_dialog(
    office, office_url, clerk, operator, open_page, tasks
):
    make.blanks(office, operator)
    make.job(office_url, 9, name="YUSUF")
    card = make.printed(office, operator, "SER-L-09")
    window = open_page(clerk, "pick_up")
    scan(window, card.nik, tasks)
    assert "SER-L-09" in shown(page_of(window))
    dialog = DialogKeys(wait_for_scan_gap, ENTER)
    hand_over(tasks)
    assert dialog.seen == "PickUpDialog"
    assert office.print_queue.job(card.id).state.code == "handed_over"
    assert page_of(window).case is None


def test_papers_are_made_by_keys_one_after_the_other(office, clerk, open_page, tasks):
    asked = [verified_paper(office, clerk, number) for number in (5, 6)]
    window = open_page(clerk, "pick_up")
    page = page_of(window)
    QTest.keyClick(window, Qt.Key.Key_2, CTRL)
    settle(tasks)
    for number in (5, 6):
        assert QApplication.focusWidget() is page.make.number
        QTest.keyClicks(page.make.number, f"3673-XX-04082020-{number:04d}")
        press(tasks, ENTER)
        assert QApplication.focusWidget() is page.make.number, "a wrong number does not lead on"
        page.make.number.clear()
        QTest.keyClicks(page.make.number, f"3673-lu-04082020-{number:04d}")
        press(tasks, ENTER)
        assert QApplication.focusWidget() is page.make.slot
        # The same label again, and Enter twice: neither becomes the slot, nor a second document.
        QTest.keyClicks(page.make.slot, f"3673-lu-04082020-{number:04d}")
        QTest.keyClick(page.make.slot, ENTER)
        settle(tasks)
        QTest.keyClick(page.make.slot, ENTER)
        QTest.keyClick(page.make.slot, ENTER)
        settle(tasks, 300)
    made = [office.walk_in.application(one.number) for one in asked]
    assert [(one.state, one.slot, one.paper_number) for one in made] == [
        (AppState.READY, "DOK-01", "3673-LU-04082020-0005"),
        (AppState.READY, "DOK-01", "3673-LU-04082020-0006"),
    ]


def test_a_receipt_chooses_what_is_to_be_made(office, clerk, open_page, tasks):
    asked = [verified_paper(office, clerk, number) for number in (5, 6)]
    window = open_page(clerk, "pick_up")
    page = page_of(window)
    QTest.keyClick(window, Qt.Key.Key_2, CTRL)
    settle(tasks)
    page.take_scan(asked[1].number)
    settle(tasks)
    assert page.make.row.application.id == asked[1].id
    assert page.parts.current() == "make"


def test_an_appointment_is_moved_by_keys(office, clerk, open_page, lost, tasks):
    window = open_page(clerk, "pick_up")
    page = page_of(window)
    QTest.keyClick(window, Qt.Key.Key_3, CTRL)
    settle(tasks)
    press(tasks, Qt.Key.Key_Right)
    assert [row.application_id for row in page.days.coming.rows()] == [lost.id]
    page.days.coming_view.selectRow(0)
    dialog = DialogKeys(wait_for_scan_gap, Qt.Key.Key_Right, Qt.Key.Key_Right, Qt.Key.Key_Down, ENTER)
    press(tasks, Qt.Key.Key_F6)
    assert dialog.seen == "MoveAppointmentDialog"
    kept = office.pick_up.appointment(lost.id)
    assert (kept.day, kept.begins) == (date(2020, 8, 6), time(8, 0))


def test_days_off_are_passed_over_by_the_arrows(office, clerk, head, open_page, lost, tasks):
    window = open_page(clerk, "pick_up")
    page = page_of(window)
    QTest.keyClick(window, Qt.Key.Key_3, CTRL)
    settle(tasks)
    days = []
    for _ in range(10):
        press(tasks, Qt.Key.Key_Right)
        days.append(page.days.shown.day)
    assert date(2020, 8, 17) not in days, "Independence Day"
    assert all(day.weekday() < 5 for day in days)
    assert days == sorted(set(days))


def test_who_did_not_come_is_listed_with_a_telephone(office, clerk, open_page, lost, tasks, clock):
    clock.pass_(days=2)
    window = open_page(clerk, "pick_up")
    settle(tasks, 300)
    page = page_of(window)
    rows = page.days.missed.rows()
    assert [(row.application_id, row.phone) for row in rows] == [(lost.id, "081234567890")]


def test_the_search_leads_to_the_pick_up_page(office, clerk, open_page, lost, tasks):
    window = open_page(clerk, "search", lost.number)
    page = window.page()
    assert isinstance(page, SearchPage)
    said = "\n".join(label.text() for label in page.panel.findChildren(QLabel) if label.isVisible())
    assert "Berkas Anda sudah siap di loket ini" in said
    page.next_step()
    settle(tasks, 300)
    assert page_of(window).case.application.id == lost.id


def test_an_operator_sees_no_pick_up_page(operator, open_page):
    window = open_page(operator, "home")
    assert "pick_up" not in window._entries


def scans_in_a_row(office, clerk, open_page, tasks, how_many: int) -> None:
    papers = [made_paper(office, clerk, number) for number in range(1, how_many + 1)]
    window = open_page(clerk, "pick_up")
    page = page_of(window)

    def read(number: str) -> None:
        QTest.keyClicks(QApplication.focusWidget(), number[0])
        QTest.keyClicks(QApplication.focusWidget(), number[1:])
        QTest.keyClick(QApplication.focusWidget(), ENTER)

    def until(done) -> None:
        deadline = monotonic() + 10
        while tasks.running() or not done():
            assert monotonic() < deadline, "the window does not answer"
            QTest.qWait(1)

    def in_hand(paper, *, ready: bool) -> bool:
        case = page.case
        return case is not None and case.application.number == paper.number and case.ready is ready

    for paper in papers:
        read(paper.number)
        until(lambda paper=paper: in_hand(paper, ready=True) and page.button("hand_over").isEnabled())
        read(paper.number)
        for _ in range(3):
            QTest.keyClick(QApplication.focusWidget(), ENTER, CTRL)
        until(lambda: page.case is None)
        read(paper.number)
        until(lambda paper=paper: in_hand(paper, ready=False))
        QTest.keyClick(QApplication.focusWidget(), ENTER, CTRL)
    settle(tasks)
    assert [collections(office, paper) for paper in papers] == [1] * how_many
    assert all(state_of(office, paper) is AppState.COLLECTED for paper in papers)
    assert office.pick_up.shelf().rows == ()


@pytest.mark.storm
def test_receipts_in_a_row_each_read_twice_make_one_event_each(office, clerk, open_page, tasks):
    scans_in_a_row(office, clerk, open_page, tasks, 500 if os.environ.get("PRRDESK_STORM") else 50)
