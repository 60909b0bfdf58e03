"""Four eyes: what may be asked of the head, for which thing exactly, and how a request stands."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, datetime
from hashlib import sha256

from desk.domain.campaigns import CampaignPlan
from desk.domain.journal import Action
from desk.domain.person_cases import CaseDecision
from desk.domain.printing import CardKind, HoldReason, PrintReason, Worded
from desk.domain.stock import Goods
from desk.domain.text import mark


class RequestState(Worded):
    """Where a request stands; it ends with the office's day, whatever became of it."""

    OPEN = ("open", mark("request", "Waits for the head"))
    APPROVED = ("approved", mark("request", "Approved"))
    REFUSED = ("refused", mark("request", "Refused"))
    WITHDRAWN = ("withdrawn", mark("request", "Withdrawn"))
    SPENT = ("spent", mark("request", "Done"))
    ENDED = ("ended", mark("request", "Ended with its day"))


@dataclass(frozen=True, slots=True)
class Wish:
    """A deed somebody wants to do: ``subject`` names the one thing, ``items`` what it sums up."""

    action: Action
    subject: str
    items: tuple[int, ...] = ()


@dataclass(frozen=True, slots=True)
class AboutPerson:
    """Somebody a request is about, and the card where it is about one."""

    name: str
    nik: str
    card: CardKind | None = None


@dataclass(frozen=True, slots=True)
class Approval:
    """An approval that a deed has used up."""

    request: int
    by: str


@dataclass(frozen=True, slots=True)
class Request:
    """A deed that somebody asked the head to approve."""

    id: int
    action: Action
    subject: str
    items: tuple[int, ...]
    reason: str
    staff_id: int
    asked_by: str
    asked_at: datetime
    workstation: str
    day: date
    state: RequestState
    decided_by: str
    decided_at: datetime | None
    answer: str
    spent_at: datetime | None
    people: tuple[AboutPerson, ...] = ()
    """Whom it is about, where it is about a card or a case."""
    why_held: tuple[HoldReason, ...] = ()
    """What holds the card that is to be let go."""
    in_books: int | None = None
    """What the books say now of the goods that were counted."""
    place: str = ""
    """The kecamatan that has the goods."""
    bulk: CampaignPlan | None = None
    """Whom a bulk message is for, and what it says."""

    @property
    def parts(self) -> tuple[str, ...]:
        """The subject taken apart at its colons."""
        return tuple(self.subject.split(":"))


LIVE = (RequestState.OPEN, RequestState.APPROVED)


def reprint_of(job_id: int, why: PrintReason) -> Wish:
    """Return another card for the holder of an earlier one."""
    return Wish(Action.REPRINT_ASKED, f"job:{job_id}:{why.code}")


def release_of(job_id: int) -> Wish:
    """Return letting a held card wait."""
    return Wish(Action.JOB_RELEASED, f"job:{job_id}")


def release_by_case(case_id: int, decision: CaseDecision, *, keeps_first: bool) -> Wish:
    """Return a decision about two records that lets cards go."""
    stays = f":{1 if keeps_first else 2}" if decision is CaseDecision.SAME_PERSON else ""
    return Wish(Action.JOB_RELEASED, f"case:{case_id}:{decision.code}{stays}")


def correction_of(goods: Goods, place: str, difference: int) -> Wish:
    """Return a count that differs from the books by ``difference``."""
    return Wish(Action.STOCK_CORRECTED, f"stock:{goods.code}:{place}:{difference:+d}")


def destruction_of(card_ids: Iterable[int]) -> Wish:
    """Return the destruction of these cards and no others."""
    items = tuple(sorted(set(card_ids)))
    digest = sha256(",".join(map(str, items)).encode()).hexdigest()[:16]
    return Wish(Action.CARDS_DESTROYED, f"scrap:{digest}", items)


def reopening_of(day: date) -> Wish:
    """Return an addendum to a closed day."""
    return Wish(Action.ADDENDUM_ADDED, f"day:{day.isoformat()}")


def campaign_of(campaign_id: int) -> Wish:
    """Return the start of a bulk message, whose words and filter no longer change."""
    return Wish(Action.CAMPAIGN_STARTED, f"campaign:{campaign_id}")


def thing_of(subject: str) -> str:
    """Return the thing a subject is about, as the journal names it elsewhere."""
    return ":".join(subject.split(":")[:2])
