"""Telephone numbers of citizens: however they are written, one way of keeping them."""

from __future__ import annotations

import re
from dataclasses import dataclass
from importlib import import_module

from desk.domain.errors import DeskError
from desk.domain.text import Word, mark

_EMPTY = mark("phone", "there is none")
_SIGNS = mark("phone", "it has letters or signs in it, or is more than one number")

_DRESS = re.compile(r"[\s().\-\u2010-\u2015\u200b-\u200f\u202a-\u202e\u2066-\u2069]+")
_PLAIN = re.compile(r"\+?[0-9]+")


@dataclass(eq=False)
class PhoneUnusable(DeskError):
    """No message can be sent to this number."""

    why: Word


def e164(written: str) -> str:
    """Return a mobile number with its plus and its country (ITU-T E.164), by which it is written to.

    Indonesian numbers may be written 08.., 8.., 62.. or +62..; any other country needs its plus.

    Raises:
        PhoneUnusable: it is empty, not one number, or not one of a mobile phone.

    >>> e164("0857-5222-9134"), e164("+65 9123 4567")
    ('+6285752229134', '+6591234567')
    """
    bare = _DRESS.sub("", written)
    if not bare:
        raise PhoneUnusable(_EMPTY)
    if not _PLAIN.fullmatch(bare):
        raise PhoneUnusable(_SIGNS)
    # What is known of the world's numbers is loaded with the first number: a start of the program has none.
    number: str = import_module("desk.domain.phone_plans").in_e164(bare)
    return number
