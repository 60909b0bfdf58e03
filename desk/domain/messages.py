"""Messages to citizens: what they are told, in which language, what becomes of it, and what they ask for."""

from __future__ import annotations

from desk.domain.printing import Worded
from desk.domain.text import mark


class MessageKind(Worded):
    """What a citizen is told of an application."""

    RECEIVED = ("received", mark("message_kind", "Application received"))
    RETURNED = ("returned", mark("message_kind", "Documents to be put right"))
    VERIFIED = ("verified", mark("message_kind", "Documents in order"))
    READY = ("ready", mark("message_kind", "Ready to be collected"))
    REMINDER = ("reminder", mark("message_kind", "Reminder of the appointment"))
    MISSED = ("missed", mark("message_kind", "Appointment missed"))
    UNCOLLECTED_7 = ("uncollected_7", mark("message_kind", "Not collected, first reminder"))
    UNCOLLECTED_30 = ("uncollected_30", mark("message_kind", "Not collected, second reminder"))
    UNCOLLECTED_90 = ("uncollected_90", mark("message_kind", "Not collected, third reminder"))
    SENT = ("sent", mark("message_kind", "Sent by Kantor Pos"))
    CAMPAIGN = ("campaign", mark("message_kind", "Bulk message"))


OF_A_DEED: tuple[MessageKind, ...] = tuple(kind for kind in MessageKind if kind is not MessageKind.CAMPAIGN)
"""What the program tells of itself, in words that come with it; a bulk message has its own."""


class Language(Worded):
    """What a citizen is written to in; the codes are those of the screen and of ``services.Text``."""

    INDONESIAN = ("id", mark("message_language", "Indonesian"))
    ENGLISH = ("en", mark("message_language", "English"))


class MessageState(Worded):
    """Where a message stands.

    waiting -> handing -> taken -> arrived or not_arrived. Handed over and never answered it is unknown: an
    SMS is not sent again by itself. What never leaves says why.
    """

    WAITING = ("waiting", mark("message_state", "To be sent"))
    HANDING = ("handing", mark("message_state", "Being sent"))
    TAKEN = ("taken", mark("message_state", "Sent"))
    ARRIVED = ("arrived", mark("message_state", "Arrived"))
    NOT_ARRIVED = ("not_arrived", mark("message_state", "Did not arrive"))
    UNKNOWN = ("unknown", mark("message_state", "Perhaps sent"))
    REFUSED = ("refused", mark("message_state", "Refused by the carrier"))
    UNREACHABLE = ("unreachable", mark("message_state", "No usable number or address"))
    STOPPED = ("stopped", mark("message_state", "Asked not to be written to"))
    OVERTAKEN = ("overtaken", mark("message_state", "No longer so"))
    LAPSED = ("lapsed", mark("message_state", "Too late to be told"))


SENT = (MessageState.TAKEN, MessageState.ARRIVED)
"""The citizen has been told, as far as the carrier knows."""
LEFT = (*SENT, MessageState.NOT_ARRIVED, MessageState.UNKNOWN)
"""The message was given to a carrier, or nobody knows whether it was; what it takes is spent."""
SPENT = (MessageState.HANDING, *LEFT)
"""How a sending stands whose money is spent, or may be at this moment."""
FAILED = (
    MessageState.NOT_ARRIVED,
    MessageState.UNKNOWN,
    MessageState.REFUSED,
    MessageState.UNREACHABLE,
)
"""Somebody has to call."""


class Wish(Worded):
    """What holds for a number or an address."""

    WELCOME = ("welcome", mark("contact_wish", "May be written to"))
    STOPPED = ("stopped", mark("contact_wish", "Asked not to be written to"))
    DEAD = ("dead", mark("contact_wish", "Belongs to nobody, the carrier says"))
