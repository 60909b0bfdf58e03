"""What the post says of one parcel: the result, its day, and what belongs to it."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date

from PySide6.QtWidgets import QWidget

from desk.domain.handover import ReturnReason
from desk.domain.post import RESULTS, OldCard, Parcel, ParcelState, PostResult, may_follow
from desk.domain.text import Word
from ui.dialogs.form import Form
from ui.widgets.day_field import DayField


class ParcelResultDialog(Form):
    """Offers what can follow; only the fields of the chosen result are shown."""

    def __init__(
        self, one: Parcel, today: date, say: Callable[[Word], str], parent: QWidget | None = None
    ) -> None:
        self._one, self._today, self._say = one, today, say
        super().__init__("", "", "", parent)
        self.name_step(
            self.tr("{number} for {name}").format(number=one.label_code, name=one.address.name),
            self.tr("Note the result"),
        )
        self.setWindowTitle(one.label_code)  # a title is seen outside the window too
        self.outcome.setFocus()

    @classmethod
    def ask(
        cls, parent: QWidget | None, one: Parcel, today: date, say: Callable[[Word], str]
    ) -> PostResult | None:
        """Ask, and return the result, or None when there is none yet."""
        dialog = cls(one, today, say, parent)
        return dialog.told() if dialog.confirmed() else None

    def told(self) -> PostResult:
        """Return what stands in the dialog now."""
        state = self.outcome.value()
        delivered, back = state is ParcelState.DELIVERED, state is ParcelState.RETURNED
        return PostResult(
            state,
            self.day.day(),
            " ".join(self.receiver.text().split()) if delivered else "",
            self.reason.value() if back else None,
            " ".join(self.note.text().split()),
            old_card_brought=bool(delivered and self._wanted() and self.old_card.value()),
            slot=self.slot.text().strip() if back else "",
        )

    def fill(self) -> None:
        can = [state for state in RESULTS if may_follow(self._one.state, state)]
        usual = [ParcelState.DELIVERED, *(state for state in can if state is not ParcelState.DELIVERED)]
        self.outcome = self.add_choice(
            self.tr("Result"), [(state, self._say(state.word)) for state in usual if state in can]
        )
        self.day = DayField(self.tr("Day"), self)
        self.day.begin(self._today, self._today)
        self.day.dateChanged.connect(self.weigh)
        self.fields.addRow(self.tr("Day"), self.day)
        self.receiver = self.add_line(self.tr("Received by"), self._one.address.name)
        brought = [
            (True, self.tr("The courier brought it; it goes to the box")),
            (False, self.tr("Not brought yet; it stays on the list")),
        ]
        self.old_card = self.add_choice(self.tr("Old card"), brought)
        self.reason = self.add_choice(
            self.tr("Why it came back"), [(reason, self._say(reason.word)) for reason in ReturnReason]
        )
        self.slot = self.add_line(self.tr("Shelf slot"), "", self.tr("empty: the usual slot is given"))
        self.note = self.add_line(self.tr("Note"))

    def missing(self) -> str:
        if self.day.too_late():
            return self.tr("This day has not come yet.")
        delivered = self.outcome.value() is ParcelState.DELIVERED
        if delivered and not self.receiver.text().strip():
            return self.tr("Write who received it.")
        return ""

    def weigh(self) -> None:
        if self._filled:
            state = self.outcome.value()
            delivered, back = state is ParcelState.DELIVERED, state is ParcelState.RETURNED
            self.fields.setRowVisible(self.receiver, delivered)
            self.fields.setRowVisible(self.old_card, delivered and self._wanted())
            self.fields.setRowVisible(self.reason, back)
            self.fields.setRowVisible(self.slot, back)
        super().weigh()

    def _wanted(self) -> bool:
        return self._one.old_card is OldCard.WANTED
