"""One day on which the office is closed: which, why, and what it is called."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date

from PySide6.QtWidgets import QWidget

from desk.domain.calendar import DayOff, DayOffKind
from desk.domain.dates import read_date
from desk.domain.text import Word
from ui.dialogs.form import Form
from ui.widgets.looks import label


class DayOffDialog(Form):
    """Asks for a day; what it is in words stands below while it is typed."""

    def __init__(
        self,
        year: int,
        say: Callable[[Word], str],
        spoken: Callable[[date], str],
        parent: QWidget | None = None,
    ) -> None:
        self._year, self._say, self._spoken = year, say, spoken
        super().__init__("", "", "", parent)
        self.name_step(self.tr("Close the office on a day"), self.tr("Add   Enter"))
        self.day.setFocus()

    @classmethod
    def ask(
        cls,
        parent: QWidget | None,
        year: int,
        say: Callable[[Word], str],
        spoken: Callable[[date], str],
    ) -> DayOff | None:
        """Ask, and return the day off, or None."""
        dialog = cls(year, say, spoken, parent)
        return dialog.answer() if dialog.confirmed() else None

    def answer(self) -> DayOff | None:
        """Return what stands in the form."""
        day = self._read()
        return None if day is None else DayOff(day, self.kind.value(), " ".join(self.name.text().split()))

    def fill(self) -> None:
        self.day = self.add_line(self.tr("Day"), "", f"17-08-{self._year}")
        self.in_words = label("", "muted", self)
        self.fields.addRow("", self.in_words)
        kinds = [DayOffKind.OFFICE, DayOffKind.HOLIDAY, DayOffKind.JOINT_LEAVE]
        self.kind = self.add_choice(self.tr("Why"), [(kind, self._say(kind.word)) for kind in kinds])
        self.name = self.add_line(self.tr("Name"))
        self.day.textChanged.connect(lambda _text: self._tell())

    def missing(self) -> str:
        if self._read() is None:
            return self.tr("Write the day, such as 17-08-{year}.").format(year=self._year)
        return "" if self.name.text().strip() else self.tr("Write what the day is called.")

    def _read(self) -> date | None:
        text = self.day.text().strip()
        return read_date(text) if len(text) >= 6 else None  # fewer would be a day number of a spreadsheet

    def _tell(self) -> None:
        day = self._read()
        self.in_words.setText("" if day is None else self._spoken(day))
