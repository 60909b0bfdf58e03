"""How a destination of cards is said: with the kind of office before its name."""

from __future__ import annotations

from collections.abc import Callable

from desk.domain.printing import Delivery
from desk.domain.text import Word


def spoken_destination(way: Delivery | None, destination: str, say: Callable[[Word], str]) -> str:
    """Return ``Kecamatan Kasemen``, ``Kelurahan Banten (Kec. Kasemen)`` or ``Kantor Pos``, or nothing."""
    if way is None:
        return ""
    kind = say(way.word)
    if way is Delivery.POST or not destination:
        return kind
    return destination if destination.casefold().startswith(kind.casefold()) else f"{kind} {destination}"
