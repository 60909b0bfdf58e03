from __future__ import annotations

from datetime import date

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from scanner import hear_out

from desk.domain.printing import (
    DEFAULT_PRIORITY,
    CardKind,
    Channel,
    Delivery,
    JobState,
    PrintJob,
    PrintReason,
    PriorityRule,
    SpoilReason,
)
from ui.dialogs.priority_order import PriorityOrder
from ui.dialogs.reprint import Reprint
from ui.dialogs.tray_question import Seen, TrayAnswer, TrayCard, TrayQuestion

CONTROL = Qt.KeyboardModifier.ControlModifier
JOB = PrintJob(
    id=1,
    nik="3673010101900001",
    name="SITI NURHALIZAH",
    birth_place="SERANG",
    birth_date=date(1990, 1, 1),
    sex="P",
    address="KP. CIRACAS",
    rt="003",
    rw="001",
    village_code="36.73.01.1001",
    village="Serang",
    district_code="36.73.01",
    district="Serang",
    kind=CardKind.KTP_EL,
    state=JobState.UNKNOWN,
    reason=PrintReason.FIRST,
    channel=Channel.NONE,
    delivery=Delivery.COUNTER,
    rank=6,
    first_time=False,
    disaster=False,
    recorded_on=date(2019, 1, 1),
    due_on=None,
    claimed_by="Rina Marlina",
    batch_number="CTK/1",
    batch_token="",
    lease_until=None,
    printed_at=None,
    slot="",
    holds=(),
    cancel_reason=None,
)


@pytest.fixture
def question(theme, language, qtbot) -> TrayQuestion:
    dialog = TrayQuestion(TrayCard(JOB, "SER-L-01", 1, 3), language, None)
    qtbot.addWidget(dialog)
    dialog.show()
    return dialog


def strike(dialog: TrayQuestion, key: str) -> None:
    QTest.keyClicks(dialog, key)
    hear_out(dialog)


def test_a_good_card_in_the_tray_goes_to_the_slot_offered(question: TrayQuestion):
    strike(question, "g")
    QTest.keyClick(question.panel.slot, Qt.Key.Key_Return)
    assert question.answer == TrayAnswer(Seen.GOOD, "SER-L-01")
    assert not question.isVisible()


def test_a_spoiled_card_in_the_tray_needs_its_reason(question: TrayQuestion):
    strike(question, "s")
    assert question.answer is None
    strike(question, "8")
    assert question.answer == TrayAnswer(Seen.SPOILED, reason=SpoilReason.JAM)


def test_no_card_in_the_tray_is_one_key(question: TrayQuestion):
    strike(question, "n")
    assert question.answer == TrayAnswer(Seen.NOTHING)


def test_enter_answers_nothing_and_escape_leaves_it_for_later(question: TrayQuestion):
    QTest.keyClick(question, Qt.Key.Key_Return)
    assert question.answer is None
    assert question.isVisible()
    QTest.keyClick(question, Qt.Key.Key_Escape)
    assert question.answer is None
    assert not question.isVisible()


def test_enter_on_later_leaves_the_card_for_later(question: TrayQuestion, qtbot):
    with qtbot.waitActive(question):
        question.activateWindow()
    question.later.setFocus()
    QTest.keyClick(question.later, Qt.Key.Key_Return)
    assert question.answer is None
    assert not question.isVisible()


def test_enter_on_an_answer_reached_by_tab_gives_that_answer(question: TrayQuestion, qtbot):
    with qtbot.waitActive(question):
        question.activateWindow()
    question.panel.none_button.setFocus()
    QTest.keyClick(question.panel.none_button, Qt.Key.Key_Return)
    assert question.answer == TrayAnswer(Seen.NOTHING)


def test_the_enter_that_ends_a_scan_or_a_letter_does_not_press_later(question: TrayQuestion, qtbot):
    with qtbot.waitActive(question):
        question.activateWindow()
    question.later.setFocus()
    QTest.keyClicks(question.later, "SER-2")
    QTest.keyClick(question.later, Qt.Key.Key_Return)
    assert question.isVisible()
    assert question.panel.slot.text() == "SER-2"
    question.panel.back()
    question.later.setFocus()
    QTest.keyClick(question.later, "s")
    QTest.keyClick(question.later, Qt.Key.Key_Return)
    assert question.isVisible()
    assert question.answer is None


def test_a_rule_moves_by_keys_and_the_last_one_stays_last(theme, language, qtbot):
    dialog = PriorityOrder(DEFAULT_PRIORITY, language.say, True, None)
    qtbot.addWidget(dialog)
    with qtbot.waitActive(dialog):
        dialog.show()
    dialog.list.setCurrentRow(1)
    QTest.keyClick(dialog.list, Qt.Key.Key_Up, CONTROL)
    assert dialog.order()[:2] == (PriorityRule.FIRST_TIME, PriorityRule.DUE_TOMORROW)
    dialog.list.setCurrentRow(len(DEFAULT_PRIORITY) - 2)
    QTest.keyClick(dialog.list, Qt.Key.Key_Down, CONTROL)
    assert dialog.order()[-1] is PriorityRule.OLDEST
    assert not dialog.down.isEnabled()


def test_those_who_may_not_change_the_order_see_it_only(theme, language, qtbot):
    dialog = PriorityOrder(DEFAULT_PRIORITY, language.say, False, None)
    qtbot.addWidget(dialog)
    dialog.show()
    dialog.list.setCurrentRow(1)
    dialog.move(-1)
    assert dialog.order() == DEFAULT_PRIORITY
    assert not dialog.yes.isVisible()
    assert not dialog.up.isVisible()


def test_a_reprint_needs_a_reason_from_the_list_and_one_in_words(theme, language, qtbot):
    dialog = Reprint("SITI NURHALIZAH", ["04-08-2020 · KTP-el"], language.say, None, None)
    qtbot.addWidget(dialog)
    assert not dialog.yes.isEnabled()
    dialog.group.buttons()[1].setChecked(True)
    assert not dialog.yes.isEnabled()
    dialog.reason.setPlainText("  patah   dua ")
    assert dialog.yes.isEnabled()
    wish = dialog.wish()
    assert (wish.why, wish.channel, wish.reason) == (PrintReason.DAMAGED, Channel.COUNTER, "patah dua")


def test_escape_stands_beside_later_only_while_it_means_that(question: TrayQuestion):
    assert question.later.text() == "Nanti   Esc"
    strike(question, "g")
    assert question.later.text() == "Nanti"
    QTest.keyClick(question.panel.slot, Qt.Key.Key_Escape)
    assert question.later.text() == "Nanti   Esc"
