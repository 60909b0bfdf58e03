"""Writing by WhatsApp: numbers as citizens write them, and links that open the chat."""

from __future__ import annotations

from urllib.parse import parse_qs, urlsplit

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desk.domain.phones import PhoneUnusable
from desk.domain.whatsapp import LONGEST_LINK, MessageTooLong, link, whatsapp_number


@pytest.mark.parametrize(
    ("written", "meant"),
    [
        ("0857-5222-9134", "6285752229134"),
        ("+62 812 2595 3872", "6281225953872"),
        ("62812.2595.3872", "6281225953872"),
        ("+62 (0)812-2595-3872", "6281225953872"),
        ("0062 812 2595 3872", "6281225953872"),
        ("81225953872", "6281225953872"),
        ("\u202a+62 812\u20112595\u20113872\u202c", "6281225953872"),
        ("+65 9123 4567", "6591234567"),
    ],
)
def test_a_number_is_understood_however_it_is_written(written: str, meant: str) -> None:
    assert whatsapp_number(written) == meant


@pytest.mark.parametrize(
    ("written", "why"),
    [
        ("", "there is none"),
        (" - ", "there is none"),
        ("0812 / 0813", "letters or signs"),
        ("lihat grup", "letters or signs"),
        ("\u0660\u0668\u0661\u0662", "letters or signs"),
        ("0812", "too short"),
        ("0812 2595 3872 99", "too long"),
        ("(0254) 200123", "no mobile"),
        ("3673012204670002", "no mobile"),
        ("+65 91", "too short"),
    ],
)
def test_a_number_nobody_can_be_written_at_is_refused_with_the_reason(written: str, why: str) -> None:
    with pytest.raises(PhoneUnusable) as refused:
        link(written, "Halo")
    assert why in refused.value.why.text


@given(st.text(min_size=1, max_size=150).filter(lambda text: text.isascii()))
def test_the_text_arrives_as_it_was_written(text: str) -> None:
    address = urlsplit(link("081225953872", text))
    assert (address.scheme, address.netloc, address.path) == ("https", "wa.me", "/6281225953872")
    assert parse_qs(address.query, keep_blank_values=True, separator="&")["text"] == [text]
    assert not address.fragment


def test_a_text_too_long_for_a_link_is_refused_and_the_chat_can_be_opened_without_it() -> None:
    with pytest.raises(MessageTooLong):
        link("081225953872", "a" * LONGEST_LINK)
    assert link("081225953872", "") == "https://wa.me/6281225953872"


@given(st.text(max_size=30))
def test_whatever_is_typed_as_a_number_is_digits_or_refused(typed: str) -> None:
    try:
        number = whatsapp_number(typed)
    except PhoneUnusable:
        return
    assert number.isascii()
    assert number.isdecimal()
    assert 8 <= len(number) <= 15
