"""What the lists of the centre say otherwise of the people of a list: another name, another NIK."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Collection, Iterator, Sequence
from typing import TypeVar

from sqlalchemy import Connection, select

from desk.data.intake_lookup import people
from desk.data.print_tables import record
from desk.domain.applications import Subject
from desk.domain.imports import ListDoubt
from desk.domain.intake import PersonKey
from desk.domain.likeness import names_agree
from desk.domain.text import search_key

_AT_ONCE = 500
T = TypeVar("T", str, PersonKey)


class KnownAs:
    """Looks everybody up at once, and tells of each what the lists of the centre say otherwise."""

    def __init__(self, db: Connection, subjects: Collection[Subject]) -> None:
        self._names: dict[str, str] = {}
        self._niks: defaultdict[PersonKey, set[str]] = defaultdict(set)
        for niks in _parts(sorted({subject.nik for subject in subjects if subject.nik})):
            query = select(record.c.nik, record.c.name).where(record.c.nik.in_(niks))
            self._names |= {row.nik: row.name for row in db.execute(query)}
        for keys in _parts(sorted({key for subject in subjects if (key := _key(subject)) is not None})):
            for key, nik in people(db, keys):
                self._niks[key].add(nik)

    def doubt(self, subject: Subject) -> ListDoubt | None:
        """Return what speaks against a row being about who it says."""
        if not subject.nik:
            return None
        name = self._names.get(subject.nik)
        if name is not None and subject.name and not names_agree(name, subject.name):
            return ListDoubt.OTHER_NAME
        key = _key(subject)
        if key is not None and self._niks.get(key, set()) - {subject.nik}:
            return ListDoubt.OTHER_NIK
        return None


def _key(subject: Subject) -> PersonKey | None:
    name = search_key(subject.name)
    return (name, subject.birth_date) if name and subject.birth_date is not None else None


def _parts(every: Sequence[T]) -> Iterator[list[T]]:
    return (list(every[first : first + _AT_ONCE]) for first in range(0, len(every), _AT_ONCE))
