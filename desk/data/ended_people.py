"""People who died or moved out: kept from the lists, found again by NIK or by name and birth date."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from datetime import date, datetime
from typing import Any, NamedTuple

from sqlalchemy import Connection, Select, delete, func, insert, or_, select, update

from desk.data.ended_tables import UNDECIDED, ended_effect, ended_person
from desk.data.import_tables import import_run
from desk.data.print_tables import hold, print_job
from desk.domain.ended import Decision, Effect, End, EndedPerson, HolderEnded
from desk.domain.paging import Cursor, Page
from desk.domain.printing import LIVE_STATES, JobState
from desk.domain.text import search_key

_ended = ended_person.c
_effect = ended_effect.c
_AT_ONCE = 500
_ROW: Select[Any] = select(
    _ended.id,
    _ended.kind,
    _ended.nik,
    _ended.name,
    _ended.birth_date,
    _ended.ended_on,
    _ended.paper_number,
    _ended.place,
    _ended.import_id,
    import_run.c.file,
).join(import_run, import_run.c.id == _ended.import_id)


class Mark(NamedTuple):
    """What one recorded end did to one card or application."""

    effect: Effect
    certain: bool
    job_id: int | None = None
    application_id: int | None = None


def add(
    db: Connection,
    end: End,
    import_id: int,
    row_number: int,
    *,
    nik: str,
    name: str,
    birth_date: date | None,
    ended_on: date | None,
    paper_number: str,
    place: str,
) -> int:
    """Keep somebody who died or moved out, and return the number of the row."""
    values = {
        "kind": end,
        "nik": nik,
        "name": name[:200],
        "name_key": search_key(name)[:200],
        "birth_date": birth_date,
        "ended_on": ended_on,
        "paper_number": paper_number[:60],
        "place": place[:200],
        "import_id": import_id,
        "row_number": row_number,
    }
    return int(db.execute(insert(ended_person).values(**values).returning(_ended.id)).scalar_one())


def mark(db: Connection, ended_id: int, marks: Sequence[Mark], now: datetime) -> None:
    """Keep what a recorded end did."""
    if marks:
        rows = [{**one._asdict(), "ended_id": ended_id, "at": now} for one in marks]
        db.execute(insert(ended_effect), rows)


def known(db: Connection, end: End, nik: str, name: str, birth_date: date | None) -> EndedPerson | None:
    """Return who was recorded before: under the NIK, or without one by name and birth date."""
    same = (
        _ended.nik == nik
        if nik
        else (_ended.nik == "") & (_ended.name_key == search_key(name)) & (_ended.birth_date == birth_date)
    )
    row = db.execute(_ROW.where(_ended.kind == end, same)).first()
    return None if row is None else EndedPerson(*row)


def of_nik(db: Connection, nik: str) -> tuple[EndedPerson, ...]:
    """Return what is recorded of a NIK, the newest first."""
    if not nik:
        return ()
    rows = db.execute(_ROW.where(_ended.nik == nik).order_by(_ended.id.desc()))
    return tuple(EndedPerson(*row) for row in rows)


def of_niks(db: Connection, niks: Collection[str]) -> dict[str, tuple[EndedPerson, ...]]:
    """Return what is recorded of some NIKs, the newest first."""
    found: dict[str, tuple[EndedPerson, ...]] = {}
    every = [nik for nik in niks if nik]
    for first in range(0, len(every), _AT_ONCE):
        query = _ROW.where(_ended.nik.in_(every[first : first + _AT_ONCE])).order_by(_ended.id.desc())
        for row in db.execute(query):
            found[row.nik] = (*found.get(row.nik, ()), EndedPerson(*row))
    return found


def namesakes(db: Connection, name: str, birth_date: date) -> tuple[int, ...]:
    """Return the live cards that carry a name and a birth date."""
    query = select(print_job.c.id).where(
        print_job.c.state.in_(LIVE_STATES),
        print_job.c.name_key == search_key(name),
        print_job.c.birth_date == birth_date,
    )
    return tuple(db.execute(query.order_by(print_job.c.id)).scalars())


def must_be_decided(db: Connection, job_ids: Collection[int]) -> None:
    """Let cards leave about which nothing is to be decided.

    Raises:
        HolderEnded: the holder of one is recorded as died or moved, and nobody has decided about the card.
    """
    for one in undecided(db, job_ids):
        raise HolderEnded(one.person.name, one.person.end.word, one.person.paper_number or "–")


def behind_holds(db: Connection, job_ids: Collection[int]) -> dict[int, EndedPerson]:
    """Return who died or moved because of whom some cards are held."""
    if not job_ids:
        return {}
    query = (
        select(hold.c.job_id, *_ROW.selected_columns)
        .select_from(hold)
        .join(ended_person, (_ended.nik == hold.c.other_nik) & (_ended.name == hold.c.other_name))
        .join(import_run, import_run.c.id == _ended.import_id)
        .where(hold.c.job_id.in_(job_ids), hold.c.decided_at.is_(None))
        .where(or_(*(((_ended.kind == end) & (hold.c.reason == end.hold)) for end in End)))
        .order_by(_ended.id)
    )
    return {row[0]: EndedPerson(*row[1:]) for row in db.execute(query)}


def everybody(db: Connection) -> tuple[EndedPerson, ...]:
    """Return everybody who is recorded as died or moved."""
    return tuple(EndedPerson(*row) for row in db.execute(_ROW.order_by(_ended.id)))


def page(db: Connection, end: End | None, begins: str, after: Cursor | None, size: int) -> Page[EndedPerson]:
    """Return who is recorded, the newest first, of one kind or whose name or NIK begins with something."""
    query = _ROW
    if end is not None:
        query = query.where(_ended.kind == end)
    if begins.isdecimal():
        query = query.where(_ended.nik >= begins, _ended.nik < begins + "~")
    elif key := search_key(begins):
        query = query.where(_ended.name_key >= key, _ended.name_key < key + "~")
    if after is not None:
        query = query.where(_ended.id < after[0])
    rows = [EndedPerson(*row) for row in db.execute(query.order_by(_ended.id.desc()).limit(size + 1))]
    shown = tuple(rows[:size])
    return Page(shown, (shown[-1].id,) if len(rows) > size else None)


def counts(db: Connection) -> dict[End, int]:
    """Return how many people are recorded of each kind."""
    found = {
        row[0]: int(row[1]) for row in db.execute(select(_ended.kind, func.count()).group_by(_ended.kind))
    }
    return {end: found.get(end, 0) for end in End}


def effects(db: Connection, ended_ids: Collection[int]) -> dict[int, tuple[Effect, ...]]:
    """Return what some recorded ends did."""
    found: dict[int, tuple[Effect, ...]] = {}
    if ended_ids:
        query = select(_effect.ended_id, _effect.effect).where(_effect.ended_id.in_(ended_ids))
        for ended_id, effect in db.execute(query.order_by(_effect.id)):
            found[ended_id] = (*found.get(ended_id, ()), effect)
    return found


# Cards that are made, and wait for a person's word


class Undecided(NamedTuple):
    """A made card nobody has decided about."""

    effect_id: int
    person: EndedPerson
    job_id: int
    certain: bool


def undecided(db: Connection, job_ids: Collection[int] | None = None) -> tuple[Undecided, ...]:
    """Return the made cards of people who died or moved about which nobody has decided."""
    query = (
        select(_effect.id, _effect.job_id, _effect.certain, *_ROW.selected_columns)
        .select_from(ended_effect)
        .join(ended_person, _ended.id == _effect.ended_id)
        .join(import_run, import_run.c.id == _ended.import_id)
        .join(print_job, print_job.c.id == _effect.job_id)
        .where(UNDECIDED, print_job.c.state.in_(_MADE))
        .order_by(_effect.id)
    )
    if job_ids is not None:
        query = query.where(_effect.job_id.in_(job_ids))
    return tuple(
        Undecided(effect_id, EndedPerson(*person), job_id, certain)
        for effect_id, job_id, certain, *person in db.execute(query)
    )


_MADE = (JobState.PRINTING, JobState.UNKNOWN, JobState.PRINTED, JobState.SENT)


def decide(
    db: Connection, job_id: int, decision: Decision, reason: str, *, staff_id: int, now: datetime
) -> int:
    """Keep what a person decided about a made card, and return how many ends that settles."""
    decided = db.execute(
        update(ended_effect)
        .where(_effect.job_id == job_id, UNDECIDED)
        .values(decision=decision, decided_at=now, decided_by=staff_id, reason=reason[:500])
    )
    return decided.rowcount


def take_back(db: Connection, job_id: int, decided_at: datetime) -> None:
    """Take back what was decided about a card at one moment."""
    db.execute(
        update(ended_effect)
        .where(_effect.job_id == job_id, _effect.decided_at == decided_at)
        .values(decision=None, decided_at=None, decided_by=None, reason="")
    )


def hold_back(db: Connection, job_id: int, now: datetime) -> bool:
    """Hold a card that waits again although its holder died or moved, and say whether one was held."""
    found = undecided_of_waiting(db, job_id)
    for ended_id, person in found:
        hold_for(db, job_id, person, now)
        db.execute(
            update(ended_effect)
            .where(_effect.ended_id == ended_id, _effect.job_id == job_id)
            .values(effect=Effect.HELD)
        )
    if found:
        db.execute(
            update(print_job)
            .where(print_job.c.id == job_id, print_job.c.state == JobState.WAITING)
            .values(state=JobState.HELD)
        )
    return bool(found)


def undecided_of_waiting(db: Connection, job_id: int) -> tuple[tuple[int, EndedPerson], ...]:
    """Return the ends nobody has decided about of a card that is not made any more."""
    query = (
        select(*_ROW.selected_columns)
        .select_from(ended_effect)
        .join(ended_person, _ended.id == _effect.ended_id)
        .join(import_run, import_run.c.id == _ended.import_id)
        .where(UNDECIDED, _effect.job_id == job_id)
    )
    return tuple((row.id, EndedPerson(*row)) for row in db.execute(query))


def hold_for(db: Connection, job_id: int, person: EndedPerson, now: datetime) -> None:
    """Open a hold that shows who died or moved; one decided before is open again."""
    same = (
        hold.c.job_id == job_id,
        hold.c.reason == person.end.hold,
        hold.c.other_nik == person.nik,
        hold.c.other_name == person.name,
    )
    again = db.execute(
        update(hold)
        .where(*same)
        .values(opened_at=now, decided_at=None, decided_by=None, decision=None, decision_reason="")
    )
    if again.rowcount == 0:
        db.execute(
            insert(hold).values(
                job_id=job_id,
                reason=person.end.hold,
                other_nik=person.nik,
                other_name=person.name,
                opened_at=now,
            )
        )


def forget(db: Connection, import_id: int) -> int:
    """Let go of everybody a list recorded, with what that did; return how many they were."""
    mine = select(_ended.id).where(_ended.import_id == import_id)
    db.execute(delete(ended_effect).where(_effect.ended_id.in_(mine)))
    return db.execute(delete(ended_person).where(_ended.import_id == import_id)).rowcount
