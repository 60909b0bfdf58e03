"""What came by a channel, what waits for whom and what is late: a row of figures above the channel's page."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QKeySequence, QShortcut, QShowEvent
from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget

from desk.domain.channels import CAME, Cell, ChannelBook, Group, Stream
from desk.domain.journal import Topic
from ui.context import Context
from ui.errors import explain
from ui.palette import Tone
from ui.theme import STEP
from ui.widgets.figure_button import FigureButton
from ui.widgets.flow import Flow
from ui.widgets.looks import dress, label

TOPICS = frozenset({Topic.APPLICATIONS, Topic.PRINT_QUEUE, Topic.OVERLAPS, Topic.HANDOVER})
"""What changes a figure of a channel."""
AFTER_MS = 150
_TONES = {Group.LATE: Tone.BAD, Group.HELD: Tone.WARN}


class ChannelStrip(QWidget):
    """Fetches and refreshes its figures itself; each opens its list on the page of all channels.

    The keys, Ctrl with a function key, work wherever the strip can be seen.
    """

    def __init__(self, context: Context, stream: Stream, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self._stream = stream
        self._stale = True
        self.figures: dict[Group, FigureButton] = {}
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.setInterval(AFTER_MS)
        self._soon.timeout.connect(self._fetch_if_seen)
        self._build()
        self.setAccessibleName(context.language.say(stream.word))
        context.changes.changed.connect(self._on_changed)

    def key_lines(self) -> list[tuple[str, str]]:
        """Return what each key opens, for the sheet of keys."""
        return [(self._context.language.say(group.word), one.key) for group, one in self.figures.items()]

    def refresh(self) -> None:
        """Fetch the figures again."""
        context = self._context
        context.tasks.run(self, context.office.channels.book, self._show, self._fail, line="figures")

    # Qt asks

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._fetch_if_seen()

    # Building

    def _build(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(STEP // 2)
        self._row = QWidget(self)
        flow = Flow(self._row, STEP // 2)
        for place, group in enumerate(Group, start=1):
            flow.addWidget(self._figure(group, f"Ctrl+F{place}"))
        column.addWidget(self._row)
        self.nothing = label(self.tr("Nothing came this week, and nothing waits."), "muted", self)
        self.nothing.hide()
        column.addWidget(self.nothing)
        self.trouble = QPushButton(self)
        dress(self.trouble, "link")
        self.trouble.hide()
        self.trouble.clicked.connect(self.refresh)
        column.addWidget(self.trouble, 0, Qt.AlignmentFlag.AlignLeft)

    def _figure(self, group: Group, key: str) -> FigureButton:
        button = FigureButton(self._context.language.say(group.word), key, self._row)
        button.clicked.connect(partial(self._open, group))
        shortcut = QShortcut(QKeySequence(key), self)
        shortcut.setAutoRepeat(False)
        shortcut.activated.connect(partial(self._open, group))
        self.figures[group] = button
        return button

    def _open(self, group: Group, *_checked: bool) -> None:
        self._context.open_page("channels", Cell(self._stream, group))

    # Showing

    def _show(self, book: ChannelBook) -> None:
        language, told = self._context.language, book.streams[self._stream]
        for group, button in self.figures.items():
            count = told[group]
            note = ""
            if group is Group.LATE and count:
                note = self.tr("(longest {days})").format(days=language.age(told.late_by))
            tone = _TONES.get(group, Tone.NEUTRAL) if count else Tone.NEUTRAL
            button.show_number(language.number(count), note, tone)
        anything = bool(told.waiting or told[CAME[-1]])
        self._row.setVisible(anything)
        self.nothing.setVisible(not anything)
        self.trouble.hide()

    def _fail(self, error: Exception) -> None:
        explanation = explain(error, self._context.language)
        if explanation is None:
            self._context.crash(error)
            return
        self.trouble.setText(
            self.tr("The figures cannot be fetched: {why}  Try again").format(why=explanation.text)
        )
        self.trouble.show()

    # Changes

    def _on_changed(self, topics: frozenset[Topic]) -> None:
        if topics & TOPICS:
            self._stale = True
            self._soon.start()

    def _fetch_if_seen(self) -> None:
        if self._stale and self.isVisible():
            self._stale = False
            self.refresh()
