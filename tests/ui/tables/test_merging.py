from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from ui.tables.merging import MOST_STEPS, merge

Row = tuple[int, str]


def key(row: Row) -> int:
    return row[0]


def rows(*numbers: int) -> list[Row]:
    return [(number, "") for number in numbers]


def test_rows_that_went_came_and_changed_are_found() -> None:
    plan = merge(rows(1, 2, 3, 4, 5), [(3, ""), (4, "new"), *rows(6, 5, 7, 8)], key)
    assert plan is not None
    assert plan.removed == ((0, 1),)
    assert plan.changed == ((1, (4, "new")),)
    assert plan.inserted == ((2, ((6, ""),)), (4, ((7, ""), (8, ""))))


def test_another_order_is_shown_anew() -> None:
    assert merge(rows(1, 2, 3), rows(3, 2, 1), key) is None


def test_a_list_that_differs_everywhere_is_shown_anew() -> None:
    old = rows(*range(4 * MOST_STEPS))
    assert merge(old, old[::2], key) is None


@given(st.lists(st.integers(0, 30), unique=True), st.sets(st.integers(0, 30)), st.data())
def test_the_steps_turn_the_old_list_into_the_new(
    old: list[int], gone: set[int], data: st.DataObject
) -> None:
    new = [(number, data.draw(st.sampled_from(["", "new"]))) for number in old if number not in gone]
    for fresh in data.draw(st.lists(st.integers(31, 60), unique=True, max_size=9)):
        new.insert(data.draw(st.integers(0, len(new))), (fresh, ""))
    plan = merge(rows(*old), new, key)
    assert plan is not None
    result = rows(*old)
    for first, last in plan.removed:
        del result[first : last + 1]
    for place, row in plan.changed:
        result[place] = row
    for place, run in plan.inserted:
        result[place:place] = run
    assert result == new
