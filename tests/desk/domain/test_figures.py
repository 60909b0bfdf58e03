"""What is told of a month leads to nobody, and adds up for many offices."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desk.domain.figures import STEP, FiguresDiffer, FiguresUnreadable, OfficeFigures, read_figures, together
from desk.domain.figures import told_of as told

KINDS = ("KTP_BARU", "KTP_HILANG", "KK_RUSAK", "PINDAH_KELUAR")
COUNTS = st.dictionaries(st.sampled_from(KINDS), st.integers(0, 30), max_size=4)


@given(COUNTS, st.sampled_from(KINDS), st.integers(0, 30))
def test_whatever_else_is_known_three_counts_at_least_are_told_alike(
    counts: dict[str, int], kind: str, count: int
) -> None:
    asked = told(counts | {kind: count})
    alike = [other for other in range(40) if told(counts | {kind: other}) == asked]
    assert count in alike
    assert len(alike) == (STEP if count > STEP // 2 else STEP // 2 + 1)


def test_counts_are_rounded_each_by_itself() -> None:
    counts = {"KTP_BARU": 812, "KK_RUSAK": 3, "KIA": 2, "PINDAH_KELUAR": 0}
    assert told(counts) == {"KTP_BARU": 810, "KK_RUSAK": 5}


def _figures(office: str, month: str = "2020-08", **counts: int) -> OfficeFigures:
    return OfficeFigures(office, month, {"applications": told(counts)})


def test_figures_of_many_offices_add_up() -> None:
    files = [
        (f"{one.office}.json", read_figures(one.office, one.stored()))
        for one in (_figures("36.73", KTP=800, KIA=100), _figures("36.04", KTP=1_001, KK=7))
    ]
    added = together(files)
    assert added["offices"] == ["36.04", "36.73"]
    assert added["groups"] == {"applications": {"KTP": 1_800, "KIA": 100, "KK": 5}}


@pytest.mark.parametrize("other", [_figures("36.73", KTP=9), _figures("36.04", "2020-07", KTP=9)])
def test_an_office_twice_or_another_month_is_not_added(other: OfficeFigures) -> None:
    with pytest.raises(FiguresDiffer):
        together([("a.json", _figures("36.73", KTP=9)), ("b.json", other)])


@pytest.mark.parametrize(
    "stored",
    [
        None,
        [],
        {},
        {**_figures("36.73", KTP=9).stored(), "format": "other"},
        {**_figures("36.73", KTP=9).stored(), "month": "2020-13"},
        {**_figures("36.73", KTP=9).stored(), "groups": {"x": {"KTP": 4}}},
        {**_figures("36.73", KTP=9).stored(), "groups": {"x": [5]}},
    ],
)
def test_what_is_no_figures_of_an_office_is_refused(stored: object) -> None:
    with pytest.raises(FiguresUnreadable):
        read_figures("a.json", stored)
