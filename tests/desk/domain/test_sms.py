"""SMS: how many a text takes, where it is cut, and the same words in plainer signs."""

from __future__ import annotations

import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desk.domain.sms import Encoding, SmsSize, needs_unicode, plain_for_sms, sms_parts, sms_size

GSM_TABLE = (
    # TS 23.038 section 6.2.1, by rows of sixteen; the escape stands at 0x1B and is no sign of a text
    "@£$¥èéùìòÇ\nØø\rÅå",
    "Δ_ΦΓΛΩΠΨΣΘΞ\x1bÆæßÉ",
    " !\"#¤%&'()*+,-./",
    "0123456789:;<=>?",
    "¡ABCDEFGHIJKLMNO",
    "PQRSTUVWXYZÄÖÑÜ§",
    "¿abcdefghijklmno",
    "pqrstuvwxyzäöñüà",
)
BASIC = "".join(GSM_TABLE).replace("\x1b", "")
ESCAPED = "\f^{}\\[~]|€"
GSM = st.text(alphabet=BASIC + ESCAPED, max_size=700)
ANY = st.text(alphabet=st.one_of(st.sampled_from(BASIC + ESCAPED + "ëĀ漢…😀"), st.characters()), max_size=400)


def septets(text: str) -> list[int]:
    """Return a text as the septets a telephone packs: an escape stands before each sign of the extension."""
    codes = []
    for sign in text:
        if sign in ESCAPED:
            codes += [0x1B, ord(sign) & 0x7F]
        else:
            codes.append("".join(GSM_TABLE).index(sign))
    return codes


def counted(stream: list[int], alone: int, part: int, first_halves: set[int]) -> int:
    """Return how many parts a stream of units takes when no pair is cut after its first half."""
    if len(stream) <= alone:
        return 1
    parts = 0
    while stream:
        end = min(part, len(stream))
        end -= end < len(stream) and stream[end - 1] in first_halves
        stream = stream[end:]
        parts += 1
    return parts


def utf_16(text: str) -> list[int]:
    raw = text.encode("utf-16-be", "surrogatepass")
    return [int.from_bytes(raw[place : place + 2]) for place in range(0, len(raw), 2)]


@pytest.mark.parametrize(
    ("text", "size"),
    [
        ("", SmsSize(Encoding.GSM_7, 0, 1, 160)),
        ("a" * 160, SmsSize(Encoding.GSM_7, 160, 1, 0)),
        ("a" * 161, SmsSize(Encoding.GSM_7, 161, 2, 145)),
        ("a" * 306, SmsSize(Encoding.GSM_7, 306, 2, 0)),
        ("a" * 307, SmsSize(Encoding.GSM_7, 307, 3, 152)),
        ("€" * 80, SmsSize(Encoding.GSM_7, 160, 1, 0)),
        ("a" * 159 + "€", SmsSize(Encoding.GSM_7, 161, 2, 145)),
        # the escape would be the 153rd septet, so its sign goes over with it
        ("a" * 152 + "€" + "a" * 152, SmsSize(Encoding.GSM_7, 306, 3, 152)),
        ("ë" * 70, SmsSize(Encoding.UCS_2, 70, 1, 0)),
        ("ë" * 71, SmsSize(Encoding.UCS_2, 71, 2, 63)),
        ("ë" * 134, SmsSize(Encoding.UCS_2, 134, 2, 0)),
        ("ë" * 135, SmsSize(Encoding.UCS_2, 135, 3, 66)),
        ("😀" * 35, SmsSize(Encoding.UCS_2, 70, 1, 0)),
        # a pair would lie over the edge of each part of 67
        ("😀" * 66, SmsSize(Encoding.UCS_2, 132, 2, 1)),
        ("😀" * 67, SmsSize(Encoding.UCS_2, 134, 3, 65)),
        # in UCS-2 a sign of the extension table takes one unit again
        ("€" * 69 + "ë", SmsSize(Encoding.UCS_2, 70, 1, 0)),
    ],
)
def test_the_count_is_exact_at_every_edge(text: str, size: SmsSize) -> None:
    assert sms_size(text) == size


@given(GSM)
def test_gsm_texts_take_as_many_parts_as_their_septets_packed_by_hand(text: str) -> None:
    size = sms_size(text)
    assert size.encoding is Encoding.GSM_7
    assert size.units == len(septets(text))
    assert size.parts == counted(septets(text), 160, 153, {0x1B})


@given(ANY, st.sampled_from("ëĀ漢…😀\x1b\x00"))
def test_other_texts_take_as_many_parts_as_their_utf_16_cut_by_hand(text: str, sign: str) -> None:
    size = sms_size(text + sign)
    assert size.encoding is Encoding.UCS_2
    assert size.units == len(utf_16(text + sign))
    assert size.parts == counted(utf_16(text + sign), 70, 67, set(range(0xD800, 0xDC00)))


@given(ANY)
def test_the_parts_are_the_text_and_each_fits_into_its_sms(text: str) -> None:
    parts, size = sms_parts(text), sms_size(text)
    assert "".join(parts) == text
    assert len(parts) == size.parts
    for part in parts:
        units = len(septets(part) if size.encoding is Encoding.GSM_7 else utf_16(part))
        assert units <= (size.encoding.alone if len(parts) == 1 else size.encoding.part)


@given(ANY, ANY)
def test_a_longer_text_never_takes_fewer_parts(text: str, more: str) -> None:
    whole = sms_size(text + more)
    assert whole.parts >= sms_size(text).parts
    assert whole.parts >= sms_size(more).parts


@given(ANY)
def test_what_needs_unicode_is_named_once_each_and_nothing_else_is(text: str) -> None:
    named = needs_unicode(text)
    assert bool(named) == (sms_size(text).encoding is Encoding.UCS_2)
    assert set(named) == set(text) - set(BASIC + ESCAPED)
    assert len(named) == len(set(named))


def test_the_escape_itself_is_no_sign_of_a_text() -> None:
    assert needs_unicode("a\x1bb\x1b") == ("\x1b",)


@pytest.mark.parametrize(
    ("typed", "sent"),
    [
        ("“Kartu Keluarga” ‘asli’", "\"Kartu Keluarga\" 'asli'"),
        ("07.30–15.30 — Senin‑Jumat", "07.30-15.30 - Senin-Jumat"),
        ("Mohon tunggu…", "Mohon tunggu..."),
        ("Rp\u00a010.000\u202fper\u2009paket", "Rp 10.000 per paket"),
        ("pas foto 2 × 3", "pas foto 2 x 3"),
        ("Zoë Ibáñez, José", "Zoe Ibañez, José"),
        ("Jose\u0301", "José"),
        ("№ 3", "No 3"),
        ("SITI\u202e\u200bAMINAH\ufeff", "SITIAMINAH"),
        ("漢字 😀", "漢字 😀"),
        ("10 € [baru]\n~", "10 € [baru]\n~"),
    ],
)
def test_typographic_signs_become_plain_and_what_has_no_plain_form_stays(typed: str, sent: str) -> None:
    assert plain_for_sms(typed) == sent


@given(ANY)
def test_plain_signs_are_not_made_plainer(text: str) -> None:
    plain = plain_for_sms(text)
    assert plain_for_sms(plain) == plain
    assert set(needs_unicode(plain)) <= set(needs_unicode(unicodedata.normalize("NFC", text)))


@given(GSM)
def test_a_text_of_gsm_signs_stays_as_it_is(text: str) -> None:
    assert plain_for_sms(text) == text
