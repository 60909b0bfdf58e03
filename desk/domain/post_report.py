"""What Kantor Pos came to within a span: sent, delivered, tried in vain, brought back, and what it cost."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from desk.domain.post import Parcel, ParcelEvent


@dataclass(frozen=True, slots=True)
class PostSpan:
    """Parcels sent in a span, what the post said in it, and what is still on its way today."""

    sent: tuple[Parcel, ...]
    said: tuple[tuple[ParcelEvent, Parcel], ...]
    away: tuple[Parcel, ...]
    today: date
    ages: tuple[int, ...]
