"""What a citizen was told, line by line, wherever somebody at the counter is asked “was I told?”."""

from __future__ import annotations

from collections.abc import Iterable

from desk.domain.masks import mask_address
from desk.domain.message_lists import MessageRow
from desk.domain.messages import FAILED
from desk.domain.text import mark
from ui.language import Language
from ui.tables.message_columns import why
from ui.widgets.detail_panel import Happening

TOLD = mark("told", "What the citizen was told")
_LAST = mark("told", "Told last: {kind}, {when}: {state}")


def lines_of(told: Iterable[MessageRow], language: Language) -> list[Happening]:
    """Return messages as lines of a history: when, which, what became of it, and by what; never its words."""
    return [_line(one, language) for one in told]


def last_told(told: Iterable[MessageRow], language: Language) -> str:
    """Return the newest message in one line; nothing when there is none."""
    for one in told:
        when, kind = language.moment(one.moment), language.say(one.kind.word)
        return language.say(_LAST).format(kind=kind, when=when, state=_became(one, language))
    return ""


def _line(one: MessageRow, language: Language) -> Happening:
    what = f"{language.say(one.kind.word)}: {_became(one, language)}"
    by = language.say(one.medium.word) if one.medium is not None else ""
    return Happening(language.moment(one.moment), what, f"{by} {mask_address(one.address)}".strip())


def _became(one: MessageRow, language: Language) -> str:
    state, because = language.say(one.state.word), why(one, language)
    return f"{state}: {because}" if because and one.state in FAILED else state
