"""Locks the screen when nobody is there: says so before it does, by the minutes the head has set."""

from __future__ import annotations

import shiboken6
from PySide6.QtCore import QObject
from PySide6.QtWidgets import QApplication

from desk.domain.journal import Topic
from ui.context import Context
from ui.desktop import Desktop
from ui.idle import IdleWatch
from ui.widgets.idle_note import IdleNote


class LockWatch(QObject):
    """One for all windows of the program: only the one that is seen can be locked."""

    def __init__(self, desktop: Desktop) -> None:
        super().__init__(desktop)
        self._desktop = desktop
        self._note: IdleNote | None = None
        self.idle = IdleWatch(self)
        self.idle.soon.connect(self._on_soon)
        self.idle.calmed.connect(self._on_calmed)
        self.idle.idle.connect(lambda: desktop.lock(by_itself=True))
        self.idle.asked.connect(desktop.lock)

    def begin(self, minutes: int) -> None:
        """Watch the person whose window is seen now."""
        self.idle.begin(minutes)

    def end(self) -> None:
        """Nobody's window is seen."""
        self.idle.end()

    def follow(self, context: Context) -> None:
        """Take over the minutes whenever the head changes them."""

        def ask(topics: frozenset[Topic]) -> None:
            if Topic.SETTINGS in topics:
                settings = context.office.preferences.settings
                tasks = context.tasks
                tasks.run(self, lambda: settings().lock_minutes, self.idle.limit, context.changes.lost.emit)

        context.changes.changed.connect(ask)

    def _on_soon(self, seconds: int) -> None:
        seen = self._desktop.window
        if seen is None:
            self.idle.end()
            return
        window = QApplication.activeModalWidget() or seen
        if self._note is None or not shiboken6.isValid(self._note) or self._note.parentWidget() is not window:
            self._on_calmed()
            self._note = IdleNote(window)
        self._note.show_left(seconds)

    def _on_calmed(self) -> None:
        if self._note is not None and shiboken6.isValid(self._note):
            self._note.hide()
            self._note.deleteLater()
        self._note = None
