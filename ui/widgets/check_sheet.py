"""The checking sheet: the form and its documents left, the pages right; every step on a key."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence, QResizeEvent
from PySide6.QtWidgets import QLineEdit, QPushButton, QSplitter, QVBoxLayout, QWidget

from desk.domain.verification import FindingKind
from ui.language import Language
from ui.palette import Tone
from ui.tasks import Tasks
from ui.theme import STEP
from ui.widgets.banner import Banner
from ui.widgets.check_viewer import CheckViewer
from ui.widgets.detail_panel import DetailPanel
from ui.widgets.document_pane import Shown
from ui.widgets.finding_list import FindingList, FindingRow
from ui.widgets.flow import Flow
from ui.widgets.hint_list import HintList, SaidHint
from ui.widgets.key_or_scan import KeyOrScan
from ui.widgets.looks import dress, label, line
from ui.widgets.page_canvas import Fit

FINDING_KEYS = dict(zip("123456", FindingKind, strict=True))
_SCROLLED_LINES = 3
_ROOMY = 80 * STEP
"""A sheet as high as this has room for the form and five documents below it."""
_TIGHT = 48 * STEP
"""A sheet lower than this has room for the findings, or for many words on what is missing, not for both."""
_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


class CheckSheet(QWidget):
    """Says what is asked for; who asks it of the office is the page's business."""

    found = Signal(str, object)
    """A document and what was found of it."""
    note_asked = Signal()
    noting = Signal(str, str)
    """A document and its note so far, at every key."""
    noted = Signal(str, str)
    moved = Signal(str)
    add_asked = Signal()
    paste_asked = Signal()
    newest_asked = Signal()
    remove_asked = Signal()
    dropped = Signal(object)
    left = Signal()
    scanned = Signal(str)

    def __init__(self, tasks: Tasks, language: Language, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._language = language
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.ears = KeyOrScan(self)
        self.ears.key.connect(self._on_key)
        self.ears.scan.connect(self.scanned)
        self.urgent = Banner(Tone.WARN, "info", self)
        self.newest = Banner(Tone.INFO, "import", self)
        self.newest.asked.connect(self.newest_asked)
        self.facts = DetailPanel(language, self)
        self.list = FindingList(language, self.tr("Documents of this application"), self)
        self.list.moved.connect(self._on_moved)
        self.viewer = CheckViewer(tasks, language, self)
        self.viewer.dropped.connect(self.dropped)
        self.viewer.add_asked.connect(self.add_asked)
        self.earlier = Banner(Tone.WARN, "history", self)
        self.hints = HintList(self)
        self.why = label("", "muted", self)
        self.why.setWordWrap(True)
        self.why.setAlignment(Qt.AlignmentFlag.AlignTop)
        self.note = QLineEdit(self)
        self._noted_for = ""
        self._make_note()
        self._arrange()
        self.setFocusProxy(self.list)

    # The page says

    def begin(self, rows: Sequence[FindingRow], at: int) -> None:
        """Begin another application, with the cursor at one of its documents."""
        self.ears.forget()
        self.show_rows(rows)
        self.list.setCurrentRow(at)
        self.list.setFocus()

    def show_rows(self, rows: Sequence[FindingRow]) -> None:
        """Show what was found so far."""
        self.list.show_rows(rows)

    def say_why(self, text: str) -> None:
        """Say what is still in the way of a verdict, or that nothing is."""
        self.why.setText(text)

    def begin_note(self) -> None:
        """Put the cursor into the note."""
        self.note.setFocus()

    def go_to(self, place: int) -> None:
        """Put the cursor on a document."""
        self.list.setCurrentRow(place)

    def show_document(self, shown: Shown, others: Sequence[Shown], note: str, earlier: str) -> None:
        """Show a document with its note and what was found of it in an earlier round."""
        if not self.note.hasFocus():
            self.note.setText(note)
        self.earlier.say(earlier)
        self.viewer.show_document(shown, others)

    def show_hints(self, hints: Sequence[SaidHint]) -> None:
        """Say what the machine noticed in the document shown."""
        self.hints.show_hints(hints)

    def end(self) -> None:
        """Let go of everything shown."""
        self.ears.forget()
        self.viewer.forget()
        self.urgent.say("")
        self.newest.say("")
        self.show_hints(())

    def key_lines(self) -> list[tuple[str, str]]:
        """Return what happens by which key, for the sheet of keys."""
        said = [(self._language.say(kind.word), key) for key, kind in FINDING_KEYS.items()]
        return [
            *said,
            (self.tr("Note on this document"), "N"),
            (self.tr("Next page"), "PgDown"),
            (self.tr("Previous page"), "PgUp"),
            (self.tr("Larger"), "+"),
            (self.tr("Smaller"), "-"),
            (self.tr("Whole page"), "0"),
            (self.tr("Whole width"), "W"),
            (self.tr("Scroll the page"), "Shift+Down"),
            (self.tr("Turn to the right"), "R"),
            (self.tr("Two side by side"), "C"),
            (self.tr("Compare with the next one"), "X"),
            (self.tr("Add files"), "Ctrl+O"),
            (self.tr("Add what was copied"), "Ctrl+V"),
            (self.tr("Take the file off"), "Del"),
            (self.tr("Back to the list"), "Esc"),
        ]

    # Qt asks

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.list.leave_room(little=self.height() < _ROOMY)
        line_high = self.why.fontMetrics().lineSpacing()
        self.why.setMaximumHeight(line_high if self.height() < _TIGHT else 3 * line_high)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        act = self._key_acts().get(Qt.Key(event.key()))
        plain = not event.modifiers() & ~(
            Qt.KeyboardModifier.ShiftModifier | Qt.KeyboardModifier.KeypadModifier
        )
        if event.matches(QKeySequence.StandardKey.Paste):
            self.paste_asked.emit()
        elif plain and event.key() in _ENTER:
            self.ears.enter()
        elif plain and act is not None:
            act()
        elif plain and event.text() and event.text().isprintable():
            if not event.isAutoRepeat() or event.text() in "+-":
                self.ears.hear(event.text())
        else:
            super().keyPressEvent(event)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self.note and event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            if event.key() in _ENTER or event.key() in (Qt.Key.Key_Escape, Qt.Key.Key_Up, Qt.Key.Key_Down):
                self.list.setFocus()
                return True
        elif watched is self.note and event.type() == QEvent.Type.FocusOut:
            self.noted.emit(self._noted_for, self.note.text())
        elif watched is self.note and event.type() == QEvent.Type.FocusIn:
            self._noted_for = self.list.current()
        return super().eventFilter(watched, event)

    # Keys

    def _key_acts(self) -> dict[Qt.Key, Callable[[], object]]:
        return {
            Qt.Key.Key_Escape: self.left.emit,
            Qt.Key.Key_PageDown: lambda: self.viewer.main.turn_over(1),
            Qt.Key.Key_PageUp: lambda: self.viewer.main.turn_over(-1),
            Qt.Key.Key_Up: lambda: self._each(lambda pane: pane.scroll_by(-_SCROLLED_LINES)),
            Qt.Key.Key_Down: lambda: self._each(lambda pane: pane.scroll_by(_SCROLLED_LINES)),
            Qt.Key.Key_Delete: self.remove_asked.emit,
        }

    def _on_key(self, key: str) -> None:
        if key in FINDING_KEYS:
            self.found.emit(self.list.current(), FINDING_KEYS[key])
            return
        acts: dict[str, Callable[[], object]] = {
            "+": lambda: self._each(lambda pane: pane.zoom(1)),
            "=": lambda: self._each(lambda pane: pane.zoom(1)),
            "-": lambda: self._each(lambda pane: pane.zoom(-1)),
            "0": lambda: self._each(lambda pane: pane.fit(Fit.PAGE)),
            "w": lambda: self._each(lambda pane: pane.fit(Fit.WIDTH)),
            "r": self.viewer.main.turn,
            "c": self.viewer.compare,
            "x": self.viewer.next_other,
            "n": self.note_asked.emit,
        }
        act = acts.get(key.lower())
        if act is not None:
            act()

    def _each(self, act: Callable[..., object]) -> None:
        for pane in self.viewer.panes():
            act(pane)

    def _on_moved(self, document: str) -> None:
        self.moved.emit(document)

    # Building

    def _make_note(self) -> None:
        self.note.setMaxLength(500)
        self.note.setPlaceholderText(self.tr("Note on this document; the citizen reads it   N"))
        self.note.setAccessibleName(self.tr("Note on this document"))
        self.note.installEventFilter(self)
        self.note.textEdited.connect(lambda text: self.noting.emit(self._noted_for, text))

    def _finding_buttons(self) -> QWidget:
        block = QWidget(self)
        flow = Flow(block)
        for key, kind in FINDING_KEYS.items():
            button = QPushButton(f"{key}  {self._language.say(kind.word)}", block)
            dress(button, "chip")
            button.setFocusPolicy(Qt.FocusPolicy.NoFocus)
            button.clicked.connect(lambda _=False, key=key: self._on_key(key))
            flow.addWidget(button)
        return block

    def _arrange(self) -> None:
        left = QWidget(self)
        column = QVBoxLayout(left)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.facts, 1)
        column.addWidget(line(left))
        column.addWidget(self.list)
        below = QVBoxLayout()
        below.setContentsMargins(2 * STEP, STEP, 2 * STEP, STEP)
        below.setSpacing(STEP)
        below.addWidget(self._finding_buttons())
        below.addWidget(self.note)
        below.addWidget(self.why)
        column.addWidget(line(left))
        column.addLayout(below)
        right = QWidget(self)
        pages = QVBoxLayout(right)
        pages.setContentsMargins(0, 0, 0, 0)
        pages.setSpacing(0)
        pages.addWidget(self.earlier)
        pages.addWidget(self.newest)
        pages.addWidget(self.viewer, 1)
        pages.addWidget(self.hints)
        self.split = QSplitter(Qt.Orientation.Horizontal, self)
        self.split.setChildrenCollapsible(False)
        self.split.setHandleWidth(1)
        self.split.addWidget(left)
        self.split.addWidget(right)
        self.split.setStretchFactor(1, 1)
        self.split.setSizes([380, 800])
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        whole.addWidget(self.urgent)
        whole.addWidget(self.split, 1)
