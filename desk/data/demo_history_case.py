"""One application of the demo office's past: what happened to it, and the rows that tell of it."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date, datetime, time
from typing import Any

from desk.data.counter_tables import (
    application,
    application_check,
    application_paper,
    appointment,
    collection,
    finding,
)
from desk.data.demo_history_book import Book
from desk.data.office_tables import service_record
from desk.domain.applications import AppState, Brought
from desk.domain.appointments import AppointmentState
from desk.domain.handover import Taker
from desk.domain.journal import Action
from desk.domain.printing import Channel, Delivery
from desk.domain.services import Original, Service
from desk.domain.verification import FindingKind, Verdict

Row = dict[str, Any]
_DEEDS = {
    Verdict.VERIFIED: Action.APPLICATION_VERIFIED,
    Verdict.RETURNED: Action.APPLICATION_RETURNED,
    Verdict.REFUSED: Action.APPLICATION_REFUSED,
}


@dataclass(frozen=True, slots=True)
class Checked:
    """A finished check; ``wrong`` says of which documents something was not in order."""

    at: datetime
    by: int
    verdict: Verdict
    round: int = 1
    second: bool = False
    wrong: Mapping[str, tuple[FindingKind, str]] = field(default_factory=dict)
    ground: str = ""


@dataclass(frozen=True, slots=True)
class Made:
    """A finished paper."""

    at: datetime
    by: int
    number: str
    slot: str


@dataclass(frozen=True, slots=True)
class Taken:
    """A paper that was handed over."""

    at: datetime
    by: int
    taker: Taker
    name: str
    relation: str


@dataclass(frozen=True, slots=True)
class Seat:
    """A half-hour that was kept, and what became of it."""

    day: date
    begins: time
    seat: int
    state: AppointmentState
    at: datetime


@dataclass(slots=True)
class Case:
    """Everything that is known of one application before its number is."""

    service: Service
    received: datetime
    by: int
    person: Row
    channel: Channel
    delivery: Delivery
    promised_on: date
    documents: Sequence[tuple[str, Original]]
    answers: Mapping[str, bool]
    applicant: Row = field(default_factory=dict)
    state: AppState = AppState.RECEIVED
    job: Row | None = None
    checks: list[Checked] = field(default_factory=list)
    came_back: list[tuple[datetime, int]] = field(default_factory=list)
    made: Made | None = None
    taken: Taken | None = None
    seat: Seat | None = None
    ended: tuple[datetime, str] | None = None
    left_by: tuple[int, datetime] | None = None
    """Who has it under a claim, and until when."""
    claimed: str = ""

    @property
    def verified_at(self) -> datetime | None:
        """When the last pair of eyes found everything in order."""
        good = [one.at for one in self.checks if one.verdict is Verdict.VERIFIED]
        return good[-1] if good and self.state not in (AppState.SECOND_CHECK, AppState.CHECKING) else None


class CaseWriter:
    """Puts cases into the book, in the order they came in."""

    def __init__(self, book: Book, catalogue_id: int) -> None:
        self._book = book
        self._catalogue_id = catalogue_id

    def write(self, case: Case) -> None:
        """Give a case its number and keep everything that happened to it."""
        number = self._book.number("application", case.received)
        self._number = number
        new = self._book.add(application, self._row(case, number))
        subject = f"application:{new}"
        told = {"number": number, "service": case.service.code, "channel": case.channel.code, "doubts": []}
        self._line(case.received, case.by, Action.APPLICATION_TAKEN_IN, [subject], told)
        for place, (document, original) in enumerate(case.documents, start=1):
            paper = {"document": document, "original": original, "brought": Brought.YES, "number": ""}
            self._book.keep(application_paper, {"application_id": new, "position": place, **paper})
        for check in case.checks:
            self._check(new, subject, case, check)
        for turn, (at, by) in enumerate(case.came_back, start=2):
            self._line(at, by, Action.APPLICATION_CAME_BACK, [subject], {"round": turn})
        self._finish(new, subject, case)

    def _row(self, case: Case, number: str) -> Row:
        born = ("nik", "name", "name_key", "birth_date", "sex", "address", "rt", "rw", "village_code")
        row: Row = {name: case.person[name] for name in born}
        row |= {
            name: case.applicant.get(name, "") for name in ("applicant_name", "applicant_nik", "relation")
        }
        row |= {name: case.applicant.get(name, "") for name in ("phone", "email")}
        row["village_code"] = row["village_code"] or None
        on_shelf = case.state is AppState.READY and case.made is not None
        return row | {
            "number": number,
            "service": case.service.code,
            "catalogue_id": self._catalogue_id,
            "state": case.state,
            "channel": case.channel,
            "delivery": case.delivery,
            "kk_number": "",
            "answers": dict(case.answers),
            "note": "",
            "received_at": case.received,
            "received_by": case.by,
            "promised_on": case.promised_on,
            "round": 1 + len(case.came_back),
            "job_id": case.job["id"] if case.job else None,
            "token": case.claimed or None,
            "checked_by": case.left_by[0] if case.left_by else case.checks[-1].by if case.checks else None,
            "lease_until": case.left_by[1] if case.left_by else None,
            "verified_at": case.verified_at,
            "slot": case.made.slot if on_shelf and case.made else "",
            "paper_number": case.made.number if case.made else "",
            "ready_at": case.made.at if case.made else None,
            "collected_at": case.taken.at if case.taken else None,
            "ended_at": case.ended[0] if case.ended else None,
            "end_reason": case.ended[1] if case.ended else "",
        }

    def _check(self, new: int, subject: str, case: Case, check: Checked) -> None:
        row = {
            "application_id": new,
            "round": check.round,
            "verdict": check.verdict,
            "ground": check.ground,
            "second": check.second,
            "staff_id": check.by,
            "at": check.at,
        }
        made = self._book.add(application_check, row)
        every = {document: (FindingKind.VALID, "") for document, _ in case.documents} | dict(check.wrong)
        for document, (kind, note) in every.items():
            self._book.keep(finding, {"check_id": made, "document": document, "kind": kind, "note": note})
        subjects = [subject]
        if check.verdict is Verdict.VERIFIED and case.job is not None:
            subjects.append(f"job:{case.job['id']}")
        facts = {
            "verdict": check.verdict.code,
            "round": check.round,
            "second": check.second,
            "findings": {document: kind.code for document, (kind, _) in every.items()},
        }
        self._line(check.at, check.by, _DEEDS[check.verdict], subjects, facts, check.ground)

    def _finish(self, new: int, subject: str, case: Case) -> None:
        if case.made is not None:
            facts = {"slot": case.made.slot, "service": case.service.code}
            self._line(case.made.at, case.made.by, Action.PAPER_MADE, [subject], facts)
            self._count(case, case.made.at)
        if case.taken is not None:
            self._book.add(
                collection,
                {
                    "application_id": new,
                    "at": case.taken.at,
                    "staff_id": case.taken.by,
                    "taker": case.taken.taker,
                    "taker_name": case.taken.name,
                    "relation": case.taken.relation,
                    "shown": [],
                },
            )
            slot = case.made.slot if case.made else ""
            given = {"taker": case.taken.taker.code, "shown": [], "slot": slot}
            self._line(case.taken.at, case.taken.by, Action.DOCUMENT_COLLECTED, [subject], given)
        if case.seat is not None:
            seat = case.seat
            row = {
                "application_id": new,
                "day": seat.day,
                "begins": f"{seat.begins:%H:%M}",
                "seat": seat.seat,
            }
            self._book.add(appointment, row | {"state": seat.state, "staff_id": None, "at": seat.at})
        if case.state is AppState.WITHDRAWN and case.ended is not None:
            self._line(case.ended[0], case.by, Action.APPLICATION_WITHDRAWN, [subject], {}, case.ended[1])

    def _count(self, case: Case, done: datetime) -> None:
        self._book.add(
            service_record,
            {
                "number": self._number,
                "service": case.service.report_code,
                "channel": case.channel,
                "village_code": case.person["village_code"] or None,
                "received_on": case.received.date(),
                "done_on": done.date(),
                "job_id": None,
            },
        )

    def _line(
        self,
        at: datetime,
        by: int,
        action: Action,
        subjects: list[str],
        facts: Mapping[str, object],
        reason: str = "",
    ) -> None:
        self._book.line(at, by, action, subjects, facts, reason=reason, workstation="Loket 1")
