"""Undo: one's own last step, within the shift, with a reason; the journal keeps both."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Any

from desk.data import (
    closed_days,
    journal,
    mission_reversals,
    offices,
    parcel_reversals,
    parcels,
    print_jobs,
    reversals,
)
from desk.data.database import Connection
from desk.domain.accounts import AT_THE_DOOR
from desk.domain.errors import CannotUndo, DayIsClosed, NothingToUndo, ReasonMissing
from desk.domain.journal import Action, Entry
from desk.domain.missions import slot_of
from desk.domain.printing import JobState, PrintJob
from desk.domain.staff import Staff
from desk.rooms.work import Work, Workbench

_NO_STEPS = (
    *AT_THE_DOOR,
    Action.REFUSED,
    Action.BATCH_CLAIMED,
    Action.PRINT_STARTED,
    Action.PRINT_INTERRUPTED,
    Action.REPORT_EXPORTED,
    Action.NIK_SHOWN,
    Action.NIKS_SHOWN,
    Action.LEASE_ENDED,
    Action.BACKUP_MADE,
    Action.PASSPHRASE_SET,
    Action.PASSPHRASE_CHANGED,
    Action.RECOVERY_SHEET_MADE,
    Action.KEY_UNLOCKED,
    Action.KEY_FORGOTTEN,
    Action.FILES_ENCRYPTED,
    Action.OLD_OFFICE_ACCEPTED,
    Action.NUMBERS_CARRIED,
    Action.APPOINTMENT_CHANGED,
    Action.PEOPLE_COMPARED,
    Action.APPROVAL_ASKED,
    Action.APPROVAL_DECIDED,
    Action.APPROVAL_WITHDRAWN,
)
"""What changed nothing a person would want back, or only led on to the next card."""

_NO_CARD = (
    Action.HANDOVER_SENT,
    Action.DOCUMENT_COLLECTED,
    Action.POST_RESULT_NOTED,
    Action.RECEIPT_LIST_NOTED,
)


@dataclass(frozen=True, slots=True)
class OwnStep:
    """A step that can be taken back, and the card it was about, if it was about one."""

    entry: Entry
    job: PrintJob | None


class Undo:
    """What somebody does who notices the slip at once."""

    def __init__(self, bench: Workbench) -> None:
        self._bench = bench

    def last(self, staff: Staff) -> Entry | None:
        """Return this person's last step of today, if it is one that can be taken back."""
        with self._bench.look() as db:
            return self._last(db, staff)

    def offer(self, staff: Staff) -> OwnStep:
        """Return what would be taken back, before anybody is asked for a reason.

        Raises:
            NotAllowed: no role of this person allows it.
            NothingToUndo: this person did nothing today that can be taken back.
            DayIsClosed: the day's report is frozen.
        """
        self._bench.admit(staff, Action.STEP_UNDONE)
        with self._bench.look() as db:
            step = self._open_step(db, staff)
            # A sending has a line for each of its cards, and is taken back as a whole; a paper has no card.
            return OwnStep(step, None if step.action in _NO_CARD else print_jobs.get(db, _job_of(step)))

    def take_back(self, staff: Staff, reason: str) -> Entry:
        """Take the last step back and return it.

        Raises:
            ReasonMissing: no reason in words.
            NothingToUndo: this person did nothing today that can be taken back.
            DayIsClosed: the day's report is frozen.
            CannotUndo: something was built on the step.
        """
        if not reason.strip():
            raise ReasonMissing
        with self._bench.work(staff, Action.STEP_UNDONE) as work:
            step = self._open_step(work.db, staff)
            if not _REVERSALS[step.action](work, step, reason.strip()):
                raise CannotUndo(step.action.word)
            work.subject = step.subject
            work.reason = reason.strip()
            work.facts = {"undoes": step.id, "action": step.action.code}
            was, is_now = step.facts.get("before"), step.facts.get("after")
            if isinstance(was, Mapping) and isinstance(is_now, Mapping):
                work.changed(is_now, was)
            else:
                work.changed({"undone": False}, {"undone": True})
            if step.action is Action.HANDOVER_SENT:
                work.also_about = [f"handover:{step.facts['number']}"]
        return step

    def _open_step(self, db: Connection, staff: Staff) -> Entry:
        step = self._last(db, staff)
        if step is None:
            raise NothingToUndo
        today = self._bench.local_day(self._bench.now(), offices.read_settings(db))
        closed = closed_days.number_of(db, today)
        if closed is not None:
            raise DayIsClosed(today, closed)
        return step

    def _last(self, db: Connection, staff: Staff) -> Entry | None:
        settings = offices.read_settings(db)
        today = self._bench.local_day(self._bench.now(), settings)
        begin, _ = self._bench.span(today, today, settings)
        step = journal.last_of(db, staff.id, begin, _NO_STEPS)
        return step if step is not None and step.action in _REVERSALS else None


def _job_of(step: Entry) -> int:
    return int(step.subject.removeprefix("job:"))


def _good(work: Work, step: Entry, _reason: str) -> bool:
    return reversals.outcome(work.db, _job_of(step), JobState.PRINTED, work.staff.id, work.now)


def _spoiled(work: Work, step: Entry, _reason: str) -> bool:
    return reversals.outcome(work.db, _job_of(step), JobState.WAITING, work.staff.id, work.now)


def _picked_up(work: Work, step: Entry, _reason: str) -> bool:
    return reversals.pick_up_of(work.db, _job_of(step), str(step.facts["slot"]))


def _collected(work: Work, step: Entry, _reason: str) -> bool:
    facts: Mapping[str, Any] = step.facts
    return reversals.collected(work.db, facts["application"], facts["job"], facts["slot"])


def _released(work: Work, step: Entry, _reason: str) -> bool:
    return reversals.release(work.db, _job_of(step), step.at)


def _cancelled(work: Work, step: Entry, _reason: str) -> bool:
    slot = step.facts.get("slot")
    return reversals.cancel(work.db, _job_of(step), step.at, None if slot is None else str(slot))


def _sent(work: Work, step: Entry, reason: str) -> bool:
    facts: Mapping[str, Any] = step.facts
    return reversals.sending(work.db, facts["number"], facts["slots"], work.now, reason)


def _post_result(work: Work, step: Entry, _reason: str) -> bool:
    event = step.facts.get("event")
    if not isinstance(event, int):  # the post had said the same before: nothing to take back
        return False
    sent_on = parcels.sent_on(work.db, event, work.settings.zone)
    return parcel_reversals.result(work.db, event, sent_on=sent_on, staff_id=work.staff.id, now=work.now)


def _signed(work: Work, step: Entry, _reason: str) -> bool:
    number = str(step.facts["list"])
    return mission_reversals.signed(work.db, number, slot_of(number))


def _slot_changed(work: Work, step: Entry, _reason: str) -> bool:
    return reversals.slot(work.db, _job_of(step), str(step.facts["from"]))


_REVERSALS: Mapping[Action, Callable[[Work, Entry, str], bool]] = {
    Action.CARD_GOOD: _good,
    Action.CARD_SPOILED: _spoiled,
    Action.CARD_PICKED_UP: _picked_up,
    Action.DOCUMENT_COLLECTED: _collected,
    Action.JOB_RELEASED: _released,
    Action.JOB_CANCELLED: _cancelled,
    Action.HANDOVER_SENT: _sent,
    Action.RECEIPT_LIST_NOTED: _signed,
    Action.POST_RESULT_NOTED: _post_result,
    Action.SLOT_CHANGED: _slot_changed,
}
