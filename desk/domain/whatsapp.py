"""Writing to citizens by WhatsApp: which number it goes to, and the link that opens the chat with a text."""

from __future__ import annotations

import re
from dataclasses import dataclass
from urllib.parse import quote

from desk.domain.errors import DeskError
from desk.domain.nik import mask_nik
from desk.domain.text import Word, mark

HOST = "https://wa.me/"
LONGEST_LINK = 2_000
"""Characters; Windows hands no longer address from a program to the browser."""

_EMPTY = mark("phone", "there is none")
_SIGNS = mark("phone", "it has letters or signs in it, or is more than one number")
_TOO_SHORT = mark("phone", "it is too short")
_TOO_LONG = mark("phone", "it is too long")
_LANDLINE = mark("phone", "it is no mobile number")

_DRESS = re.compile(r"[\s().\-\u2010-\u2015\u200b-\u200f\u202a-\u202e\u2066-\u2069]+")
_PLAIN = re.compile(r"\+?[0-9]+")
_NIK = re.compile(r"(?<!\d)\d(?:[ .\-]?\d){15}(?!\d)", re.ASCII)
_COUNTRY = "62"
_MOBILE = range(9, 13)
"""Digits of an Indonesian mobile number from its 8 on."""
_ABROAD = range(8, 16)
"""Digits of any number with its country (ITU-T E.164)."""


@dataclass(eq=False)
class PhoneUnusable(DeskError):
    """WhatsApp cannot be written to at this number."""

    why: Word


@dataclass(eq=False)
class MessageTooLong(DeskError):
    """The text does not fit into a link."""

    characters: int


def whatsapp_number(phone: str) -> str:
    """Return a phone number as WhatsApp wants it: digits alone, the country first.

    Indonesian mobile numbers may be written 08.., 8.., 62.. or +62..; any other country needs its plus.

    Raises:
        PhoneUnusable: it is empty, not one number, or not one of a mobile phone.

    >>> whatsapp_number("0857-5222-9134")
    '6285752229134'
    """
    bare = _DRESS.sub("", phone)
    if not bare:
        raise PhoneUnusable(_EMPTY)
    if not (bare.isascii() and _PLAIN.fullmatch(bare)):
        raise PhoneUnusable(_SIGNS)
    digits = bare.lstrip("+")
    if digits.startswith("00"):
        bare, digits = f"+{digits[2:]}", digits[2:]
    if bare.startswith("+") and not digits.startswith(_COUNTRY):
        return _fitting(digits, len(digits), _ABROAD)
    mobile = digits.removeprefix(_COUNTRY).removeprefix("0")
    if not mobile.startswith("8"):
        raise PhoneUnusable(_LANDLINE)
    return _fitting(_COUNTRY + mobile, len(mobile), _MOBILE)


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


def _fitting(number: str, length: int, allowed: range) -> str:
    if length not in allowed:
        raise PhoneUnusable(_TOO_SHORT if length < allowed.start else _TOO_LONG)
    return number
