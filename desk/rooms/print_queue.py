"""The queue of the print room: look at it, order it, take a batch of it."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from dataclasses import replace
from datetime import timedelta
from secrets import token_hex

from desk.data import (
    batches,
    ended_people,
    holds,
    job_rows,
    journal,
    kecamatan_requests,
    numbers,
    offices,
    print_jobs,
    server_roles,
    stock,
    tally,
)
from desk.data.database import Connection
from desk.domain.approvals import reprint_of
from desk.domain.errors import (
    ClaimLost,
    NotEnough,
    NothingWaiting,
    ReasonMissing,
)
from desk.domain.journal import Action, Entry
from desk.domain.paging import Cursor
from desk.domain.printing import (
    REPRINT_REASONS,
    UNPRINTED_STATES,
    Attempt,
    Batch,
    CancelReason,
    CardKind,
    Channel,
    Hold,
    HoldReason,
    JobState,
    PrintJob,
    PrintReason,
    PriorityRule,
    complete_order,
)
from desk.domain.queue_view import QueueFilter, QueueOrder, QueueView
from desk.domain.staff import Staff
from desk.domain.stock import BLANK_FOR
from desk.rooms.work import Work, Workbench

PAGE_SIZE = 200


class PrintQueue:
    """What operators do with the queue as a whole."""

    def __init__(self, bench: Workbench) -> None:
        self._bench = bench

    # Looking

    def view(
        self,
        which: QueueFilter,
        order: QueueOrder = QueueOrder.PRIORITY,
        after: Cursor | None = None,
        size: int = PAGE_SIZE,
    ) -> QueueView:
        """Return a page of the queue, and counts of the same moment."""
        with self._bench.look() as db:
            return QueueView(
                job_rows.page(db, which, order, after, size), job_rows.count(db, which), job_rows.by_state(db)
            )

    def job(self, job_id: int) -> PrintJob:
        """Return one job as it stands now."""
        with self._bench.look() as db:
            return print_jobs.get(db, job_id)

    def story(self, job_id: int) -> tuple[tuple[Entry, ...], tuple[Attempt, ...], tuple[Hold, ...]]:
        """Return what happened to a job: journal lines newest first, tries, and what held it."""
        with self._bench.look() as db:
            entries = journal.about(db, f"job:{job_id}")
            return entries, print_jobs.attempts(db, job_id), holds.of_job(db, job_id)

    def earlier_cards(self, nik: str) -> tuple[PrintJob, ...]:
        """Return every job this NIK ever had, newest first."""
        with self._bench.look() as db:
            return print_jobs.of_nik(db, nik)

    def priority(self) -> tuple[PriorityRule, ...]:
        """Return the rules that order the queue, first rule first."""
        with self._bench.look() as db:
            return offices.read_settings(db).priority

    # Claiming

    def claim(self, operator: Staff, size: int, which: QueueFilter | None = None, printer: str = "") -> Batch:
        """Take the next ``size`` waiting cards of a filter to print.

        Raises:
            NothingWaiting: no card is waiting under this filter.
            NotEnough: fewer blanks are in stock than cards asked for; nothing is claimed.
        """
        chosen = which or QueueFilter()
        with self._bench.work(operator, Action.BATCH_CLAIMED) as work:
            batch = self._open_batch(work, printer)
            return _claimed(work, batch, print_jobs.claim(work.db, batch.id, batch.token, chosen, size))

    def claim_these(self, operator: Staff, job_ids: Sequence[int], printer: str = "") -> Batch:
        """Take chosen cards; those somebody else took meanwhile are left to them.

        Raises:
            NothingWaiting: none of them waits any longer.
            NotEnough: fewer blanks are in stock.
        """
        with self._bench.work(operator, Action.BATCH_CLAIMED) as work:
            batch = self._open_batch(work, printer)
            return _claimed(work, batch, print_jobs.claim_these(work.db, batch.id, batch.token, job_ids))

    def _open_batch(self, work: Work, printer: str) -> Batch:
        number = numbers.draw(work.db, "batch", work.settings.numbers["batch"], work.today, work.now)
        lease = work.now + timedelta(minutes=work.settings.lease_minutes)
        return batches.add(work.db, number, token_hex(16), work.staff.id, work.now, lease, printer)

    def my_batch(self, operator: Staff) -> Batch | None:
        """Return the operator's newest batch that still has cards to print, after a restart for example."""
        with self._bench.look() as db:
            return batches.unfinished_of(db, operator.id)

    def batch(self, token: str) -> Batch:
        """Return a batch with the jobs still in it."""
        with self._bench.look() as db:
            return batches.get(db, token)

    def renew(self, operator: Staff, token: str) -> Batch:
        """Keep a claim for another lease; a claim is no deed, so the journal does not note its breath.

        Raises:
            ClaimLost: the claim ran out and its cards went back.
        """
        self._bench.admit(operator, Action.BATCH_CLAIMED)
        with self._bench.tend() as work:
            until = work.now + timedelta(minutes=work.settings.lease_minutes)
            if not batches.renew(work.db, token, operator.id, until):
                raise ClaimLost(0)
            return batches.get(work.db, token)

    def sweep(self, staff: Staff) -> int:
        """End the claims whose lease is over, and return how many cards that touched.

        A card whose printing had begun becomes unknown: nothing physical is retried by itself. The counts of
        the queue and the log of a file are kept short at the same time, so that a long day does not make
        every list slower.
        """
        self._bench.admit(staff, Action.LEASE_ENDED)
        self._bench.shorten_log()
        with self._bench.look() as db:
            expired, long = print_jobs.any_expired(db, self._bench.now()), tally.is_long(db)
        if long:
            with self._bench.tend() as upkeep:
                tally.fold(upkeep.db)
        if not expired:
            return 0
        with self._bench.work(staff, Action.LEASE_ENDED) as work:
            late = print_jobs.end_expired(work.db, work.now)
            work.subject = "sweep"
            work.also_about = [f"job:{job_id}" for job_id in late]
            work.facts = {"jobs": len(late)}
            states = Counter(job.state.code for job in job_rows.jobs(work.db, late))
            work.changed({"state": JobState.CLAIMED.code}, states)
        return len(late)

    def recover(self, operator: Staff) -> int:
        """Make unknown what ``operator`` was printing here when the program ended; return how many cards.

        Call it before their work sheet opens: whoever signs in at a workstation has no sheet open there.
        What they print at another one goes on; what is only claimed stays claimed.
        """
        self._bench.admit(operator, Action.PRINT_INTERRUPTED)
        here = self._bench.workstation
        if not here:
            return 0  # two places without a name look like one: only the end of the lease is certain
        with self._bench.look() as db:
            if not print_jobs.any_begun(db, operator.id, here):
                return 0
        with self._bench.work(operator, Action.PRINT_INTERRUPTED) as work:
            begun = print_jobs.interrupt(work.db, operator.id, here, work.now)
            work.subject = f"workstation:{here}"
            work.also_about = [f"job:{job_id}" for job_id in begun]
            work.facts = {"jobs": len(begun)}
            work.changed({"state": JobState.PRINTING.code}, {"state": JobState.UNKNOWN.code})
        return len(begun)

    def begin_day(self) -> None:
        """Put the queue in order for a new day: what is due tomorrow moves up, who is 17 now has a card.

        At a server it is done by the first who comes in and may change cards.
        """
        with self._bench.tend() as work:
            if not server_roles.may_write(work.db, "print_job", "hold"):
                return
            of_age = kecamatan_requests.grown_up(work.db, work.today)
            holds.end(work.db, of_age, HoldReason.TOO_YOUNG, work.now)
            print_jobs.rank_again(work.db, work.settings.priority, work.today + timedelta(days=1))
            tally.fold(work.db)

    # Asking, reprinting, cancelling, ordering

    def ask(self, staff: Staff, job_id: int, channel: Channel) -> PrintJob:
        """Note that somebody asked for a card nobody had asked for, and how they asked."""
        with self._bench.work(staff, Action.JOB_ASKED_FOR) as work:
            job = print_jobs.get(work.db, job_id)
            print_jobs.move(work.db, job_id, UNPRINTED_STATES, job.state, channel=channel, asked_at=work.now)
            print_jobs.rank_again(work.db, work.settings.priority, work.today + timedelta(days=1), [job_id])
            work.subject = f"job:{job_id}"
            work.facts = {"channel": channel.code}
            work.changed({"channel": job.channel.code}, {"channel": channel.code})
            return print_jobs.get(work.db, job_id)

    def reprint(
        self, staff: Staff, earlier_job_id: int, why: PrintReason, channel: Channel, reason: str
    ) -> PrintJob:
        """Queue another card for somebody who had one; of who died or moved since it is held.

        Raises:
            ReasonMissing: no reason in words, or one that is not a reason to reprint.
            NeedsApproval: the head has to approve it first.
            CardAlreadyUnderWay: a live job for this NIK exists.
        """
        if not reason.strip() or why not in REPRINT_REASONS:
            raise ReasonMissing
        with self._bench.work(staff, Action.REPRINT_ASKED, reprint_of(earlier_job_id, why)) as work:
            values = print_jobs.copy_of(work.db, earlier_job_id)
            values |= {
                "state": JobState.WAITING,
                "reason": why,
                "channel": channel,
                "asked_at": work.now,
                "queued_at": work.now,
                "recorded_on": work.today,
                "first_time": False,
                "earlier_job_id": earlier_job_id,
            }
            job_id = print_jobs.add(work.db, values)
            _hold_if_ended(work, job_id, values["nik"])
            print_jobs.rank_again(work.db, work.settings.priority, work.today + timedelta(days=1), [job_id])
            work.subject = f"job:{job_id}"
            work.also_about = [f"job:{earlier_job_id}"]
            work.reason = reason.strip()
            work.facts = {"why": why.code}
            new = print_jobs.get(work.db, job_id)
            work.changed({}, {"job": job_id, "state": new.state.code})
            return new

    def cancel(self, staff: Staff, job_id: int, why: CancelReason, reason: str) -> PrintJob:
        """End a job that waits or is held.

        Raises:
            ReasonMissing: no reason in words.
            JobMovedOn: it is claimed or printed by now.
        """
        if not reason.strip():
            raise ReasonMissing
        with self._bench.work(staff, Action.JOB_CANCELLED) as work:
            before = print_jobs.get(work.db, job_id).state.code
            print_jobs.cancel(work.db, job_id, (JobState.WAITING, JobState.HELD), why, work.now)
            holds.decide(work.db, job_id, "cancelled", work.staff.id, work.now, reason.strip())
            work.subject = f"job:{job_id}"
            work.reason = reason.strip()
            work.facts = {"why": why.code}
            work.changed({"state": before}, {"state": JobState.CANCELLED.code})
            return print_jobs.get(work.db, job_id)

    def set_priority(self, head: Staff, rules: Sequence[PriorityRule]) -> tuple[PriorityRule, ...]:
        """Put the rules in a new order and the queue with them."""
        with self._bench.work(head, Action.SETTINGS_CHANGED) as work:
            order = complete_order(rules)
            offices.write_settings(work.db, replace(work.settings, priority=order))
            print_jobs.rank_again(work.db, order, work.today + timedelta(days=1))
            work.subject = "settings:priority"
            before = {"order": [rule.code for rule in work.settings.priority]}
            work.changed(before, {"order": [rule.code for rule in order]})
            return order


def _hold_if_ended(work: Work, job_id: int, nik: str) -> None:
    """Let no new card wait for somebody recorded as died or moved before a person has decided."""
    for person in ended_people.of_nik(work.db, nik):
        print_jobs.move(work.db, job_id, (JobState.WAITING, JobState.HELD), JobState.HELD)
        ended_people.hold_for(work.db, job_id, person, work.now)


def _claimed(work: Work, batch: Batch, jobs: tuple[PrintJob, ...]) -> Batch:
    if not jobs:
        raise NothingWaiting
    _enough_blanks(work.db, jobs)
    work.subject = f"batch:{batch.number}"
    work.also_about = [f"job:{job.id}" for job in jobs]
    work.facts = {"batch": batch.id, "jobs": len(jobs)}
    work.changed({"state": JobState.WAITING.code}, {"state": JobState.CLAIMED.code})
    return replace(batch, jobs=jobs)


def _enough_blanks(db: Connection, jobs: Sequence[PrintJob]) -> None:
    for kind in CardKind:
        wanted = sum(job.kind is kind for job in jobs)
        if wanted and wanted > (in_stock := stock.balance(db, BLANK_FOR[kind])):
            raise NotEnough(BLANK_FOR[kind].word, wanted, in_stock)
