"""The pages of one document's files: turned over, zoomed and rotated by keys; drawn behind the window."""

from __future__ import annotations

from collections.abc import Callable, Hashable
from dataclasses import dataclass

from PySide6.QtCore import QSize, Qt, QTimer, Signal
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QToolButton, QVBoxLayout, QWidget

from desk.domain.attachments import PageSize, Picture
from desk.domain.errors import Cancelled
from ui.actions import spoken_key
from ui.errors import explain
from ui.icons import icon
from ui.language import Language
from ui.palette import Tone
from ui.tasks import Tasks
from ui.theme import STEP
from ui.widgets.empty_state import EmptyState
from ui.widgets.open_files import FileShown, OpenFiles
from ui.widgets.page_canvas import ZOOM_STEP, Fit, PageCanvas
from ui.widgets.short_label import ShortLabel

_OPEN_AFTER_MS = 40
"""Whoever runs through the list with an arrow key opens only what they stop at."""
_SHARPER_AFTER_MS = 80
_LINE_OF_TEXT = 5 * STEP


@dataclass(frozen=True, slots=True)
class Shown:
    """What a pane shows: the files of one document, and what to say while there are none."""

    key: Hashable
    title: str
    files: tuple[FileShown, ...]
    empty: str


class DocumentPane(QWidget):
    """Shows one document; ``add_asked`` when there is nothing to show and somebody wants to add a file.

    How a page was turned is kept as long as the pane lives, the fit over all pages.
    """

    add_asked = Signal()
    page_shown = Signal()

    def __init__(
        self, tasks: Tasks, language: Language, add_words: str, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._tasks, self._language, self._add_words = tasks, language, add_words
        self._shown = Shown("", "", (), "")
        self._open = OpenFiles()
        self._turns: dict[tuple[Hashable, int], int] = {}
        self._file, self.page = 0, 1
        self.canvas = PageCanvas(self)
        self.canvas.sharper.connect(self._ask_soon)
        self.nothing = EmptyState(self)
        self.stage = QStackedWidget(self)
        self.stage.addWidget(self.nothing)
        self.stage.addWidget(self.canvas)
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.setInterval(_SHARPER_AFTER_MS)
        self._soon.timeout.connect(self._ask_picture)
        self._later = QTimer(self)
        self._later.setSingleShot(True)
        self._later.setInterval(_OPEN_AFTER_MS)
        self._later.timeout.connect(self._ask_size)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._head())
        column.addWidget(self.stage, 1)

    def show_files(self, shown: Shown, file: int = 0) -> None:
        """Show a document from its first page; the same one again keeps the page it is at."""
        same = shown.key == self._shown.key
        at = self.file.key if same and self.file is not None else None
        self._shown = shown
        kept = next(
            (place for place, one in enumerate(shown.files) if at is not None and one.key == at), None
        )
        if kept is not None:
            self._file = kept
            self._say_place()
            return
        self._file, self.page = min(file, max(0, len(shown.files) - 1)), 1
        self._begin()

    def keep_to_pages(self, *, little_room: bool) -> None:
        """Show only the buttons that turn over, when two documents share the room; the keys do the rest."""
        for tool in self.tools[2:]:
            tool.setVisible(not little_room)

    @property
    def file(self) -> FileShown | None:
        """The file shown now."""
        files = self._shown.files
        return files[self._file] if self._file < len(files) else None

    def forget(self) -> None:
        """Let go of the files; the document is not looked at any more."""
        self._soon.stop()
        self._tasks.run(self, self._open.close)
        self._open = OpenFiles()
        self._turns.clear()
        self._shown = Shown("", "", (), "")
        self._begin()

    # What keys and buttons do

    def turn_over(self, step: int) -> bool:
        """Go to the next or the previous page, on into the next file; False at the end."""
        file = self.file
        if file is None:
            return False
        if 1 <= self.page + step <= file.pages:
            self.page += step
        elif 0 <= self._file + step < len(self._shown.files):
            self._file += step
            there = self.file
            self.page = there.pages if there is not None and step < 0 else 1
        else:
            return False
        self._begin()
        return True

    def zoom(self, closer: int) -> None:
        """Go a step closer, or back."""
        self.canvas.zoom_by(ZOOM_STEP**closer)

    def fit(self, fit: Fit) -> None:
        """Let the page fit."""
        self.canvas.fit_to(fit)

    def turn(self) -> None:
        """Turn the page a quarter to the right."""
        file = self.file
        if file is not None:
            self.canvas.turn()
            self._turns[file.key, self.page] = self.canvas.turned

    def scroll_by(self, lines: int) -> None:
        """Scroll by a few lines of text."""
        self.canvas.scroll_by(lines * _LINE_OF_TEXT)

    # Fetching

    def _begin(self) -> None:
        self._say_place()
        self._soon.stop()
        if self.file is None:
            self._later.stop()
            self.canvas.clear()
            self.nothing.say("document", self._shown.title, self._shown.empty, *self._add_button())
            self.stage.setCurrentWidget(self.nothing)
        else:
            self._later.start()

    def _ask_size(self) -> None:
        file, page, opened = self.file, self.page, self._open
        if file is None:
            return
        self._tasks.run(
            self,
            lambda: opened.pages(file).size(page),
            lambda size: self._on_size(size, file.key, page),
            self._on_refused,
            line="page",
        )

    def _on_size(self, size: PageSize, key: Hashable, page: int) -> None:
        if self.file is None or (self.file.key, self.page) != (key, page):
            return
        self.stage.setCurrentWidget(self.canvas)
        self.canvas.show_page(QSize(size.width, size.height), self._turns.get((key, page), 0))
        self._soon.stop()
        self._ask_picture()

    def _ask_soon(self) -> None:
        if self.file is not None and self.stage.currentWidget() is self.canvas:
            self._soon.start()

    def _ask_picture(self) -> None:
        file, page, opened = self.file, self.page, self._open
        if file is None:
            return
        zoom = self.canvas.zoom * self.devicePixelRatioF()
        self._tasks.run(
            self,
            lambda: drawn(opened.pages(file).picture(page, zoom)),
            lambda picture: self._on_picture(picture, file.key, page),
            self._on_refused,
            line="picture",
        )

    def _on_picture(self, picture: QImage, key: Hashable, page: int) -> None:
        if self.file is not None and (self.file.key, self.page) == (key, page):
            self.canvas.show_picture(picture)
            self.page_shown.emit()

    def _on_refused(self, error: Exception) -> None:
        if self.file is None or isinstance(error, Cancelled):
            return  # nobody looks at it any more
        known = explain(error, self._language)
        if known is None:
            self._tasks.uncaught.emit(error)
            return
        self.canvas.clear()
        self.nothing.say("warning", self.tr("This page cannot be shown"), known.whole, tone=Tone.BAD)
        self.stage.setCurrentWidget(self.nothing)

    def _add_button(self) -> tuple[str, Callable[[], None]] | tuple[()]:
        return (self._add_words, self.add_asked.emit) if self._add_words else ()

    # The line above the page

    def _head(self) -> QWidget:
        head = QWidget(self)
        row = QHBoxLayout(head)
        row.setContentsMargins(STEP, STEP // 2, STEP, STEP // 2)
        row.setSpacing(STEP // 2)
        words = QVBoxLayout()
        words.setSpacing(0)
        self.name = ShortLabel("strong", head)
        self.place = ShortLabel("muted", head)
        words.addWidget(self.name)
        words.addWidget(self.place)
        row.addLayout(words, 1)
        self.tools = [
            self._tool(row, sign, words, key, act)
            for sign, words, key, act in (
                ("left", self.tr("Previous page"), "PgUp", lambda: self.turn_over(-1)),
                ("right", self.tr("Next page"), "PgDown", lambda: self.turn_over(1)),
                ("minus", self.tr("Smaller"), "-", lambda: self.zoom(-1)),
                ("add", self.tr("Larger"), "+", lambda: self.zoom(1)),
                ("fit-width", self.tr("Fit the width"), "W", lambda: self.fit(Fit.WIDTH)),
                ("fit-page", self.tr("Fit the page"), "0", lambda: self.fit(Fit.PAGE)),
                ("turn", self.tr("Turn to the right"), "R", self.turn),
            )
        ]
        return head

    def _tool(
        self, row: QHBoxLayout, sign: str, words: str, key: str, act: Callable[[], object]
    ) -> QToolButton:
        tool = QToolButton(self)
        tool.setIcon(icon(sign))
        tool.setToolTip(f"{words}   {spoken_key(key)}")
        tool.setAccessibleName(words)
        tool.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        tool.clicked.connect(lambda _checked=False: act())
        row.addWidget(tool)
        return tool

    def _say_place(self) -> None:
        file, number = self.file, self._language.number
        self.name.setText(self._shown.title)
        for tool in self.tools:
            tool.setEnabled(file is not None)
        if file is None:
            self.place.setText("")
            return
        words = [self.tr("page {n} of {all}").format(n=number(self.page), all=number(file.pages))]
        if len(self._shown.files) > 1:
            files = self.tr("file {n} of {all}")
            words.insert(0, files.format(n=number(self._file + 1), all=number(len(self._shown.files))))
        self.place.setText(" · ".join([*words, file.title]))
        self.canvas.setAccessibleName(f"{self._shown.title}, {words[-1]}")


def drawn(picture: Picture) -> QImage:
    """Return a page as it is painted; safe in any thread.

    The format is named: guessing, Qt asks each of its readers in turn under one lock, one of them takes small
    pictures for its own, and what it says of it is translated in Python. Two threads that guess at once
    then wait for each other for good, one with the lock and one with Python.
    """
    return QImage.fromData(picture.content, "BMP")  # type: ignore[arg-type]  # bytes, as its stub says, it refuses
