"""People who died or moved out: who they are, and a person's word about cards that were made for them."""

from __future__ import annotations

from collections.abc import Mapping

from desk.data import ended_people, handovers, job_rows
from desk.domain.ended import Decision, Effect, End, EndedCard, EndedPerson, NothingToDecide
from desk.domain.errors import ReasonMissing
from desk.domain.journal import Action
from desk.domain.paging import Cursor, Page
from desk.domain.printing import JobState, PrintJob
from desk.domain.staff import Staff
from desk.rooms.work import Workbench


class EndedDesk:
    """What staff do about the cards of people recorded as died or moved; withdrawing is the hand-out's."""

    def __init__(self, bench: Workbench) -> None:
        self._bench = bench

    def people(
        self, end: End | None = None, begins: str = "", after: Cursor | None = None, size: int = 200
    ) -> Page[EndedPerson]:
        """Return who is recorded, the newest first, of one kind or by how name or NIK begins."""
        with self._bench.look() as db:
            return ended_people.page(db, end, begins.strip(), after, size)

    def counts(self) -> Mapping[End, int]:
        """Return how many people are recorded of each kind."""
        with self._bench.look() as db:
            return ended_people.counts(db)

    def effects(self, person: EndedPerson) -> tuple[Effect, ...]:
        """Return what somebody's record did to cards and applications."""
        with self._bench.look() as db:
            return ended_people.effects(db, (person.id,)).get(person.id, ())

    def of_nik(self, nik: str) -> tuple[EndedPerson, ...]:
        """Return what is recorded of a NIK, the newest first."""
        with self._bench.look() as db:
            return ended_people.of_nik(db, nik)

    def behind(self, job_id: int) -> EndedPerson | None:
        """Return who died or moved because of whom a card is held."""
        with self._bench.look() as db:
            return ended_people.behind_holds(db, (job_id,)).get(job_id)

    def to_decide(self) -> tuple[EndedCard, ...]:
        """Return the made cards about which nobody has decided, the oldest word first."""
        with self._bench.look() as db:
            found = ended_people.undecided(db)
            jobs = {job.id: job for job in job_rows.jobs(db, [one.job_id for one in found])}
            return tuple(
                EndedCard(
                    one.effect_id,
                    one.person,
                    jobs[one.job_id],
                    one.certain,
                    handovers.transport_of(db, one.job_id)
                    if jobs[one.job_id].state is JobState.SENT
                    else None,
                )
                for one in found
            )

    def open_cards(self) -> int:
        """Return how many made cards wait for a decision."""
        with self._bench.look() as db:
            return len({one.job_id for one in ended_people.undecided(db)})

    def keep(self, staff: Staff, job: PrintJob, reason: str) -> PrintJob:
        """Let a made card be given out all the same: the list is wrong, or means somebody else.

        Raises:
            ReasonMissing: no reason in words.
            NothingToDecide: somebody has decided about the card by now.
        """
        if not reason.strip():
            raise ReasonMissing
        with self._bench.work(staff, Action.ENDED_CARD_KEPT) as work:
            decided = ended_people.decide(
                work.db, job.id, Decision.KEPT, reason.strip(), staff_id=work.staff.id, now=work.now
            )
            if not decided:
                raise NothingToDecide(job.name)
            work.subject = f"job:{job.id}"
            work.reason = reason.strip()
            work.changed({"decision": ""}, {"decision": Decision.KEPT.code})
            return job_rows.jobs(work.db, [job.id])[0]
