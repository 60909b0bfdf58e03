"""A report on screen goes to a printer: chosen in the system's own dialog, noted in the journal."""

from __future__ import annotations

import sys
from pathlib import Path

import pytest
from office_window import settle
from pypdf import PdfReader
from PySide6.QtCore import Qt, QTimer
from PySide6.QtPrintSupport import QPrintDialog
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit

from desk.domain.whole_numbers import Why
from ui.dialogs.show_whole import ShowWholeDialog

pytestmark = pytest.mark.skipif(
    sys.platform == "win32", reason="the dialog of Windows is no window of Qt and prints into no file"
)


class SystemDialog:
    """Answers the dialog of this system, which prints into a file where there is no printer."""

    def __init__(self, file: Path | None) -> None:
        self.file, self.seen = file, 0
        self._wait()

    def _wait(self) -> None:
        QTimer.singleShot(20, self._look)

    def _look(self) -> None:
        dialog = QApplication.activeModalWidget()
        if not isinstance(dialog, QPrintDialog):
            self._wait()
            return
        self.seen += 1
        if self.file is None:
            dialog.reject()
            return
        dialog.findChild(QLineEdit, "filename").setText(str(self.file))
        dialog.accept()


def ctrl_p(page, tasks) -> None:
    QTest.keyClick(page, Qt.Key.Key_P, Qt.KeyboardModifier.ControlModifier)
    settle(tasks, 400)


def test_the_report_on_screen_is_printed_on_its_sheet_and_noted(
    office, operator, open_page, tasks, tmp_path
) -> None:
    window = open_page(operator, "reports")
    page, before = window.page(), office.cursor()
    asked = SystemDialog(tmp_path / "dicetak.pdf")
    ctrl_p(page, tasks)
    assert asked.seen == 1
    printed = PdfReader(tmp_path / "dicetak.pdf").pages
    assert len(printed) >= 1
    sides = sorted((float(printed[0].mediabox.width), float(printed[0].mediabox.height)))
    assert sides == [612, 936], "on F4, as the file"
    assert office.cursor() == before + 1
    assert "dicetak.pdf" in " ".join(
        label.text() for label in window.notice_bar.findChildren(type(page.about))
    )


def test_who_turns_back_in_the_dialog_prints_nothing_and_nothing_is_noted(
    office, operator, open_page, tasks
) -> None:
    page, before = open_page(operator, "reports").page(), office.cursor()
    asked = SystemDialog(None)
    ctrl_p(page, tasks)
    assert (asked.seen, office.cursor()) == (1, before)


def test_whole_numbers_are_printed_only_by_who_may_have_them(
    office, operator, head, open_page, tasks, tmp_path, monkeypatch
) -> None:
    monkeypatch.setattr(ShowWholeDialog, "ask_for_report", lambda *_: (Why.OTHER, "audit BPK"))
    page, before = open_page(operator, "reports").page(), office.cursor()
    page.full_nik.setChecked(True)
    ctrl_p(page, tasks)
    assert not (tmp_path / "utuh.pdf").exists()
    page = open_page(head, "reports").page()
    page.full_nik.setChecked(True)
    asked = SystemDialog(tmp_path / "utuh.pdf")
    ctrl_p(page, tasks)
    assert asked.seen == 1
    assert (tmp_path / "utuh.pdf").exists()
    assert office.cursor() > before + 1, "whole numbers, and the paper that took them out"
