"""The register of incidents, and what the journal tells about the span of one."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import replace
from datetime import datetime
from typing import Any

from sqlalchemy import Connection, func, insert, select, update

from desk.data import journal_pages
from desk.data.complaint_tables import complaint
from desk.data.counter_tables import application
from desk.data.office_tables import journal, staff
from desk.data.own_data_tables import incident, incident_staff
from desk.data.post_tables import parcel, parcel_content
from desk.data.print_tables import print_job
from desk.domain.errors import NotFound
from desk.domain.incidents import (
    Breach,
    Deed,
    Incident,
    IncidentMovedOn,
    IncidentState,
    NewIncident,
    Tally,
    Told,
    Touched,
    Traced,
    deed_of,
)
from desk.domain.journal import Action
from desk.domain.retention import GONE_NIK
from desk.domain.text import Word, mark

INCIDENT = mark("thing", "Data incident")
_mine = incident.c
_SPLIT = "\n"
_AT_ONCE = 500
_LINES = 5_000
_KINDS = {
    "job": mark("incident", "Holders of cards"),
    "application": mark("incident", "Applicants"),
    "complaint": mark("incident", "People who complained"),
    "person": mark("incident", "People of the lists"),
    "parcel": mark("incident", "Receivers of parcels"),
}


def add(
    db: Connection, new: NewIncident, number: str, *, due_at: datetime, staff_id: int, now: datetime
) -> int:
    """Note an incident, and return its number in the table."""
    values = {
        "number": number,
        "state": IncidentState.OPEN,
        "known_at": new.known_at,
        "due_at": due_at,
        "first_at": new.first,
        "last_at": new.last,
        "workstations": _SPLIT.join(new.workstations),
        "what": new.what,
        "everybody": not (new.staff_ids or new.workstations),
        "noted_by": staff_id,
        "noted_at": now,
    }
    made = int(db.execute(insert(incident).values(**values).returning(_mine.id)).scalar_one())
    whose = [{"incident_id": made, "staff_id": one} for one in sorted(set(new.staff_ids))]
    if whose:
        db.execute(insert(incident_staff), whose)
    return made


def tell(db: Connection, its: Incident, told: Told) -> None:
    """Keep what the head writes of an incident."""
    words = {"data": told.data, "harm": told.harm, "done": told.done, "told": told.told}
    _move(db, its, (IncidentState.OPEN, IncidentState.REPORTED), **words)


def report(db: Connection, its: Incident, to: str, now: datetime) -> None:
    """Note that an incident was reported."""
    _move(db, its, (IncidentState.OPEN,), state=IncidentState.REPORTED, reported_at=now, reported_to=to)


def close(db: Connection, its: Incident, now: datetime) -> None:
    """Note that nothing is left to do."""
    _move(db, its, (IncidentState.REPORTED,), state=IncidentState.CLOSED, closed_at=now)


def _move(db: Connection, its: Incident, before: Sequence[IncidentState], **values: Any) -> None:
    mine = update(incident).where(_mine.id == its.id, _mine.state.in_(before))
    if db.execute(mine.values(**values)).rowcount != 1:
        raise IncidentMovedOn(its.number)


def one(db: Connection, incident_id: int) -> Incident:
    """Return one incident.

    Raises:
        NotFound: there is none of this number.
    """
    found = _read(db, _mine.id == incident_id)
    if not found:
        raise NotFound(INCIDENT, str(incident_id))
    return found[0]


def numbered(db: Connection, number: str) -> Incident:
    """Return the incident of a number.

    Raises:
        NotFound: there is none.
    """
    found = _read(db, _mine.number == number.strip())
    if not found:
        raise NotFound(INCIDENT, number)
    return found[0]


def every(db: Connection, most: int) -> tuple[Incident, ...]:
    """Return the register, what is to be reported first."""
    return _read(db, _mine.id > 0, most)


def open_ones(db: Connection) -> int:
    """Return how many are to be reported."""
    query = select(func.count()).select_from(incident).where(_mine.state == IncidentState.OPEN)
    return int(db.execute(query).scalar_one())


def workstations(db: Connection) -> tuple[str, ...]:
    """Return every workstation the journal names."""
    names = db.execute(select(journal.c.workstation).distinct().order_by(journal.c.workstation)).scalars()
    return tuple(name for name in names if name)


def _read(db: Connection, which: Any, most: int | None = None) -> tuple[Incident, ...]:
    query = select(incident, staff.c.name).join(staff, staff.c.id == _mine.noted_by).where(which)
    rows = db.execute(query.order_by(_mine.reported_at.is_not(None), _mine.id.desc()).limit(most)).all()
    whose: dict[int, list[tuple[int, str]]] = defaultdict(list)
    link = incident_staff.c
    people = select(link.incident_id, staff.c.id, staff.c.name).join(staff, staff.c.id == link.staff_id)
    for number, person, name in db.execute(people.where(link.incident_id.in_([row.id for row in rows]))):
        whose[number].append((person, name))
    return tuple(
        Incident(
            id=row.id,
            number=row.number,
            state=row.state,
            known_at=row.known_at,
            due_at=row.due_at,
            first=row.first_at,
            last=row.last_at,
            what=row.what,
            told=Told(row.data, row.harm, row.done, row.told),
            staff=tuple(sorted(whose[row.id], key=lambda each: each[1])),
            workstations=tuple(name for name in row.workstations.split(_SPLIT) if name),
            reported_at=row.reported_at,
            reported_to=row.reported_to,
            closed_at=row.closed_at,
            noted_by=row.name,
        )
        for row in rows
    )


# What the journal tells


def breach(db: Connection, its: Incident) -> Breach:
    """Return who saw, took out and changed what in the span, and whose data that was."""
    counts: dict[tuple[str, str], Counter[Deed]] = defaultdict(Counter)
    out: Counter[tuple[str, str]] = Counter()
    whole: Counter[tuple[str, str]] = Counter()
    entries: list[Traced] = []
    deeds: dict[str, Counter[Deed]] = defaultdict(Counter)
    seen: set[tuple[object, ...]] = set()
    for row in db.execute(_lines(its)):
        action = Action.of(row.action)
        deed, key = deed_of(action), (row.name or "", row.workstation)
        rows = int(row.facts.get("rows", 0) or 0)
        is_whole = bool(row.facts.get("full_nik")) or action is Action.NIKS_SHOWN
        deeds[row.subject][deed] += 1
        # One deed about many records is one deed: its entries share the moment.
        if (mark_of := (row.at, key, row.action)) in seen and deed is not Deed.SEEN:
            continue
        seen.add(mark_of)
        counts[key][deed] += 1
        if deed is Deed.TAKEN_OUT:
            out[key] += rows
            whole[key] += rows if is_whole else 0
        if deed is not Deed.CHANGED:
            entries.append(Traced(row.at, *key, deed, action, row.subject, "", row.reason, rows, is_whole))
    called = journal_pages.names(db, {one.subject for one in entries})
    entries = [replace(one, called=called.get(one.subject, "")) for one in entries]
    tallies = [Tally(*key, dict(one), out[key], whole[key]) for key, one in sorted(counts.items())]
    touched, kinds, gone = _touched(db, deeds)
    return Breach(its, tallies, entries, touched, kinds, gone)


def _lines(its: Incident) -> Any:
    line = journal.c
    query = select(
        line.at, staff.c.name, line.workstation, line.action, line.subject, line.reason, line.facts
    ).outerjoin(staff, staff.c.id == line.staff_id)
    query = query.where(line.at >= its.first, line.at <= its.last)
    if its.staff:
        query = query.where(line.staff_id.in_([person for person, _ in its.staff]))
    if its.workstations:
        query = query.where(line.workstation.in_(its.workstations))
    return query.order_by(line.id).execution_options(yield_per=_LINES)


def _touched(
    db: Connection, deeds: dict[str, Counter[Deed]]
) -> tuple[list[Touched], list[tuple[Word, int]], int]:
    """Return whose records the entries were about, how many of each kind, and how many are destroyed."""
    people: dict[str, tuple[str, set[Word], Counter[Deed]]] = {}
    kinds: Counter[Word] = Counter()
    gone = 0
    for kind, word in _KINDS.items():
        mine = [subject for subject in deeds if subject.startswith(f"{kind}:")]
        for subject, nik, name in _people(db, kind, mine):
            if nik == GONE_NIK:
                gone += 1
                continue
            _, words, done = people.setdefault(nik or name, (name, set(), Counter()))
            if word not in words:
                kinds[word] += 1
            words.add(word)
            done.update(deeds[subject])
    listed = [
        Touched(
            key if key.isdigit() else "",
            name,
            tuple(word for word in _KINDS.values() if word in words),
            tuple(deed for deed in Deed if done[deed]),
            done.total(),
        )
        for key, (name, words, done) in people.items()
        if key
    ]
    by_kind = [(word, kinds[word]) for word in _KINDS.values() if kinds[word]]
    return sorted(listed, key=_as_told), by_kind, gone


def _as_told(one: Touched) -> tuple[bool, str, str]:
    """Put first whose data was seen or taken out, then whose data was only worked on."""
    return not {Deed.SEEN, Deed.TAKEN_OUT} & set(one.deeds), one.name, one.nik


def _people(db: Connection, kind: str, subjects: Sequence[str]) -> Iterable[tuple[str, str, str]]:
    codes = [subject.partition(":")[2] for subject in subjects]
    if kind == "person":
        yield from ((subject, code, "") for subject, code in zip(subjects, codes, strict=True))
        return
    for start in range(0, len(codes), _AT_ONCE):
        some = codes[start : start + _AT_ONCE]
        for key, nik, name in db.execute(_who(kind, some)):
            yield f"{kind}:{key}", nik or "", name or ""


def _who(kind: str, codes: Sequence[str]) -> Any:
    if kind == "parcel":
        nik = func.coalesce(print_job.c.nik, application.c.nik)
        joined = parcel.join(parcel_content, parcel_content.c.parcel_id == parcel.c.id)
        joined = joined.outerjoin(print_job, print_job.c.id == parcel_content.c.job_id)
        joined = joined.outerjoin(application, application.c.id == parcel_content.c.application_id)
        found = select(parcel.c.number, nik, parcel.c.name).select_from(joined)
        return found.where(parcel.c.number.in_(codes))
    table = {"job": print_job, "application": application, "complaint": complaint}[kind]
    numbers = [int(code) for code in codes if code.isdigit()]
    return select(table.c.id, table.c.nik, table.c.name).where(table.c.id.in_(numbers))
