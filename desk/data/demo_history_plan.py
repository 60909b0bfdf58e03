"""What the demo office did and when: working days, lists, how many cards and papers by which channel."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from random import Random
from typing import NamedTuple, TypeVar
from zoneinfo import ZoneInfo

from desk.domain.printing import CardKind, Channel, Delivery, PrintReason

FIRST_DAY = date(2020, 3, 2)
LAST_DAY = date(2020, 8, 3)
SUMMARY_END = date(2020, 7, 31)
LIST_DAYS = (
    FIRST_DAY,
    date(2020, 4, 1),
    date(2020, 5, 4),
    date(2020, 6, 2),
    date(2020, 7, 1),
    LAST_DAY,
)
HOLIDAYS = frozenset(
    date(2020, month, day)
    for month, day in (
        (3, 25),
        (4, 10),
        (5, 1),
        (5, 7),
        (5, 21),
        (5, 22),
        (5, 25),
        (5, 26),
        (6, 1),
        (7, 31),
    )
)
BACKLOG = 19_000
"""Cards waiting or held when the demo day begins."""

_PACE = {3: 1.0, 4: 0.6, 5: 0.6, 6: 1.1, 7: 1.3}
"""How busy the months were; the office worked with half its staff in April and May."""
_CARDS = (
    (CardKind.KTP_EL, Channel.SMARTDUKCAPIL, 4_101),
    (CardKind.KTP_EL, Channel.COUNTER, 2_900),
    (CardKind.KTP_EL, Channel.NONE, 1_500),
    (CardKind.KTP_EL, Channel.KECAMATAN, 1_300),
    (CardKind.KTP_EL, Channel.WHATSAPP, 700),
    (CardKind.KTP_EL, Channel.OUTREACH, 600),
    (CardKind.KIA, Channel.SMARTDUKCAPIL, 408),
    (CardKind.KIA, Channel.COUNTER, 150),
)
"""Cards printed from March to July 2020; the figures of Smartdukcapil are those the city published."""
_CARDS_OF_LAST_DAY = (
    (CardKind.KTP_EL, Channel.SMARTDUKCAPIL, 44),
    (CardKind.KTP_EL, Channel.COUNTER, 31),
    (CardKind.KTP_EL, Channel.KECAMATAN, 18),
    (CardKind.KTP_EL, Channel.WHATSAPP, 9),
    (CardKind.KIA, Channel.SMARTDUKCAPIL, 6),
)
_PAPERS = (
    ("AKTA_LAHIR", Channel.SMARTDUKCAPIL, 1_084),
    ("AKTA_MATI", Channel.SMARTDUKCAPIL, 47),
    ("PINDAH_DATANG", Channel.SMARTDUKCAPIL, 16),
    ("AKTA_LAHIR", Channel.COUNTER, 1_912),
    ("AKTA_MATI", Channel.COUNTER, 388),
    ("PINDAH_DATANG", Channel.COUNTER, 540),
    ("AKTA_LAHIR", Channel.WHATSAPP, 236),
    ("AKTA_MATI", Channel.WHATSAPP, 64),
)
OUTREACH_VILLAGES = ("36.73.04.1002", "36.73.04.1003", "36.73.04.1005", "36.73.04.1006", "36.73.04.1008")
"""Tinggar, Kemanisan, Cilaku, Pancalaksana and Sukalaksana in Curug."""
_OUTREACH_BIRTHS = 1_503
_REASONS = {
    PrintReason.FIRST: 62,
    PrintReason.SUKET: 12,
    PrintReason.LOST: 9,
    PrintReason.DAMAGED: 9,
    PrintReason.DATA_CHANGE: 6,
    PrintReason.MOVED_IN: 2,
}
_WAYS = {
    Channel.NONE: {Delivery.COUNTER: 1, Delivery.KECAMATAN: 1},
    Channel.COUNTER: {Delivery.COUNTER: 1},
    Channel.SMARTDUKCAPIL: {Delivery.POST: 9, Delivery.COUNTER: 7, Delivery.KECAMATAN: 4},
    Channel.WHATSAPP: {Delivery.COUNTER: 3, Delivery.POST: 2},
    Channel.KECAMATAN: {Delivery.KECAMATAN: 1},
    Channel.OUTREACH: {Delivery.KELURAHAN: 1},
}


Choice = TypeVar("Choice")


class PlannedCard(NamedTuple):
    """One card that will have been printed."""

    day: date
    kind: CardKind
    channel: Channel
    reason: PrintReason
    delivery: Delivery


class PlannedPaper(NamedTuple):
    """One finished service other than a card; the kelurahan is empty where chance may choose it."""

    day: date
    service: str
    channel: Channel
    village_code: str


@dataclass(frozen=True, slots=True)
class OfficeHours:
    """Turns the office's days and times into moments."""

    zone: ZoneInfo

    def at(self, day: date, hour: int, minute: int = 0, second: int = 0) -> datetime:
        """Return a moment of an office day."""
        return datetime.combine(day, time(hour, minute, second), self.zone)


def working_days(first: date = FIRST_DAY, last: date = LAST_DAY) -> tuple[date, ...]:
    """Return the days on which the office was open."""
    span = (first + timedelta(days=number) for number in range((last - first).days + 1))
    return tuple(day for day in span if day.weekday() < 5 and day not in HOLIDAYS)


def weighed(chance: Random, weights: Mapping[Choice, int]) -> Choice:
    """Return one of several things, each as often as its weight says."""
    return chance.choices(tuple(weights), tuple(weights.values()))[0]


def way_of(channel: Channel, chance: Random) -> Delivery:
    """Return how a card asked for through a channel leaves."""
    return weighed(chance, _WAYS[channel])


def cards(chance: Random) -> Iterator[PlannedCard]:
    """Return every card that was printed before the demo day."""
    days = working_days(last=SUMMARY_END)
    pace = [_PACE[day.month] for day in days]
    for kind, channel, how_many in _CARDS:
        for day in chance.choices(days, pace, k=how_many):
            first = kind is CardKind.KIA or channel is Channel.NONE
            reason = PrintReason.FIRST if first else weighed(chance, _REASONS)
            yield PlannedCard(day, kind, channel, reason, way_of(channel, chance))
    for kind, channel, how_many in _CARDS_OF_LAST_DAY:
        for _ in range(how_many):
            yield PlannedCard(LAST_DAY, kind, channel, PrintReason.FIRST, way_of(channel, chance))


def papers(chance: Random) -> Iterator[PlannedPaper]:
    """Return every paper that was finished before the demo day."""
    days = working_days(last=SUMMARY_END)
    pace = [_PACE[day.month] for day in days]
    for service, channel, how_many in _PAPERS:
        for day in chance.choices(days, pace, k=how_many):
            yield PlannedPaper(day, service, channel, "")
    july = [day for day in days if day.month == 7]
    for day in chance.choices(july, k=_OUTREACH_BIRTHS):
        yield PlannedPaper(day, "AKTA_LAHIR", Channel.OUTREACH, chance.choice(OUTREACH_VILLAGES))
