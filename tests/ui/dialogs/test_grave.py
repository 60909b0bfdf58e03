"""A grave step: Enter never takes it, its button names the key that does, and a line says what is missing."""

from __future__ import annotations

from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QDialog

from ui.dialogs.confirm import Confirm, Question
from ui.dialogs.destroy_cards import DestroyDialog
from ui.language import Language
from ui.theme import Theme

ENTER, CONTROL = Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier
WHY = Question("Batalkan?", "Kartu ini.", "Batalkan antrean", ((1, "Meninggal"),), True, True)


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


def test_a_grave_step_has_its_key_on_its_button_and_enter_only_says_so(shown: Any, qtbot: Any) -> None:
    dialog = shown(Confirm(WHY, None))
    assert dialog.yes.text() == "Batalkan antrean   Ctrl+Enter"
    radio = dialog.group.buttons()[0]
    QTest.keyClick(radio, ENTER)
    assert dialog.isVisible()
    assert dialog.why.property("look") == "warn"
    assert dialog.why.text() == "Pilih salah satu jawaban."
    radio.setChecked(True)
    assert dialog.why.text() == "Tulis alasannya dengan singkat."
    qtbot.keyClicks(dialog.reason, "salah")
    for widget in (dialog.reason, radio, dialog.yes):
        widget.setFocus()
        QTest.keyClick(widget, ENTER)
        assert dialog.isVisible()
        assert "Ctrl+Enter" in dialog.why.text()
        assert dialog.why.property("look") == "warn"


@pytest.mark.parametrize("enter", [Qt.Key.Key_Return, Qt.Key.Key_Enter])
def test_control_and_enter_takes_a_grave_step_once_nothing_is_missing(
    shown: Any, qtbot: Any, enter: Qt.Key
) -> None:
    dialog = shown(Confirm(WHY, None))
    qtbot.keyClicks(dialog.reason, "salah")
    QTest.keyClick(dialog.reason, enter, CONTROL)
    assert dialog.isVisible(), "no answer is chosen yet"
    dialog.group.buttons()[0].setChecked(True)
    with qtbot.waitSignal(dialog.accepted):
        QTest.keyClick(dialog.reason, enter, CONTROL)


def test_enter_on_the_way_back_of_a_grave_question_turns_back(shown: Any, qtbot: Any) -> None:
    dialog = shown(Confirm(Question("Tinggalkan?", "Ada yang hilang.", "Tinggalkan", grave=True), None))
    assert dialog.no.hasFocus()
    with qtbot.waitSignal(dialog.rejected):
        QTest.keyClick(dialog.no, ENTER)


def test_the_minutes_of_destruction_are_numbered_by_control_and_enter(shown: Any, qtbot: Any) -> None:
    dialog = shown(DestroyDialog("Musnahkan", "Tiga kartu", "Kantor"))
    assert dialog.yes.text().endswith("Ctrl+Enter")
    name = dialog.rows[0][0]
    name.setText("Agus")
    QTest.qWait(60)
    QTest.keyClick(name, ENTER)
    assert dialog.isVisible()
    assert "Ctrl+Enter" in dialog.why.text()
    QTest.qWait(60)
    with qtbot.waitSignal(dialog.accepted):
        QTest.keyClick(name, ENTER, CONTROL)
