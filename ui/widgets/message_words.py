"""What is said beside the words of a message: what its facts are, what it takes, what is wrong with it."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from desk.domain.carriers import Medium
from desk.domain.message_texts import Flaw, Template
from desk.domain.sending import Written
from desk.domain.sms import Encoding, needs_unicode, sms_size
from desk.domain.text import Word, mark

FACTS: Mapping[str, Word] = {
    "name": mark("message_fact", "Who asked, by name"),
    "number": mark("message_fact", "Number of the application"),
    "service": mark("message_fact", "Service"),
    "office": mark("message_fact", "Name of the office"),
    "reply": mark("message_fact", "Where citizens answer, as the settings say"),
    "promised": mark("message_fact", "Promised day"),
    "reasons": mark("message_fact", "Every reason of the return; a list where it has a line of its own"),
    "day": mark("message_fact", "Day of the appointment"),
    "time": mark("message_fact", "Time of the appointment"),
    "place": mark("message_fact", "Where it is collected"),
    "bring": mark("message_fact", "What is to be brought"),
    "days": mark("message_fact", "Days it has waited"),
    "tracking": mark("message_fact", "Tracking number of Kantor Pos"),
}
_SIZE = mark("message_size", "SMS: {parts} · signs left in the last one: {left} · {encoding}")
_UNICODE = mark(
    "message_size", "These signs make it longer, an SMS holds 70 with them instead of 160: {signs}"
)
_SIGNS = mark("message_size", "Signs: {signs}")
_ENCODINGS = {Encoding.GSM_7: "GSM-7", Encoding.UCS_2: "UCS-2"}
Say = Callable[[Word], str]


def size_words(template: Template, written: Written, say: Say) -> str:
    """Return how much room a message takes, and which signs make an SMS longer than it has to be."""
    if template.medium is not Medium.SMS:
        return say(_SIGNS).format(signs=len(written.text))
    size = sms_size(written.text)
    said = say(_SIZE).format(
        parts=size.parts, left=size.left_in_last_part, encoding=_ENCODINGS[size.encoding]
    )
    dear = "  ".join(needs_unicode(written.text))
    return f"{said}\n{say(_UNICODE).format(signs=dear)}" if dear else said


def flaw_words(flaw: Flaw, say: Say) -> str:
    """Return what is wrong, as one line."""
    return " ".join(part for part in (say(flaw.what.word), flaw.about) if part)
