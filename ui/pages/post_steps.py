"""The steps of the page of Kantor Pos: asked for in a dialog, done in the pool, told with a way back."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from PySide6.QtCore import Signal

from desk.domain.handover import Party
from desk.domain.journal import Action
from desk.domain.post import (
    UNDER_WAY,
    AfterReturn,
    Consignment,
    Parcel,
    ParcelEvent,
    Payment,
    ToPost,
)
from desk.domain.post_errors import ParcelUnknown
from desk.domain.settings import OfficeSettings
from desk.domain.text import mark
from desk.rooms.post import Noted
from ui.dialogs.confirm import Confirm, Question
from ui.dialogs.mail_address import MailAddressDialog
from ui.dialogs.one_line import OneLineDialog
from ui.dialogs.parcel_cost import CostDialog
from ui.dialogs.parcel_result import ParcelResultDialog
from ui.dialogs.send_parcels import SendParcelsDialog, ToSign
from ui.pages.page import Page
from ui.pages.undoing import tell_with_undo

_COMPLETE = mark("post", "{name}: the address is complete.")
_LACKS = mark("post", "{name}: kept. Still missing: {lacks}.")
_SENT = mark("post", "BAST {number}: {parcels} parcels to Kantor Pos. F8 prints the labels.")
_SENDING = mark("post", "Sending the parcels")
_LABELLED = mark("post", "{name}: tracking number {tracking}.")
_NOTED = mark("post", "{name}: {state}, {day}.")
_KNOWN = mark("post", "{name}: the post had said this before; nothing has changed.")
_DECIDED = mark("post", "{name}: {what}.")
_STANDS = mark("post", "{name}: {what}. It stands in slot {slot}.")
_CHARGED = mark("post", "{name}: Rp {cost}, {payment}.")
_TRACKING = mark("post", "Tracking number")
_OF_POST = mark("post", "Number on the post's label")
_KEEP = mark("post", "Note the number")
_WHAT_NEXT = mark("post", "What becomes of this parcel?")
_WHY = mark("post", "{name}, came back on {day}: {why}.")
_GO_ON = mark("post", "Decide")
_TAKE_BACK = mark("post", "Take the last result back?")
_WRONG = mark(
    "post",
    "{name}: “{state}” of {day} was wrong. The parcel is then where it was before; both stay on record.",
)
_TAKE_IT = mark("post", "Take back")
_TAKEN_BACK = mark("post", "{name}: taken back; the parcel is “{state}” again.")
_POST_OFFICE = mark("post", "Kantor Pos {city}")


class PostSteps(Page):
    """What the page of Kantor Pos can do.

    Emits ``parcel_changed`` with a parcel as it is now, ``parcels_sent`` with those of a new BAST, and
    ``number_found`` with the parcel of a number and what was said of it.
    """

    parcel_changed = Signal(object)
    parcels_sent = Signal(object)
    number_found = Signal(object, object)

    # To send

    def write_address(self, waiting: ToPost) -> None:
        """Ask for an address and keep it."""
        written = MailAddressDialog.ask(self, waiting, self.say)
        if written is not None:
            self.run(
                lambda: self.office.post.write_address(
                    self.staff, waiting, written.address, old_card=written.old_card
                ),
                lambda now: self._on_address(now or waiting),
            )

    def _on_address(self, now: ToPost) -> None:
        if now.lacks:
            lacks = ", ".join(self.say(lack.word) for lack in now.lacks)
            self.context.notices.info(self.say(_LACKS).format(name=now.address.name, lacks=lacks))
        else:
            self.context.notices.info(self.say(_COMPLETE).format(name=now.address.name))

    def send_parcels(self, parcels: Sequence[ToPost]) -> None:
        """Ask who signs for some parcels, and send them."""

        def ask(known: tuple[Party | None, OfficeSettings]) -> None:
            last, settings = known
            receiver = last or Party("", office=self.say(_POST_OFFICE).format(city=settings.city))
            what = ToSign(len(parcels), settings.post_cost, receiver, _payment_of(settings))
            posting = SendParcelsDialog.ask(self, what, self.say, self.language.number)
            if posting is not None:
                self.run(
                    lambda: self.office.post.send(
                        self.staff, parcels, posting.receiver, posting.cost, posting.payment
                    ),
                    self._on_sent,
                    saying=self.say(_SENDING),
                    button=self.button("go"),
                )

        post = self.office.post
        self.run(lambda: (post.last_receiver(), post.settings()), ask)

    def _on_sent(self, sent: Consignment) -> None:
        number = sent.handover.number
        text = self.say(_SENT).format(number=number, parcels=self.language.number(len(sent.parcels)))
        tell_with_undo(self, text, Action.HANDOVER_SENT, f"handover:{number}")
        self.parcels_sent.emit(sent.parcels)

    # Under way

    def take_number(self, text: str, in_hand: Parcel | None) -> None:
        """Find the parcel of a number; one nobody knows is the tracking number of the parcel in hand."""
        self.run(lambda: self._found(text, in_hand), self._on_found, line="number")

    def _found(self, text: str, in_hand: Parcel | None) -> tuple[Parcel, tuple[ParcelEvent, ...], bool]:
        office, labelled = self.office, False
        try:
            one = office.post.find(text)
        except ParcelUnknown:
            waits = in_hand is not None and in_hand.state in UNDER_WAY and not in_hand.tracking_number
            if in_hand is None or not waits or not self.staff.may(Action.PARCEL_LABELLED):
                raise
            one, labelled = office.post.label(self.staff, in_hand.number, text), True
        return one, office.post.story(one), labelled

    def _on_found(self, found: tuple[Parcel, tuple[ParcelEvent, ...], bool]) -> None:
        one, story, labelled = found
        if labelled:
            self._tell_labelled(one)
        self.number_found.emit(one, story)

    def track(self, one: Parcel) -> None:
        """Type a tracking number, also in place of a wrong one."""
        number = OneLineDialog.ask(
            self,
            self.say(_TRACKING),
            f"{one.number} · {one.address.name}",
            self.say(_OF_POST),
            self.say(_KEEP),
            one.tracking_number,
        )
        if number and number != one.tracking_number:
            self.run(
                lambda: self.office.post.label(self.staff, one.number, number),
                self._on_tracked,
            )

    def _on_tracked(self, one: Parcel) -> None:
        self._tell_labelled(one)
        self.parcel_changed.emit(one)

    def _tell_labelled(self, one: Parcel) -> None:
        text = self.say(_LABELLED).format(name=one.address.name, tracking=one.tracking_number)
        self.context.notices.info(text)

    def note_result(self, one: Parcel) -> None:
        """Ask what the post says of a parcel, and note it; the page may have been open since yesterday."""
        self.run(self.office.today, lambda today: self._ask_result(one, today))

    def _ask_result(self, one: Parcel, today: date) -> None:
        told = ParcelResultDialog.ask(self, one, today, self.say)
        if told is not None:
            self.run(lambda: self.office.post.note_result(self.staff, one.number, told), self._on_noted)

    def _on_noted(self, noted: Noted) -> None:
        one = noted.parcel
        if noted.changed:
            facts = {"state": self.say(one.state.word), "day": self.language.date(one.newest_on)}
            text = self.say(_NOTED).format(name=one.address.name, **facts)
            tell_with_undo(self, text, Action.POST_RESULT_NOTED, f"parcel:{one.number}")
        else:
            self.context.notices.info(self.say(_KNOWN).format(name=one.address.name))
        self.parcel_changed.emit(one)

    def take_result_back(self, one: Parcel) -> None:
        """Ask why, and take the last result of a parcel back."""
        facts = {"name": one.address.name, "state": self.say(one.state.word)}
        question: Question[None] = Question(
            self.say(_TAKE_BACK),
            self.say(_WRONG).format(**facts, day=self.language.date(one.newest_on)),
            self.say(_TAKE_IT),
            wants_reason=True,
        )
        decision = Confirm.ask(self, question)
        if decision is not None:
            self.run(
                lambda: self.office.post.take_back(self.staff, one.number, decision.reason),
                self._on_taken_back,
            )

    def _on_taken_back(self, one: Parcel) -> None:
        facts = {"name": one.address.name, "state": self.say(one.state.word)}
        self.context.notices.info(self.say(_TAKEN_BACK).format(**facts))
        self.parcel_changed.emit(one)

    def charge(self, one: Parcel) -> None:
        """Correct what the post takes for a parcel."""
        cost = CostDialog.ask(self, one, self.say)
        if cost is not None:
            self.run(
                lambda: self.office.post.charge(self.staff, one.number, cost.amount, cost.payment),
                self._on_charged,
            )

    def _on_charged(self, one: Parcel) -> None:
        facts = {"cost": self.language.number(one.cost), "payment": self.say(one.payment.word)}
        self.context.notices.info(self.say(_CHARGED).format(name=one.address.name, **facts))
        self.parcel_changed.emit(one)

    # Came back

    def decide(self, one: Parcel) -> None:
        """Ask what becomes of a parcel that came back."""
        why = self.say(one.reason.word) if one.reason is not None else ""
        text = self.say(_WHY).format(name=one.address.name, day=self.language.date(one.newest_on), why=why)
        choices = tuple((after, self.say(after.word)) for after in AfterReturn if after is not one.after)
        question: Question[AfterReturn] = Question(self.say(_WHAT_NEXT), text, self.say(_GO_ON), choices)
        decision = Confirm.ask(self, question)
        if decision is not None and decision.value is not None:
            after = decision.value
            self.run(lambda: self.office.post.decide(self.staff, one.number, after), self._on_decided)

    def _on_decided(self, one: Parcel) -> None:
        what = self.say(one.after.word) if one.after is not None else ""
        slots = ", ".join(dict.fromkeys(each.slot for each in one.contents if each.slot))
        words = _STANDS if slots and one.after is AfterReturn.PICK_UP else _DECIDED
        self.context.notices.info(
            self.say(words).format(name=one.address.name, what=what.lower(), slot=slots)
        )


def _payment_of(settings: OfficeSettings) -> Payment:
    return next((one for one in Payment if one.code == settings.post_payment), Payment.COD)
