from __future__ import annotations

from collections.abc import Iterator

import make
import pytest
from conftest import Clock, Past, who
from office_window import Parts, close_window, open_window, press, settle
from PySide6.QtCore import QSettings, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from desk.domain.journal import Action
from desk.domain.printing import JobState, SpoilReason
from desk.domain.queue_view import QueueFilter
from desk.domain.stock import Goods
from desk.office import Office
from ui.dialogs.confirm import Confirm, Decision
from ui.dialogs.tray_question import Seen, TrayAnswer, TrayQuestion
from ui.main_window import MainWindow
from ui.pages.work_sheet import DEAF_S, WorkSheetPage
from ui.pages.work_sheet_batch import Outcome, SheetBatch
from ui.pages.work_sheet_ending import ending
from ui.palette import Tone

ENTER = Qt.Key.Key_Return


def past(office: Office, url: str, clock: Clock) -> None:
    make.blanks(office, who(office, "rina"), 50)
    make.jobs(url, 12)


@pytest.fixture(name="past")
def _past() -> Past:
    """Twelve cards wait."""
    return past


@pytest.fixture
def parts(tasks, theme, language, preferences: QSettings) -> Parts:
    return Parts(tasks, theme, language, preferences)


@pytest.fixture
def window(office, operator, parts: Parts, tasks) -> Iterator[MainWindow]:
    made = open_window(office, operator, parts, counts=False)
    made.open_page("print_queue")
    settle(tasks)
    yield made
    close_window(made, tasks)


@pytest.fixture
def sheet(window: MainWindow, tasks) -> WorkSheetPage:
    press(tasks, Qt.Key.Key_F5)
    page = window.page()
    assert isinstance(page, WorkSheetPage)
    QTest.qWait(round(DEAF_S * 1000))
    return page


def state_of(office, job_id: int) -> JobState:
    return office.print_queue.job(job_id).state


def current(sheet: WorkSheetPage):
    assert sheet.batch is not None
    assert sheet.batch.current is not None
    return sheet.batch.current.job


def test_claim_start_and_good_need_four_keys_a_bounced_enter_starts_no_card_and_undo_asks(
    office, sheet: WorkSheetPage, window: MainWindow, tasks, monkeypatch
):
    first = current(sheet)
    assert sheet.card.face.nik.text().replace(" ", "") == first.nik
    before = sheet.unfinished()
    assert before
    press(tasks, ENTER)
    assert state_of(office, first.id) is JobState.PRINTING
    assert sheet.unfinished() != before, "leaving with a card in print is asked about in other words"
    entries, _, _ = office.print_queue.story(first.id)
    assert entries[0].action is Action.PRINT_STARTED
    press(tasks, "g", ENTER)
    printed = office.print_queue.job(first.id)
    assert printed.state is JobState.PRINTED
    assert printed.slot.endswith("-L-01")
    second = current(sheet)
    assert second.id != first.id
    assert sheet.batch is not None
    assert sheet.batch.count(Outcome.GOOD) == 1

    QTest.qWait(round(DEAF_S * 1000))
    press(tasks, ENTER, "g")
    line = QApplication.focusWidget()
    QTest.keyClick(line, ENTER)
    QTest.keyClick(line, ENTER)
    settle(tasks, 50)
    QTest.keyClick(sheet, ENTER)
    settle(tasks)
    assert state_of(office, second.id) is JobState.PRINTED
    assert current(sheet).state is JobState.CLAIMED

    monkeypatch.setattr(Confirm, "ask", classmethod(lambda *_: Decision(None, "salah kartu")))
    window.undo()
    settle(tasks)
    assert state_of(office, second.id) is JobState.UNKNOWN
    assert sheet.unknown.isVisible()
    outcomes = [line.outcome for line in sheet.batch.lines]
    assert outcomes == [Outcome.GOOD, Outcome.TAKEN_BACK, *[None] * 8]


def test_enter_alone_ends_no_card_and_a_spoiled_one_takes_the_letter_and_the_digit_of_the_reason(
    office, operator, sheet: WorkSheetPage, window: MainWindow, tasks
):
    job = current(sheet)
    press(tasks, ENTER, ENTER, ENTER)
    assert state_of(office, job.id) is JobState.PRINTING
    press(tasks, "s", ENTER)
    assert state_of(office, job.id) is JobState.PRINTING
    assert window.width() == 1366, "a small screen cuts off nothing of the card"
    for button in sheet.card.answers.reasons:
        words = button.fontMetrics().horizontalAdvance(button.text())
        assert words < button.width(), button.text()
    face = sheet.card.face
    for part in (face.name, face.nik):
        assert part.sizeHint().width() <= face.width()
    press(tasks, "2")
    _, attempts, _ = office.print_queue.story(job.id)
    assert attempts[0].spoil_reason is SpoilReason.CHIP_FAILED
    assert state_of(office, job.id) is JobState.WAITING

    QTest.qWait(round(DEAF_S * 1000))
    job = current(sheet)
    press(tasks, ENTER)
    QTest.keyClicks(sheet, "SER-1")
    QTest.keyClick(sheet, ENTER)
    settle(tasks)
    assert state_of(office, job.id) is JobState.PRINTING, "a scanned label is a slot and never an answer"
    assert sheet.card.answers.slot.text() == "SER-1"
    press(tasks, ENTER)
    assert office.print_queue.job(job.id).slot == "SER-1"

    job = current(sheet)
    press(tasks, "p")
    assert state_of(office, job.id) is JobState.WAITING, "put back"
    press(tasks, Qt.Key.Key_Escape)
    batch = office.print_queue.my_batch(operator)
    assert batch is not None
    assert len(batch.jobs) == 7
    assert window.page() is not sheet
    press(tasks, Qt.Key.Key_F6)
    assert window.page() is sheet


def test_a_card_that_was_put_back_and_is_claimed_again_can_be_put_back_again(
    office: Office, window: MainWindow, tasks
) -> None:
    for _time in range(2):
        window.open_page("print_queue")
        settle(tasks)
        QTest.keyClick(window, Qt.Key.Key_F5, Qt.KeyboardModifier.ShiftModifier)
        settle(tasks)
        sheet = window.page()
        assert isinstance(sheet, WorkSheetPage)
        card = current(sheet)
        press(tasks, Qt.Key.Key_P)
        assert state_of(office, card.id) is JobState.WAITING


def test_escape_inside_an_answer_goes_back_to_the_three_and_without_blanks_the_answer_stays_open(
    office, head, sheet: WorkSheetPage, window: MainWindow, tasks
):
    press(tasks, ENTER, "g", Qt.Key.Key_Escape)
    assert sheet.isVisible()
    press(tasks, "s", Qt.Key.Key_Escape)
    assert sheet.isVisible()
    press(tasks, "g", ENTER)
    assert sheet.batch is not None
    assert sheet.batch.count(Outcome.GOOD) == 1

    QTest.qWait(round(DEAF_S * 1000))
    job = current(sheet)
    press(tasks, ENTER)
    office.store.count(head, Goods.BLANK_KTP, 0, "hilang")
    press(tasks, "g", ENTER)
    assert state_of(office, job.id) is JobState.PRINTING
    assert window.notice_bar.texts()
    press(tasks, Qt.Key.Key_Escape, "p")
    assert state_of(office, job.id) is JobState.WAITING
    assert office.print_queue.view(QueueFilter()).matching == 3


def test_a_claim_is_renewed_and_one_lost_while_printing_is_told_and_the_card_is_asked_about(
    office, operator, other_operator, sheet: WorkSheetPage, window: MainWindow, tasks, clock
):
    clock.pass_(minutes=8)
    sheet.lease.renew()
    settle(tasks)
    clock.pass_(minutes=8)
    assert office.print_queue.sweep(operator) == 0
    assert len(office.print_queue.batch(current(sheet).batch_token).jobs) == 10
    job = current(sheet)
    press(tasks, ENTER)
    clock.pass_(minutes=30)
    office.print_queue.sweep(other_operator)
    settle(tasks)
    assert state_of(office, job.id) is JobState.UNKNOWN
    assert sheet.batch is not None
    assert sheet.batch.count(Outcome.LOST) == 10
    assert any("10" in text for text in window.notice_bar.texts())
    assert sheet.unknown.isVisible()


def test_an_answer_after_the_claim_ran_out_is_refused_and_nothing_is_counted(
    office, other_operator, sheet: WorkSheetPage, window: MainWindow, tasks, clock
):
    job = current(sheet)
    press(tasks, ENTER, "g")
    clock.pass_(minutes=30)
    office.print_queue.sweep(other_operator)
    QTest.keyClick(sheet.card.answers.slot, ENTER)
    settle(tasks)
    assert state_of(office, job.id) is JobState.UNKNOWN
    assert window.notice_bar.texts()


def test_an_answer_that_comes_too_late_leads_to_where_it_can_still_be_given(
    office, operator, other_operator, sheet: WorkSheetPage, window: MainWindow, tasks, clock, monkeypatch
):
    job = current(sheet)
    press(tasks, ENTER, "g")
    clock.pass_(minutes=30)
    window.context.changes.blockSignals(True)  # this window has not heard of it yet
    office.print_queue.sweep(other_operator)
    QTest.keyClick(sheet.card.answers.slot, ENTER)
    settle(tasks)
    (notice,) = [text for text in window.notice_bar.texts() if job.name in text]
    assert "hasil belum diketahui" in notice
    asked: list[str] = []

    def ask(_class, _parent, card, _language) -> TrayAnswer:
        asked.append(card.job.name)
        return TrayAnswer(Seen.GOOD, "A-01")

    monkeypatch.setattr(TrayQuestion, "ask", classmethod(ask))
    window.press_notice()
    settle(tasks)
    assert asked == [job.name]
    assert state_of(office, job.id) is JobState.PRINTED


def test_a_renewal_that_comes_too_late_tells_of_the_loss(
    office, other_operator, sheet: WorkSheetPage, tasks, clock
):
    sheet.context.changes.blockSignals(True)
    clock.pass_(minutes=30)
    office.print_queue.sweep(other_operator)
    sheet.lease.renew()
    settle(tasks)
    assert sheet.batch is not None
    assert sheet.batch.count(Outcome.LOST) == 10
    assert not sheet.lease.kept()
    assert sheet.empty.title.text() == f"Waktu ambil batch {sheet.batch.number} sudah habis"
    assert sheet.empty.text.text().startswith("10 bukan lagi milik Anda")
    assert "F5" in sheet.empty.text.text()


def test_a_batch_of_which_cards_were_lost_is_not_called_done(office, operator, language):
    claimed = office.print_queue.claim(operator, 2)
    lost, kept = SheetBatch(claimed), SheetBatch(claimed)
    for each in (lost, kept):
        each.end(each.lines[0].job, Outcome.GOOD)
    lost.end(lost.lines[1].job, Outcome.LOST)
    kept.end(kept.lines[1].job, Outcome.GOOD)
    assert (ending(lost, language).tone, ending(lost, language).sign) == (Tone.WARN, "warning")
    assert "selesai sebelum" in ending(lost, language).title
    assert ending(kept, language).tone is Tone.GOOD


def test_after_the_last_card_the_next_batch_is_one_key_away(
    office, operator, sheet: WorkSheetPage, window: MainWindow, tasks
):
    for _ in range(10):
        press(tasks, "p", soon_ms=220)
    assert sheet.batch is not None
    assert sheet.batch.current is None
    former = sheet.batch.token
    press(tasks, Qt.Key.Key_F5)
    assert window.page() is sheet
    assert sheet.batch.token != former
    assert len(sheet.batch.open_lines()) == 10
