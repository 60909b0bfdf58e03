"""Whether two records are one person: reasons for and against, measured on people of whom it is known."""

from __future__ import annotations

from datetime import date
from typing import Any

import pytest
from labelled_people import pairs

from desk.domain.likeness import KnownNames, Person, Reason, likeness

BORN = date(1987, 5, 9)
ONE = Person("3673020905870012", "MUHAMMAD RIZKI FADILAH", BORN, "L", "SERANG", "36.73.02.1001")
KNOWN = KnownNames()


def reasons(one: Person, other: Person) -> set[Reason]:
    return {each.reason for each in likeness(one, other, KNOWN).evidence}


@pytest.mark.parametrize(
    ("changed", "reason"),
    [
        ({}, Reason.SAME_NAME),
        ({"name": "MOCH. RIJKI FADILA"}, Reason.NAME_SPELLED_OTHERWISE),
        ({"name": "MUHAMMAD RIZKI FADILHA"}, Reason.NAME_MISTYPED),
        ({"name": "M. RIZKI F."}, Reason.NAME_SHORTENED),
        ({"name": "RIZKI FADILAH"}, Reason.NAME_PART_MISSING),
        ({"name": "FADILAH MUHAMMAD RIZKI"}, Reason.NAME_ORDER),
        ({"birth_date": date(1987, 9, 5)}, Reason.DAY_AND_MONTH_SWAPPED),
        ({"birth_date": date(1987, 5, 19)}, Reason.BIRTH_DATE_MISTYPED),
        ({"birth_date": date(1988, 5, 9)}, Reason.BIRTH_DATE_MISTYPED),
        ({"birth_place": "LEBAK"}, Reason.BIRTH_PLACE_OTHER),
    ],
)
def test_one_person_written_down_otherwise_is_found_with_its_reason(
    changed: dict[str, Any], reason: Reason
) -> None:
    other = ONE._replace(nik="3604100905870177", **changed)
    assert likeness(ONE, other, KNOWN).likely
    assert reason in reasons(ONE, other)


@pytest.mark.parametrize(
    ("changed", "reason"),
    [
        ({"name": "MUHAMMAD RIZAL HAKIM"}, Reason.NAME_OTHER),
        ({"birth_date": date(1958, 1, 22)}, Reason.BIRTH_DATE_OTHER),
        ({"name": "MUHAMMAD HUSEN FADILAH", "nik": "3673020905870013"}, Reason.NIKS_IN_A_ROW),
        ({"name": "RIZKI", "sex": "P"}, Reason.SEX_OTHER),
    ],
)
def test_somebody_else_is_not_taken_for_the_same_and_the_reason_says_why(
    changed: dict[str, Any], reason: Reason
) -> None:
    other = ONE._replace(**{"nik": "3604100905870177", **changed})
    assert not likeness(ONE, other, KNOWN).likely
    assert reason in reasons(ONE, other)


def test_twins_of_one_mother_and_family_card_are_two_people() -> None:
    family: dict[str, Any] = {"mother": "SITI AMINAH", "family_card": "3673020101100001"}
    one = ONE._replace(name="HASAN BASRI", **family)
    other = ONE._replace(name="HUSEN BASRI", nik="3673020905870013", **family)
    assert not likeness(one, other, KNOWN).likely


def test_a_rare_name_in_common_says_more_than_a_common_one() -> None:
    known = KnownNames(100_000, {"SITI": 6_000, "AISA": 4_000, "KUPRALAWATI": 1}, 50_000)
    assert known.bits("KUPRALAWATI") > known.bits("AISA") > known.bits("SITI")


def test_it_does_not_matter_which_record_stands_first() -> None:
    for pair in pairs(3, 0, 300):
        one, other = likeness(pair.one, pair.other, KNOWN), likeness(pair.other, pair.one, KNOWN)
        assert one.score == pytest.approx(other.score)


def test_people_the_rules_were_not_made_on_are_told_apart_and_together() -> None:
    known_pairs = list(pairs(2020, 1, 6_000))
    known = KnownNames.among([pair.one.name for pair in known_pairs], 100_000)
    likely = [(pair.same, likeness(pair.one, pair.other, known).likely) for pair in known_pairs]
    found = sum(same and like for same, like in likely)
    assert found / sum(like for _, like in likely) >= 0.99, "precision"
    assert found / sum(same for same, _ in likely) >= 0.95, "recall"
