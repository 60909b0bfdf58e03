"""Taking an application in, whichever way it came: checked, numbered, promised, and tied to its card."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date, datetime, timedelta

from desk.data import application_rows, applications, calendar, holds, numbers, print_jobs, services
from desk.data.database import Connection
from desk.domain.application_errors import (
    NikUnusable,
    NotEntitled,
    PapersMissing,
    ReasonForDoubt,
    ServiceUnknown,
)
from desk.domain.applications import DOUBT_OF, REASON_DOUBTS, Accepted, Brought, Doubt, Paper, Request, Warned
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
) -> Accepted:
    """Write an application down and tie the card that waits for its person to it.

    With ``doubts_stop`` a grave doubt needs a reason; a list is taken in with its doubts, and the
    verification sees them.

    Raises:
        FieldMissing: nobody's name is given.
        NikUnusable: the digits cannot be those of a NIK.
        ServiceUnknown: the catalogue in force has no such service.
        NotEntitled: a rule of the service speaks against it.
        PapersMissing: at the counter, something of the checklist is not there.
        ApplicationUnderWay: the person has an open application for this service.
        ReasonForDoubt: something speaks against it and no reason is given.
    """
    offered = services.catalogue(work.db)
    service = service_of(offered, request.service)
    _must_be_complete(request, service, offered, terms.entitled_on if terms else work.today)
    here = Workbench.local(work.now, work.settings)
    if request.asked is not None and request.asked.moment > here:
        request = replace(request, asked=None)  # nobody asks tomorrow: that day is a slip, not a fact
    since = work.now - timedelta(days=work.settings.reprint_days)
    warned = doubts(work.db, request.subject.nik, service, offered, since)
    grave = tuple(one for one in warned if one.doubt in REASON_DOUBTS)
    if grave and doubts_stop and not reason.strip():
        raise ReasonForDoubt(grave)
    number = numbers.draw(work.db, "application", work.settings.numbers["application"], work.today, work.now)
    new = applications.add(
        work.db,
        replace(request, papers=_as_demanded(request, service)),
        number=number,
        catalogue=offered.version,
        promised_on=terms.promised_on if terms else _promised(work, service, request),
        staff_id=work.staff.id,
        now=work.now,
    )
    joined = _join(work, new, request.subject.nik, service)
    return Accepted(application_rows.get(work.db, new), joined is not None, warned)


def promise(db: Connection, settings: OfficeSettings, service: Service, now: datetime) -> date:
    """Return the working day on which something taken in at a moment is promised."""
    days = calendar.working_days(db, settings)
    return days.promised(Workbench.local(now, settings), service.working_days)


def _promised(work: Work, service: Service, request: Request) -> date:
    """Return the day promised, counted from when the citizen asked: waiting in an app is waiting, too."""
    if request.asked is None:
        return promise(work.db, work.settings, service, work.now)
    days = calendar.working_days(work.db, work.settings)
    return days.promised(request.asked.moment, service.working_days)


def give_up(work: Work, job_id: int) -> None:
    """Cancel a card nobody else wants, or let it wait as one nobody has asked for."""
    if applications.opened_on_request(work.db, job_id):
        waits = (JobState.WAITING, JobState.HELD)
        print_jobs.cancel(work.db, job_id, waits, CancelReason.WITHDRAWN, work.now)
        holds.decide(work.db, job_id, "cancelled", work.staff.id, work.now, work.reason)
    else:
        applications.let_card_go(work.db, job_id)
        holds.end(
            work.db, (job_id,), HoldReason.TOO_YOUNG, work.now, staff_id=work.staff.id, why=work.reason
        )
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
