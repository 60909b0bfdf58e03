"""A button that does its work once: disabled at the press, deaf to double clicks and to a held Enter key."""

from __future__ import annotations

from time import monotonic

from PySide6 import QtCore
from PySide6.QtCore import QSize, QTimer, Signal
from PySide6.QtGui import QIcon, QKeyEvent
from PySide6.QtWidgets import QPushButton, QWidget

from ui.masking import as_tip

DEAF_S = 0.2


class BusyButton(QPushButton):
    """Emits ``asked`` once per press; it wakes with ``done()``, at the earliest 200 ms after the press."""

    asked = Signal()

    def __init__(self, text: str, parent: QWidget | None = None, *, picture: QIcon | None = None) -> None:
        super().__init__(text, parent)
        if picture is not None:
            self.setIcon(picture)
            self.setIconSize(QSize(20, 16))
        self._busy = False
        self._allowed = True
        self.why_not = ""
        """Why it cannot be pressed now, for its tip and for whoever strikes its key."""
        self.forbidden = ""
        """Who may do this, for somebody who may not."""
        self._focused = False
        self._passed_to: QWidget | None = None
        self._pressed_at = 0.0
        self._waking = QTimer(self)
        self._waking.setSingleShot(True)
        self._waking.timeout.connect(self._wake)
        self.clicked.connect(self._ask)

    @property
    def busy(self) -> bool:
        """Whether its work is still under way."""
        return self._busy

    def done(self) -> None:
        """Wake up again; the work has ended, well or not."""
        if self._busy:
            left = DEAF_S - (monotonic() - self._pressed_at)
            self._waking.start(max(0, round(left * 1000)))

    def allow(self, allowed: bool, why_not: str = "") -> None:
        """Let the button be pressed or not; the tooltip says why not. A forbidden one stays so."""
        if self.forbidden:
            return
        self._allowed = allowed
        self.why_not = "" if allowed else why_not
        self.setToolTip(as_tip(self.why_not))
        self.setEnabled(allowed and not self._busy)

    def forbid(self, why: str) -> None:
        """Let the button never be pressed: who looks at it may not do this."""
        self.allow(False, why)
        self.forbidden = why

    # Qt asks

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (QtCore.Qt.Key.Key_Return, QtCore.Qt.Key.Key_Enter):
            if not event.isAutoRepeat():
                self.click()
        elif not event.isAutoRepeat():
            super().keyPressEvent(event)

    def _ask(self) -> None:
        if self._busy:
            return
        self._focused = self.hasFocus()
        self._busy = True
        self._pressed_at = monotonic()
        self.setEnabled(False)
        self._passed_to = self.window().focusWidget()
        self.asked.emit()

    def _wake(self) -> None:
        self._busy = False
        self.setEnabled(self._allowed)
        if self._focused and self.isEnabled() and self._is_still_here(self.window().focusWidget()):
            self.setFocus()

    def _is_still_here(self, now: QWidget | None) -> bool:
        """Whether nobody moved the cursor meanwhile: a disabled button hands it to whatever comes next."""
        if now is self._passed_to and now is not None:
            # Into a field the page may have led on purpose, and somebody may have begun to type there.
            return not now.testAttribute(QtCore.Qt.WidgetAttribute.WA_InputMethodEnabled)
        return now in (None, self)
