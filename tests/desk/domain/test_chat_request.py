"""What is guessed from a chat: the ways citizens write, and the mistakes that must not be made."""

from __future__ import annotations

from datetime import date

import pytest
from catalogues import shipped
from hypothesis import given
from hypothesis import strategies as st

from desk.domain.applications import AskedWhen
from desk.domain.chat_request import LONGEST_TEXT, ChatRequest, read_request

CATALOGUE = shipped()
TODAY = date(2020, 8, 4)
NIK, KK = "3673014506850001", "3673010908090001"


def read(text: str) -> ChatRequest:
    return read_request(text, CATALOGUE, TODAY)


def test_everything_is_found_in_a_message_copied_from_the_web() -> None:
    found = read(
        f"[10.12, 4/8/2020] +62 857-5222-9134: Assalamualaikum, KTP saya hilang pak\n"
        f"Nama: Siti Lestari\nNIK {NIK[:4]} {NIK[4:8]} {NIK[8:12]} {NIK[12:]}\n"
        f"No KK: {KK}\nmohon dicetak lagi"
    )
    assert (found.nik, found.kk_number, found.name) == (NIK, KK, "SITI LESTARI")
    assert (found.phone, found.service) == ("+62 857-5222-9134", "KTP_HILANG")
    assert found.asked == AskedWhen(date(2020, 8, 4), "10:12")


def test_a_plain_message_without_any_label_is_understood() -> None:
    found = read(f"siti lestari\n{NIK}\nakte lahir anak\n0812 2595 3872")
    assert (found.nik, found.name, found.phone) == (NIK, "SITI LESTARI", "0812 2595 3872")
    assert (found.service, found.asked) == ("AKTA_LAHIR", None)


def test_an_exported_chat_tells_who_wrote_and_for_whom() -> None:
    found = read(f"04/08/20 09.05 - Ibu Ani: mau buat KIA, nama anak Budi Santoso, NIK {NIK}")
    assert (found.name, found.sender, found.service) == ("BUDI SANTOSO", "IBU ANI", "KIA_0_5")
    assert found.asked == AskedWhen(date(2020, 8, 4), "09:05")


@pytest.mark.parametrize(
    ("said", "service"),
    [
        ("ktp ilang", "KTP_HILANG"),
        ("e-KTP saya rusak, patah", "KTP_RUSAK"),
        ("mau rekam ktp baru", "KTP_BARU"),
        ("mau bikin ktp baru, yg lama hilang", "KTP_HILANG"),
        ("ktp saya mau dicetak", ""),
        ("KIA untuk anak saya", "KIA_0_5"),
        ("KIA hilang", "KIA_HILANG"),
        ("akta kematian bapak saya", "AKTA_MATI"),
        ("bapak meninggal, mau urus akta", "AKTA_MATI"),
        ("surat pindah keluar ke Tangerang", "PINDAH_KELUAR"),
        ("KTP hilang, nanti saya kirim foto KK", "KTP_HILANG"),
        ("kk hilang", "KK_HILANG"),
        ("kartu keluarga rusak", "KK_RUSAK"),
        ("halo", ""),
    ],
)
def test_the_service_is_guessed_only_when_the_words_tell_it(said: str, service: str) -> None:
    assert read(said).service == service


@pytest.mark.parametrize(
    ("said", "name"),
    [
        ("a.n. Siti Nur'aini NIK 1", "SITI NUR'AINI"),
        ("atas nama UJANG SAPUTRA mau cetak ktp", "UJANG SAPUTRA"),
        ("nama saya enok pak", "ENOK"),
        ("Selamat pagi\nUun", "UUN"),
        ("Selamat pagi pak", ""),
        ("mohon dibantu ya\n12345", ""),
    ],
)
def test_a_name_is_what_was_called_one_or_stands_alone(said: str, name: str) -> None:
    assert read(said).name == name


def test_a_kk_number_is_never_taken_for_a_nik() -> None:
    found = read(f"KK {KK}")
    assert (found.nik, found.kk_number) == ("", KK)
    assert read("3673012345678901234567").nik == ""
    assert read("NIK 3673019999990001").nik == "", "no day of birth is 99"


def test_a_long_text_is_read_as_far_as_is_said() -> None:
    assert read("x" * (LONGEST_TEXT + 1)).cut
    assert not read("x").cut


@given(st.text(max_size=300))
def test_whatever_is_pasted_gives_a_guess(text: str) -> None:
    found = read(text)
    assert found.nik == "" or len(found.nik) == 16
    assert found.service == "" or found.service in CATALOGUE.services
