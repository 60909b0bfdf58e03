"""The front counter: who stands there, what they ask for, and taking it in."""

from __future__ import annotations

from collections.abc import Collection
from datetime import date, timedelta

from desk.data import (
    application_rows,
    applications,
    message_rows,
    offices,
    print_jobs,
    records,
    services,
    standings,
)
from desk.data.database import Connection
from desk.domain.applications import (
    OPEN_STATES,
    Accepted,
    AppFilter,
    Application,
    AppState,
    Doubt,
    Request,
    Subject,
    Warned,
)
from desk.domain.errors import AlreadyBooked, ReasonMissing
from desk.domain.journal import Action
from desk.domain.outbox import AS_OFTEN, Once
from desk.domain.paging import Cursor, Page
from desk.domain.staff import Staff
from desk.domain.status_answers import History
from desk.rooms.taking_in import doubts, give_up, promise, service_of, take_in
from desk.rooms.work import Workbench


class WalkIn:
    """What a clerk does with a citizen at the counter, up to the receipt."""

    def __init__(self, bench: Workbench) -> None:
        self._bench = bench

    # Looking

    def history(self, nik: str) -> History:
        """Return everything the office knows of a NIK."""
        with self._bench.look() as db:
            return _history(db, nik, self._bench.local_day(self._bench.now(), offices.read_settings(db)))

    def application(self, number: str) -> Application:
        """Return the application of a scanned receipt.

        Raises:
            NotFound: no application has this number.
        """
        with self._bench.look() as db:
            return application_rows.by_number(db, number.strip().upper())

    def applications(
        self, which: AppFilter, after: Cursor | None = None, size: int = 200
    ) -> Page[Application]:
        """Return applications, the first promised first."""
        with self._bench.look() as db:
            return application_rows.page(db, which, after, size)

    def count(self, which: AppFilter) -> int:
        """Return how many applications a filter shows."""
        with self._bench.look() as db:
            return application_rows.count(db, which)

    def promise(self, service: str) -> date:
        """Return the day on which something taken in now is promised.

        Raises:
            ServiceUnknown: the catalogue in force has no such service.
        """
        with self._bench.look() as db:
            settings = offices.read_settings(db)
            return promise(db, settings, service_of(services.catalogue(db), service), self._bench.now())

    def doubts(self, nik: str, service: str) -> tuple[Warned, ...]:
        """Return what speaks against taking in a service for a person, or what it would join.

        Raises:
            ServiceUnknown: the catalogue in force has no such service.
        """
        with self._bench.look() as db:
            offered = services.catalogue(db)
            since = self._bench.now() - timedelta(days=offices.read_settings(db).reprint_days)
            return doubts(db, nik, service_of(offered, service), offered, since)

    # Taking in

    def accept(
        self,
        clerk: Staff,
        request: Request,
        *,
        reason: str = "",
        booked: Once = AS_OFTEN,
        answered: Collection[Doubt] | None = None,
    ) -> Accepted:
        """Take an application in; a card that waits for this person joins it.

        With a key it is taken in once: asked again, the answer is the application of the first time.
        ``answered`` are the doubts the reason was written for, where later ones may have come up.

        Raises:
            FieldMissing: nobody's name is given.
            NikUnusable: the digits cannot be those of a NIK.
            ServiceUnknown: the catalogue in force has no such service.
            NotEntitled: a rule of the service speaks against it.
            PapersMissing: at the counter, something of the checklist is not there.
            ApplicationUnderWay: the person has an open application for this service.
            ReasonForDoubt: something speaks against it and no reason is given.
        """
        try:
            return self._take_in(clerk, request, reason, booked, answered)
        except AlreadyBooked as before:
            with self._bench.look() as db:
                taken = application_rows.taken_at(db, clerk.id, before.at, request)
            if taken is None:
                raise
            return Accepted(taken, taken.job_id is not None)

    def _take_in(
        self,
        clerk: Staff,
        request: Request,
        reason: str,
        booked: Once,
        answered: Collection[Doubt] | None,
    ) -> Accepted:
        with self._bench.work(clerk, Action.APPLICATION_TAKEN_IN, booked=booked) as work:
            accepted = take_in(work, request, reason=reason, answered=answered)
            taken = accepted.application
            work.subject = f"application:{taken.id}"
            work.also_about = [f"job:{taken.job_id}"] if accepted.joined_job else []
            work.reason = reason.strip()
            work.facts = {
                "number": taken.number,
                "service": taken.service,
                "channel": request.channel.code,
                "doubts": [one.doubt.code for one in accepted.warned],
            }
            work.changed({}, {"state": taken.state.code})
        return accepted

    def withdraw(self, clerk: Staff, application_id: int, reason: str) -> Application:
        """End an application that the citizen no longer wants.

        A card that a list brought waits on as one nobody has asked for; one that this application alone
        asked for is cancelled.

        Raises:
            ReasonMissing: no reason in words.
            ApplicationMovedOn: it is being checked, ready or ended by now.
            JobMovedOn: the card it asked for is being printed.
        """
        if not reason.strip():
            raise ReasonMissing
        before = tuple(state for state in OPEN_STATES if state not in (AppState.CHECKING, AppState.READY))
        with self._bench.work(clerk, Action.APPLICATION_WITHDRAWN) as work:
            job_id = applications.job_of(work.db, application_id)
            stood = application_rows.get(work.db, application_id).state.code
            applications.move(
                work.db,
                application_id,
                before,
                AppState.WITHDRAWN,
                ended_at=work.now,
                end_reason=reason.strip(),
                job_id=None,
            )
            work.subject = f"application:{application_id}"
            work.reason = reason.strip()
            work.changed({"state": stood}, {"state": AppState.WITHDRAWN.code})
            if job_id is not None:
                give_up(work, job_id)
            return application_rows.get(work.db, application_id)


def _history(db: Connection, nik: str, today: date) -> History:
    person = records.by_nik(db, nik)
    jobs = print_jobs.of_nik(db, nik)
    asked = application_rows.of_nik(db, nik)
    subject = asked[0].subject if asked else None
    if person is not None:
        place = records.village_code(db, nik)
        kk_number = subject.kk_number if subject else ""
        subject = Subject(
            nik,
            person.name,
            person.birth_date,
            person.sex,
            person.address,
            person.rt,
            person.rw,
            place,
            kk_number,
        )
    elif subject is None and jobs:
        job = jobs[0]
        subject = Subject(
            nik, job.name, job.birth_date, job.sex, job.address, job.rt, job.rw, job.village_code or ""
        )
    status = person.status if person else ""
    told = message_rows.of_applications(db, [one.id for one in asked])
    return History(subject, status, asked, jobs, standings.of_nik(db, nik, today), told)
