"""What can be refused about parcels: facts, never sentences; the window makes the sentence."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from desk.domain.errors import DeskError
from desk.domain.text import Word


@dataclass(eq=False)
class AddressIncomplete(DeskError):
    """The post could not find the addressee."""

    name: str
    lacks: tuple[Word, ...]


@dataclass(eq=False)
class ParcelChanged(DeskError):
    """What waits for an addressee is no longer what the list showed."""

    name: str


@dataclass(eq=False)
class ParcelUnknown(DeskError):
    """No parcel has this tracking number, and none this number."""

    number: str


@dataclass(eq=False)
class ParcelMovedOn(DeskError):
    """The parcel is no longer in the state this step starts from."""

    parcel: str
    state: Word


@dataclass(eq=False)
class TrackingUnusable(DeskError):
    """What was typed or scanned is no tracking number of the post."""

    text: str


@dataclass(eq=False)
class TrackingTaken(DeskError):
    """Another parcel has this tracking number."""

    tracking: str
    parcel: str
    name: str


@dataclass(eq=False)
class ResultOutOfOrder(DeskError):
    """The post has said something later of the parcel already."""

    parcel: str
    result: Word
    state: Word
    day: date


@dataclass(eq=False)
class ResultTooEarly(DeskError):
    """The result is of a day before the parcel was sent, or before the post's last word."""

    parcel: str
    day: date
    since: date


@dataclass(eq=False)
class ResultInFuture(DeskError):
    """The result is of a day that has not come."""

    parcel: str
    day: date


@dataclass(eq=False)
class SettledByParcel(DeskError):
    """The receipt of what the post carries is noted parcel by parcel."""

    bast: str
