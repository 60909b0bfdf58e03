"""Complaints: taken down, given to somebody, answered, closed with what was done, and opened again."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from contextlib import contextmanager, suppress
from datetime import date
from typing import Any
from zoneinfo import ZoneInfo

from desk.data import calendar, complaint_report, complaint_ties, complaints, offices, once
from desk.data import staff as accounts
from desk.data.database import Connection
from desk.data.day_rows import Span
from desk.domain.complaint_answers import AnswerTemplate, TemplateUnusable, flaw, read_defaults
from desk.domain.complaints import (
    NO_TIE,
    UNFINISHED,
    AnswerWay,
    Complaint,
    ComplaintCounts,
    ComplaintDeed,
    ComplaintFile,
    ComplaintFilter,
    ComplaintKind,
    ComplaintMovedOn,
    ComplaintNotSo,
    ComplaintReport,
    ComplaintState,
    HeadDecides,
    NewComplaint,
    OwnerCannot,
    OwnerIsAccused,
    Tie,
    TieUnknown,
)
from desk.domain.errors import FieldMissing, NotFound, ReasonMissing
from desk.domain.journal import Action
from desk.domain.paging import Cursor, Page
from desk.domain.printing import Channel
from desk.domain.staff import Role, Staff
from desk.domain.status_answers import Standing
from desk.domain.text import mark
from desk.rooms.complaint_intake import also_about, head_for, subject, take_down
from desk.rooms.work import Work, Workbench
from resources import text as shipped

_ANSWER = mark("field", "Answer")
_DONE = mark("field", "What was done")


class Complaints:
    """What staff do for citizens who are not content; about money, only a head and the owner see it."""

    def __init__(self, bench: Workbench) -> None:
        self._bench = bench

    # Looking

    def page(
        self, reader: Staff, which: ComplaintFilter, after: Cursor | None = None, size: int = 200
    ) -> Page[Complaint]:
        """Return complaints, what waits for an answer first and the first due before the others."""
        reader = self._bench.admit(reader, Action.COMPLAINTS_READ)
        with self._bench.look() as db:
            return complaints.page(db, which, reader, self._today(db), after, size)

    def counts(self, reader: Staff) -> ComplaintCounts:
        """Return how many complaints wait for whom."""
        reader = self._bench.admit(reader, Action.COMPLAINTS_READ)
        with self._bench.look() as db:
            return complaints.counts(db, reader, self._today(db))

    def file(self, reader: Staff, complaint_id: int) -> ComplaintFile:
        """Return a complaint with its history and where the document it is about stands.

        Raises:
            NotFound: there is none of this number that ``reader`` may see.
        """
        reader = self._bench.admit(reader, Action.COMPLAINTS_READ)
        with self._bench.look() as db:
            its, today = complaints.get(db, complaint_id, reader), self._today(db)
            tied = complaint_ties.standing(db, its.tie, today)
            offers = complaint_ties.of_nik(db, its.nik, today) if its.nik and tied is None else ()
            same = complaints.of_person(db, its.nik, its.phone, reader)
            others = tuple(one for one in same if one.id != complaint_id)
            return ComplaintFile(its, complaints.steps(db, complaint_id), tied, offers, others, today)

    def with_number(self, reader: Staff, number: str) -> Complaint | None:
        """Return the complaint of a number, None when there is none that ``reader`` may see."""
        reader = self._bench.admit(reader, Action.COMPLAINTS_READ)
        with self._bench.look() as db:
            return complaints.with_number(db, number.strip().upper(), reader)

    def open_of(self, reader: Staff, nik: str) -> tuple[Complaint, ...]:
        """Return what somebody complained of and is not closed, of what ``reader`` may see."""
        reader = self._bench.admit(reader, Action.COMPLAINTS_READ)
        with self._bench.look() as db:
            return complaints.of_person(db, nik, "", reader, unfinished=True)

    def of_person(self, reader: Staff, nik: str, phone: str) -> tuple[Complaint, ...]:
        """Return every complaint of a NIK or a telephone, newest first."""
        reader = self._bench.admit(reader, Action.COMPLAINTS_READ)
        with self._bench.look() as db:
            return complaints.of_person(db, nik, phone, reader)

    def documents(self, text: str) -> tuple[Standing, ...]:
        """Return what a complaint may be about, by a scanned or typed NIK, application, receipt or parcel."""
        with self._bench.look() as db:
            return complaint_ties.found_by(db, text, offices.read_settings(db), self._today(db))

    def colleagues(self, complaint: Complaint | None = None) -> tuple[Staff, ...]:
        """Return who may look into a complaint: never the person it is about."""
        with self._bench.look() as db:
            everyone = accounts.everyone(db)
        accused = complaint.accused_id if complaint is not None else None
        return tuple(one for one in everyone if one.may(Action.COMPLAINT_ANSWERED) and one.id != accused)

    def everyone(self) -> tuple[Staff, ...]:
        """Return who works here, to name the person complained about."""
        with self._bench.look() as db:
            return accounts.everyone(db)

    def report(
        self, reader: Staff, first: date, last: date, channel: Channel | None = None
    ) -> ComplaintReport:
        """Return the complaints received in a span of days, as far as ``reader`` may see them."""
        reader = self._bench.admit(reader, Action.COMPLAINTS_READ)
        with self._bench.look() as db:
            settings = offices.read_settings(db)
            span = Span(first, last, *self._bench.span(first, last, settings))
            days = calendar.working_days(db, settings)
            zone, today = ZoneInfo(settings.zone), self._today(db)
            told = complaint_report.lines(db, span, reader, days, zone, today, channel)
            counted = complaint_report.count(db, span, reader, channel)
            return ComplaintReport(first, last, told, counted, Role.HEAD in reader.roles)

    # Doing

    def take_in(self, staff: Staff, new: NewComplaint, *, key: str = "") -> Complaint:
        """Take a complaint down under a number; one about money is given to a head and out of sight.

        Raises:
            FieldMissing: it has no words.
            NikUnusable: what was given as its NIK cannot be one.
            TieUnknown: the application or card it is about is not here.
            NobodyToTakeIt: it is about money, and about the only head.
            AlreadyBooked: a complaint with this key is in the books.
        """
        with self._bench.work(staff, Action.COMPLAINT_TAKEN_IN) as work:
            once.keep(work.db, key, work.now)
            complaint_id = take_down(work, new)
            work.subject = subject(complaint_id)
            work.facts = {"kind": new.kind.code, "channel": new.channel.code}
            work.changed({}, {"state": ComplaintState.OPEN.code})
            if new.kind is not ComplaintKind.MONEY:
                also_about(work, new.tie)
            return complaints.just_taken(work.db, complaint_id)

    def give(self, staff: Staff, complaint: Complaint, to: Staff) -> Complaint:
        """Give a complaint to somebody, or take it oneself.

        Raises:
            OwnerIsAccused: it is about this person.
            OwnerCannot: complaints are not among this person's tasks.
            HeadDecides: it is about money, and no head gives it.
            ComplaintMovedOn: somebody worked on it since it was shown.
            ComplaintNotSo: it is closed.
        """
        with self._step(staff, complaint, Action.COMPLAINT_GIVEN, UNFINISHED) as work:
            if complaint.kind is ComplaintKind.MONEY and Role.HEAD not in work.staff.roles:
                raise HeadDecides
            self._hand_to(work, complaint, to)
        return self._now(work.staff, complaint.id)

    def sort(self, staff: Staff, complaint: Complaint, kind: ComplaintKind) -> Complaint | None:
        """Say that a complaint is of another kind; its deadline is that of the new kind from now on.

        One that turns out to be about money goes to a head at once; ``staff`` may not see it any more,
        and then nothing is returned.

        Raises:
            HeadDecides: it is about money, and no head says that it is not.
            NobodyToTakeIt: it is about money, and about the only head.
            ComplaintMovedOn: somebody worked on it since it was shown.
            ComplaintNotSo: it is closed.
        """
        with self._step(staff, complaint, Action.COMPLAINT_SORTED, UNFINISHED) as work:
            if complaint.kind is ComplaintKind.MONEY and Role.HEAD not in work.staff.roles:
                raise HeadDecides
            days = work.settings.complaint_days[kind.code]
            local = Workbench.local(complaint.received_at, work.settings)
            due = calendar.working_days(work.db, work.settings).promised(local, days)
            values: dict[str, Any] = {"kind": kind, "due_on": due}
            if complaint.state is not ComplaintState.REOPENED:
                values["first_due_on"] = due
            else:
                del values["due_on"]
            head = head_for(work.db, complaint.accused_id) if kind is ComplaintKind.MONEY else None
            if head is not None and complaint.owner_id != head.id:
                values["owner_id"] = head.id
            complaints.change(work.db, complaint.id, values)
            self._add(work, complaint, ComplaintDeed.SORTED, kind=kind)
            if "owner_id" in values and head is not None:
                self._add(work, complaint, ComplaintDeed.GIVEN, to_id=head.id)
            work.changed({"kind": complaint.kind.code}, {"kind": kind.code})
        with suppress(NotFound):
            return self._now(work.staff, complaint.id)
        return None

    def tie(self, staff: Staff, complaint: Complaint, tie: Tie) -> Complaint:
        """Say which application or card a complaint is about, or that it is about none.

        Raises:
            TieUnknown: it is not here.
            ComplaintMovedOn: somebody worked on it since it was shown.
            ComplaintNotSo: it is closed.
        """
        with self._step(staff, complaint, Action.COMPLAINT_TIED, UNFINISHED) as work:
            if not complaint_ties.exists(work.db, tie):
                raise TieUnknown
            values: dict[str, Any] = {"application_id": tie.application_id, "job_id": tie.job_id}
            nik = complaint_ties.nik_of(work.db, tie)
            if nik and not complaint.nik:
                values["nik"] = nik
            complaints.change(work.db, complaint.id, values)
            if complaint.kind is not ComplaintKind.MONEY:
                also_about(work, tie)
            self._add(work, complaint, ComplaintDeed.UNTIED if tie == NO_TIE else ComplaintDeed.TIED)
            work.changed(_tied(complaint.tie), _tied(tie))
        return self._now(work.staff, complaint.id)

    def answer(self, staff: Staff, complaint: Complaint, way: AnswerWay, text: str) -> Complaint:
        """Write down what the citizen was told and how; whoever answers a complaint nobody had, has it now.

        Raises:
            FieldMissing: nothing was said.
            OwnerIsAccused: it is about ``staff``.
            ComplaintMovedOn: somebody worked on it since it was shown.
            ComplaintNotSo: it is closed.
        """
        if not text.strip():
            raise FieldMissing(_ANSWER)
        with self._step(staff, complaint, Action.COMPLAINT_ANSWERED, UNFINISHED) as work:
            if staff.id == complaint.accused_id:
                raise OwnerIsAccused(staff.name)
            values: dict[str, Any] = {"state": ComplaintState.ANSWERED}
            if complaint.settled_at is None:
                values["settled_at"] = work.now
            if complaint.owner_id is None:
                self._hand_to(work, complaint, staff)
            complaints.change(work.db, complaint.id, values)
            self._add(work, complaint, ComplaintDeed.ANSWERED, text=text.strip(), way=way)
            work.facts |= {"way": way.code}
            work.changed({"state": complaint.state.code}, {"state": ComplaintState.ANSWERED.code})
        return self._now(work.staff, complaint.id)

    def close(self, staff: Staff, complaint: Complaint, done: str) -> Complaint:
        """Close a complaint with what was done.

        Raises:
            FieldMissing: nobody says what was done.
            OwnerIsAccused: it is about ``staff``.
            ComplaintMovedOn: somebody worked on it since it was shown.
            ComplaintNotSo: it is closed already.
        """
        said = done.strip()
        if not said:
            raise FieldMissing(_DONE)
        with self._step(staff, complaint, Action.COMPLAINT_CLOSED, UNFINISHED) as work:
            if staff.id == complaint.accused_id:
                raise OwnerIsAccused(staff.name)
            values: dict[str, Any] = {"state": ComplaintState.CLOSED, "closed_at": work.now, "done": said}
            if complaint.settled_at is None:
                values["settled_at"] = work.now
            complaints.change(work.db, complaint.id, values)
            self._add(work, complaint, ComplaintDeed.CLOSED, text=said)
            work.changed({"state": complaint.state.code}, {"state": ComplaintState.CLOSED.code})
        return self._now(work.staff, complaint.id)

    def reopen(self, staff: Staff, complaint: Complaint, reason: str) -> Complaint:
        """Open an answered or closed complaint again, with a deadline of its own.

        Raises:
            ReasonMissing: no reason in words.
            ComplaintMovedOn: somebody worked on it since it was shown.
            ComplaintNotSo: it waits for an answer already.
        """
        if not reason.strip():
            raise ReasonMissing
        answered = (ComplaintState.ANSWERED, ComplaintState.CLOSED)
        with self._step(staff, complaint, Action.COMPLAINT_REOPENED, answered) as work:
            days = work.settings.complaint_days[complaint.kind.code]
            local = Workbench.local(work.now, work.settings)
            due = calendar.working_days(work.db, work.settings).promised(local, days)
            values = {"state": ComplaintState.REOPENED, "due_on": due, "closed_at": None, "done": ""}
            complaints.change(work.db, complaint.id, values)
            self._add(work, complaint, ComplaintDeed.REOPENED, text=reason.strip())
            work.changed({"state": complaint.state.code}, {"state": ComplaintState.REOPENED.code})
        return self._now(work.staff, complaint.id)

    # Templates

    def templates(self) -> Mapping[ComplaintKind, AnswerTemplate]:
        """Return how complaints of each kind are answered: the head's words, else those of the program."""
        defaults = read_defaults(shipped("data", "complaint_answers.toml"))
        with self._bench.look() as db:
            written = complaints.templates(db)
        return {kind: written.get(kind) or AnswerTemplate(kind, defaults[kind]) for kind in ComplaintKind}

    def change_template(self, head: Staff, kind: ComplaintKind, text: str) -> AnswerTemplate:
        """Keep how complaints of a kind are answered; without words the program's own text counts again.

        Raises:
            TemplateUnusable: it could not be filled in.
        """
        said = text.strip()
        wrong = flaw(said) if said else None
        with self._bench.work(head, Action.COMPLAINT_TEMPLATE_CHANGED) as work:
            if wrong is not None:
                raise TemplateUnusable(kind.word, wrong.word)
            before = complaints.templates(work.db).get(kind)
            complaints.put_template(work.db, kind, said, head.id, work.now)
            work.subject = f"complaint_template:{kind.code}"
            work.changed({"text": before.text if before else ""}, {"text": said})
        return self.templates()[kind]

    # What every step does

    def _today(self, db: Connection) -> date:
        return self._bench.local_day(self._bench.now(), offices.read_settings(db))

    def _now(self, reader: Staff, complaint_id: int) -> Complaint:
        with self._bench.look() as db:
            return complaints.get(db, complaint_id, reader)

    @contextmanager
    def _step(
        self, staff: Staff, shown: Complaint, action: Action, begins: tuple[ComplaintState, ...]
    ) -> Iterator[Work]:
        """Do one step with a complaint as it was shown, if nobody has worked on it since."""
        with self._bench.work(staff, action) as work:
            now_is = complaints.get(work.db, shown.id, work.staff, for_update=True)
            if now_is.step_id != shown.step_id:
                raise ComplaintMovedOn(now_is.number, now_is.state.word)
            if now_is.state not in begins:
                raise ComplaintNotSo(now_is.number, now_is.state.word)
            work.subject = subject(shown.id)
            yield work

    def _hand_to(self, work: Work, complaint: Complaint, to: Staff) -> None:
        if to.id == complaint.accused_id:
            raise OwnerIsAccused(to.name)
        known = next((one for one in accounts.everyone(work.db) if one.id == to.id), None)
        if known is None or not known.may(Action.COMPLAINT_ANSWERED):
            raise OwnerCannot(to.name)
        complaints.change(work.db, complaint.id, {"owner_id": to.id})
        self._add(work, complaint, ComplaintDeed.GIVEN, to_id=to.id)
        work.facts |= {"to": to.id}
        work.changed({"owner": complaint.owner}, {"owner": to.name})

    @staticmethod
    def _add(work: Work, complaint: Complaint, deed: ComplaintDeed, **more: Any) -> None:
        complaints.add_step(work.db, complaint.id, deed, work.now, work.staff.id, **more)


def _tied(tie: Tie) -> dict[str, object]:
    """Return the record a complaint is about, as the journal names it."""
    if tie.application_id is not None:
        return {"about": f"application:{tie.application_id}"}
    return {"about": f"job:{tie.job_id}"} if tie.job_id is not None else {}
