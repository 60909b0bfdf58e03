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


def test_the_list_is_narrowed_by_place_age_and_state_put_in_order_and_opened_by_figures_of_other_pages(
    office, office_url, open_queue: Open, tasks
):
    in_cipocok = {"village_code": "36.73.02.1001", "district_code": CIPOCOK}
    make.job(office_url, 1, recorded_on=date(2018, 1, 1), name="ZAENAB")
    make.job(office_url, 2, recorded_on=date(2020, 8, 1), name="ABDUL")
    make.job(office_url, 3, recorded_on=date(2020, 8, 2), name="RATU DEWI", **in_cipocok)
    make.job(office_url, 4, state=JobState.HELD, name="DITAHAN")
    window, page = open_queue()
    assert names(page) == ["ZAENAB", "ABDUL", "RATU DEWI"]
    assert page._counts.text().startswith("3 ")
    assert "1 " in page._counts.text()
    whole = make.nik(1)
    assert not any(whole in text for text in page.details.texts())
    assert whole not in page.table.text(page.table.row(0), page.table.columns[1])
    page.view.order_asked.emit(QueueOrder.NAME)
    settle(tasks)
    assert names(page) == ["ABDUL", "RATU DEWI", "ZAENAB"]

    page.filters.choose("age", 365)
    settle(tasks)
    assert names(page) == ["ZAENAB"]
    page.filters.clear()
    page.filters.choose("state", (JobState.HELD,))
    settle(tasks)
    assert names(page) == ["DITAHAN"]
    page.filters.clear()
    assert not page.filters._chips["village"].isVisible()
    page.filters.choose("district", SERANG)
    settle(tasks)
    offered = [choice.value for choice in page.filters._filters["village"].choices]
    expected = [v.code for v in office.preferences.places().villages if v.district_code == SERANG]
    assert offered == expected
    page.filters.choose("village", offered[0])
    page.filters.choose("district", CIPOCOK)
    assert "village" not in page.filters.values()
    settle(tasks)
    assert names(page) == ["RATU DEWI"]

    which = QueueFilter(states=(JobState.WAITING, JobState.HELD), district_code=SERANG)
    window.open_page("print_queue", which)
    settle(tasks)
    assert sorted(names(page)) == ["ABDUL", "DITAHAN", "ZAENAB"]
    window.open_page("print_queue", QueueFilter())
    settle(tasks)
    assert {row.job.state for row in page.table.rows()} == {JobState.WAITING}
    assert len(page.table.rows()) == 3

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
    assert window.width() == 1366, "all chips with long answers fit a small screen"
    for chip in page.filters._chips.values():
        assert chip.width() >= chip.sizeHint().width()
        assert page.filters.rect().contains(chip.geometry())


def test_a_filter_narrows_the_claim_and_a_list_without_waiting_cards_or_blanks_says_why_not(
    office, operator, office_url, open_queue: Open, tasks
):
    window, page = open_queue()
    assert page.view.empty.isVisible(), "an empty queue says how cards get there"
    assert page.view.empty.text.text()
    make.blanks(office, operator, 4)
    make.jobs(office_url, 10)
    here = make.job(office_url, 11, village_code="36.73.02.1001", district_code=CIPOCOK, name="RATU DEWI")
    page.refresh()
    settle(tasks)
    page.filters.choose("hold", HoldReason.DIED)
    settle(tasks)
    press(tasks, Qt.Key.Key_F5)
    assert window.page() is page
    assert window.notice_bar.texts()
    assert office.print_queue.my_batch(operator) is None
    page.filters.clear()
    page.filters.choose("district", SERANG)
    settle(tasks, 300)
    press(tasks, Qt.Key.Key_F5)
    assert any("10" in text and "4" in text for text in window.notice_bar.texts()), "too few blanks"
    assert office.print_queue.view(QueueFilter()).matching == 11
    page.filters.choose("district", CIPOCOK)
    settle(tasks, 300)
    assert names(page) == ["RATU DEWI"]
    press(tasks, Qt.Key.Key_F5)
    assert isinstance(window.page(), WorkSheetPage)
    assert office.print_queue.job(here).state is JobState.CLAIMED
    assert office.print_queue.view(QueueFilter()).matching == 10


def test_several_chosen_rows_are_claimed_instead_of_the_first_ones(
    office, operator, other_operator, office_url, open_queue: Open, tasks
):
    make.blanks(office, operator)
    ids = make.jobs(office_url, 6)
    office.print_queue.claim_these(other_operator, ids[5:])
    _, page = open_queue()
    page.receive(ids[5])
    settle(tasks)
    assert any("Budi Santoso" in text and "07:40" in text for text in page.details.texts())
    page.filters.clear()
    page.view.setFocus()
    settle(tasks)
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


def test_the_head_puts_the_rules_in_order_and_one_more_card_is_queued_but_not_while_one_is_under_way(
    office, head, operator, clerk, office_url, open_queue: Open, tasks, monkeypatch
):
    number = make.job(office_url, 1)
    done = office.print_queue.cancel(operator, number, CancelReason.WRONG_DATA, "salah nama")
    window, page = open_queue(head)
    asked: list[bool] = []
    order = (PriorityRule.SUKET, PriorityRule.FIRST_TIME, PriorityRule.OLDEST)

    def ask(*args):
        asked.append(args[-1])
        return order if args[-1] else None

    monkeypatch.setattr(PriorityOrder, "ask", classmethod(ask))
    QTest.keyClick(page.view, Qt.Key.Key_O, Qt.KeyboardModifier.ControlModifier)
    settle(tasks)
    assert office.print_queue.priority()[0] is PriorityRule.SUKET

    page.filters.choose("state", (JobState.CANCELLED,))
    settle(tasks)
    wishes = iter(
        [
            ReprintWish(PrintReason.LOST, Channel.COUNTER, "surat polisi 12"),
            ReprintWish(PrintReason.DAMAGED, Channel.COUNTER, "rusak juga"),
        ]
    )
    seen: list[list[str]] = []
    monkeypatch.setattr(Reprint, "ask", classmethod(lambda *args: seen.append(args[3]) or next(wishes)))
    QTest.keyClick(page.view, Qt.Key.Key_U, Qt.KeyboardModifier.ControlModifier)
    settle(tasks, 300)
    cards = office.print_queue.earlier_cards(done.nik)
    assert [card.state for card in cards] == [JobState.WAITING, JobState.CANCELLED]
    assert len(seen[0]) == 1
    told = window.notice_bar.texts()
    assert told
    page.filters.choose("state", (JobState.CANCELLED,))
    settle(tasks, 300)
    page.view.setFocus()
    page.view.selectRow(0)
    settle(tasks)
    QTest.keyClick(page.view, Qt.Key.Key_U, Qt.KeyboardModifier.ControlModifier)
    settle(tasks)
    assert len(seen) == 2
    assert len(office.print_queue.earlier_cards(done.nik)) == 2
    assert window.notice_bar.texts() != told

    _, page = open_queue(clerk)
    assert "claim" not in page._buttons, "a clerk sees the queue and may not claim"
    assert len(page.table.rows()) == 1
    page.show_order()
    assert asked == [True, False], "others only read"


def test_somebody_asking_moves_the_card_up_and_chosen_or_all_are_cancelled_with_a_reason_but_none_claimed(
    office, operator, office_url, open_queue: Open, tasks, monkeypatch
):
    make.blanks(office, operator)
    ids = make.jobs(office_url, 230)
    window, page = open_queue()
    assert not page.table.complete()
    page.view.choose(ids[2])
    settle(tasks)
    answer(monkeypatch, Channel.WHATSAPP)
    QTest.keyClick(page.view, Qt.Key.Key_M, Qt.KeyboardModifier.ControlModifier)
    settle(tasks)
    assert office.print_queue.job(ids[2]).channel is Channel.WHATSAPP
    assert page.table.row(0).job.id == ids[2]
    assert page.table.row(0).rule is PriorityRule.ASKED_FOR

    answer(monkeypatch, CancelReason.DOUBLE, "rekaman ganda")
    double = page.table.row(1).job.id
    page.view.choose(double)
    settle(tasks)
    press(tasks, Qt.Key.Key_Delete)
    assert office.print_queue.job(double).cancel_reason is CancelReason.DOUBLE
    assert office.print_queue.view(QueueFilter()).matching == 229

    (claimed,) = office.print_queue.claim(operator, 1).jobs
    page.filters.choose("state", (JobState.CLAIMED,))
    settle(tasks, 300)
    page.view.choose(claimed.id)
    settle(tasks)
    told = window.notice_bar.texts()
    press(tasks, Qt.Key.Key_Delete)
    assert office.print_queue.job(claimed.id).state is JobState.CLAIMED
    assert window.notice_bar.texts() != told

    page.filters.clear()
    settle(tasks, 300)
    assert not page.table.complete()
    answer(monkeypatch, CancelReason.MOVED, "pindah semua")
    page.view.setFocus()
    QTest.keyClick(page.view, Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
    press(tasks, Qt.Key.Key_Delete)
    by_state = office.print_queue.view(QueueFilter()).by_state
    assert by_state[JobState.CANCELLED] == 229, "fetched or not, but for the one that is claimed"


def test_unknown_cards_are_asked_about_one_by_one_and_one_left_for_later_stays_unknown(
    office, operator, office_url, open_queue: Open, tasks, monkeypatch
):
    make.blanks(office, operator)
    ids = make.jobs(office_url, 3)
    batch = office.print_queue.claim(operator, 3)
    for job in batch.jobs:
        office.work_sheet.start(operator, job)
    office.print_queue.recover(operator)
    _, page = open_queue()
    monkeypatch.setattr(TrayQuestion, "ask", classmethod(lambda *_: None))
    press(tasks, Qt.Key.Key_F8)
    assert {office.print_queue.job(number).state for number in ids} == {JobState.UNKNOWN}
    assert page.unknown.isVisible()
    answers = iter(
        (
            TrayAnswer(Seen.GOOD, "A-07"),
            TrayAnswer(Seen.SPOILED, reason=SpoilReason.JAM),
            TrayAnswer(Seen.NOTHING),
        )
    )
    monkeypatch.setattr(TrayQuestion, "ask", classmethod(lambda *_: next(answers)))
    settle(tasks, 300)
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
