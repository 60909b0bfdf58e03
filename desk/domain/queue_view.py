"""How an operator looks at the queue: which jobs, in which order, how many."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date

from desk.domain.paging import Page
from desk.domain.printing import (
    CardKind,
    Channel,
    Delivery,
    HoldReason,
    JobState,
    PrintJob,
    PrintReason,
    Worded,
)
from desk.domain.text import mark


class QueueOrder(Worded):
    """The orders the queue can be shown in; each has an index of its own."""

    PRIORITY = ("priority", mark("order", "Priority"))
    OLDEST = ("oldest", mark("order", "Oldest recording"))
    NEWEST = ("newest", mark("order", "Newest recording"))
    NAME = ("name", mark("order", "Name"))
    PLACE = ("place", mark("order", "Kelurahan"))


@dataclass(frozen=True, slots=True)
class QueueFilter:
    """Which jobs to show; an empty field means all."""

    states: tuple[JobState, ...] = (JobState.WAITING,)
    kind: CardKind | None = None
    district_code: str | None = None
    village_code: str | None = None
    reason: PrintReason | None = None
    channel: Channel | None = None
    delivery: Delivery | None = None
    hold: HoldReason | None = None
    recorded_before: date | None = None
    claimed_by: int | None = None


@dataclass(frozen=True, slots=True)
class QueueView:
    """A page of the queue with counts from the same snapshot."""

    page: Page[PrintJob]
    matching: int
    by_state: Mapping[JobState, int]
