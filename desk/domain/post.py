"""Kantor Pos: parcels on their way to people's doors, what is in them, and what the post says of each."""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import date, datetime

from desk.domain.handover import Handover, ReturnReason
from desk.domain.printing import Channel, Worded
from desk.domain.services import Text
from desk.domain.text import Word, mark, search_key

_PHONE_DIGITS = (9, 15)
_POSTCODE = re.compile(r"[1-9][0-9]{4}")
_TRACKING = re.compile(r"[A-Z0-9]{6,30}")


class ParcelState(Worded):
    """How far a parcel is; only later ones follow, and nothing follows the last two."""

    SENT = ("sent", mark("parcel_state", "Under way"))
    FAILED_1 = ("failed_1", mark("parcel_state", "First attempt failed"))
    FAILED_2 = ("failed_2", mark("parcel_state", "Second attempt failed"))
    HELD = ("held", mark("parcel_state", "Held at the post office"))
    DELIVERED = ("delivered", mark("parcel_state", "Delivered"))
    RETURNED = ("returned", mark("parcel_state", "Came back"))


UNDER_WAY = (ParcelState.SENT, ParcelState.FAILED_1, ParcelState.FAILED_2, ParcelState.HELD)
RESULTS = tuple(state for state in ParcelState if state is not ParcelState.SENT)
_RANK = {state: rank for rank, state in enumerate((*UNDER_WAY, ParcelState.DELIVERED))} | {
    ParcelState.RETURNED: len(UNDER_WAY)
}


def may_follow(before: ParcelState, after: ParcelState) -> bool:
    """Whether the post can say ``after`` when it had said ``before``; attempts may be left out."""
    return _RANK[after] > _RANK[before]


class Payment(Worded):
    """Who pays the post."""

    COD = ("cod", mark("payment", "Paid by the receiver (COD)"))
    OFFICE = ("office", mark("payment", "Paid by the office"))


class OldCard(Worded):
    """Whether the courier takes an old card before the new one is given; without it nothing is delivered."""

    NONE = ("none", mark("old_card", "No"))
    WANTED = ("wanted", mark("old_card", "Yes, to be given to the courier"))
    BROUGHT = ("brought", mark("old_card", "Brought by the courier"))


class AfterReturn(Worded):
    """What was decided about a parcel that came back."""

    AGAIN = ("again", mark("after_return", "To be sent again"))
    PICK_UP = ("pick_up", mark("after_return", "To be picked up at the counter"))


class Lack(Worded):
    """What an address lacks before the post can find it."""

    STREET = ("street", mark("lack", "street or kampung"))
    RT_RW = ("rt_rw", mark("lack", "RT/RW"))
    VILLAGE = ("village", mark("lack", "kelurahan"))
    POSTCODE = ("postcode", mark("lack", "postcode"))
    PHONE = ("phone", mark("lack", "phone number"))


class PostTaker(Worded):
    """Who takes a document that leaves through the post."""

    COURIER = ("courier", mark("taker", "Kantor Pos courier"))


@dataclass(frozen=True, slots=True)
class MailAddress:
    """Where a parcel goes and whom the courier calls."""

    name: str
    street: str
    rt: str
    rw: str
    village: str
    district: str
    postcode: str = ""
    phone: str = ""

    @property
    def lacks(self) -> tuple[Lack, ...]:
        """What is missing or cannot be right."""
        there = {
            Lack.STREET: bool(self.street.strip()),
            Lack.RT_RW: bool(self.rt.strip() and self.rw.strip()),
            Lack.VILLAGE: bool(self.village.strip()),
            Lack.POSTCODE: _POSTCODE.fullmatch(self.postcode) is not None,
            Lack.PHONE: _PHONE_DIGITS[0] <= len(plain_phone(self.phone)) <= _PHONE_DIGITS[1],
        }
        return tuple(lack for lack, found in there.items() if not found)

    @property
    def unit(self) -> str:
        """RT and RW as they stand on a label."""
        return f"RT {self.rt} / RW {self.rw}" if self.rt or self.rw else ""

    @property
    def place(self) -> str:
        """Kelurahan and kecamatan as they stand on a label."""
        district = f"Kec. {self.district}" if self.district else ""
        return ", ".join(part for part in (f"Kel. {self.village}" if self.village else "", district) if part)

    @property
    def whole(self) -> str:
        """The address in one line, postcode last."""
        parts = (self.street, self.unit, self.place, self.postcode)
        return ", ".join(part for part in parts if part)

    @property
    def key(self) -> tuple[str, ...]:
        """What tells one addressee from another."""
        where = (self.street, self.rt, self.rw, self.village, self.district)
        return (search_key(self.name), *(search_key(part) for part in where))


def plain_phone(written: str) -> str:
    """Return the digits of a telephone number as they are dialled in the country."""
    digits = re.sub(r"\D", "", written)
    return f"0{digits[2:]}" if digits.startswith("62") else digits


def tracking_number(written: str) -> str | None:
    """Return a tracking number as the post writes it, None when it cannot be one."""
    cleaned = re.sub(r"[\s.]", "", written).upper()
    return cleaned if _TRACKING.fullmatch(cleaned) and any(map(str.isdigit, cleaned)) else None


@dataclass(frozen=True, slots=True)
class Content:
    """One card or one paper that leaves in a parcel."""

    job_id: int | None
    application_id: int | None
    number: str
    """Of the application; empty for a card nobody has applied for."""
    what: Text | Word
    holder: str
    nik: str
    slot: str
    since: datetime | None
    old_card: OldCard = OldCard.NONE
    channel: Channel = Channel.NONE

    @property
    def key(self) -> tuple[str, int]:
        """What tells it from everything else that can be sent."""
        return ("job", self.job_id) if self.job_id is not None else ("application", self.application_id or 0)


@dataclass(frozen=True, slots=True)
class ToPost:
    """What waits to be sent to one addressee: one parcel."""

    address: MailAddress
    contents: tuple[Content, ...]
    again: bool = False
    """Whether the post has brought it back once."""

    @property
    def key(self) -> tuple[tuple[str, int], ...]:
        """What tells it from all others that wait."""
        return tuple(one.key for one in self.contents)

    @property
    def lacks(self) -> tuple[Lack, ...]:
        """What its address lacks."""
        return self.address.lacks

    @property
    def old_card(self) -> bool:
        """Whether the courier takes an old card."""
        return any(one.old_card is OldCard.WANTED for one in self.contents)

    @property
    def since(self) -> datetime | None:
        """Since when the first of it has been ready."""
        return min((one.since for one in self.contents if one.since is not None), default=None)


@dataclass(frozen=True, slots=True)
class ParcelEvent:
    """One word of the post about a parcel; never changed, only taken back by another row."""

    id: int
    at: datetime
    staff: str
    state: ParcelState
    day: date
    receiver: str
    reason: ReturnReason | None
    note: str
    taken_back: bool


@dataclass(frozen=True, slots=True)
class Parcel:
    """One parcel as every list shows it."""

    id: int
    number: str
    bast: str
    position: int
    state: ParcelState
    tracking_number: str
    address: MailAddress
    cost: int
    payment: Payment
    sent_at: datetime
    newest_on: date
    """The day of the post's last word, else the day it was sent."""
    receiver: str
    reason: ReturnReason | None
    after: AfterReturn | None
    contents: tuple[Content, ...]

    @property
    def channel(self) -> Channel:
        """By which channel it was asked for: that of the first thing in it."""
        return self.contents[0].channel

    @property
    def label_code(self) -> str:
        """What the barcode of its label says: the tracking number, else its own number."""
        return self.tracking_number or self.number

    @property
    def old_card(self) -> OldCard:
        """Whether an old card is still wanted, has been brought, or is none of its business."""
        said = {one.old_card for one in self.contents}
        return next((one for one in (OldCard.WANTED, OldCard.BROUGHT) if one in said), OldCard.NONE)


@dataclass(frozen=True, slots=True)
class Consignment:
    """What left together for the post under one BAST."""

    handover: Handover
    parcels: tuple[Parcel, ...]


@dataclass(frozen=True, slots=True)
class PostResult:
    """What the post says of one parcel; ``numbered`` is whether an attempt was said to be the first."""

    state: ParcelState
    day: date
    receiver: str = ""
    reason: ReturnReason | None = None
    note: str = ""
    old_card_brought: bool = False
    slot: str = ""
    numbered: bool = True


class PostFilter(Worded):
    """Which parcels under way a list shows."""

    ALL = ("all", mark("post_filter", "All under way"))
    SILENT_1 = ("silent_1", mark("post_filter", "No result for {days} days"))
    SILENT_2 = ("silent_2", mark("post_filter", "No result for {days} days"))
    SILENT_3 = ("silent_3", mark("post_filter", "No result for {days} days"))
    HELD = ("held", mark("post_filter", "Held at the post office"))
    LAST_DAYS = ("last_days", mark("post_filter", "About to come back"))
    UNTRACKED = ("untracked", mark("post_filter", "Without tracking number"))
    OLD_CARDS = ("old_cards", mark("post_filter", "Old card not brought yet"))


SILENT = (PostFilter.SILENT_1, PostFilter.SILENT_2, PostFilter.SILENT_3)
