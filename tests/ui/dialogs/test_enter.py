"""What Enter does in a dialog: it presses the button with the focus."""

from __future__ import annotations

from datetime import date
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QDialog, QPushButton

from desk.domain.handover import HandoverItem, ItemOutcome
from desk.domain.printing import (
    DEFAULT_PRIORITY,
    CardKind,
    Channel,
    Delivery,
    JobState,
    PrintJob,
    PrintReason,
)
from ui.dialogs.crash import Crash
from ui.dialogs.priority_order import PriorityOrder
from ui.dialogs.receive_cards import ReceiveDialog
from ui.language import Language
from ui.theme import Theme

ENTER = Qt.Key.Key_Return
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
    state=JobState.SENT,
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


@pytest.fixture(autouse=True)
def _dressed(theme: Theme, language: Language) -> None:
    """Every dialog here wears the look and speaks the language of the program."""


@pytest.fixture
def shown(qtbot: Any) -> Any:
    def show(dialog: QDialog) -> Any:
        qtbot.addWidget(dialog)
        dialog.show()
        assert QTest.qWaitForWindowActive(dialog)
        return dialog

    return show


def enter_on(button: QPushButton) -> None:
    button.setFocus()
    QTest.qWait(60)  # no key of this may look like the end of a scan
    QTest.keyClick(button, ENTER)


def test_enter_on_all_received_marks_the_cards_and_leaves_the_dialog_open(
    shown: Any, language: Language
) -> None:
    items = [HandoverItem(n, n, JOB, ItemOutcome.PENDING, None, "") for n in (1, 2)]
    dialog = shown(ReceiveDialog("470/001", items, language.say))
    dialog.mark(ItemOutcome.RETURNED)
    enter_on(dialog.all)
    assert dialog.isVisible()
    assert [result.outcome for result in dialog.results()] == [ItemOutcome.RETURNED, ItemOutcome.RECEIVED]


def test_enter_in_the_list_of_received_cards_takes_no_step_while_nothing_is_said(
    shown: Any, language: Language
) -> None:
    items = [HandoverItem(1, 1, JOB, ItemOutcome.PENDING, None, "")]
    dialog = shown(ReceiveDialog("470/001", items, language.say))
    QTest.qWait(60)
    QTest.keyClick(dialog.list, ENTER)
    assert dialog.isVisible()
    assert dialog.results() == ()


def test_enter_on_down_moves_the_rule_and_leaves_the_dialog_open(shown: Any, language: Language) -> None:
    dialog = shown(PriorityOrder(DEFAULT_PRIORITY, language.say, may_change=True, parent=None))
    enter_on(dialog.down)
    assert dialog.isVisible()
    assert dialog.order()[1] == DEFAULT_PRIORITY[0]


def test_enter_on_copy_copies_the_report_of_a_fault(shown: Any) -> None:
    dialog = shown(Crash("what happened", None))
    copy = next(each for each in dialog.findChildren(QPushButton) if not each.isDefault())
    enter_on(copy)
    assert dialog.isVisible()
    assert QGuiApplication.clipboard().text() == "what happened"
