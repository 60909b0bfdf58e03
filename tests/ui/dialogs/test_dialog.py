from __future__ import annotations

from typing import Any

from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QApplication, QDialog, QLabel, QLineEdit, QVBoxLayout, QWidget

from ui.dialogs.dialog import Dialog, conceal, reveal, waiting_dialogs


class Asked(Dialog):
    """A form with one field."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.field = QLineEdit(self)


def test_a_question_outlasts_being_hidden_and_is_answered_afterwards(qtbot: Any) -> None:
    window, other = QWidget(), QWidget()
    for each in (window, other):
        qtbot.addWidget(each)
        each.show()
    dialog = Asked(window)
    seen: list[object] = []

    def meanwhile() -> None:
        dialog.field.setFocus()
        qtbot.keyClicks(dialog.field, "setengah ketik")
        seen.append(QApplication.activeModalWidget() is dialog)
        conceal(window)
        seen.extend([dialog.isVisible(), window.isVisible(), QApplication.activeModalWidget()])
        QTimer.singleShot(30, come_back)

    def come_back() -> None:
        seen.append(waiting_dialogs(window) == [dialog])
        reveal(window)
        qtbot.keyClicks(dialog.field, "an")
        seen.append(dialog.field.text())
        qtbot.keyClick(dialog, Qt.Key.Key_Escape)

    QTimer.singleShot(0, meanwhile)
    assert dialog.exec() == QDialog.DialogCode.Rejected
    assert seen == [True, False, False, None, True, "setengah ketikan"]
    assert waiting_dialogs(window) == []


def test_a_question_over_a_concealed_window_waits_until_it_is_seen(qtbot: Any) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    window.show()
    conceal(window)
    dialog = Asked(window)
    seen: list[bool] = []

    def look() -> None:
        seen.append(dialog.isVisible())
        reveal(window)
        seen.append(dialog.isVisible())
        dialog.accept()

    QTimer.singleShot(0, look)
    assert dialog.exec() == QDialog.DialogCode.Accepted
    assert seen == [False, True]


def test_a_question_whose_window_ends_is_turned_back(qtbot: Any) -> None:
    window = QWidget()
    window.show()
    QTimer.singleShot(0, window.deleteLater)
    assert Asked(window).exec() == QDialog.DialogCode.Rejected


def test_a_question_as_high_as_the_screen_is_not_squeezed_into_two_thirds_of_it(qtbot: Any) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    window.show()
    dialog = Dialog(window)
    column = QVBoxLayout(dialog)
    words = QLabel("Kode ini salah, sudah lewat, atau sudah dipakai. " * 6, dialog)
    words.setWordWrap(True)
    column.addWidget(words)
    picture = QWidget(dialog)
    picture.setFixedSize(300, dialog.screen().availableSize().height() * 2 // 3 - 30)
    column.addWidget(picture)

    def look() -> None:
        told.append((picture.geometry().bottom(), dialog.height()))
        dialog.reject()

    told: list[tuple[int, int]] = []
    QTimer.singleShot(100, look)
    dialog.exec()
    ((bottom, height),) = told
    assert bottom < height
