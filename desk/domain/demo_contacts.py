"""How people of the demo office are written to: by numbers and addresses that nobody can have.

Numbers that begin with 0840 look like those of the city, but no network of Indonesia has that beginning, so
nobody can be written to by them. Where somebody must be, there are the numbers 555-0100 to 555-0199 of North
America, which are kept free for films and books in every area code. Mail addresses are at the example domains
of RFC 2606.
"""

from __future__ import annotations

from dataclasses import dataclass
from random import Random

from desk.domain.carriers import Arrival, Handed, Medium

_AREAS = (202, 212, 213, 214, 305, 312, 404, 415, 503, 504, 602, 617, 702, 713, 808, 907, 916, 919, 952, 971)
_ARRIVES, _FULL, _GONE = "example.com", "example.net", "example.org"
_BY_MAIL, _BY_SMS, _BY_BOTH = range(5), range(5, 8), 8
_NOT_ARRIVED, _UNKNOWN, _REFUSED = range(90, 94), range(94, 97), range(97, 100)
"""What becomes of an SMS to 555-01.., by the last two digits."""


@dataclass(frozen=True, slots=True)
class DemoContact:
    """A telephone number, not always one to write to, and a mail address, which not everybody has."""

    phone: str
    email: str = ""


def contact(lot: int, name: str, *, chats: bool = False) -> DemoContact:
    """Return how somebody is reached, the same for the same ``lot``; who ``chats`` has a number for it."""
    kind, lot = lot % 10, lot // 10
    free = f"+1{_AREAS[lot // 100 % len(_AREAS)]}55501{lot % 100:02d}"
    dead = f"0840{lot % 100_000_000:08d}"
    host = {0: _FULL, 1: _GONE}.get(lot % 20, _ARRIVES)
    email = f"{'.'.join(name.lower().split()[:2])}{lot % 90 + 10}@{host}"
    if chats or kind in _BY_SMS:
        return DemoContact(free)
    if kind == _BY_BOTH:
        return DemoContact(free, email)
    return DemoContact(dead, email if kind in _BY_MAIL else "")


def draw(chance: Random) -> int:
    """Return a lot for ``contact``, by the two draws that everything after it in the demo counts on."""
    return chance.randint(11, 59) * 100_000_000 + chance.randint(1_000_000, 99_999_999)


def fate(medium: Medium, address: str) -> tuple[Handed, Arrival]:
    """Return what becomes of a message of the demo: whether it is taken, and whether it arrives."""
    if medium is Medium.EMAIL:
        host = address.rpartition("@")[2]
        handed = {_FULL: Handed.UNSENT, _GONE: Handed.REFUSED}.get(host, Handed.TAKEN)
        return handed, Arrival.ARRIVED
    last = int(address[-2:])
    if last in _UNKNOWN or last in _REFUSED:
        return (Handed.UNKNOWN if last in _UNKNOWN else Handed.REFUSED), Arrival.UNDER_WAY
    return Handed.TAKEN, Arrival.NOT_ARRIVED if last in _NOT_ARRIVED else Arrival.ARRIVED
