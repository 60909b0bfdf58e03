"""What Kantor Pos came to within a span: sent, delivered, tried in vain, brought back, and what it cost."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date

from desk.domain.post import Parcel, ParcelEvent
from desk.domain.printing import Channel


@dataclass(frozen=True, slots=True)
class PostSpan:
    """Parcels sent in a span, what the post said in it, and what is still on its way today."""

    sent: tuple[Parcel, ...]
    said: tuple[tuple[ParcelEvent, Parcel], ...]
    away: tuple[Parcel, ...]
    today: date
    ages: tuple[int, ...]

    def of_channel(self, channel: Channel | None) -> PostSpan:
        """Return the part of it that was asked for by one channel; all of it without one."""
        if channel is None:
            return self
        return replace(
            self,
            sent=tuple(one for one in self.sent if one.channel is channel),
            said=tuple(pair for pair in self.said if pair[1].channel is channel),
            away=tuple(one for one in self.away if one.channel is channel),
        )
