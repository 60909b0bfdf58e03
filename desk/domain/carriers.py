"""How messages leave the office: what a carrier is given, and what it says became of it."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from contextlib import AbstractContextManager
from dataclasses import dataclass
from typing import Protocol

from desk.domain.printing import Worded
from desk.domain.text import mark


class Medium(Worded):
    """What a message is carried as."""

    SMS = ("sms", mark("medium", "SMS"))
    EMAIL = ("email", mark("medium", "E-mail"))
    WHATSAPP = ("whatsapp", mark("medium", "WhatsApp"))


class Handed(Worded):
    """What became of a message that was handed to a carrier."""

    TAKEN = ("taken", mark("handed", "Taken by the carrier"))
    UNSENT = ("unsent", mark("handed", "Certainly not sent; tried again later"))
    REFUSED = ("refused", mark("handed", "Refused; trying again would not help"))
    UNKNOWN = ("unknown", mark("handed", "It is not known whether it was sent"))


class Arrival(Worded):
    """What a carrier reports of a message it took."""

    UNDER_WAY = ("under_way", mark("arrival", "Under way"))
    ARRIVED = ("arrived", mark("arrival", "Arrived"))
    NOT_ARRIVED = ("not_arrived", mark("arrival", "Did not arrive"))


@dataclass(frozen=True, slots=True)
class Outgoing:
    """One message as a carrier gets it."""

    key: str
    """What the office calls it, the same at every try; carriers that know it send it once."""
    to: str
    """A telephone number with its plus (ITU-T E.164), or a mail address."""
    text: str
    subject: str = ""
    html: str = ""
    calendar: str = ""
    """The appointment as iCalendar (RFC 5545), empty when there is none."""


@dataclass(frozen=True, slots=True)
class Answer:
    """What a carrier said of one message."""

    handed: Handed
    carrier_id: str = ""
    """What the carrier calls it, if it says so."""
    why: str = ""
    """Why it was not taken, about nobody; ``desk.domain.carrier_words.why_word`` speaks it."""
    dead: bool = False
    """Whether the carrier says that nobody has this number or address."""
    later_s: int = 0
    """Seconds the carrier asks to be left alone before the next try, 0 when it does not say."""
    cost: str = ""
    """What the carrier takes for it, as it says it."""
    reached: bool = True
    """Whether the carrier was asked at all; if not, this was no try of the message."""
    rests: bool = False
    """Whether the carrier takes no other message now either, or takes too long over each."""


class Carrier(Protocol):
    """One way out of the office."""

    medium: Medium

    def calling(self) -> AbstractContextManager[None]:
        """Hold what it takes to ask the carrier, for all that is asked inside; nothing is opened yet."""

    def hand_over(self, message: Outgoing) -> Answer:
        """Give a message to the carrier; whatever goes wrong is an answer, not an exception."""

    def arrivals(self, carrier_ids: Sequence[str]) -> Mapping[str, Arrival]:
        """Return what is known of messages taken before; those the carrier says nothing of are left out."""
