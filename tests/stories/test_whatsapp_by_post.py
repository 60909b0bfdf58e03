"""A WhatsApp request delivered by Kantor Pos after one failed attempt: through the windows, by keys."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import make
import people
import pytest
import scanner
from conftest import Clock
from dialog_keys import DialogKeys, wait_for_scan_gap
from office_window import Parts, close_window, open_window, press, settle, until
from PySide6.QtCore import QSettings, Qt, QTranslator
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from storms import LONG

from desk.domain.applications import AppFilter, Application, AppState
from desk.domain.post import OldCard, ParcelState
from desk.domain.printing import Channel, Delivery
from desk.domain.record_status import RecordStatus
from desk.domain.staff import Staff
from desk.domain.stock import Goods
from desk.office import Office
from ui.language import INDONESIAN, Language
from ui.main_window import MainWindow
from ui.pages.page import Page
from ui.pages.post import PostPage
from ui.pages.search import SearchPage
from ui.pages.verification import VerificationPage
from ui.pages.whatsapp import WhatsAppPage
from ui.pages.work_sheet import DEAF_S
from ui.tasks import Tasks
from ui.theme import Scheme, Theme

CTRL = Qt.KeyboardModifier.ControlModifier
ENTER, DOWN = Qt.Key.Key_Return, Qt.Key.Key_Down
F5, F6, F9 = Qt.Key.Key_F5, Qt.Key.Key_F6, Qt.Key.Key_F9
CHAT = "[07.10, 4/8/2020] +62 857-5222-9134: pagi pak, KTP saya rusak\nnama Warga Satu NIK {nik}"
TRACKING = "P2008040017"


class Desk:
    """Somebody at one PC."""

    def __init__(self, window: MainWindow, tasks: Tasks, office: Office) -> None:
        self.window, self.tasks, self.office = window, tasks, office

    def open(self, name: str) -> Page:
        self.window.open_page(name)
        settle(self.tasks)
        page = self.window.page()
        assert page is not None
        self.take_keys()
        return page

    def take_keys(self) -> None:
        """Have the keys again after a dialog has closed."""
        until(lambda: QApplication.activeModalWidget() is None)
        self.window.activateWindow()
        assert QTest.qWaitForWindowActive(self.window)
        until(lambda: QApplication.focusWidget() is not None)

    def press(self, *keys: Qt.Key | str) -> None:
        self.take_keys()
        press(self.tasks, *keys)

    def step(self, slot: str, key: Qt.Key) -> None:
        """Press the key of a page's step as soon as it can be taken."""
        page = self.window.page()
        assert page is not None
        until(page.button(slot).isEnabled)
        self.press(key)

    def scan(self, text: str) -> None:
        self.take_keys()
        QTest.qWait(60)
        scanner.scan(self.window, text)
        settle(self.tasks)

    def asked(self) -> Application:
        (found,) = self.office.walk_in.applications(AppFilter()).rows
        return found


@pytest.fixture
def desk(
    qapp: QApplication, office: Office, head: Staff, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> Iterator[Desk]:
    """A window of somebody who may do everything, in an office with blanks."""
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path / "data"))
    monkeypatch.setenv("LOCALAPPDATA", str(tmp_path / "data"))
    office.store.receive(head, Goods.BLANK_KTP, 5, "BAST/01")
    tasks, theme, language = Tasks(), Theme(qapp, Scheme.LIGHT), Language(qapp, INDONESIAN)
    preferences = QSettings(str(tmp_path / "preferences.ini"), QSettings.Format.IniFormat)
    window = open_window(office, head, Parts(tasks, theme, language, preferences))
    window.setUpdatesEnabled(LONG)  # what is asked stands in the widgets; the storms paint too
    settle(tasks)
    yield Desk(window, tasks, office)
    close_window(window, tasks)
    for translator in language.findChildren(QTranslator):
        qapp.removeTranslator(translator)
    language.deleteLater()
    theme.deleteLater()


@pytest.mark.storm
def test_a_whatsapp_request_is_delivered_by_kantor_pos_after_one_failed_attempt(
    desk: Desk, office: Office, office_url: str, clock: Clock
) -> None:
    people.known(office_url, [(1, "WARGA SATU")], RecordStatus.CARD_ISSUED)

    # The chat is pasted; the citizen wants the card brought by Kantor Pos.
    chat = desk.open("whatsapp")
    assert isinstance(chat, WhatsAppPage)
    QGuiApplication.clipboard().setText(CHAT.format(nik=make.nik(1)))
    QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_V, CTRL)
    settle(desk.tasks)
    assert chat.form.service.text() == "KTP-el rusak"
    chat.form.contact.delivery.setFocus()
    desk.press(DOWN, DOWN, DOWN)  # after Loket, Kecamatan and Kelurahan
    assert chat.form.contact.contact().delivery == Delivery.POST.code
    QTest.keyClick(QApplication.focusWidget(), ENTER, CTRL)
    settle(desk.tasks)
    asked = desk.asked()
    assert (asked.channel, asked.delivery, asked.state) == (
        Channel.WHATSAPP,
        Delivery.POST,
        AppState.RECEIVED,
    )

    # Verified and printed.
    desk.open("verification")
    desk.press(F5)
    sheet = desk.window.page()
    assert isinstance(sheet, VerificationPage)
    assert sheet.state is not None
    desk.press(*("1" for _ in sheet.state.lines), F9)
    assert desk.asked().state is AppState.VERIFIED
    desk.open("print_queue")
    desk.press(F5)
    QTest.qWait(round(DEAF_S * 1000))
    desk.press(ENTER, "g", ENTER)
    assert desk.asked().state is AppState.READY

    # The postcode is missing; then the parcel leaves, with the old card to be given to the courier.
    page = desk.open("post")
    assert isinstance(page, PostPage)
    (waiting,) = page.to_send.rows()
    assert (waiting.address.name, waiting.old_card, len(waiting.lacks)) == ("WARGA SATU", True, 1)
    page.to_send.view.setFocus()
    written = DialogKeys("42111", wait_for_scan_gap, ENTER)
    desk.step("second", F6)
    assert written.seen == "MailAddressDialog"
    sent = DialogKeys("Asep Saepudin", wait_for_scan_gap, ENTER)
    desk.step("go", F5)
    assert sent.seen == "SendParcelsDialog"
    assert page.parts.current() == "under_way"
    (parcel,) = office.post.under_way().page.rows
    desk.scan(parcel.number)
    desk.scan(TRACKING)
    assert office.post.find(TRACKING).id == parcel.id

    # On the next day nobody is at home.
    clock.pass_(days=1)
    desk.open("home")
    desk.open("post")
    desk.scan(TRACKING)
    failed = DialogKeys("g", wait_for_scan_gap, lambda form: form.yes.setFocus(), ENTER)
    desk.step("go", F5)
    assert failed.seen == "ParcelResultDialog"
    assert office.post.find(TRACKING).state is ParcelState.FAILED_1
    assert desk.asked().state is AppState.READY

    # The citizen asks where the card is, and is told by the tracking number.
    search = desk.open("search")
    assert isinstance(search, SearchPage)
    search.look(TRACKING)
    until(lambda: "Kurir datang pada Rabu, 5 Agustus 2020" in "\n".join(search.panel.texts()))

    # On the second day it arrives, and the courier brings the old card.
    clock.pass_(days=1)
    desk.open("post")
    desk.scan(TRACKING)
    arrived = DialogKeys(wait_for_scan_gap, lambda form: form.yes.setFocus(), ENTER)
    desk.step("go", F5)
    assert arrived.seen == "ParcelResultDialog"
    now = office.post.find(TRACKING)
    assert (now.state, now.receiver, now.old_card) == (ParcelState.DELIVERED, "WARGA SATU", OldCard.BROUGHT)
    assert desk.asked().state is AppState.COLLECTED
    assert [card.nik for card in office.store.to_destroy()] == [make.nik(1)]
    assert [event.state for event in office.post.story(now)] == [ParcelState.FAILED_1, ParcelState.DELIVERED]
    assert office.health.check() == ()
