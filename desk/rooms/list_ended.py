"""Lists of deaths and of moves: everybody is kept, and no card is printed for them by itself."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import date, timedelta

from desk.data import (
    application_rows,
    ended_people,
    ended_undo,
    holds,
    job_rows,
    print_jobs,
    regions,
    services,
)
from desk.data.database import Connection
from desk.data.ended_people import Mark
from desk.data.import_table import TableRow
from desk.data.prr_cells import read_birth, read_nik
from desk.domain.applications import OPEN_STATES
from desk.domain.dates import read_date
from desk.domain.ended import Effect, End, EndDoubt, EndedPerson, effect_on, number_day, same_name
from desk.domain.imports import Booked, ListRow, RowOutcome
from desk.domain.intake import WRITING, Watch
from desk.domain.journal import Action
from desk.domain.printing import JobState, PrintJob
from desk.domain.prr_list import RejectedRow, RejectReason
from desk.domain.regions import Gazetteer, Village
from desk.domain.settings import OfficeSettings
from desk.rooms.work import Work

_GRAVEST = (Effect.TO_WITHDRAW, Effect.HELD, Effect.CANCELLED, Effect.DOUBTED, Effect.NOTED)
"""What a row is counted under when it did several things."""


@dataclass(frozen=True, slots=True)
class EndedRow(ListRow):
    """Somebody a list says has died or moved out."""

    person_nik: str
    person_name: str
    birth_date: date | None
    ended_on: date | None
    paper_number: str
    place: str

    @property
    def name(self) -> str:
        """Who it is about."""
        return self.person_name

    @property
    def nik(self) -> str:
        """The NIK it is about, empty where the list gives none."""
        return self.person_nik


class EndedList:
    """What a list of deaths or moves means."""

    action = Action.ENDS_TAKEN_IN

    def __init__(self, end: End) -> None:
        self._end = end

    def reader(
        self, db: Connection, settings: OfficeSettings, today: date
    ) -> Callable[[TableRow], EndedRow | RejectedRow]:
        """Return what makes a person of a row; without a NIK it takes a name and a birth date."""
        places = regions.gazetteer(db, settings)
        return lambda row: _read(row, places, today)

    def book(self, work: Work, import_id: int, rows: Sequence[EndedRow], watch: Watch) -> Sequence[Booked]:
        """Keep everybody, and stop their cards."""
        booked: list[Booked] = []
        for done, row in enumerate(rows, 1):
            watch.tell(done, len(rows), WRITING)
            booked.append(self._keep(work, import_id, row))
        print_jobs.rank_again(work.db, work.settings.priority, work.today + timedelta(days=1))
        return booked

    def worked_on(self, db: Connection, import_id: int) -> tuple[str, ...]:
        """Return the papers of those about whose cards somebody has decided since."""
        return ended_undo.worked_on(db, import_id)

    def undo(self, work: Work, import_id: int) -> int:
        """Forget everybody the list named, and let their cards go on as before."""
        work.also_about += [f"job:{job_id}" for job_id in ended_undo.revive(work.db, import_id)]
        undone = ended_people.forget(work.db, import_id)
        print_jobs.rank_again(work.db, work.settings.priority, work.today + timedelta(days=1))
        return undone

    def _keep(self, work: Work, import_id: int, row: EndedRow) -> Booked:
        before = ended_people.known(work.db, self._end, row.nik, row.name, row.birth_date)
        if before is not None:
            other = row.paper_number and before.paper_number and row.paper_number != before.paper_number
            return Booked(RowOutcome.REPEATED, "other_paper" if other else "ended_before")
        ended_id = ended_people.add(
            work.db,
            self._end,
            import_id,
            row.row_number,
            nik=row.nik,
            name=row.name,
            birth_date=row.birth_date,
            ended_on=row.ended_on,
            paper_number=row.paper_number,
            place=row.place,
        )
        person = EndedPerson(
            ended_id, self._end, row.nik, row.name, row.birth_date, row.ended_on, row.paper_number,
            row.place, import_id, "",
        )  # fmt: skip
        marks = [
            *_stop_cards(work, person),
            *_doubt_applications(work, person),
        ]
        ended_people.mark(work.db, ended_id, marks, work.now)
        return _told(marks)


def _read(row: TableRow, places: Gazetteer, today: date) -> EndedRow | RejectedRow:
    nik, flaw = read_nik(row.cell("nik"))
    name = row.text("name")
    if not name:
        return RejectedRow(row.sheet, row.row_number, RejectReason.NAME_MISSING, row.raw, row.headings)
    born = read_date(row.cell("birth_date"), today) or read_date(read_birth(row.cell("birth"))[1], today)
    if flaw is not None and not (flaw is RejectReason.NIK_EMPTY and born is not None):
        return RejectedRow(row.sheet, row.row_number, flaw, row.raw, row.headings)
    number = "".join(row.text("paper_number").upper().split())
    day = read_date(row.cell("ended_on"), today)
    return EndedRow(
        row.sheet,
        row.row_number,
        row.raw,
        row.headings,
        "" if flaw is not None else nik,
        name,
        born,
        day or number_day(number),
        number,
        _place(row, places),
    )


def _place(row: TableRow, places: Gazetteer) -> str:
    named = row.text("village"), row.text("district")
    found = places.find(*named)
    if isinstance(found, Village):
        district = places.district(found.district_code)
        named = (found.name, f"Kec. {district.name}" if district is not None else "")
    return ", ".join(filter(None, (row.text("address"), *named)))


def _stop_cards(work: Work, person: EndedPerson) -> list[Mark]:
    marks: list[Mark] = []
    seen: set[tuple[str, str]] = set()
    for job in (*print_jobs.of_nik(work.db, person.nik), *_namesakes(work, person)):
        if job.state is JobState.HANDED_OVER and (job.nik, job.kind.code) in seen:
            continue  # only the newest card of somebody is worth a note
        seen.add((job.nik, job.kind.code))
        certain = person.is_certainly(job.nik, job.name)
        effect = effect_on(job.state, certain=certain)
        if effect is None or (effect is Effect.NOTED and job.nik != person.nik):
            continue
        if effect is Effect.CANCELLED:
            print_jobs.cancel(work.db, job.id, (job.state,), person.end.cancel, work.now)
            holds.decide(work.db, job.id, "cancelled", work.staff.id, work.now, person.paper_number)
        elif effect is Effect.HELD:
            _hold(work, job, person)
        marks.append(Mark(effect, certain, job_id=job.id))
        work.also_about.append(f"job:{job.id}")
    return marks


def _namesakes(work: Work, person: EndedPerson) -> tuple[PrintJob, ...]:
    """Return the live cards of the same name and birth date under another NIK."""
    if person.birth_date is None:
        return ()
    found = job_rows.jobs(work.db, ended_people.namesakes(work.db, person.name, person.birth_date))
    return tuple(job for job in found if job.nik != person.nik)


def _hold(work: Work, job: PrintJob, person: EndedPerson) -> None:
    before = (JobState.WAITING, JobState.HELD, JobState.CLAIMED)
    print_jobs.move(work.db, job.id, before, JobState.HELD, token=None, batch_id=None)
    ended_people.hold_for(work.db, job.id, person, work.now)


def _doubt_applications(work: Work, person: EndedPerson) -> list[Mark]:
    """Mark what is open for somebody, except what was asked because of the death or the move itself."""
    offered = services.catalogue(work.db).services
    marks: list[Mark] = []
    for asked in application_rows.of_nik(work.db, person.nik) if person.nik else ():
        service = offered.get(asked.service)
        if asked.state not in OPEN_STATES or (service is not None and service.ends is not None):
            continue
        certain = same_name(asked.subject.name, person.name)
        marks.append(Mark(Effect.DOUBTED, certain, application_id=asked.id))
        work.also_about.append(f"application:{asked.id}")
    return marks


def _told(marks: Sequence[Mark]) -> Booked:
    done = {one.effect for one in marks}
    gravest = next((effect for effect in _GRAVEST if effect in done), None)
    if gravest is None:
        return Booked(RowOutcome.TAKEN_IN, "no_card")
    if gravest is Effect.TO_WITHDRAW:
        return Booked(RowOutcome.DOUBTFUL, gravest.code, doubt=EndDoubt.CARD_MADE)
    if gravest is Effect.HELD:
        uncertain = next(one for one in marks if one.effect is Effect.HELD)
        doubt = EndDoubt.CLAIMED if uncertain.certain else EndDoubt.NOT_CERTAIN
        return Booked(RowOutcome.DOUBTFUL, gravest.code, doubt=doubt)
    cancelled = gravest is Effect.CANCELLED
    return Booked(RowOutcome.JOINED if cancelled else RowOutcome.TAKEN_IN, gravest.code)
