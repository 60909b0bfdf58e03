"""The carrier of a demo office: it takes messages as a carrier does, and delivers them to nobody."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from contextlib import AbstractContextManager, nullcontext

from desk.domain.carrier_settings import Opened
from desk.domain.carrier_words import DEMO_GONE, DEMO_LATER, DEMO_UNKNOWN
from desk.domain.carriers import Answer, Arrival, Handed, Medium, Outgoing
from desk.domain.demo_contacts import fate

_LATER_S = 6 * 60 * 60
_WHY = {Handed.UNSENT: DEMO_LATER, Handed.REFUSED: DEMO_GONE, Handed.UNKNOWN: DEMO_UNKNOWN}
_BETWEEN = "."


class DemoCarrier:
    """Says of each message what its address decides, so that everything that can happen is seen."""

    def __init__(self, medium: Medium) -> None:
        self.medium = medium

    def calling(self) -> AbstractContextManager[None]:
        """Hold nothing: nobody is called."""
        return nullcontext()

    def hand_over(self, message: Outgoing) -> Answer:
        """Say what became of a message; it has gone nowhere."""
        handed, arrival = fate(self.medium, message.to)
        if handed is Handed.TAKEN:
            return Answer(handed, f"{message.key}{_BETWEEN}{arrival.code}")
        later = _LATER_S if handed is Handed.UNSENT else 0
        return Answer(handed, why=_WHY[handed].text, dead=handed is Handed.REFUSED, later_s=later)

    def arrivals(self, carrier_ids: Sequence[str]) -> Mapping[str, Arrival]:
        """Return what each message was given to know on its way."""
        known = {arrival.code: arrival for arrival in Arrival}
        return {one: known[one.rpartition(_BETWEEN)[2]] for one in carrier_ids}


def to_nobody() -> Opened:
    """Return a carrier for every medium; none of them leaves the office."""
    return Opened({medium: DemoCarrier(medium) for medium in Medium}, again=frozenset(Medium))
