"""One message to a citizen from top to bottom: how far it came, its words, the calls, and the others."""

from __future__ import annotations

from collections.abc import Sequence

from desk.domain.masks import mask_address
from desk.domain.message_calls import Call
from desk.domain.message_file import MessageFile
from desk.domain.message_lists import MessageRow
from desk.domain.messages import MessageState, Wish
from desk.domain.text import mark
from ui.actions import WHOLE_KEY, spoken_key
from ui.language import Language
from ui.masking import masked
from ui.tables.message_columns import STATE_BADGES, rupiah, why
from ui.widgets.detail_panel import DetailPanel, Happening

_TITLES = {
    "number": mark("message", "Application"),
    "phone": mark("message", "Phone"),
    "to": mark("message", "Sent to"),
    "by": mark("message", "Through"),
    "at": mark("message", "Came to be so"),
    "later": mark("message", "Not before"),
    "settled": mark("message", "Settled"),
    "tries": mark("message", "Tries"),
    "cost": mark("message", "Charge"),
}
_PARTS = mark("message", "{cost}, {n} SMS part(s)")
_CALL = mark("message", "Please call. {key} shows the number; 1 to 4 note what came of it.")
_PERHAPS = mark("message", "Nobody knows whether it was sent. Sent again, it may reach the citizen twice.")
_NO_WORDS = mark("message", "Its words are chosen when it is sent.")
_NEVER_WORDED = mark("message", "It was never put into words; the application says what there is to tell.")
_WISHES = {
    Wish.STOPPED: mark("message", "{address}: asked not to be written to."),
    Wish.DEAD: mark("message", "{address}: belongs to nobody, or to somebody else."),
}
_LANGUAGE = mark("message", "{address}: is written to in {language}.")
_CALLS = mark("message", "Calls")
_OTHERS = mark("message", "Other messages about this application")


def show_message(panel: DetailPanel, file: MessageFile, language: Language, *, calling: bool) -> None:
    """Show a message; where people are ``calling``, say how."""
    row, say = file.row, language.say
    panel.begin(row.name or row.number, STATE_BADGES[row.state], say(row.kind.word))
    if calling and file.to_call:
        panel.say(say(_CALL).format(key=spoken_key(WHOLE_KEY)), "warn")
    if row.why:
        panel.say(why(row, language), "bad")
    if row.state is MessageState.UNKNOWN:
        panel.say(say(_PERHAPS), "warn")
    for words in _wishes(file, language):
        panel.say(words, "warn")
    unworded = _NO_WORDS if row.settled_at is None else _NEVER_WORDED
    panel.say(f"“{masked(file.text)}”" if file.text else say(unworded), "info")
    panel.values(_values(file, language))
    if file.calls:
        panel.history([_called(call, language) for call in file.calls], say(_CALLS))
    if file.others:
        panel.history([_other(one, language) for one in file.others], say(_OTHERS))


def _values(file: MessageFile, language: Language) -> Sequence[tuple[str, str]]:
    row, say = file.row, language.say
    by = [one.word for one in (row.medium, file.language) if one is not None]
    told = {
        "number": row.number,
        "phone": mask_address(row.phone),
        "to": mask_address(row.address),
        "by": ", ".join(map(say, by)),
        "at": language.moment(row.at),
        "later": language.moment(row.not_before) if row.state is MessageState.WAITING else "",
        "settled": language.moment(row.settled_at),
        "tries": language.number(row.tries) if row.tries else "",
        "cost": _cost(row, language),
    }
    shown = {name: text for name, text in told.items() if text or name in ("phone", "at")}
    return [(say(_TITLES[name]), text) for name, text in shown.items()]


def _cost(row: MessageRow, language: Language) -> str:
    if not row.parts:
        return rupiah(row.cost, language) if row.cost else ""
    parts = language.number(row.parts)
    return language.say(_PARTS).format(cost=rupiah(row.cost, language), n=parts)


def _wishes(file: MessageFile, language: Language) -> Sequence[str]:
    told = []
    for address, known in file.contacts.items():
        seen = mask_address(address)
        if known.wish in _WISHES:
            told.append(language.say(_WISHES[known.wish]).format(address=seen))
        elif known.language is not None:
            spoken = language.say(known.language.word)
            told.append(language.say(_LANGUAGE).format(address=seen, language=spoken))
    return told


def _called(call: Call, language: Language) -> Happening:
    return Happening(language.moment(call.at), language.say(call.outcome.word), call.by)


def _other(row: MessageRow, language: Language) -> Happening:
    said = f"{language.say(row.kind.word)} · {language.say(row.state.word)}"
    return Happening(language.moment(row.moment), said, language.say(row.medium.word) if row.medium else "")
