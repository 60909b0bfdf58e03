"""What is said of each doubt about an intake, with what to do about it."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from desk.domain.applications import BLOCKING_DOUBTS, REASON_DOUBTS, Doubt, Warned
from desk.domain.text import Word, mark
from ui.language import Language
from ui.palette import Tone
from ui.widgets.doubt_list import Said

_WORDS: Mapping[Doubt, Word] = {
    Doubt.OPEN_APPLICATION: mark(
        "counter",
        "{number} for this service is still open. Tell the citizen where it stands; a new one is not needed.",
    ),
    Doubt.PRINTED_LATELY: mark(
        "counter", "A card was printed on {day}. Ask where it is, and write the reason for another one."
    ),
    Doubt.CARD_WAITING: mark(
        "counter", "A card of this person waits to be printed. This application joins it; nothing is doubled."
    ),
    Doubt.DIED: mark(
        "counter", "Recorded as died. Look at the KK and the record first, and write why it is taken in."
    ),
    Doubt.MOVED_OUT: mark(
        "counter", "Recorded as moved out. Ask for the SKPWNI of the return, and write why it is taken in."
    ),
}
_OPEN = mark("counter", "Show it")


def said_of(warned: Warned, language: Language, show: Callable[[str], None]) -> Said:
    """Return a doubt as the form shows it; ``show`` opens the application it names."""
    doubt = warned.doubt
    blocks, asks = doubt in BLOCKING_DOUBTS, doubt in REASON_DOUBTS
    text = language.say(_WORDS[doubt]).format(number=warned.number, day=language.date(warned.day))
    tone = Tone.BAD if blocks else Tone.WARN if asks else Tone.INFO
    if warned.number:
        return Said(text, tone, blocks, asks, language.say(_OPEN), lambda: show(warned.number))
    return Said(text, tone, blocks, asks)
