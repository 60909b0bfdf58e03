"""Pages of the journal, as flat at a million entries as at ten, and what its subjects are called."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from sqlalchemy import Connection, Select, or_, select, tuple_

from desk.data.case_tables import person_case
from desk.data.complaint_tables import complaint
from desk.data.counter_tables import application
from desk.data.mission_tables import mission
from desk.data.office_tables import journal, staff
from desk.data.own_data_tables import data_request, incident
from desk.data.print_tables import print_job
from desk.domain.journal import Action, Entry
from desk.domain.journal_view import JournalAsk, Told
from desk.domain.nik import mask_nik
from desk.domain.paging import Cursor, Page

_its = journal.c
_ROWS = select(
    _its.id,
    _its.at,
    staff.c.name,
    _its.workstation,
    _its.action,
    _its.subject,
    _its.reason,
    _its.facts,
    _its.hash,
).outerjoin(staff, staff.c.id == _its.staff_id)
_AT_ONCE = 400


@dataclass(frozen=True, slots=True)
class Span:
    """The moments between which entries are wanted; None at an open end."""

    begin: datetime | None = None
    end: datetime | None = None


def page(db: Connection, asked: JournalAsk, span: Span, cursor: Cursor | None, size: int) -> Page[Told]:
    """Return the newest entries before ``cursor``."""
    query = _narrowed(asked, span)
    if cursor is not None:
        query = query.where(tuple_(_its.at, _its.id) < tuple_(*cursor))
    rows = db.execute(query.order_by(_its.at.desc(), _its.id.desc()).limit(size + 1)).all()
    shown = rows[:size]
    after = (shown[-1].at, shown[-1].id) if len(rows) > size else None
    return Page(_told(db, shown), after)


def every(db: Connection, asked: JournalAsk, span: Span) -> Iterator[Told]:
    """Yield all entries, the oldest first, some hundreds at once."""
    last: tuple[datetime, int] | None = None
    ordered = _narrowed(asked, span).order_by(_its.at, _its.id).limit(_AT_ONCE)
    while True:
        query = ordered if last is None else ordered.where(tuple_(_its.at, _its.id) > tuple_(*last))
        rows = db.execute(query).all()
        if not rows:
            return
        yield from _told(db, rows)
        last = (rows[-1].at, rows[-1].id)


def history(db: Connection, subjects: Iterable[str]) -> tuple[Told, ...]:
    """Return every entry about some records, newest first; a deed about several of them stands once each."""
    query = _ROWS.where(_its.subject.in_(list(subjects))).order_by(_its.id.desc())
    return _told(db, db.execute(query).all())


def numbered(db: Connection, number: int) -> Told | None:
    """Return the entry with a number."""
    found = _told(db, db.execute(_ROWS.where(_its.id == number)).all())
    return found[0] if found else None


def people(db: Connection) -> tuple[tuple[int, str], ...]:
    """Return everybody who has or had an account, by name."""
    return tuple(
        (row.id, row.name) for row in db.execute(select(staff.c.id, staff.c.name).order_by(staff.c.name))
    )


def _narrowed(asked: JournalAsk, span: Span) -> Select[Any]:
    query: Select[Any] = _ROWS
    if asked.staff_id is not None:
        query = query.where(_its.staff_id == asked.staff_id)
    if asked.actions:
        query = query.where(_its.action.in_([action.code for action in asked.actions]))
    if asked.passed_over:
        query = query.where(_its.action.not_in([action.code for action in asked.passed_over]))
    if asked.subjects:
        query = query.where(_its.subject.in_(asked.subjects))
    if span.begin is not None:
        query = query.where(_its.at >= span.begin)
    return query if span.end is None else query.where(_its.at < span.end)


def _told(db: Connection, rows: Iterable[Sequence[Any]]) -> tuple[Told, ...]:
    entries = [_entry(row) for row in rows]
    named = names(db, {entry.subject for entry, _ in entries})
    return tuple(Told(entry, named.get(entry.subject, ""), its) for entry, its in entries)


def _entry(row: Sequence[Any]) -> tuple[Entry, str]:
    number, at, name, workstation, action, subject, reason, facts, its = row
    return Entry(number, at, name or "", workstation, Action.of(action), subject, reason, facts), its


# What subjects are called


def names(db: Connection, subjects: Iterable[str]) -> Mapping[str, str]:
    """Return what records are called on screen and paper; a card by its masked NIK."""
    by_kind: dict[str, list[int]] = {}
    for subject in subjects:
        kind, _, number = subject.partition(":")
        if kind in _NAMED and number.isdecimal():
            by_kind.setdefault(kind, []).append(int(number))
    return {
        f"{kind}:{number}": called
        for kind, numbers in by_kind.items()
        for start in range(0, len(numbers), _AT_ONCE)
        for number, called in _NAMED[kind](db, numbers[start : start + _AT_ONCE])
    }


_Named = Callable[[Connection, list[int]], Iterator[tuple[int, str]]]


def _jobs(db: Connection, numbers: list[int]) -> Iterator[tuple[int, str]]:
    for row in db.execute(select(print_job.c.id, print_job.c.nik).where(print_job.c.id.in_(numbers))):
        yield row.id, mask_nik(row.nik)


def _applications(db: Connection, numbers: list[int]) -> Iterator[tuple[int, str]]:
    query = select(application.c.id, application.c.number).where(application.c.id.in_(numbers))
    yield from (tuple(row) for row in db.execute(query))


def _complaints(db: Connection, numbers: list[int]) -> Iterator[tuple[int, str]]:
    query = select(complaint.c.id, complaint.c.number).where(complaint.c.id.in_(numbers))
    yield from (tuple(row) for row in db.execute(query))


def _missions(db: Connection, numbers: list[int]) -> Iterator[tuple[int, str]]:
    query = select(mission.c.id, mission.c.number).where(mission.c.id.in_(numbers))
    yield from (tuple(row) for row in db.execute(query))


def _requests(db: Connection, numbers: list[int]) -> Iterator[tuple[int, str]]:
    query = select(data_request.c.id, data_request.c.number).where(data_request.c.id.in_(numbers))
    yield from (tuple(row) for row in db.execute(query))


def _incidents(db: Connection, numbers: list[int]) -> Iterator[tuple[int, str]]:
    query = select(incident.c.id, incident.c.number).where(incident.c.id.in_(numbers))
    yield from (tuple(row) for row in db.execute(query))


def _staff(db: Connection, numbers: list[int]) -> Iterator[tuple[int, str]]:
    query = select(staff.c.id, staff.c.name).where(staff.c.id.in_(numbers))
    yield from (tuple(row) for row in db.execute(query))


_NAMED: Mapping[str, _Named] = {
    "job": _jobs,
    "application": _applications,
    "complaint": _complaints,
    "mission": _missions,
    "data_request": _requests,
    "incident": _incidents,
    "staff": _staff,
}


def subjects_of_nik(db: Connection, nik: str) -> tuple[str, ...]:
    """Return every record of one person: cards, applications, cases."""
    jobs = db.execute(select(print_job.c.id).where(print_job.c.nik == nik)).scalars()
    asked = db.execute(select(application.c.id).where(application.c.nik == nik)).scalars()
    either = or_(person_case.c.nik == nik, person_case.c.other_nik == nik)
    cases = db.execute(select(person_case.c.id).where(either)).scalars()
    return (
        *(f"job:{one}" for one in jobs),
        *(f"application:{one}" for one in asked),
        *(f"case:{one}" for one in cases),
    )


def subjects_numbered(db: Connection, number: str) -> tuple[str, ...]:
    """Return the complaint, mission, minutes of destruction or other paper of a number."""
    complaints = db.execute(select(complaint.c.id).where(complaint.c.number == number)).scalars()
    missions = db.execute(select(mission.c.id).where(mission.c.number == number)).scalars()
    found = (*(f"complaint:{one}" for one in complaints), *(f"mission:{one}" for one in missions))
    papers = [f"{kind}:{number}" for kind in ("destruction", "batch", "handover", "parcel")]
    known = db.execute(select(_its.subject).where(_its.subject.in_(papers)).distinct()).scalars()
    return (*found, *known)
