"""The page of Kantor Pos, by keys: an address completed, parcels sent, labels scanned, results noted."""

from __future__ import annotations

import csv
from collections.abc import Callable, Iterator
from pathlib import Path

import posting
import pytest
import scanner
from conftest import Past
from dialog_keys import DialogKeys, wait_for_scan_gap
from office_window import Parts, close_window, open_window, press, settle, until
from posting import parcel_of, send, told
from PySide6.QtCore import QSettings, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel

from desk.domain.post import AfterReturn, OldCard, ParcelState, PostFilter
from desk.domain.staff import Staff
from desk.office import Office
from ui.dialogs.choose_file import ChooseFile
from ui.language import Language
from ui.main_window import MainWindow
from ui.pages import post_papers
from ui.pages.post import PostPage
from ui.pages.search import SearchPage
from ui.printing import LABELS
from ui.tasks import Tasks
from ui.theme import Theme

ENTER, TAB, DOWN, SPACE = Qt.Key.Key_Return, Qt.Key.Key_Tab, Qt.Key.Key_Down, Qt.Key.Key_Space
F5, F6, F7, F8, F9 = (getattr(Qt.Key, f"Key_F{number}") for number in range(5, 10))
CTRL = Qt.KeyboardModifier.ControlModifier
Open = Callable[[], tuple[MainWindow, PostPage]]


@pytest.fixture
def past() -> Past:
    return posting.ready


@pytest.fixture
def open_post(
    office: Office, clerk: Staff, tasks: Tasks, theme: Theme, language: Language, preferences: QSettings
) -> Iterator[Open]:
    made: list[MainWindow] = []

    def open_one() -> tuple[MainWindow, PostPage]:
        window = open_window(office, clerk, Parts(tasks, theme, language, preferences), counts=False)
        made.append(window)
        window.open_page("post")
        settle(tasks)
        page = window.page()
        assert isinstance(page, PostPage)
        return window, page

    yield open_one
    for window in made:
        close_window(window, tasks)


def step(page: PostPage, tasks: Tasks, slot: str, key: Qt.Key) -> None:
    until(page.button(slot).isEnabled)
    take_keys(page)
    press(tasks, key)


def take_keys(page: PostPage) -> None:
    """Let the window have the keys again after a dialog."""
    page.window().activateWindow()
    until(lambda: QApplication.focusWidget() is not None)


def scan(page: PostPage, tasks: Tasks, text: str) -> None:
    """Type as a scanner does, wherever the focus is."""
    take_keys(page)
    QTest.qWait(60)
    scanner.scan(page.window(), text)
    settle(tasks)


def test_an_address_is_completed_parcels_leave_and_the_post_is_heard(
    office: Office, clerk: Staff, open_post: Open, tasks: Tasks
) -> None:
    window, page = open_post()
    assert [one.address.name for one in page.to_send.rows()] == ["WARGA 0001", "WARGA 0002", "WARGA 0003"]
    assert not page.button("go").isEnabled(), "every address lacks its postcode"
    window.activateWindow()
    page.to_send.view.selectRow(2)
    page.to_send.view.setFocus()
    until(lambda: any("kode pos, nomor HP" in text for text in page.to_send.panel.texts()))
    dialog = DialogKeys("42111", TAB, "0812 3456 7890", wait_for_scan_gap, ENTER)
    step(page, tasks, "second", F6)
    assert dialog.seen == "MailAddressDialog"
    assert all(one.lacks == () for one in page.to_send.rows()), "the postcode is known for the kelurahan now"
    dialog = DialogKeys("Asep Saepudin", wait_for_scan_gap, ENTER)
    step(page, tasks, "go", F5)
    assert dialog.seen == "SendParcelsDialog"
    assert page.parts.current() == "under_way"
    parcels = office.post.under_way().page.rows
    assert [one.number for one in parcels] == [f"PKT-20200804-000{n}" for n in (1, 2, 3)]
    scan(page, tasks, parcels[2].number)
    scan(page, tasks, "P2008040003")
    scan(page, tasks, parcels[1].number)
    scan(page, tasks, "P2008040003")
    assert page.under_way.panel.parcel is not None
    assert page.under_way.panel.parcel.number == parcels[2].number, "a known number is that parcel's"
    assert [one.tracking_number for one in office.post.under_way().page.rows] == ["", "", "P2008040003"]
    dialog = DialogKeys(wait_for_scan_gap, lambda form: form.yes.setFocus(), ENTER)
    step(page, tasks, "go", F5)
    assert dialog.seen == "ParcelResultDialog"
    now = office.post.find("P2008040003")
    assert (now.state, now.receiver, now.old_card) == (
        ParcelState.DELIVERED,
        "WARGA 0003",
        OldCard.BROUGHT,
    )
    assert not page.button("go").isEnabled(), "nothing follows a delivery"
    take_keys(page)
    dialog = DialogKeys("salah pindai", wait_for_scan_gap, ENTER)
    QTest.keyClick(window, Qt.Key.Key_Z, CTRL)
    settle(tasks)
    assert dialog.seen == "Confirm"
    assert office.post.find("P2008040003").state is ParcelState.SENT
    until(page.button("go").isEnabled)
    scan(page, tasks, "P2008040003")
    dialog = DialogKeys(lambda form: form.yes.setFocus(), ENTER)
    step(page, tasks, "go", F5)
    assert dialog.seen == "ParcelResultDialog"
    until(page.button("take_back").isEnabled)
    take_keys(page)
    dialog = DialogKeys("salah paket", wait_for_scan_gap, ENTER)
    QTest.keyClick(window, Qt.Key.Key_Delete, CTRL)
    settle(tasks)
    assert dialog.seen == "Confirm"
    until(lambda: office.post.find("P2008040003").state is ParcelState.SENT)
    scan(page, tasks, "P9999999999")
    assert any("P9999999999" in text for text in window.notice_bar.texts())
    assert office.health.check() == ()


def test_what_came_back_is_decided_and_papers_are_made(
    office: Office,
    clerk: Staff,
    open_post: Open,
    tasks: Tasks,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    sent = send(office, clerk)
    office.post.note_result(clerk, parcel_of(sent, 1).number, told(ParcelState.RETURNED))
    office.post.note_result(clerk, parcel_of(sent, 3).number, told(ParcelState.DELIVERED))
    window, page = open_post()
    QTest.keyClick(window, Qt.Key.Key_3, CTRL)
    settle(tasks)
    assert page.parts.bar.tabText(2).endswith("1")
    page.back.view.selectRow(0)
    settle(tasks)
    dialog = DialogKeys(DOWN, SPACE, wait_for_scan_gap, ENTER)
    step(page, tasks, "go", F5)
    assert dialog.seen == "Confirm"
    assert office.post.find(parcel_of(sent, 1).number).after is AfterReturn.PICK_UP
    assert office.post.under_way().counts[PostFilter.OLD_CARDS] == 1
    QTest.keyClick(window, Qt.Key.Key_2, CTRL)
    settle(tasks)
    scan(page, tasks, parcel_of(sent, 3).number)
    step(page, tasks, "third", F7)
    assert office.post.find(parcel_of(sent, 3).number).old_card is OldCard.BROUGHT
    scan(page, tasks, parcel_of(sent, 2).number)
    dialog = DialogKeys("12500", wait_for_scan_gap, ENTER)
    step(page, tasks, "third", F7)
    assert (dialog.seen, office.post.find(parcel_of(sent, 2).number).cost) == ("CostDialog", 12_500)
    opened: list[Path] = []
    monkeypatch.setattr(post_papers, "data_folder", lambda: tmp_path)
    monkeypatch.setattr(post_papers, "open_path", lambda _page, path: opened.append(path))
    dialog = DialogKeys(wait_for_scan_gap, ENTER)
    step(page, tasks, "labels", F8)
    settle(tasks)
    assert dialog.seen == "LabelsDialog"
    assert opened[0].read_bytes().startswith(b"%PDF")
    page.context.preferences.setValue(LABELS, "Label 9")
    dialog = DialogKeys(wait_for_scan_gap, ENTER)
    step(page, tasks, "labels", F8)
    settle(tasks)
    said = " ".join(words.text() for words in window.notice_bar.findChildren(QLabel))
    assert "“Label 9”" in said, "a printer that is gone is told, and the labels can be opened"
    assert len(opened) == 1
    monkeypatch.setattr(ChooseFile, "to_write", lambda *_args: tmp_path / "pos.csv")
    step(page, tasks, "save_csv", F9)
    settle(tasks)
    with (tmp_path / "pos.csv").open(encoding="utf-8-sig", newline="") as file:
        assert [row["NAMA"] for row in csv.DictReader(file, delimiter=";")] == [
            "WARGA 0001",
            "WARGA 0002",
            "WARGA 0003",
        ]


def test_a_number_in_the_search_leads_to_the_parcel(
    office: Office, clerk: Staff, open_post: Open, tasks: Tasks
) -> None:
    sent = send(office, clerk)
    one = parcel_of(sent, 2)
    office.post.label(clerk, one.number, "P2008040002")
    window, page = open_post()
    window.open_page("search", "P2008040002")
    search = window.page()
    assert isinstance(search, SearchPage)
    until(lambda: "paket P2008040002: Dalam perjalanan" in "\n".join(search.panel.texts()))
    settle(tasks)
    press(tasks, ENTER)
    assert window.page() is page
    assert page.under_way.panel.parcel is not None
    assert page.under_way.panel.parcel.id == one.id
