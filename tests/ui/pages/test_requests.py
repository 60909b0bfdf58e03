"""Requests to the head, by keys: who needs the head asks, the head answers, and who asked does it."""

from __future__ import annotations

from collections.abc import Callable, Iterator

import make
import pytest
from approvals import approved
from conftest import Clock, Past, who
from dialog_keys import DialogKeys
from office_window import Parts, close_window, open_window, press, settle, until
from people import hold_up
from PySide6.QtCore import QSettings, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog

from desk.domain.approvals import RequestState, release_of
from desk.domain.handover import Proof, Taker
from desk.domain.printing import REPRINT_REASONS, HoldReason, JobState, PrintReason
from desk.domain.staff import Role, Staff
from desk.domain.stock import Goods
from desk.office import Office
from ui.dialogs.reprint import Reprint
from ui.dialogs.stock_forms import CountForm
from ui.main_window import MainWindow
from ui.pages.overlaps import OverlapsPage
from ui.pages.print_queue import PrintQueuePage
from ui.pages.request_notices import RequestNotices
from ui.pages.requests import RequestsPage
from ui.pages.stock import StockPage

CTRL = Qt.KeyboardModifier.ControlModifier
ENTER, F5, F6, F8, F12 = Qt.Key.Key_Return, Qt.Key.Key_F5, Qt.Key.Key_F6, Qt.Key.Key_F8, Qt.Key.Key_F12
HELD = 3


def _one_handed_over(office: Office, office_url: str, _clock: Clock) -> int:
    operator = who(office, "rina")
    make.blanks(office, operator)
    make.job(office_url, 1)
    card = make.printed(office, operator)
    office.handover.pick_up(who(office, "siti"), card, Taker.SELF, "", Proof.KK)
    for job_id in make.jobs(office_url, HELD, 100, state=JobState.HELD):
        hold_up(office_url, job_id, HoldReason.SAME_NIK_OTHER_NAME)
    return card.id


@pytest.fixture
def past() -> Past:
    return _one_handed_over


Open = Callable[[Staff, str], MainWindow]


@pytest.fixture
def seat(office, tasks, theme, language, preferences: QSettings) -> Iterator[Open]:
    """A place to sit down at: the window of a person, with what it tells of requests."""
    windows: list[MainWindow] = []

    def sit(person: Staff, name: str) -> MainWindow:
        window = open_window(office, person, Parts(tasks, theme, language, preferences), counts=False)
        windows.append(window)
        RequestNotices(window.context, window).begin()
        window.open_page(name)
        settle(tasks)
        return window

    yield sit
    for window in windows:
        close_window(window, tasks)


def turn_to(window: MainWindow, tasks) -> None:
    """Go to another window of the same screen."""
    window.activateWindow()
    assert QTest.qWaitForWindowActive(window)
    settle(tasks)
    if QApplication.focusWidget() is None:
        window.page().setFocus()


def lost_it(dialog: QDialog) -> None:
    assert isinstance(dialog, Reprint)
    dialog.group.buttons()[REPRINT_REASONS.index(PrintReason.LOST)].setChecked(True)
    dialog.reason.setPlainText("hilang di pasar, surat polisi 12")
    QTest.keyClick(dialog.yes, Qt.Key.Key_Space)


def test_an_operator_asks_for_a_reprint_the_head_approves_and_the_operator_prints(
    office: Office, told: int, operator: Staff, head: Staff, seat: Open, tasks
) -> None:
    heads = seat(head, "requests")
    mine = seat(operator, "print_queue")
    page = mine.page()
    assert isinstance(page, PrintQueuePage)
    page.receive(told)
    settle(tasks)
    asks = DialogKeys(lost_it)
    QTest.keyClick(page.view, Qt.Key.Key_U, CTRL)
    until(lambda: asks.seen == "Reprint")
    needs = DialogKeys(ENTER)
    until(lambda: needs.seen == "AskHead")
    until(lambda: len(office.approvals.page(who(office, "hendra")).rows) == 1)
    settle(tasks)
    (asked,) = office.approvals.page(who(office, "hendra")).rows
    assert (asked.state, asked.reason) == (RequestState.OPEN, "hilang di pasar, surat polisi 12")
    assert any("Sudah diminta ke kepala seksi" in text for text in mine.notice_bar.texts())

    turn_to(heads, tasks)
    answers = heads.page()
    assert isinstance(answers, RequestsPage)
    assert any("Rina Marlina minta persetujuan Anda" in text for text in heads.notice_bar.texts())
    assert "WARGA 0001" in " ".join(answers.details.texts())
    assert make.nik(1) not in " ".join(answers.details.texts())
    approves = DialogKeys(ENTER)
    press(tasks, F5)
    until(lambda: approves.seen == "Confirm")
    until(lambda: office.approvals.request(who(office, "hendra"), asked.id).state is RequestState.APPROVED)
    settle(tasks)

    turn_to(mine, tasks)
    assert any("Disetujui oleh Hendra Gunawan" in text for text in mine.notice_bar.texts())
    press(tasks, F12)
    settle(tasks)
    page = mine.page()
    assert isinstance(page, PrintQueuePage)
    again = DialogKeys(ENTER)
    QTest.keyClick(page.view, Qt.Key.Key_U, CTRL)
    until(lambda: again.seen == "Reprint")
    until(lambda: office.approvals.request(who(office, "hendra"), asked.id).state is RequestState.SPENT)
    settle(tasks)
    (queued, first) = office.print_queue.earlier_cards(make.nik(1))
    assert (queued.state, queued.reason) == (JobState.WAITING, PrintReason.LOST)
    assert first.id == told
    job = office.print_queue.claim(operator, 1).jobs[0]
    assert office.work_sheet.good(operator, office.work_sheet.start(operator, job), "A-01").id == queued.id


def test_several_held_cards_are_asked_for_and_approved_in_one_go(
    office: Office, operator: Staff, head: Staff, seat: Open, tasks
) -> None:
    mine = seat(operator, "overlaps")
    page = mine.page()
    assert isinstance(page, OverlapsPage)
    QTest.keyClick(page.view, Qt.Key.Key_A, CTRL)
    asks = DialogKeys("2", ENTER)
    QTest.keyClick(page.view, Qt.Key.Key_L, CTRL)
    until(lambda: asks.seen == "AskHead")
    until(lambda: len(office.approvals.page(who(office, "hendra")).rows) == HELD)
    settle(tasks)
    until(page.button("release").isEnabled)
    turn_to(mine, tasks)
    QTest.keyClick(page.view, Qt.Key.Key_L, CTRL)
    until(lambda: any("Anda sudah memintanya" in text for text in mine.notice_bar.texts()))

    heads = seat(head, "requests")
    answers = heads.page()
    assert isinstance(answers, RequestsPage)
    assert answers.table.rowCount() == HELD
    answers.view.selectRow(0)
    office.approvals.approve(head, [answers.table.rows()[0].id])
    until(lambda: answers.table.rowCount() == HELD - 1)
    settle(tasks)
    assert len(answers.view.chosen().rows) == 1, "the next one can be answered at once"
    until(lambda: heads.notice_bar.texts() == (f"{HELD - 1} permintaan menunggu jawaban Anda.",))
    QTest.keyClick(answers.view, Qt.Key.Key_A, CTRL)
    approves = DialogKeys("boleh", ENTER)
    press(tasks, F5)
    until(lambda: approves.seen == "Confirm")
    until(lambda: office.approvals.waiting(head).to_decide == 0)
    settle(tasks)
    assert not any("menunggu jawaban Anda" in text for text in heads.notice_bar.texts()), "it was answered"
    assert answers.table.rowCount() == 0
    assert answers.view.empty.isVisible()

    turn_to(mine, tasks)
    page.view.setFocus()
    QTest.keyClick(page.view, Qt.Key.Key_A, CTRL)
    until(page.button("release").isEnabled)
    releases = DialogKeys(ENTER)
    QTest.keyClick(page.view, Qt.Key.Key_L, CTRL)
    until(lambda: releases.seen == "Confirm")
    until(lambda: office.overlaps.cards() == 0)
    settle(tasks)
    assert office.health.check() == ()


def test_a_refused_request_says_why_and_an_open_one_is_withdrawn(
    office: Office, operator: Staff, head: Staff, seat: Open, tasks
) -> None:
    held = [row.job.id for row in office.overlaps.page().rows]
    mine = seat(operator, "requests")
    page = mine.page()
    assert isinstance(page, RequestsPage)
    assert page.view.empty.isVisible()
    wishes = [release_of(job_id) for job_id in held[:2]]
    (first, second) = office.approvals.ask(operator, wishes, "sudah dicek")
    office.approvals.refuse(head, [first], "KK-nya belum ada")
    until(lambda: any("KK-nya belum ada" in text for text in mine.notice_bar.texts()))
    settle(tasks)
    page.view.choose(second)
    settle(tasks)
    press(tasks, F8)
    until(lambda: office.approvals.request(who(office, "hendra"), second).state is RequestState.WITHDRAWN)
    settle(tasks)
    assert not page.button("withdraw").isEnabled()
    press(tasks, F8)
    assert any("Yang bisa ditarik hanya" in text for text in mine.notice_bar.texts())
    approved(office, operator, release_of(held[2]))
    until(lambda: any("Disetujui oleh" in text for text in mine.notice_bar.texts()))
    press(tasks, F12)
    settle(tasks)
    assert isinstance(mine.page(), OverlapsPage)


def test_a_count_that_differs_asks_the_head_with_the_note_as_its_reason(
    office: Office, operator: Staff, seat: Open, tasks, monkeypatch
) -> None:
    mine = seat(operator, "stock")
    page = mine.page()
    assert isinstance(page, StockPage)
    page.receive(Goods.BLANK_KTP)
    settle(tasks)
    books = next(one.quantity for one in office.store.levels() if one.goods is Goods.BLANK_KTP)
    monkeypatch.setattr(CountForm, "ask", classmethod(lambda *_: (books - 2, "dua keping sobek")))
    asks = DialogKeys(ENTER)
    page.count()
    until(lambda: asks.seen == "AskHead")
    until(lambda: len(office.approvals.page(who(office, "hendra")).rows) == 1)
    settle(tasks)
    (asked,) = office.approvals.page(who(office, "hendra")).rows
    assert (asked.reason, asked.subject) == ("dua keping sobek", "stock:blank_ktp:office:-2")


def test_the_auditor_reads_every_request_and_answers_none(
    office: Office, office_url: str, operator: Staff, seat: Open
) -> None:
    job_id = office.overlaps.page().rows[0].job.id
    approved(office, operator, release_of(job_id))
    page = seat(make.person(office_url, "agus", "Agus Salim", Role.AUDITOR), "requests").page()
    assert isinstance(page, RequestsPage)
    assert [row.state for row in page.table.rows()] == [RequestState.APPROVED]
    assert not page.button("show_place").isVisible() or page.button("show_place").isEnabled()
    for slot in ("approve", "refuse"):
        assert slot not in page._buttons or not page.button(slot).isEnabled()
