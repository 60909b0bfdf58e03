"""The work sheet: one card at a time, and what became of it, told by the person who holds it."""

from __future__ import annotations

from desk.data import (
    application_rows,
    appointments,
    batches,
    ended_people,
    job_rows,
    offices,
    print_jobs,
    shelf,
    stock,
)
from desk.domain.errors import FieldMissing
from desk.domain.journal import Action
from desk.domain.printing import JobState, PrintJob, SpoilReason
from desk.domain.queue_view import QueueFilter
from desk.domain.staff import Staff
from desk.domain.stock import BLANK_FOR, Move, ScrapCategory, signed
from desk.domain.text import mark
from desk.rooms.work import Work, Workbench

_SLOT = mark("field", "Shelf slot")


class WorkSheet:
    """What an operator does with the card in hand."""

    def __init__(self, bench: Workbench) -> None:
        self._bench = bench

    def start(self, operator: Staff, job: PrintJob) -> PrintJob:
        """Begin to print a claimed card.

        Raises:
            ClaimLost: the claim ran out.
        """
        with self._bench.work(operator, Action.PRINT_STARTED) as work:
            batch = batches.get(work.db, job.batch_token)
            print_jobs.step(
                work.db, job.id, job.batch_token, JobState.CLAIMED, JobState.PRINTING, started_at=work.now
            )
            print_jobs.start_attempt(
                work.db, job.id, batch.id, operator.id, self._bench.workstation, work.now
            )
            work.subject = f"job:{job.id}"
            work.changed({"state": JobState.CLAIMED.code}, {"state": JobState.PRINTING.code})
            return print_jobs.get(work.db, job.id)

    def offer_slot(self, job: PrintJob) -> str:
        """Return the shelf slot a card would go to: the newest one of its destination with room left."""
        with self._bench.look() as db:
            return shelf.offer(db, job, offices.read_settings(db).slot_capacity)

    def good(self, operator: Staff, job: PrintJob, slot: str) -> PrintJob:
        """Confirm that the card in hand is good, and put it on the shelf.

        Raises:
            ClaimLost: the claim ran out; the card is asked about under "outcome unknown".
            FieldMissing: no shelf slot.
            NotEnough: the books hold no blank; count the stock first.
        """
        with self._bench.work(operator, Action.CARD_GOOD) as work:
            self._leave_claim(work, job, JobState.PRINTED, **_on_shelf(work, slot))
            self._use_blank(work, job, Move.GOOD, print_jobs.end_attempt(work.db, job.id, "good", work.now))
            _offer_half_hour(work, job.id)
            work.facts |= {"slot": slot.strip()}
            return print_jobs.get(work.db, job.id)

    def spoiled(self, operator: Staff, job: PrintJob, reason: SpoilReason) -> PrintJob:
        """Note a spoiled card: it goes to the destruction box and its job waits again.

        Raises:
            ClaimLost: the claim ran out.
            NotEnough: the books hold no blank; count the stock first.
        """
        with self._bench.work(operator, Action.CARD_SPOILED) as work:
            self._leave_claim(work, job, JobState.WAITING, started_at=None, batch_id=None)
            self._spoil(work, job, reason)
            return print_jobs.get(work.db, job.id)

    def put_back(self, operator: Staff, job: PrintJob) -> PrintJob:
        """Give a claimed card back to the queue; one whose printing began was not printed after all.

        Raises:
            ClaimLost: the claim ran out.
        """
        with self._bench.work(operator, Action.JOB_PUT_BACK) as work:
            self._leave_claim(work, job, JobState.WAITING, started_at=None, batch_id=None)
            if job.state is JobState.PRINTING:
                print_jobs.end_attempt(work.db, job.id, "put_back", work.now)
            return print_jobs.get(work.db, job.id)

    def _leave_claim(self, work: Work, job: PrintJob, after: JobState, **values: object) -> None:
        print_jobs.step(work.db, job.id, job.batch_token, job.state, after, **values)
        _hold_if_ended(work, job.id, after)
        _say(work, job.id, job.state)

    # Outcome unknown: a person looks into the tray

    def unknown(self, begun_by: Staff | None = None) -> tuple[PrintJob, ...]:
        """Return the cards whose printing began, by one person or anybody, and whose outcome nobody told."""
        with self._bench.look() as db:
            if begun_by is not None:
                return print_jobs.unknown_of(db, begun_by.id)
            return job_rows.jobs(db, job_rows.ids(db, QueueFilter((JobState.UNKNOWN,))))

    def was_good(self, operator: Staff, job: PrintJob, slot: str) -> PrintJob:
        """Say that the card lay in the tray and is good.

        Raises:
            JobMovedOn: somebody said so already.
        """
        with self._bench.work(operator, Action.CARD_GOOD) as work:
            self._decide(work, job, JobState.PRINTED, **_on_shelf(work, slot))
            self._use_blank(work, job, Move.GOOD, print_jobs.end_attempt(work.db, job.id, "good", work.now))
            _offer_half_hour(work, job.id)
            work.facts |= {"slot": slot.strip()}
            return print_jobs.get(work.db, job.id)

    def was_spoiled(self, operator: Staff, job: PrintJob, reason: SpoilReason) -> PrintJob:
        """Say that the card lay in the tray and is spoiled."""
        with self._bench.work(operator, Action.CARD_SPOILED) as work:
            self._decide(work, job, JobState.WAITING, started_at=None, batch_id=None)
            self._spoil(work, job, reason)
            return print_jobs.get(work.db, job.id)

    def was_not_printed(self, operator: Staff, job: PrintJob) -> PrintJob:
        """Say that no card came out; the job waits again."""
        with self._bench.work(operator, Action.JOB_PUT_BACK) as work:
            self._decide(work, job, JobState.WAITING, started_at=None, batch_id=None)
            print_jobs.end_attempt(work.db, job.id, "put_back", work.now)
            return print_jobs.get(work.db, job.id)

    def _decide(self, work: Work, job: PrintJob, after: JobState, **values: object) -> None:
        print_jobs.move(work.db, job.id, (JobState.UNKNOWN,), after, **values)
        _hold_if_ended(work, job.id, after)
        _say(work, job.id, JobState.UNKNOWN)

    def _use_blank(self, work: Work, job: PrintJob, move: Move, attempt: int) -> None:
        stock.move(
            work.db,
            BLANK_FOR[job.kind],
            move,
            signed(move, 1),
            at=work.now,
            staff_id=work.staff.id,
            reference=f"job:{job.id}",
            attempt_id=attempt,
        )

    def _spoil(self, work: Work, job: PrintJob, reason: SpoilReason) -> None:
        attempt = print_jobs.end_attempt(work.db, job.id, "spoiled", work.now, reason)
        self._use_blank(work, job, Move.SPOILED, attempt)
        stock.add_scrap(
            work.db,
            {
                "at": work.now,
                "kind": job.kind,
                "category": ScrapCategory.SPOILED,
                "reason": reason.code,
                "nik": job.nik,
                "name": job.name,
                "address": job.full_address,
                "job_id": job.id,
                "attempt_id": attempt,
                "staff_id": work.staff.id,
            },
        )
        work.facts |= {"reason": reason.code}


def _say(work: Work, job_id: int, before: JobState) -> None:
    """Tell the journal where the card stood and where it stands."""
    now = print_jobs.get(work.db, job_id)
    work.subject = f"job:{job_id}"
    work.changed({"state": before.code, "slot": ""}, {"state": now.state.code, "slot": now.slot})


def _hold_if_ended(work: Work, job_id: int, after: JobState) -> None:
    """Let no card wait again whose holder was recorded as died or moved while it was in the printer."""
    if after is JobState.WAITING:
        ended_people.hold_back(work.db, job_id, work.now)


def _on_shelf(work: Work, slot: str) -> dict[str, object]:
    if not slot.strip():
        raise FieldMissing(_SLOT)
    return {"printed_at": work.now, "printed_by": work.staff.id, "slot": slot.strip()}


def _offer_half_hour(work: Work, job_id: int) -> None:
    """Keep a half-hour for whoever asked for a card and collects it here."""
    asked = application_rows.of_job(work.db, job_id)
    if asked is not None:
        appointments.offer_when_ready(work.db, asked, work.settings, after=work.today, now=work.now)
