"""Deeds of the counter that can wait for the office's server: what is kept of each, and when one may go."""

from __future__ import annotations

import json
import re
from collections.abc import Callable, Collection, Iterable
from dataclasses import asdict, dataclass, replace
from datetime import datetime
from hashlib import sha256
from uuid import NAMESPACE_OID, uuid5

from desk.domain.applications import Application, Request
from desk.domain.attachments import Attachment
from desk.domain.errors import DeskError
from desk.domain.handover import Proof, Taker
from desk.domain.text import Word, mark
from desk.domain.verification import Finding, Verdict

_SIGNS = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"
"""Crockford's: nobody reads a letter of these as a digit."""
_LENGTH = 8
_REFERENCE = re.compile(rf"SEM-[{_SIGNS}]{{4}}-[{_SIGNS}]{{4}}")
SUBJECT = "kept"
"""How the journal names what was kept, before the reference."""


def reference_of(key: str) -> str:
    """Return the number a deed goes by until the office gives it one, such as SEM-7K2M-QX40.

    Forty bits of its key: a million deeds kept at all the PCs of an office share one with a chance of a half.
    """
    number = int.from_bytes(sha256(key.encode()).digest()[:5])
    signs = "".join(_SIGNS[number >> 5 * place & 31] for place in reversed(range(_LENGTH)))
    return f"SEM-{signs[:4]}-{signs[4:]}"


def as_reference(text: str) -> str:
    """Return a reference as it was printed, empty when a text is none."""
    bare = "".join(text.split()).upper()
    return bare if _REFERENCE.fullmatch(bare) else ""


def seen_of(asked: Application, files: Iterable[Attachment]) -> str:
    """Return what tells an application and its files, as somebody looked at them, from what came later."""
    papers = [asdict(paper) for paper in asked.papers]
    there = sorted(one.id for one in files if one.removed_at is None)
    told = [asked.round, asdict(asked.subject), asdict(asked.applicant), dict(asked.answers), papers, there]
    return sha256(json.dumps(told, default=str, sort_keys=True).encode()).hexdigest()[:32]


def key_of_check(token: str) -> str:
    """Return the key of the end of a check: a claim ends once, however often it is told."""
    return str(uuid5(NAMESPACE_OID, f"prrdesk check {token}"))


@dataclass(frozen=True, slots=True)
class Once:
    """That a deed is booked once; ``kept_at`` when it was done, if it could only be sent later."""

    key: str = ""
    kept_at: datetime | None = None

    @property
    def reference(self) -> str:
        """What stands on the slip of a deed that was kept; empty for one that reached the office at once."""
        return reference_of(self.key) if self.kept_at is not None else ""

    @property
    def subjects(self) -> tuple[str, ...]:
        """What the journal names besides, so that the slip is found again."""
        return (f"{SUBJECT}:{self.reference}",) if self.reference else ()

    def facts(self, local: Callable[[datetime], datetime]) -> dict[str, object]:
        """Return what the journal tells of it: when it was done, by the office's own clock."""
        if self.kept_at is None:
            return {}
        return {"kept_at": f"{local(self.kept_at):%Y-%m-%d %H:%M:%S}", "kept_as": self.reference}


AS_OFTEN = Once()
"""A deed that may be repeated."""


@dataclass(frozen=True, slots=True)
class TakeIn:
    """An application taken in at the counter; ``doubts`` are the codes its reason was written for.

    ``service`` is what the service is called, for lists and slips while the catalogue is out of reach.
    """

    request: Request
    reason: str = ""
    doubts: tuple[str, ...] = ()
    service: str = ""

    @property
    def things(self) -> frozenset[str]:
        """What it is about: a later deed about one of them waits for it."""
        subject = self.request.subject
        return frozenset({f"nik:{subject.nik}"} if subject.nik else {f"name:{subject.name}"})

    @property
    def word(self) -> Word:
        """What kind of deed it is."""
        return _TAKE_IN


@dataclass(frozen=True, slots=True)
class EndCheck:
    """What a verification found; ``seen`` is how the application and its files were when it was looked at."""

    application_id: int
    number: str
    token: str
    verdict: Verdict
    findings: tuple[Finding, ...]
    ground: str = ""
    seen: str = ""

    @property
    def things(self) -> frozenset[str]:
        """What it is about."""
        return frozenset({f"application:{self.application_id}"})

    @property
    def word(self) -> Word:
        """What kind of deed it is."""
        return _END_CHECK


@dataclass(frozen=True, slots=True)
class Collect:
    """A document of an application that was seen ready in ``slot`` and handed to somebody."""

    application_id: int
    number: str
    name: str
    slot: str
    taker: Taker
    taker_name: str
    shown: tuple[str, ...]
    relation: str = ""
    job_id: int | None = None

    @property
    def things(self) -> frozenset[str]:
        """What it is about: the application, and the card that is handed over."""
        card = {f"job:{self.job_id}"} if self.job_id is not None else set()
        return frozenset({f"application:{self.application_id}", *card})

    @property
    def word(self) -> Word:
        """What kind of deed it is."""
        return _HAND_OVER


@dataclass(frozen=True, slots=True)
class HandCard:
    """A card nobody has applied for, that was seen ready in ``slot`` and handed to somebody."""

    job_id: int
    name: str
    slot: str
    taker: Taker
    taker_name: str
    proof: Proof
    old_card_taken: bool = False

    @property
    def things(self) -> frozenset[str]:
        """What it is about."""
        return frozenset({f"job:{self.job_id}"})

    @property
    def word(self) -> Word:
        """What kind of deed it is."""
        return _HAND_OVER


Deed = TakeIn | EndCheck | Collect | HandCard


def same_again(one: Deed, other: Deed) -> bool:
    """Return whether two deeds give the same thing, or take the same application in."""
    if isinstance(one, TakeIn) and isinstance(other, TakeIn):
        asked, again = one.request, other.request
        return bool(asked.subject.nik) and (asked.subject.nik, asked.service) == (
            again.subject.nik,
            again.service,
        )
    gives = isinstance(one, Collect | HandCard) and isinstance(other, Collect | HandCard)
    return gives and bool(one.things & other.things)


_TAKE_IN = mark("kept_deed", "Application taken in")
_END_CHECK = mark("kept_deed", "Documents checked")
_HAND_OVER = mark("kept_deed", "Document given")


@dataclass(frozen=True, slots=True)
class Waiting:
    """A deed that waits; ``refused`` why the office did not take it, which a person has to answer.

    ``behind`` is the reference of one about the same thing that has to be answered first.
    """

    once: Once
    deed: Deed
    refused: DeskError | None = None
    behind: str = ""

    @property
    def key(self) -> str:
        """What tells it from all others."""
        return self.once.key

    @property
    def reference(self) -> str:
        """What it goes by until the office gives it a number."""
        return self.once.reference


@dataclass(frozen=True, slots=True)
class Box:
    """What waits at this PC for somebody, in the order it was done."""

    deeds: tuple[Waiting, ...] = ()
    locked: int = 0
    """Lines of theirs that an earlier password sealed; they wait until it is typed."""
    altered: bool = False
    """Whether something else than this program has written into what was kept."""
    unknown: int = 0
    """Deeds a newer program has kept; it sends them."""

    @property
    def refused(self) -> tuple[Waiting, ...]:
        """Those a person has to answer."""
        return tuple(one for one in self.deeds if one.refused is not None)

    @property
    def due(self) -> tuple[Waiting, ...]:
        """Those that go as soon as the server answers."""
        return tuple(one for one in self.deeds if one.refused is None and not one.behind)

    def of(self, key: str) -> Waiting | None:
        """Return one of them."""
        return next((one for one in self.deeds if one.key == key), None)


@dataclass(frozen=True, slots=True)
class Sent:
    """A deed that reached the office; ``number`` is what the office calls what it was about."""

    once: Once
    deed: Deed
    number: str = ""
    before: bool = False
    """Whether it had reached the office already, and only the answer was missing."""


@dataclass(frozen=True, slots=True)
class OthersBox:
    """That something of a colleague waits at this PC, since when; what it is only they can read."""

    name: str
    since: datetime
    closed: bool = False
    """Whether their account is closed, so that they cannot send it themselves."""


def in_order(deeds: Iterable[Waiting]) -> tuple[Waiting, ...]:
    """Return deeds with what each of them waits behind: an earlier one about the same that was refused."""
    stopped: dict[str, str] = {}
    told = []
    for one in deeds:
        behind = "" if one.refused is not None else _first(stopped, one.deed.things)
        if one.refused is not None or behind:
            stopped |= dict.fromkeys(one.deed.things - stopped.keys(), behind or one.reference)
        told.append(replace(one, behind=behind))
    return tuple(told)


def _first(stopped: dict[str, str], things: Collection[str]) -> str:
    return next((stopped[thing] for thing in sorted(things) if thing in stopped), "")


@dataclass(eq=False)
class OutboxClosed(DeskError):
    """At this PC nothing can be kept for this person: they have not signed in here by password."""


@dataclass(eq=False)
class OutboxFull(DeskError):
    """This PC cannot write what is to be kept."""

    why: str


@dataclass(eq=False)
class NotWaiting(DeskError):
    """What was to be answered does not wait any more: it was sent or dropped meanwhile."""


@dataclass(eq=False)
class KeptAlready(DeskError):
    """The same was kept at this PC before and waits still; done twice, the office would refuse the second."""

    reference: str


@dataclass(eq=False)
class NotSeenReady(DeskError):
    """Only what was seen ready on the shelf is handed over while the server is away."""


@dataclass(eq=False)
class ChangedSince(DeskError):
    """The application or its files are not what was looked at: somebody changed them meanwhile."""

    number: str


@dataclass(eq=False)
class OfficeRefused(DeskError):
    """The office refused it, in a way whose words were not kept."""

    kind: str


@dataclass(eq=False)
class EarlierPasswordWrong(DeskError):
    """That is not the password what waits here was sealed with."""
