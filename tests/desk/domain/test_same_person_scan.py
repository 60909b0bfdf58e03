"""All people of an office are compared with whoever they could be, and with nobody else."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from datetime import date
from typing import Any

from labelled_people import Population

from desk.domain.likeness import KnownNames, Person
from desk.domain.same_person_scan import Match, SamePersonScan

ONE = Person("3673020905870012", "SUPRIADI KUNTARA WIRASABA", date(1987, 5, 9), "L")


def found(people: Iterable[Person], only: frozenset[str] | None = None) -> set[tuple[str, str]]:
    by_nik = {person.nik: person for person in people}
    years: dict[int, list[Person]] = defaultdict(list)
    for person in by_nik.values():
        years[person.birth_date.year if person.birth_date else 0].append(person)

    def look_up(niks: Sequence[str]) -> Mapping[str, Person]:
        return {nik: by_nik[nik] for nik in niks}

    scan = SamePersonScan(KnownNames.among([each.name for each in by_nik.values()], len(by_nik)), only)
    matches: list[Match] = [match for year in sorted(years) for match in scan.year(years[year])]
    pairs = [(match.nik, match.other_nik) for match in (*matches, *scan.other_years(look_up))]
    assert len(pairs) == len(set(pairs)), "a pair is told once"
    return set(pairs)


def pair(**changed: Any) -> set[tuple[str, str]]:
    return found((ONE, ONE._replace(nik="3604100905870177", **changed)))


def test_a_person_is_found_whose_day_and_month_are_swapped() -> None:
    assert pair(birth_date=date(1987, 9, 5)) == {("3604100905870177", ONE.nik)}


def test_a_person_is_found_whose_birth_date_is_mistyped_in_the_day_or_the_year() -> None:
    assert pair(birth_date=date(1987, 5, 19)) == pair(birth_date=date(1997, 5, 9)) != set()


def test_a_person_is_found_of_whose_name_no_word_is_written_alike() -> None:
    assert pair(name="SUPIRADI KUNTRAA WIRASABBA") == {("3604100905870177", ONE.nik)}
    assert pair(name="SUPRIADIKUNTARA WIRASABA") == {("3604100905870177", ONE.nik)}


def test_somebody_of_unknown_birth_is_compared_with_nobody() -> None:
    assert pair(birth_date=None) == set()


def test_only_the_people_asked_for_are_compared_with_all_others() -> None:
    other = ONE._replace(nik="3604100905870177")
    assert found((ONE, other), frozenset((other.nik,))) == {(other.nik, ONE.nik)}
    assert found((ONE, other), frozenset(("3673020101900001",))) == set()


def test_among_thousands_nearly_all_doubles_are_found_and_few_others() -> None:
    population = Population(11, 1)
    people, doubles = [population.person() for _ in range(8_000)], set()
    for person in people[::20]:
        again = population.again(person).other
        people.append(again)
        doubles.add(tuple(sorted((person.nik, again.nik))))
    matches = found(people)
    assert len(matches & doubles) / len(doubles) >= 0.9
    assert len(matches & doubles) / len(matches) >= 0.97
