"""Telephone numbers: every way of writing one comes to the same, and what cannot be written to is refused."""

from __future__ import annotations

import pytest
from hypothesis import example, given
from hypothesis import strategies as st
from phonenumbers import PhoneNumberType, number_type, parse

from desk.domain.phones import PhoneUnusable, e164
from desk.domain.whatsapp import whatsapp_number

_PREFIXES = ("811", "812", "813", "821", "838", "851", "857", "858", "877", "881", "896", "899")
_MOBILE = st.builds(
    lambda prefix, rest: prefix + rest,
    st.sampled_from(_PREFIXES),
    st.from_regex(r"[0-9]{6,9}", fullmatch=True),
)
_SEPARATORS = st.sampled_from(["", " ", "-", ".", "\u2011", "\u00a0"])


@given(_MOBILE, _SEPARATORS)
def test_however_an_indonesian_number_is_written_it_is_the_same_number(mobile: str, between: str) -> None:
    dressed = between.join((mobile[:3], mobile[3:6], mobile[6:]))
    ways = [f"{start}{dressed}" for start in ("", "0", "62", "+62", "0062", "+62 (0)", "\u202a+62 ", "(0)")]
    assert {e164(way) for way in ways} == {f"+62{mobile}"}


@given(_MOBILE)
def test_what_was_understood_is_understood_the_same_again(mobile: str) -> None:
    once = e164(f"0{mobile}")
    assert e164(once) == once
    assert e164(whatsapp_number(once)) == once


@given(st.text(max_size=30) | st.from_regex(r"\+?[0-9 ()-]{3,20}", fullmatch=True))
def test_whatever_is_typed_is_one_number_or_refused(typed: str) -> None:
    try:
        number = e164(typed)
    except PhoneUnusable:
        return
    assert number.startswith("+")
    assert number[1:].isascii()
    assert number[1:].isdecimal()
    assert len(number) <= 16
    assert e164(number) == number


@pytest.mark.parametrize(
    ("written", "why"),
    [
        ("", "there is none"),
        ("+", "letters or signs"),
        ("081225953872, 081225953873", "letters or signs"),
        ("0812-2595-387O", "letters or signs"),
        ("+62+81225953872", "letters or signs"),
        ("08122", "too short"),
        ("0812259538721234", "too long"),
        ("+628122595387212345678901234", "too long"),
        ("(0254) 200123", "no mobile"),
        ("021-5550123", "no mobile"),
        ("0800 1 234567", "no mobile"),
        ("0809 1 234567", "no mobile"),
        ("110", "no mobile"),
        ("+39 06 1234 5678", "no mobile"),
        ("+999 1234 5678", "no mobile"),
        ("3673012204670002", "no mobile"),
    ],
)
def test_a_number_that_gets_no_message_is_refused_with_the_reason(written: str, why: str) -> None:
    with pytest.raises(PhoneUnusable) as refused:
        e164(written)
    assert why in refused.value.why.text


def test_the_refusal_does_not_repeat_the_number() -> None:
    with pytest.raises(PhoneUnusable) as refused:
        e164("0254200123")
    assert "200123" not in repr(refused.value)


@given(st.sampled_from(["0", "62", "+62"]), st.from_regex(r"8[0-9]{4,12}", fullmatch=True))
@example("0", "8001234567")
@example("0", "8091234567")
@example("62", "8041234567")
def test_a_mobile_number_here_is_what_the_library_says_it_is(before: str, national: str) -> None:
    known = number_type(parse(f"+62{national}")) is PhoneNumberType.MOBILE
    try:
        read = e164(before + national)
    except PhoneUnusable:
        read = ""
    assert read == (f"+62{national}" if known else "")
