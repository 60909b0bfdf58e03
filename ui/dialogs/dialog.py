"""What every question of the program is: it holds up its own window alone, and outlasts a locked screen."""

from __future__ import annotations

from itertools import count
from typing import ClassVar

import shiboken6
from PySide6 import QtCore
from PySide6.QtCore import QEventLoop
from PySide6.QtWidgets import QApplication, QDialog, QLineEdit, QToolTip, QWidget

FRAME = 40
"""What the title bar and the edges of a window take, in pixels."""
_CONCEALED = "concealed"


class Dialog(QDialog):
    """Goes on asking while it is hidden: unlike Qt's own, hiding it is no answer.

    It blocks the window it belongs to and no other, so that the next person at this PC can work meanwhile.
    """

    _turns: ClassVar[count[int]] = count(1)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.turn = 0
        """The place among the dialogs that wait for an answer; 0 while it does not."""

    def exec(self) -> int:
        """Ask until there is an answer, and return it; over a concealed window it asks when that is seen."""
        loop = QEventLoop()
        self.finished.connect(loop.quit)
        self.destroyed.connect(loop.quit)
        if self.parentWidget() is None:
            self.setWindowModality(QtCore.Qt.WindowModality.ApplicationModal)
        else:
            self.setWindowModality(QtCore.Qt.WindowModality.WindowModal)
        self.setResult(QDialog.DialogCode.Rejected)
        self.turn = next(self._turns)
        self._fit()
        if not is_concealed(self):
            self.show()
        loop.exec(QEventLoop.ProcessEventsFlag.DialogExec)
        if not shiboken6.isValid(self):
            return QDialog.DialogCode.Rejected
        self.turn = 0
        if self.parentWidget() is not None:
            self.deleteLater()  # what was typed into it does not live as long as its window
        return self.result()

    def _fit(self) -> None:
        """Be as high as the words need: Qt allows two thirds of the screen and lets the rest overlap."""
        if not self.testAttribute(QtCore.Qt.WidgetAttribute.WA_Resized):
            self.adjustSize()
            self.grow()

    def grow(self) -> None:
        """Make room for words that became longer."""
        layout = self.layout()
        if layout is None or not layout.hasHeightForWidth():
            return
        wanted = layout.totalHeightForWidth(self.width())
        if wanted > self.height():
            self.resize(self.width(), min(wanted, self.screen().availableSize().height() - FRAME))


def is_concealed(widget: QWidget) -> bool:
    """Whether a widget belongs to a window that was taken off the screen."""
    over: QWidget | None = widget
    while over is not None:
        if over.property(_CONCEALED):
            return True
        over = over.parentWidget()
    return False


def waiting_dialogs(window: QWidget) -> list[Dialog]:
    """Return the dialogs over ``window`` that wait for an answer, in the order they were asked."""
    return sorted((one for one in window.findChildren(Dialog) if one.turn), key=lambda one: one.turn)


def conceal(window: QWidget) -> None:
    """Take a window and everything over it off the screen; what is asked stays asked.

    Qt's own dialogs, which choose a file, cannot wait unseen: they end as by Escape.
    """
    while (popup := QApplication.activePopupWidget()) is not None and popup.close():
        pass
    QToolTip.hideText()
    window.setProperty(_CONCEALED, True)
    for dialog in reversed(waiting_dialogs(window)):
        dialog.hide()
    for other in window.findChildren(QDialog):
        if other.isVisible() and not isinstance(other, Dialog):
            other.reject()
    for widget in window.findChildren(QWidget):
        if widget.isWindow() and widget.isVisible():
            widget.hide()
    window.hide()


def reveal(window: QWidget) -> None:
    """Bring a window back as it was left, with what is asked over it."""
    window.setProperty(_CONCEALED, False)
    window.show()
    window.activateWindow()
    for dialog in waiting_dialogs(window):
        _show_as_left(dialog)
        dialog.activateWindow()


def _show_as_left(dialog: Dialog) -> None:
    """Show a dialog with its cursor where it was: Qt marks the whole text, and the next key replaces it."""
    field = dialog.focusWidget()
    if not isinstance(field, QLineEdit) or field.hasSelectedText():
        dialog.show()
        return
    place = field.cursorPosition()
    dialog.show()
    field.deselect()
    field.setCursorPosition(place)
