"""Writing down what a PRR list brings: records, print jobs and what holds them, thousands at a time."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from hashlib import file_digest
from pathlib import Path
from typing import Any, TypeVar

from sqlalchemy import (
    Connection,
    Integer,
    bindparam,
    case,
    false,
    func,
    insert,
    literal,
    or_,
    select,
    text,
    update,
)
from sqlalchemy.exc import IntegrityError

from desk.data import list_undo
from desk.data.intake_lookup import CHUNK
from desk.data.office_tables import office
from desk.data.print_tables import hold, print_job, prr_list, record
from desk.domain.errors import ListChanged
from desk.domain.file_errors import FileFlaw, FileUnreadable
from desk.domain.intake import LIST_KIND, PERSON, STORED, Fact, Figures, Line
from desk.domain.known_nik import HOLDABLE
from desk.domain.printing import LIVE_STATES, CardKind, Channel, Delivery, JobState, PrintReason
from desk.domain.reconciliation import Findings

T = TypeVar("T")
Told = Callable[[int], None]
"""Told how many more rows were written; it may raise to end the transaction."""

_MANY = 1_000
_job = print_job.c
_NEW_RECORDS = insert(record)
_CHANGED_RECORDS = (
    update(record)
    .where(record.c.nik == bindparam("key"))
    .values({name: bindparam(name) for name in STORED[1:]})
)
_SEEN = update(record).where(
    record.c.nik.in_(bindparam("niks", expanding=True)), record.c.last_list_id != bindparam("list_id")
)
_CORRECTED_JOBS = (
    update(print_job)
    .where(_job.id == bindparam("key"), or_(*(_job.state == state for state in HOLDABLE)))
    .values({name: bindparam(name) for name in PERSON})
)


@dataclass(frozen=True, slots=True)
class NewJobs:
    """What the jobs of one list have in common."""

    list_id: int
    today: date
    now: datetime
    first_time_after: date
    """Whoever was born later is a first-time holder."""
    rank: int
    rank_first_time: int


def fingerprint(path: Path) -> str:
    """Return the SHA-256 of a file.

    Raises:
        FileUnreadable: it is gone or closed to this program.
    """
    try:
        with path.open("rb") as file:
            return file_digest(file, "sha256").hexdigest()
    except FileNotFoundError as problem:
        raise FileUnreadable.gone(path) from problem
    except OSError as problem:
        raise FileUnreadable.because(path.name, FileFlaw.NO_ACCESS) from problem


def one_list_at_a_time(db: Connection) -> None:
    """Let a second list wait until this one is written down."""
    db.execute(select(office.c.id).with_for_update())


def add_list(db: Connection, staff_id: int, now: datetime, sha256: str, figures: Figures) -> int:
    """Keep a list's own line, and return its number."""
    values = {
        "at": now,
        "staff_id": staff_id,
        "kind": LIST_KIND,
        "file_name": figures.file[-260:],
        "sha256": sha256,
        "rows": figures.rows,
        "queued": figures.queued,
        "held": figures.held,
        "repeated": figures.repeated,
        "not_ready": figures.not_ready,
        "rejected": figures.rejected,
        "changed": figures.changed,
        "vanished": figures.vanished,
    }
    return int(db.execute(insert(prr_list).values(**values).returning(prr_list.c.id)).scalar_one())


def rows_to_write(findings: Findings) -> int:
    """Return how many rows ``write`` will tell of."""
    return (
        len(findings.new_records)
        + len(findings.changed_records)
        + len(findings.known_niks)
        + len(findings.new_jobs)
        + len(findings.job_corrections)
        + len(findings.facts)
    )


def write(db: Connection, findings: Findings, common: NewJobs, told: Told) -> None:
    """Write everything a list brings.

    Raises:
        ListChanged: a job moved on since the findings were made.
    """
    list_id, newest_hold = common.list_id, list_undo.newest_hold(db)
    list_undo.trace_records(db, list_id, [line.nik for line in findings.changed_records])
    list_undo.trace_seen(db, list_id, findings.previous_list_id, findings.known_niks)
    list_undo.trace_jobs(db, list_id, [job_id for job_id, _ in findings.job_corrections])
    _write_records(db, findings, list_id, told)
    held = findings.held_niks()
    niks = [line.nik for line in findings.new_jobs]
    _open_jobs(db, [nik for nik in niks if nik not in held], JobState.WAITING, common, told)
    _open_jobs(db, [nik for nik in niks if nik in held], JobState.HELD, common, told)
    for part in _parts(findings.job_corrections):
        db.execute(_CORRECTED_JOBS, [{"key": job_id, **values} for job_id, values in part])
        told(len(part))
    _hold_jobs(db, findings)
    _write_holds(db, findings.facts, common.now, told)
    list_undo.trace_holds(db, list_id, newest_hold, common.now)
    if len(findings.new_records) >= _MANY and db.dialect.name != "sqlite":
        # A server learns by itself how much has come, but within a minute. A list taken in before that would
        # be compared as if the tables were empty: every row with every other, which takes hours.
        db.execute(text("SELECT desk_count_again()"))


def _write_records(db: Connection, findings: Findings, list_id: int, told: Told) -> None:
    lists = {"first_list_id": list_id, "last_list_id": list_id}
    for part in _parts(findings.new_records):
        db.execute(_NEW_RECORDS, [{**dict(zip(STORED, line, strict=False)), **lists} for line in part])
        told(len(part))
    for part in _parts(findings.changed_records):
        db.execute(_CHANGED_RECORDS, [_changed(line) for line in part])
        told(len(part))
    for niks in _parts(findings.known_niks):
        db.execute(_SEEN.values(last_list_id=list_id), {"niks": niks, "list_id": list_id})
        told(len(niks))


def _changed(line: Line) -> Mapping[str, object]:
    return {"key": line.nik, **dict(zip(STORED[1:], line[1:], strict=False))}


def _open_jobs(db: Connection, niks: Sequence[str], state: JobState, common: NewJobs, told: Told) -> None:
    """Open jobs for NIKs whose record is written; the database copies the person."""
    first_time = func.coalesce(record.c.birth_date > common.first_time_after, false())
    values: dict[str, Any] = {
        "nik": record.c.nik,
        **{name: record.c[name] for name in PERSON},
        "kind": literal(CardKind.KTP_EL, _job.kind.type),
        "state": literal(state, _job.state.type),
        "reason": literal(PrintReason.FIRST, _job.reason.type),
        "channel": literal(Channel.NONE, _job.channel.type),
        "delivery": literal(Delivery.COUNTER, _job.delivery.type),
        "rank": case((first_time, literal(common.rank_first_time, Integer)), else_=common.rank),
        "first_time": first_time,
        "disaster": false(),
        "recorded_on": func.coalesce(record.c.recorded_on, literal(common.today, _job.recorded_on.type)),
        "queued_at": literal(common.now, _job.queued_at.type),
        "prr_list_id": literal(common.list_id, Integer),
    }
    chosen = select(*values.values()).where(record.c.nik.in_(bindparam("niks", expanding=True)))
    statement = insert(print_job).from_select(list(values), chosen, include_defaults=False)
    for part in _parts(niks):
        try:
            db.execute(statement, {"niks": part})
        except IntegrityError as error:
            if "uq_print_job_live" not in str(error.orig):
                raise
            raise ListChanged from error
        told(len(part))


def _hold_jobs(db: Connection, findings: Findings) -> None:
    for part in _parts(sorted(findings.to_hold)):
        held = db.execute(
            update(print_job)
            .where(_job.id.in_(part), _job.state == JobState.WAITING)
            .values(state=JobState.HELD)
        )
        if held.rowcount != len(part):
            raise ListChanged
    for part in _parts(sorted(findings.already_held)):
        still = select(_job.id).where(_job.id.in_(part), _job.state == JobState.HELD).with_for_update()
        if len(db.execute(still).all()) != len(part):
            raise ListChanged


def _write_holds(db: Connection, facts: Mapping[Fact, int | None], now: datetime, told: Told) -> None:
    asked = {fact.nik for fact in facts if fact.job_id is None}
    asked |= {fact.other_nik for fact in facts if fact.other_nik != fact.nik}
    jobs = _live_jobs(db, sorted(asked))
    for part in _parts(list(facts.items())):
        db.execute(
            insert(hold),
            [
                {
                    "job_id": fact.job_id or jobs[fact.nik],
                    "reason": fact.reason,
                    "other_nik": fact.other_nik,
                    "other_name": fact.other_name,
                    "other_job_id": other
                    or (fact.other_nik != fact.nik and jobs.get(fact.other_nik))
                    or None,
                    "opened_at": now,
                }
                for fact, other in part
            ],
        )
        told(len(part))


def _live_jobs(db: Connection, niks: Sequence[str]) -> dict[str, int]:
    found: dict[str, int] = {}
    for part in _parts(niks):
        query = select(_job.nik, _job.id).where(
            _job.nik.in_(part), _job.kind == CardKind.KTP_EL, _job.state.in_(LIVE_STATES)
        )
        found.update((row.nik, row.id) for row in db.execute(query))
    return found


def _parts(rows: Sequence[T]) -> Iterator[Sequence[T]]:
    return (rows[first : first + CHUNK] for first in range(0, len(rows), CHUNK))
