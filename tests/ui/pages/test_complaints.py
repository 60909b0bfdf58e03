"""Complaints through the window: taken down by keys, answered, closed, found again; money out of sight."""

from __future__ import annotations

import asking
import make
import pytest
from dialog_keys import DialogKeys, Key
from office_window import settle, until
from PySide6.QtCore import Qt, QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPushButton

from desk.domain.complaints import (
    AnswerWay,
    ComplaintFilter,
    ComplaintKind,
    ComplaintState,
    NewComplaint,
)
from desk.domain.printing import Channel
from ui.dialogs.answer_complaint import Answer, AnswerComplaintDialog
from ui.dialogs.complaint_forms import (
    SortComplaintDialog,
)
from ui.dialogs.complaint_templates import ComplaintTemplatesDialog
from ui.dialogs.take_complaint import TakeComplaintDialog
from ui.pages.complaints import LATE, MINE, ComplaintsPage
from ui.widgets.busy_button import BusyButton
from ui.widgets.citizen_answer import CitizenAnswer

_PLAIN, _CTRL = Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.ControlModifier
CHAT = "[10.15, 4/8/2020] +62 812-3456-7890: KTP saya belum jadi dari bulan Maret"


def page_of(window) -> ComplaintsPage:
    page = window.page()
    assert isinstance(page, ComplaintsPage)
    return page


def strike(page: ComplaintsPage, tasks, slot: str, key: Qt.Key, *answers: Key, held=_PLAIN) -> None:
    """Press the key of a step when it can be taken, and answer the dialog it opens."""
    page.window().activateWindow()
    assert QTest.qWaitForWindowActive(page.window())
    until(page.button(slot).isEnabled)
    if answers:
        DialogKeys(*answers)
    QTest.keyClick(page.view, key, held)
    settle(tasks)


def test_a_chat_is_taken_down_by_keys_tied_answered_by_whatsapp_and_closed(
    office, clerk, open_page, tasks, monkeypatch
):
    applied = office.walk_in.accept(clerk, asking.request("KTP_BARU", 1)).application
    window = open_page(clerk, "complaints", counts=True)
    page = page_of(window)
    assert page.view.empty.isVisible()

    def take(dialog: TakeComplaintDialog) -> None:
        dialog.text.setPlainText(CHAT)
        assert dialog.text.toPlainText() == "KTP saya belum jadi dari bulan Maret"
        assert dialog.kind.value() is ComplaintKind.NO_CARD
        assert (dialog.channel.value(), dialog.phone.text()) == (Channel.WHATSAPP, "+62 812-3456-7890")
        QTest.keyClicks(dialog.about.text, make.nik(1))
        settle(tasks)
        assert dialog.about.tie().application_id == applied.id
        assert dialog.name.text() == "WARGA 0001"
        QTest.keyClick(dialog, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)

    strike(page, tasks, "take_down", Qt.Key.Key_F5, take)
    (row,) = page.table.rows()
    assert (row.complaint.tied_number, row.complaint.channel) == (applied.number, Channel.WHATSAPP)
    assert any("ADU-20200804-001" in text for text in window.notice_bar.texts())
    until(lambda: page.details.findChild(CitizenAnswer) is not None)

    opened: list[str] = []
    monkeypatch.setattr(
        QDesktopServices, "openUrl", lambda url: opened.append(url.toEncoded().data().decode()) or True
    )

    def answer(dialog: AnswerComplaintDialog) -> None:
        assert dialog.text.toPlainText().startswith("Yth. Warga 0001, pengaduan Anda tentang kartu")
        assert "sedang diperiksa" in dialog.text.toPlainText()
        assert dialog.ways.value() is AnswerWay.WHATSAPP
        dialog.yes.click()
        assert opened[0].startswith("https://wa.me/6281234567890?text=Yth.%20Warga%200001")
        assert dialog.result() == 0, "nothing is written down before it was sent"
        dialog.yes.click()

    strike(page, tasks, "answer", Qt.Key.Key_F8, answer)
    its = office.complaints.with_number(clerk, "ADU-20200804-001")
    assert its is not None
    assert (its.state, its.owner) == (ComplaintState.ANSWERED, clerk.name)
    until(lambda: "Lewat WhatsApp – “Yth. Warga 0001" in " ".join(page.details.texts()))

    strike(page, tasks, "finish", Qt.Key.Key_F9, Qt.Key.Key_1, Qt.Key.Key_Return)
    assert page.view.empty.isVisible(), "what is closed leaves the list of what is not"
    page.filters.clear()
    settle(tasks)
    assert page.view.current().complaint.done == "Kartu sudah diserahkan"
    assert not page.button("answer").isEnabled()
    assert "buka kembali dulu" in page.button("answer").toolTip()
    strike(page, tasks, "reopen", Qt.Key.Key_O, Qt.Key.Key_1, Qt.Key.Key_Return, held=_CTRL)
    assert page.view.current().complaint.state is ComplaintState.REOPENED
    entry = window.side._entries["complaints"]
    until(lambda: entry.accessibleName() == "Pengaduan 1")


def test_the_head_gives_sorts_ties_and_writes_templates_and_late_ones_stand_out(
    office, clerk, operator, head, open_page, tasks, monkeypatch, clock
):
    desk = office.complaints
    office.walk_in.accept(clerk, asking.request("KTP_BARU", 1))
    no_card = NewComplaint(
        ComplaintKind.NO_CARD, Channel.COUNTER, "KTP belum ada", "ENTIN", "0812", make.nik(1)
    )
    taken = desk.take_in(clerk, no_card)
    money = desk.take_in(
        clerk, NewComplaint(ComplaintKind.MONEY, Channel.COUNTER, "Dimintai uang", accused_id=operator.id)
    )
    clock.pass_(days=7)
    window = open_page(head, "complaints", taken)
    page = page_of(window)
    assert page.view.current().complaint.id == taken.id
    until(lambda: "Terlambat: seharusnya dijawab" in " ".join(page.details.texts()))
    offer = next(one for one in page.details.findChildren(QPushButton) if "PMH-" in one.text())
    offer.click()
    settle(tasks)
    assert desk.file(head, taken.id).standing is not None
    strike(page, tasks, "give", Qt.Key.Key_F7, Qt.Key.Key_Return)
    given = desk.file(head, taken.id).complaint
    assert given.owner
    monkeypatch.setattr(SortComplaintDialog, "ask", classmethod(lambda *_args: ComplaintKind.WRONG_DATA))
    strike(page, tasks, "sort", Qt.Key.Key_J, held=_CTRL)
    assert desk.file(head, taken.id).complaint.kind is ComplaintKind.WRONG_DATA

    strike(page, tasks, "tie", Qt.Key.Key_T, Qt.Key.Key_Return, held=_CTRL)
    assert desk.file(head, taken.id).standing is None

    def rewrite(dialog: ComplaintTemplatesDialog) -> None:
        assert not dialog.yes.isEnabled()
        dialog.text.setPlainText("Halo {nama}")
        assert not dialog.yes.isEnabled()
        assert "{name}" in dialog.why.text()
        dialog.text.setPlainText("Halo {name}")
        assert dialog.shown.text() == "Halo Ibu Siti"
        dialog.yes.click()

    strike(page, tasks, "templates", Qt.Key.Key_E, rewrite, held=_CTRL)
    assert desk.templates()[ComplaintKind.WRONG_DATA].text == "Halo {name}"
    page.filters.choose(LATE, True)
    settle(tasks)
    assert [row.complaint.id for row in page.table.rows()] == [money.id], "the other kind has more days"
    page.filters.choose(MINE, True)
    settle(tasks)
    assert [row.complaint.id for row in page.table.rows()] == [money.id]
    until(lambda: "Hanya terlihat oleh kepala seksi" in " ".join(page.details.texts()))
    assert desk.page(clerk, ComplaintFilter(kind=ComplaintKind.MONEY)).rows == ()


def test_the_search_says_that_somebody_has_complained_and_finds_a_complaint_by_its_number(
    office, clerk, head, office_url, open_page, tasks
):
    make.job(office_url, 1)
    desk = office.complaints
    plain = desk.take_in(
        clerk, NewComplaint(ComplaintKind.NO_CARD, Channel.COUNTER, "Belum ada", nik=make.nik(1))
    )
    money = desk.take_in(clerk, NewComplaint(ComplaintKind.MONEY, Channel.COUNTER, "Uang", nik=make.nik(1)))
    window = open_page(clerk, "search", make.nik(1))

    def said() -> str:
        return " ".join(window.page().panel.texts())

    until(lambda: f"Pengaduan {plain.number} sejak 04-08-2020: Kartu belum ada" in said())
    assert money.number not in said()
    window.open_page("search", plain.number)
    until(lambda: "Kartu belum ada" in said() and isinstance(QApplication.focusWidget(), BusyButton))
    QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_Return)
    until(lambda: isinstance(window.page(), ComplaintsPage))
    until(lambda: page_of(window).view.current() is not None)
    assert page_of(window).view.current().complaint.id == plain.id
    window.open_page("search", money.number)
    until(lambda: "Tidak ada" in said())


def test_an_answer_that_whatsapp_cannot_take_says_why_and_other_ways_stay(qapp, qtbot):
    dialog = AnswerComplaintDialog("Jawab", "Teks", lambda word: word.text, lambda _text: "Nomor tidak bisa")
    qtbot.addWidget(dialog)
    dialog.show()
    dialog.yes.click()
    assert dialog.why.text() == "Nomor tidak bisa"
    assert dialog.isVisible()
    dialog.ways.choose(AnswerWay.SPOKEN)
    dialog.yes.click()
    assert dialog.answer() == Answer(AnswerWay.SPOKEN, "Teks")
    without = AnswerComplaintDialog("Jawab", "Teks", lambda word: word.text, None)
    qtbot.addWidget(without)
    assert without.ways.value() is AnswerWay.PRINTED


def test_taking_down_asks_for_words_and_somebody_to_answer_and_a_scan_finds_the_document(qapp, qtbot):
    looked: list[str] = []
    dialog = TakeComplaintDialog(
        lambda word: word.text, lambda text, _then: looked.append(text), [(7, "Budi")]
    )
    qtbot.addWidget(dialog)
    dialog.show()
    assert not dialog.yes.isEnabled()
    dialog.text.setPlainText("WA tidak dibalas")
    assert not dialog.yes.isEnabled()
    dialog.phone.setText("0812")
    assert dialog.yes.isEnabled()
    dialog.on_scan("PMH-20200804-0001")
    assert looked == ["PMH-20200804-0001"]
    assert not dialog.yes.isEnabled()
    dialog.about.text.clear()
    assert not dialog.accused.isVisible()
    dialog.kind.choose(ComplaintKind.MONEY)
    dialog.text.setPlainText("Aplikasi error, saya diminta bayar ke Budi")
    assert dialog.accused.isVisible()
    dialog.accused.choose(7)
    assert dialog.complaint().accused_id == 7
    dialog.kind.choose(ComplaintKind.APP)
    assert dialog.complaint().accused_id is None


@pytest.mark.parametrize("text", ["https://wa.me/62?text=a%20b"])
def test_the_link_reaches_the_browser_as_it_is(text: str) -> None:
    assert QUrl(text, QUrl.ParsingMode.StrictMode).toEncoded().data().decode() == text
