"""Names as people write them stand for the same words."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desk.domain.names import name_words, sound_of


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("MUHAMMAD RIZKI", "MOCH. RIJKI"),
        ("M. Zaenal Abidin", "MUHAMAD JAENAL ABIDIN"),
        ("H. SOLEH, S.Pd.I", "SOLEH"),
        ("Drs. ACHMAD FAUZI", "AHMAD PAUJI"),
        ("ST. AISYAH", "SITI AISYA"),
        ("ABD. KHAIRUL", "ABDUL CHAIRUL"),
        ("SOEPRIJADI", "SUPRIYADI"),
        ("TJETJEP DJUNAEDI", "CECEP JUNAEDI"),
        ("JUBAEDAH BINTI SARKIM", "ZUBAIDAH SARKIM"),
        ("UDIN SE", "UDIN"),
    ],
)
def test_two_ways_to_write_a_name_are_one_name(one: str, other: str) -> None:
    assert name_words(one) == name_words(other)


@pytest.mark.parametrize(
    ("one", "other"), [("HASAN", "HUSEN"), ("ANI", "ANA"), ("SITI ANI", "SITI"), ("M", "MUHAMAD")]
)
def test_other_names_stay_others(one: str, other: str) -> None:
    assert name_words(one) != name_words(other)


def test_a_name_of_titles_alone_keeps_them() -> None:
    assert name_words("H. TB") == ("H", "TB")


@given(st.text(max_size=80))
def test_no_name_is_too_strange_to_be_taken_apart(name: str) -> None:
    assert all(name_words(name)) or not name_words(name)


@given(st.text("ABCDEFGHIJKLMNOPQRSTUVWXYZ", min_size=1, max_size=12))
def test_how_a_word_sounds_is_never_nothing(word: str) -> None:
    assert sound_of(word)
