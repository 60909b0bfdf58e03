"""Blanks, ribbon and film: what moves them, and the equation that must close every day."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from desk.domain.printing import CardKind, Worded
from desk.domain.text import mark


class Goods(Worded):
    """What the print room keeps in stock; quantities are keping, rolls or kits."""

    BLANK_KTP = ("blank_ktp", mark("goods", "KTP-el blanks (keping)"))
    BLANK_KIA = ("blank_kia", mark("goods", "KIA blanks (keping)"))
    RIBBON = ("ribbon", mark("goods", "Ribbon (roll)"))
    FILM = ("film", mark("goods", "Film (roll)"))
    CLEANING_KIT = ("cleaning_kit", mark("goods", "Cleaning kit"))


BLANK_FOR = {CardKind.KTP_EL: Goods.BLANK_KTP, CardKind.KIA: Goods.BLANK_KIA}

OFFICE = "office"
"""The place code of the office's own store; every other place is a kecamatan's code."""


class Move(Worded):
    """Why a quantity changed; each is a column of table A of the daily print report."""

    OPENING = ("opening", mark("move", "Opening balance"))
    RECEIVED = ("received", mark("move", "Received"))
    RETURNED = ("returned", mark("move", "Returned"))
    GOOD = ("good", mark("move", "Used, good"))
    SPOILED = ("spoiled", mark("move", "Spoiled"))
    TEST = ("test", mark("move", "Test print"))
    SENT_OUT = ("sent_out", mark("move", "Sent out"))
    COUNTED = ("counted", mark("move", "Count difference"))


ADDS = frozenset({Move.OPENING, Move.RECEIVED, Move.RETURNED})
TAKES = frozenset({Move.GOOD, Move.SPOILED, Move.TEST, Move.SENT_OUT})


def signed(move: Move, quantity: int) -> int:
    """Return ``quantity`` with the sign it has in the balance; a count difference brings its own.

    Raises:
        ValueError: a quantity that does not move anything in this direction.
    """
    if move is Move.COUNTED:
        return quantity
    if quantity <= 0:
        raise ValueError(quantity)
    return quantity if move in ADDS else -quantity


@dataclass(frozen=True, slots=True)
class StockLevel:
    """How much of one thing is at one place, and how long it lasts."""

    goods: Goods
    place: str
    quantity: int
    used_per_day: float

    @property
    def days_left(self) -> float | None:
        """Working days until it runs out at the present pace; None while nothing is used."""
        return self.quantity / self.used_per_day if self.used_per_day > 0 else None


@dataclass(frozen=True, slots=True)
class StockMove:
    """One line of the stock card."""

    id: int
    at: datetime
    goods: Goods
    place: str
    move: Move
    quantity: int
    reference: str
    note: str
    staff: str


class ScrapCategory(Worded):
    """What lies in the locked box until it is burned (SE Mendagri 470.13/11176/SJ, 13 December 2018)."""

    SPOILED = ("spoiled", mark("scrap", "Spoiled while printing"))
    BLANK = ("blank", mark("scrap", "Blank defective or used for a test"))
    WITHDRAWN = ("withdrawn", mark("scrap", "Old card withdrawn"))
    RETURNED = ("returned", mark("scrap", "Printed card found wrong"))


@dataclass(frozen=True, slots=True)
class ScrapCard:
    """One card to be destroyed, or destroyed under the minutes it names."""

    id: int
    at: datetime
    kind: CardKind
    category: ScrapCategory
    reason: str
    nik: str
    name: str
    address: str
    job_id: int | None
    staff: str
    destruction_number: str


@dataclass(frozen=True, slots=True)
class Witness:
    """Who watched a destruction: Satpol PP, police or inspectorate."""

    name: str
    position: str
    nip: str = ""


@dataclass(frozen=True, slots=True)
class Destruction:
    """The minutes of one burning."""

    id: int
    number: str
    at: datetime
    place: str
    method: str
    staff: str
    witnesses: tuple[Witness, ...]
    cards: tuple[ScrapCard, ...]
