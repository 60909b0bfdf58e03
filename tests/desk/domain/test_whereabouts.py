from __future__ import annotations

from dataclasses import dataclass
from datetime import UTC, datetime

import pytest

from desk.domain.missions import Mission
from desk.domain.whereabouts import Whereabout, others_at, short_name, subject_of

NOW = datetime(2020, 8, 4, 0, 30, tzinfo=UTC)
MISSION = object.__new__(Mission)
object.__setattr__(MISSION, "id", 7)


@dataclass(frozen=True)
class Row:
    nik: str
    mission: object


@pytest.mark.parametrize(
    ("row", "subject"),
    [
        (MISSION, "mission:7"),
        (Row("3673010101900001", MISSION), "mission:7"),
        (Row("1", None), ""),
        (None, ""),
        ("3673", ""),
    ],
)
def test_a_row_is_about_the_record_in_it_and_never_about_a_nik(row: object, subject: str) -> None:
    assert subject_of(row) == subject


@pytest.mark.parametrize(
    ("name", "short"),
    [("Rina Marlina", "Rina"), ("Hj. Siti Aminah", "Siti"), ("H. M. Ali", "Ali"), ("Al", "Al")],
)
def test_colleagues_are_called_by_their_first_name(name: str, short: str) -> None:
    assert short_name(name) == short


def test_only_windows_of_others_with_a_record_open_stand_beside_it() -> None:
    def at(session: str, subject: str) -> Whereabout:
        return Whereabout(session, "Rina Marlina", "Loket 4", "print_queue", subject, NOW)

    one, two, mine, none = at("a", "job:1"), at("b", "job:1"), at("me", "job:1"), at("c", "")
    assert others_at((one, two, mine, none), "me") == {"job:1": (one, two)}
