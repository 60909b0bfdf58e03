"""The entries of one list of a catalogue, under headings, each with whether it is edited or wrong."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import QListWidget, QListWidgetItem, QWidget

from ui.icons import icon
from ui.masking import as_tip
from ui.palette import Tone
from ui.theme import STEP, strong_font


@dataclass(frozen=True, slots=True)
class EntryLine:
    """One line: its code, what it says, the heading it stands under."""

    code: str
    words: str
    heading: str = ""
    sign: str = "document"
    edited: bool = False
    wrong: bool = False


class EntryList(QListWidget):
    """Emits ``moved_to`` with the code of the entry that is chosen."""

    moved_to = Signal(str)

    def __init__(self, title: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._filling = False
        self.setAccessibleName(title)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setIconSize(QSize(2 * STEP, 2 * STEP))
        self.setMinimumWidth(30 * STEP)
        self.currentItemChanged.connect(self._on_moved)

    def put(self, lines: Sequence[EntryLine]) -> None:
        """Show other lines; the chosen entry stays chosen, or the first one is."""
        chosen, at = self.chosen(), self.verticalScrollBar().value()
        self._filling = True
        self.clear()
        heading = ""
        for line in lines:
            if line.heading != heading:
                heading = line.heading
                self._add_heading(heading)
            self._add(line)
        self._filling = False
        if not self.choose(chosen) and lines:
            self.choose(lines[0].code)
        self.verticalScrollBar().setValue(at)

    def chosen(self) -> str:
        """Return the code of the entry that is chosen; nothing when none is."""
        item = self.currentItem()
        return (item.data(Qt.ItemDataRole.UserRole) or "") if item is not None else ""

    def choose(self, code: str) -> bool:
        """Choose an entry; return whether it is here."""
        for row in range(self.count()):
            if code and self.item(row).data(Qt.ItemDataRole.UserRole) == code:
                self.setCurrentRow(row)
                self.scrollToItem(self.item(row))
                return True
        return False

    def _add_heading(self, words: str) -> None:
        item = QListWidgetItem(words, self)
        item.setFlags(Qt.ItemFlag.NoItemFlags)
        item.setFont(strong_font(self.font()))

    def _add(self, line: EntryLine) -> None:
        sign = icon(line.sign, Tone.NEUTRAL)
        words = line.words
        if line.edited:
            sign = icon("edit", Tone.INFO)
            words = self.tr("{entry}, edited").format(entry=words)
        if line.wrong:
            sign = icon("warning", Tone.BAD)
        item = QListWidgetItem(sign, words, self)
        item.setData(Qt.ItemDataRole.UserRole, line.code)
        item.setToolTip(as_tip(words))

    def _on_moved(self) -> None:
        if not self._filling:
            self.moved_to.emit(self.chosen())
