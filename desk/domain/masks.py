"""Numbers of people as everybody may see them: the two ends, and how much lies between."""

from __future__ import annotations

import re

from desk.domain.nik import check_nik, mask_nik

HIDDEN = "\u2022"
_FIRST, _LAST = 4, 3
_SHORTEST_PHONE = 10
_SIXTEEN = re.compile(r"(?<!\d)\d{16}(?!\d)", re.ASCII)
_SPACED = re.compile(r"(?<!\d)(?:\d{4}(?:-\d{4}){3}|\d(?:[ .]?\d){15})(?!\d)", re.ASCII)
_EIGHTH = r"(?!08([-.])(?:0[1-9]|1[0-2])\1(?:19|20)\d\d(?![-.]?\d))"
"""The eighth day of a month, which begins as a mobile number does."""
_MOBILE = re.compile(
    r"(?<![\d+])(?<!\d[-.])" + _EIGHTH + r"(?:\+?62[ .\-]?|0)8(?:[ .\-]?\d){7,11}(?!\d)", re.ASCII
)
_LONG = re.compile(r"\d(?:[ .\-]?\d){9}", re.ASCII)
"""Ten digits; most texts have none, and nothing shorter is a number of a person."""
_HASH = re.compile(r"([0-9a-f]{32,})", re.ASCII)
"""A checksum or seal, digits of which are nobody's."""
_NO_DIGIT = re.compile(r"\D+", re.ASCII)


def mask_phone(phone: str) -> str:
    """Return a telephone number as it is shown by default: ``0812••••789``.

    >>> mask_phone("08123456789"), mask_phone("02541234"), mask_phone("")
    ('0812••••789', '••••••••', '')
    """
    if len(phone) < _SHORTEST_PHONE:
        return HIDDEN * len(phone)
    return phone[:_FIRST] + HIDDEN * (len(phone) - _FIRST - _LAST) + phone[-_LAST:]


def mask_address(address: str) -> str:
    """Return a mail address or a telephone number as it is shown by default: ``a••@contoh.id``.

    >>> mask_address("ani@contoh.id"), mask_address("+6281234567890"), mask_address("")
    ('a••@contoh.id', '+628•••••••890', '')
    """
    name, at, host = address.partition("@")
    return name[:1] + HIDDEN * (len(name) - 1) + at + host if at else mask_phone(address)


def without_digits(text: str) -> str:
    """Return ``text`` with a dot for every digit, for a name that everybody reads.

    >>> without_digits("ANI 3673-01 ٣")
    'ANI ••••-•• •'
    """
    return "".join(HIDDEN if sign.isdigit() else sign for sign in text)


def mask_text(text: str) -> str:
    """Return ``text`` with every NIK, KK and mobile number in it masked, also those written in groups.

    >>> mask_text("NIK 3673 0101 0190 0001, hp 0812-3456-789, antrean 12")
    'NIK 3673••••••••0001, hp 0812••••789, antrean 12'
    """
    if _LONG.search(text) is None:
        return text
    if _HASH.search(text) is not None:
        return "".join(part if _HASH.fullmatch(part) else mask_text(part) for part in _HASH.split(text))
    text = _SIXTEEN.sub(lambda found: mask_nik(found[0]), text)
    text = _SPACED.sub(_grouped, text)
    return _MOBILE.sub(lambda found: mask_phone(_NO_DIGIT.sub("", found[0])), text)


def _grouped(found: re.Match[str]) -> str:
    """Mask sixteen digits in groups where they can be a NIK or a KK; a date beside a number cannot."""
    digits = _NO_DIGIT.sub("", found[0])
    return mask_nik(digits) if check_nik(digits).usable else found[0]
