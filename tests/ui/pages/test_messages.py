"""Messages through the window: whom to call by a digit, what failed sent again, what citizens wish."""

from __future__ import annotations

from datetime import time, timedelta

import asking
import make
import pytest
from conftest import Clock, who
from dialog_keys import DialogKeys
from office_window import settle, until
from postbox import Postbox, in_short, told
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from desk.domain.applications import Applicant
from desk.domain.carriers import Answer, Handed, Medium
from desk.domain.message_calls import AGAIN_AFTER, CallOutcome
from desk.domain.message_lists import StateGroup
from desk.domain.messages import MessageState, Wish
from desk.domain.staff import Role
from desk.domain.verification import Finding, FindingKind, Verdict
from desk.domain.whole_numbers import Why
from desk.office import Office
from ui.pages.messages import CALLS, MessagesPage

PAPERS = ("surat_hilang", "kk")
REFUSED = Answer(Handed.REFUSED, why="nomor ditolak penyedia")
LOST = Answer(Handed.UNKNOWN, why="tidak ada jawaban")


@pytest.fixture
def past():
    """Three citizens could not be told that documents are to be put right; a fourth was perhaps told."""

    def lived(office: Office, _url: str, clock: Clock) -> None:
        clerk, box = who(office, "siti"), Postbox()
        always = {"quiet_since": time(0), "quiet_until": time(0)}
        told(office, who(office, "hendra"), media=(Medium.SMS,), per_minute=1_000, **always)
        for number in range(1, 5):
            asked = asking.request("KTP_HILANG", number, *PAPERS)
            office.walk_in.accept(clerk, asked)
            office.sending.send(clerk, {Medium.SMS: box}, in_short)
            claimed = office.verification.next(clerk)
            bad, good = claimed.application.papers
            found = [Finding(bad.document, FindingKind.UNREADABLE), Finding(good.document, FindingKind.VALID)]
            office.verification.finish(clerk, claimed, Verdict.RETURNED, found)
            box.answers = [LOST if number == 4 else REFUSED]
            office.sending.send(clerk, {Medium.SMS: box}, in_short)
            clock.pass_(minutes=1)

    return lived


def page_of(window) -> MessagesPage:
    page = window.page()
    assert isinstance(page, MessagesPage)
    return page


def strike(page: MessagesPage, tasks, key: Qt.Key, held=Qt.KeyboardModifier.NoModifier) -> None:
    page.window().activateWindow()
    assert QTest.qWaitForWindowActive(page.window())
    QTest.keyClick(page.view, key, held)
    QTest.qWait(80)  # a digit is taken for an answer once no scanner has gone on
    settle(tasks)


def rows(page: MessagesPage) -> list[str]:
    return [row.name for row in page.table.rows()]


def test_calls_are_noted_by_a_digit_each_and_the_next_one_is_chosen(office, clerk, open_page, tasks):
    window = open_page(clerk, "messages", counts=True)
    page = page_of(window)
    assert rows(page) == ["WARGA 0001", "WARGA 0002", "WARGA 0003", "WARGA 0004"]
    until(lambda: page.details.texts()[:1] == ["WARGA 0001"])
    shown = " ".join(page.details.texts())
    assert "nomor ditolak penyedia" in shown
    assert "0812•••••890" in shown
    assert "081234567890" not in shown
    first = page.view.current()
    strike(page, tasks, Qt.Key.Key_1)
    assert rows(page) == ["WARGA 0002", "WARGA 0003", "WARGA 0004"]
    assert office.messages.file(first.id).calls[0].outcome is CallOutcome.REACHED
    assert page.view.current().name == "WARGA 0002"
    strike(page, tasks, Qt.Key.Key_2)
    strike(page, tasks, Qt.Key.Key_3)
    assert rows(page) == ["WARGA 0004"]
    strike(page, tasks, Qt.Key.Key_4)
    assert page.view.empty.isVisible()
    strike(page, tasks, Qt.Key.Key_1)
    assert any("Pilih pesan dulu" in text for text in window.notice_bar.texts())
    until(lambda: window.side._entries["messages"].accessibleName() == "Pesan")


def test_the_number_is_asked_for_to_reach_the_citizen_unless_one_says_otherwise(clerk, open_page, tasks):
    window = open_page(clerk, "messages")
    offered = []
    asked = DialogKeys(lambda dialog: offered.append(dialog.wanted.value()), Qt.Key.Key_Escape)
    QTest.keyClick(page_of(window).view, Qt.Key.Key_B, Qt.KeyboardModifier.ControlModifier)
    until(lambda: asked.seen == "ShowWholeDialog")
    settle(tasks)
    assert offered == [Why.CALL]


def test_what_was_never_put_into_words_does_not_promise_to_be(office, clerk, head, open_page, tasks):
    office.walk_in.accept(clerk, asking.request("KTP_HILANG", 9, *PAPERS, applicant=Applicant(phone="")))
    page = page_of(open_page(clerk, "messages", StateGroup.WAITING.code))
    until(lambda: "WARGA 0009" in page.details.texts())
    assert "Isinya disusun saat dikirim." in page.details.texts()
    office.sending.send(clerk, {Medium.SMS: Postbox()}, in_short)
    page.receive(StateGroup.FAILED.code)
    settle(tasks)
    until(lambda: "WARGA 0009" in page.details.texts())
    shown = page.details.texts()
    assert any(text.startswith("Pesan ini tidak sempat disusun") for text in shown)
    assert "Isinya disusun saat dikirim." not in shown


def test_a_scanned_label_is_never_taken_for_an_outcome(office, clerk, open_page, tasks):
    window = open_page(clerk, "messages")
    page = page_of(window)
    QTest.keyClicks(page.view, "3673")
    QTest.qWait(80)
    settle(tasks)
    assert office.messages.calls() == 4


def test_what_failed_is_sent_again_by_its_key_and_what_was_perhaps_sent_only_when_one_says_so(
    office, clerk, open_page, tasks
):
    page = page_of(open_page(clerk, "messages", StateGroup.FAILED.code))
    assert rows(page) == ["WARGA 0004", "WARGA 0003", "WARGA 0002", "WARGA 0001"]
    perhaps = page.view.current()
    answered = DialogKeys(Qt.Key.Key_Escape)
    strike(page, tasks, Qt.Key.Key_F5)
    until(lambda: answered.seen == "Confirm")
    assert office.messages.file(perhaps.id).row.state is MessageState.UNKNOWN
    DialogKeys(lambda dialog: dialog.yes.click())
    strike(page, tasks, Qt.Key.Key_F5)
    until(lambda: office.messages.file(perhaps.id).row.state is MessageState.WAITING)
    settle(tasks)
    assert page.view.current().name == "WARGA 0003"
    strike(page, tasks, Qt.Key.Key_F5)
    assert rows(page) == ["WARGA 0002", "WARGA 0001"]
    strike(page, tasks, Qt.Key.Key_3, Qt.KeyboardModifier.ControlModifier)
    assert page.tabs.current() == StateGroup.WAITING.code
    assert rows(page) == ["WARGA 0004", "WARGA 0003"]
    strike(page, tasks, Qt.Key.Key_F5)
    assert "Masih menunggu" in page.button("resend").toolTip()


def test_a_citizen_may_say_that_they_want_no_messages(office, clerk, open_page, tasks):
    window = open_page(clerk, "messages")
    page = page_of(window)
    row = page.view.current()
    DialogKeys(Qt.Key.Key_Down, Qt.Key.Key_Down, Qt.Key.Key_Space, Qt.Key.Key_Return)
    strike(page, tasks, Qt.Key.Key_F6)
    until(lambda: any(one.wish is Wish.STOPPED for one in office.messages.file(row.id).contacts.values()))
    until(lambda: "minta tidak dikirimi pesan" in " ".join(page.details.texts()))


def test_a_message_is_found_by_a_name_or_a_number(office, clerk, open_page, tasks):
    page = page_of(open_page(clerk, "messages"))
    strike(page, tasks, Qt.Key.Key_F, Qt.KeyboardModifier.ControlModifier)
    assert page.tabs.current() == StateGroup.SENT.code
    strike(page, tasks, Qt.Key.Key_5, Qt.KeyboardModifier.ControlModifier)
    page.search.begin()
    QTest.keyClicks(page.search, "warga 0003")
    until(lambda: rows(page) == ["WARGA 0003"])
    page.search.clear()
    QTest.keyClicks(page.search, "udin")
    until(page.view.empty.isVisible)
    QTest.keyClick(page.search, Qt.Key.Key_Escape)
    until(lambda: len(rows(page)) == 4)


def test_who_did_not_answer_stands_here_again_when_the_time_has_come(clerk, open_page, tasks, clock):
    page = page_of(open_page(clerk, "messages"))
    assert not page.steps.soon.isActive()
    page.steps.note(page.view.current(), CallOutcome.NO_ANSWER)
    until(lambda: rows(page) == ["WARGA 0002", "WARGA 0003", "WARGA 0004"])
    until(page.steps.soon.isActive)
    waits = timedelta(milliseconds=page.steps.soon.interval())
    assert timedelta(0) <= waits - AGAIN_AFTER < timedelta(seconds=1)
    clock.now += AGAIN_AFTER
    page.steps.soon.start(1)  # as if it had been so long
    until(lambda: rows(page) == [f"WARGA 000{number}" for number in range(1, 5)])


def test_another_counter_that_calls_is_seen_and_a_second_call_is_refused(office, clerk, open_page, tasks):
    window = open_page(clerk, "messages")
    page = page_of(window)
    row = page.view.current()
    page.steps.note(row, CallOutcome.REACHED)
    page.steps.note(row, CallOutcome.NO_ANSWER)
    until(lambda: any("tidak perlu ada yang ditelepon" in text for text in window.notice_bar.texts()))
    until(lambda: rows(page) == ["WARGA 0002", "WARGA 0003", "WARGA 0004"])


def test_whoever_only_reads_sees_the_lists_and_no_key_of_a_deed(office, office_url, open_page, tasks):
    auditor = make.person(office_url, "auditor", "Ratna", Role.AUDITOR)
    page = page_of(open_page(auditor, "messages"))
    assert len(rows(page)) == 4
    assert set(page._buttons) == {"open_application"}
    strike(page, tasks, Qt.Key.Key_1)
    assert office.messages.calls() == 4
    page.tabs.open(CALLS)
