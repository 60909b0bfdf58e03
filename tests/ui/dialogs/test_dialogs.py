from __future__ import annotations

from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QLabel, QPushButton

from desk.domain.staff import Role, Staff
from ui.dialogs.confirm import Confirm, Decision, Question
from ui.dialogs.crash import Crash, report
from ui.dialogs.dialog import Dialog
from ui.dialogs.own_account_forms import ChoosePinForm
from ui.dialogs.shortcuts import Shortcuts
from ui.dialogs.show_whole import ShowWholeDialog
from ui.language import Language
from ui.theme import Theme


@pytest.fixture(autouse=True)
def _dressed(theme: Theme, language: Language) -> None:
    """Every dialog here wears the look and speaks the language of the program."""


WHY = Question("Batalkan?", "Kartu tidak dicetak.", "Batalkan", ((1, "Meninggal"), (2, "Pindah")), True, True)


def test_a_step_waits_for_everything_it_needs(qtbot: Any) -> None:
    dialog = Confirm(WHY, None)
    qtbot.addWidget(dialog)
    assert not dialog.yes.isEnabled()
    dialog.group.buttons()[1].setChecked(True)
    assert not dialog.yes.isEnabled()
    dialog.reason.setPlainText("  ")
    assert not dialog.yes.isEnabled()
    dialog.reason.setPlainText(" pindah ke\n Cilegon ")
    assert dialog.yes.isEnabled()
    assert dialog.decision(WHY) == Decision(2, "pindah ke Cilegon")


def test_enter_never_does_what_cannot_be_taken_back(qtbot: Any) -> None:
    grave = Confirm(Question("Hapus?", "Selamanya.", "Hapus", grave=True), None)
    mild = Confirm(Question("Simpan?", "Sekarang.", "Simpan"), None)
    for dialog in (grave, mild):
        qtbot.addWidget(dialog)
    assert not grave.yes.isDefault()
    assert not grave.yes.autoDefault()
    assert mild.yes.isDefault()


def test_a_pin_that_anybody_would_try_is_refused_while_it_is_typed(qtbot: Any) -> None:
    person = Staff(1, "siti", "Siti Aminah", frozenset({Role.CLERK}), nip="198501012010012001")
    form = ChoosePinForm(person, "")
    qtbot.addWidget(form)
    form.show()
    form.password.setText("pensil gajah lemari")
    form.badge.setText("0004837261")
    for pin, good in (("123456", False), ("850101", False), ("481926", True)):
        form.pin.setText(pin)
        form.again.setText(pin)
        assert form.yes.isEnabled() is good
        assert bool(form.why.text()) is not good
        assert form.height() >= form.layout().totalHeightForWidth(form.width())  # nothing overlaps


def test_enter_on_the_way_back_turns_back(qtbot: Any) -> None:
    dialog = Confirm(Question("Simpan?", "Sekarang.", "Simpan"), None)
    qtbot.addWidget(dialog)
    dialog.show()
    dialog.no.setFocus()
    with qtbot.waitSignal(dialog.rejected):
        qtbot.keyClick(dialog.no, Qt.Key.Key_Return)


def test_enter_after_the_reason_takes_the_step_once_there_is_one(qtbot: Any) -> None:
    dialog = Confirm(Question("Urungkan?", "Sekarang.", "Urungkan", wants_reason=True), None)
    qtbot.addWidget(dialog)
    dialog.show()
    qtbot.keyClick(dialog.reason, Qt.Key.Key_Return)
    assert dialog.isVisible()
    assert dialog.reason.toPlainText() == ""
    qtbot.keyClicks(dialog.reason, "salah tekan")
    with qtbot.waitSignal(dialog.accepted):
        qtbot.keyClick(dialog.reason, Qt.Key.Key_Return)


def test_turning_back_decides_nothing(monkeypatch: pytest.MonkeyPatch, qtbot: Any) -> None:
    monkeypatch.setattr(Dialog, "exec", lambda self: QDialog.DialogCode.Rejected)
    assert Confirm.ask(None, WHY) is None
    monkeypatch.setattr(Dialog, "exec", lambda self: QDialog.DialogCode.Accepted)
    assert Confirm.ask(None, Question("Simpan?", "Sekarang.", "Simpan")) == Decision(None, "")


def fault() -> None:
    raise ValueError("SITI AMINAH 3673010101900001")


def test_a_crash_report_names_no_person() -> None:
    with pytest.raises(ValueError, match="SITI") as caught:
        fault()
    text = report(caught.value)
    assert "ValueError" in text
    assert "test_dialogs.py" in text
    assert "SITI" not in text
    assert "3673010101900001" not in text


def test_the_crash_dialog_shows_the_report(qtbot: Any) -> None:
    dialog = Crash("PRR Desk 0.1\nValueError", None)
    qtbot.addWidget(dialog)
    assert dialog.report.toPlainText() == "PRR Desk 0.1\nValueError"
    assert dialog.report.isReadOnly()


def test_the_key_sheet_leaves_out_empty_groups(qtbot: Any) -> None:
    sheet = Shortcuts([("Di mana saja", [("Cari", "Ctrl+K")]), ("Kosong", [])], None)
    qtbot.addWidget(sheet)
    texts = [label.text() for label in sheet.findChildren(QLabel)]
    assert "Ctrl+K" in texts
    assert "Kosong" not in texts


def test_the_title_of_a_window_names_nobody(qtbot: Any, language: Language) -> None:
    dialog = ShowWholeDialog("Tampilkan nomor SITI AMINAH secara utuh?", "", "Tampilkan", language.say, None)
    qtbot.addWidget(dialog)
    assert dialog.head.text().startswith("Tampilkan nomor SITI")
    assert dialog.windowTitle() == "Nomor utuh"


def test_the_sheet_of_keys_fits_the_screen_however_many_there_are(qtbot: Any) -> None:
    sheet = Shortcuts([("Halaman", [(f"Halaman {n}", f"Alt+{n}") for n in range(90)])], None)
    qtbot.addWidget(sheet)
    sheet.show()
    assert sheet.height() < sheet.screen().availableSize().height()
    assert sheet.findChild(QPushButton).isDefault()
