"""Notices at the bottom edge of the window, the newest lowest, each with at most one button."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt, QTimer
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent, QEnterEvent, QHideEvent, QShowEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QSizePolicy, QVBoxLayout, QWidget

from ui.actions import CLOSE_NOTICE_KEY, spoken_key
from ui.icons import icon
from ui.notices import Notice, Notices
from ui.palette import Tone
from ui.theme import STEP
from ui.widgets.looks import label
from ui.widgets.sign import Sign

MOST = 2
"""Lines; with more, a page with a long head has no room left on the smallest screen."""
_ICONS = {
    Tone.NEUTRAL: "info",
    Tone.INFO: "info",
    Tone.GOOD: "check",
    Tone.WARN: "warning",
    Tone.BAD: "warning",
}


class NoticeBar(QWidget):
    """Shows the last few notices; one that stays makes room only for newer ones that stay."""

    def __init__(self, notices: Notices, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._lines: dict[int, NoticeLine] = {}
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(0)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)
        notices.said.connect(self.show_notice)
        notices.withdrawn.connect(self.drop)

    def show_notice(self, notice: Notice) -> None:
        """Show one more notice at the bottom."""
        same = [n for n, line in self._lines.items() if line.notice.text == notice.text]
        for number in same:
            self.drop(number)
        while len(self._lines) >= MOST:
            fading = [n for n, line in self._lines.items() if line.notice.stays_ms]
            self.drop(fading[0] if fading else next(iter(self._lines)))
        line = NoticeLine(notice, self)
        line.closed.clicked.connect(lambda: self.drop(notice.number))
        line.faded.timeout.connect(lambda: self.drop(notice.number))
        if line.button is not None:
            line.button.clicked.connect(lambda: self._act(notice))
        self._lines[notice.number] = line
        self._column.addWidget(line)
        self._show_key()
        QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self, notice.text))

    def drop(self, number: int) -> None:
        """Take a notice away, if it is still there."""
        line = self._lines.pop(number, None)
        if line is not None:
            line.faded.stop()
            self._column.removeWidget(line)
            line.hide()
            line.deleteLater()
            self._show_key()

    def close_newest(self) -> None:
        """Take the newest notice away, if there is one."""
        if self._lines:
            self.drop(next(reversed(self._lines)))

    def texts(self) -> tuple[str, ...]:
        """Return what stands there now, oldest first."""
        return tuple(line.notice.text for line in self._lines.values())

    def press(self, key: str) -> bool:
        """Press the button of the newest notice that listens to ``key``; return whether there was one."""
        for line in reversed(self._lines.values()):
            if line.button is not None and line.notice.key == key:
                self._act(line.notice)
                return True
        return False

    def _show_key(self) -> None:
        """Show each key beside the one button it would press."""
        taken: set[str] = set()
        for line in reversed(self._lines.values()):
            if line.button is not None:
                key = "" if line.notice.key in taken else f"   {spoken_key(line.notice.key)}"
                line.button.setText(f"{line.notice.button}{key}")
                taken.add(line.notice.key)

    def _act(self, notice: Notice) -> None:
        self.drop(notice.number)
        if notice.act is not None:
            notice.act()


class NoticeLine(QFrame):
    """One notice: icon, words, a button if there is something to do, a cross to close it."""

    def __init__(self, notice: Notice, parent: QWidget) -> None:
        super().__init__(parent)
        self.notice = notice
        self.button: QPushButton | None = None
        self.faded = QTimer(self)
        self.faded.setSingleShot(True)
        self.setProperty("notice", notice.tone.value)
        row = QHBoxLayout(self)
        row.setContentsMargins(2 * STEP, STEP // 2, STEP, STEP // 2)
        row.setSpacing(STEP)
        words = label(notice.text, "", self)
        words.setWordWrap(True)
        words.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        row.addWidget(Sign(_ICONS[notice.tone], 20, notice.tone, self))
        row.addWidget(words, 1)
        if notice.button:
            self.button = QPushButton(notice.button, self)
            self.button.setProperty("look", "link")
            row.addWidget(self.button)
        self.closed = QPushButton(self)
        self.closed.setIcon(icon("close"))
        self.closed.setProperty("look", "link")
        self.closed.setAccessibleName(self.tr("Close this notice"))
        self.closed.setToolTip(f"{self.tr('Close this notice')}   {spoken_key(CLOSE_NOTICE_KEY)}")
        row.addWidget(self.closed)

    # Qt asks

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._wait()

    def hideEvent(self, event: QHideEvent) -> None:
        # Nobody reads it behind a locked screen; it is still there when they are back.
        self.faded.stop()
        super().hideEvent(event)

    def enterEvent(self, event: QEnterEvent) -> None:
        self.faded.stop()
        super().enterEvent(event)

    def leaveEvent(self, event: QEvent) -> None:
        self._wait()
        super().leaveEvent(event)

    def _wait(self) -> None:
        if self.notice.stays_ms:
            self.faded.start(self.notice.stays_ms)
