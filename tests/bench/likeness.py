"""Who stands under two NIKs: how well it is told, beside a plain exact match, and how long it takes."""

from __future__ import annotations

import random
import sqlite3
import time
from collections import defaultdict
from collections.abc import Callable, Sequence
from datetime import UTC, date, datetime
from pathlib import Path

from labelled_people import Pair, Population, pairs
from sqlalchemy import insert

from bench.measure import Line
from bench.offices import PASSWORD
from desk.data import print_tables
from desk.data.database import Database
from desk.domain.likeness import KnownNames, Person, likeness
from desk.domain.paging import Cursor
from desk.domain.person_cases import PersonCase
from desk.domain.text import search_key
from desk.office import Office, create_office

UNSEEN = 1
"""The stock of names and errors that nothing was tuned on."""
LABELLED = 9_000
_SEED = 4_711
_PRECISION, _RECALL = 0.99, 0.95
_SCAN_S = 120
_TWICE = 200
"""One in so many people of the large office stands there again, under another NIK."""
_CHUNK = 10_000
_NOW = datetime(2020, 8, 3, 1, tzinfo=UTC)


def told_apart(people: int) -> list[Line]:
    """Tell labelled pairs of an office of ``people`` apart: ours, and by the same name and birth date.

    The more people there are, the more of them are alike by chance, and the more evidence is asked for.
    """
    known = KnownNames.among((one.name for one in _people(20_000)), people)
    told = list(pairs(_SEED, UNSEEN, LABELLED))
    ours = _judged(told, lambda pair: likeness(pair.one, pair.other, known).likely)
    plain = _judged(told, _exact)
    same = sum(pair.same for pair in told)
    of = f"(%): {LABELLED:,} pairs, {same:,} one person, {people:,} people"
    return [
        _share(f"precision {of}", plain[0], ours[0], _PRECISION),
        _share(f"recall {of}", plain[1], ours[1], _RECALL),
    ]


def scan(folder: Path, people: int) -> list[Line]:
    """Compare all people of an office, beside reading the same rows and counting them by birth date."""
    url = f"sqlite:///{folder / 'people.sqlite'}"
    admin = create_office(url, "admin", PASSWORD)
    doubles = _fill(url, people)
    office = Office(url)
    began = time.perf_counter()
    told = office.overlap_desk.compare(admin)
    ours = (time.perf_counter() - began) * 1000
    found = {(case.one.nik, case.other.nik) for case in _cases(office)}
    office.close()
    limit = max(_SCAN_S * 1000 * people / 1_000_000, 10_000)
    share = len(found & doubles) / len(doubles)
    right = len(found & doubles) / max(1, len(found))
    return [
        Line(
            f"compare {people:,} people, {told.likely:,} pairs found",
            _by_hand(Path(url.removeprefix("sqlite:///"))),
            ours,
            f"{limit / 1000:.0f} s",
            ours <= limit,
        ),
        Line(f"doubles found in them (%): {len(doubles):,} there", 0.0, 100 * share, "-", True),
        Line("pairs found that are doubles (%)", 0.0, 100 * right, "-", True),
    ]


def _share(work: str, floor: float, ours: float, least: float) -> Line:
    return Line(work, 100 * floor, 100 * ours, f"at least {100 * least:.0f} %", ours >= least)


def _judged(told: Sequence[Pair], judge: Callable[[Pair], bool]) -> tuple[float, float]:
    """Return precision and recall."""
    said = [(judge(pair), pair.same) for pair in told]
    right = sum(likely and same for likely, same in said)
    return right / max(1, sum(likely for likely, _ in said)), right / sum(same for _, same in said)


def _exact(pair: Pair) -> bool:
    one, other = pair.one, pair.other
    return (search_key(one.name), one.birth_date) == (search_key(other.name), other.birth_date)


def _people(how_many: int) -> list[Person]:
    population = Population(_SEED + 1, UNSEEN)
    return [population.person() for _ in range(how_many)]


def _fill(url: str, people: int) -> set[tuple[str, str]]:
    """Fill an office with people, and return the pairs of NIKs that are one person."""
    population, dice = Population(_SEED, UNSEEN), random.Random(_SEED)
    doubles: set[tuple[str, str]] = set()
    taken: set[str] = set()
    database = Database(url)
    with database.transaction() as db:
        values = {"at": _NOW, "staff_id": 1, "kind": "prr", "sha256": "0" * 64}
        db.execute(insert(print_tables.prr_list).values(id=1, **values))
        rows: list[Person] = []
        while len(taken) < people:
            person = population.person()
            fresh = [person]
            if dice.randrange(_TWICE) == 0:
                fresh.append(population.again(person).other)
            if len(fresh) == 2 and not taken.intersection(each.nik for each in fresh):
                doubles.add((min(each.nik for each in fresh), max(each.nik for each in fresh)))
            for each in fresh:
                if each.nik not in taken:
                    taken.add(each.nik)
                    rows.append(each)
            if len(rows) >= _CHUNK or len(taken) >= people:
                db.execute(insert(print_tables.record), [_record(each) for each in rows])
                rows = []
    database.close()
    return {pair for pair in doubles if pair[0] != pair[1]}


def _record(person: Person) -> dict[str, object]:
    return {
        "nik": person.nik,
        "name": person.name,
        "name_key": search_key(person.name),
        "birth_place": person.birth_place,
        "birth_date": person.birth_date,
        "sex": person.sex,
        "village_code": person.village_code,
        "district_code": "",
        "status": "PRINT_READY_RECORD",
        "status_raw": "PRR",
        "first_list_id": 1,
        "last_list_id": 1,
    }


def _cases(office: Office) -> list[PersonCase]:
    found: list[PersonCase] = []
    after: Cursor | None = None
    while True:
        page = office.overlap_desk.page(None, after, 1_000)
        found += page.rows
        if page.after is None:
            return found
        after = page.after


def _by_hand(path: Path) -> float:
    """Read the same columns of the same rows and count them by birth date; return milliseconds."""
    raw = sqlite3.connect(path)
    began = time.perf_counter()
    born: dict[date, int] = defaultdict(int)
    query = "SELECT nik, name, birth_date, sex, birth_place, village_code FROM record ORDER BY birth_date"
    for row in raw.execute(query):
        born[row[2]] += 1
    taken = (time.perf_counter() - began) * 1000
    raw.close()
    return taken
