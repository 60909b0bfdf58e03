"""Taking an application in, whichever way it came: checked, numbered, promised, and tied to its card."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from dataclasses import dataclass, replace
from datetime import date, datetime, timedelta
from functools import cached_property
from typing import NamedTuple

from desk.data import application_rows, applications, calendar, holds, numbers, print_jobs, services
from desk.data.asked_before import AskedBefore
from desk.data.database import Connection
from desk.domain.application_errors import (
    NikUnusable,
    NotEntitled,
    PapersMissing,
    ReasonForDoubt,
    ServiceUnknown,
)
from desk.domain.applications import DOUBT_OF, REASON_DOUBTS, Accepted, Brought, Doubt, Paper, Request, Warned
from desk.domain.calendar import WorkingDays
from desk.domain.errors import FieldMissing
from desk.domain.nik import check_nik
from desk.domain.printing import CancelReason, Channel, HoldReason, JobState
from desk.domain.services import Catalogue, Service, checklist, facts_of, objections
from desk.domain.settings import OfficeSettings
from desk.domain.text import mark
from desk.rooms.work import Work, Workbench

_NAME = mark("field", "Name of the person it is about")


@dataclass(frozen=True, slots=True)
class Terms:
    """What is otherwise than at the counter: the promised day, and the day on which its rules must hold."""

    promised_on: date
    entitled_on: date


def take_in(
    work: Work,
    request: Request,
    *,
    reason: str = "",
    doubts_stop: bool = True,
    terms: Terms | None = None,
    answered: Collection[Doubt] | None = None,
) -> Accepted:
    """Write an application down and tie the card that waits for its person to it.

    With ``doubts_stop`` a grave doubt needs a reason; a list is taken in with its doubts, and the
    verification sees them. ``answered`` are the doubts the reason was written for, where not all are.

    Raises:
        FieldMissing: nobody's name is given.
        NikUnusable: the digits cannot be those of a NIK.
        ServiceUnknown: the catalogue in force has no such service.
        NotEntitled: a rule of the service speaks against it.
        PapersMissing: at the counter, something of the checklist is not there.
        ApplicationUnderWay: the person has an open application for this service.
        ReasonForDoubt: something speaks against it and no reason is given.
    """
    taking = TakingIn(work, (request,))
    weighed = taking.weigh(request, terms)
    grave = tuple(one for one in weighed.warned if one.doubt in REASON_DOUBTS)
    if reason.strip():
        grave = tuple(one for one in grave if answered is not None and one.doubt not in answered)
    if grave and doubts_stop:
        raise ReasonForDoubt(grave)
    taking.add(weighed)
    ((taken, joined),) = taking.keep()
    return Accepted(application_rows.get(work.db, taken), joined is not None, weighed.warned)


@dataclass(frozen=True, slots=True)
class Weighed:
    """A request that may be taken in, with what speaks against it all the same."""

    request: Request
    service: Service
    promised_on: date
    warned: tuple[Warned, ...]


class Taken(NamedTuple):
    """An application that was kept, and the card that waited for its person, if there was one."""

    application_id: int
    job_id: int | None


class TakingIn:
    """Takes in some applications in a few statements, however many they are."""

    def __init__(self, work: Work, requests: Sequence[Request]) -> None:
        """Look up everybody the requests name."""
        self._work = work
        self.offered = services.catalogue(work.db)
        niks = {request.subject.nik for request in requests}
        applicants = {request.applicant.nik for request in requests if request.names_applicant_only}
        self.before = AskedBefore(work.db, niks, _ending(self.offered), applicants)
        self._new: list[tuple[Weighed, int | None]] = []

    @cached_property
    def _days(self) -> WorkingDays:
        return calendar.working_days(self._work.db, self._work.settings)

    def weigh(self, request: Request, terms: Terms | None = None) -> Weighed:
        """Return what taking a request in would come to.

        Raises:
            FieldMissing, NikUnusable, ServiceUnknown, NotEntitled, PapersMissing: as in ``take_in``.
        """
        work = self._work
        service = service_of(self.offered, request.service)
        _must_be_complete(request, service, self.offered, terms.entitled_on if terms else work.today)
        here = Workbench.local(work.now, work.settings)
        if request.asked is not None and request.asked.moment > here:
            request = replace(request, asked=None)  # nobody asks tomorrow: that day is a slip, not a fact
        since = work.now - timedelta(days=work.settings.reprint_days)
        warned = _doubts(self.before, request.subject.nik, service, since)
        # Counted from when the citizen asked: waiting in an app is waiting, too.
        asked = request.asked.moment if request.asked is not None else here
        promised = terms.promised_on if terms else self._days.promised(asked, service.working_days)
        return Weighed(replace(request, papers=_as_demanded(request, service)), service, promised, warned)

    def add(self, weighed: Weighed) -> None:
        """Take a request in; it is written down with the others by ``keep``."""
        service, nik = weighed.service, weighed.request.subject.nik
        joins = service.card is not None and service.print_reason is not None and nik
        card = self.before.tie(nik, service.card) if joins and service.card is not None else None
        self.before.take(weighed.request, service.code)
        self._new.append((weighed, card))

    def keep(self) -> tuple[Taken, ...]:
        """Write everything down that was added, and tie the cards that waited.

        Raises:
            ApplicationUnderWay: meanwhile, somebody took in the only one of these at another counter.
            ListChanged: the same, of several.
        """
        work = self._work
        template = work.settings.numbers["application"]
        numbers_drawn = numbers.draw_many(
            work.db, "application", template, work.today, work.now, len(self._new)
        )
        new = [
            applications.New(weighed.request, number, weighed.promised_on)
            for (weighed, _), number in zip(self._new, numbers_drawn, strict=True)
        ]
        ids = applications.add_all(
            work.db, new, catalogue=self.offered.version, staff_id=work.staff.id, now=work.now
        )
        taken = tuple(Taken(one, card) for one, (_, card) in zip(ids, self._new, strict=True))
        cards = {one.application_id: one.job_id for one in taken if one.job_id is not None}
        reasons = {
            weighed.service.code: weighed.service.print_reason
            for weighed, _ in self._new
            if weighed.service.print_reason is not None
        }
        if cards:
            applications.tie_to_jobs(work.db, cards, reasons)
            print_jobs.rank_again(work.db, work.settings.priority, work.today + timedelta(days=1))
        return taken


def _ending(offered: Catalogue) -> dict[str, CancelReason]:
    """Return the services that say somebody died or moved, and which of both."""
    return {one.code: one.ends for one in offered.services.values() if one.ends is not None}


def promise(db: Connection, settings: OfficeSettings, service: Service, now: datetime) -> date:
    """Return the working day on which something taken in at a moment is promised."""
    days = calendar.working_days(db, settings)
    return days.promised(Workbench.local(now, settings), service.working_days)


def give_up(work: Work, job_id: int) -> None:
    """Cancel a card nobody else wants, or let it wait as one nobody has asked for."""
    if applications.opened_on_request(work.db, job_id):
        waits = (JobState.WAITING, JobState.HELD)
        print_jobs.cancel(work.db, job_id, waits, CancelReason.WITHDRAWN, work.now)
        holds.decide(work.db, job_id, "cancelled", work.staff.id, work.now, work.reason)
    else:
        applications.let_card_go(work.db, job_id)
        holds.end(work.db, (job_id,), HoldReason.TOO_YOUNG, work.now, staff_id=work.staff.id, why=work.reason)
        print_jobs.rank_again(work.db, work.settings.priority, work.today + timedelta(days=1))
    work.also_about.append(f"job:{job_id}")


def service_of(offered: Catalogue, code: str) -> Service:
    """Return a service of the catalogue.

    Raises:
        ServiceUnknown: it has none of this code.
    """
    found = offered.services.get(code)
    if found is None:
        raise ServiceUnknown(code)
    return found


def _must_be_complete(request: Request, service: Service, offered: Catalogue, today: date) -> None:
    later = service.about_other and request.channel is not Channel.COUNTER and request.names_applicant_only
    if not request.subject.name.strip() and not later:
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


def doubts(
    db: Connection, nik: str, service: Service, offered: Catalogue, since: datetime
) -> tuple[Warned, ...]:
    """Return what speaks against taking in a service for a person, or what it would join."""
    return _doubts(AskedBefore(db, (nik,), _ending(offered)), nik, service, since)


def _doubts(before: AskedBefore, nik: str, service: Service, since: datetime) -> tuple[Warned, ...]:
    if not nik:
        return ()
    found: list[Warned] = []
    if under_way := before.open_number(nik, service.code):
        found.append(Warned(Doubt.OPEN_APPLICATION, under_way))
    if service.ends is None and (end := before.end_of(nik)) is not None:
        found.append(Warned(DOUBT_OF[end]))
    if service.card is not None:
        printed = before.last_printed(nik, service.card)
        if printed is not None and printed > since:
            found.append(Warned(Doubt.PRINTED_LATELY, day=printed.date()))
        if before.untied_card(nik, service.card) is not None:
            found.append(Warned(Doubt.CARD_WAITING))
    return tuple(found)
