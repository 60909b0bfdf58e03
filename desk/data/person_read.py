"""Everything the office keeps of one NIK, read by the map of people, and who had to do with it."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from sqlalchemy import ColumnElement, Connection, Text, cast, func, literal, or_, select

from desk.data import journal_pages
from desk.data.case_tables import person_case
from desk.data.complaint_tables import complaint
from desk.data.counter_tables import application, application_check
from desk.data.ended_tables import ended_person
from desk.data.office_tables import district, journal, staff, village
from desk.data.own_data_tables import data_request
from desk.data.person_map import SOURCES, Source, Traces
from desk.data.person_words import FIELD_WORDS
from desk.data.post_tables import parcel, parcel_content
from desk.data.print_tables import print_job
from desk.domain.incidents import Deed, deed_of
from desk.domain.journal import Action
from desk.domain.own_data import HeldPart, HeldRow, Look
from desk.domain.printing import Worded
from desk.domain.record_status import RecordStatus
from desk.domain.services import Catalogue
from desk.domain.staff import Role
from desk.domain.text import Word, mark

_AT_ONCE = 500
_CODED: Mapping[str, Mapping[str, Word]] = {
    "outcome": {
        "good": mark("held", "Good"),
        "spoiled": mark("held", "Spoiled"),
        "put_back": mark("held", "Put back"),
        "unknown": mark("held", "Unknown"),
        "undone": mark("held", "Undone"),
    },
    "status": {status.code: status.word for status in RecordStatus},
    "decision": {"released": mark("held", "Released"), "cancelled": mark("held", "Cancelled")},
}
"""What stands in the database as a code without an enumeration."""
_PLACES = frozenset({"village_code", "district_code"})


@dataclass(frozen=True, slots=True)
class Names:
    """What codes are called: places, documents and services of the catalogue."""

    places: Mapping[str, str]
    documents: Mapping[str, str]
    services: Mapping[str, str]


def names(db: Connection, catalogue: Catalogue, language: str) -> Names:
    """Return what the codes in rows are called."""
    places = {code: name for table in (district, village) for code, name in _places(db, table)}
    documents = {code: one.name.said(language) for code, one in catalogue.documents.items()}
    return Names(
        places, documents, {code: one.name.said(language) for code, one in catalogue.services.items()}
    )


def traces(db: Connection, nik: str) -> Traces:
    """Return everything that leads from a NIK to rows that do not name it."""

    def ids(column: ColumnElement[Any], which: ColumnElement[bool]) -> frozenset[Any]:
        return frozenset(db.execute(select(column).where(which)).scalars())

    jobs = ids(print_job.c.id, print_job.c.nik == nik)
    own = or_(
        application.c.nik == nik, application.c.applicant_nik == nik, application.c.note.like(f"%{nik}%")
    )
    asked = ids(application.c.id, own) | ids(application.c.id, application.c.job_id.in_(jobs))
    tied = or_(
        complaint.c.nik == nik,
        complaint.c.job_id.in_(jobs),
        complaint.c.application_id.in_(asked),
        complaint.c.text.like(f"%{nik}%"),
    )
    inside = or_(parcel_content.c.job_id.in_(jobs), parcel_content.c.application_id.in_(asked))
    sent = select(parcel_content.c.parcel_id).where(inside)
    return Traces(
        nik=nik,
        jobs=jobs,
        applications=asked,
        complaints=ids(complaint.c.id, tied),
        cases=ids(person_case.c.id, or_(person_case.c.nik == nik, person_case.c.other_nik == nik)),
        ended=ids(ended_person.c.id, ended_person.c.nik == nik),
        parcels=ids(parcel.c.id, parcel.c.id.in_(sent)),
        checks=ids(application_check.c.id, application_check.c.application_id.in_(asked)),
    )


def held(db: Connection, its: Traces, known: Names) -> tuple[HeldPart, ...]:
    """Return every part of which there is something, in the order of the map."""
    parts: dict[str, list[HeldRow]] = {}
    titles = {source.title.text: source.title for source in SOURCES}
    for source in SOURCES:
        parts.setdefault(source.title.text, []).extend(_rows(db, source, its, known))
    return tuple(HeldPart(titles[title], tuple(rows)) for title, rows in parts.items() if rows)


def _rows(db: Connection, source: Source, its: Traces, known: Names) -> Iterator[HeldRow]:
    query = select(*source.fields).select_from(source.start).where(source.which(its))
    for row in db.execute(query).mappings():
        fields = [
            (FIELD_WORDS[name], _value(name, value, known))
            for name, value in row.items()
            if value is not None and value != ""
        ]
        yield HeldRow(tuple(fields))


def _value(name: str, value: Any, known: Names) -> object:
    if isinstance(value, Worded):
        return value.word
    if isinstance(value, dict):
        return ", ".join(f"{key}: {one}" for key, one in value.items() if one not in (None, ""))
    called = {"document": known.documents, "service": known.services, **dict.fromkeys(_PLACES, known.places)}
    words: Mapping[Any, object] = _CODED.get(name) or called.get(name) or {}
    return words.get(value, value)


def looks(db: Connection, its: Traces, *, named: bool) -> tuple[tuple[Look, ...], tuple[Look, ...]]:
    """Return who saw the person's data and who worked on it, by role, or by name if ``named``."""
    seen: list[Look] = []
    done: list[Look] = []
    entries = _entries(db, its)
    called = journal_pages.names(db, {row.subject for row in entries})
    for row in entries:
        action = Action.of(row.action)
        held = frozenset((row.roles or "").split(","))
        look = Look(
            row.at,
            (row.name or "") if named else "",
            tuple(role.word for role in Role if role.value in held),
            row.workstation,
            action.word,
            row.subject if not row.subject.startswith("person:") else "",
            called.get(row.subject, ""),
            row.reason,
        )
        (seen if deed_of(action) in (Deed.SEEN, Deed.TAKEN_OUT) else done).append(look)
    return tuple(seen), tuple(done)


def _entries(db: Connection, its: Traces) -> Sequence[Any]:
    """Return the entries about the person or a record of theirs, in the order they were written."""
    query = select(
        journal.c.id,
        journal.c.at,
        staff.c.name,
        staff.c.roles,
        journal.c.workstation,
        journal.c.action,
        journal.c.subject,
        journal.c.reason,
    ).outerjoin(staff, staff.c.id == journal.c.staff_id)
    found: dict[int, Any] = {}
    for some in _some(sorted(subjects(db, its))):
        found |= {row.id: row for row in db.execute(query.where(journal.c.subject.in_(some)))}
    told = cast(journal.c.facts, Text).like(literal(f"%{its.nik}%"))
    found |= {row.id: row for row in db.execute(query.where(told))}
    return [found[number] for number in sorted(found)]


def subjects(db: Connection, its: Traces) -> frozenset[str]:
    """Return under which names the journal knows the person and their records."""
    numbers = db.execute(select(parcel.c.number).where(parcel.c.id.in_(its.parcels))).scalars()
    requests = db.execute(select(data_request.c.id).where(data_request.c.nik == its.nik)).scalars()
    return frozenset(
        {
            f"person:{its.nik}",
            *(f"job:{one}" for one in its.jobs),
            *(f"application:{one}" for one in its.applications),
            *(f"complaint:{one}" for one in its.complaints),
            *(f"case:{one}" for one in its.cases),
            *(f"parcel:{one}" for one in numbers),
            *(f"data_request:{one}" for one in requests),
        }
    )


def exports_since(db: Connection, first: datetime | None) -> int:
    """Return how many lists, reports and backups were taken out since a moment."""
    if first is None:
        return 0
    out = [action.code for action in Action if deed_of(action) is Deed.TAKEN_OUT]
    query = select(func.count()).where(journal.c.action.in_(out), journal.c.at >= first)
    return int(db.execute(query.select_from(journal)).scalar_one())


def _some(every: Sequence[str]) -> Iterable[Sequence[str]]:
    return (every[start : start + _AT_ONCE] for start in range(0, len(every), _AT_ONCE))


def _places(db: Connection, table: Any) -> Iterator[tuple[str, str]]:
    for row in db.execute(select(table.c.code, table.c.name)):
        yield row.code, row.name
