"""The facts of the reports beside the daily one: backlog, spoiled cards, services, handovers, today."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, datetime

from desk.domain.counter_reports import NOTHING_YET, CounterToday, PaperGiven
from desk.domain.handover import Handover, PickUp, VoidBast
from desk.domain.printing import CardKind, Channel, PrintJob
from desk.domain.stock import ScrapCard, StockLevel
from desk.domain.text import Word, mark

BACKLOG_AGES = (30, 90, 365)
"""Days since recording; a longer wait than the last of them is a band of its own."""


@dataclass(frozen=True, slots=True)
class Area:
    """The part of the office's work a report covers: a place by its codes, one channel, or all of it."""

    district_code: str = ""
    village_code: str = ""
    channel: Channel | None = None


EVERYWHERE = Area()


@dataclass(frozen=True, slots=True)
class BacklogPlace:
    """The unprinted cards of one kelurahan; codes are empty while the place is unknown.

    ``ages`` has one figure for each of ``BACKLOG_AGES`` and one for what is older.
    """

    district_code: str
    district: str
    village_code: str
    village: str
    waiting: int
    in_print: int
    held: int
    never_asked: int
    ages: tuple[int, ...]
    oldest: date | None

    @property
    def cards(self) -> int:
        """All unprinted cards of the place."""
        return sum(self.ages)


@dataclass(frozen=True, slots=True)
class Backlog:
    """Every unprinted card of one moment by kelurahan; ``cards`` is counted apart from the places."""

    at: datetime
    places: tuple[BacklogPlace, ...]
    cards: int


@dataclass(frozen=True, slots=True)
class HandedOver:
    """What left the office in a span: what was given at the counter, and handovers with their cards."""

    first: date
    last: date
    pick_ups: tuple[tuple[PickUp, PrintJob], ...]
    handovers: tuple[Handover, ...]
    cards: int
    papers: tuple[PaperGiven, ...] = ()
    """Papers given to citizens at the counter."""
    papers_given: int = 0
    """Counted apart from the list."""
    void: tuple[VoidBast, ...] = ()
    """Numbers given out in the span and taken back; told for the whole city only, for they carry no card."""


@dataclass(frozen=True, slots=True)
class SpoiledCards:
    """The cards that came into the destruction box in a span; ``count`` is counted apart from the list."""

    first: date
    last: date
    cards: tuple[ScrapCard, ...]
    count: int


@dataclass(frozen=True, slots=True)
class ServiceLine:
    """Services finished in one week for one kelurahan through one channel; empty codes are places unknown."""

    week: date
    service: str
    channel: Channel
    district: str
    village: str
    done: int


@dataclass(frozen=True, slots=True)
class Services:
    """Services finished in a span; weeks begin on Monday, the first and last may be cut by the span."""

    first: date
    last: date
    lines: tuple[ServiceLine, ...]
    done: int


@dataclass(frozen=True, slots=True)
class BacklogAge:
    """One kecamatan's unprinted cards by the age of their recording."""

    code: str
    name: str
    ages: tuple[int, ...]


@dataclass(frozen=True, slots=True)
class Today:
    """The home page: what today came to so far and what is left, from one snapshot."""

    day: date
    at: datetime
    taken_in: int
    printed: int
    spoiled: int
    picked_up: int
    sent_out: int
    waiting: int
    in_print: int
    held: int
    unknown: int
    ready: int
    oldest_waiting: date | None
    backlog: tuple[BacklogAge, ...]
    age_limits: tuple[int, ...]
    uncollected: tuple[int, ...]
    blanks: tuple[StockLevel, ...]
    report_number: str
    counter: CounterToday = NOTHING_YET

    @property
    def handed_over(self) -> int:
        """Cards that left the shelf for people today, at the counter or under a BAST."""
        return self.picked_up + self.sent_out


KIND_OF_SERVICE = {"KTP_EL": CardKind.KTP_EL, "KIA": CardKind.KIA}
"""The services whose cards are counted even when nobody asked for them."""

SERVICE_WORDS: Mapping[str, Word] = {
    **{code: kind.word for code, kind in KIND_OF_SERVICE.items()},
    "AKTA_LAHIR": mark("service", "Birth certificate"),
    "AKTA_MATI": mark("service", "Death certificate"),
    "PINDAH_KELUAR": mark("service", "SKPWNI, moving out"),
    "PINDAH_DATANG": mark("service", "SKPWNI, moving in"),
    "PINDAH_DALAM": mark("service", "Moving within the city"),
    "SKPLN": mark("service", "SKPLN, moving abroad"),
    "KK": mark("service", "Family card (KK)"),
    "BIODATA": mark("service", "Personal record, first NIK"),
}
"""Services as papers name them; one that is not here stands under its code."""
