"""How printed cards leave: who may take one, and the papers that go with many."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from desk.domain.printing import Delivery, PrintJob, Worded
from desk.domain.text import Word, mark


class Taker(Worded):
    """Who takes a card at the counter."""

    SELF = ("self", mark("taker", "The holder"))
    FAMILY = ("family", mark("taker", "Family on the same KK"))
    PROXY = ("proxy", mark("taker", "Proxy with letter (surat kuasa)"))
    RT = ("rt", mark("taker", "RT / RW"))
    KELURAHAN = ("kelurahan", mark("taker", "Kelurahan staff"))


class Proof(Worded):
    """What was shown when the card was taken."""

    FINGERPRINT = ("fingerprint", mark("proof", "Fingerprint matched"))
    KK = ("kk", mark("proof", "Kartu Keluarga"))
    RECEIPT = ("receipt", mark("proof", "Receipt"))
    OLD_CARD = ("old_card", mark("proof", "Old KTP-el"))
    LETTER = ("letter", mark("proof", "Letter of authority"))


class ItemOutcome(Worded):
    """What became of one card of a handover."""

    PENDING = ("pending", mark("handover_item", "Under way"))
    RECEIVED = ("received", mark("handover_item", "Received"))
    RETURNED = ("returned", mark("handover_item", "Returned"))
    MISSING = ("missing", mark("handover_item", "Missing"))


class ReturnReason(Worded):
    """Why a card comes back or is missing."""

    NOT_COLLECTED = ("not_collected", mark("return", "Not collected"))
    ADDRESS_UNKNOWN = ("address_unknown", mark("return", "Address not found"))
    MOVED = ("moved", mark("return", "Holder moved away"))
    DIED = ("died", mark("return", "Holder died"))
    WRONG_CARD = ("wrong_card", mark("return", "Card is wrong"))
    NOT_IN_PARCEL = ("not_in_parcel", mark("return", "Not in the parcel"))
    REFUSED = ("refused", mark("return", "Refused"))
    NOT_SAID = ("not_said", mark("return", "Kantor Pos does not say why"))


GIVEN_REASONS = tuple(reason for reason in ReturnReason if reason is not ReturnReason.NOT_SAID)
"""What a person who was there can say; the post sometimes says nothing."""


@dataclass(frozen=True, slots=True)
class Party:
    """Who signs a handover for one side."""

    name: str
    position: str = ""
    nip: str = ""
    office: str = ""


@dataclass(frozen=True, slots=True)
class HandoverItem:
    """One card of a handover."""

    id: int
    position: int
    job: PrintJob
    outcome: ItemOutcome
    reason: ReturnReason | None
    tracking_number: str


@dataclass(frozen=True, slots=True)
class Handover:
    """Cards that left together under one numbered BAST."""

    id: int
    number: str
    way: Delivery
    destination_code: str
    destination: str
    at: datetime
    giver: Party
    receiver: Party
    items: tuple[HandoverItem, ...]


@dataclass(frozen=True, slots=True)
class Voided:
    """When, by whom and why a BAST was taken back; ``staff`` is empty where nobody is known."""

    at: datetime
    staff: str
    reason: Word | str
    """In words of the program where it did so by itself."""


@dataclass(frozen=True, slots=True)
class VoidBast:
    """A BAST number that was given out and stands on no paper of this office; it is never given out again.

    ``way`` is None where it left before the office was restored from a backup: nobody here knows how.
    """

    number: str
    way: Delivery | None
    destination: str
    sent_at: datetime
    sent_by: str
    cards: int
    void: Voided


@dataclass(frozen=True, slots=True)
class HandoverLine:
    """A handover as a list shows it; with ``void`` nothing is left of it but its number."""

    id: int
    number: str
    way: Delivery | None
    destination: str
    at: datetime
    staff: str
    receiver: str
    cards: int
    pending: int
    missing: int
    returned: int
    void: Voided | None = None


@dataclass(frozen=True, slots=True)
class PickUp:
    """One card handed to one person at the counter."""

    id: int
    job_id: int
    at: datetime
    staff: str
    taker: Taker
    taker_name: str
    proof: Proof
    old_card_taken: bool


@dataclass(frozen=True, slots=True)
class Shelf:
    """Cards ready for one destination."""

    way: Delivery
    destination_code: str
    destination: str
    cards: int
    oldest: datetime
