"""The destruction of cards before witnesses: where, how, and who watched."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtWidgets import QGridLayout, QLineEdit, QWidget

from desk.domain.stock import Witness
from ui.dialogs.form import Form
from ui.dialogs.grave import grave_key, make_grave
from ui.theme import STEP
from ui.widgets.looks import label

WITNESSES = 3


@dataclass(frozen=True, slots=True)
class Destroying:
    """What the minutes will say."""

    place: str
    method: str
    witnesses: tuple[Witness, ...]


class DestroyDialog(Form):
    """Asks for place, method and up to three witnesses; one is needed."""

    def __init__(self, title: str, text: str, place: str, parent: QWidget | None = None) -> None:
        self._place = place
        super().__init__(title, text, "", parent, grave=True)
        self.setMinimumWidth(88 * STEP)
        make_grave(self, self.yes, self.tr("Destroyed: number the minutes"))
        self.rows[0][0].setFocus()

    @classmethod
    def ask(cls, parent: QWidget | None, title: str, text: str, place: str) -> Destroying | None:
        """Ask, and return what the minutes will say, or None when nothing was destroyed."""
        dialog = cls(title, text, place, parent)
        return dialog.destroying() if dialog.confirmed() else None

    def destroying(self) -> Destroying:
        """Return what stands in the dialog now."""
        said = [tuple(" ".join(field.text().split()) for field in row) for row in self.rows]
        return Destroying(
            self.place.text().strip(),
            self.method.text().strip(),
            tuple(Witness(name, position, nip) for name, position, nip in said if name),
        )

    def fill(self) -> None:
        self.place = self.add_line(self.tr("Place"), self._place)
        self.method = self.add_line(self.tr("Method"), self.tr("Burned"))
        self.column.addWidget(label(self.tr("Witnesses (Satpol PP, police, inspectorate)"), "strong", self))
        ground = QWidget(self)
        grid = QGridLayout(ground)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setSpacing(STEP)
        titles = (self.tr("Name"), self.tr("Position, office"), self.tr("NIP, or NRP/NIK"))
        for place, title in enumerate(titles):
            grid.addWidget(label(title, "muted", ground), 0, place)
        self.rows = [self._witness(grid, number, titles, ground) for number in range(1, WITNESSES + 1)]
        self.column.addWidget(ground)

    def missing(self) -> str:
        if not self.place.text().strip() or not self.method.text().strip():
            return self.tr("Write where and how the cards were destroyed.")
        if not self.destroying().witnesses:
            return self.tr("Write at least one witness; without witnesses nothing may be destroyed.")
        return ""

    def weigh(self) -> None:
        super().weigh()
        if not self.why.text() and self._filled:
            text = self.tr("{key} takes this step, Esc cancels; Enter alone does not.")
            self.why.setText(text.format(key=grave_key()))

    def _witness(
        self, grid: QGridLayout, number: int, titles: tuple[str, ...], ground: QWidget
    ) -> tuple[QLineEdit, ...]:
        row = []
        for place, title in enumerate(titles):
            field = QLineEdit(ground)
            field.setAccessibleName(self.tr("Witness {n}: {what}").format(n=number, what=title))
            field.textChanged.connect(self.weigh)
            grid.addWidget(field, number, place)
            row.append(field)
        row[-1].setPlaceholderText(self.tr("such as NRP 78051234"))
        return tuple(row)
