from __future__ import annotations

from collections.abc import Callable, Iterator
from datetime import UTC, datetime

import make
import pytest
from dialog_keys import DialogKeys, wait_for_scan_gap
from office_window import Parts, back_in, open_window, press, settle, until
from PySide6.QtCore import QSettings, Qt
from PySide6.QtTest import QTest

from desk.domain.errors import AnswerMissing
from desk.domain.journal import Topic
from desk.domain.printing import CardKind, SpoilReason
from desk.domain.stock import Goods, Move, ScrapCategory, StockMove
from desk.domain.text import Word
from ui.main_window import MainWindow
from ui.pages.stock import StockPage
from ui.palette import Tone
from ui.tables.stock_lines import STOCK_COLUMNS, stock_lines

ENTER, TAB, DOWN, F = Qt.Key.Key_Return, Qt.Key.Key_Tab, Qt.Key.Key_Down, Qt.Key
Open = Callable[..., tuple[MainWindow, StockPage]]


@pytest.fixture
def open_stock(office, operator, tasks, theme, language, preferences: QSettings) -> Iterator[Open]:
    made: list[MainWindow] = []

    def open_one(staff=None) -> tuple[MainWindow, StockPage]:
        window = open_window(
            office, staff or operator, Parts(tasks, theme, language, preferences), counts=False
        )
        made.append(window)
        window.open_page("stock")
        settle(tasks)
        page = window.page()
        assert isinstance(page, StockPage)
        return window, page

    yield open_one
    for window in made:
        window.context.changes.stop()
    assert tasks.finish()
    for window in made:
        window.hide()
        window.deleteLater()


def key(page: StockPage, tasks, pressed: Qt.Key) -> None:
    page.window().activateWindow()
    page.setFocus()
    settle(tasks, 260)  # a button is deaf for a moment after it was pressed
    press(tasks, pressed)


def level(office, goods: Goods, place: str = "office") -> int:
    return next(
        (one.quantity for one in office.store.levels() if (one.goods, one.place) == (goods, place)), 0
    )


def move(ident: int, kind: Move, quantity: int, reference: str = "", hour: int = 1) -> StockMove:
    at = datetime(2020, 8, 4, hour, tzinfo=UTC)
    return StockMove(ident, at, Goods.BLANK_KTP, "office", kind, quantity, reference, "", "Rina")


def test_prints_of_one_day_are_one_line_and_the_balance_runs_on():
    moves = [
        move(6, Move.SENT_OUT, -10, "SP/1", 5),
        move(5, Move.GOOD, -1, "job:3", 4),
        move(4, Move.SPOILED, -1, "job:2", 4),
        move(3, Move.GOOD, -1, "job:2", 3),
        move(2, Move.TEST, -2, "", 2),
        move(1, Move.RECEIVED, 100, "BAST/01", 1),
    ]
    lines = stock_lines(moves, 85)
    assert [(line.move, line.change, line.left, line.cards) for line in lines] == [
        (Move.SENT_OUT, -10, 85, 0),
        (Move.GOOD, -2, 95, 2),
        (Move.SPOILED, -1, 97, 1),
        (Move.TEST, -2, 98, 0),
        (Move.RECEIVED, 100, 100, 0),
    ]
    assert len({line.key for line in lines}) == len(lines)


def test_a_print_taken_back_is_told_in_words(language):
    [line] = stock_lines([move(1, Move.GOOD, 1, "undo:attempt:7")], 85)
    reference = next(column for column in STOCK_COLUMNS if column.name == "reference")
    assert reference.text(line, language) == "diurungkan di lembar kerja"


def test_goods_are_received_once_by_keys_go_to_a_kecamatan_come_back_and_are_used_up(
    office, open_stock: Open, operator, tasks
):
    _, page = open_stock()
    blanks = page.tiles[Goods.BLANK_KTP]
    assert blanks.accessibleName() == "Blangko KTP-el (keping): 0 habis"
    assert blanks._tone is Tone.BAD
    dialog = DialogKeys(make.nik(1), ENTER)
    key(page, tasks, F.Key_F5)
    assert dialog.seen == "ReceiveForm"
    assert level(office, Goods.BLANK_KTP) == 0
    assert "Pindaian tidak dipakai" in dialog.why[0]
    DialogKeys("500", wait_for_scan_gap, TAB, "BAST/77", wait_for_scan_gap, ENTER, ENTER)
    key(page, tasks, F.Key_F5)
    assert level(office, Goods.BLANK_KTP) == 500
    assert blanks.accessibleName().startswith("Blangko KTP-el (keping): 500")
    (line,) = page.card.table.rows()
    assert (line.change, line.left, line.reference) == (500, 500, "BAST/77")

    district = page._now.districts[0].code
    dialog = DialogKeys(TAB, TAB, TAB, "30", wait_for_scan_gap, ENTER)
    key(page, tasks, F.Key_F7)
    assert (dialog.seen, dialog.why) == ("TransferForm", [])
    assert (level(office, Goods.BLANK_KTP), level(office, Goods.BLANK_KTP, district)) == (470, 30)
    DialogKeys(DOWN, TAB, TAB, TAB, "5", wait_for_scan_gap, ENTER)
    key(page, tasks, F.Key_F7)
    assert (level(office, Goods.BLANK_KTP), level(office, Goods.BLANK_KTP, district)) == (475, 25)
    dialog = DialogKeys(TAB, TAB, TAB, "476", wait_for_scan_gap, ENTER)
    key(page, tasks, F.Key_F7)
    assert dialog.why == ["Hanya ada 475; kurangi jumlahnya, atau lakukan opname dulu."]
    assert level(office, Goods.BLANK_KTP) == 475
    page.card._filters.choose("place", district)
    settle(tasks)
    assert [line.left for line in page.card.table.rows()] == [25, 30]

    office.store.receive(operator, Goods.RIBBON, 3, "BAST/02")
    page.tiles[Goods.RIBBON].click()
    settle(tasks)
    dialog = DialogKeys(wait_for_scan_gap, ENTER)
    key(page, tasks, F.Key_F8)
    assert (dialog.seen, dialog.why) == ("WasteForm", [])
    assert level(office, Goods.RIBBON) == 2


def test_test_prints_and_defective_blanks_go_to_the_box_which_a_key_opens(
    office, open_stock: Open, operator, tasks
):
    make.blanks(office, operator, 10)
    window, page = open_stock()
    DialogKeys(TAB, TAB, "2", wait_for_scan_gap, ENTER)
    key(page, tasks, F.Key_F8)
    refused = DialogKeys(DOWN, TAB, TAB, "1", wait_for_scan_gap, ENTER)
    key(page, tasks, F.Key_F8)
    assert "cacat" in refused.why[0]
    DialogKeys(DOWN, TAB, TAB, "1", TAB, "retak", wait_for_scan_gap, ENTER)
    key(page, tasks, F.Key_F8)
    assert level(office, Goods.BLANK_KTP) == 7
    assert [card.category for card in office.store.to_destroy()] == [ScrapCategory.BLANK] * 3
    back_in(window)
    receive = page.button("go").icon().pixmap(16).toImage()
    QTest.keyClick(window, Qt.Key.Key_2, Qt.KeyboardModifier.ControlModifier)
    settle(tasks)
    assert page.box.view.hasFocus()
    assert page.button("go").icon().pixmap(16).toImage() != receive, "destroying has another picture"
    page.parts.open("card")
    assert page.button("go").icon().pixmap(16).toImage() == receive


def test_an_old_card_is_withdrawn_with_a_scanned_nik_and_the_box_is_listed_by_cause(
    office, open_stock: Open, operator, clerk, tasks
):
    make.blanks(office, operator, 10)
    office.store.test_print(operator, CardKind.KTP_EL, 2, "uji")
    _, page = open_stock(clerk)
    DialogKeys(
        make.nik(9), ENTER, wait_for_scan_gap, "otong", TAB, TAB, "pindah datang", wait_for_scan_gap, ENTER
    )
    key(page, tasks, F.Key_F9)
    card = next(card for card in office.store.to_destroy() if card.category is ScrapCategory.WITHDRAWN)
    assert (card.nik, card.name, card.reason) == (make.nik(9), "OTONG", "pindah datang")
    page.parts.open("box")
    settle(tasks)
    assert page.box.cards.rowCount() == 3
    page.box.filters.choose("cause", ScrapCategory.WITHDRAWN)
    settle(tasks)
    assert [card.name for card in page.box.cards.rows()] == ["OTONG"]
    assert page._counts.text() == "3 kartu untuk dimusnahkan"


def test_a_count_that_differs_needs_a_note(office, open_stock: Open, operator, head, tasks):
    make.blanks(office, operator, 100)
    _, page = open_stock(head)
    refused = DialogKeys("98", wait_for_scan_gap, ENTER)
    key(page, tasks, F.Key_F6)
    assert refused.why == ["Selisih -2: tulis mengapa hitungan berbeda dari buku."]
    assert level(office, Goods.BLANK_KTP) == 100
    DialogKeys("98", TAB, "terselip", wait_for_scan_gap, ENTER)
    key(page, tasks, F.Key_F6)
    assert level(office, Goods.BLANK_KTP) == 98


def test_an_operator_needs_the_head_and_the_head_destroys_only_before_witnesses(
    office, office_url, open_stock: Open, operator, head, tasks
):
    make.blanks(office, operator, 10)
    make.job(office_url)
    job = office.work_sheet.start(operator, office.print_queue.claim(operator, 1).jobs[0])
    office.work_sheet.spoiled(operator, job, SpoilReason.CHIP_FAILED)
    office.store.test_print(operator, CardKind.KTP_EL, 2, "uji")
    _, page = open_stock()
    page.parts.open("box")
    page.box.view.setFocus()
    settle(tasks)
    page.box.view.choose_everything()
    asks = DialogKeys("1", ENTER)
    key(page, tasks, F.Key_F5)
    until(lambda: len(office.approvals.page(head).rows) == 1)
    assert asks.seen == "AskHead"
    _, page = open_stock(head)
    page.parts.open("box")
    settle(tasks)
    page.box.view.choose_everything()
    assert page.button("go").text().startswith("Musnahkan 3 kartu")
    refused = DialogKeys(lambda form: form.yes.click())
    key(page, tasks, F.Key_F5)
    assert "saksi" in refused.why[0]
    DialogKeys(
        "Agus", TAB, "Satpol PP", wait_for_scan_gap, lambda form: form.yes.setFocus(), Qt.Key.Key_Space
    )
    key(page, tasks, F.Key_F5)
    (minutes,) = office.store.destructions()
    assert [witness.name for witness in minutes.witnesses] == ["Agus"]
    assert len(minutes.cards) == 3
    assert office.store.to_destroy() == ()
    assert page.box.cards.rowCount() == 0
    assert page.minutes.table.rowCount() == 1


def test_a_low_stock_is_told_on_its_tile(office, office_url, open_stock: Open, operator, clock, tasks):
    make.blanks(office, operator, 30)
    make.jobs(office_url, 28)
    for _ in range(28):
        make.printed(office, operator)
    clock.pass_(minutes=1)
    _, page = open_stock()
    assert page.tiles[Goods.BLANK_KTP]._tone is Tone.WARN
    assert "cukup 1 hari" in page.tiles[Goods.BLANK_KTP].accessibleName()


def test_stock_whose_booking_got_no_answer_is_booked_once_when_tried_again(office, open_stock, tasks):
    """The server keeps the step and goes away before it says so."""
    window, page = open_stock()
    page.receive(Goods.RIBBON)
    settle(tasks)
    lost = [AnswerMissing(Word("x", "The server is away."), Word("x", "Wait."))]

    def lose_the_answer(_topics: frozenset[Topic]) -> None:
        if lost:
            raise lost.pop()

    office.listen(lose_the_answer)
    DialogKeys(wait_for_scan_gap, "7", wait_for_scan_gap, ENTER)
    key(page, tasks, F.Key_F5)
    (told,) = window.notice_bar.texts()
    assert "tidak akan tercatat dua kali" in told
    window.press_notice()
    settle(tasks)
    (told,) = window.notice_bar.texts()
    assert "sudah tercatat" in told
    assert level(office, Goods.RIBBON) == 7


def test_the_head_of_the_page_stays_in_one_line_whatever_part_is_open(office, admin, open_stock: Open, tasks):
    for number in range(112):
        office.store.withdraw_old_card(admin, CardKind.KTP_EL, "", f"LAMA {number}", "", "Rusak")
    _, page = open_stock(admin)
    bottoms = set()
    for part in ("card", "box", "minutes"):
        page.parts.open(part)
        settle(tasks)
        bottoms.add(page.parts.y())
        if part == "box":
            page.box.view.selectAll()
            settle(tasks)
            assert page.button("go").text().startswith("Musnahkan 112 kartu")
            bottoms.add(page.parts.y())
    assert len(bottoms) == 1
