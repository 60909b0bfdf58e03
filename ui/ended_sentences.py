"""The sentences of what cards of people too young, dead or moved refuse: what happened and what to do."""

from __future__ import annotations

from collections.abc import Mapping

from desk.domain import ended, kecamatan
from desk.domain.text import Word, mark

ENDED_SENTENCES: Mapping[type[Exception], tuple[Word, Word]] = {
    kecamatan.NotYet17: (
        mark("errors", "The holder is 17 on {day}; before that no card may be printed."),
        mark("errors", "Wait: the card goes to the queue by itself on that day."),
    ),
    ended.NothingToDecide: (
        mark("errors", "{name}: there is nothing to decide about this card any more."),
        mark("errors", "The list shows how it stands now."),
    ),
    ended.HolderEnded: (
        mark("errors", "{name}: {end} ({number}), and nobody has decided about the card."),
        mark("errors", "Decide on the page “Died, moved” whether it is withdrawn or given out all the same."),
    ),
}
