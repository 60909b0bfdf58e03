"""What came by each channel, for whom it waits, and what is late: the words of the combined view."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from datetime import date, datetime, timedelta

from desk.domain.applications import TO_VERIFY, Application, AppState
from desk.domain.printing import UNPRINTED_STATES, Channel, Delivery, JobState, PrintJob, Worded
from desk.domain.services import Text
from desk.domain.text import mark

Stream = Channel | Delivery
"""What has a page of its own: a channel in, or a way out (Kantor Pos), which cuts across the channels."""

CHANNELS = tuple(channel for channel in Channel if channel is not Channel.NONE)
"""The ways in; a PRR nobody has asked for came by none of them."""
STREAMS: tuple[Stream, ...] = (*CHANNELS, Delivery.POST)


class Group(Worded):
    """Requests counted together: what came, what waits for whom, what is late.

    Every open request waits for exactly one; the others cut across.
    """

    CAME_TODAY = ("came_today", mark("channel_group", "Came today"))
    CAME_THIS_WEEK = ("came_this_week", mark("channel_group", "Came this week"))
    VERIFY = ("verify", mark("channel_group", "To be verified"))
    REPAIR = ("repair", mark("channel_group", "Citizen to repair"))
    CENTRE = ("centre", mark("channel_group", "No PRR yet"))
    MAKE = ("make", mark("channel_group", "Document to be made"))
    HELD = ("held", mark("channel_group", "Held"))
    PRINT = ("print", mark("channel_group", "To be printed"))
    SHELF = ("shelf", mark("channel_group", "Ready, not collected"))
    SENT = ("sent", mark("channel_group", "Sent, under way"))
    LATE = ("late", mark("channel_group", "Late"))


CAME = (Group.CAME_TODAY, Group.CAME_THIS_WEEK)
WAITS = (
    Group.VERIFY,
    Group.REPAIR,
    Group.CENTRE,
    Group.MAKE,
    Group.HELD,
    Group.PRINT,
    Group.SHELF,
    Group.SENT,
)
CAN_BE_LATE = (AppState.RECEIVED, AppState.CHECKING, AppState.SECOND_CHECK, AppState.VERIFIED)
"""What the office itself has still to do; what was returned is in the citizen's hands."""

_OF_CARD: Mapping[JobState, Group] = {
    JobState.HELD: Group.HELD,
    **dict.fromkeys(UNPRINTED_STATES[1:], Group.PRINT),
    JobState.PRINTED: Group.SHELF,
    JobState.SENT: Group.SENT,
}
CARDS_OF: Mapping[Group, tuple[JobState, ...]] = {
    group: tuple(state for state, where in _OF_CARD.items() if where is group) for group in _OF_CARD.values()
}
"""The states of the cards in each group that has cards."""


def waits_for(
    state: AppState, card: JobState | None, *, has_card: bool, needs_record: bool, away: bool = False
) -> Group:
    """Return what an open application waits for; ``away`` is a paper that the post or an RT carries.

    A verified one whose card was cancelled waits for somebody to decide what becomes of it.
    """
    if state in TO_VERIFY:
        return Group.VERIFY
    if state is AppState.RETURNED:
        return Group.REPAIR
    if has_card:
        return _OF_CARD.get(card, Group.HELD) if card is not None else Group.HELD
    if state is AppState.READY:
        return Group.SENT if away else Group.SHELF
    return Group.CENTRE if needs_record else Group.MAKE


def of_card(state: JobState) -> Group:
    """Return what a card waits for that somebody asked for without an application."""
    return _OF_CARD[state]


def monday_of(today: date) -> date:
    """Return the day on which a day's week begins."""
    return today - timedelta(days=today.weekday())


@dataclass(frozen=True, slots=True)
class Week:
    """The week that is under way, from its Monday to the end of today, in moments."""

    today: date
    begins: datetime
    day_begins: datetime
    ends: datetime


@dataclass(frozen=True, slots=True)
class Figures:
    """The counts of one channel, of one moment."""

    counts: Mapping[Group, int] = field(default_factory=dict)
    late_by: int = 0
    """Days since the promise that is late longest."""
    oldest: datetime | None = None
    """When the oldest open application came in."""

    def __getitem__(self, group: Group) -> int:
        return self.counts.get(group, 0)

    @property
    def waiting(self) -> int:
        """How many requests are open."""
        return sum(self[group] for group in WAITS)


def added(parts: Iterable[Figures]) -> Figures:
    """Return the figures of several channels together."""
    told = tuple(parts)
    return Figures(
        {group: sum(one[group] for one in told) for group in Group},
        max((one.late_by for one in told), default=0),
        min((one.oldest for one in told if one.oldest is not None), default=None),
    )


@dataclass(frozen=True, slots=True)
class ChannelBook:
    """The figures of every channel on one day; Kantor Pos is a part of the whole, not one more."""

    today: date
    streams: Mapping[Stream, Figures]
    whole: Figures


@dataclass(frozen=True, slots=True)
class Cell:
    """One figure of the combined view: a group of one channel, or of all of them."""

    stream: Stream | None = None
    group: Group = Group.LATE


@dataclass(frozen=True, slots=True)
class ChannelRow:
    """One request of a group: an application with its card if it has one, or a card asked for without one."""

    application: Application | None
    job: PrintJob | None
    service: Text | None
    waits: Group | None
    """None once it has ended."""
    came: datetime
    promised_on: date | None
    late_by: int = 0

    @property
    def key(self) -> tuple[int, int]:
        """What tells this row from every other one."""
        if self.application is not None:
            return 0, self.application.id
        return 1, self.job.id if self.job is not None else 0
