from __future__ import annotations

from typing import Any

from PySide6.QtCore import QEvent, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit

CONTROL = Qt.KeyboardModifier.ControlModifier


class Greedy(QLineEdit):
    """Takes every key for editing, as a field does with Ctrl+E and Ctrl+K on Linux."""

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.ShortcutOverride:
            event.accept()
            return True
        return super().event(event)


def test_the_keys_of_the_window_work_while_the_cursor_is_in_a_field(open_sample: Any) -> None:
    window, _ = open_sample()
    field = Greedy(window.page())
    field.show()
    field.setFocus()
    assert window.focusWidget() is field
    QTest.keyClick(field, Qt.Key.Key_K, CONTROL)
    assert window.focusWidget() is not field


def test_a_field_keeps_the_keys_everybody_edits_with(open_sample: Any) -> None:
    window, _ = open_sample()
    field = QLineEdit(window.page())
    field.show()
    field.setFocus()
    QTest.keyClicks(field, "Siti")
    QTest.keyClick(field, Qt.Key.Key_Z, CONTROL)
    assert field.text() == ""
    assert window.notice_bar.texts() == ()
