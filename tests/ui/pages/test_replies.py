"""What citizens replied, through the window: read, dealt with by one key, taken back, stopped, looked up."""

from __future__ import annotations

from datetime import UTC, datetime, time
from types import SimpleNamespace

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
from desk.domain.carriers import Medium
from desk.domain.modems import Reply
from desk.domain.staff import Role
from desk.domain.whole_numbers import numbers_in
from desk.office import Office
from ui.pages.messages import REPLIES, MessagesPage


def hear(office: Office, *said: tuple[str, str]) -> None:
    """Let SMS come in, a minute after each other."""
    first = office.messages.unanswered()
    replies = [
        Reply(row, sender, words, datetime(2020, 8, 4, 2, row, tzinfo=UTC), f"{row} pagi")
        for row, (sender, words) in enumerate(said, first + 1)
    ]
    modem = SimpleNamespace(replies=lambda: replies, mark_read=lambda _heard: None)
    office.sending.hear(who(office, "siti"), modem)


@pytest.fixture
def past():
    """A citizen was told by SMS that the application is here, and asks; others reply, too."""

    def lived(office: Office, _url: str, _clock: Clock) -> None:
        clerk = who(office, "siti")
        always = {"quiet_since": time(0), "quiet_until": time(0)}
        told(office, who(office, "hendra"), media=(Medium.SMS,), per_minute=1_000, **always)
        phone = Applicant(phone="081299990001")
        office.walk_in.accept(clerk, asking.request("KTP_HILANG", 1, "surat_hilang", "kk", applicant=phone))
        office.sending.send(clerk, {Medium.SMS: Postbox()}, in_short)
        hear(
            office,
            ("081299990001", "NIK saya 3673010101900001, kapan jadi?"),
            ("081299990002", "Salah sambung, jangan kirim lagi"),
            ("TELKOMSEL", "Promo kuota"),
        )

    return lived


def page_of(window) -> MessagesPage:
    page = window.page()
    assert isinstance(page, MessagesPage)
    return page


def strike(page: MessagesPage, tasks, key: Qt.Key) -> None:
    page.window().activateWindow()
    assert QTest.qWaitForWindowActive(page.window())
    QTest.keyClick(page.replies.view, key)
    settle(tasks)


def texts(page: MessagesPage) -> list[str]:
    return [row.text.split()[0] for row in page.replies.table.rows()]


def test_replies_wait_on_a_tab_with_their_count_and_show_no_number_whole(office, clerk, open_page, tasks):
    window = open_page(clerk, "messages", REPLIES, counts=True)
    page = page_of(window)
    assert texts(page) == ["NIK", "Salah", "Promo"]
    assert page.tabs.tabText(1) == "Balasan  3"
    until(lambda: page.replies.details.texts()[:1] == ["WARGA 0001"])
    shown = " ".join(page.replies.details.texts())
    assert "kapan jadi?" in shown
    assert "Permohonan diterima" in shown, "what the office had told"
    assert "3673010101900001" not in shown
    assert "81299990001" not in shown
    table, view = page.replies.table, page.replies.view
    cells = " ".join(
        str(table.index(row, column).data()) for row in range(3) for column in range(table.columnCount())
    )
    assert "3673010101900001" not in cells
    assert "81299990001" not in cells
    (whole,) = numbers_in(page.person())
    assert (whole.value, whole.subjects) == (
        "+6281299990001",
        (f"application:{table.row(0).application_id}",),
    )
    (strange,) = numbers_in(table.row(1))
    assert strange.subjects == (f"reply:{table.row(1).id}",), "the journal names no number"
    assert view.isVisible()
    assert not page.view.isVisible()
    until(lambda: "3" in window.side._entries["messages"].accessibleName())


def test_one_key_deals_with_a_reply_and_the_next_takes_it_back(office, clerk, open_page, tasks):
    window = open_page(clerk, "messages", REPLIES)
    page = page_of(window)
    strike(page, tasks, Qt.Key.Key_F9)
    until(lambda: texts(page) == ["Salah", "Promo"])
    assert page.replies.row().text.startswith("Salah")
    assert window.notice_bar.press("Ctrl+Z")
    settle(tasks)
    until(lambda: texts(page) == ["NIK", "Salah", "Promo"])
    for _ in range(3):
        page.replies.view.selectRow(0)
        strike(page, tasks, Qt.Key.Key_F9)
    until(page.replies.view.empty.isVisible)
    assert page.tabs.tabText(1) == "Balasan"
    strike(page, tasks, Qt.Key.Key_F9)
    assert any("Pilih balasan dulu" in text for text in window.notice_bar.texts())


def test_who_asks_for_no_more_is_stopped_and_what_is_no_number_is_not(office, clerk, open_page, tasks):
    window = open_page(clerk, "messages", REPLIES)
    page = page_of(window)
    page.replies.view.selectRow(1)
    DialogKeys(Qt.Key.Key_Down, Qt.Key.Key_Down, Qt.Key.Key_Space, Qt.Key.Key_Return)
    strike(page, tasks, Qt.Key.Key_F6)
    until(lambda: texts(page) == ["NIK", "Promo"])
    assert any("Balasan +628•••••••002 sudah ditangani" in text for text in window.notice_bar.texts())
    page.replies.view.selectRow(1)
    until(lambda: "bukan dari nomor" in page.button("wish").why_not)
    strike(page, tasks, Qt.Key.Key_F6)
    assert texts(page) == ["NIK", "Promo"]
    assert not page.button("settle").why_not


def test_enter_opens_the_application_a_reply_is_about(office, clerk, open_page, tasks):
    window = open_page(clerk, "messages", REPLIES)
    page = page_of(window)
    number = page.replies.row().number
    strike(page, tasks, Qt.Key.Key_Return)
    until(lambda: window.page() is not page)
    assert type(window.page()).__name__ == "SearchPage"
    until(lambda: number in " ".join(window.page().panel.texts()))


def test_a_reply_heard_elsewhere_appears_while_the_list_is_open(office, clerk, open_page, tasks):
    page = page_of(open_page(clerk, "messages", REPLIES))
    hear(office, ("081299990003", "Terima kasih"))
    until(lambda: texts(page) == ["NIK", "Salah", "Promo", "Terima"])
    assert page.replies.row().text.startswith("NIK"), "what is read stays chosen"


def test_whoever_only_reads_sees_replies_and_no_key_of_a_deed(office, office_url, open_page, tasks):
    auditor = make.person(office_url, "auditor", "Ratna", Role.AUDITOR)
    page = page_of(open_page(auditor, "messages", REPLIES))
    assert texts(page) == ["NIK", "Salah", "Promo"]
    strike(page, tasks, Qt.Key.Key_F9)
    assert office.messages.unanswered() == 3
    assert "settle" not in page._buttons
