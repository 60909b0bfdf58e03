from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from ui.tables.merging import moves


def test_rows_that_went_and_came_are_found() -> None:
    plan = moves([1, 2, 3, 4, 5], [3, 4, 6, 5, 7, 8])
    assert plan is not None
    assert plan.removed == ((0, 1),)
    assert plan.inserted == ((2, (6,)), (4, (7, 8)))


def test_another_order_is_no_small_change() -> None:
    assert moves([1, 2, 3], [3, 2, 1]) is None


@given(st.lists(st.integers(0, 30), unique=True), st.sets(st.integers(0, 30)), st.data())
def test_the_moves_turn_the_old_list_into_the_new(
    old: list[int], gone: set[int], data: st.DataObject
) -> None:
    new = [key for key in old if key not in gone]
    for fresh in data.draw(st.lists(st.integers(31, 60), unique=True)):
        new.insert(data.draw(st.integers(0, len(new))), fresh)
    plan = moves(old, new)
    assert plan is not None
    rows: list[object] = list(old)
    for first, last in plan.removed:
        del rows[first : last + 1]
    for place, keys in plan.inserted:
        rows[place:place] = keys
    assert rows == new
