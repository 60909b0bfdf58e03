"""A chain of entries, tampered with in every way: the check names what was done, and where."""

from __future__ import annotations

import json
from dataclasses import astuple, replace
from datetime import UTC, datetime, timedelta, timezone

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from storms import LONG

from desk.domain.journal_chain import BEGINNING, follow, stamp, told
from desk.domain.journal_faults import FaultKind, Line, faults

AT = datetime(2020, 8, 4, 1, 0, tzinfo=UTC)


def _line(number: int, before: str, **other: object) -> Line:
    facts = {"at": stamp(AT + timedelta(seconds=number)), "staff_id": 1, "workstation": "Loket 3"}
    facts |= {
        "action": "card_good",
        "subject": f"job:{number}",
        "reason": "",
        "facts": told({"slot": number}),
    }
    facts |= other
    return Line(number, hash=follow(before, number, **facts), **facts)


def _chain(length: int = 12) -> list[Line]:
    lines, before = [], BEGINNING
    for number in range(1, length + 1):
        lines.append(_line(number, before))
        before = lines[-1].hash
    return lines


def _found(lines: list[Line], head: tuple[int, str] | None = None) -> list[tuple[str, int, int]]:
    end = head or (12, _chain()[-1].hash)
    rows = [astuple(line) for line in sorted(lines, key=lambda line: line.number)]
    return [(one.kind.code, one.number, one.last) for one in faults(rows, (0, BEGINNING), end)]


def test_an_untouched_chain_has_no_fault() -> None:
    assert _found(_chain()) == []


@pytest.mark.parametrize("number", [1, 5, 12])
@pytest.mark.parametrize(
    "edit", [{"reason": "x"}, {"subject": "job:99"}, {"action": "card_spoiled"}, {"staff_id": None},
             {"at": stamp(AT)}, {"facts": told({"slot": "Z"})}, {"facts": "broken"}, {"workstation": ""}],
)  # fmt: skip
def test_an_edited_entry_is_named(number: int, edit: dict[str, object]) -> None:
    lines = _chain()
    lines[number - 1] = replace(lines[number - 1], **edit)
    assert _found(lines) == [("changed", number, number)]


@pytest.mark.parametrize("number", [1, 5, 11])
def test_an_edited_entry_with_a_new_hash_is_named_with_the_one_after_it(number: int) -> None:
    lines = _chain()
    before = lines[number - 2].hash if number > 1 else BEGINNING
    lines[number - 1] = _line(number, before, reason="x")
    assert _found(lines) == [("changed", number + 1, number + 1)]


def test_the_newest_entry_edited_with_a_new_hash_does_not_fit_the_head() -> None:
    lines = _chain()
    lines[11] = _line(12, lines[10].hash, reason="x")
    assert _found(lines) == [("changed", 12, 12)]


@pytest.mark.parametrize(("first", "last"), [(1, 1), (4, 4), (4, 7)])
def test_removed_entries_are_named(first: int, last: int) -> None:
    lines = [line for line in _chain() if not first <= line.number <= last]
    assert _found(lines) == [("removed", first, last)]


def test_entries_cut_off_at_the_end_are_named() -> None:
    assert _found(_chain()[:9]) == [("removed", 10, 12)]
    assert _found([]) == [("removed", 1, 12)]


def test_a_removed_entry_is_named_when_the_gap_was_closed() -> None:
    lines = [replace(line, number=line.number - (line.number > 4)) for line in _chain() if line.number != 4]
    assert _found(lines) == [("removed", 4, 4), ("removed", 12, 12)]


def test_an_inserted_entry_is_named_however_well_it_fits() -> None:
    lines = _chain()
    room = [replace(line, number=line.number + (line.number > 4)) for line in lines]
    assert _found([*room, _line(5, lines[3].hash, reason="x")]) == [("inserted", 5, 5)]
    assert _found([*lines, _line(13, lines[-1].hash)]) == [("inserted", 13, 13)]


@pytest.mark.parametrize(("one", "other"), [(3, 4), (3, 8), (1, 12), (11, 12)])
def test_entries_that_changed_places_are_named(one: int, other: int) -> None:
    lines = _chain()
    places = {one: other, other: one}
    lines = [replace(line, number=places.get(line.number, line.number)) for line in lines]
    assert {("moved", one, one), ("moved", other, other)} == set(_found(lines))


def test_a_number_an_earlier_program_left_out_is_no_fault_and_a_removed_one_is() -> None:
    lines, before = [], BEGINNING
    for number in (1, 2, 5, 6, 7):
        lines.append(_line(number, before))
        before = lines[-1].hash
    rows = [astuple(line) for line in lines]
    assert list(faults(rows, (0, BEGINNING), (7, before), gapless_from=6)) == []
    gone = [row for row in rows if row[0] != 2]
    assert [one.kind for one in faults(gone, (0, BEGINNING), (7, before), 6)] == [FaultKind.CHANGED]


JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats(allow_nan=False, allow_infinity=False) | st.text(),
    lambda inner: st.lists(inner) | st.dictionaries(st.text() | st.integers(), inner),
    max_leaves=8,
)


@pytest.mark.storm
@settings(max_examples=100 if LONG else 20)
@given(st.dictionaries(st.text() | st.integers(), JSON))
def test_facts_have_one_spelling_before_and_after_they_were_kept(facts: dict[str, object]) -> None:
    text = told(facts)
    assert told(json.loads(text)) == text
    assert told(json.loads(json.dumps(json.loads(text)))) == text
    assert text.isascii()


@given(st.datetimes(datetime(1971, 1, 1), datetime(2100, 1, 1)), st.integers(-11, 11))
def test_a_moment_has_one_stamp_in_every_zone(moment: datetime, hours: int) -> None:
    aware = moment.replace(tzinfo=UTC)
    there = aware.astimezone(timezone(timedelta(hours=hours)))
    assert stamp(there) == stamp(aware)
    assert len(stamp(aware)) == len("2020-08-04 01:00:00.000000")
