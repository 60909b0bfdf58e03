"""What citizens answer to messages: taken in once, shown until somebody has dealt with it."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from desk.domain.applications import AppState
from desk.domain.carriers import Medium
from desk.domain.errors import DeskError
from desk.domain.modems import Reply
from desk.domain.phones import PhoneUnusable, e164

LONGEST = 1_000
"""Characters that are kept of one reply; an SMS has at most 160."""
LONGEST_SENDER = 120
_STOP = frozenset({"stop", "berhenti"})
"""What citizens answer who want no more messages."""
_AROUND = ".!,\"'"


@dataclass(frozen=True, slots=True)
class Heard:
    """A reply as it is taken in."""

    medium: Medium
    key: str
    """What the carrier calls it; the same reply heard again has the same."""
    address: str
    """The number with its plus and its country; as it was given, where it is no citizen's."""
    text: str
    at: datetime
    stops: bool
    """Whether it asks for no more messages, and comes from somebody who can be written to."""
    says_more: bool
    """Whether it says anything besides."""


@dataclass(frozen=True, slots=True)
class ReplyRow:
    """One reply as the list shows it."""

    id: int
    phone: str
    """Whose number it came from; masked by whoever shows it."""
    text: str
    at: datetime
    stops: bool
    application_id: int | None
    """The one it most likely answers: of the message last sent to this number; None for a stranger."""
    number: str
    name: str
    state: AppState | None

    @property
    def may_be_written_to(self) -> bool:
        """Whether it came from a number by which a citizen can be written to."""
        return self.phone.startswith("+")


@dataclass(eq=False)
class ReplyDealtWith(DeskError):
    """Somebody has dealt with this reply meanwhile, or taken that back."""


def heard(reply: Reply) -> Heard:
    """Return a reply to the office's modem as it is taken in, cut to ``LONGEST`` characters."""
    text = _plain(reply.text)
    words = text.split()
    asks = bool(words) and words[0].strip(_AROUND).casefold() in _STOP
    try:
        address, writable = e164(reply.sender), True
    except PhoneUnusable:
        address, writable = _plain(reply.sender)[:LONGEST_SENDER], False
    return Heard(Medium.SMS, reply.key, address, text[:LONGEST], reply.at, asks and writable, len(words) > 1)


def _plain(text: str) -> str:
    """Return a text without what no database keeps in one: PostgreSQL refuses it, and with it the rest."""
    return text.replace("\0", "").strip()
