"""What the world's numbering plans say of a number; ``phones`` loads this with the first one."""

from __future__ import annotations

import re
from functools import cache

from phonenumbers import (
    NumberParseException,
    PhoneMetadata,
    PhoneNumber,
    PhoneNumberFormat,
    PhoneNumberType,
    ValidationResult,
    format_number,
    is_possible_number_for_type_with_reason,
    number_type,
    parse,
)

from desk.domain.phones import PhoneUnusable
from desk.domain.text import mark

_TOO_SHORT = mark("phone", "it is too short")
_TOO_LONG = mark("phone", "it is too long")
_LANDLINE = mark("phone", "it is no mobile number")
_HERE = 62
_WRITTEN_HERE = re.compile(r"(?:\+?62|0)?(8[0-9]+)")
_MOBILE_HERE = "8"
_LENGTHS = {ValidationResult.TOO_SHORT: _TOO_SHORT, ValidationResult.TOO_LONG: _TOO_LONG}
_MOBILE = (PhoneNumberType.MOBILE, PhoneNumberType.FIXED_LINE_OR_MOBILE)
"""Some countries write both alike."""


def in_e164(bare: str) -> str:
    """Return a mobile number, digits with or without a plus, with its plus and its country.

    Raises:
        PhoneUnusable: it is not one number, or not one of a mobile phone.
    """
    if (here := _WRITTEN_HERE.fullmatch(bare)) and _mobile_here().fullmatch(here[1]):
        return f"+{_HERE}{here[1]}"
    number = _parsed(bare)
    if number.country_code == _HERE and not str(number.national_number).startswith(_MOBILE_HERE):
        raise PhoneUnusable(_LANDLINE)
    length = is_possible_number_for_type_with_reason(number, PhoneNumberType.MOBILE)
    if length in _LENGTHS:
        raise PhoneUnusable(_LENGTHS[length])
    if number_type(number) not in _MOBILE:
        raise PhoneUnusable(_LANDLINE)
    return format_number(number, PhoneNumberFormat.E164)


@cache
def _mobile_here() -> re.Pattern[str]:
    """Return the library's own pattern of a mobile number here, whole and without the country.

    Reading a number with all that may be written costs many times as much; a bulk message reads thousands.
    """
    known = PhoneMetadata.metadata_for_region("ID")
    pattern = known.mobile.national_number_pattern if known is not None and known.mobile is not None else None
    return re.compile(pattern or r"(?!)")


def _parsed(bare: str) -> PhoneNumber:
    if bare.startswith("00"):
        bare = f"+{bare[2:]}"
    elif bare.startswith(str(_HERE)):
        bare = f"+{bare}"  # an old mobile number of nine digits would else be taken for one without a country
    try:
        return parse(bare, "ID")
    except NumberParseException as error:
        if error.error_type == NumberParseException.TOO_LONG:
            raise PhoneUnusable(_TOO_LONG) from None
        short = (NumberParseException.TOO_SHORT_NSN, NumberParseException.TOO_SHORT_AFTER_IDD)
        raise PhoneUnusable(_TOO_SHORT if error.error_type in short else _LANDLINE) from None
