"""What the sheet says when no card of a batch is left on it: done, or lost because the claim ran out."""

from __future__ import annotations

from dataclasses import dataclass

from desk.domain.text import mark
from ui.language import Language
from ui.pages.work_sheet_batch import Outcome, SheetBatch
from ui.palette import Tone

_COUNTS = (
    (Outcome.GOOD, mark("sheet_end", "{n} good")),
    (Outcome.SPOILED, mark("sheet_end", "{n} spoiled")),
    (Outcome.PUT_BACK, mark("sheet_end", "{n} put back")),
    (Outcome.LOST, mark("sheet_end", "{n} no longer yours")),
    (Outcome.TAKEN_BACK, mark("sheet_end", "{n} taken back")),
)
_DONE = mark("sheet_end", "Batch {number} is done")
_ALL_LOST = mark("sheet_end", "The claim on batch {number} ran out")
_SOME_LOST = mark("sheet_end", "Batch {number} ended before all its cards were done")
_WHAT_NOW = mark(
    "sheet_end",
    "The cards wait in the queue again, or were taken by a colleague; one whose printing had begun is asked "
    "about above. F5 takes the next batch.",
)


@dataclass(frozen=True, slots=True)
class Ending:
    """The words of an empty sheet, with their sign and tone."""

    sign: str
    title: str
    text: str
    tone: Tone


def ending(batch: SheetBatch, language: Language) -> Ending:
    """Return what became of a batch, and what to do when its claim ran out before the end."""
    say, number = language.say, language.number
    counts = [(batch.count(outcome), words) for outcome, words in _COUNTS]
    text = " · ".join(say(words).format(n=number(count)) for count, words in counts if count)
    lost = batch.count(Outcome.LOST)
    if not lost:
        return Ending("check", say(_DONE).format(number=batch.number), text, Tone.GOOD)
    title = say(_ALL_LOST if lost == len(batch.lines) else _SOME_LOST).format(number=batch.number)
    return Ending("warning", title, f"{text}\n{say(_WHAT_NOW)}", Tone.WARN)
