"""Passwords: what a guesser tries first is refused, with the reason; what nobody guesses passes."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desk.domain.errors import WeakPassword
from desk.domain.passwords import SHORTEST_PASSWORD, Piece, bits_of, new_password, strong_enough, weakness

SITI = ("siti.a", "Siti Aminah, S.Sos.", "19850101 201001 2 001")


@pytest.mark.parametrize(
    ("password", "why"),
    [
        ("password123", Piece.COMMON),
        ("P@ssw0rd!!", Piece.COMMON),
        ("Rahasia2020", Piece.COMMON),
        ("drowssap12", Piece.COMMON),
        ("S4y4ngku", Piece.COMMON),
        ("iloveyou1234", Piece.COMMON),
        ("Disdukcapil2020", Piece.OFFICE),
        ("dukcapil-serang", Piece.OFFICE),
        ("petugasloket1", Piece.OFFICE),
        ("Siti-Aminah1", Piece.OWN),
        ("sitia.sitia", Piece.OWN),
        ("198501012010", Piece.OWN),
        ("aminah1985", Piece.OWN),
        ("qwertyuiop", Piece.WALK),
        ("1qaz2wsx3edc", Piece.WALK),
        ("poiuytrewq1", Piece.WALK),
        ("abcdefghijkl", Piece.WALK),
        ("1234567890", Piece.WALK),
        ("aaaaaaaaaaaa", Piece.REPEATED),
        ("kpkpkpkpkp", Piece.REPEATED),
        ("17-08-1945", Piece.DATE),
    ],
)
def test_what_is_tried_first_is_refused_and_the_reason_named(password: str, why: Piece) -> None:
    assert weakness(password, SITI) == why.value


@pytest.mark.parametrize(
    "password",
    ["kuda-laut-biru-7", "tujuh pohon rambutan", "xK4$wq9Zt", "Jalan7Pohon$", "kebun-mangga-42", "g7#Lm2-pQ"],
)
def test_what_nobody_guesses_passes(password: str) -> None:
    strong_enough(password, SITI)


def test_a_short_one_is_refused_whatever_is_in_it() -> None:
    with pytest.raises(WeakPassword) as refused:
        strong_enough("x#9Kq!z"[: SHORTEST_PASSWORD - 1])
    assert refused.value.shortest == SHORTEST_PASSWORD


def test_the_own_name_makes_a_password_weak_that_is_fine_for_others() -> None:
    assert weakness("zulkarnain-7", ("zul", "Zulkarnain Harahap", "")) == Piece.OWN.value
    assert weakness("zulkarnain-7", SITI) is None


def test_an_offered_password_is_always_strong_and_never_the_same() -> None:
    offered = {new_password() for _ in range(200)}
    assert len(offered) == 200
    assert [one for one in offered if weakness(one, SITI) is not None] == []


@given(st.text(max_size=100), st.lists(st.text(max_size=30), max_size=4))
def test_any_text_is_weighed_without_a_fault(password: str, known: list[str]) -> None:
    assert bits_of(password, known) >= 0
