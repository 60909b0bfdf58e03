"""How many SMS a text takes, and the same text in plainer signs, so that it takes fewer.

3GPP TS 23.038 sections 6.2.1 (the default alphabet and its extension, no national tables) and 6.2.3 (UCS-2);
TS 23.040 section 9.2.3.24.1 (parts, each with a reference of 8 bits).
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator
from dataclasses import dataclass
from enum import Enum

_DEFAULT = (
    "@£$¥èéùìòÇ\nØø\rÅåΔ_ΦΓΛΩΠΨΣΘΞÆæßÉ !\"#¤%&'()*+,-./0123456789:;<=>?"
    "¡ABCDEFGHIJKLMNOPQRSTUVWXYZÄÖÑÜ§¿abcdefghijklmnopqrstuvwxyzäöñüà"
)
_EXTENSION = "\f^{}\\[~]|€"
_SEPTETS = dict.fromkeys(_DEFAULT, 1) | dict.fromkeys(_EXTENSION, 2)
_ALL_SEPTETS = re.compile(f"[{re.escape(_DEFAULT + _EXTENSION)}]*")
_TWICE = re.compile(f"[{re.escape(_EXTENSION)}]")
_PLAINER = str.maketrans(
    dict.fromkeys("‘’‚‛′´`ʻʼʹ", "'")
    | dict.fromkeys("“”„‟″«»", '"')
    | dict.fromkeys("‐‑‒–—―−•·", "-")
    | dict.fromkeys(("\t", "\u2028", "\u2029"), " ")
    | dict.fromkeys((chr(code) for code in (0xAD, 0xFEFF, *range(0x200B, 0x2010))), "")
    | dict.fromkeys((chr(code) for code in (*range(0x202A, 0x202F), *range(0x2060, 0x206A))), "")
    | {"⁄": "/", "×": "x"}
)


class Encoding(Enum):
    """How the signs of an SMS are carried, with the units one SMS has alone, and as one part of several."""

    GSM_7 = (160, 153)
    """Units are septets; a sign of the extension table takes two."""
    UCS_2 = (70, 67)
    """Units are those of UTF-16; a sign beyond the first plane takes two."""

    def __init__(self, alone: int, part: int) -> None:
        self.alone = alone
        self.part = part


@dataclass(frozen=True, slots=True)
class SmsSize:
    """What a text takes: units in all, the SMS they fill, and the units that are free in the last one."""

    encoding: Encoding
    units: int
    parts: int
    left_in_last_part: int


def sms_size(text: str) -> SmsSize:
    """Return what a text takes as SMS; an empty one is an SMS, too.

    >>> sms_size("Gratis: 10 €")
    SmsSize(encoding=<Encoding.GSM_7: (160, 153)>, units=13, parts=1, left_in_last_part=147)
    """
    encoding = _encoding(text)
    units = _units(text, encoding)
    if units <= encoding.alone:
        return SmsSize(encoding, units, 1, encoding.alone - units)
    parts = tuple(_cut(text, encoding))
    return SmsSize(encoding, units, len(parts), encoding.part - _units(parts[-1], encoding))


def sms_parts(text: str) -> tuple[str, ...]:
    """Return a text as the SMS it is carried in; no sign is torn in two."""
    encoding = _encoding(text)
    if _units(text, encoding) <= encoding.alone:
        return (text,)
    return tuple(_cut(text, encoding))


def needs_unicode(text: str) -> tuple[str, ...]:
    """Return the signs for which a text is carried as UCS-2, each once, in the order they stand in it."""
    return tuple(dict.fromkeys(sign for sign in text if sign not in _SEPTETS))


def plain_for_sms(text: str) -> str:
    """Return a text with typewriter signs for typographic ones, and a plain letter for one with an accent.

    An accent that is lost costs less than a second SMS. What has no plain form stays.

    >>> plain_for_sms("“Zoë” – 2 × 3…")
    '"Zoe" - 2 x 3...'
    """
    if _ALL_SEPTETS.fullmatch(text):
        return text
    return "".join(_plain(sign) for sign in unicodedata.normalize("NFC", text.translate(_PLAINER)))


def _plain(sign: str) -> str:
    if sign in _SEPTETS:
        return sign
    apart = unicodedata.normalize("NFKD", sign).translate(_PLAINER)
    base = "".join(each for each in apart if not unicodedata.combining(each))
    return base if base and all(each in _SEPTETS for each in base) else sign


def _encoding(text: str) -> Encoding:
    return Encoding.GSM_7 if _ALL_SEPTETS.fullmatch(text) else Encoding.UCS_2


def _units(text: str, encoding: Encoding) -> int:
    if encoding is Encoding.GSM_7:
        return len(text) + len(_TWICE.findall(text))
    return sum(_width(sign, encoding) for sign in text)


def _width(sign: str, encoding: Encoding) -> int:
    if encoding is Encoding.GSM_7:
        return _SEPTETS[sign]
    return 2 if ord(sign) > 0xFFFF else 1


def _cut(text: str, encoding: Encoding) -> Iterator[str]:
    if encoding is Encoding.GSM_7 and not _TWICE.search(text):
        yield from (text[begins : begins + encoding.part] for begins in range(0, len(text), encoding.part))
        return
    begins = filled = 0
    for place, sign in enumerate(text):
        width = _width(sign, encoding)
        if filled + width > encoding.part:
            yield text[begins:place]
            begins, filled = place, 0
        filled += width
    yield text[begins:]
