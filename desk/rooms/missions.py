"""Missions of jemput bola: from the letter that asks for one to the signed receipt list of every RT."""

from __future__ import annotations

from collections.abc import Collection, Mapping

from desk.data import (
    application_rows,
    applications,
    appointments,
    mission_files,
    mission_lists,
    missions,
    numbers,
    offices,
    shelved,
)
from desk.domain.applications import Accepted, Application, AppState, Request
from desk.domain.appointments import AppointmentState
from desk.domain.errors import FieldMissing, ReasonMissing
from desk.domain.journal import Action
from desk.domain.journal_changes import differing, plan_told
from desk.domain.missions import (
    AFTER,
    OPEN_MISSIONS,
    FileIsOut,
    Leftover,
    LeftoverReason,
    LeftoversUnexplained,
    ListStillOut,
    Mission,
    MissionHasFiles,
    MissionLine,
    MissionMovedOn,
    MissionPlan,
    MissionState,
    MissionView,
    NothingToBundle,
    ReceiptList,
    slot_of,
)
from desk.domain.paging import Cursor, Page
from desk.domain.staff import Staff
from desk.domain.text import mark
from desk.rooms.making import make_paper
from desk.rooms.signing import come_back, hand_over
from desk.rooms.taking_in import take_in
from desk.rooms.work import Work, Workbench

_VILLAGE = mark("field", "Kelurahan")
_LETTER = mark("field", "Number of the letter")
_SENDER = mark("field", "From whom the letter is")
_PEOPLE = mark("field", "How many people the letter is about")
_CARRIER = mark("field", "Who takes the documents along")
_SLOT = mark("field", "Shelf slot")


class Missions:
    """What a clerk does with a mission of jemput bola."""

    def __init__(self, bench: Workbench) -> None:
        self._bench = bench

    # Looking

    def missions(
        self, *, ended: bool = False, after: Cursor | None = None, size: int = 200
    ) -> Page[MissionLine]:
        """Return the open missions, or all of them with those that have ended, the newest day first."""
        with self._bench.look() as db:
            return missions.lines(db, () if ended else OPEN_MISSIONS, after, size)

    def open_ones(self) -> tuple[Mission, ...]:
        """Return the missions a list can belong to, the newest day first."""
        with self._bench.look() as db:
            return missions.open_ones(db)

    def count(self) -> int:
        """Return how many missions have not ended."""
        with self._bench.look() as db:
            return missions.count_open(db)

    def view(self, mission_id: int) -> MissionView:
        """Return a mission with its files and receipt lists.

        Raises:
            NotFound: there is none of this number.
        """
        with self._bench.look() as db:
            found = missions.get(db, mission_id)
            return MissionView(
                found, mission_files.files(db, mission_id), mission_lists.of_mission(db, mission_id)
            )

    def of_number(self, number: str) -> MissionView:
        """Return the mission of a number with its files and receipt lists.

        Raises:
            NotFound: there is none of this number.
        """
        with self._bench.look() as db:
            found = missions.by_number(db, number).id
        return self.view(found)

    def receipt_lists(self, number: str) -> tuple[Mission, tuple[ReceiptList, ...]]:
        """Return the receipt list of a number, or every list of the mission of that number.

        Raises:
            NotFound: there is none of this number.
        """
        with self._bench.look() as db:
            if "/RW" in number:
                found = mission_lists.by_number(db, number)
                return missions.get(db, found.mission_id), (found,)
            mission = missions.by_number(db, number)
            return mission, mission_lists.of_mission(db, mission.id)

    def offer_slot(self) -> str:
        """Return the slot in which the next paper has room."""
        with self._bench.look() as db:
            return shelved.offer(db, offices.read_settings(db).slot_capacity)

    # Planning

    def plan(self, clerk: Staff, plan: MissionPlan) -> Mission:
        """Plan a mission that a letter asks for; fewer people than usual do not stop it.

        Raises:
            FieldMissing: the kelurahan or something of the letter is missing.
        """
        _must_be_whole(plan)
        with self._bench.work(clerk, Action.MISSION_PLANNED) as work:
            template = work.settings.numbers["mission"]
            number = numbers.draw(work.db, "mission", template, work.today, work.now)
            new = missions.add(work.db, number, plan, staff_id=work.staff.id, now=work.now)
            work.subject = f"mission:{new}"
            work.changed({}, {"state": MissionState.PLANNED.code, "people": plan.letter.people})
            work.facts |= {"number": number, "people": plan.letter.people, "few": plan.letter.few}
            return missions.get(work.db, new)

    def change(self, clerk: Staff, mission_id: int, plan: MissionPlan) -> Mission:
        """Write another plan of a mission that has not ended.

        Raises:
            FieldMissing: the kelurahan or something of the letter is missing.
            MissionMovedOn: it has ended.
        """
        _must_be_whole(plan)
        with self._bench.work(clerk, Action.MISSION_CHANGED) as work:
            before = plan_told(missions.get(work.db, mission_id).plan)
            missions.change(work.db, mission_id, plan)
            work.subject = f"mission:{mission_id}"
            work.changed(*differing(before, plan_told(plan)))
            return missions.get(work.db, mission_id)

    def go_on(self, clerk: Staff, mission: Mission, explanation: str = "") -> Mission:
        """Move a mission on by one state: under way, brought in, finished.

        ``explanation`` says at the end what becomes of files that were not handed over.

        Raises:
            MissionMovedOn: it is in another state by now.
            ListStillOut: it would end while a receipt list has not come back signed.
            LeftoversUnexplained: it would end with files that are not settled, without a word about them.
        """
        if mission.state not in AFTER:
            raise MissionMovedOn(mission.number, mission.state.word)
        after = AFTER[mission.state]
        with self._bench.work(clerk, Action.MISSION_MOVED_ON) as work:
            missions.hold(work.db, mission.id)
            values: dict[str, object] = {}
            if after is MissionState.FINISHED:
                left = _left_of(work, mission)
                if left and not explanation.strip():
                    raise LeftoversUnexplained(left)
                values = {"ended_at": work.now, "end_reason": explanation.strip()}
                work.reason = explanation.strip()
            missions.move(work.db, mission.id, (mission.state,), after, **values)
            work.subject = f"mission:{mission.id}"
            work.changed({"state": mission.state.code}, {"state": after.code})
            return missions.get(work.db, mission.id)

    def cancel(self, clerk: Staff, mission: Mission, reason: str) -> Mission:
        """End a mission that does not take place.

        Raises:
            ReasonMissing: no reason in words.
            MissionHasFiles: files were brought in on it.
            MissionMovedOn: it has ended.
        """
        if not reason.strip():
            raise ReasonMissing
        with self._bench.work(clerk, Action.MISSION_CANCELLED) as work:
            missions.hold(work.db, mission.id)
            if brought := mission_files.count(work.db, mission.id):
                raise MissionHasFiles(mission.number, brought)
            missions.move(
                work.db,
                mission.id,
                OPEN_MISSIONS,
                MissionState.CANCELLED,
                ended_at=work.now,
                end_reason=reason.strip(),
            )
            work.subject, work.reason = f"mission:{mission.id}", reason.strip()
            work.changed({"state": mission.state.code}, {"state": MissionState.CANCELLED.code})
            return missions.get(work.db, mission.id)

    # Files

    def take_file(
        self, clerk: Staff, mission_id: int, request: Request, *, complete: bool | None, reason: str = ""
    ) -> Accepted:
        """Take in a file of a mission that was typed here; its document goes home through the RT.

        Raises:
            MissionMovedOn: the mission has ended.
            DeskError: what taking in an application at the counter raises.
        """
        with self._bench.work(clerk, Action.APPLICATION_TAKEN_IN) as work:
            mission = missions.hold(work.db, mission_id)
            accepted = take_in(work, request, reason=reason)
            taken = accepted.application
            self._attach(work, mission, taken.id, complete=complete)
            work.subject = f"application:{taken.id}"
            work.also_about = [f"mission:{mission.id}"]
            if accepted.joined_job:
                work.also_about.append(f"job:{taken.job_id}")
            work.reason = reason.strip()
            work.changed({}, {"state": taken.state.code})
            work.facts |= {"number": taken.number, "service": taken.service, "channel": request.channel.code}
            work.facts |= {"doubts": [one.doubt.code for one in accepted.warned]}
            return accepted

    def add(self, clerk: Staff, mission_id: int, number: str) -> Application:
        """Let an application taken in elsewhere, such as at the counter, belong to a mission.

        Raises:
            NotFound: no application has this number.
            MissionMovedOn: the mission has ended.
            FileElsewhere: it belongs to a mission already.
        """
        with self._bench.work(clerk, Action.MISSION_FILES_CHANGED) as work:
            mission = missions.hold(work.db, mission_id)
            asked = application_rows.by_number(work.db, number.strip().upper())
            self._attach(work, mission, asked.id, complete=None)
            work.subject = f"mission:{mission.id}"
            work.also_about = [f"application:{asked.id}"]
            work.changed({}, {"file": asked.number})
            return asked

    def remove(self, clerk: Staff, mission_id: int, application: Application) -> None:
        """Let an application belong to its mission no longer; the application itself goes on.

        Raises:
            MissionMovedOn: the mission has ended.
            FileIsOut: its document is with the RT.
        """
        with self._bench.work(clerk, Action.MISSION_FILES_CHANGED) as work:
            mission = missions.hold(work.db, mission_id)
            if out := mission_lists.out_with(work.db, application.id):
                raise FileIsOut(application.number, out)
            mission_files.detach(work.db, mission.id, [application.id])
            work.subject = f"mission:{mission.id}"
            work.also_about = [f"application:{application.id}"]
            work.changed({"file": application.number}, {})

    @staticmethod
    def _attach(work: Work, mission: Mission, application_id: int, *, complete: bool | None) -> None:
        mission_files.attach(
            work.db, mission.id, application_id, staff_id=work.staff.id, now=work.now, complete=complete
        )
        if mission.state is MissionState.PLANNED:
            missions.move(work.db, mission.id, (MissionState.PLANNED,), MissionState.UNDER_WAY)

    # Documents

    def make(self, clerk: Staff, mission_id: int, paper_numbers: Mapping[int, str], slot: str) -> int:
        """Put finished papers of a mission on the shelf, all of them or none, and return how many.

        ``paper_numbers`` are the numbers that stand on them, by the id of their application.

        Raises:
            FieldMissing: a number or the slot is missing.
            NumberUnreadable: a number does not have the shape of its kind of document.
            ApplicationMovedOn: one is not verified, or its paper was made before.
            MissionMovedOn: the mission has ended.
        """
        if not slot.strip():
            raise FieldMissing(_SLOT)
        with self._bench.work(clerk, Action.PAPER_MADE) as work:
            missions.hold(work.db, mission_id)
            for application_id in sorted(paper_numbers):
                make_paper(work, application_id, paper_numbers[application_id], slot.strip())
            work.subject = f"mission:{mission_id}"
            work.also_about = [f"application:{one}" for one in sorted(paper_numbers)]
            work.facts = {"papers": len(paper_numbers)}
            work.changed({"state": "verified"}, {"state": "ready", "slot": slot.strip()})
        return len(paper_numbers)

    def bundle(
        self,
        clerk: Staff,
        mission_id: int,
        rw: str,
        rt: str,
        carrier: str,
        leave_here: Collection[int] = (),
    ) -> ReceiptList:
        """Let an RT take its finished documents along on a receipt list; ``leave_here`` are not among them.

        Raises:
            FieldMissing: nobody takes them along.
            NothingToBundle: no finished document of this RT waits.
            MissionMovedOn: the mission has ended.
            FileIsOut: somebody was faster.
        """
        if not carrier.strip():
            raise FieldMissing(_CARRIER)
        with self._bench.work(clerk, Action.RECEIPT_LIST_MADE) as work:
            missions.hold(work.db, mission_id)
            going = [
                file.application.id
                for file in mission_files.files(work.db, mission_id)
                if file.rt == (rw, rt) and file.to_bundle and file.application.id not in leave_here
            ]
            if not going:
                raise NothingToBundle(rt)
            made = mission_lists.add(
                work.db, mission_id, rw, rt, carrier.strip(), going, staff_id=work.staff.id, now=work.now
            )
            for application_id in going:
                slot = slot_of(made.number)
                applications.move(work.db, application_id, (AppState.READY,), AppState.READY, slot=slot)
                appointments.settle(work.db, application_id, AppointmentState.MOVED)
            work.subject = f"mission:{mission_id}"
            work.also_about = [f"application:{one}" for one in going]
            work.changed({"state": "ready"}, {"state": "with_the_rt"})
            work.facts |= {"list": made.number, "documents": len(going)}
            return made

    def note_signed(
        self, clerk: Staff, list_id: int, left: Mapping[int, Leftover] | None = None
    ) -> ReceiptList:
        """Note a receipt list that came back: everybody signed, except those who are ``left``.

        What was not signed for stands on the shelf again, and can go out with the next list.

        Raises:
            ReasonMissing: another reason is given without saying which.
            ListNoted: it was noted before.
        """
        unsigned = left or {}
        if any(one.reason is LeftoverReason.OTHER and not one.note.strip() for one in unsigned.values()):
            raise ReasonMissing
        with self._bench.work(clerk, Action.RECEIPT_LIST_NOTED) as work:
            mission_lists.note(work.db, list_id, staff_id=work.staff.id, now=work.now)
            sent = mission_lists.get(work.db, list_id)
            for line in sent.lines:
                if line.application_id in unsigned:
                    come_back(work, sent, line, unsigned[line.application_id])
                else:
                    hand_over(work, sent, line)
            work.subject = f"mission:{sent.mission_id}"
            work.also_about = [f"application:{line.application_id}" for line in sent.lines]
            after = {"handed": len(sent.lines) - len(unsigned), "left": len(unsigned)}
            work.changed({"state": "with_the_rt"}, after)
            work.facts |= {"list": sent.number, **after}
            return mission_lists.get(work.db, list_id)


def _must_be_whole(plan: MissionPlan) -> None:
    letter = plan.letter
    for given, field in (
        (plan.village_code, _VILLAGE),
        (letter.number.strip(), _LETTER),
        (letter.sender.strip(), _SENDER),
        (letter.people > 0, _PEOPLE),
    ):
        if not given:
            raise FieldMissing(field)


def _left_of(work: Work, mission: Mission) -> int:
    """Return how many files are not settled.

    Raises:
        ListStillOut: a receipt list has not come back signed.
    """
    if out := mission_lists.still_out(work.db, mission.id):
        raise ListStillOut(out)
    view = MissionView(mission, mission_files.files(work.db, mission.id), ())
    return len(view.left)
