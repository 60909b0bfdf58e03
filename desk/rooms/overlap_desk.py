"""The overlap desk: who stands here under two NIKs, and what the office decides about it."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import asdict
from datetime import timedelta

from desk.data import (
    application_rows,
    holds,
    journal,
    people_scan,
    person_cases,
    print_jobs,
    records,
    reversals,
)
from desk.domain.errors import ReasonMissing
from desk.domain.intake import OnProgress, Watch
from desk.domain.journal import Action
from desk.domain.paging import Cursor, Page
from desk.domain.person_cases import (
    PLAIN_DECISIONS,
    CaseDecision,
    CaseFile,
    CaseLetter,
    CaseMovedOn,
    Comparison,
    NikNotOfCase,
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
        """Return one case with its decisions, its letters, and what was applied for under both NIKs.

        Raises:
            NotFound: there is none of this number.
        """
        with self._bench.look() as db:
            case = person_cases.get(db, case_id)
            entries = journal.about(db, _subject(case_id))
            return CaseFile(
                case,
                person_cases.decisions(db, case_id),
                tuple(entry for entry in entries if entry.action is Action.REPORT_EXPORTED),
                application_rows.of_niks(db, (case.one.nik, case.other.nik)),
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
        staff.must_be_allowed(Action.PEOPLE_COMPARED)
        watch = Watch(on_progress, cancelled)
        people = 0

        def told(done: int, total: int) -> None:
            nonlocal people
            people = total
            watch.tell(done, total, COMPARING_PEOPLE)

        found = people_scan.compare(self._bench.url, only, told, cancelled or _never)
        with self._bench.work(staff, Action.PEOPLE_COMPARED) as work:
            known = person_cases.known_pairs(work.db)
            new = [match for match in found if (match.nik, match.other_nik) not in known]
            person_cases.add(work.db, new, work.now)
            held = person_cases.hold_cards(work.db, new, work.now)
            done = Comparison(people, len(found), len(new), held)
            work.subject = "people"
            work.facts = asdict(done)
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
            NikNotOfCase: ``kept_nik`` is neither of the two.
            CaseMovedOn: somebody decided since the case was shown.
        """
        with self._bench.work(staff, Action.CASE_DECIDED) as work:
            _decide(work, case, decision, reason, kept_nik)
            _write_down(work, (case,), decision)
            return person_cases.get(work.db, case.id)

    def decide_together(
        self, staff: Staff, cases: Sequence[PersonCase], decision: CaseDecision, reason: str
    ) -> int:
        """Write one plain decision down for several cases, all of them or none; return how many.

        Raises:
            ReasonMissing: no reason in words.
            NikNotOfCase: which NIK stays has to be said case by case.
            CaseMovedOn: somebody decided one of them since it was shown.
        """
        if decision not in PLAIN_DECISIONS:
            raise NikNotOfCase
        with self._bench.work(staff, Action.CASE_DECIDED) as work:
            for case in cases:
                _decide(work, case, decision, reason, "")
            _write_down(work, cases, decision)
        return len(cases)

    def note_letter(self, staff: Staff, case_id: int, letter: CaseLetter) -> None:
        """Note in the journal that a letter with both NIKs whole left the office.

        Raises:
            NotAllowed: this person may not take papers out, or not with whole NIKs.
        """
        staff.must_be_allowed(Action.NIK_SHOWN)
        with self._bench.work(staff, Action.REPORT_EXPORTED) as work:
            work.subject = _subject(case_id)
            work.facts = {"report": letter.code, "rows": 1, "full_nik": True}


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


def _write_down(work: Work, cases: Sequence[PersonCase], decision: CaseDecision) -> None:
    print_jobs.rank_again(work.db, work.settings.priority, work.today + timedelta(days=1))
    work.subject, *others = [_subject(case.id) for case in cases]
    work.also_about[:0] = others
    before = sorted({case.decision.code for case in cases if case.decision is not None})
    work.facts = {"decision": decision.code, "cases": len(cases), "before": before}


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
