"""The hand-out room: cards on the shelf, cards on their way, cards nobody has come for."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date

from desk.domain.errors import NotFound
from desk.domain.handover import Handover, Party, Shelf
from desk.domain.journal import Action, Topic
from desk.domain.paging import Cursor
from desk.domain.paging import Page as Rows
from desk.domain.post import Consignment
from desk.domain.printing import CancelReason, Delivery, PrintJob
from desk.domain.regions import District
from desk.domain.text import mark
from desk.rooms.handover import Result
from reports.document import Face
from ui.actions import PageAction
from ui.dialogs.confirm import Confirm, Question
from ui.dialogs.one_line import OneLineDialog
from ui.dialogs.receive_cards import ReceiveDialog
from ui.dialogs.send_cards import Parcel, SendDialog
from ui.pages.destinations import spoken_destination
from ui.pages.handing import hand_over
from ui.pages.minutes_paper import save_numbered
from ui.pages.page import Page
from ui.pages.sent_part import SentPart
from ui.pages.shelf_part import ShelfPart
from ui.pages.uncollected_part import UncollectedPart
from ui.pages.undoing import tell_with_undo
from ui.widgets.parts import Parts

SHELF, SENT, UNCOLLECTED = "shelf", "sent", "uncollected"
LOOK_BACK = 200
"""Handovers searched for who signed last at a destination."""
_SEND = mark("handover", "Send")
_HAND_OVER = mark("handover", "Hand to a citizen")
_RECEIPT = mark("handover", "Note receipt")
_CHOOSE_CARD = mark("handover", "Choose a card that is on the shelf first.")


@dataclass(frozen=True, slots=True)
class Send:
    """What F5 is about to send."""

    shelf: Shelf
    jobs: tuple[PrintJob, ...]


@dataclass(frozen=True, slots=True)
class Today:
    """What the page must know of this day and this office."""

    day: date
    ages: tuple[int, ...]
    districts: tuple[District, ...]
    counts: Mapping[int, int]


class HandoverPage(Page):
    """Three parts; F5 is the usual step of each."""

    title = mark("pages", "Handover")
    topics = frozenset({Topic.HANDOVER})
    page_actions = (
        PageAction("save_pdf", mark("handover", "Save BAST"), "save", "Ctrl+S", Action.REPORT_EXPORTED),
        PageAction("save_excel", mark("handover", "Excel"), "export", "Ctrl+E", Action.REPORT_EXPORTED),
        PageAction(
            "change_slot", mark("handover", "Move to another slot"), "shelf", "F6", Action.SLOT_CHANGED
        ),
        PageAction("withdraw", mark("handover", "Withdraw card"), "trash", "F7", Action.JOB_CANCELLED),
        PageAction("go", _SEND, "handover", "F5", primary=True),
    )

    def build(self) -> None:
        tasks, preferences = self.context.tasks, self.context.preferences
        self.parts = Parts(self)
        self.shelf = ShelfPart(tasks, self.language, preferences, self.parts.stack)
        self.sent = SentPart(tasks, self.language, preferences, self.parts.stack)
        self.uncollected = UncollectedPart(tasks, self.language, preferences, self.parts.stack)
        for name, title, part in (
            (SHELF, self.tr("Ready on the shelf"), self.shelf),
            (SENT, self.tr("Sent"), self.sent),
            (UNCOLLECTED, self.tr("Not collected"), self.uncollected),
        ):
            self.parts.add(name, title, part, self)
        self._wire()
        self.add_body(self.parts)
        self._weigh()

    def refresh(self) -> None:
        self.run(self._fetch_today, self._on_today, line="today")
        self.shelf.shelf_view.refresh()
        self.shelf.card_view.refresh()
        self.sent.view.refresh()
        self.uncollected.view.refresh()
        if self.sent.handover is not None:
            self._show_again(self.sent.handover.number)

    def receive(self, value: object) -> None:
        """Open the handover of a BAST number."""
        self.parts.open(SENT)
        self.sent.want(str(value))

    # F5, F6, F7, Ctrl+S

    def go(self) -> None:
        """Take the usual step of the open part."""
        part = self.parts.current()
        if part == SENT:
            self._note_receipt()
        elif part == SHELF and self.shelf.by_bast():
            self._send()
        else:
            job = self._card()
            if job is not None:
                self.run(
                    lambda: self.office.handover.giving(job), lambda giving: hand_over(self, job, giving)
                )

    def change_slot(self) -> None:
        """Note that a card stands in another slot."""
        job = self._card()
        if job is None:
            return
        slot = OneLineDialog.ask(
            self,
            self.tr("Move to another slot"),
            job.name,
            self.tr("New slot"),
            self.tr("Move"),
            job.slot,
        )
        if slot and slot != job.slot:
            self.run(lambda: self.office.handover.change_slot(self.staff, job, slot), self._on_moved)

    def withdraw(self) -> None:
        """Take a card that must not be handed over from the shelf to the destruction box."""
        job = self._card()
        if job is None:
            return
        question: Question[CancelReason] = Question(
            self.tr("Withdraw this card?"),
            self.tr("{name}, slot {slot}. The card goes to the box of cards to be destroyed.").format(
                name=job.name, slot=job.slot
            ),
            self.tr("Withdraw card"),
            tuple((why, self.say(why.word)) for why in CancelReason),
            wants_reason=True,
            grave=True,
        )
        decision = Confirm.ask(self, question)
        if decision is not None and decision.value is not None:
            why, reason = decision.value, decision.reason
            self.run(lambda: self.office.handover.withdraw(self.staff, job, why, reason), self._on_withdrawn)

    # In the pool

    def _fetch_today(self) -> Today:
        office = self.office
        return Today(
            office.today(),
            office.preferences.settings().uncollected_days,
            office.preferences.places().districts,
            office.handover.uncollected_counts(),
        )

    def _shelves(self, _cursor: Cursor | None, _size: int) -> Rows[Shelf]:
        return Rows(self.office.handover.shelves(), None)

    def _last_receiver(self, shelf: Shelf) -> Party:
        """Return who signed last at a destination, the receiver most likely to come again."""
        for line in self.office.handover.handovers(None, LOOK_BACK).rows:
            if (line.way, line.destination) == (shelf.way, shelf.destination):
                return self.office.handover.handover(line.number).receiver
        return Party("")

    # Wiring

    def _wire(self) -> None:
        self.parts.opened.connect(lambda _name: self._weigh())
        for table in (self.shelf.shelves, self.shelf.cards, self.sent.lines, self.uncollected.cards):
            table.failed.connect(self.not_fetched)
        for view in (self.shelf.shelf_view, self.sent.view, self.uncollected.view):
            view.on_retry(self.refresh)
        self.shelf.shelf_chosen.connect(self._on_shelf)
        self.shelf.changed.connect(self._weigh)
        self.shelf.shelves.answered.connect(self._on_shelves)
        self.shelf.opened.connect(lambda _job: self._press_go())
        self.sent.number_chosen.connect(self._show_handover)
        self.sent.void_chosen.connect(self._on_void)
        self.sent.opened.connect(self._press_go)
        self.uncollected.asked.connect(self._show_uncollected)
        self.uncollected.moved.connect(self._weigh)
        self.uncollected.opened.connect(lambda _job: self._press_go())
        self.shelf.shelves.show(self._shelves)
        self.sent.show_lines(self.office.handover.register)

    def _press_go(self) -> None:
        if self.button("go").isEnabled():
            self.button("go").click()

    def _on_today(self, facts: Today) -> None:
        self.shelf.today = self.uncollected.today = facts.day
        self.uncollected.offer(facts.ages, facts.districts)
        self.uncollected.show_counts(facts.counts)

    def _on_shelves(self, page: Rows[Shelf]) -> None:
        total = sum(shelf.cards for shelf in page.rows)
        self.show_counts(self.tr("%n card(s) on the shelf", "", total))
        self.parts.show_count(SHELF, self.language.number(total))

    def _on_shelf(self, shelf: Shelf) -> None:
        self.shelf.show_cards(lambda: self.office.handover.ready(shelf.way, shelf.destination_code))

    def _show_uncollected(self) -> None:
        days, district = self.uncollected.chosen()
        self.uncollected.cards.show(
            lambda cursor, size: self.office.handover.uncollected(days, cursor, size, district)
        )

    def _show_handover(self, number: str) -> None:
        self.run(lambda: self.office.handover.handover(number), self._on_handover, line="handover")

    def _show_again(self, number: str) -> None:
        def failed(error: Exception) -> None:
            if isinstance(error, NotFound):  # its sending was taken back
                self.sent.forget()
                self._weigh()
            else:
                self.fail(error)

        self.run(lambda: self.office.handover.handover(number), self._on_handover, failed, line="handover")

    def _on_handover(self, sent: Handover) -> None:
        self.sent.show_handover(sent)
        self._weigh()

    def _on_void(self) -> None:
        """Let no handover that was asked for before come over the void number now chosen."""
        self.run(lambda: None, lambda _none: self._weigh(), line="handover")

    # What can be done now

    def _card(self) -> PrintJob | None:
        part = self.parts.current()
        if part == SHELF:
            return self.shelf.current()
        return self.uncollected.current() if part == UNCOLLECTED else None

    def _weigh(self) -> None:
        part = self.parts.current()
        words, needs, why_not = self._usual_step(part)
        self.retitle("go", words)
        self.permit("go", needs, why_not)
        no_card = self.say(_CHOOSE_CARD) if self._card() is None else ""
        self._allow("change_slot", Action.SLOT_CHANGED, no_card)
        self._allow("withdraw", Action.JOB_CANCELLED, no_card)
        no_paper = self.tr("Choose a handover under “Sent” first.") if self.sent.handover is None else ""
        for slot in ("save_pdf", "save_excel"):
            self._allow(slot, Action.REPORT_EXPORTED, no_paper)

    def _usual_step(self, part: str) -> tuple[str, Action, str]:
        """Return the words of F5, what one must be allowed, and why it cannot be taken now."""
        if part == SENT:
            return self.say(_RECEIPT), Action.HANDOVER_RECEIVED, self._why_no_receipt()
        if part == SHELF and self.shelf.by_bast():
            chosen = len(self.shelf.chosen())
            words = self.tr("Send %n card(s)", "", chosen) if chosen else self.say(_SEND)
            return (
                words,
                Action.HANDOVER_SENT,
                "" if chosen else self.tr("Choose the cards that shall leave."),
            )
        none = self.say(_CHOOSE_CARD) if self._card() is None else ""
        return self.say(_HAND_OVER), Action.CARD_PICKED_UP, none

    def _why_no_receipt(self) -> str:
        sent = self.sent.handover
        if sent is None:
            return self.tr("Choose a handover first.")
        open_cards = any(item.outcome.code in ("pending", "missing") for item in sent.items)
        return "" if open_cards else self.tr("Every card of this handover has been confirmed.")

    def _allow(self, slot: str, needs: Action, why_not: str) -> None:
        if self.staff.may(needs):
            self.button(slot).allow(not why_not, why_not)

    # Sending

    def _send(self) -> None:
        shelf, jobs = self.shelf.shelf, self.shelf.chosen()
        if shelf is None or not jobs:
            return
        if shelf.way is Delivery.POST:  # in parcels, with addresses and papers
            self.context.open_page("post", None)
            return
        what = Send(shelf, jobs)
        self.run(lambda: self._last_receiver(shelf), lambda receiver: self._ask_receiver(what, receiver))

    def _ask_receiver(self, what: Send, receiver: Party) -> None:
        place = spoken_destination(what.shelf.way, what.shelf.destination, self.say)
        known = receiver if receiver.name else Party("", office=place)
        parcel = Parcel(
            self.tr("Send %n card(s)", "", len(what.jobs)) + f" – {place}",
            self.tr("{n} of {all} cards ready for this destination leave under one BAST.").format(
                n=self.language.number(len(what.jobs)), all=self.language.number(self.shelf.cards.rowCount())
            ),
            known,
        )
        taker = SendDialog.ask(self, parcel)
        if taker is not None:
            self.run(
                lambda: self._send_now(what, taker),
                lambda sent: self._on_sent(sent, place),
                saying=self.tr("Sending the cards"),
                button=self.button("go"),
            )

    def _send_now(self, what: Send, taker: Party) -> Handover:
        shelf = what.shelf
        return self.office.handover.send(
            self.staff,
            what.jobs,
            shelf.way,
            shelf.destination_code,
            shelf.destination,
            taker,
        )

    def _on_sent(self, sent: Handover, place: str) -> None:
        text = self.tr("BAST {number}: %n card(s) to {place}.", "", len(sent.items))
        self._tell(
            text.format(number=sent.number, place=place), Action.HANDOVER_SENT, f"handover:{sent.number}"
        )
        self.sent.show_handover(sent)
        self._weigh()

    # Receiving

    def _note_receipt(self) -> None:
        sent = self.sent.handover
        if sent is not None and sent.way is Delivery.POST:
            self.run(lambda: self.office.post.consignment(sent.number), self._on_posted)
        elif sent is not None:
            self._ask_receipt(sent)

    def _on_posted(self, posted: Consignment) -> None:
        """Of parcels the post says on its own page what became of each."""
        if posted.parcels:
            self.context.open_page("post", posted.parcels[0].number)
        else:
            self._ask_receipt(posted.handover)

    def _ask_receipt(self, sent: Handover) -> None:
        results = ReceiveDialog.ask(self, sent.number, sent.items, self.say)
        if results:
            self.run(lambda: self._receive_now(sent.number, results), self._on_received)

    def _receive_now(self, number: str, results: tuple[Result, ...]) -> tuple[Handover, int]:
        return self.office.handover.receive(self.staff, number, results), len(results)

    def _on_received(self, answer: tuple[Handover, int]) -> None:
        sent, noted = answer
        text = self.tr("BAST {number}: the receipt of %n card(s) has been noted.", "", noted)
        self.context.notices.info(text.format(number=sent.number))
        self._on_handover(sent)

    def _on_moved(self, job: PrintJob) -> None:
        text = self.tr("{name} now stands in slot {slot}.").format(name=job.name, slot=job.slot)
        self._tell(text, Action.SLOT_CHANGED, f"job:{job.id}")

    def _on_withdrawn(self, job: PrintJob) -> None:
        text = self.tr("{name}: the card has been withdrawn and lies in the destruction box.")
        self._tell(text.format(name=job.name), Action.JOB_CANCELLED, f"job:{job.id}")

    def _tell(self, text: str, action: Action, subject: str) -> None:
        tell_with_undo(self, text, action, subject)

    # The paper

    def save_pdf(self) -> None:
        """Save the BAST of the handover that was sent or opened last as PDF."""
        self._save(Face.PDF)

    def save_excel(self) -> None:
        """Save the same BAST as a workbook."""
        self._save(Face.XLSX)

    def _save(self, face: Face) -> None:
        if self.sent.handover is not None:
            save_numbered(self, "handover", self.sent.handover.number, face)
