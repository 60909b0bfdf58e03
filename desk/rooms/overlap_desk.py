"""The overlap desk: who stands here under two NIKs, and what the office decides about it."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import asdict
from datetime import timedelta

from desk.data import holds, people_scan, person_cases, print_jobs, reversals
from desk.domain.errors import ReasonMissing
from desk.domain.intake import OnProgress, Watch
from desk.domain.journal import Action
from desk.domain.paging import Cursor, Page
from desk.domain.person_cases import (
    CaseDecision,
    CaseMovedOn,
    Comparison,
    NikNotOfCase,
    PastDecision,
    PersonCase,
)
from desk.domain.printing import CancelReason, JobState
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

    # Comparing

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
        if not reason.strip():
            raise ReasonMissing
        niks = (case.one.nik, case.other.nik)
        if decision is CaseDecision.SAME_PERSON and kept_nik not in niks:
            raise NikNotOfCase
        with self._bench.work(staff, Action.CASE_DECIDED) as work:
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
            print_jobs.rank_again(work.db, work.settings.priority, work.today + timedelta(days=1))
            work.subject = f"case:{case.id}"
            work.facts = {"decision": decision.code, "before": now_is.decision and now_is.decision.code}
            return person_cases.get(work.db, case.id)


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
