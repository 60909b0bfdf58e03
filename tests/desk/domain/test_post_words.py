"""The words of Kantor Pos: what they say of a parcel, and why it came back."""

from __future__ import annotations

import pytest

from desk.domain.handover import ReturnReason
from desk.domain.post import MailAddress, ParcelState, may_follow, plain_phone, tracking_number
from desk.domain.post_words import read_reason, read_result

SAID = {
    "Terkirim": ParcelState.DELIVERED,
    "TERKIRIM KEPADA YBS": ParcelState.DELIVERED,
    "Sukses diserahkan": ParcelState.DELIVERED,
    "Selesai Antar": ParcelState.DELIVERED,
    "Gagal antar 1": ParcelState.FAILED_1,
    "GAGAL ANTAR KE-1": ParcelState.FAILED_1,
    "Gagal antaran pertama": ParcelState.FAILED_1,
    "Gagal Antar 2 (rumah kosong)": ParcelState.FAILED_2,
    "gagal antar kedua": ParcelState.FAILED_2,
    "Ditahan di KP": ParcelState.HELD,
    "Disimpan di kantor pos": ParcelState.HELD,
    "Retur": ParcelState.RETURNED,
    "Dikembalikan ke pengirim": ParcelState.RETURNED,
    "RETUR (gagal antar 2)": ParcelState.RETURNED,
    "Dalam perjalanan": ParcelState.SENT,
    "Proses antar": ParcelState.SENT,
    "Diterima di DC Serang": ParcelState.SENT,
    "Belum diterima": ParcelState.SENT,
}


@pytest.mark.parametrize(("words", "state"), SAID.items())
def test_real_words_are_understood(words: str, state: ParcelState) -> None:
    told = read_result(words)
    assert told is not None
    assert told.state is state


@pytest.mark.parametrize("words", ["", "???", "Gagal antar 3", "Lihat catatan"])
def test_what_is_not_known_is_not_guessed(words: str) -> None:
    assert read_result(words) is None


def test_an_attempt_of_which_nobody_says_which_is_told_apart() -> None:
    told = read_result("Gagal antar")
    assert told is not None
    assert (told.state, told.numbered) == (ParcelState.FAILED_1, False)


def test_why_it_came_back_is_read_from_any_cell() -> None:
    assert read_reason("Retur", "alamat tidak ditemukan") is ReturnReason.ADDRESS_UNKNOWN
    assert read_reason("Retur - penerima pindah") is ReturnReason.MOVED
    assert read_reason("Retur", "") is ReturnReason.NOT_SAID


def test_attempts_may_be_left_out_but_nothing_goes_back() -> None:
    assert may_follow(ParcelState.SENT, ParcelState.HELD)
    assert may_follow(ParcelState.HELD, ParcelState.DELIVERED)
    assert not may_follow(ParcelState.FAILED_2, ParcelState.FAILED_1)
    assert not may_follow(ParcelState.DELIVERED, ParcelState.RETURNED)
    assert not may_follow(ParcelState.RETURNED, ParcelState.DELIVERED)


def test_numbers_are_written_one_way() -> None:
    assert plain_phone("+62 812-3456-7890") == "081234567890"
    assert tracking_number(" p2008 0400 01 ") == "P2008040001"
    assert tracking_number("ABCDEF") is None
    assert tracking_number("P1") is None


def test_an_address_is_whole_when_the_courier_finds_the_door_and_can_call() -> None:
    whole = MailAddress("A", "KP. CIRACAS", "003", "001", "Serang", "Serang", "42111", "081234567890")
    assert whole.lacks == ()
    assert whole.whole == "KP. CIRACAS, RT 003 / RW 001, Kel. Serang, Kec. Serang, 42111"
    assert [lack.code for lack in MailAddress("A", "", "1", "", "", "", "4211", "12").lacks] == [
        "street",
        "rt_rw",
        "village",
        "postcode",
        "phone",
    ]
