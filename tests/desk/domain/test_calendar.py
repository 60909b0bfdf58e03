from __future__ import annotations

from datetime import date, datetime, time, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desk.domain.calendar import DayOff, DayOffKind, Hours, NoWorkingDay, WorkingDays, half_hours

TUESDAY = date(2020, 8, 4)
OFFICE = WorkingDays(Hours(), {})


def closed(*days: date) -> WorkingDays:
    return WorkingDays(Hours(), {day: DayOff(day, DayOffKind.HOLIDAY, "Libur") for day in days})


_days = st.dates(date(2020, 1, 1), date(2021, 12, 31))
_hours = st.builds(
    Hours, st.just(time(7, 30)), st.just(time(15, 30)), st.frozensets(st.integers(0, 6), min_size=1)
)
_offices = st.builds(
    lambda hours, days: WorkingDays(hours, {day: DayOff(day, DayOffKind.OFFICE, "") for day in days}),
    _hours,
    st.frozensets(_days, max_size=40),
)
_moments = st.datetimes(datetime(2020, 1, 1), datetime(2021, 12, 31))


@given(_offices, _moments, st.integers(0, 30))
def test_a_promised_date_is_a_working_day_not_before_the_day_it_came_in(
    office: WorkingDays, received: datetime, days: int
) -> None:
    promised = office.promised(received, days)
    assert office.is_worked(promised)
    assert promised >= received.date()
    worked = [received.date() + timedelta(days=n) for n in range((promised - received.date()).days + 1)]
    assert sum(map(office.is_worked, worked)) - 1 <= days + 1


@given(_offices, _moments, st.integers(0, 30))
def test_one_working_day_more_is_promised_later(office: WorkingDays, received: datetime, days: int) -> None:
    assert office.promised(received, days) < office.promised(received, days + 1)


@given(_offices, _moments, st.timedeltas(timedelta(0), timedelta(days=20)), st.integers(0, 10))
def test_what_comes_in_later_is_not_promised_sooner(
    office: WorkingDays, received: datetime, later: timedelta, days: int
) -> None:
    assert office.promised(received, days) <= office.promised(received + later, days)


@pytest.mark.parametrize(
    ("received", "days", "promised"),
    [
        (datetime(2020, 8, 4, 9, 0), 0, date(2020, 8, 4)),
        (datetime(2020, 8, 4, 15, 29), 1, date(2020, 8, 5)),
        (datetime(2020, 8, 4, 15, 30), 1, date(2020, 8, 6)),
        (datetime(2020, 8, 4, 5, 0), 1, date(2020, 8, 5)),
        (datetime(2020, 8, 7, 9, 0), 1, date(2020, 8, 10)),
        (datetime(2020, 8, 7, 16, 0), 1, date(2020, 8, 11)),
        (datetime(2020, 8, 8, 9, 0), 0, date(2020, 8, 10)),
        (datetime(2020, 8, 9, 23, 0), 1, date(2020, 8, 11)),
    ],
)
def test_closing_time_and_the_weekend_count(received: datetime, days: int, promised: date) -> None:
    assert OFFICE.promised(received, days) == promised


def test_days_off_are_passed_over() -> None:
    holiday, leave = date(2020, 8, 20), date(2020, 8, 21)
    assert closed(holiday, leave).promised(datetime(2020, 8, 19, 9, 0), 1) == date(2020, 8, 24)


def test_a_day_off_taken_in_after_closing_time_counts_as_the_next_working_day() -> None:
    assert closed(TUESDAY).promised(datetime(2020, 8, 4, 20, 0), 0) == date(2020, 8, 5)


def test_an_office_that_never_opens_promises_nothing() -> None:
    with pytest.raises(NoWorkingDay) as refused:
        WorkingDays(Hours(weekdays=frozenset()), {}).promised(datetime(2020, 8, 4, 9, 0), 1)
    assert refused.value.day == TUESDAY


@given(_hours)
def test_hours_read_back_as_they_were_kept(hours: Hours) -> None:
    assert Hours.read(hours.stored()) == hours


def test_the_last_half_hour_ends_at_closing_time() -> None:
    found = half_hours(Hours())
    assert (found[0], found[-1], len(found)) == (time(7, 30), time(15, 0), 16)
    assert half_hours(Hours(time(8), time(8, 20))) == ()


def test_a_year_without_days_off_is_the_countrys() -> None:
    new_year = date(2021, 1, 1)

    def country(year: int) -> dict[date, DayOff]:
        day = date(year, 1, 1)
        return {day: DayOff(day, DayOffKind.HOLIDAY, "Tahun Baru")}

    kept = {TUESDAY: DayOff(TUESDAY, DayOffKind.OFFICE, "")}
    office = WorkingDays(Hours(), kept, country, frozenset({2020}))
    assert not office.is_worked(new_year)
    assert office.is_worked(date(2020, 1, 1)), "a year the office keeps is only what it keeps"
    assert office.promised(datetime(2020, 12, 31, 9, 0), 1) == date(2021, 1, 4)


_countries = st.frozensets(st.tuples(st.integers(1, 12), st.integers(1, 28)), max_size=60)


@given(_offices, _countries, _moments, st.integers(0, 30))
def test_a_promise_into_any_year_is_a_working_day(
    office: WorkingDays, known: frozenset[tuple[int, int]], received: datetime, days: int
) -> None:
    def country(year: int) -> dict[date, DayOff]:
        found = (date(year, month, day) for month, day in known)
        return {day: DayOff(day, DayOffKind.HOLIDAY, "Libur") for day in found}

    years = frozenset(day.year for day in office.days_off)
    both = WorkingDays(office.hours, office.days_off, country, years)
    promised = both.promised(received, days)
    assert both.is_worked(promised)
    assert both.off(promised) is None
    if promised.year not in years:
        assert (promised.month, promised.day) not in known
