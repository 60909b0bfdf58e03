"""What lists say of the families of records: the number of the KK and the mother's name."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from sqlalchemy import Connection, delete, insert, select

from desk.data.list_tables import prr_list_trace, record_family
from desk.domain.intake import Family, Traced

_AT_ONCE = 500
_row = record_family.c


def of_niks(db: Connection, niks: list[str]) -> dict[str, Family]:
    """Return what is known of the families of some NIKs; unknown ones are left out."""
    query = select(record_family).where(_row.nik.in_(niks))
    return {row.nik: Family(row.family_card, row.mother) for row in db.execute(query)}


def keep(db: Connection, list_id: int, said: Mapping[str, Family]) -> None:
    """Keep what a list says of families; where it says nothing, what was known stays."""
    for niks in _parts(said):
        before = of_niks(db, niks)
        after = {nik: _merged(before.get(nik), said[nik]) for nik in niks}
        changed = [nik for nik in niks if after[nik] != before.get(nik)]
        if not changed:
            continue
        traced = _traced(db, list_id, changed)
        traces = [
            {"list_id": list_id, "what": Traced.FAMILY, "subject": nik, "was": list(before.get(nik, ()))}
            for nik in changed
            if nik not in traced
        ]
        if traces:
            db.execute(insert(prr_list_trace), traces)
        db.execute(delete(record_family).where(_row.nik.in_(changed)))
        db.execute(
            insert(record_family),
            [{"nik": nik, "family_card": after[nik].card, "mother": after[nik].mother} for nik in changed],
        )


def put_back(db: Connection, was: Mapping[str, list[str]]) -> None:
    """Bring the families of some NIKs back to what was known of them; nothing stands for nothing."""
    for niks in _parts(was):
        db.execute(delete(record_family).where(_row.nik.in_(niks)))
        known = [dict(zip(_row.keys(), (nik, *was[nik]), strict=True)) for nik in niks if was[nik]]
        if known:
            db.execute(insert(record_family), known)


def _merged(before: Family | None, said: Family) -> Family:
    return said if before is None else Family(said.card or before.card, said.mother or before.mother)


def _traced(db: Connection, list_id: int, niks: list[str]) -> frozenset[str]:
    its = prr_list_trace.c
    query = select(its.subject).where(
        its.list_id == list_id, its.what == Traced.FAMILY, its.subject.in_(niks)
    )
    return frozenset(db.execute(query).scalars())


def _parts(niks: Mapping[str, object]) -> Iterator[list[str]]:
    every = sorted(niks)
    return (every[first : first + _AT_ONCE] for first in range(0, len(every), _AT_ONCE))
