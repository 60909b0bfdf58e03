"""Writing to citizens by WhatsApp: which number it goes to, and the link that opens the chat with a text."""

from __future__ import annotations

import re
from dataclasses import dataclass
from urllib.parse import quote

from desk.domain.errors import DeskError
from desk.domain.nik import mask_nik
from desk.domain.phones import e164

HOST = "https://wa.me/"
LONGEST_LINK = 2_000
"""Characters; Windows hands no longer address from a program to the browser."""

_NIK = re.compile(r"(?<!\d)\d(?:[ .\-]?\d){15}(?!\d)", re.ASCII)


@dataclass(eq=False)
class MessageTooLong(DeskError):
    """The text does not fit into a link."""

    characters: int


def whatsapp_number(phone: str) -> str:
    """Return a phone number as WhatsApp wants it: digits alone, the country first.

    Raises:
        PhoneUnusable: it is empty, not one number, or not one of a mobile phone.

    >>> whatsapp_number("0857-5222-9134")
    '6285752229134'
    """
    return e164(phone).removeprefix("+")


def link(phone: str, text: str) -> str:
    """Return the address that opens a chat with a phone number, the text typed and not yet sent.

    Raises:
        PhoneUnusable: WhatsApp cannot be written to at this number.
        MessageTooLong: the text does not fit; it can be pasted into the chat that ``link(phone, "")`` opens.
    """
    address = HOST + whatsapp_number(phone)
    if text:
        address += f"?text={quote(text, safe='')}"
    if len(address) > LONGEST_LINK:
        raise MessageTooLong(len(text))
    return address


def holds_nik(text: str) -> bool:
    """Whether a text has the sixteen digits of a NIK or a KK in it, which no chat may carry."""
    return _NIK.search(text) is not None


def without_niks(text: str) -> str:
    """Return a text with every number of sixteen digits masked."""
    return _NIK.sub(lambda found: mask_nik(re.sub(r"\D", "", found[0])), text)
