"""Accounts: how long a wrong try makes somebody wait, who may stand in, which badge and PIN are usable."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta

import pytest

from desk.domain.account_errors import BadgeUnusable, DeputyUnusable, WeakPin
from desk.domain.accounts import (
    DELAYS,
    FREE_TRIES,
    LOCK_AFTER,
    Deputy,
    Tries,
    looks_like_badge,
    sane_deputy,
    seconds_left,
    usable_badge,
    usable_pin,
    wait_after,
    without_forgotten,
)
from desk.domain.staff import Role, Staff

NOW = datetime(2020, 8, 4, 1, 0, tzinfo=UTC)
TODAY = date(2020, 8, 4)
HENDRA = Staff(5, "hendra", "Hendra Gunawan", frozenset({Role.HEAD}), "19750404 200001 1 004")
SITI = Staff(2, "siti", "Siti Aminah", frozenset({Role.CLERK}), "19850101 201001 2 001")
DEPUTY = Deputy(0, SITI.id, HENDRA.id, "", Role.HEAD, TODAY, TODAY + timedelta(days=4), "800/12-Dukcapil")


def test_the_first_tries_are_free_and_every_later_one_costs_more() -> None:
    waits = [wait_after(failed).total_seconds() for failed in range(LOCK_AFTER)]
    assert waits[:FREE_TRIES] == [0, 0, 0]
    assert waits[FREE_TRIES:] == sorted(set(DELAYS))
    assert sum(waits) > 600


def test_a_clock_put_back_makes_nobody_wait_longer() -> None:
    tries = Tries(4, NOW + timedelta(hours=5))
    assert seconds_left(tries, NOW, wait_after(4)) == DELAYS[1]
    assert seconds_left(Tries(4, NOW), NOW + timedelta(seconds=3), wait_after(4)) == DELAYS[1] - 3


def test_few_wrong_tries_are_forgotten_after_a_day_and_a_lock_is_not() -> None:
    later = NOW + timedelta(days=1)
    assert without_forgotten(Tries(LOCK_AFTER - 1, NOW), later) is None
    assert without_forgotten(Tries(LOCK_AFTER, NOW), later) == Tries(LOCK_AFTER, NOW)


def test_a_deputy_by_letter_for_some_days_is_sane() -> None:
    sane_deputy(DEPUTY, SITI, HENDRA, TODAY)
    assert DEPUTY.on(DEPUTY.first)
    assert DEPUTY.on(DEPUTY.last)
    assert not DEPUTY.on(DEPUTY.last + timedelta(days=1))


@pytest.mark.parametrize(
    ("changes", "why"),
    [
        ({"last": TODAY - timedelta(days=1), "first": TODAY}, "the first day comes after the last"),
        ({"first": TODAY - timedelta(days=9), "last": TODAY - timedelta(days=1)}, "the last day is over"),
        ({"last": TODAY + timedelta(days=366)}, "it is for longer than a year"),
        ({"letter": "  "}, "the number of the letter is missing"),
        ({"role": Role.ADMIN}, "the other person does not have this role"),
    ],
)
def test_a_deputy_whose_days_letter_or_role_do_not_fit_is_refused(changes: dict, why: str) -> None:
    with pytest.raises(DeputyUnusable) as refused:
        sane_deputy(replace(DEPUTY, **changes), SITI, HENDRA, TODAY)
    assert refused.value.why.text == why


def test_nobody_stands_in_for_themselves_or_for_a_role_they_have() -> None:
    with pytest.raises(DeputyUnusable):
        sane_deputy(replace(DEPUTY, for_id=SITI.id), SITI, SITI, TODAY)
    with pytest.raises(DeputyUnusable):
        sane_deputy(DEPUTY, replace(SITI, roles=frozenset({Role.HEAD})), HENDRA, TODAY)


@pytest.mark.parametrize("code", ["12345", "x" * 65, "198501012010012001", "HENDRA", "3673010101900001"])
def test_a_badge_that_others_know_or_that_is_too_short_is_refused(code: str) -> None:
    with pytest.raises(BadgeUnusable):
        usable_badge(code, [SITI, HENDRA])


def test_any_other_scanned_code_is_a_badge() -> None:
    assert usable_badge("  0004837261\n", [SITI]) == "0004837261"
    assert looks_like_badge("ptg-7k2m")
    assert not looks_like_badge("3673010101900001")


@pytest.mark.parametrize(
    "pin",
    [
        "12345",
        "1234567",
        "123456",
        "654321",
        "890123",
        "111111",
        "121212",
        "123123",
        "850101",
        "12a456",
        "١٢٣٤٥٦",
    ],
)
def test_a_pin_that_anybody_would_try_first_is_refused(pin: str) -> None:
    with pytest.raises(WeakPin):
        usable_pin(pin, SITI)


def test_six_digits_without_a_pattern_are_a_pin() -> None:
    usable_pin("730518", SITI)
