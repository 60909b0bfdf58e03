"""Counts of requests by channel, from indexes that hold only what is open and from the queue's tally."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from datetime import date, datetime
from typing import Any

from sqlalchemy import ColumnElement, Connection, and_, case, exists, func, literal, or_, select

from desk.data import services
from desk.data.counter_tables import OPEN_APPLICATION, application
from desk.data.day_flows import within
from desk.data.mission_tables import receipt_line
from desk.data.post_tables import parcel_content
from desk.data.print_tables import LIVE_AND_DUE, LIVE_BY_POST, print_job, queue_tally
from desk.domain.applications import OPEN_STATES, AppState
from desk.domain.channels import (
    CAN_BE_LATE,
    CHANNELS,
    STREAMS,
    ChannelBook,
    Figures,
    Group,
    Stream,
    Week,
    added,
    of_card,
    waits_for,
)
from desk.domain.missions import LineOutcome
from desk.domain.printing import LIVE_STATES, UNPRINTED_STATES, Channel, Delivery, JobState
from desk.domain.services import Source

_app, _job, _tally = application.c, print_job.c, queue_tally.c
WITHOUT_CARD = func.coalesce(_app.job_id, 0) == 0
"""Said so that SQLite does not take it for a search by card."""
LATE_CARD = and_(
    LIVE_AND_DUE,
    func.coalesce(_job.state, literal("")).in_(UNPRINTED_STATES),
    _job.channel != Channel.NONE,
)
"""A promised card that nobody has printed; the state is hidden from SQLite's planner, as above."""
NOBODY_ASKED = _job.channel == Channel.NONE
_CHANNEL_OF = {channel.code: channel for channel in Channel}
_STATE_OF = {state.code: state for state in JobState}


def open_application_of_card() -> ColumnElement[bool]:
    """Return the condition that an open application has the card."""
    return exists().where(_app.job_id == _job.id, OPEN_APPLICATION)


def any_application_of_card() -> ColumnElement[bool]:
    """Return the condition that an application has or had the card."""
    return exists().where(_app.job_id == _job.id)


def asked_without_one(begins: datetime, ends: datetime) -> tuple[ColumnElement[bool], ...]:
    """Return the conditions of a card that was asked for in a span without an application."""
    asked = (_job.asked_at.is_not(None), within(_job.asked_at, begins, ends))
    return (*asked, ~NOBODY_ASKED, ~any_application_of_card())


def away() -> ColumnElement[bool]:
    """Return the condition that a finished paper is with the post, or with an RT to be signed for."""
    by_post = select(parcel_content.c.application_id).where(
        parcel_content.c.under_way, parcel_content.c.application_id.is_not(None)
    )
    with_rt = select(receipt_line.c.application_id).where(receipt_line.c.outcome == LineOutcome.OUT)
    return or_(_app.id.in_(by_post), _app.id.in_(with_rt))


def needs_record(db: Connection) -> frozenset[tuple[str, int]]:
    """Return the services, each in its catalogue version, whose card waits for a Print Ready Record."""
    pairs = select(_app.service, _app.catalogue_id).where(
        _app.state == AppState.VERIFIED, WITHOUT_CARD, OPEN_APPLICATION
    )
    return frozenset(pair for pair in map(tuple, db.execute(pairs.distinct())) if _from_record(db, *pair))


def _from_record(db: Connection, code: str, catalogue: int) -> bool:
    return services.catalogue(db, catalogue).services[code].source is Source.RECORD


@dataclass(slots=True)
class _Sums:
    """What is added up row by row."""

    today: date
    counts: Counter[tuple[Stream, Group]] = field(default_factory=Counter)
    promised: dict[Stream, date] = field(default_factory=dict)
    oldest: dict[Stream, datetime] = field(default_factory=dict)
    tied: Counter[tuple[Stream, JobState]] = field(default_factory=Counter)
    """The live cards that open applications have, by the cards' own channel and way out."""

    def add(self, channel: Channel, way: Delivery, group: Group, count: int) -> None:
        for stream in _streams(channel, way):
            self.counts[stream, group] += count

    def add_late(self, channel: Channel, way: Delivery, count: int, first: date) -> None:
        self.add(channel, way, Group.LATE, count)
        for stream in _streams(channel, way):
            self.promised[stream] = min(first, self.promised.get(stream, first))

    def since(self, channel: Channel, way: Delivery, came: datetime) -> None:
        for stream in _streams(channel, way):
            self.oldest[stream] = min(came, self.oldest.get(stream, came))

    def tie(self, channel: Channel, way: Delivery, state: JobState, count: int) -> None:
        for stream in _streams(channel, way):
            self.tied[stream, state] += count


def _streams(channel: Channel, way: Delivery) -> Iterator[Stream]:
    if channel is not Channel.NONE:
        yield channel
    if way is Delivery.POST:
        yield way


def book(db: Connection, week: Week) -> ChannelBook:
    """Return the figures of every channel on the day a week has come to."""
    sums = _Sums(week.today)
    _add_came(db, sums, week)
    _add_applications(db, sums)
    _add_cards(db, sums)
    streams = {stream: _figures(sums, stream) for stream in STREAMS}
    return ChannelBook(week.today, streams, added(streams[channel] for channel in CHANNELS))


def late(db: Connection, today: date) -> int:
    """Return how many requests of all channels are past their promise."""
    asked = select(func.count()).where(_app.state.in_(CAN_BE_LATE), _app.promised_on < today)
    cards = select(func.count()).where(LATE_CARD, _job.due_on < today, ~open_application_of_card())
    return int(db.execute(asked).scalar_one()) + int(db.execute(cards).scalar_one())


def _figures(sums: _Sums, stream: Stream) -> Figures:
    first = sums.promised.get(stream)
    return Figures(
        {group: sums.counts[stream, group] for group in Group},
        (sums.today - first).days if first is not None else 0,
        sums.oldest.get(stream),
    )


def _add_came(db: Connection, sums: _Sums, week: Week) -> None:
    for begins, group in ((week.day_begins, Group.CAME_TODAY), (week.begins, Group.CAME_THIS_WEEK)):
        came = select(_app.channel, _app.delivery, func.count()).where(
            within(_app.received_at, begins, week.ends)
        )
        asked = select(_job.channel, _job.delivery, func.count()).where(*asked_without_one(begins, week.ends))
        for channel, way, count in (
            *db.execute(came.group_by(_app.channel, _app.delivery)),
            *db.execute(asked.group_by(_job.channel, _job.delivery)),
        ):
            sums.add(channel, way, group, count)


def _add_applications(db: Connection, sums: _Sums) -> None:
    of_record = needs_record(db)
    told = (
        func.count(),
        func.sum(case((_app.promised_on < sums.today, 1), else_=0)),
        func.min(_app.promised_on),
        func.min(_app.received_at),
    )
    key = (_app.channel, _app.delivery, _app.service, _app.catalogue_id)
    card = (_app.channel, _app.delivery, _job.state, _job.channel, _job.delivery)
    for state in OPEN_STATES:  # one state after the other is read in the order of the index
        mine = (_app.state == state, OPEN_APPLICATION)
        for channel, way, service, catalogue, *totals in db.execute(
            select(*key, *told).where(*mine, WITHOUT_CARD).group_by(*key)
        ):
            record = (service, catalogue) in of_record
            group = waits_for(state, None, has_card=False, needs_record=record)
            _add_application(sums, (channel, way), state, group, totals)
        joined = select(*card, *told).join(print_job, _job.id == _app.job_id).where(*mine)
        for channel, way, stands, card_channel, card_way, *totals in db.execute(joined.group_by(*card)):
            sums.tie(card_channel, card_way, stands, totals[0])
            group = waits_for(state, stands, has_card=True, needs_record=False)
            _add_application(sums, (channel, way), state, group, totals)
    carried = select(_app.channel, _app.delivery, func.count()).where(
        _app.state == AppState.READY, WITHOUT_CARD, away()
    )
    for channel, way, count in db.execute(carried.group_by(_app.channel, _app.delivery)):
        sums.add(channel, way, Group.SHELF, -count)
        sums.add(channel, way, Group.SENT, count)


def _add_application(
    sums: _Sums, whence: tuple[Channel, Delivery], state: AppState, group: Group, totals: Sequence[Any]
) -> None:
    count, late, promised, came = totals
    sums.add(*whence, group, count)
    sums.since(*whence, came)
    if late and state in CAN_BE_LATE:
        sums.add_late(*whence, int(late), promised)


def _add_cards(db: Connection, sums: _Sums) -> None:
    """Add the cards that somebody asked for without an application: those there are, less those tied."""
    live = [state.code for state in LIVE_STATES]
    counted = select(_tally.channel, _tally.state, func.sum(_tally.jobs)).where(
        _tally.state.in_(live), _tally.channel != Channel.NONE.code
    )
    for channel, state, count in db.execute(counted.group_by(_tally.channel, _tally.state)):
        _add_bare(sums, _CHANNEL_OF[channel], _STATE_OF[state], int(count))
    by_post = select(_job.state, func.count()).where(LIVE_BY_POST).group_by(_job.state)
    for state, count in db.execute(by_post):
        _add_bare(sums, Delivery.POST, state, count)
    late = select(_job.channel, _job.delivery, func.count(), func.min(_job.due_on)).where(
        LATE_CARD, _job.due_on < sums.today, ~open_application_of_card()
    )
    for channel, way, count, first in db.execute(late.group_by(_job.channel, _job.delivery)):
        sums.add_late(channel, way, count, first)


def _add_bare(sums: _Sums, stream: Stream, state: JobState, count: int) -> None:
    sums.counts[stream, of_card(state)] += count - sums.tied[stream, state]
