"""The front counter: who stands there, what they ask for, and taking it in."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, datetime, timedelta

from desk.data import (
    application_rows,
    applications,
    calendar,
    holds,
    numbers,
    offices,
    once,
    print_jobs,
    records,
    services,
    standings,
)
from desk.data.database import Connection
from desk.domain.application_errors import (
    NikUnusable,
    NotEntitled,
    PapersMissing,
    ReasonForDoubt,
    ServiceUnknown,
)
from desk.domain.applications import (
    DOUBT_OF,
    OPEN_STATES,
    REASON_DOUBTS,
    Accepted,
    AppFilter,
    Application,
    AppState,
    Brought,
    Doubt,
    Paper,
    Request,
    Subject,
    Warned,
)
from desk.domain.errors import AlreadyBooked, FieldMissing, ReasonMissing
from desk.domain.journal import Action
from desk.domain.nik import check_nik
from desk.domain.paging import Cursor, Page
from desk.domain.printing import CancelReason, Channel, JobState
from desk.domain.services import Catalogue, Service, checklist, facts_of, objections
from desk.domain.settings import OfficeSettings
from desk.domain.staff import Staff
from desk.domain.status_answers import History
from desk.domain.text import mark
from desk.rooms.work import Work, Workbench

_NAME = mark("field", "Name of the person it is about")


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
            return self._promise(db, settings, _service(services.catalogue(db), service))

    def doubts(self, nik: str, service: str) -> tuple[Warned, ...]:
        """Return what speaks against taking in a service for a person, or what it would join.

        Raises:
            ServiceUnknown: the catalogue in force has no such service.
        """
        with self._bench.look() as db:
            offered = services.catalogue(db)
            since = self._bench.now() - timedelta(days=offices.read_settings(db).reprint_days)
            return _doubts(db, nik, _service(offered, service), offered, since)

    # Taking in

    def accept(self, clerk: Staff, request: Request, *, reason: str = "", key: str = "") -> Accepted:
        """Take an application in; a card that waits for this person joins it.

        With a ``key`` it is taken in once: asked again, the answer is the application of the first time.

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
            return self._take_in(clerk, request, reason, key)
        except AlreadyBooked as booked:
            with self._bench.look() as db:
                taken = application_rows.taken_at(db, clerk.id, booked.at, request)
            if taken is None:
                raise
            return Accepted(taken, taken.job_id is not None)

    def _take_in(self, clerk: Staff, request: Request, reason: str, key: str) -> Accepted:
        with self._bench.work(clerk, Action.APPLICATION_TAKEN_IN) as work:
            once.keep(work.db, key, work.now)
            offered = services.catalogue(work.db)
            service = _service(offered, request.service)
            _must_be_complete(request, service, offered, work.today)
            since = work.now - timedelta(days=work.settings.reprint_days)
            warned = _doubts(work.db, request.subject.nik, service, offered, since)
            grave = tuple(one for one in warned if one.doubt in REASON_DOUBTS)
            if grave and not reason.strip():
                raise ReasonForDoubt(grave)
            number = numbers.draw(
                work.db, "application", work.settings.numbers["application"], work.today, work.now
            )
            new = applications.add(
                work.db,
                replace(request, papers=_as_demanded(request, service)),
                number=number,
                catalogue=offered.version,
                promised_on=self._promise(work.db, work.settings, service),
                staff_id=work.staff.id,
                now=work.now,
            )
            joined = _join(work, new, request.subject.nik, service)
            work.subject = f"application:{new}"
            work.also_about = [f"job:{joined}"] if joined else []
            work.reason = reason.strip()
            work.facts = {
                "number": number,
                "service": service.code,
                "channel": request.channel.code,
                "doubts": [one.doubt.code for one in warned],
            }
            taken = application_rows.get(work.db, new)
        return Accepted(taken, joined is not None, warned)

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
            job_id = application_rows.get(work.db, application_id).job_id
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
            if job_id is not None:
                _give_up(work, job_id)
            return application_rows.get(work.db, application_id)

    def _promise(self, db: Connection, settings: OfficeSettings, service: Service) -> date:
        days = calendar.working_days(db, settings)
        return days.promised(self._bench.local(self._bench.now(), settings), service.working_days)


def _give_up(work: Work, job_id: int) -> None:
    """Cancel a card nobody else wants, or let it wait as one nobody has asked for."""
    if applications.opened_on_request(work.db, job_id):
        waits = (JobState.WAITING, JobState.HELD)
        print_jobs.cancel(work.db, job_id, waits, CancelReason.WITHDRAWN, work.now)
        holds.decide(work.db, job_id, "cancelled", work.staff.id, work.now, work.reason)
    else:
        applications.let_card_go(work.db, job_id)
        print_jobs.rank_again(work.db, work.settings.priority, work.today + timedelta(days=1))
    work.also_about.append(f"job:{job_id}")


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
    return History(subject, status, asked, jobs, standings.of_nik(db, nik, today))


def _service(offered: Catalogue, code: str) -> Service:
    found = offered.services.get(code)
    if found is None:
        raise ServiceUnknown(code)
    return found


def _must_be_complete(request: Request, service: Service, offered: Catalogue, today: date) -> None:
    if not request.subject.name.strip():
        raise FieldMissing(_NAME)
    nik = check_nik(request.subject.nik)
    if request.subject.nik and nik.flaw is not None:
        raise NikUnusable(nik.flaw.word)
    yes = frozenset(code for code, answer in request.answers.items() if answer)
    facts = facts_of(request.subject.birth_date, today, yes)
    for rule in objections(service, facts):
        if rule.refuses:
            raise NotEntitled(rule.says)
    if request.channel is not Channel.COUNTER:
        # What comes from afar is looked at by the verification, which says what is missing.
        return
    brought = {paper.document for paper in request.papers if paper.brought is Brought.YES}
    missing = [
        offered.documents[need.options[0].document].name
        for need in checklist(service, facts)
        if not brought & {option.document for option in need.options}
    ]
    if missing:
        raise PapersMissing(tuple(missing))


def _as_demanded(request: Request, service: Service) -> tuple[Paper, ...]:
    """Return the papers with what the catalogue, not the counter, says becomes of each original."""
    originals = {option.document: option.original for need in service.needs for option in need.options}
    return tuple(
        replace(paper, original=originals.get(paper.document, paper.original)) for paper in request.papers
    )


def _doubts(
    db: Connection, nik: str, service: Service, offered: Catalogue, since: datetime
) -> tuple[Warned, ...]:
    if not nik:
        return ()
    found: list[Warned] = []
    if under_way := applications.open_number(db, nik, service.code):
        found.append(Warned(Doubt.OPEN_APPLICATION, under_way))
    ending = {one.code: one.ends for one in offered.services.values() if one.ends is not None}
    if service.ends is None and (end := applications.recorded_end(db, nik, ending)) is not None:
        found.append(Warned(DOUBT_OF[end]))
    if service.card is not None:
        printed = applications.last_printed(db, nik, service.card)
        if printed is not None and printed > since:
            found.append(Warned(Doubt.PRINTED_LATELY, day=printed.date()))
        if applications.untied_card(db, nik, service.card) is not None:
            found.append(Warned(Doubt.CARD_WAITING))
    return tuple(found)


def _join(work: Work, application_id: int, nik: str, service: Service) -> int | None:
    if service.card is None or service.print_reason is None or not nik:
        return None
    card = applications.untied_card(work.db, nik, service.card)
    if card is not None:
        applications.tie_to_job(work.db, application_id, card, service.print_reason)
        print_jobs.rank_again(work.db, work.settings.priority, work.today + timedelta(days=1))
    return card
