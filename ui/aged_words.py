"""What window and command line say of an office that is an older copy: from when it is, what is missing."""

from __future__ import annotations

from desk.domain.safe import Age, Aged
from desk.domain.text import mark
from ui.language import Language

_RESTORED = mark(
    "old_office", "This office was put back from the backup {file} ({restored}). It is from {until}."
)
_BEHIND = mark(
    "old_office",
    "This is an older copy of the office, from {until}: its journal ends before entries this PC has seen.",
)
_DIFFERS = mark(
    "old_office",
    "This office goes on from an older copy, from {until}: its journal has other entries than this PC saw.",
)
_MISSING = mark("old_office", "{n} entries of the journal up to {seen} are missing here.")
_ALL_AFTER = mark("old_office", "What was done after that is missing here.")
_AGAIN = mark(
    "old_office",
    "Numbers of papers given out after that will be given out again: before anybody works here, the"
    " administrator prevents it with “prrdesk numbers”.",
)
_UNKNOWN = mark("old_office", "an unknown day")


def aged_words(aged: Aged, language: Language) -> str:
    """Return from when the office is, and what is missing."""
    until = language.moment(aged.same_until) if aged.same_until else language.say(_UNKNOWN)
    first = {Age.RESTORED: _RESTORED, Age.BEHIND: _BEHIND, Age.DIFFERS: _DIFFERS}[aged.why]
    told = language.say(first).format(file=aged.file, restored=language.moment(aged.restored_at), until=until)
    if aged.missing:
        more = language.say(_MISSING).format(
            n=language.number(aged.missing), seen=language.moment(aged.seen_until)
        )
    else:
        more = language.say(_ALL_AFTER)
    return " ".join((told, more, language.say(_AGAIN))) if aged.numbers_again else f"{told} {more}"
