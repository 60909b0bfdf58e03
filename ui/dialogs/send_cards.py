"""Cards to an office or to Kantor Pos: who signs for them, and for the post the number of each parcel."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QGridLayout, QLineEdit, QScrollArea, QWidget

from desk.domain.handover import Party
from ui.dialogs.form import Form
from ui.theme import STEP
from ui.widgets.looks import label


@dataclass(frozen=True, slots=True)
class Parcel:
    """What is about to leave: how many cards where, and the names when each gets a tracking number."""

    title: str
    text: str
    receiver: Party
    tracked: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Sending:
    """Who takes the cards, and the tracking numbers in the order of the cards."""

    receiver: Party
    tracking: tuple[str, ...]


class TrackingField(QLineEdit):
    """A field a scanner fills: Enter goes on to the next one."""

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(name)
        self.following: QWidget | None = None

    # Qt asks

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            if not event.isAutoRepeat() and self.text().strip() and self.following is not None:
                self.following.setFocus(Qt.FocusReason.TabFocusReason)
            return
        super().keyPressEvent(event)


class SendDialog(Form):
    """Asks for the receiver; Enter in a tracking field goes to the next card."""

    def __init__(self, parcel: Parcel, parent: QWidget | None = None) -> None:
        self._parcel = parcel
        self.tracking: list[TrackingField] = []
        super().__init__(parcel.title, parcel.text, "", parent)
        self.yes.setText(self.tr("Send and number the BAST"))
        for field, following in zip(self.tracking, [*self.tracking[1:], self.yes], strict=False):
            field.following = following
        self._first_focus()

    @classmethod
    def ask(cls, parent: QWidget | None, parcel: Parcel) -> Sending | None:
        """Ask, and return who takes the cards, or None when they stay."""
        dialog = cls(parcel, parent)
        return dialog.sending() if dialog.confirmed() else None

    def sending(self) -> Sending:
        """Return what stands in the dialog now."""
        name, position, nip, office = (
            " ".join(field.text().split()) for field in (self.name, self.position, self.nip, self.workplace)
        )
        return Sending(Party(name, position, nip, office), self._numbers())

    def fill(self) -> None:
        known = self._parcel.receiver
        self.name = self.add_line(self.tr("Receiver's name"), known.name)
        self.nip = self.add_line(self.tr("NIP"), known.nip)
        self.position = self.add_line(self.tr("Position"), known.position)
        self.workplace = self.add_line(self.tr("Office"), known.office)
        if self._parcel.tracked:
            self.column.addWidget(label(self.tr("Tracking numbers: scan them card by card"), "strong", self))
            self.column.addWidget(self._tracking_list())

    def missing(self) -> str:
        if not self.name.text().strip():
            return self.tr("Write the name of the person who signs for the cards.")
        numbers = [number for number in self._numbers() if number]
        if len(set(numbers)) < len(numbers):
            twice = next(number for number in numbers if numbers.count(number) > 1)
            return self.tr("The tracking number {number} stands there twice.").format(number=twice)
        return ""

    def weigh(self) -> None:
        super().weigh()
        if not self._filled:
            return
        without = sum(not number for number in self._numbers())
        if self.yes.isEnabled() and without:
            self.why.setText(self.tr("%n card(s) without a tracking number", "", without))

    def on_scan(self, text: str) -> None:
        waiting = next((field for field in self.tracking if not field.text().strip()), None)
        if waiting is None:
            super().on_scan(text)
            return
        waiting.setText(text)
        (waiting.following or self.yes).setFocus(Qt.FocusReason.TabFocusReason)

    def _numbers(self) -> tuple[str, ...]:
        return tuple("".join(field.text().split()).upper() for field in self.tracking)

    def _tracking_list(self) -> QScrollArea:
        ground = QWidget(self)
        grid = QGridLayout(ground)
        grid.setContentsMargins(0, 0, STEP, 0)
        grid.setVerticalSpacing(STEP // 2)
        grid.setHorizontalSpacing(2 * STEP)
        grid.setColumnStretch(1, 1)
        for row, name in enumerate(self._parcel.tracked):
            field = TrackingField(name, ground)
            field.textChanged.connect(self.weigh)
            self.tracking.append(field)
            grid.addWidget(label(f"{row + 1}. {name}", "", ground), row, 0)
            grid.addWidget(field, row, 1)
        area = QScrollArea(self)
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setWidgetResizable(True)
        area.setWidget(ground)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        area.setMinimumHeight(min(len(self._parcel.tracked), 6) * 5 * STEP)
        for field in self.tracking:
            field.cursorPositionChanged.connect(lambda *_, field=field: area.ensureWidgetVisible(field))
        return area

    def _first_focus(self) -> None:
        wanted: QWidget = self.name
        if self.name.text().strip():
            wanted = self.tracking[0] if self.tracking else self.yes
        wanted.setFocus(Qt.FocusReason.TabFocusReason)
