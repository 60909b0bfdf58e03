"""Compares all people of an office in a process of its own: a million take a minute, and no screen waits."""

from __future__ import annotations

import os
import pickle
import subprocess
import sys
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import closing
from itertools import groupby
from pathlib import Path
from threading import Event, Thread
from typing import IO, Any

from sqlalchemy import Connection, func, select

from desk.data import limits
from desk.data.database import Database
from desk.data.list_tables import record_family
from desk.data.print_tables import record
from desk.data.reader_process import open_pipe
from desk.domain.bare_python import start_bare
from desk.domain.errors import Cancelled, OfficeUnavailable
from desk.domain.likeness import KnownNames, Person
from desk.domain.same_person_scan import Match, SamePersonScan
from desk.domain.text import mark

Progress = Callable[[int, int], None]

_FOLDER = str(Path(__file__).resolve().parents[2])
_LISTEN_EVERY = 0.03
_BEGIN = (
    "import pickle, sys\n"
    "sys.path[:], url, only = pickle.load(sys.stdin.buffer)\n"
    "from desk.data.people_scan import serve\n"
    "serve(url, only)"
)
_SAMPLED = 50_000
"""Names; how common a word is needs no more."""
_AT_ONCE = 5_000
_ENDED = (
    mark("office_unavailable", "Comparing the people of the office broke off"),
    mark("office_unavailable", "Close other programs and compare again; nothing was changed"),
)
_PERSON = select(
    record.c.nik,
    record.c.name,
    record.c.birth_date,
    record.c.sex,
    record.c.birth_place,
    record.c.village_code,
    func.coalesce(record_family.c.mother, ""),
    func.coalesce(record_family.c.family_card, ""),
).outerjoin(record_family, record_family.c.nik == record.c.nik)


def compare(
    url: str, only: frozenset[str] | None, on_progress: Progress, cancelled: Callable[[], bool]
) -> tuple[Match, ...]:
    """Return the likely pairs among all people, or those with one of ``only``.

    ``cancelled`` is asked from a thread of its own.

    Raises:
        Cancelled: ``cancelled`` said so; the process is ended.
        OfficeUnavailable: the process could not do its work.
    """
    process = start_bare(_BEGIN)
    over = Event()
    Thread(target=_end_when, args=(process, cancelled, over), daemon=True).start()
    with closing(open_pipe(process.stdin)) as asks, closing(open_pipe(process.stdout)) as tells:
        try:
            pickle.dump(([_FOLDER, *sys.path], url, only), asks)
            asks.flush()
            return tuple(_matches(tells, on_progress))
        except (EOFError, OSError):
            if cancelled():
                raise Cancelled from None
            raise OfficeUnavailable(*_ENDED) from None
        finally:
            over.set()
            process.kill()
            process.wait()


def _matches(tells: IO[bytes], on_progress: Progress) -> Iterator[Match]:
    while True:
        kind, what = pickle.load(tells)  # noqa: S301 - our own process, which reads nothing but the office
        if kind == "end":
            return
        if kind == "done":
            on_progress(*what)
        else:
            yield what


def _end_when(process: subprocess.Popen[bytes], cancelled: Callable[[], bool], over: Event) -> None:
    while not over.wait(_LISTEN_EVERY):
        if cancelled():
            process.kill()
            return


def serve(url: str, only: frozenset[str] | None) -> None:
    """Write matches and progress to standard output, and end; also when nobody listens any more."""
    Thread(target=_end_with_asker, daemon=True).start()
    database = Database(url)
    with database.snapshot() as db:
        limits.take_time(db)
        for piece in _pieces(db, only):
            pickle.dump(piece, sys.stdout.buffer, pickle.HIGHEST_PROTOCOL)
            sys.stdout.buffer.flush()
    os._exit(0)


def _end_with_asker() -> None:
    os.read(sys.stdin.fileno(), 1)
    os._exit(0)


def _pieces(db: Connection, only: frozenset[str] | None) -> Iterator[tuple[str, Any]]:
    people = int(db.execute(select(func.count()).select_from(record)).scalar_one())
    scan = SamePersonScan(KnownNames.among(_sample(db), people), only)
    done = 0
    rows = db.execution_options(yield_per=_AT_ONCE).execute(
        _PERSON.where(record.c.birth_date.is_not(None)).order_by(record.c.birth_date)
    )
    for _, year in groupby(map(Person._make, rows), _born_in):
        born = list(year)
        yield from (("match", match) for match in scan.year(born))
        done += len(born)
        yield "done", (done, people)
    yield from (("match", match) for match in scan.other_years(lambda niks: _look_up(db, niks)))
    yield "end", None


def _sample(db: Connection) -> Iterator[str]:
    query = select(record.c.name).order_by(func.substr(record.c.nik, 13), record.c.nik).limit(_SAMPLED)
    return iter(db.execute(query).scalars())


def _born_in(person: Person) -> int:
    return person.birth_date.year if person.birth_date is not None else 0


def _look_up(db: Connection, niks: Sequence[str]) -> Mapping[str, Person]:
    people = map(Person._make, db.execute(_PERSON.where(record.c.nik.in_(niks))))
    return {person.nik: person for person in people}
