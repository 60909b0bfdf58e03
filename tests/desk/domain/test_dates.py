from __future__ import annotations

from datetime import date, datetime, time, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desk.domain.dates import MONTHS, ROMAN_MONTHS, date_in_words, day_in_words, read_date

DAY = date(1999, 8, 12)
TODAY = date(2020, 8, 4)
DAYS = st.dates(date(1911, 1, 1), date(2099, 12, 31))
FORMS = [
    "{0.day:02d}-{0.month:02d}-{0.year}",
    "{0.day}/{0.month}/{0.year}",
    "{0.day:02d}.{0.month:02d}.{0.year}",
    "{0.day:02d} {0.month:02d} {0.year}",
    "{0.year}-{0.month:02d}-{0.day:02d}",
    "{0.year}/{0.month}/{0.day}",
    "{0.year}-{0.month:02d}-{0.day:02d} 00:00:00",
    "{0.year}-{0.month:02d}-{0.day:02d}T07:30:00.000Z",
    "{0.day:02d}/{0.month:02d}/{0.year} 12:39",
    "{0.day:02d}{0.month:02d}{0.year}",
    "{0.year}{0.month:02d}{0.day:02d}",
    "'{0.day:02d}-{0.month:02d}-{0.year} ",
]


@given(DAYS, st.sampled_from(FORMS))
def test_every_day_is_read_back_from_every_way_of_writing_it(day: date, form: str) -> None:
    assert read_date(form.format(day)) == day


@given(DAYS)
def test_a_day_in_words_is_read_back(day: date) -> None:
    assert read_date(day_in_words(day)) == day
    assert read_date(date_in_words(day).upper()) == day


@given(DAYS)
def test_a_day_kept_as_excels_number_is_read_back(day: date) -> None:
    number = (day - date(1899, 12, 30)).days
    assert read_date(number) == read_date(float(number) + 0.5) == read_date(str(number)) == day


@pytest.mark.parametrize(
    "written",
    ["12 Agustus 1999", "12-AGU-1999", "12 Agt 1999", "12-Aug-1999", "August 12, 1999", "12 AUG, 1999"],
)
def test_months_in_indonesian_and_english_words_are_read(written: str) -> None:
    assert read_date(written) == DAY


def test_the_old_spellings_of_february_and_november_are_read() -> None:
    assert read_date("1 Pebruari 1960") == date(1960, 2, 1)
    assert read_date("30 NOPEMBER 1960") == date(1960, 11, 30)


def test_a_day_that_is_one_already_stays_itself() -> None:
    assert read_date(DAY) == DAY
    assert read_date(datetime(1999, 8, 12, 23, 59)) == DAY


@pytest.mark.parametrize(
    "value",
    [
        "",
        "-",
        None,
        True,
        "31-02-1999",
        "00-00-0000",
        "10/23/1961",
        "01-01-0001",
        "1961",
        1961,
        12.0,
        float("nan"),
        float("inf"),
        10**18,
        "12 Foo 1999",
        "SERANG",
        "12-08-19999",
        "9" * 40_000,
        " " * 40_000 + "1",
        time(12, 0),
        timedelta(days=3),
        "١٢-٠٨-١٩٩٩",
    ],
)
def test_what_is_no_certain_day_is_not_read(value: str | float | None) -> None:
    assert read_date(value) is None


def test_a_year_of_two_digits_is_refused_unless_the_later_century_is_still_to_come() -> None:
    assert read_date("23-10-61") is None
    assert read_date("23-10-61", TODAY) == date(1961, 10, 23)
    assert read_date("12-AGU-99", TODAY) == DAY
    assert read_date("03-08-20", TODAY) is None
    assert read_date("05-08-20", TODAY) == date(1920, 8, 5)


@given(st.one_of(st.text(max_size=70), st.floats(), st.integers()))
def test_nothing_makes_reading_a_date_fail(value: str | float) -> None:
    found = read_date(value, TODAY)
    assert found is None or 1850 <= found.year <= 2149


def test_papers_write_the_day_in_indonesian() -> None:
    assert day_in_words(date(2020, 8, 4)) == "Selasa, 4 Agustus 2020"
    assert day_in_words(date(2021, 1, 31)) == "Minggu, 31 Januari 2021"
    assert date_in_words(date(2020, 12, 1)) == "1 Desember 2020"
    assert len(MONTHS) == len(ROMAN_MONTHS) == 12
    assert ROMAN_MONTHS[7] == "VIII"
