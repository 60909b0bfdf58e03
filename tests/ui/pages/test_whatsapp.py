"""The WhatsApp page by keys: a chat pasted and in the queue, an answer previewed, opened and noted."""

from __future__ import annotations

from datetime import date
from urllib.parse import parse_qs, urlsplit

import asking
import make
import people
import pytest
from dialog_keys import DialogKeys
from office_window import press, settle, until
from PySide6.QtCore import QObject, Qt, QUrl, Slot
from PySide6.QtGui import QDesktopServices, QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from desk.domain.applications import AppFilter, AppState, AskedWhen
from desk.domain.chat_answers import Occasion
from desk.domain.printing import Channel
from desk.domain.record_status import RecordStatus
from ui.dialogs.answer_chat import AnswerChatDialog

CTRL, ENTER = Qt.KeyboardModifier.ControlModifier, Qt.Key.Key_Return
F5, F6 = Qt.Key.Key_F5, Qt.Key.Key_F6
PARENT = "3673014506850001"


class Browser(QObject):
    """Takes the addresses the program opens."""

    def __init__(self) -> None:
        super().__init__()
        self.opened: list[QUrl] = []

    @Slot(QUrl)
    def take(self, url: QUrl) -> None:
        self.opened.append(url)


@pytest.fixture
def browser():
    taker = Browser()
    QDesktopServices.setUrlHandler("https", taker, "take")
    yield taker
    QDesktopServices.unsetUrlHandler("https")


def paste(tasks, text: str) -> None:
    QGuiApplication.clipboard().setText(text)
    QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_V, CTRL)
    settle(tasks)


def test_a_chat_is_pasted_and_in_the_queue_after_enter_and_answered(
    office, office_url, clerk, open_page, tasks, browser
):
    people.known(office_url, [(1, "WARGA SATU")], RecordStatus.CARD_ISSUED)
    window = open_page(clerk, "whatsapp")
    page = window.page()
    assert page.form.chat.hasFocus()
    paste(
        tasks,
        f"[07.10, 4/8/2020] +62 857-5222-9134: pagi pak, KTP saya hilang\nnama Warga Satu NIK {make.nik(1)}",
    )
    assert page.form.service.text() == "KTP-el hilang"
    assert page.form.person.is_known(), "the office knows who it is"
    press(tasks, ENTER)
    (asked,) = office.walk_in.applications(AppFilter()).rows
    assert (asked.channel, asked.service, asked.state) == (Channel.WHATSAPP, "KTP_HILANG", AppState.RECEIVED)
    assert (asked.subject.nik, asked.applicant.phone) == (make.nik(1), "+62 857-5222-9134")
    assert asked.asked == AskedWhen(date(2020, 8, 4), "07:10")
    until(page.form.chat.hasFocus)
    assert page.form.chat.toPlainText() == "", "ready for the next one"
    assert office.whatsapp.unanswered() == 1

    # The same again: it is under way, nothing is doubled.
    paste(tasks, f"KTP saya hilang\nWarga Satu\n{make.nik(1)}\n085752229134")
    assert page.form.doubts.blocking()
    page.button("take_in").click()
    settle(tasks)
    assert office.walk_in.count(AppFilter()) == 1
    DialogKeys(ENTER)
    page.discard()
    settle(tasks)

    # The answer is previewed, opened and noted.
    window.activateWindow()
    assert QTest.qWaitForWindowActive(window)
    press(tasks, F5)
    assert page.view.hasFocus()
    keys = DialogKeys(lambda dialog: QTest.keyClick(dialog, ENTER, CTRL))
    press(tasks, F6)
    assert keys.seen == "AnswerChatDialog"
    (opened,) = browser.opened
    address = urlsplit(opened.toString(QUrl.ComponentFormattingOption.FullyEncoded))
    assert (address.netloc, address.path) == ("wa.me", "/6285752229134")
    text = parse_qs(address.query)["text"][0]
    assert asked.number in text
    assert make.nik(1) not in text
    assert office.whatsapp.unanswered() == 0
    (noted,) = office.whatsapp.case(asked.id).answered
    assert (noted.occasion, noted.by) == (Occasion.RECEIVED, clerk.name)


def test_a_request_for_a_child_names_who_asks_and_is_completed_later(office, clerk, open_page, tasks):
    page = open_page(clerk, "whatsapp").page()
    paste(tasks, f"04/08/20 07.05 - Siti Lestari: mau buat KIA, NIK saya {PARENT}\nno wa 0812 2595 3872")
    form = page.form.filled()
    assert (form.nik, form.name) == ("", "")
    assert (form.applicant, form.applicant_nik, form.phone) == ("SITI LESTARI", PARENT, "0812 2595 3872")
    press(tasks, ENTER)
    (asked,) = office.walk_in.applications(AppFilter()).rows
    assert asked.incomplete
    assert asked.called == "[SITI LESTARI]"
    assert office.health.check() == ()


def test_a_nik_that_belongs_to_another_name_is_pointed_out(office, office_url, clerk, open_page, tasks):
    people.known(office_url, [(1, "WARGA SATU")], RecordStatus.CARD_ISSUED)
    page = open_page(clerk, "whatsapp").page()
    paste(tasks, f"nama Ujang, NIK {make.nik(1)}, KTP hilang, 085752229134")
    assert page.form.person.is_known()
    assert "UJANG" in page.form.person.hint.text()


def test_what_was_typed_is_still_there_in_another_language(office, clerk, open_page, tasks, language):
    window = open_page(clerk, "whatsapp")
    paste(tasks, "nama Ujang, KK hilang, 085752229134")
    language.speak("en")
    settle(tasks)
    form = window.page().form
    assert form.service.text() == "Lost KK"
    assert (form.filled().name, form.filled().phone) == ("UJANG", "085752229134")
    assert form.chat.toPlainText().startswith("nama Ujang")
    assert office.walk_in.count(AppFilter()) == 0


def test_who_may_only_answer_sees_who_waits(office, clerk, operator, open_page, tasks):
    asked = asking.request("KTP_HILANG", 1, "surat_hilang", "kk", channel=Channel.WHATSAPP)
    office.walk_in.accept(clerk, asked)
    page = open_page(operator, "whatsapp").page()
    assert not page.form.isVisible()
    assert page.view.hasFocus()
    assert [row.due.occasion for row in page.table.rows()] == [Occasion.RECEIVED]


def test_what_the_text_does_not_tell_is_asked_for_by_keys(office, clerk, open_page, tasks):
    page = open_page(clerk, "whatsapp").page()
    paste(tasks, "halo, saya mau tanya")
    assert page.form.person.name.hasFocus()
    press(tasks, "siti", ENTER, ENTER, ENTER, ENTER, ENTER, ENTER, ENTER)
    press(tasks, "kk hil", ENTER, "081225953872", ENTER, ENTER, ENTER, ENTER)
    press(tasks, ENTER)
    (asked,) = office.walk_in.applications(AppFilter()).rows
    assert (asked.subject.name, asked.service, asked.applicant.phone) == ("SITI", "KK_HILANG", "081225953872")


def test_no_message_with_a_nik_leaves_and_a_wrong_number_is_told(qapp, language):
    dialog = AnswerChatDialog("Jawab", "0812", {Occasion.RECEIVED: "Halo"}, "", language.say)
    assert "terlalu pendek" in dialog.missing()
    dialog.phone.setText("081225953872")
    assert dialog.missing() == ""
    dialog.text.setPlainText(f"NIK {PARENT}")
    assert "16 digit" in dialog.missing()
    assert not dialog.yes.isEnabled()
    dialog.deleteLater()
