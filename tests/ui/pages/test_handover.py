from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path

import make
import pytest
from dialog_keys import DialogKeys, wait_for_scan_gap
from office_window import Parts, open_window, press, settle, until
from PySide6.QtCore import QSettings, Qt
from PySide6.QtWidgets import QLabel

from desk.domain.handover import ItemOutcome, Party, ReturnReason
from desk.domain.journal import Action
from desk.domain.post import Payment
from desk.domain.printing import Delivery, JobState
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
        window = open_window(office, staff or clerk, Parts(tasks, theme, language, preferences))
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


@pytest.fixture
def shelf(office, office_url, operator):
    """Three cards for a kecamatan, two for the post, one for the counter."""
    make.blanks(office, operator)
    for number in (1, 2, 3):
        make.job(office_url, number, delivery=Delivery.KECAMATAN)
    for number in (4, 5):
        make.job(office_url, number, delivery=Delivery.POST)
    make.job(office_url, 6)
    return [make.printed(office, operator, f"A-{number:02d}") for number in range(1, 7)]


def choose_shelf(page: HandoverPage, way: Delivery, tasks) -> None:
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


def test_the_shelf_is_shown_by_destination(open_handover: Open, shelf):
    _, page = open_handover()
    rows = page.shelf.shelves.rows()
    assert sorted((row.way.code, row.cards) for row in rows) == [
        ("counter", 1),
        ("kecamatan", 3),
        ("post", 2),
    ]
    assert page._counts.text() == "6 kartu di rak"


def test_all_cards_of_a_kecamatan_leave_under_one_bast_by_keys(office, open_handover: Open, shelf, tasks):
    _, page = open_handover()
    choose_shelf(page, Delivery.KECAMATAN, tasks)
    assert page.button("go").text().startswith("Kirim 3 kartu")
    dialog = DialogKeys("Dedi Mulyadi", TAB, "1970", wait_for_scan_gap, ENTER)
    go(page, tasks)
    assert dialog.seen == "SendDialog"
    (line,) = office.handover.handovers().rows
    assert (line.cards, line.pending, line.receiver, line.destination) == (3, 3, "Dedi Mulyadi", "Serang")
    assert office.handover.handover(line.number).receiver.office == "Kecamatan Serang"
    assert all(office.print_queue.job(card.id).state is JobState.SENT for card in shelf[:3])


def test_some_cards_stay_when_only_some_are_chosen(office, open_handover: Open, shelf, tasks):
    _, page = open_handover()
    choose_shelf(page, Delivery.KECAMATAN, tasks)
    page.shelf.card_view.selectRow(1)
    settle(tasks)
    DialogKeys("Dedi", wait_for_scan_gap, ENTER)
    go(page, tasks)
    states = [office.print_queue.job(card.id).state for card in shelf[:3]]
    assert sorted(state.code for state in states) == ["printed", "printed", "sent"]


def test_enter_twice_sends_once(office, open_handover: Open, shelf, tasks):
    _, page = open_handover()
    choose_shelf(page, Delivery.KECAMATAN, tasks)
    DialogKeys("Dedi", wait_for_scan_gap, ENTER, ENTER)
    go(page, tasks)
    assert len(office.handover.handovers().rows) == 1
    assert deeds(office, shelf[0], Action.HANDOVER_SENT) == 1


def test_who_signed_last_stands_in_the_form_already(office, open_handover: Open, shelf, clerk, tasks):
    sent_by(office, clerk, shelf[:1])
    _, page = open_handover()
    choose_shelf(page, Delivery.KECAMATAN, tasks)
    DialogKeys(wait_for_scan_gap, ENTER)
    go(page, tasks)
    newest = office.handover.handovers().rows[0]
    assert office.handover.handover(newest.number).receiver == Party("Dedi", "Staf", "1970", "Kec. Serang")


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


def test_the_counter_shelf_hands_one_card_to_one_citizen(office, open_handover: Open, shelf, tasks):
    _, page = open_handover()
    choose_shelf(page, Delivery.COUNTER, tasks)
    page.shelf.card_view.selectRow(0)
    settle(tasks)
    dialog = DialogKeys(ENTER)
    go(page, tasks)
    assert dialog.seen == "PickUpDialog"
    assert office.handover.picked_up(shelf[5].id) is not None


def test_everything_is_received_with_two_keys(office, open_handover: Open, shelf, clerk, tasks):
    sent = sent_by(office, clerk, shelf[:3])
    _, page = open_handover()
    page.receive(sent.number)
    settle(tasks)
    dialog = DialogKeys(lambda form: form.all_received(), ENTER, ENTER)
    go(page, tasks)
    assert dialog.seen == "ReceiveDialog"
    items = office.handover.handover(sent.number).items
    assert {item.outcome for item in items} == {ItemOutcome.RECEIVED}
    assert not page.button("go").isEnabled()
    assert page.button("go").toolTip() == "Semua kartu dalam serah terima ini sudah dikonfirmasi."


def test_each_card_is_received_returned_or_missing_with_a_reason(
    office, open_handover: Open, shelf, clerk, tasks
):
    sent = sent_by(office, clerk, shelf[:3])
    _, page = open_handover()
    page.receive(sent.number)
    settle(tasks)
    DialogKeys(
        lambda form: form.mark(ItemOutcome.RECEIVED),
        lambda form: form.mark(ItemOutcome.RETURNED),
        Qt.Key.Key_Down,
        lambda form: form.mark(ItemOutcome.MISSING),
        ENTER,
    )
    go(page, tasks)
    items = office.handover.handover(sent.number).items
    assert [(item.outcome, item.reason) for item in items] == [
        (ItemOutcome.RECEIVED, None),
        (ItemOutcome.RETURNED, ReturnReason.NOT_COLLECTED),
        (ItemOutcome.MISSING, ReturnReason.NOT_IN_PARCEL),
    ]
    line = page.sent.lines.rows()[0]
    assert (line.pending, line.missing, line.returned) == (0, 1, 1)


def test_after_all_received_the_arrows_still_lead_to_the_card_that_is_missing(
    office, open_handover: Open, shelf, clerk, tasks
):
    sent = sent_by(office, clerk, shelf[:3])
    _, page = open_handover()
    page.receive(sent.number)
    settle(tasks)
    DialogKeys(
        lambda form: form.all_received(),
        Qt.Key.Key_Down,
        lambda form: form.mark(ItemOutcome.MISSING),
        ENTER,
    )
    go(page, tasks)
    items = office.handover.handover(sent.number).items
    assert [item.outcome for item in items] == [
        ItemOutcome.RECEIVED,
        ItemOutcome.MISSING,
        ItemOutcome.RECEIVED,
    ]


def test_a_sending_taken_back_leaves_no_bast_on_the_page_and_no_error(
    office, open_handover: Open, shelf, clerk, tasks
):
    sent = sent_by(office, clerk, shelf[:3])
    window, page = open_handover()
    page.receive(sent.number)
    settle(tasks)
    assert page.button("save_pdf").isEnabled()
    office.undo.take_back(clerk, "dikirim besok")
    page.refresh()
    settle(tasks)
    assert not page.button("save_pdf").isEnabled()
    assert window.notice_bar.texts() == ()


def test_a_scanned_nik_marks_its_card_received(office, open_handover: Open, shelf, clerk, tasks):
    sent = sent_by(office, clerk, shelf[:3])
    _, page = open_handover()
    page.receive(sent.number)
    settle(tasks)
    DialogKeys(shelf[2].nik, ENTER, wait_for_scan_gap, ENTER)
    go(page, tasks)
    outcomes = {item.job.id: item.outcome for item in office.handover.handover(sent.number).items}
    assert outcomes[shelf[2].id] is ItemOutcome.RECEIVED
    assert outcomes[shelf[0].id] is ItemOutcome.PENDING


def test_uncollected_cards_are_found_by_age_and_kecamatan(office, open_handover: Open, shelf, clock, tasks):
    clock.pass_(days=31)
    _, page = open_handover()
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


def test_a_card_moves_to_another_slot_by_keys(office, open_handover: Open, shelf, tasks):
    _, page = open_handover()
    choose_shelf(page, Delivery.COUNTER, tasks)
    page.shelf.card_view.selectRow(0)
    settle(tasks)
    DialogKeys("B-09", wait_for_scan_gap, ENTER)
    page.setFocus()
    press(tasks, Qt.Key.Key_F6)
    assert office.print_queue.job(shelf[5].id).slot == "B-09"


def test_a_card_is_withdrawn_with_cause_and_reason(office, open_handover: Open, shelf, operator, tasks):
    _, page = open_handover(operator)
    choose_shelf(page, Delivery.COUNTER, tasks)
    page.shelf.card_view.selectRow(0)
    settle(tasks)
    DialogKeys(SPACE, lambda form: form.reason.setFocus(), "surat kematian", lambda form: form.yes.click())
    page.setFocus()
    press(tasks, Qt.Key.Key_F7)
    assert office.print_queue.job(shelf[5].id).state is JobState.CANCELLED
    assert [card.job_id for card in office.store.to_destroy()] == [shelf[5].id]
    assert [row.way for row in page.shelf.shelves.rows()].count(Delivery.COUNTER) == 0


def test_a_clerk_does_not_see_what_only_the_print_room_may(open_handover: Open, shelf):
    _, page = open_handover()
    assert "withdraw" not in page._buttons
    assert not page.button("change_slot").isEnabled() or page.button("change_slot").toolTip() == ""


@pytest.mark.parametrize(("key", "begins"), [("Ctrl+S", b"%PDF"), ("Ctrl+E", b"PK")])
def test_the_bast_is_saved_as_pdf_and_as_a_workbook(
    office, open_handover: Open, shelf, clerk, tasks, tmp_path: Path, monkeypatch, key, begins
):
    sent = sent_by(office, clerk, shelf[:3])
    window, page = open_handover()
    said = []
    window.notices.said.connect(said.append)
    page.receive(sent.number)
    settle(tasks)
    file = tmp_path / ("bast.pdf" if key == "Ctrl+S" else "bast.xlsx")
    monkeypatch.setattr(ChooseFile, "to_write", classmethod(lambda *_: file))
    page.button("save_pdf" if key == "Ctrl+S" else "save_excel").click()
    settle(tasks)
    assert [notice.text for notice in said] == [f"{file.name} sudah disimpan."]
    assert file.read_bytes().startswith(begins)


def test_a_number_taken_back_stands_among_the_sent_as_void(office, clerk, open_handover: Open, shelf, tasks):
    void = sent_by(office, clerk, shelf[:3])
    office.undo.take_back(clerk, "salah kecamatan")
    _, page = open_handover()
    page.parts.open("sent")
    assert page.sent.view.choose(void.number)
    settle(tasks)
    (line,) = page.sent.lines.rows()
    assert page.say(handover_badge(line).word) == "Batal"
    told = [each.text() for each in page.sent.panel.findChildren(QLabel)]
    assert "salah kecamatan" in told
    assert clerk.name in told
    assert not page.button("save_pdf").isEnabled()
    assert not page.button("go").isEnabled()
