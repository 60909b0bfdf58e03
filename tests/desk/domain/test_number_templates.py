from __future__ import annotations

from datetime import date

import pytest

from desk.domain.number_templates import NumberFlaw, example, flaws
from desk.domain.settings import OfficeSettings


def test_the_templates_of_a_new_office_may_all_be_used() -> None:
    assert flaws(OfficeSettings().numbers) == {}


def test_an_example_shows_the_number_of_a_day() -> None:
    assert example("470/{n:03d}/LHC/{roman}/{year}", date(2020, 8, 4), 7) == "470/007/LHC/VIII/2020"


@pytest.mark.parametrize(
    ("template", "flaw"),
    [
        ("470/{n", NumberFlaw.NOT_READABLE),
        ("470/{nomor}/{year}", NumberFlaw.NOT_READABLE),
        ("470/{n.real.imag.x}/{year}", NumberFlaw.NOT_READABLE),
        ("470/{}/{year}", NumberFlaw.NOT_READABLE),
        ("470/{roman:03d}/{n}/{year}", NumberFlaw.NOT_READABLE),
        ("470/{roman}/{year}", NumberFlaw.NO_COUNTER),
        ("470/{n}/{roman}", NumberFlaw.NO_PERIOD),
        ("{n}/{year}" + "X" * 80, NumberFlaw.TOO_LONG),
    ],
)
def test_a_template_that_cannot_number_papers_is_refused(template: str, flaw: NumberFlaw) -> None:
    assert flaws({"daily": template}) == {"daily": flaw}


def test_two_kinds_of_paper_may_not_share_their_numbers() -> None:
    same = "470/{n:03d}/{year}"
    assert flaws({"bast": same, "daily": same}) == {"daily": NumberFlaw.SAME_AS_ANOTHER}


def test_a_daily_count_needs_the_day_as_the_counter_looks_for_it() -> None:
    assert flaws({"batch": "CTK/{day}/{n:03d}"}) == {}
    assert flaws({"batch": "CTK/{day:>9}/{n:03d}"}) == {"batch": NumberFlaw.NO_PERIOD}
