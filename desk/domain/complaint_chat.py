"""A complaint copied out of a chat: the citizen's words, without what WhatsApp writes around them."""

from __future__ import annotations

import re
from dataclasses import dataclass

from desk.domain.phones import PhoneUnusable
from desk.domain.whatsapp import whatsapp_number

_CLOCK = r"\d{1,2}[.:]\d{2}(?:[.:]\d{2})?(?: ?[AP]M)?"
_DAY = r"\d{1,2}[/.-]\d{1,2}[/.-]\d{2,4}"
_BESIDE = rf"(?:{_CLOCK},? +{_DAY}|{_DAY},? +{_CLOCK})"
_HEAD = re.compile(rf"^\W?(?:\[{_BESIDE}\]|{_BESIDE} -) (?P<who>[^:\n]{{1,60}}): ", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Chat:
    """The words of one person; ``phone`` or ``name``, whichever the chat shows."""

    text: str
    name: str = ""
    phone: str = ""


def read_chat(text: str) -> Chat | None:
    """Return what the first person in a copied chat wrote, None when the text is no copied chat.

    Lines of anybody else, such as the office's own answers, are left out.
    """
    said: dict[str, list[str]] = {}
    who = ""
    for line in text.strip().splitlines():
        head = _HEAD.match(line)
        if head is not None:
            who = head["who"].strip(" ~\u200e\u202a\u202c")
        elif not who:
            return None
        said.setdefault(who, []).append(line[head.end() :] if head is not None else line)
    if not said:
        return None
    first, lines = next(iter(said.items()))
    words = "\n".join(lines).strip()
    try:
        whatsapp_number(first)
    except PhoneUnusable:
        return Chat(words, name=first)
    return Chat(words, phone=first)
