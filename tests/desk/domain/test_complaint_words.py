"""What kind of complaint a citizen's own words speak of."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desk.domain.complaint_words import channel_named, guess_kind, kind_named
from desk.domain.complaints import ComplaintKind
from desk.domain.printing import Channel

SAID = [
    ("Saya tidak bisa login di Smartdukcapil, lupa password terus", ComplaintKind.APP),
    ("aplikasinya error waktu upload KK", ComplaintKind.APP),
    ("gak bisa masuk akun padahal sudah daftar", ComplaintKind.APP),
    ("Sudah 3 hari WA saya belum dibalas", ComplaintKind.NO_ANSWER),
    ("min kok ga ada jawaban dari kemarin", ComplaintKind.NO_ANSWER),
    ("nama anak saya di KIA salah ketik", ComplaintKind.WRONG_DATA),
    ("tanggal lahir di KTP berbeda dengan akta", ComplaintKind.WRONG_DATA),
    ("KTP saya belum jadi dari bulan Maret, kapan dicetak?", ComplaintKind.NO_CARD),
    ("kartunya blm sampai lewat kantor pos", ComplaintKind.NO_CARD),
    ("Saya dimintai uang 50 ribu oleh petugas", ComplaintKind.MONEY),
    ("KTP belum jadi, malah disuruh bayar dulu", ComplaintKind.MONEY),
    ("ada calo di depan kantor", ComplaintKind.MONEY),
    ("Terima kasih", ComplaintKind.OTHER),
    ("", ComplaintKind.OTHER),
]


@pytest.mark.parametrize(("text", "kind"), SAID)
def test_the_words_of_a_citizen_tell_the_kind(text: str, kind: ComplaintKind) -> None:
    assert guess_kind(text) is kind


@given(st.text(max_size=300))
def test_any_text_has_a_kind_and_asking_for_money_always_wins(text: str) -> None:
    assert isinstance(guess_kind(text), ComplaintKind)
    assert guess_kind(f"{text} . saya dimintai uang") is ComplaintKind.MONEY


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("Aplikasi", ComplaintKind.APP),
        ("Tidak dijawab", ComplaintKind.NO_ANSWER),
        ("DATA SALAH", ComplaintKind.WRONG_DATA),
        ("KTP belum jadi", ComplaintKind.NO_CARD),
        ("Pungli", ComplaintKind.MONEY),
        ("no_card", ComplaintKind.NO_CARD),
        ("lain-lain", None),
    ],
)
def test_a_column_may_name_the_kind(text: str, kind: ComplaintKind | None) -> None:
    assert kind_named(text) is kind


def test_a_column_may_name_the_channel() -> None:
    assert channel_named("WA") is Channel.WHATSAPP
    assert channel_named("Smart Dukcapil") is Channel.SMARTDUKCAPIL
    assert channel_named("Loket 2") is Channel.COUNTER
    assert channel_named("") is None
