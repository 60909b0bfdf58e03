"""The overlap desk: who stands here under two NIKs, and what the office decides about it."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Mapping, Sequence
from dataclasses import asdict
from datetime import timedelta

from desk.data import (
    application_rows,
    applications,
    attachments,
    holds,
    journal,
    numbers,
    people_scan,
    person_cases,
    print_jobs,
    records,
    reversals,
    services,
)
from desk.data.database import Connection
from desk.domain.applications import Application, Brought
from desk.domain.approvals import release_by_case
from desk.domain.errors import ReasonMissing
from desk.domain.intake import OnProgress, Watch
from desk.domain.journal import Action, Entry
from desk.domain.overlap_steps import Standing, standings
from desk.domain.paging import Cursor, Page
from desk.domain.person_cases import (
    LETS_GO,
    PLAIN_DECISIONS,
    CaseDecision,
    CaseDocument,
    CaseFile,
    CaseLetter,
    CaseMovedOn,
    Comparison,
    NikNotOfCase,
    NoLetterForCase,
    PastDecision,
    PersonCase,
)
from desk.domain.printing import CancelReason, JobState
from desk.domain.search import Person
from desk.domain.staff import Staff
from desk.domain.text import mark
from desk.rooms.work import Work, Workbench

COMPARING_PEOPLE = mark("progress", "Comparing people")


class OverlapDesk:
    """What staff do with records that may be one person."""

    def __init__(self, bench: Workbench) -> None:
        self._bench = bench

    # Looking

    def page(
        self, decision: CaseDecision | None = None, after: Cursor | None = None, size: int = 200
    ) -> Page[PersonCase]:
        """Return the cases with one decision, or those nobody has decided, the likeliest first."""
        with self._bench.look() as db:
            return person_cases.page(db, decision, None, after, size)

    def of_nik(self, nik: str) -> tuple[PersonCase, ...]:
        """Return every case about a NIK."""
        with self._bench.look() as db:
            return person_cases.page(db, None, nik, None, 200).rows

    def counts(self) -> Mapping[CaseDecision | None, int]:
        """Return how many cases have each decision; None stands for those to be decided."""
        with self._bench.look() as db:
            return person_cases.counts(db)

    def decisions(self, case_id: int) -> tuple[PastDecision, ...]:
        """Return every decision of a case, the newest first."""
        with self._bench.look() as db:
            return person_cases.decisions(db, case_id)

    def case(self, case_id: int) -> PersonCase:
        """Return one case.

        Raises:
            NotFound: there is none of this number.
        """
        with self._bench.look() as db:
            return person_cases.get(db, case_id)

    def file(self, case_id: int) -> CaseFile:
        """Return one case with everything that happened around it and all documents of both records.

        Raises:
            NotFound: there is none of this number.
        """
        with self._bench.look() as db:
            case = person_cases.get(db, case_id)
            entries = journal.about(db, _subject(case_id))
            applied = application_rows.of_niks(db, (case.one.nik, case.other.nik))
            return CaseFile(
                case,
                person_cases.decisions(db, case_id),
                tuple(entry for entry in entries if entry.action is Action.REPORT_EXPORTED),
                applied,
                _standings(db, case),
                _documents(db, applied),
                _history(db, case, applied),
            )

    def central(self, after: Cursor | None = None, size: int = 200) -> Page[Person]:
        """Return the records that the centre calls double or has to be decided about, by name."""
        with self._bench.look() as db:
            return records.doubles(db, after, size)

    def central_count(self) -> int:
        """Return how many records the centre calls double or has to be decided about."""
        with self._bench.look() as db:
            return records.count_doubles(db)

    # Comparing

    def compare_list(
        self, staff: Staff, list_id: int, cancelled: Callable[[], bool] | None = None
    ) -> Comparison:
        """Compare the people whom a list brought with all others; hold the cards of the likely pairs.

        Raises:
            NotAllowed: no role of ``staff`` allows it.
            Cancelled: the person cancelled; nothing was kept.
            OfficeUnavailable: it broke off.
        """
        with self._bench.look() as db:
            new = person_cases.new_in(db, list_id)
        return self.compare(staff, new, None, cancelled) if new else Comparison(0, 0, 0, 0)

    def compare(
        self,
        staff: Staff,
        only: frozenset[str] | None = None,
        on_progress: OnProgress | None = None,
        cancelled: Callable[[], bool] | None = None,
    ) -> Comparison:
        """Compare all people with each other, or ``only`` some with all; hold the cards of the likely pairs.

        The comparing happens beside the office, in a process of its own; the pairs are kept at its end.

        Raises:
            NotAllowed: no role of ``staff`` allows it.
            Cancelled: the person cancelled; nothing was kept.
            OfficeUnavailable: it broke off.
        """
        self._bench.admit(staff, Action.PEOPLE_COMPARED)
        watch = Watch(on_progress, cancelled)
        people = 0

        def told(done: int, total: int) -> None:
            nonlocal people
            people = total
            watch.tell(done, total, COMPARING_PEOPLE)

        found = people_scan.compare(self._bench.url, only, told, cancelled or _never)
        with self._bench.taking_time(), self._bench.work(staff, Action.PEOPLE_COMPARED) as work:
            known = person_cases.known_pairs(work.db)
            new = [match for match in found if (match.nik, match.other_nik) not in known]
            person_cases.add(work.db, new, work.now)
            held = person_cases.hold_cards(work.db, new, work.now)
            done = Comparison(people, len(found), len(new), held)
            work.subject = "people"
            work.changed({}, asdict(done))
        return done

    # Deciding

    def decide(
        self, staff: Staff, case: PersonCase, decision: CaseDecision, reason: str, *, kept_nik: str = ""
    ) -> PersonCase:
        """Write a decision down; what an earlier one did to the cards is taken back first.

        One person: the waiting card of the other NIK is cancelled, that of ``kept_nik`` is let go. Different
        people: both cards are let go. The two others leave the cards held.

        Raises:
            ReasonMissing: no reason in words.
            NeedsApproval: it lets cards go, and the head has to approve that first.
            NikNotOfCase: ``kept_nik`` is neither of the two.
            CaseMovedOn: somebody decided since the case was shown.
        """
        with self._bench.work(staff, Action.CASE_DECIDED) as work:
            _must_be_approved(work, (case,), decision, kept_nik)
            _decide(work, case, decision, reason, kept_nik)
            _write_down(work, (case,), decision)
            return person_cases.get(work.db, case.id)

    def decide_together(
        self, staff: Staff, cases: Sequence[PersonCase], decision: CaseDecision, reason: str
    ) -> int:
        """Write one plain decision down for several cases, all of them or none; return how many.

        Raises:
            ReasonMissing: no reason in words.
            NeedsApproval: it lets cards go, and the head has to approve that first, for each of them.
            NikNotOfCase: which NIK stays has to be said case by case.
            CaseMovedOn: somebody decided one of them since it was shown.
        """
        if decision not in PLAIN_DECISIONS:
            raise NikNotOfCase
        with self._bench.work(staff, Action.CASE_DECIDED) as work:
            _must_be_approved(work, cases, decision, "")
            for case in cases:
                _decide(work, case, decision, reason, "")
            _write_down(work, cases, decision)
        return len(cases)

    def write_letter(self, staff: Staff, case_id: int, letter: CaseLetter) -> str:
        """Note that a letter with both NIKs whole leaves the office, and return its number.

        Written again on the same day, with nothing decided since, it is the same letter and keeps its number.

        Raises:
            NotAllowed: this person may not take papers out, or not with whole NIKs.
            NoLetterForCase: the records belong to different people.
            NotFound: there is no such case.
        """
        self._bench.admit(staff, Action.NIK_SHOWN)
        with self._bench.work(staff, Action.REPORT_EXPORTED) as work:
            case = person_cases.get(work.db, case_id, for_update=True)
            if case.decision is CaseDecision.DIFFERENT_PEOPLE:
                raise NoLetterForCase
            newest = person_cases.newest_letter(work.db, case, letter)
            if newest is not None and self._bench.local_day(newest[1], work.settings) == work.today:
                number = newest[0]
            else:
                template = work.settings.numbers["letter"]
                number = numbers.draw(work.db, "letter", template, work.today, work.now)
                staff_id = work.staff.id
                person_cases.keep_letter(work.db, case, letter, number, staff_id=staff_id, now=work.now)
            work.subject = _subject(case_id)
            work.facts = {"report": letter.code, "rows": 1, "full_nik": True, "number": number}
        return number


def _standings(db: Connection, case: PersonCase) -> tuple[tuple[Standing, ...], tuple[Standing, ...]]:
    offered = services.catalogue(db).services.values()
    ending = {one.code: one.ends for one in offered if one.ends is not None}
    ends = applications.recorded_ends(db, (case.one.nik, case.other.nik), ending)
    one, other = (standings(side.status, side.jobs, ends.get(side.nik)) for side in (case.one, case.other))
    return one, other


def _documents(db: Connection, applied: Sequence[Application]) -> tuple[CaseDocument, ...]:
    found: list[CaseDocument] = []
    for one in applied:
        names = services.catalogue(db, one.catalogue_version).documents
        scans = Counter(each.document for each in attachments.of_application(db, one.id))
        brought = {paper.document for paper in one.papers if paper.brought is Brought.YES}
        found += [
            CaseDocument(one.subject.nik, one.number, names[code].name, scans[code], code in brought)
            for code in dict.fromkeys((*brought, *scans))
            if code in names
        ]
    return tuple(found)


def _history(db: Connection, case: PersonCase, applied: Sequence[Application]) -> tuple[Entry, ...]:
    """Return what happened to the cards and applications of both records, each thing once, newest first."""
    subjects = [f"job:{job.id}" for side in (case.one, case.other) for job in side.jobs]
    subjects += [f"application:{one.id}" for one in applied]
    told = [
        entry
        for subject in subjects
        for entry in journal.about(db, subject)
        if entry.action is not Action.CASE_DECIDED  # told with its reason among the decisions
    ]
    # One deed about several cards has one line for each of them.
    deeds = {(entry.at, entry.action): entry for entry in sorted(told, key=lambda each: -each.id)}
    return tuple(sorted(deeds.values(), key=lambda each: -each.id))


def _subject(case_id: int) -> str:
    return f"case:{case_id}"


def _decide(work: Work, case: PersonCase, decision: CaseDecision, reason: str, kept_nik: str) -> None:
    if not reason.strip():
        raise ReasonMissing
    niks = (case.one.nik, case.other.nik)
    if decision is CaseDecision.SAME_PERSON and kept_nik not in niks:
        raise NikNotOfCase
    now_is = person_cases.get(work.db, case.id, for_update=True)
    if now_is.decided_at != case.decided_at and now_is.decision is not None:
        raise CaseMovedOn(now_is.decision.word, now_is.decided_by)
    work.reason = reason.strip()
    _take_back(work, now_is)
    if decision is CaseDecision.SAME_PERSON:
        gone = niks[1] if kept_nik == niks[0] else niks[0]
        _end_card(work, gone)
        _let_go(work, kept_nik, gone)
    elif decision is CaseDecision.DIFFERENT_PEOPLE:
        _let_go(work, *niks)
        _let_go(work, *reversed(niks))
    person_cases.decide(
        work.db,
        case.id,
        decision,
        kept_nik=kept_nik if decision is CaseDecision.SAME_PERSON else "",
        reason=work.reason,
        staff_id=work.staff.id,
        now=work.now,
    )


def _must_be_approved(work: Work, cases: Sequence[PersonCase], decision: CaseDecision, kept_nik: str) -> None:
    """Let a decision pass that lets no card go, or whose cards the head has approved to let go."""
    if decision in LETS_GO:
        wishes = (release_by_case(case.id, decision, keeps_first=kept_nik == case.one.nik) for case in cases)
        work.needs(Action.JOB_RELEASED, *wishes)


def _write_down(work: Work, cases: Sequence[PersonCase], decision: CaseDecision) -> None:
    print_jobs.rank_again(work.db, work.settings.priority, work.today + timedelta(days=1))
    work.subject, *others = [_subject(case.id) for case in cases]
    work.also_about[:0] = others
    before = sorted({case.decision.code for case in cases if case.decision is not None})
    work.facts = {"decision": decision.code, "cases": len(cases)}
    work.changed({"decision": before}, {"decision": decision.code})


def _never() -> bool:
    return False


def _take_back(work: Work, case: PersonCase) -> None:
    """Bring the cards back to where the last decision found them; a card printed since stays printed."""
    if case.decided_at is None:
        return
    niks = (case.one.nik, case.other.nik)
    for job_id in person_cases.cancelled_at(work.db, niks, case.decided_at):
        reversals.cancel(work.db, job_id, case.decided_at, None)
        work.also_about.append(f"job:{job_id}")
    for job in (*case.one.jobs, *case.other.jobs):
        if job.state is JobState.WAITING and reversals.release(work.db, job.id, case.decided_at):
            work.also_about.append(f"job:{job.id}")


def _end_card(work: Work, nik: str) -> None:
    for job in print_jobs.of_nik(work.db, nik):
        if job.state in (JobState.HELD, JobState.WAITING):
            print_jobs.cancel(work.db, job.id, (job.state,), CancelReason.DOUBLE, work.now)
            holds.decide(work.db, job.id, "cancelled", work.staff.id, work.now, work.reason)
            work.also_about.append(f"job:{job.id}")


def _let_go(work: Work, nik: str, other: str) -> None:
    """End what holds the cards of one NIK because of the other."""
    free = person_cases.release_between(
        work.db,
        nik,
        other,
        decision="released",
        reason=work.reason,
        staff_id=work.staff.id,
        now=work.now,
    )
    for job_id in free:
        print_jobs.move(work.db, job_id, (JobState.HELD,), JobState.WAITING)
        work.also_about.append(f"job:{job_id}")
