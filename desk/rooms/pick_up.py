"""The pick-up counter: documents on the shelf, appointments, and giving a document to who may have it."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from desk.data import (
    application_rows,
    applications,
    appointments,
    calendar,
    handovers,
    message_rows,
    mission_lists,
    offices,
    pick_up,
    print_jobs,
    server_roles,
    services,
    shelf,
    shelved,
    standings,
    stock,
)
from desk.data.database import Connection
from desk.domain.application_errors import (
    HolderCannotTake,
    NotReadyYet,
    NotShown,
    ProxyNotAllowed,
)
from desk.domain.applications import AppFilter, Application, AppState
from desk.domain.appointments import Appointment, AppointmentState, HalfHour
from desk.domain.collecting import (
    PROXIES,
    Case,
    Collected,
    OnShelf,
    Showing,
    ToMake,
    ToShow,
    may_take,
    not_ticked,
    to_show,
)
from desk.domain.document_numbers import cleaned
from desk.domain.errors import FieldMissing, NotFound
from desk.domain.handover import Proof, Taker
from desk.domain.journal import Action
from desk.domain.missions import FileIsOut
from desk.domain.outbox import AS_OFTEN, Once
from desk.domain.paging import Cursor, Page
from desk.domain.printing import JobState, PrintJob
from desk.domain.services import Service, Source
from desk.domain.staff import Staff
from desk.domain.status_answers import Standing
from desk.domain.stock import ScrapCategory
from desk.domain.text import mark
from desk.rooms.making import make_paper
from desk.rooms.work import Work, Workbench

_TAKER_NAME = mark("field", "Name of the person who takes the document")
_RELATION = mark("field", "Relation to the holder")
_SLOT = mark("field", "Shelf slot")


class PickUpDesk:
    """What staff do with finished documents of every kind."""

    def __init__(self, bench: Workbench) -> None:
        self._bench = bench

    # On the shelf

    def shelf(self, text: str = "", after: Cursor | None = None, size: int = 200) -> Page[OnShelf]:
        """Return what stands ready, by name: all of it, or what a name, a NIK or a number begins with."""
        with self._bench.look() as db:
            return shelved.page(db, text.strip(), after, size)

    def ready(self) -> int:
        """Return how many documents stand ready."""
        with self._bench.look() as db:
            return shelved.count(db)

    def to_make(self, after: Cursor | None = None, size: int = 200) -> Page[ToMake]:
        """Return verified applications whose paper is to be made, the first promised first."""
        with self._bench.look() as db:
            known = {
                (one, version): _service(db, one, version) for one, version in application_rows.to_make(db)
            }
            papers = {one for (one, _), service in known.items() if service.source is Source.PAPER}
            if not papers:
                return Page((), None)
            which = AppFilter(states=(AppState.VERIFIED,), services=tuple(sorted(papers)))
            page = application_rows.page(db, which, after, size)
            rows = (ToMake(one, _service(db, one.service, one.catalogue_version)) for one in page.rows)
            return Page(tuple(row for row in rows if row.service.source is Source.PAPER), page.after)

    def offer_slot(self) -> str:
        """Return the slot in which the next paper has room."""
        with self._bench.look() as db:
            return shelved.offer(db, offices.read_settings(db).slot_capacity)

    def made(self, clerk: Staff, application_id: int, paper_number: str, slot: str) -> Application:
        """Put a finished paper on the shelf and keep a half-hour for collecting it.

        Raises:
            FieldMissing: no number or no slot.
            NumberUnreadable: the number does not have the shape of this kind of document.
            ApplicationMovedOn: the application is not verified, or its paper was made before.
        """
        if not slot.strip():
            raise FieldMissing(_SLOT)
        with self._bench.work(clerk, Action.PAPER_MADE) as work:
            made = make_paper(work, application_id, paper_number, slot.strip())
            work.subject = f"application:{application_id}"
            work.facts = {"slot": slot.strip(), "service": made.service}
            work.changed(
                {"state": AppState.VERIFIED.code, "slot": ""}, {"state": made.state.code, "slot": made.slot}
            )
            return made

    # Where it is

    def cases(self, text: str) -> tuple[Case, ...]:
        """Return the documents a receipt's number or a NIK stands for, those that are ready first.

        Nobody's number or NIK answers nothing.
        """
        with self._bench.look() as db:
            return tuple(_case(db, one) for one in _standings(db, text, self._today(db)))

    def case(self, shelved_one: OnShelf) -> Case:
        """Return one document of the shelf as it is now."""
        with self._bench.look() as db:
            asked, job = shelved_one.application, shelved_one.job
            if asked is not None:
                now = application_rows.get(db, asked.id)
                return _case(db, standings.of_application(db, now, self._today(db)))
            if job is None:
                raise NotFound(application_rows.APPLICATION, "")
            return _case(db, standings.of_job(db, print_jobs.get(db, job.id), self._today(db)))

    def _today(self, db: Connection) -> date:
        return self._bench.local_day(self._bench.now(), offices.read_settings(db))

    # Giving it to somebody

    def to_show(self, application: Application, taker: Taker) -> tuple[ToShow, ...]:
        """Return what has to be on the counter before this taker gets the document.

        Raises:
            HolderCannotTake: it is about a child or somebody who has died.
            ProxyNotAllowed: it is given to the holder or their family only.
        """
        with self._bench.look() as db:
            catalogue = services.catalogue(db, application.catalogue_version)
        _may_take(catalogue.services[application.service], taker)
        return to_show(application, catalogue, taker)

    def collected(self, application: Application) -> Collected | None:
        """Return who took a document and when, None while nobody has."""
        with self._bench.look() as db:
            return pick_up.of_application(db, application)

    def collect(
        self,
        clerk: Staff,
        application_id: int,
        taker: Taker,
        taker_name: str,
        shown: Sequence[str],
        relation: str = "",
        *,
        booked: Once = AS_OFTEN,
    ) -> Collected:
        """Give a document to somebody at the counter; an old card taken in goes to the destruction box.

        Raises:
            FieldMissing: somebody else than the holder takes it without a name, or family without a relation.
            HolderCannotTake: it is about a child or somebody who has died.
            ProxyNotAllowed: it is given to the holder or their family only.
            NotShown: something that has to be shown was not ticked.
            AlreadyBooked: a hand-out with the key of ``booked`` is in the books.
            AlreadyCollected: somebody took it before.
            NotReadyYet: it does not stand on the shelf.
            FileIsOut: it is with its RT, on a receipt list of jemput bola.
        """
        with self._bench.work(clerk, Action.DOCUMENT_COLLECTED, booked=booked) as work:
            asked, service = _asked(work.db, application_id)
            before = pick_up.of_application(work.db, asked)
            if before is not None:
                raise pick_up.already(before)
            if asked.state is not AppState.READY:
                raise NotReadyYet(asked.number, asked.state.word)
            if out := mission_lists.out_with(work.db, asked.id):
                raise FileIsOut(asked.number, out)
            if (
                asked.job_id is not None
                and (job := print_jobs.get(work.db, asked.job_id)).state is JobState.SENT
            ):
                raise NotReadyYet(asked.number, job.state.word)
            if asked.job_id is None and not asked.slot:  # in a parcel
                raise NotReadyYet(asked.number, JobState.SENT.word)
            _may_take(service, taker)
            catalogue = services.catalogue(work.db, asked.catalogue_version)
            missing = not_ticked(to_show(asked, catalogue, taker), shown)
            if missing:
                raise NotShown(missing)
            name, related = _who(asked, taker, taker_name, relation)
            slot = asked.slot
            if asked.job_id is not None:
                slot = shelf.standing(work.db, [asked.job_id]).get(asked.job_id, "")
            self._give(work, asked, taker, name, related, shown)
            appointments.settle(work.db, application_id, AppointmentState.KEPT)
            work.subject = f"application:{application_id}"
            work.facts = {
                "application": application_id,
                "number": asked.number,
                "job": asked.job_id,
                "taker": taker.code,
                "shown": list(shown),
                "slot": slot,
            }
            gone = {"state": AppState.COLLECTED.code, "slot": ""}
            work.changed({"state": asked.state.code, "slot": slot}, gone)
            given = pick_up.of_application(work.db, application_rows.get(work.db, application_id))
            if given is None:
                raise NotReadyYet(asked.number, asked.state.word)
            return given

    def _give(
        self, work: Work, asked: Application, taker: Taker, name: str, relation: str, shown: Sequence[str]
    ) -> None:
        if asked.job_id is None:
            applications.move(
                work.db, asked.id, (AppState.READY,), AppState.COLLECTED, collected_at=work.now, slot=""
            )
        else:
            job = print_jobs.get(work.db, asked.job_id)
            taken_in = any(code.startswith(f"{Showing.TAKEN.code}:") for code in shown)
            handovers.hand_to_citizen(
                work.db,
                job.id,
                {
                    "at": work.now,
                    "staff_id": work.staff.id,
                    "taker": taker,
                    "taker_name": name,
                    "proof": Proof.LETTER if taker in PROXIES else Proof.KK,
                    "old_card_taken": taken_in,
                    "old_card_id": _old_card(work, job) if taken_in else None,
                },
            )
            work.also_about = [f"job:{job.id}"]
        pick_up.add(work.db, asked, taker, name, relation, shown, staff_id=work.staff.id, now=work.now)

    # Appointments

    def appointments(self, day: date) -> tuple[Appointment, ...]:
        """Return the appointments of a day in order of time."""
        with self._bench.look() as db:
            return appointments.of_day(db, day)

    def missed(self, limit: int = 200) -> tuple[Appointment, ...]:
        """Return appointments that nobody kept and whose document still waits, the longest ago first."""
        with self._bench.look() as db:
            return appointments.missed(db, limit)

    def appointment(self, application_id: int) -> Appointment | None:
        """Return the appointment of an application."""
        with self._bench.look() as db:
            return appointments.of_application(db, application_id)

    def half_hours(self, first: date, last: date) -> tuple[HalfHour, ...]:
        """Return how full the half-hours of the working days of a span are."""
        with self._bench.look() as db:
            settings = offices.read_settings(db)
            days = calendar.working_days(db, settings)
            return tuple(appointments.half_hours_of(db, days, settings.appointment_capacity, first, last))

    def appoint(self, clerk: Staff, application_id: int, chosen: HalfHour) -> Appointment:
        """Keep a half-hour for a document on the shelf, instead of the one kept before.

        Raises:
            NotReadyYet: the document does not stand on the shelf.
            SeatTaken: no seat of the half-hour is left.
        """
        with self._bench.work(clerk, Action.APPOINTMENT_CHANGED) as work:
            asked = application_rows.get(work.db, application_id)
            if asked.state is not AppState.READY:
                raise NotReadyYet(asked.number, asked.state.word)
            kept = appointments.of_application(work.db, application_id)
            before = {"day": kept.day.isoformat(), "begins": f"{kept.begins:%H:%M}"} if kept else {}
            appointments.book(work.db, application_id, chosen, work.staff.id, work.now)
            work.subject = f"application:{application_id}"
            work.facts = {"day": chosen.day.isoformat(), "begins": f"{chosen.begins:%H:%M}"}
            work.changed(before, work.facts)
            made = appointments.of_application(work.db, application_id)
            if made is None:
                raise NotReadyYet(asked.number, asked.state.word)
            return made

    def begin_day(self) -> None:
        """Say of the appointments of earlier days that nobody came; at a server, as who may change them."""
        with self._bench.tend() as work:
            if server_roles.may_write(work.db, "appointment"):
                appointments.mark_missed(work.db, work.today)


def _standings(db: Connection, text: str, today: date) -> tuple[Standing, ...]:
    wanted = cleaned(text)
    if wanted.isdecimal():
        return standings.of_nik(db, wanted, today) if len(wanted) == 16 else ()
    asked = application_rows.with_number(db, wanted)
    return () if asked is None else (standings.of_application(db, asked, today),)


def _case(db: Connection, standing: Standing) -> Case:
    asked, job = standing.application, standing.job
    stands = job.slot if job is not None and job.state is JobState.PRINTED else ""
    if asked is None:
        return Case(standing, {}, {}, stands)
    catalogue = services.catalogue(db, asked.catalogue_version)
    service = catalogue.services[asked.service]
    needs = {taker: to_show(asked, catalogue, taker) for taker in Taker if may_take(service, taker)}
    named = {paper.document for paper in asked.papers}
    names = {code: catalogue.documents[code].name for code in named if code in catalogue.documents}
    here = asked.state is AppState.READY and not standing.out_with and (job is None or bool(stands))
    told = message_rows.of_application(db, asked.id)
    return Case(standing, needs, names, asked.slot if here else "", told)


def _service(db: Connection, code: str, version: int) -> Service:
    return services.catalogue(db, version).services[code]


def _asked(db: Connection, application_id: int) -> tuple[Application, Service]:
    asked = application_rows.get(db, application_id)
    return asked, _service(db, asked.service, asked.catalogue_version)


def _may_take(service: Service, taker: Taker) -> None:
    if may_take(service, taker):
        return
    if taker is Taker.SELF:
        raise HolderCannotTake(service.name)
    raise ProxyNotAllowed(service.name)


def _who(asked: Application, taker: Taker, taker_name: str, relation: str) -> tuple[str, str]:
    """Return the name and the relation of who takes a document; the holder is known."""
    if taker is Taker.SELF:
        return asked.subject.name, ""
    name, related = taker_name.strip(), relation.strip()
    if not name:
        raise FieldMissing(_TAKER_NAME)
    if not related and taker is Taker.FAMILY:
        raise FieldMissing(_RELATION)
    return name, related


def _old_card(work: Work, job: PrintJob) -> int:
    return stock.add_card_scrap(
        work.db, job, ScrapCategory.WITHDRAWN, job.reason.code, at=work.now, staff_id=work.staff.id
    )
