"""Labels for parcels: on which paper, and where on the first sheet to begin."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtWidgets import QWidget

from desk.domain.text import Word
from ui.dialogs.form import Form
from ui.label_choice import Paper, Wanted


class LabelsDialog(Form):
    """The place counts along the rows, so that a sheet begun before is used to its end."""

    def __init__(
        self,
        labels: int,
        papers: Sequence[Paper],
        usual: str,
        say: Callable[[Word], str],
        parent: QWidget | None = None,
    ) -> None:
        self._papers, self._usual, self._say = papers, usual, say
        super().__init__("", "", "", parent)
        self.name_step(self.tr("Labels for %n parcel(s)", "", labels), self.tr("Make the labels"))
        self.yes.setFocus()

    @classmethod
    def ask(
        cls,
        parent: QWidget | None,
        labels: int,
        papers: Sequence[Paper],
        usual: str,
        say: Callable[[Word], str],
    ) -> Wanted | None:
        """Ask, and return the paper and the place to begin at, or None."""
        dialog = cls(labels, papers, usual, say, parent)
        return dialog.wanted() if dialog.confirmed() else None

    def wanted(self) -> Wanted:
        """Return what stands in the dialog now."""
        return Wanted(self.paper.value().code, self.start.value())

    def fill(self) -> None:
        self.paper = self.add_choice(self.tr("Paper"), [(one, self._say(one.word)) for one in self._papers])
        known = next((one for one in self._papers if one.code == self._usual), self._papers[0])
        self.paper.choose(known)
        self.start = self.add_number(self.tr("First label at place"), 1, 1)

    def weigh(self) -> None:
        if self._filled:
            places = self.paper.value().places
            self.start.setMaximum(places)
            self.fields.setRowVisible(self.start, places > 1)
        super().weigh()
