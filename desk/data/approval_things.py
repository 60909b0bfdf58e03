"""What requests for approval are about: whether it is there, and whom it concerns."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace
from datetime import date

from sqlalchemy import Connection, select

from desk.data import campaigns, closed_days, job_rows, person_cases, print_jobs, stock
from desk.data.office_tables import district
from desk.domain.approvals import AboutPerson, Request, Wish, destruction_of
from desk.domain.campaigns import CampaignState
from desk.domain.errors import DayStillOpen, JobMovedOn, NotFound
from desk.domain.journal import Action
from desk.domain.person_cases import CaseDecision, CaseSide
from desk.domain.printing import REPRINT_REASONS, JobState
from desk.domain.stock import OFFICE, Goods
from desk.domain.text import mark

_THING = mark("thing", "What is asked for")


def must_be_there(db: Connection, wish: Wish) -> None:
    """Let a wish pass whose subject names one thing of this office, in the way its action is done.

    Raises:
        NotFound: nothing here is called that.
        JobMovedOn: the card to be let go is not held.
        DayStillOpen: the day to be reopened has not been closed.
    """
    kind, *rest = wish.subject.split(":")
    check = _CHECKS.get((wish.action, kind))
    try:
        known = check is not None and check(db, rest, wish)
    except (ValueError, IndexError, KeyError) as error:
        raise NotFound(_THING, wish.subject) from error
    if not known:
        raise NotFound(_THING, wish.subject)


def _reprint(db: Connection, rest: Sequence[str], _wish: Wish) -> bool:
    job_id, why = rest
    return print_jobs.get(db, int(job_id)).id > 0 and why in {reason.code for reason in REPRINT_REASONS}


def _release(db: Connection, rest: Sequence[str], _wish: Wish) -> bool:
    (job_id,) = rest
    job = print_jobs.get(db, int(job_id))
    if job.state is not JobState.HELD:
        raise JobMovedOn(job.id, job.state.word)
    return True


def _case(db: Connection, rest: Sequence[str], _wish: Wish) -> bool:
    case_id, decision, *stays = rest
    person_cases.get(db, int(case_id))
    if decision == CaseDecision.SAME_PERSON.code:
        return stays in (["1"], ["2"])
    return decision == CaseDecision.DIFFERENT_PEOPLE.code and not stays


def _stock(db: Connection, rest: Sequence[str], _wish: Wish) -> bool:
    goods, place, difference = rest
    places = {OFFICE} | {where for _, where in stock.balances(db)}
    return goods in {each.code for each in Goods} and place in places and int(difference) != 0


def _scrap(db: Connection, _rest: Sequence[str], wish: Wish) -> bool:
    still_there = stock.to_destroy(db, wish.items)
    named = destruction_of(wish.items) == wish
    return bool(wish.items) and named and len(still_there) == len(set(wish.items))


def _day(db: Connection, rest: Sequence[str], _wish: Wish) -> bool:
    (said,) = rest
    day = date.fromisoformat(said)
    if closed_days.number_of(db, day) is None:
        raise DayStillOpen(day)
    return True


def _campaign(db: Connection, rest: Sequence[str], _wish: Wish) -> bool:
    (number,) = rest
    return campaigns.get(db, int(number)).state is CampaignState.PREPARED


def _report(_db: Connection, rest: Sequence[str], _wish: Wish) -> bool:
    return bool(rest[0])


_CHECKS: Mapping[tuple[Action, str], Callable[[Connection, Sequence[str], Wish], bool]] = {
    (Action.REPRINT_ASKED, "job"): _reprint,
    (Action.JOB_RELEASED, "job"): _release,
    (Action.JOB_RELEASED, "case"): _case,
    (Action.STOCK_CORRECTED, "stock"): _stock,
    (Action.CARDS_DESTROYED, "scrap"): _scrap,
    (Action.ADDENDUM_ADDED, "day"): _day,
    (Action.NIKS_SHOWN, "report"): _report,
    (Action.CAMPAIGN_STARTED, "campaign"): _campaign,
}


def with_things(db: Connection, requests: Sequence[Request]) -> tuple[Request, ...]:
    """Return requests with what they are about: people, what holds a card, what the books say now."""
    jobs = {job.id: job for job in job_rows.jobs(db, _numbers(requests, "job"))}
    cases = {case.id: case for case in person_cases.some(db, _numbers(requests, "case"))}
    counted = any(one.parts[0] == "stock" for one in requests)
    books = stock.balances(db) if counted else {}
    places = (
        {row[0]: row[1] for row in db.execute(select(district.c.code, district.c.name))} if counted else {}
    )
    bulk = {one.id: one for one in campaigns.some(db, _numbers(requests, "campaign"))}
    told = []
    for one in requests:
        kind, *rest = one.parts
        if kind == "job" and (job := jobs.get(int(rest[0]))) is not None:
            why = tuple(job.holds) if one.action is Action.JOB_RELEASED else ()
            person = AboutPerson(job.name, job.nik, job.kind)
            told.append(replace(one, people=(person,), why_held=why))
        elif kind == "case" and (case := cases.get(int(rest[0]))) is not None:
            told.append(replace(one, people=(_person(case.one), _person(case.other))))
        elif kind == "stock":
            goods = next(each for each in Goods if each.code == rest[0])
            held = books.get((goods, rest[1]), 0)
            told.append(replace(one, in_books=held, place=places.get(rest[1], "")))
        elif kind == "campaign":
            told.append(replace(one, bulk=bulk[int(rest[0])].plan))
        else:
            told.append(one)
    return tuple(told)


def _person(side: CaseSide) -> AboutPerson:
    return AboutPerson(side.name, side.nik)


def _numbers(requests: Sequence[Request], kind: str) -> list[int]:
    return sorted({int(one.parts[1]) for one in requests if one.parts[0] == kind})
