from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path

import make
import pytest
from conftest import Clock, Past, who
from dialog_keys import DialogKeys, wait_for_scan_gap
from office_window import Parts, back_in, open_window, press, settle, until
from PySide6.QtCore import QSettings, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel

from desk.domain.handover import ItemOutcome, Party, ReturnReason
from desk.domain.journal import Action
from desk.domain.post import Payment
from desk.domain.printing import Delivery, JobState, PrintJob
from desk.office import Office
from ui.dialogs.choose_file import ChooseFile
from ui.main_window import MainWindow
from ui.pages.handover import HandoverPage
from ui.pages.post import PostPage
from ui.tables.handover_badges import handover_badge

ENTER, TAB, SPACE = Qt.Key.Key_Return, Qt.Key.Key_Tab, Qt.Key.Key_Space
Open = Callable[..., tuple[MainWindow, HandoverPage]]


@pytest.fixture
def open_handover(office, clerk, tasks, theme, language, preferences: QSettings) -> Iterator[Open]:
    made: list[MainWindow] = []

    def open_one(staff=None) -> tuple[MainWindow, HandoverPage]:
        window = open_window(office, staff or clerk, Parts(tasks, theme, language, preferences), counts=False)
        made.append(window)
        window.open_page("handover")
        settle(tasks)
        page = window.page()
        assert isinstance(page, HandoverPage)
        return window, page

    yield open_one
    for window in made:
        window.context.changes.stop()
    assert tasks.finish()
    for window in made:
        window.hide()
        window.deleteLater()


def past(office: Office, url: str, clock: Clock) -> list[PrintJob]:
    """Three cards for a kecamatan, two for the post, one for the counter."""
    operator = who(office, "rina")
    make.blanks(office, operator)
    for number in (1, 2, 3):
        make.job(url, number, delivery=Delivery.KECAMATAN)
    for number in (4, 5):
        make.job(url, number, delivery=Delivery.POST)
    make.job(url, 6)
    return [make.printed(office, operator, f"A-{number:02d}") for number in range(1, 7)]


@pytest.fixture(name="past")
def _past() -> Past:
    return past


@pytest.fixture
def shelf(told: list[PrintJob]) -> list[PrintJob]:
    return told


def choose_shelf(page: HandoverPage, way: Delivery, tasks) -> None:
    page.parts.open("shelf")
    settle(tasks)
    rows = page.shelf.shelves.rows()
    place = next(place for place, row in enumerate(rows) if row.way is way)
    page.shelf.shelf_view.selectRow(place)
    page.shelf.card_view.setFocus()
    settle(tasks)


def go(page: HandoverPage, tasks) -> None:
    page.window().activateWindow()
    page.setFocus()
    settle(tasks, 260)  # a button is deaf for a moment after it was pressed
    press(tasks, Qt.Key.Key_F5)


def sent_by(office, clerk, cards):
    return office.handover.send(
        clerk, cards, Delivery.KECAMATAN, "36.73.01", "Serang", Party("Dedi", "Staf", "1970", "Kec. Serang")
    )


def deeds(office, card, action: Action) -> int:
    entries, _, _ = office.print_queue.story(card.id)
    return sum(entry.action is action for entry in entries)


def test_some_cards_leave_by_keys_then_the_others_once_for_who_signed_last_and_one_goes_to_its_citizen(
    office, open_handover: Open, shelf, tasks
):
    _, page = open_handover()
    rows = page.shelf.shelves.rows()
    assert sorted((row.way.code, row.cards) for row in rows) == [
        ("counter", 1),
        ("kecamatan", 3),
        ("post", 2),
    ]
    assert page._counts.text() == "6 kartu di rak"
    assert "withdraw" not in page._buttons, "a clerk does not see what only the print room may"
    assert not page.button("change_slot").isEnabled() or page.button("change_slot").toolTip() == ""
    choose_shelf(page, Delivery.KECAMATAN, tasks)
    assert page.button("go").text().startswith("Kirim 3 kartu")
    page.shelf.card_view.selectRow(1)
    settle(tasks)
    dialog = DialogKeys("Dedi Mulyadi", TAB, "1970", wait_for_scan_gap, ENTER)
    go(page, tasks)
    assert dialog.seen == "SendDialog"
    (line,) = office.handover.handovers().rows
    assert (line.cards, line.pending, line.receiver, line.destination) == (1, 1, "Dedi Mulyadi", "Serang")
    receiver = office.handover.handover(line.number).receiver
    assert receiver.office == "Kecamatan Serang"
    states = [office.print_queue.job(card.id).state for card in shelf[:3]]
    assert sorted(state.code for state in states) == ["printed", "printed", "sent"]

    choose_shelf(page, Delivery.KECAMATAN, tasks)
    QTest.keyClick(page.shelf.card_view, Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
    settle(tasks)
    assert page.button("go").text().startswith("Kirim 2 kartu")
    DialogKeys(wait_for_scan_gap, ENTER, ENTER)
    go(page, tasks)
    newest, _ = office.handover.handovers().rows
    assert newest.cards == 2
    assert office.handover.handover(newest.number).receiver == receiver
    assert all(office.print_queue.job(card.id).state is JobState.SENT for card in shelf[:3])
    assert [deeds(office, card, Action.HANDOVER_SENT) for card in shelf[:3]] == [1, 1, 1]

    choose_shelf(page, Delivery.COUNTER, tasks)
    page.shelf.card_view.selectRow(0)
    settle(tasks)
    DialogKeys("B-09", wait_for_scan_gap, ENTER)
    back_in(page)
    page.setFocus()
    press(tasks, Qt.Key.Key_F6)
    assert office.print_queue.job(shelf[5].id).slot == "B-09"
    dialog = DialogKeys(ENTER)
    go(page, tasks)
    assert dialog.seen == "PickUpDialog"
    assert office.handover.picked_up(shelf[5].id) is not None


def test_what_goes_by_post_is_sent_and_confirmed_on_its_own_page(
    office, open_handover: Open, shelf, clerk, tasks
):
    window, page = open_handover()
    choose_shelf(page, Delivery.POST, tasks)
    go(page, tasks)
    settle(tasks)
    post = window.page()
    assert isinstance(post, PostPage)
    assert office.handover.handovers().rows == ()
    for one in office.post.to_send():
        whole = replace(one.address, postcode="42111", phone="081234567890")
        office.post.write_address(clerk, one, whole, old_card=False)
    sent = office.post.send(clerk, office.post.to_send(), Party("Kurir"), 0, Payment.OFFICE)
    window.open_page("handover", sent.handover.number)
    settle(tasks)
    until(page.button("go").isEnabled)
    go(page, tasks)
    until(lambda: window.page() is post)
    until(lambda: post.under_way.panel.parcel is not None)
    assert post.under_way.panel.parcel.number == sent.parcels[0].number, "its receipt is noted there"


def test_a_card_gone_meanwhile_stops_the_whole_sending_with_words(
    office, open_handover: Open, shelf, operator, clerk, tasks
):
    window, page = open_handover()
    said = []
    window.notices.said.connect(said.append)
    choose_shelf(page, Delivery.KECAMATAN, tasks)
    elsewhere = DialogKeys(
        lambda _dialog: sent_by(office, clerk, shelf[:1]), "Dedi", wait_for_scan_gap, ENTER
    )
    go(page, tasks)
    assert elsewhere.seen == "SendDialog"
    assert "lebih cepat" in said[-1].text
    assert len(office.handover.handovers().rows) == 1
    assert office.print_queue.job(shelf[1].id).state is JobState.PRINTED
    assert page.shelf.cards.rowCount() == 2


def test_what_was_sent_is_received_by_scan_by_card_with_reasons_or_as_a_whole_with_two_keys(
    office, office_url, open_handover: Open, shelf, operator, clerk, tasks
):
    make.jobs(office_url, 6, 11, delivery=Delivery.KECAMATAN)
    more = [make.printed(office, operator, "A-09") for _ in range(6)]
    first, second, third = (sent_by(office, clerk, cards) for cards in (shelf[:3], more[:3], more[3:]))
    _, page = open_handover()
    received, returned, missing = ItemOutcome.RECEIVED, ItemOutcome.RETURNED, ItemOutcome.MISSING

    def outcomes(sent):
        return [(item.outcome, item.reason) for item in office.handover.handover(sent.number).items]

    def receive(sent, *keys) -> DialogKeys:
        page.receive(sent.number)
        settle(tasks)
        dialog = DialogKeys(*keys)
        go(page, tasks)
        return dialog

    receive(first, shelf[2].nik, ENTER, wait_for_scan_gap, ENTER)
    pending = (ItemOutcome.PENDING, None)
    assert outcomes(first) == [pending, pending, (received, None)]
    receive(
        first,
        lambda form: form.mark(returned),
        Qt.Key.Key_Down,
        lambda form: form.mark(missing),
        ENTER,
    )
    assert outcomes(first) == [
        (returned, ReturnReason.NOT_COLLECTED),
        (missing, ReturnReason.NOT_IN_PARCEL),
        (received, None),
    ]
    line = next(line for line in page.sent.lines.rows() if line.number == first.number)
    assert (line.pending, line.missing, line.returned) == (0, 1, 1)

    receive(
        second,
        lambda form: form.all_received(),
        Qt.Key.Key_Down,
        lambda form: form.mark(missing),
        ENTER,
    )
    assert [outcome for outcome, _ in outcomes(second)] == [received, missing, received]

    dialog = receive(third, lambda form: form.all_received(), ENTER, ENTER)
    assert dialog.seen == "ReceiveDialog"
    assert {outcome for outcome, _ in outcomes(third)} == {received}
    assert not page.button("go").isEnabled()
    assert page.button("go").toolTip() == "Semua kartu dalam serah terima ini sudah dikonfirmasi."


def test_a_bast_is_saved_in_two_forms_and_taken_back_leaves_the_page_and_stands_among_the_sent_as_void(
    office, open_handover: Open, shelf, clerk, tasks, tmp_path: Path, monkeypatch
):
    sent = sent_by(office, clerk, shelf[:3])
    window, page = open_handover()
    said = []
    window.notices.said.connect(said.append)
    page.receive(sent.number)
    settle(tasks)
    for slot, name, begins in (("save_pdf", "bast.pdf", b"%PDF"), ("save_excel", "bast.xlsx", b"PK")):
        file = tmp_path / name
        monkeypatch.setattr(ChooseFile, "to_write", classmethod(lambda *_, file=file: file))
        page.button(slot).click()
        settle(tasks)
        assert said.pop().text == f"{name} sudah disimpan."
        assert file.read_bytes().startswith(begins)
    office.undo.take_back(clerk, "salah kecamatan")
    page.refresh()
    settle(tasks)
    assert not page.button("save_pdf").isEnabled()
    assert said == [], "no error"
    page.parts.open("sent")
    assert page.sent.view.choose(sent.number)
    settle(tasks)
    (line,) = page.sent.lines.rows()
    assert page.say(handover_badge(line).word) == "Batal"
    told = [each.text() for each in page.sent.panel.findChildren(QLabel)]
    assert "salah kecamatan" in told
    assert clerk.name in told
    assert not page.button("save_pdf").isEnabled()
    assert not page.button("go").isEnabled()


def test_uncollected_cards_are_found_by_age_and_kecamatan_and_one_is_withdrawn_with_cause_and_reason(
    office, open_handover: Open, shelf, operator, clock, tasks
):
    clock.pass_(days=31)
    _, page = open_handover(operator)
    page.parts.open("uncollected")
    settle(tasks)
    part = page.uncollected
    assert part.cards.rowCount() == 6
    part.filters.choose("age", 90)
    settle(tasks)
    assert part.cards.rowCount() == 0
    part.filters.choose("age", 30)
    part.filters.choose("district", "36.73.02")
    settle(tasks)
    assert part.cards.rowCount() == 0
    part.filters.choose("district", "36.73.01")
    settle(tasks)
    assert part.cards.rowCount() == 6

    choose_shelf(page, Delivery.COUNTER, tasks)
    page.shelf.card_view.selectRow(0)
    settle(tasks)
    DialogKeys(SPACE, lambda form: form.reason.setFocus(), "surat kematian", lambda form: form.yes.click())
    page.setFocus()
    press(tasks, Qt.Key.Key_F7)
    assert office.print_queue.job(shelf[5].id).state is JobState.CANCELLED
    assert [card.job_id for card in office.store.to_destroy()] == [shelf[5].id]
    assert [row.way for row in page.shelf.shelves.rows()].count(Delivery.COUNTER) == 0
