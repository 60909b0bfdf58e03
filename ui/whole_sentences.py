"""The sentences of what can be refused about whole numbers of people: what happened and what to do."""

from __future__ import annotations

from collections.abc import Mapping

from desk.domain import whole_errors as whole
from desk.domain.errors import NotThereAnyMore, TextUnusable
from desk.domain.text import Word, mark

WHOLE_SENTENCES: Mapping[type[Exception], tuple[Word, Word]] = {
    TextUnusable: (
        mark("errors", "One of the texts cannot be kept: it is too long, or has signs in it that are none."),
        mark("errors", "Shorten it, and type it instead of pasting it; nothing was written."),
    ),
    NotThereAnyMore: (
        mark("errors", "Something that was chosen is none this office knows (any more)."),
        mark("errors", "Fetch the page again (Ctrl+R) and choose anew; nothing was written."),
    ),
    whole.NothingMasked: (
        mark("errors", "What is chosen here holds no NIK, KK or telephone number."),
        mark("errors", "Choose the person's row first, then press Ctrl+B again."),
    ),
    whole.TooManyWhole: (
        mark("errors", "This row is about {people} people; at most {most} are shown whole at once."),
        mark("errors", "Choose one of them, or take out a report with whole NIKs."),
    ),
}
