from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desk.domain.nik import (
    HomeRegion,
    NikFlaw,
    NikWarning,
    birth_date_in,
    check_nik,
    mask_nik,
    nik_warnings,
    sex_in,
)

TODAY = date(2020, 8, 4)
HOME = HomeRegion("3673", ("360401", "360421"))


def nik_of(born: date, sex: str, region: str = "367301", serial: str = "0007") -> str:
    day = born.day + (40 if sex == "P" else 0)
    return f"{region}{day:02d}{born.month:02d}{born.year % 100:02d}{serial}"


@pytest.mark.parametrize(
    "written",
    [
        "3673012310610004",
        " 3673012310610004 ",
        "'3673012310610004",
        "367301.231061.0004",
        "3673 0123 1061 0004",
    ],
)
def test_spaces_dots_and_apostrophes_do_not_count(written: str) -> None:
    check = check_nik(written)
    assert check.nik == "3673012310610004"
    assert check.usable


@pytest.mark.parametrize(
    ("written", "flaw"),
    [
        ("", NikFlaw.EMPTY),
        (" . ' ", NikFlaw.EMPTY),
        ("367301231061000", NikFlaw.NOT_16_DIGITS),
        ("36730123106100041", NikFlaw.NOT_16_DIGITS),
        ("3673XX0101900001", NikFlaw.NOT_DIGITS),
        ("３６７３０１２３１０６１０００４", NikFlaw.NOT_DIGITS),
        ("3673019913900001", NikFlaw.IMPOSSIBLE),
        ("3673013213900001", NikFlaw.IMPOSSIBLE),
        ("3673010001900001", NikFlaw.IMPOSSIBLE),
        ("3673014001900001", NikFlaw.IMPOSSIBLE),
        ("3673013102900001", NikFlaw.IMPOSSIBLE),
        ("3673012902010001", NikFlaw.IMPOSSIBLE),
        ("1111111111111111", NikFlaw.IMPOSSIBLE),
    ],
)
def test_what_cannot_be_a_nik_is_refused_with_its_flaw(written: str, flaw: NikFlaw) -> None:
    assert check_nik(written).flaw is flaw


def test_the_29th_of_february_is_possible_if_it_exists_in_one_of_the_centuries() -> None:
    assert check_nik("3673012902000001").usable
    assert check_nik("3673016902040001").usable


@given(st.dates(date(1900, 1, 1), date(2099, 12, 31)), st.sampled_from("LP"))
def test_every_day_of_two_centuries_makes_a_usable_nik_that_tells_day_and_sex(born: date, sex: str) -> None:
    nik = nik_of(born, sex)
    assert check_nik(nik).usable
    assert sex_in(nik) == sex
    assert nik_warnings(nik, born, sex, HOME) == ()


@given(st.integers(0, 10**16 - 1).map(lambda number: f"{number:016d}"))
def test_a_nik_is_usable_exactly_when_a_calendar_holds_its_day(nik: str) -> None:
    days = []
    for century in (1900, 2000):
        day = int(nik[6:8])
        try:
            days.append(date(century + int(nik[10:12]), int(nik[8:10]), day - 40 if day > 40 else day))
        except ValueError:
            continue
    assert check_nik(nik).usable == (bool(days) and len(set(nik)) > 1)


def test_the_century_is_the_one_that_gives_a_card_holders_age() -> None:
    assert birth_date_in("3673012310610004", TODAY) == date(1961, 10, 23)
    assert birth_date_in("3673016310020004", TODAY, youngest=16) == date(2002, 10, 23)
    assert birth_date_in("3673012310120004", TODAY, youngest=16) == date(1912, 10, 23)
    assert birth_date_in("3673012310120004", TODAY) == date(2012, 10, 23)
    assert birth_date_in("3673010508200004", TODAY) == date(1920, 8, 5)


@given(st.dates(date(1911, 1, 1), TODAY))
def test_the_birth_date_in_a_nik_is_the_real_one_or_a_hundred_years_beside_it(born: date) -> None:
    found = birth_date_in(nik_of(born, "P"), TODAY)
    assert found is not None
    assert (found.day, found.month, (found.year - born.year) % 100) == (born.day, born.month, 0)
    assert 0 <= TODAY.year - found.year <= 110


def test_a_nik_that_differs_from_the_record_is_warned_of_and_still_usable() -> None:
    nik = nik_of(date(1961, 10, 23), "P", serial="0000")
    assert check_nik(nik).usable
    assert set(nik_warnings(nik, date(1961, 10, 24), "L", HOME)) == {
        NikWarning.BIRTH_DATE_DIFFERS,
        NikWarning.SEX_DIFFERS,
        NikWarning.SERIAL_ZERO,
    }


def test_what_the_record_does_not_say_is_not_compared() -> None:
    assert nik_warnings(nik_of(date(1961, 10, 23), "P", "317406"), None, "") == ()


@pytest.mark.parametrize(
    ("region", "expected"),
    [
        ("367306", ()),
        ("360401", (NikWarning.FORMER_REGION,)),
        ("360405", (NikWarning.OTHER_REGION,)),
        ("317406", (NikWarning.OTHER_REGION,)),
    ],
)
def test_a_nik_from_elsewhere_is_noted_and_one_from_before_the_city_is_told_apart(
    region: str, expected: tuple[NikWarning, ...]
) -> None:
    born = date(1980, 1, 2)
    assert nik_warnings(nik_of(born, "L", region), born, "L", HOME) == expected


@given(st.text(max_size=40))
def test_a_mask_keeps_the_length_and_shows_at_most_the_two_ends(text: str) -> None:
    masked = mask_nik(text)
    assert len(masked) == len(text)
    assert len(masked) < 12 or masked[4:-4] == "•" * (len(text) - 8)
    assert len(masked) >= 12 or masked == "•" * len(text)


def test_a_nik_is_shown_with_its_first_and_last_four_digits() -> None:
    assert mask_nik("3673012310610012") == "3673••••••••0012"
