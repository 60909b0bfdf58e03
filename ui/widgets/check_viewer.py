"""The documents beside the form: one, or two side by side; files dropped here belong to the one shown."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QMimeData, Qt, Signal
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QSplitter, QVBoxLayout, QWidget

from ui.language import Language
from ui.tasks import Tasks
from ui.theme import STEP
from ui.widgets.choices import Pick
from ui.widgets.document_pane import DocumentPane, Shown
from ui.widgets.looks import label

_ROOM_FOR_WORDS = 60 * STEP
"""Narrower than this, two documents need all the room; what the choice is for is said by its name."""


class CheckViewer(QWidget):
    """``dropped`` carries the paths of files, ``add_asked`` when somebody wants to choose one."""

    dropped = Signal(object)
    add_asked = Signal()

    def __init__(self, tasks: Tasks, language: Language, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAcceptDrops(True)
        self._others: tuple[Shown, ...] = ()
        self.main = DocumentPane(tasks, language, self.tr("Add files   Ctrl+O"), self)
        self.main.add_asked.connect(self.add_asked)
        self.other = DocumentPane(tasks, language, "", self)
        self.other.keep_to_pages(little_room=True)
        self.beside = QWidget(self)
        self.which = Pick(self.tr("Compare with"), (), self.beside)
        self.which.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.which.setMinimumContentsLength(8)
        self.which.setSizeAdjustPolicy(Pick.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.which.currentIndexChanged.connect(self._on_other)
        self._arrange()
        self.beside.hide()

    def show_document(self, shown: Shown, others: Sequence[Shown]) -> None:
        """Show a document; ``others`` are what it can be compared with, the likeliest first."""
        self.main.show_files(shown)
        chosen = self._others[self.which.currentIndex()].key if self._chosen() else None
        self._others = tuple(others)
        self.which.blockSignals(True)
        self.which.offer([(place, one.title) for place, one in enumerate(others)])
        kept = next((place for place, one in enumerate(others) if one.key == chosen), 0)
        self.which.setCurrentIndex(kept if others else -1)
        self.which.blockSignals(False)
        if self.comparing:
            self._on_other()

    @property
    def comparing(self) -> bool:
        """Whether two documents stand side by side."""
        return self.beside.isVisibleTo(self)

    def compare(self, side_by_side: bool | None = None) -> None:
        """Show two side by side, or one again."""
        both = not self.comparing if side_by_side is None else side_by_side
        self.beside.setVisible(both)
        self.main.keep_to_pages(little_room=both)
        if both:
            half = max(1, self.width() // 2)
            self.split.setSizes([half, half])
            self._on_other()
        else:
            self.other.forget()

    def next_other(self) -> None:
        """Compare with the next one that can be compared."""
        if self.comparing and self._others:
            self.which.setCurrentIndex((self.which.currentIndex() + 1) % len(self._others))

    def panes(self) -> tuple[DocumentPane, ...]:
        """Return what is looked at: zooming and turning are for both alike."""
        return (self.main, self.other) if self.comparing else (self.main,)

    def forget(self) -> None:
        """Let go of every file."""
        self.compare(side_by_side=False)
        self.main.forget()

    # Qt asks

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._which.setVisible(self.width() >= _ROOM_FOR_WORDS)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if files_in(event.mimeData()):
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        paths = files_in(event.mimeData())
        if paths:
            event.acceptProposedAction()
            self.dropped.emit(paths)

    def _chosen(self) -> bool:
        return 0 <= self.which.currentIndex() < len(self._others)

    def _on_other(self) -> None:
        if self.comparing and self._chosen():
            self.other.show_files(self._others[self.which.currentIndex()])

    def _arrange(self) -> None:
        self.split = QSplitter(Qt.Orientation.Horizontal, self)
        self.split.setChildrenCollapsible(False)
        self.split.setHandleWidth(1)
        self.split.addWidget(self.main)
        self.split.addWidget(self.beside)
        row = QHBoxLayout()
        row.setContentsMargins(STEP, STEP // 2, STEP, 0)
        row.setSpacing(STEP)
        self._which = label(self.tr("Compare with"), "muted", self.beside)
        row.addWidget(self._which)
        row.addWidget(self.which, 1)
        right = QVBoxLayout(self.beside)
        right.setContentsMargins(0, 0, 0, 0)
        right.setSpacing(0)
        right.addLayout(row)
        right.addWidget(self.other, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.split)


def files_in(data: QMimeData) -> tuple[Path, ...]:
    """Return the files of this PC among what is dragged or lies on the clipboard."""
    return tuple(Path(url.toLocalFile()) for url in data.urls() if url.isLocalFile())
