"""What the lists of messages to citizens say about each of them."""

from __future__ import annotations

from desk.domain.carrier_words import why_word
from desk.domain.masks import mask_address
from desk.domain.message_lists import MessageRow
from desk.domain.messages import MessageState
from desk.domain.text import mark
from ui.language import Language
from ui.masking import masked
from ui.palette import Tone
from ui.tables.columns import Align, Column
from ui.widgets.status_badge import Badge

_LOOKS: dict[MessageState, tuple[Tone, str]] = {
    MessageState.WAITING: (Tone.INFO, "waiting"),
    MessageState.HANDING: (Tone.INFO, "send"),
    MessageState.TAKEN: (Tone.GOOD, "send"),
    MessageState.ARRIVED: (Tone.GOOD, "check"),
    MessageState.NOT_ARRIVED: (Tone.BAD, "warning"),
    MessageState.UNKNOWN: (Tone.WARN, "question"),
    MessageState.REFUSED: (Tone.BAD, "cancel"),
    MessageState.UNREACHABLE: (Tone.BAD, "cancel"),
    MessageState.STOPPED: (Tone.NEUTRAL, "cancel"),
    MessageState.OVERTAKEN: (Tone.NEUTRAL, "turn"),
    MessageState.LAPSED: (Tone.NEUTRAL, "clock"),
}
STATE_BADGES = {state: Badge(state.word, *_LOOKS[state]) for state in MessageState}
_RUPIAH = mark("message", "Rp {amount}")


def rupiah(amount: int, language: Language) -> str:
    """Return an amount of money: ``Rp 4.101``."""
    return language.say(_RUPIAH).format(amount=language.number(amount))


def why(row: MessageRow, language: Language) -> str:
    """Return the carrier's words, or nothing."""
    return masked(language.say(why_word(row.why))) if row.why else ""


def _to(row: MessageRow) -> str:
    return mask_address(row.address or row.phone or row.email)


def _kind(row: MessageRow, language: Language) -> str:
    return language.say(row.kind.word)


def _cost(row: MessageRow, language: Language) -> str:
    return rupiah(row.cost, language) if row.cost else ""


def _number(count: int, language: Language) -> str:
    return language.number(count) if count else ""


MESSAGE_COLUMNS: tuple[Column[MessageRow], ...] = (
    Column("state", mark("message", "State"), badge=lambda row: STATE_BADGES[row.state], width=31),
    Column("name", mark("message", "Name"), lambda row, _: row.name, 17, tip=lambda row, _: row.name),
    Column("kind", mark("message", "Message"), _kind, 20, tip=_kind),
    Column("moment", mark("message", "When"), lambda row, say: say.moment(row.moment), 16),
    Column("to", mark("message", "To"), lambda row, _: _to(row), 13, tip=lambda row, _: _to(row)),
    Column("number", mark("message", "Application"), lambda row, _: row.number, 19),
    Column(
        "medium",
        mark("message", "Through"),
        lambda row, say: say.say(row.medium.word) if row.medium is not None else "",
        9,
    ),
    Column("why", mark("message", "Why"), why, 30, tip=why),
    Column("parts", mark("message", "SMS parts"), lambda row, say: _number(row.parts, say), 9, Align.RIGHT),
    Column("cost", mark("message", "Charge"), _cost, 10, Align.RIGHT),
    Column("tries", mark("message", "Tries"), lambda row, say: _number(row.tries, say), 9, Align.RIGHT),
)
