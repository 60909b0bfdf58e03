from __future__ import annotations

from collections.abc import Callable, Iterator
from datetime import date

import make
import pytest
from office_window import Parts, close_window, open_window, press, settle
from PySide6.QtCore import QSettings, Qt
from PySide6.QtTest import QTest

from desk.domain.printing import (
    CancelReason,
    Channel,
    HoldReason,
    JobState,
    PrintReason,
    PriorityRule,
    SpoilReason,
)
from desk.domain.queue_view import QueueFilter, QueueOrder
from desk.domain.stock import Goods
from ui.dialogs.confirm import Confirm, Decision
from ui.dialogs.priority_order import PriorityOrder
from ui.dialogs.reprint import Reprint, ReprintWish
from ui.dialogs.tray_question import Seen, TrayAnswer, TrayQuestion
from ui.main_window import MainWindow
from ui.pages.print_queue import PrintQueuePage
from ui.pages.work_sheet import WorkSheetPage

Open = Callable[..., tuple[MainWindow, PrintQueuePage]]
SERANG, CIPOCOK = "36.73.01", "36.73.02"


@pytest.fixture
def open_queue(office, operator, tasks, theme, language, preferences: QSettings) -> Iterator[Open]:
    made: list[MainWindow] = []

    def open_one(staff=None) -> tuple[MainWindow, PrintQueuePage]:
        window = open_window(
            office, staff or operator, Parts(tasks, theme, language, preferences), counts=False
        )
        window.open_page("print_queue")
        made.append(window)
        settle(tasks)
        page = window.page()
        assert isinstance(page, PrintQueuePage)
        return window, page

    yield open_one
    for window in made:
        close_window(window, tasks)


def names(page: PrintQueuePage) -> list[str]:
    return [row.job.name for row in page.table.rows()]


def answer(monkeypatch, value=None, reason="atas permintaan") -> None:
    monkeypatch.setattr(Confirm, "ask", classmethod(lambda *_: Decision(value, reason)))


def test_the_counts_come_with_the_rows(office_url, open_queue: Open):
    make.jobs(office_url, 3)
    make.job(office_url, 10, state=JobState.HELD)
    _, page = open_queue()
    assert len(page.table.rows()) == 3
    assert page._counts.text().startswith("3 ")
    assert "1 " in page._counts.text()


def test_a_filter_narrows_the_list_and_the_claim(office, operator, office_url, open_queue: Open, tasks):
    make.blanks(office, operator)
    make.jobs(office_url, 3)
    here = make.job(office_url, 4, village_code="36.73.02.1001", district_code=CIPOCOK, name="RATU DEWI")
    window, page = open_queue()
    page.filters.choose("district", CIPOCOK)
    settle(tasks)
    assert names(page) == ["RATU DEWI"]
    press(tasks, Qt.Key.Key_F5)
    assert isinstance(window.page(), WorkSheetPage)
    assert office.print_queue.job(here).state is JobState.CLAIMED
    assert office.print_queue.view(QueueFilter()).matching == 3


def test_the_kelurahan_belong_to_the_kecamatan(office, open_queue: Open, tasks):
    _, page = open_queue()
    assert not page.filters._chips["village"].isVisible()
    page.filters.choose("district", SERANG)
    settle(tasks)
    offered = [choice.value for choice in page.filters._filters["village"].choices]
    expected = [v.code for v in office.preferences.places().villages if v.district_code == SERANG]
    assert offered == expected
    page.filters.choose("village", offered[0])
    page.filters.choose("district", CIPOCOK)
    assert "village" not in page.filters.values()


def test_age_and_state_filter(office_url, open_queue: Open, tasks):
    make.job(office_url, 1, recorded_on=date(2020, 8, 1), name="BARU")
    make.job(office_url, 2, recorded_on=date(2018, 1, 1), name="LAMA")
    make.job(office_url, 3, state=JobState.HELD, name="DITAHAN")
    _, page = open_queue()
    page.filters.choose("age", 365)
    settle(tasks)
    assert names(page) == ["LAMA"]
    page.filters.clear()
    page.filters.choose("state", (JobState.HELD,))
    settle(tasks)
    assert names(page) == ["DITAHAN"]


def test_claiming_from_a_list_without_waiting_cards_says_why_not(
    office, operator, office_url, open_queue: Open, tasks
):
    make.blanks(office, operator)
    make.jobs(office_url, 2)
    window, page = open_queue()
    page.filters.choose("hold", HoldReason.DIED)
    settle(tasks)
    press(tasks, Qt.Key.Key_F5)
    assert window.page() is page
    assert window.notice_bar.texts()
    assert office.print_queue.my_batch(operator) is None


def test_several_chosen_rows_are_claimed_instead_of_the_first_ones(
    office, operator, office_url, open_queue: Open, tasks
):
    make.blanks(office, operator)
    ids = make.jobs(office_url, 5)
    _, page = open_queue()
    page.view.selectRow(3)
    press(tasks, Qt.Key.Key_Up)
    QTest.keyClick(page.view, Qt.Key.Key_Down, Qt.KeyboardModifier.ShiftModifier)
    assert [row.job.id for row in page.view.chosen().rows] == ids[2:4]
    press(tasks, Qt.Key.Key_F5)
    batch = office.print_queue.my_batch(operator)
    assert batch is not None
    assert sorted(job.id for job in batch.jobs) == ids[2:4]


def test_everything_that_matches_is_claimed_after_a_question(
    office, operator, office_url, open_queue: Open, tasks, monkeypatch
):
    make.blanks(office, operator)
    make.jobs(office_url, 15)
    _, page = open_queue()
    answer(monkeypatch)
    QTest.keyClick(page.view, Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
    assert "15" in page.chosen_words.text()
    press(tasks, Qt.Key.Key_F5)
    batch = office.print_queue.my_batch(operator)
    assert batch is not None
    assert len(batch.jobs) == 15


def test_too_few_blanks_refuse_the_claim_with_both_figures(
    office, operator, office_url, open_queue: Open, tasks
):
    make.blanks(office, operator, 4)
    make.jobs(office_url, 10)
    window, _ = open_queue()
    press(tasks, Qt.Key.Key_F5)
    assert any("10" in text and "4" in text for text in window.notice_bar.texts())
    assert office.print_queue.view(QueueFilter()).matching == 10


def test_held_why_and_by_whom_stand_in_the_details(
    office, other_operator, operator, office_url, open_queue: Open, tasks
):
    make.blanks(office, operator)
    ids = make.jobs(office_url, 2)
    office.print_queue.claim_these(other_operator, ids[:1])
    _, page = open_queue()
    page.receive(ids[0])
    settle(tasks)
    assert any("Budi Santoso" in text and "07:40" in text for text in page.details.texts())


def test_the_nik_is_masked_in_list_and_details(office_url, open_queue: Open, tasks):
    make.job(office_url, 7)
    _, page = open_queue()
    settle(tasks)
    whole = make.nik(7)
    assert not any(whole in text for text in page.details.texts())
    assert whole not in page.table.text(page.table.row(0), page.table.columns[1])


def test_somebody_asking_moves_the_card_up(office, office_url, open_queue: Open, tasks, monkeypatch):
    ids = make.jobs(office_url, 3)
    _, page = open_queue()
    page.view.choose(ids[2])
    settle(tasks)
    answer(monkeypatch, Channel.WHATSAPP)
    QTest.keyClick(page.view, Qt.Key.Key_M, Qt.KeyboardModifier.ControlModifier)
    settle(tasks)
    assert office.print_queue.job(ids[2]).channel is Channel.WHATSAPP
    assert page.table.row(0).job.id == ids[2]
    assert page.table.row(0).rule is PriorityRule.ASKED_FOR


def test_another_card_is_queued_for_somebody_whose_card_was_handed_over(
    office, operator, head, office_url, open_queue: Open, tasks, monkeypatch
):
    done = _cancelled(office, operator, office_url)
    window, page = open_queue(head)
    page.filters.choose("state", (JobState.CANCELLED,))
    settle(tasks)
    wish = ReprintWish(PrintReason.LOST, Channel.COUNTER, "surat polisi 12")
    seen: list[list[str]] = []
    monkeypatch.setattr(Reprint, "ask", classmethod(lambda *args: seen.append(args[3]) or wish))
    QTest.keyClick(page.view, Qt.Key.Key_U, Qt.KeyboardModifier.ControlModifier)
    settle(tasks)
    cards = office.print_queue.earlier_cards(done.nik)
    assert [card.state for card in cards] == [JobState.WAITING, JobState.CANCELLED]
    assert len(seen[0]) == 1
    assert window.notice_bar.texts()


def test_another_card_is_refused_while_one_is_under_way(
    office, operator, head, office_url, open_queue: Open, tasks, monkeypatch
):
    done = _cancelled(office, operator, office_url)
    office.print_queue.reprint(head, done.id, PrintReason.LOST, Channel.COUNTER, "hilang")
    window, page = open_queue(head)
    page.filters.choose("state", (JobState.CANCELLED,))
    settle(tasks)
    wish = ReprintWish(PrintReason.DAMAGED, Channel.COUNTER, "rusak juga")
    monkeypatch.setattr(Reprint, "ask", classmethod(lambda *_: wish))
    QTest.keyClick(page.view, Qt.Key.Key_U, Qt.KeyboardModifier.ControlModifier)
    settle(tasks)
    assert len(office.print_queue.earlier_cards(done.nik)) == 2
    assert window.notice_bar.texts()


def _cancelled(office, operator, url):
    number = make.job(url, 1)
    return office.print_queue.cancel(operator, number, CancelReason.WRONG_DATA, "salah nama")


def test_chosen_jobs_are_cancelled_with_a_reason(office, office_url, open_queue: Open, tasks, monkeypatch):
    ids = make.jobs(office_url, 4)
    _, page = open_queue()
    answer(monkeypatch, CancelReason.DOUBLE, "rekaman ganda")
    press(tasks, Qt.Key.Key_Delete)
    assert office.print_queue.job(ids[0]).cancel_reason is CancelReason.DOUBLE
    assert len(page.table.rows()) == 3


def test_everything_a_filter_shows_is_cancelled_fetched_or_not(
    office, office_url, open_queue: Open, tasks, monkeypatch
):
    make.jobs(office_url, 230)
    _, page = open_queue()
    assert not page.table.complete()
    answer(monkeypatch, CancelReason.MOVED, "pindah semua")
    QTest.keyClick(page.view, Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
    press(tasks, Qt.Key.Key_Delete)
    assert office.print_queue.view(QueueFilter()).by_state[JobState.CANCELLED] == 230


def test_a_claimed_card_cannot_be_cancelled_and_it_says_so(
    office, operator, office_url, open_queue: Open, tasks, monkeypatch
):
    make.blanks(office, operator)
    ids = make.jobs(office_url, 1)
    office.print_queue.claim(operator, 1)
    window, page = open_queue()
    page.filters.choose("state", (JobState.CLAIMED,))
    settle(tasks)
    answer(monkeypatch, CancelReason.DOUBLE)
    press(tasks, Qt.Key.Key_Delete)
    assert office.print_queue.job(ids[0]).state is JobState.CLAIMED
    assert window.notice_bar.texts()


def test_the_head_puts_the_rules_in_order_and_others_only_read(
    office, head, operator, office_url, open_queue: Open, tasks, monkeypatch
):
    _, page = open_queue(head)
    asked: list[bool] = []
    order = (PriorityRule.SUKET, PriorityRule.FIRST_TIME, PriorityRule.OLDEST)

    def ask(*args):
        asked.append(args[-1])
        return order if args[-1] else None

    monkeypatch.setattr(PriorityOrder, "ask", classmethod(ask))
    QTest.keyClick(page.view, Qt.Key.Key_O, Qt.KeyboardModifier.ControlModifier)
    settle(tasks)
    assert office.print_queue.priority()[0] is PriorityRule.SUKET
    _, page = open_queue(operator)
    page.show_order()
    assert asked == [True, False]


def test_sorting_by_a_header_asks_the_office_for_that_order(office_url, open_queue: Open, tasks):
    make.job(office_url, 1, name="ZAENAB", recorded_on=date(2018, 1, 1))
    make.job(office_url, 2, name="ABDUL", recorded_on=date(2019, 1, 1))
    _, page = open_queue()
    assert names(page) == ["ZAENAB", "ABDUL"]
    page.view.order_asked.emit(QueueOrder.NAME)
    settle(tasks)
    assert names(page) == ["ABDUL", "ZAENAB"]


def test_unknown_cards_are_asked_about_one_by_one(
    office, operator, office_url, open_queue: Open, tasks, clock, monkeypatch
):
    make.blanks(office, operator)
    ids = make.jobs(office_url, 3)
    batch = office.print_queue.claim(operator, 3)
    for job in batch.jobs:
        office.work_sheet.start(operator, job)
    office.print_queue.recover(operator)
    _, page = open_queue()
    answers = iter(
        (
            TrayAnswer(Seen.GOOD, "A-07"),
            TrayAnswer(Seen.SPOILED, reason=SpoilReason.JAM),
            TrayAnswer(Seen.NOTHING),
        )
    )
    monkeypatch.setattr(TrayQuestion, "ask", classmethod(lambda *_: next(answers)))
    press(tasks, Qt.Key.Key_F8)
    assert [office.print_queue.job(n).state for n in ids] == [
        JobState.PRINTED,
        JobState.WAITING,
        JobState.WAITING,
    ]
    assert office.print_queue.job(ids[0]).slot == "A-07"
    assert not page.unknown.isVisible()
    level = next(each for each in office.store.levels() if each.goods is Goods.BLANK_KTP)
    assert level.quantity == 98


def test_a_card_left_for_later_stays_unknown(
    office, operator, office_url, open_queue: Open, tasks, clock, monkeypatch
):
    make.blanks(office, operator)
    ids = make.jobs(office_url, 1)
    office.work_sheet.start(operator, office.print_queue.claim(operator, 1).jobs[0])
    office.print_queue.recover(operator)
    _, page = open_queue()
    monkeypatch.setattr(TrayQuestion, "ask", classmethod(lambda *_: None))
    press(tasks, Qt.Key.Key_F8)
    assert office.print_queue.job(ids[0]).state is JobState.UNKNOWN
    assert page.unknown.isVisible()


def test_a_clerk_sees_the_queue_and_may_not_claim(clerk, office_url, open_queue: Open):
    make.jobs(office_url, 2)
    _, page = open_queue(clerk)
    assert "claim" not in page._buttons
    assert len(page.table.rows()) == 2


def test_all_chips_with_long_answers_fit_a_small_screen(office_url, open_queue: Open, tasks):
    make.jobs(office_url, 2)
    window, page = open_queue()
    page.filters.answer_all(
        {
            "district": CIPOCOK,
            "village": "36.73.02.1001",
            "reason": PrintReason.OUT_OF_TOWN,
            "channel": Channel.NONE,
            "age": 180,
            "hold": HoldReason.SAME_PERSON_OTHER_NIK,
            "state": (JobState.UNKNOWN,),
        }
    )
    settle(tasks)
    assert window.width() == 1366
    for chip in page.filters._chips.values():
        assert chip.width() >= chip.sizeHint().width()
        assert page.filters.rect().contains(chip.geometry())


def test_a_figure_of_another_page_opens_the_list_it_was_counted_from(office_url, open_queue: Open, tasks):
    make.job(office_url, 1)
    make.job(office_url, 2, state=JobState.HELD)
    make.job(office_url, 3, district_code=CIPOCOK, village_code="36.73.02.1001")
    window, page = open_queue()
    which = QueueFilter(states=(JobState.WAITING, JobState.HELD), district_code=SERANG)
    window.open_page("print_queue", which)
    settle(tasks)
    assert sorted(row.job.state.code for row in page.table.rows()) == ["held", "waiting"]
    window.open_page("print_queue", QueueFilter())
    settle(tasks)
    assert {row.job.state for row in page.table.rows()} == {JobState.WAITING}
    assert len(page.table.rows()) == 2


def test_an_empty_queue_says_how_cards_get_there(open_queue: Open):
    _, page = open_queue()
    assert page.view.empty.isVisible()
    assert page.view.empty.text.text()
