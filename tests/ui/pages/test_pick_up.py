"""The pick-up page by keys alone, on a real office."""

from __future__ import annotations

from datetime import date, time

import asking
import make
import pytest
import scanner
from dialog_keys import DialogKeys, wait_for_scan_gap
from office_window import press, settle, until
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel
from sqlalchemy import func, select
from storms import LONG

from desk.data.office_tables import journal
from desk.domain.applications import Applicant, AppState
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
SHOWN = ["kk", "document:surat_hilang"]


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
    mother = Applicant("IBU SARI", make.nik(900), "Ibu", "081234567890")
    wanted = asking.request("AKTA_LAHIR", number, *documents, subject=named, applicant=mother)
    return asking.verified(office, clerk, wanted)


def made_paper(office, clerk, number: int):
    asked = verified_paper(office, clerk, number)
    slot = office.pick_up.offer_slot()
    return office.pick_up.made(clerk, asked.id, f"3673-LU-04082020-{number:04d}", slot)


def scan(window: MainWindow, text: str, tasks) -> None:
    """Type as a scanner does, wherever the focus is."""
    scanner.scan(window, text)
    settle(tasks)


def come_back(window: MainWindow, tasks) -> None:
    """Give the keys to the window again after a dialog, as a window manager does."""
    window.activateWindow()
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


def type_in(text: str) -> None:
    """Type slowly, as a person does."""
    QTest.keyClicks(QApplication.focusWidget(), text, delay=60)


def test_a_document_is_handed_over_once_by_keys_and_scanner_alone(office, clerk, open_page, lost, tasks):
    paper = made_paper(office, clerk, 1)
    coming = office.walk_in.accept(clerk, asking.request("KTP_HILANG", 2, *LOST)).application
    window = open_page(clerk, "pick_up")
    page = page_of(window)

    scan(window, "PMH-20200804-9999", tasks)
    assert "Tidak ada yang bernomor ini" in shown(page)
    assert page.case is None
    scan(window, coming.number, tasks)
    assert "sedang diperiksa" in shown(page)
    assert "Mohon tunggu sampai" in shown(page)

    scan(window, lost.number, tasks)
    panel = page.ready.panel
    assert "SER-L-01" in shown(page)
    hand_over(tasks)
    assert state_of(office, lost) is AppState.READY, "nothing was shown yet"
    assert "Belum ditunjukkan" in panel.why.text()
    press(tasks, "1", "w")
    assert "hanya diserahkan kepada pemilik" in panel.why.text()
    assert panel.handing().taker == Taker.SELF.code
    scan(window, lost.number, tasks)
    press(tasks, " ", "k")
    assert set(panel.handing().shown) == set(SHOWN), "the same label again changes nothing"
    hand_over(tasks)
    assert QApplication.focusWidget() is panel.name
    type_in("Ani")
    scan(window, lost.number, tasks)
    assert panel.name.text() == "Ani", "a scan into a field is a scan and no name"
    hand_over(tasks)
    assert state_of(office, lost) is AppState.READY
    assert QApplication.focusWidget() is panel.relation
    type_in("Istri")
    hand_over(tasks, times=3)
    assert collections(office, lost) == 1
    given = office.pick_up.collected(office.walk_in.application(lost.number))
    assert (given.taker, given.taker_name, given.relation, set(given.shown)) == (
        Taker.FAMILY,
        "Ani",
        "Istri",
        set(SHOWN),
    )

    scan(window, lost.number, tasks)
    assert all(word in shown(page) for word in ("Ani", "04-08-2020", "Siti Aminah"))
    assert not page.button("hand_over").isEnabled()
    DialogKeys("salah orang", wait_for_scan_gap, ENTER)
    QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_Z, CTRL)
    settle(tasks, 300)
    come_back(window, tasks)
    assert state_of(office, lost) is AppState.READY
    assert office.walk_in.application(lost.number).slot == "SER-L-01"

    scan(window, lost.subject.nik, tasks)
    first = page.case.application
    press(tasks, Qt.Key.Key_F7)
    assert page.case.application.id != first.id, "several documents of one person follow each other"
    while page.case is not None:
        if Taker.SELF in page.case.needs:
            press(tasks, *(" " for _ in page.case.needs[Taker.SELF]))
        else:
            press(tasks, "p")
            assert "tidak mengambil sendiri" in panel.why.text(), "a newborn takes nothing"
            press(tasks, "1", ENTER)
            type_in("i")
            press(tasks, ENTER)
            assert (panel.name.text(), panel.relation.text()) == ("IBU SARI", "Ibu"), "who applied is offered"
        hand_over(tasks)
    assert {state_of(office, one) for one in (lost, paper)} == {AppState.COLLECTED}
    assert office.pick_up.collected(office.walk_in.application(paper.number)).taker_name == "IBU SARI"


def test_what_changed_meanwhile_or_cannot_be_looked_up_is_not_handed_over(
    office, clerk, head, open_page, lost, tasks, monkeypatch
):
    window = open_page(clerk, "pick_up")
    page = page_of(window)

    def broken(_text: str):
        raise OfficeUnavailable(Word("test", "The database is away."), Word("test", "Wait."))

    scan(window, lost.number, tasks)
    with monkeypatch.context() as away:
        away.setattr(office.pick_up, "cases", broken)
        scan(window, "PMH-20200804-0777", tasks)
    assert page.case is None
    hand_over(tasks)
    assert state_of(office, lost) is AppState.READY

    scan(window, lost.number, tasks)
    press(tasks, "1", "2")
    said: list[Notice] = []
    window.context.notices.said.connect(said.append)
    page.context.changes.changed.disconnect(page._on_changed)  # the news has not come yet
    office.pick_up.collect(head, lost.id, Taker.FAMILY, "Ani", SHOWN, "Istri")
    hand_over(tasks)
    assert any("sudah diambil" in notice.text and "Ani" in notice.text for notice in said)
    assert collections(office, lost) == 1
    assert "Ani" in shown(page)


def test_the_list_the_search_and_the_handover_page_lead_to_the_document(
    office, office_url, clerk, operator, open_page, lost, tasks
):
    make.job(office_url, 9, name="YUSUF")
    card = make.printed(office, operator, "SER-L-09")
    window = open_page(clerk, "search", lost.number)
    found = window.page()
    assert isinstance(found, SearchPage)
    said = "\n".join(label.text() for label in found.panel.findChildren(QLabel) if label.isVisible())
    assert "Berkas Anda sudah siap di loket ini" in said
    found.next_step()
    settle(tasks, 300)
    page = page_of(window)
    assert page.case.application.id == lost.id

    page.ready.search.setFocus()
    type_in("yus")
    settle(tasks, 300)
    assert [row.name for row in page.ready.table.rows()] == ["YUSUF"]
    press(tasks, ENTER, Qt.Key.Key_Down, ENTER)
    assert page.case.standing.job.id == card.id
    assert QApplication.focusWidget() is page.ready.panel
    assert "SER-L-09" in shown(page)
    dialog = DialogKeys(wait_for_scan_gap, ENTER)
    hand_over(tasks)
    assert dialog.seen == "PickUpDialog", "nobody has applied for this card"
    assert office.print_queue.job(card.id).state.code == "handed_over"
    assert page.case is None

    come_back(window, tasks)
    window.open_page("handover")
    settle(tasks)
    handover = window.page()
    handover.shelf.card_view.selectRow(0)
    settle(tasks)
    press(tasks, Qt.Key.Key_F5)
    settle(tasks, 300)
    assert page_of(window).case.application.id == lost.id, "what is to be shown for it stands here"


def test_papers_are_made_by_keys_one_after_the_other(office, clerk, open_page, tasks):
    asked = [verified_paper(office, clerk, number) for number in (5, 6)]
    window = open_page(clerk, "pick_up")
    page = page_of(window)
    QTest.keyClick(window, Qt.Key.Key_2, CTRL)
    settle(tasks)
    page.take_scan(asked[1].number)
    settle(tasks)
    assert page.make.row.application.id == asked[1].id, "a receipt chooses what is to be made"
    assert page.parts.current() == "make"
    page.take_scan(asked[0].number)
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
        scanner.scan(window, f"3673-lu-04082020-{number:04d}")
        settle(tasks)
        QTest.keyClick(page.make.slot, ENTER)
        QTest.keyClick(page.make.slot, ENTER)
        settle(tasks, 300)
    made = [office.walk_in.application(one.number) for one in asked]
    assert [(one.state, one.slot, one.paper_number) for one in made] == [
        (AppState.READY, "DOK-01", "3673-LU-04082020-0005"),
        (AppState.READY, "DOK-01", "3673-LU-04082020-0006"),
    ]


def test_appointments_go_by_keys_over_working_days_and_who_missed_one_is_listed(
    office, clerk, open_page, lost, tasks, clock
):
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
    come_back(window, tasks)
    kept = office.pick_up.appointment(lost.id)
    assert (kept.day, kept.begins) == (date(2020, 8, 6), time(8, 0))
    days = []
    for _ in range(9):
        press(tasks, Qt.Key.Key_Right)
        days.append(page.days.shown.day)
    assert date(2020, 8, 17) not in days, "Independence Day"
    assert all(day.weekday() < 5 for day in days)
    assert days == sorted(set(days))
    clock.pass_(days=3)
    page.refresh()
    settle(tasks, 300)
    rows = page.days.missed.rows()
    assert [(row.application_id, row.phone) for row in rows] == [(lost.id, "081234567890")]


def test_an_operator_sees_no_pick_up_page(operator, open_page):
    window = open_page(operator, "home")
    assert "pick_up" not in window._entries


def scans_in_a_row(office, clerk, open_page, tasks, how_many: int) -> None:
    papers = [made_paper(office, clerk, number) for number in range(1, how_many + 1)]
    window = open_page(clerk, "pick_up")
    page = page_of(window)

    def read(number: str) -> None:
        scanner.scan(window, number)

    def in_hand(paper, *, ready: bool) -> bool:
        case = page.case
        return (
            not tasks.running()
            and case is not None
            and case.application.number == paper.number
            and case.ready is ready
        )

    for paper in papers:
        read(paper.number)
        until(lambda paper=paper: in_hand(paper, ready=True) and page.button("hand_over").isEnabled())
        read(paper.number)
        for _, tick in page.ready.panel._ticks:
            tick.setChecked(True)  # a key would be part of a scan that is read this fast
        page.ready.panel.name.setText("IBU SARI")
        page.ready.panel.relation.setText("Ibu")
        for _ in range(3):
            QTest.keyClick(QApplication.focusWidget(), ENTER, CTRL)
        until(lambda: not tasks.running() and page.case is None)
        read(paper.number)
        until(lambda paper=paper: in_hand(paper, ready=False))
        QTest.keyClick(QApplication.focusWidget(), ENTER, CTRL)
    settle(tasks)
    assert [collections(office, paper) for paper in papers] == [1] * how_many
    assert all(state_of(office, paper) is AppState.COLLECTED for paper in papers)
    assert office.pick_up.shelf().rows == ()


@pytest.mark.storm
def test_receipts_in_a_row_each_read_twice_make_one_event_each(office, clerk, open_page, tasks):
    scans_in_a_row(office, clerk, open_page, tasks, 500 if LONG else 4)
