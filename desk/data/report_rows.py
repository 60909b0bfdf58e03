"""The rows of the reports beside the daily one, aggregated where the data is kept."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import replace
from datetime import date, datetime, timedelta
from itertools import pairwise
from typing import Any

from sqlalchemy import ColumnElement, Connection, func, or_, select

from desk.data import counter_reports, handovers, papers_posted, stock, void_numbers
from desk.data.custody_tables import handover, scrap
from desk.data.day_flows import COUNTS_AS_PRINTED, cards_of, left, within
from desk.data.day_rows import Span
from desk.data.office_tables import district, service_record, village
from desk.data.print_tables import attempt, print_job, queue_tally
from desk.domain.handover import Handover
from desk.domain.office_reports import (
    BACKLOG_AGES,
    EVERYWHERE,
    KIND_OF_SERVICE,
    Area,
    Backlog,
    BacklogAge,
    BacklogPlace,
    HandedOver,
    ServiceLine,
    SpoiledCards,
)
from desk.domain.printing import UNPRINTED_STATES, Channel, JobState, PrintJob, PriorityRule

_job = print_job.c
_done = service_record.c
_DISTRICT_DIGITS = 8
"""A kecamatan's code, 36.73.01, is as long."""
_IN_PRINT = (JobState.CLAIMED, JobState.PRINTING, JobState.UNKNOWN)


def _younger(today: date) -> list[Any]:
    """Return one counting column for each age limit: the jobs recorded within it."""
    limits = (today - timedelta(days=days) for days in BACKLOG_AGES)
    return [func.count().filter(_job.recorded_on >= limit) for limit in limits]


def _bands(younger: Sequence[int], all_jobs: int) -> tuple[int, ...]:
    """Return the jobs of each age band from those within each limit."""
    edges = [0, *younger, all_jobs]
    return tuple(after - before for before, after in pairwise(edges))


def backlog(db: Connection, today: date, now: datetime, area: Area = EVERYWHERE) -> Backlog:
    """Return every unprinted card of an area by kelurahan and age of recording."""
    counts = _places(db, area)
    ages: dict[tuple[str, str], list[int]] = {}
    oldest: dict[tuple[str, str], date] = {}
    for state in UNPRINTED_STATES:
        for place, first, all_jobs, *younger in _aged(db, state, today, area):
            bands = _bands(younger, all_jobs)
            known = ages.get(place, [0] * len(bands))
            ages[place] = [sum(pair) for pair in zip(known, bands, strict=True)]
            oldest[place] = min(first, oldest.get(place, first))
    names = _names(db)
    places = [
        BacklogPlace(
            district_code=place[0],
            district=names.get(place[0], ""),
            village_code=place[1],
            village=names.get(place[1], ""),
            waiting=counts[place]["waiting"],
            in_print=counts[place]["in_print"],
            held=counts[place]["held"],
            never_asked=counts[place]["never_asked"],
            ages=tuple(ages[place]),
            oldest=oldest[place],
        )
        for place in sorted(counts, key=lambda place: (not place[0], place[0], not place[1], place[1]))
    ]
    in_tally = sum(n for states in counts.values() for state, n in states.items() if state != "never_asked")
    return Backlog(now, tuple(places), in_tally)


def _aged(db: Connection, state: JobState, today: date, area: Area) -> Iterator[Any]:
    """Yield place, oldest recording, jobs, and jobs within each age limit, of one state.

    One state at a time, and known kelurahan apart from unknown ones: then the index alone answers.
    """
    figures = (func.min(_job.recorded_on), func.count(), *_younger(today))
    by_channel = [] if area.channel is None else [_job.channel == area.channel]
    known = select(_job.village_code, *figures).where(_job.state == state, _villages_of(area), *by_channel)
    for code, *row in db.execute(known.group_by(_job.village_code)):
        yield _place("", code), *row
    if area.village_code:
        return
    # Trimmed, the code is no column of an index, and SQLite looks for the few unknown places instead.
    district_code = func.trim(_job.district_code)
    unknown = select(district_code, *figures).where(_job.state == state, _job.village_code == "", *by_channel)
    if area.district_code:
        unknown = unknown.where(district_code == area.district_code)
    for code, *row in db.execute(unknown.group_by(district_code)):
        yield _place(code, ""), *row


def _villages_of(area: Area) -> ColumnElement[bool]:
    """Return which known kelurahan are meant, as a span of codes that an index answers.

    Only digits differ within the span, so that every database sorts it alike.
    """
    if area.village_code:
        return _job.village_code == area.village_code
    if area.district_code:
        return _job.village_code.between(f"{area.district_code}.0000", f"{area.district_code}.9999")
    return _job.village_code > ""


def _place(district_code: str, village_code: str) -> tuple[str, str]:
    """Return a place by its codes; a kelurahan's code begins with its kecamatan's."""
    return village_code[:_DISTRICT_DIGITS] or district_code, village_code


def _places(db: Connection, area: Area) -> dict[tuple[str, str], Counter[str]]:
    """Return from the tally how many unprinted cards of each place stand in each state."""
    tally = queue_tally.c
    by = (tally.state, tally.district_code, tally.village_code, tally.channel)
    unprinted = tally.state.in_([state.code for state in UNPRINTED_STATES])
    in_print = {state.code for state in _IN_PRINT}
    query = select(*by, func.sum(tally.jobs)).where(unprinted)
    if area.district_code:
        query = query.where(tally.district_code == area.district_code)
    if area.village_code:
        query = query.where(tally.village_code == area.village_code)
    if area.channel is not None:
        query = query.where(tally.channel == area.channel.code)
    places: dict[tuple[str, str], Counter[str]] = {}
    for state, *place, channel, jobs in db.execute(query.group_by(*by)):
        if not jobs:
            continue
        found = places.setdefault((place[0], place[1]), Counter())
        found["in_print" if state in in_print else state] += int(jobs)
        found["never_asked"] += int(jobs) if channel == Channel.NONE.code else 0
    return places


def _names(db: Connection) -> dict[str, str]:
    names = {row.code: row.name for row in db.execute(select(district.c.code, district.c.name))}
    return names | {row.code: row.name for row in db.execute(select(village.c.code, village.c.name))}


def backlog_ages(db: Connection, today: date) -> tuple[BacklogAge, ...]:
    """Return the waiting and held cards by kecamatan and age of recording, for the home page.

    Only those within the last age limit are read, by an index that is named from its first column to its
    last; the older ones are what the tally has beyond them.
    """
    names = {row.code: row.name for row in db.execute(select(district.c.code, district.c.name))}
    totals: Counter[str] = Counter()
    young: dict[str, list[int]] = {}
    for state in (JobState.WAITING, JobState.HELD):
        jobs = _by_district(db, state)
        totals.update(jobs)
        query = select(_job.district_code, *_younger(today)).where(
            _job.state == state,
            _job.district_code.in_(list(jobs)),
            _job.rank.in_(range(len(PriorityRule) + 1)),
            _job.recorded_on >= today - timedelta(days=BACKLOG_AGES[-1]),
        )
        for code, *younger in db.execute(query.group_by(_job.district_code)):
            known = young.get(code, [0] * len(younger))
            young[code] = [sum(pair) for pair in zip(known, younger, strict=True)]
    none = [0] * len(BACKLOG_AGES)
    codes = [*sorted(names), *sorted(code for code in totals if code not in names)]
    return tuple(
        BacklogAge(code, names.get(code, ""), _bands(young.get(code, none), totals[code])) for code in codes
    )


def _by_district(db: Connection, state: JobState) -> Counter[str]:
    tally = queue_tally.c
    query = select(tally.district_code, func.sum(tally.jobs)).where(tally.state == state.code)
    found = db.execute(query.group_by(tally.district_code))
    return Counter({code: int(jobs) for code, jobs in found if jobs})


def handed_over(db: Connection, span: Span, area: Area = EVERYWHERE) -> HandedOver:
    """Return every pick-up and handover of a span with their cards, and every paper that left.

    Of one kecamatan or channel, a handover tells only its cards, wherever it took them.
    """
    numbers = (
        select(handover.c.number).where(within(handover.c.at, span.begin, span.end)).order_by(handover.c.id)
    )
    sent = (handovers.get(db, number) for number in db.execute(numbers).scalars().all())
    taken = handovers.pick_ups(db, span.begin, span.end)
    return HandedOver(
        span.first,
        span.last,
        tuple(one for one in taken if _meant(one[1], area)),
        tuple(one for one in (_cards_of(each, area) for each in sent) if one.items or area == EVERYWHERE),
        sum(left(db, span.begin, span.end, area).values()),
        counter_reports.papers_given(db, span, area) + papers_posted.posted(db, span, area),
        counter_reports.papers_given_counted(db, span, area) + papers_posted.counted(db, span, area),
        void=() if area != EVERYWHERE else void_numbers.basts(db, span.begin, span.end)[::-1],
    )


def _cards_of(whole: Handover, area: Area) -> Handover:
    return replace(whole, items=tuple(item for item in whole.items if _meant(item.job, area)))


def _meant(job: PrintJob, area: Area) -> bool:
    return area.district_code in ("", job.district_code) and area.channel in (None, job.channel)


def spoiled(db: Connection, span: Span, area: Area = EVERYWHERE) -> SpoiledCards:
    """Return the cards that came into the destruction box in a span; an undone spoiling is none.

    Of one kecamatan or channel, a card counts by the job it was printed for. One of no job lies in no
    kecamatan, and nobody has asked for it.
    """
    undone = select(attempt.c.id).where(attempt.c.outcome == "undone")
    kept = or_(scrap.c.attempt_id.is_(None), scrap.c.attempt_id.not_in(undone))
    where = [within(scrap.c.at, span.begin, span.end), kept]
    if meant := cards_of(area):
        of_job = select(_job.id).where(_job.id == scrap.c.job_id, *meant).exists()
        unasked = area.channel is Channel.NONE and not area.district_code
        where.append(or_(scrap.c.job_id.is_(None), of_job) if unasked else of_job)
    count = db.execute(select(func.count()).select_from(scrap).where(*where)).scalar_one()
    return SpoiledCards(span.first, span.last, stock.scraps(db, where), int(count))


def weeks(first: date, last: date) -> list[tuple[date, date]]:
    """Return the weeks of a span, Monday to Sunday, cut at its ends."""
    found, day = [], first
    while day <= last:
        end = min(last, day + timedelta(days=6 - day.weekday()))
        found.append((day, end))
        day = end + timedelta(days=1)
    return found


def services_of_week(db: Connection, span: Span, area: Area = EVERYWHERE) -> list[ServiceLine]:
    """Return the services finished in a week, each once.

    A finished service has a record. A card printed without one was never asked for as a service: it counts on
    the day it was printed, under the channel its job names.
    """
    place = (func.coalesce(district.c.name, ""), func.coalesce(village.c.name, ""))
    records = (
        select(_done.service, _done.channel, *place, func.count())
        .select_from(service_record)
        .outerjoin(village, village.c.code == _done.village_code)
        .outerjoin(district, district.c.code == village.c.district_code)
        .where(_done.done_on >= span.first, _done.done_on <= span.last)
        .group_by(_done.service, _done.channel, district.c.name, village.c.name)
    )
    service = {kind: code for code, kind in KIND_OF_SERVICE.items()}
    recorded = select(_done.id).where(_done.job_id == _job.id).exists()
    cards = (
        select(_job.kind, _job.channel, *place, func.count())
        .select_from(print_job)
        .outerjoin(village, village.c.code == _job.village_code)
        .outerjoin(district, district.c.code == _job.district_code)
        .where(COUNTS_AS_PRINTED, within(_job.printed_at, span.begin, span.end), ~recorded)
        .group_by(_job.kind, _job.channel, district.c.name, village.c.name)
    )
    if area.district_code:
        records = records.where(village.c.district_code == area.district_code)
    if area.channel is not None:
        records = records.where(_done.channel == area.channel)
    cards = cards.where(*cards_of(area))
    lines = [ServiceLine(span.first, *row) for row in db.execute(records)]
    lines += [ServiceLine(span.first, service[kind], *rest) for kind, *rest in db.execute(cards)]
    return lines


def services_done(db: Connection, whole: Span, area: Area = EVERYWHERE) -> int:
    """Return how many services were finished in a span, counted apart from the lines of the report."""
    records = select(func.count()).select_from(service_record)
    recorded = select(_done.id).where(_done.job_id == _job.id).exists()
    cards = (
        select(func.count())
        .select_from(print_job)
        .where(COUNTS_AS_PRINTED, within(_job.printed_at, whole.begin, whole.end), ~recorded)
    )
    if area.district_code:
        villages = select(village.c.code).where(village.c.district_code == area.district_code)
        records = records.where(_done.village_code.in_(villages))
    if area.channel is not None:
        records = records.where(_done.channel == area.channel)
    cards = cards.where(*cards_of(area))
    done = db.execute(records.where(_done.done_on >= whole.first, _done.done_on <= whole.last)).scalar_one()
    return int(done) + int(db.execute(cards).scalar_one())
