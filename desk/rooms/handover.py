"""The hand-out window: cards to citizens one by one, and to offices and the post under a BAST."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import timedelta
from heapq import merge

from desk.data import (
    application_rows,
    appointments,
    ended_people,
    handovers,
    kecamatan_requests,
    numbers,
    offices,
    parcels,
    print_jobs,
    services,
    shelf,
    stock,
    void_numbers,
)
from desk.data.database import Connection
from desk.domain.application_errors import HolderCannotTake, NotVerifiedYet, ProxyNotAllowed
from desk.domain.applications import UNVERIFIED, AppState
from desk.domain.appointments import AppointmentState
from desk.domain.collecting import Giving, may_take
from desk.domain.ended import Decision
from desk.domain.errors import FieldMissing, NothingToHandOver, ReasonMissing
from desk.domain.handover import (
    Handover,
    HandoverLine,
    ItemOutcome,
    Party,
    PickUp,
    Proof,
    ReturnReason,
    Shelf,
    Taker,
    VoidBast,
)
from desk.domain.journal import Action
from desk.domain.outbox import AS_OFTEN, Once
from desk.domain.paging import Cursor, Page
from desk.domain.post_errors import SettledByParcel
from desk.domain.printing import CancelReason, Delivery, JobState, PrintJob
from desk.domain.staff import Staff
from desk.domain.stock import ScrapCategory
from desk.domain.text import mark
from desk.rooms.work import Work, Workbench

_TAKER_NAME = mark("field", "Name of the person who takes the card")
_RECEIVER = mark("field", "Name of the receiver")
_SLOT = mark("field", "Shelf slot")


@dataclass(frozen=True, slots=True)
class Result:
    """What the receiver said of one card of a handover."""

    job_id: int
    outcome: ItemOutcome
    reason: ReturnReason | None = None


class HandoverWindow:
    """What staff do with printed cards."""

    def __init__(self, bench: Workbench) -> None:
        self._bench = bench

    # Looking

    def shelves(self) -> tuple[Shelf, ...]:
        """Return how many cards stand ready for each way out and destination."""
        with self._bench.look() as db:
            return shelf.waiting(db)

    def ready(self, way: Delivery, destination_code: str) -> tuple[PrintJob, ...]:
        """Return the cards that would go out together, in list order."""
        with self._bench.look() as db:
            return shelf.ready(db, way, destination_code)

    def handovers(self, after: Cursor | None = None, size: int = 200) -> Page[HandoverLine]:
        """Return handovers, newest first."""
        with self._bench.look() as db:
            return handovers.lines(db, after=after, size=size)

    def register(self, after: Cursor | None = None, size: int = 200) -> Page[HandoverLine]:
        """Return handovers and the void numbers between them, newest first: no number is missing."""
        with self._bench.look() as db:
            page = handovers.lines(db, after=after, size=size)
            # The void ones of the time this page covers: from its last line to where the page before ended.
            since = handovers.moment_of(db, page.after) if page.after is not None else None
            until = handovers.moment_of(db, after) if after is not None else None
            void = (_void_line(one) for one in void_numbers.basts(db, since, until))
            rows = merge(page.rows, void, key=lambda line: line.at, reverse=True)
            return Page(tuple(rows), page.after)

    def handover(self, number: str) -> Handover:
        """Return one handover with its cards.

        Raises:
            NotFound: no handover has this number.
        """
        with self._bench.look() as db:
            return handovers.get(db, number)

    def uncollected(
        self, days: int, after: Cursor | None = None, size: int = 200, district_code: str | None = None
    ) -> Page[PrintJob]:
        """Return cards that have stood on the shelf for more than ``days`` days, longest first."""
        before = self._bench.now() - timedelta(days=days)
        with self._bench.look() as db:
            return shelf.uncollected(db, before, after, size, district_code)

    def uncollected_counts(self) -> Mapping[int, int]:
        """Return how many cards have stood longer than each of the office's age limits, in days."""
        with self._bench.look() as db:
            limits = offices.read_settings(db).uncollected_days
            bounds = [self._bench.now() - timedelta(days=days) for days in limits]
            return dict(zip(limits, shelf.ages(db, bounds), strict=True))

    def picked_up(self, job_id: int) -> PickUp | None:
        """Return who took a card at the counter, None when nobody did."""
        with self._bench.look() as db:
            return handovers.pick_up_of(db, job_id)

    # One card to one person

    def giving(self, job: PrintJob) -> Giving:
        """Return who may take a card at the counter, and the application it was printed for."""
        with self._bench.look() as db:
            return _giving(db, job)

    def pick_up(
        self,
        clerk: Staff,
        job: PrintJob,
        taker: Taker,
        taker_name: str,
        proof: Proof,
        *,
        old_card_taken: bool = False,
        booked: Once = AS_OFTEN,
    ) -> PrintJob:
        """Hand a card to the person at the counter; an old card taken in goes to the destruction box.

        Raises:
            FieldMissing: somebody else than the holder takes it, without a name.
            NotVerifiedYet: it was asked for, and nobody has found the application in order.
            HolderCannotTake: it is the card of a child.
            ProxyNotAllowed: it is given to the holder or their family only.
            JobMovedOn: the card is not on the shelf any more.
            AlreadyBooked: a hand-out with the key of ``booked`` is in the books.
        """
        name = taker_name.strip() or (job.name if taker is Taker.SELF else "")
        if not name:
            raise FieldMissing(_TAKER_NAME)
        with self._bench.work(clerk, Action.CARD_PICKED_UP, booked=booked) as work:
            slot = shelf.standing(work.db, [job.id]).get(job.id, "")
            if slot:
                _must_be_given(work.db, job, taker)
            handovers.hand_to_citizen(
                work.db,
                job.id,
                {
                    "at": work.now,
                    "staff_id": clerk.id,
                    "taker": taker,
                    "taker_name": name,
                    "proof": proof,
                    "old_card_taken": old_card_taken,
                    "old_card_id": _old_card(work, job) if old_card_taken else None,
                },
            )
            appointments.settle_of_card(work.db, job.id, AppointmentState.KEPT)
            work.subject = f"job:{job.id}"
            work.facts = {"taker": taker.code, "proof": proof.code, "slot": slot}
            work.changed(_on_shelf(slot), {"state": JobState.HANDED_OVER.code, "slot": ""})
            return print_jobs.get(work.db, job.id)

    def change_slot(self, clerk: Staff, job: PrintJob, slot: str) -> PrintJob:
        """Move a card to another slot.

        Raises:
            FieldMissing: no slot.
            JobMovedOn: the card is not on the shelf any more.
        """
        if not slot.strip():
            raise FieldMissing(_SLOT)
        with self._bench.work(clerk, Action.SLOT_CHANGED) as work:
            before = shelf.standing(work.db, [job.id]).get(job.id, "")
            print_jobs.move(work.db, job.id, (JobState.PRINTED,), JobState.PRINTED, slot=slot.strip())
            work.subject = f"job:{job.id}"
            work.facts = {"from": before, "to": slot.strip()}
            work.changed({"slot": before}, {"slot": slot.strip()})
            return print_jobs.get(work.db, job.id)

    # Many cards under one BAST

    def send(
        self,
        clerk: Staff,
        jobs: Sequence[PrintJob],
        way: Delivery,
        destination_code: str,
        destination: str,
        receiver: Party,
        tracking: Sequence[str] = (),
    ) -> Handover:
        """Hand cards to a kecamatan, a kelurahan or Kantor Pos under a numbered BAST.

        Raises:
            NothingToHandOver: no card was chosen.
            NotVerifiedYet: one of them was asked for, and nobody has found the application in order.
            FieldMissing: nobody to sign for them.
            JobMovedOn: one of the cards left the shelf meanwhile; nothing is sent.
        """
        if not jobs:
            raise NothingToHandOver
        if not receiver.name.strip():
            raise FieldMissing(_RECEIVER)
        with self._bench.work(clerk, Action.HANDOVER_SENT) as work:
            unverified = application_rows.unverified_of(work.db, [job.id for job in jobs])
            if unverified is not None:
                raise NotVerifiedYet(unverified.number, unverified.state.word)
            number = numbers.draw(work.db, "bast", work.settings.numbers["bast"], work.today, work.now)
            slots = {
                str(card): slot for card, slot in shelf.standing(work.db, [one.id for one in jobs]).items()
            }
            giver = Party(clerk.name, clerk.position, clerk.nip, work.settings.office_name)
            handovers.add(
                work.db,
                number,
                way,
                destination_code,
                destination,
                at=work.now,
                staff_id=clerk.id,
                giver=giver,
                receiver=receiver,
                jobs=jobs,
                tracking=tracking,
            )
            if way is Delivery.KECAMATAN:
                kecamatan_requests.leave_over(
                    work.db,
                    number,
                    destination_code,
                    {job.id for job in jobs},
                    work.settings.zone,
                    work.today,
                )
            work.subject = f"handover:{number}"
            work.also_about = [f"job:{job.id}" for job in jobs]
            work.facts = {
                "cards": len(jobs),
                "way": way.code,
                "destination": destination,
                "number": number,
                "slots": slots,
            }
            work.changed({"state": JobState.PRINTED.code}, {"state": JobState.SENT.code})
            return handovers.get(work.db, number)

    def receive(self, clerk: Staff, number: str, results: Sequence[Result]) -> Handover:
        """Note what the receiver said of each card: received, returned or missing.

        A returned card stands on the shelf again; a missing one stays with its transport until it is found.

        Raises:
            ReasonMissing: a card is returned or missing without a reason.
            JobMovedOn: a card was settled before.
            SettledByParcel: the post carries it, and says of each parcel what became of it.
        """
        if any(r.outcome in (ItemOutcome.RETURNED, ItemOutcome.MISSING) and not r.reason for r in results):
            raise ReasonMissing
        with self._bench.work(clerk, Action.HANDOVER_RECEIVED) as work:
            sent = handovers.get(work.db, number)
            if parcels.numbers_of(work.db, sent.id):
                raise SettledByParcel(number)
            jobs = {item.job.id: item.job for item in sent.items}
            # Always in the same order: two people who note the same receipt would else block each other.
            for result in sorted(results, key=lambda one: one.job_id):
                self._settle(work, sent.id, jobs[result.job_id], result)
            work.subject = f"handover:{number}"
            work.also_about = [f"job:{result.job_id}" for result in results]
            work.facts = {"cards": len(results), "number": number}
            work.changed({"state": JobState.SENT.code}, Counter(one.outcome.code for one in results))
            return handovers.get(work.db, number)

    def _settle(self, work: Work, handover_id: int, job: PrintJob, result: Result) -> None:
        handovers.settle(work.db, handover_id, job.id, result.outcome, result.reason, work.now)
        if result.outcome is ItemOutcome.RECEIVED:
            print_jobs.move(work.db, job.id, (JobState.SENT,), JobState.HANDED_OVER, handed_over_at=work.now)
        elif result.outcome is ItemOutcome.RETURNED:
            slot = shelf.offer(work.db, job, work.settings.slot_capacity)
            print_jobs.move(work.db, job.id, (JobState.SENT,), JobState.PRINTED, slot=slot, handover_id=None)

    # A printed card that must not be handed over

    def withdraw(self, clerk: Staff, job: PrintJob, why: CancelReason, reason: str) -> PrintJob:
        """Take a card from the shelf to the destruction box: its holder died or moved, or it is wrong.

        Raises:
            ReasonMissing: no reason in words.
            JobMovedOn: the card is not on the shelf any more.
        """
        if not reason.strip():
            raise ReasonMissing
        with self._bench.work(clerk, Action.JOB_CANCELLED) as work:
            slot = shelf.standing(work.db, [job.id]).get(job.id, "")
            appointments.settle_of_card(work.db, job.id, AppointmentState.MOVED)
            print_jobs.cancel(work.db, job.id, (JobState.PRINTED,), why, work.now)
            stock.add_card_scrap(
                work.db, job, ScrapCategory.RETURNED, why.code, at=work.now, staff_id=work.staff.id
            )
            ended_people.decide(
                work.db, job.id, Decision.WITHDRAWN, reason.strip(), staff_id=work.staff.id, now=work.now
            )
            work.subject = f"job:{job.id}"
            work.reason = reason.strip()
            work.facts = {"why": why.code, "slot": slot}
            work.changed(_on_shelf(slot), {"state": JobState.CANCELLED.code, "slot": ""})
            return print_jobs.get(work.db, job.id)


def _on_shelf(slot: str) -> dict[str, object]:
    return {"state": JobState.PRINTED.code, "slot": slot}


def _giving(db: Connection, job: PrintJob) -> Giving:
    """Ask the catalogue: the application's own service, else every service that makes this kind of card."""
    asked = application_rows.of_job(db, job.id)
    if asked is not None and asked.state in UNVERIFIED:
        return Giving(asked, ())
    if asked is not None and asked.state is not AppState.REFUSED:
        made = [services.catalogue(db, asked.catalogue_version).services[asked.service]]
    else:
        made = [one for one in services.catalogue(db).services.values() if one.card is job.kind]
    takers = (taker for taker in Taker if not made or any(may_take(one, taker) for one in made))
    return Giving(asked, tuple(takers))


def _must_be_given(db: Connection, job: PrintJob, taker: Taker) -> None:
    giving = _giving(db, job)
    asked = giving.application
    if taker in giving.takers:
        return
    if asked is not None and asked.state in UNVERIFIED:
        raise NotVerifiedYet(asked.number, asked.state.word)
    if taker is Taker.SELF:
        raise HolderCannotTake(job.kind.word)
    raise ProxyNotAllowed(job.kind.word)


def _void_line(one: VoidBast) -> HandoverLine:
    nobody = ""
    return HandoverLine(
        0,
        one.number,
        one.way,
        one.destination,
        one.sent_at,
        one.sent_by,
        nobody,
        one.cards,
        0,
        0,
        0,
        one.void,
    )


def _old_card(work: Work, job: PrintJob) -> int:
    return stock.add_card_scrap(
        work.db, job, ScrapCategory.WITHDRAWN, job.reason.code, at=work.now, staff_id=work.staff.id
    )
