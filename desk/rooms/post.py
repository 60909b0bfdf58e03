"""Kantor Pos: what waits to be sent, what is on its way, what came back, and what the post says of each."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date

from desk.data import (
    application_rows,
    handovers,
    mail_addresses,
    numbers,
    offices,
    parcel_reversals,
    parcel_rows,
    parcels,
    print_jobs,
    shelf,
)
from desk.data.database import Connection
from desk.domain.application_errors import NotVerifiedYet
from desk.domain.errors import CannotUndo, FieldMissing, NothingToHandOver, ReasonMissing
from desk.domain.handover import Party
from desk.domain.journal import Action
from desk.domain.paging import Cursor, Page
from desk.domain.post import (
    AfterReturn,
    Consignment,
    MailAddress,
    Parcel,
    ParcelEvent,
    ParcelState,
    Payment,
    PostFilter,
    PostResult,
    ToPost,
    tracking_number,
)
from desk.domain.post_errors import AddressIncomplete, ParcelChanged, TrackingUnusable
from desk.domain.post_report import PostSpan
from desk.domain.printing import Delivery, JobState
from desk.domain.settings import OfficeSettings
from desk.domain.staff import Staff
from desk.domain.text import mark
from desk.rooms.parcel_results import leave_by, note, subjects, take_old_cards
from desk.rooms.work import Work, Workbench

_RECEIVER = mark("field", "Name of the receiver")
_NAME = mark("field", "Name of the addressee")


@dataclass(frozen=True, slots=True)
class UnderWay:
    """The list of parcels under way with what each of its filters would show."""

    page: Page[Parcel]
    counts: Mapping[PostFilter, int]
    today: date


@dataclass(frozen=True, slots=True)
class Noted:
    """What a result came to: the parcel as it is now, and whether the post had said the same before."""

    parcel: Parcel
    changed: bool


class PostOffice:
    """What staff do with everything that leaves through Kantor Pos."""

    def __init__(self, bench: Workbench) -> None:
        self._bench = bench

    # To send

    def to_send(self) -> tuple[ToPost, ...]:
        """Return what waits, one parcel for each addressee; what lacks part of its address with it."""
        with self._bench.look() as db:
            return mail_addresses.waiting(db)

    def to_do(self) -> int:
        """Return how many cards and papers wait to be sent, and how many returned parcels for a decision."""
        with self._bench.look() as db:
            return mail_addresses.count(db) + parcel_rows.undecided(db)

    def write_address(
        self, clerk: Staff, wanted: ToPost, address: MailAddress, *, old_card: bool
    ) -> ToPost | None:
        """Keep where a parcel goes and whether the courier takes an old card; it may still lack something.

        Returns what waits for the addressee now, None when nothing of it waits any more.

        Raises:
            FieldMissing: nobody's name.
        """
        if not address.name.strip():
            raise FieldMissing(_NAME)
        with self._bench.work(clerk, Action.ADDRESS_WRITTEN) as work:
            mail_addresses.keep(
                work.db, wanted.contents, address, old_card=old_card, now=work.now, staff_id=clerk.id
            )
            about = [_subject(key) for key in wanted.key]
            work.subject, work.also_about = about[0], about[1:]
            lacks = [lack.code for lack in address.lacks]
            work.changed(
                {"lacks": [one.code for one in wanted.lacks]}, {"lacks": lacks, "old_card": old_card}
            )
            return mail_addresses.of(work.db, wanted.contents)

    def send(
        self, clerk: Staff, chosen: Sequence[ToPost], receiver: Party, cost: int, payment: Payment
    ) -> Consignment:
        """Hand parcels to Kantor Pos under a numbered BAST, one for each addressee.

        Raises:
            NothingToHandOver: no parcel was chosen.
            FieldMissing: nobody to sign for them.
            AddressIncomplete: the post could not find one of the addressees.
            ParcelChanged: what waits for one of them is no longer what was shown.
            NotVerifiedYet: one was asked for, and nobody has found the application in order.
            JobMovedOn: a card left the shelf meanwhile; nothing is sent.
            ApplicationMovedOn: a paper left the shelf meanwhile; nothing is sent.
        """
        if not chosen:
            raise NothingToHandOver
        if not receiver.name.strip():
            raise FieldMissing(_RECEIVER)
        with self._bench.work(clerk, Action.HANDOVER_SENT) as work:
            _must_be_sendable(work.db, chosen)
            ids = [each.job_id for one in chosen for each in one.contents if each.job_id is not None]
            number = numbers.draw(work.db, "bast", work.settings.numbers["bast"], work.today, work.now)
            stood = shelf.standing(work.db, ids)
            handover_id = handovers.add(
                work.db,
                number,
                Delivery.POST,
                "",
                receiver.office.strip(),
                at=work.now,
                staff_id=clerk.id,
                giver=Party(clerk.name, clerk.position, clerk.nip, work.settings.office_name),
                receiver=receiver,
                jobs=[print_jobs.get(work.db, job_id) for job_id in ids],
            )
            for position, one in enumerate(chosen, 1):
                _send_one(work, one, handover_id, position, cost, payment)
            contents = [each for one in chosen for each in one.contents]
            work.subject = f"handover:{number}"
            work.also_about = [_subject(each.key) for each in contents]
            work.facts = {
                "cards": len(ids),
                "papers": len(contents) - len(ids),
                "parcels": len(chosen),
                "way": Delivery.POST.code,
                "destination": receiver.office.strip(),
                "number": number,
                "slots": {
                    _slot_key(each.key): each.slot if each.job_id is None else stood.get(each.job_id, "")
                    for each in contents
                },
            }
            work.changed({"state": JobState.PRINTED.code}, {"state": JobState.SENT.code})
            return _consignment(work.db, number)

    def consignment(self, bast: str) -> Consignment:
        """Return what left together under a BAST; a handover of before has no parcels.

        Raises:
            NotFound: no handover has this number.
        """
        with self._bench.look() as db:
            return _consignment(db, bast)

    def last_receiver(self) -> Party | None:
        """Return who signed last for the post."""
        with self._bench.look() as db:
            return handovers.last_receiver(db, Delivery.POST)

    # Under way

    def under_way(
        self, which: PostFilter = PostFilter.ALL, after: Cursor | None = None, size: int = 200
    ) -> UnderWay:
        """Return parcels under way, the longest first, with the counts of every filter."""
        with self._bench.look() as db:
            settings = offices.read_settings(db)
            today = self._bench.local_day(self._bench.now(), settings)
            ages, held = settings.post_days, settings.post_held_days
            page = parcel_rows.page(db, which, today, ages, held, after, size)
            return UnderWay(page, parcel_rows.counts(db, today, ages, held), today)

    def find(self, number: str) -> Parcel:
        """Return the parcel of a tracking number or of our own number.

        Raises:
            ParcelUnknown: there is none.
        """
        with self._bench.look() as db:
            return parcel_rows.find(db, number)

    def story(self, parcel: Parcel) -> tuple[ParcelEvent, ...]:
        """Return everything the post said of a parcel, oldest first."""
        with self._bench.look() as db:
            return parcel_rows.events(db, parcel.id)

    def label(self, clerk: Staff, number: str, tracking: str) -> Parcel:
        """Give a parcel its tracking number, typed or scanned.

        Raises:
            TrackingUnusable: this is no tracking number.
            TrackingTaken: another parcel has it.
            ParcelUnknown: no parcel has the first number.
            ParcelMovedOn: the parcel has arrived or come back.
        """
        written = tracking_number(tracking)
        if written is None:
            raise TrackingUnusable(tracking.strip())
        with self._bench.work(clerk, Action.PARCEL_LABELLED) as work:
            one = parcel_rows.find(work.db, number)
            if written == one.number:
                raise TrackingUnusable(written)
            parcels.label(work.db, one, written, now=work.now, staff_id=clerk.id)
            work.subject, work.also_about = f"parcel:{one.number}", subjects(one)[1:]
            work.changed({"tracking": one.tracking_number}, {"tracking": written})
            return parcel_rows.get(work.db, one.id)

    def charge(self, clerk: Staff, number: str, cost: int, payment: Payment) -> Parcel:
        """Correct what the post takes for one parcel, and from whom.

        Raises:
            ParcelUnknown: no parcel has this number.
        """
        with self._bench.work(clerk, Action.PARCEL_CHARGED) as work:
            one = parcel_rows.find(work.db, number)
            parcels.charge(work.db, one, cost, payment)
            work.subject = f"parcel:{one.number}"
            before = {"cost": one.cost, "payment": one.payment.code}
            work.changed(before, {"cost": cost, "payment": payment.code})
            return parcel_rows.get(work.db, one.id)

    def note_result(self, clerk: Staff, number: str, told: PostResult) -> Noted:
        """Note what the post says of a parcel; saying it twice changes nothing.

        Raises:
            ParcelUnknown: no parcel has this number.
            ResultOutOfOrder: the post has said something later of it already.
            ResultTooEarly: the day lies before the sending or the post's last word.
            ResultInFuture: the day has not come.
            ParcelMovedOn: somebody noted another result at this moment.
        """
        self._bench.admit(clerk, Action.POST_RESULT_NOTED)
        with self._bench.look() as db:
            seen = parcel_rows.find(db, number)
        with self._bench.work(clerk, Action.POST_RESULT_NOTED) as work:
            one = parcel_rows.get(work.db, seen.id)
            event = note(work, one, told)
            work.subject = f"parcel:{one.number}"
            work.also_about = subjects(one)[1:]
            work.facts = {"parcel": one.number, "day": told.day.isoformat(), "event": event}
            work.changed({"state": one.state.code}, {"state": told.state.code})
            return Noted(parcel_rows.get(work.db, one.id), event is not None)

    def take_back(self, clerk: Staff, number: str, reason: str) -> Parcel:
        """Take the newest result of a parcel back, also one of an earlier day; both stay in the books.

        Raises:
            ReasonMissing: no reason in words.
            ParcelUnknown: no parcel has this number.
            ParcelMovedOn: the post has said nothing of it that stands.
            CannotUndo: something was built on the result.
        """
        if not reason.strip():
            raise ReasonMissing
        with self._bench.work(clerk, Action.POST_RESULT_TAKEN_BACK) as work:
            one = parcel_rows.find(work.db, number)
            standing = [each for each in parcel_rows.events(work.db, one.id) if not each.taken_back]
            if not standing:
                raise parcels.moved_on(work.db, one)
            sent_on = self._bench.local_day(one.sent_at, work.settings)
            newest = standing[-1].id
            if not parcel_reversals.result(work.db, newest, sent_on=sent_on, staff_id=clerk.id, now=work.now):
                raise CannotUndo(Action.POST_RESULT_NOTED.word)
            work.subject, work.also_about = f"parcel:{one.number}", subjects(one)[1:]
            work.reason = reason.strip()
            now_is = parcel_rows.get(work.db, one.id)
            work.facts = {"undoes": newest}
            work.changed({"state": one.state.code}, {"state": now_is.state.code})
            return now_is

    def old_card_brought(self, clerk: Staff, number: str) -> Parcel:
        """Take in the old cards the courier brought later; they go to the destruction box.

        Raises:
            ParcelUnknown: no parcel has this number.
            ParcelMovedOn: it was not delivered, or no old card is wanted of it any more.
        """
        with self._bench.work(clerk, Action.CARD_WITHDRAWN) as work:
            one = parcel_rows.find(work.db, number)
            delivered = one.state is ParcelState.DELIVERED
            if not (delivered and take_old_cards(work, one)):
                raise parcels.moved_on(work.db, one)
            work.subject, work.also_about = f"parcel:{one.number}", subjects(one)[1:]
            work.changed({}, {"category": "withdrawn"})
            return parcel_rows.get(work.db, one.id)

    # Came back

    def came_back(
        self, after: Cursor | None = None, size: int = 200, *, to_decide: bool = True
    ) -> Page[Parcel]:
        """Return parcels that came back, the newest first: those to be decided about, or all."""
        with self._bench.look() as db:
            return parcel_rows.came_back(db, after, size, to_decide=to_decide)

    def undecided(self) -> int:
        """Return how many parcels came back and wait for a decision."""
        with self._bench.look() as db:
            return parcel_rows.undecided(db)

    def decide(self, clerk: Staff, number: str, after: AfterReturn) -> Parcel:
        """Send what came back again, or let it be picked up at the counter, where it gets another slot.

        Raises:
            ParcelUnknown: no parcel has this number.
            ParcelMovedOn: it has not come back, has left again, or the same was decided before.
        """
        with self._bench.work(clerk, Action.RETURN_DECIDED) as work:
            one = parcel_rows.find(work.db, number)
            parcels.decide(work.db, one, after)
            leave_by(work, one, Delivery.COUNTER if after is AfterReturn.PICK_UP else Delivery.POST)
            work.subject, work.also_about = f"parcel:{one.number}", subjects(one)[1:]
            work.changed({"state": one.state.code}, {"decision": after.code})
            return parcel_rows.get(work.db, one.id)

    # Figures

    def span(self, first: date, last: date) -> PostSpan:
        """Return what was sent and what the post said within a span, and what is still on its way."""
        with self._bench.look() as db:
            settings = offices.read_settings(db)
            begin, end = self._bench.span(first, last, settings)
            return PostSpan(
                parcel_rows.sent_within(db, begin, end),
                parcel_rows.events_within(db, first, last),
                parcel_rows.still_away(db),
                self._bench.local_day(self._bench.now(), settings),
                settings.post_days,
            )

    def settings(self) -> OfficeSettings:
        """Return the office's settings: cost, ages, how long the post keeps a parcel."""
        with self._bench.look() as db:
            return offices.read_settings(db)


def _subject(key: tuple[str, int]) -> str:
    return f"{key[0]}:{key[1]}"


def _slot_key(key: tuple[str, int]) -> str:
    """Return under what a slot is kept for undo: cards as every sending keeps them, by their number alone."""
    return str(key[1]) if key[0] == "job" else _subject(key)


def _must_be_sendable(db: Connection, chosen: Sequence[ToPost]) -> None:
    waiting = {one.key: one for one in mail_addresses.waiting(db)}
    for one in chosen:
        now = waiting.get(one.key)
        ids = [each.job_id for each in one.contents if each.job_id is not None]
        unverified = application_rows.unverified_of(db, ids) if ids else None
        if unverified is not None:
            raise NotVerifiedYet(unverified.number, unverified.state.word)
        if now is None or now.address != one.address or now.old_card != one.old_card:
            raise ParcelChanged(one.address.name)
        if one.lacks:
            raise AddressIncomplete(one.address.name, tuple(lack.word for lack in one.lacks))


def _send_one(work: Work, one: ToPost, handover_id: int, position: int, cost: int, payment: Payment) -> None:
    number = numbers.draw(work.db, "parcel", work.settings.numbers["parcel"], work.today, work.now)
    parcels.add(
        work.db,
        one,
        number=number,
        handover_id=handover_id,
        position=position,
        cost=cost,
        payment=payment,
        now=work.now,
        today=work.today,
    )


def _consignment(db: Connection, bast: str) -> Consignment:
    sent = handovers.get(db, bast)
    return Consignment(sent, parcel_rows.of_handover(db, sent.id))
