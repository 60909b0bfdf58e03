"""The books of the import desk: profiles, lists taken in, and what became of their rows."""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from datetime import datetime
from typing import Any

from sqlalchemy import Connection, Row, Select, delete, insert, literal, or_, select, update
from sqlalchemy.exc import IntegrityError

from desk.data.counter_tables import application, attachment
from desk.data.import_tables import import_line, import_profile, import_run, outside_request
from desk.data.office_tables import staff
from desk.data.outside_tables import app_export_line, chat_answer, outside_said
from desk.data.print_tables import print_job
from desk.domain.applications import AppState
from desk.domain.errors import NotFound
from desk.domain.import_kinds import ImportKind
from desk.domain.imports import Booked, EarlierImport, ListRow, Profile, ProfileNameTaken, RowOutcome
from desk.domain.paging import Cursor, Page
from desk.domain.printing import Channel, JobState
from desk.domain.prr_list import RejectedRow
from desk.domain.text import mark

IMPORT = mark("thing", "Import")
LONGEST_STATUS = 100
_AT_ONCE = 500
_OUTCOME_OF = {outcome.code: outcome for outcome in RowOutcome}


def profiles(db: Connection, kind: ImportKind | None = None) -> tuple[Profile, ...]:
    """Return the saved profiles by name, of one kind or all."""
    query = select(import_profile).order_by(import_profile.c.name)
    if kind is not None:
        query = query.where(import_profile.c.kind == kind)
    return tuple(Profile(row.id, row.kind, row.name, row.headings) for row in db.execute(query))


def save_profile(
    db: Connection, kind: ImportKind, name: str, headings: Mapping[str, str], *, staff_id: int, now: datetime
) -> None:
    """Keep what the headings of a list mean.

    Raises:
        ProfileNameTaken: another profile of this kind has the name.
    """
    values = {"kind": kind, "name": name, "headings": dict(headings), "staff_id": staff_id, "at": now}
    try:
        with db.begin_nested():
            db.execute(insert(import_profile).values(**values))
    except IntegrityError:
        raise ProfileNameTaken(name, kind.word) from None


def forget_profile(db: Connection, kind: ImportKind, name: str) -> None:
    """Let a profile go, if there is one of this name."""
    db.execute(delete(import_profile).where(import_profile.c.kind == kind, import_profile.c.name == name))


def add_run(db: Connection, kind: ImportKind, file: str, sha256: str, *, staff_id: int, now: datetime) -> int:
    """Begin the books of one list and return its number."""
    values = {
        "kind": kind,
        "file": file[:200],
        "sha256": sha256,
        "counts": {},
        "staff_id": staff_id,
        "at": now,
    }
    new = insert(import_run).values(**values).returning(import_run.c.id)
    return int(db.execute(new).scalar_one())


def add_lines(db: Connection, import_id: int, told: Sequence[tuple[ListRow | RejectedRow, Booked]]) -> None:
    """Keep what became of each row."""
    lines = [
        {
            "import_id": import_id,
            "position": place,
            "sheet": row.sheet[:100],
            "row_number": row.row_number,
            "outcome": booked.outcome,
            "reason": booked.reason,
            "application_id": booked.application_id,
        }
        for place, (row, booked) in enumerate(told, 1)
    ]
    if lines:
        db.execute(insert(import_line), lines)


def count(db: Connection, import_id: int, counts: Mapping[RowOutcome, int]) -> None:
    """Keep the counts of a list."""
    codes = {outcome.code: number for outcome, number in counts.items()}
    db.execute(update(import_run).where(import_run.c.id == import_id).values(counts=codes))


def runs(db: Connection, after: Cursor | None, size: int) -> Page[EarlierImport]:
    """Return the lists taken in, newest first."""
    query = _runs().order_by(import_run.c.id.desc()).limit(size + 1)
    if after is not None:
        query = query.where(import_run.c.id < after[0])
    shown = tuple(map(_earlier, db.execute(query).all()))
    return Page(shown[:size], (shown[size - 1].id,) if len(shown) > size else None)


def of_content(db: Connection, sha256: str) -> EarlierImport | None:
    """Return the newest import of one content that nobody has undone."""
    query = _runs().where(import_run.c.sha256 == sha256, import_run.c.undone_at.is_(None))
    row = db.execute(query.order_by(import_run.c.id.desc()).limit(1)).first()
    return None if row is None else _earlier(row)


def _runs() -> Select[Any]:
    undoer = staff.alias("undoer")
    return (
        select(import_run, staff.c.name.label("by"), undoer.c.name.label("undone_by_name"))
        .join(staff, staff.c.id == import_run.c.staff_id)
        .outerjoin(undoer, undoer.c.id == import_run.c.undone_by)
    )


def _earlier(row: Row[Any]) -> EarlierImport:
    return EarlierImport(
        row.id,
        row.kind,
        row.file,
        row.at,
        row.by,
        {_OUTCOME_OF[code]: number for code, number in row.counts.items()},
        row.undone_at,
        row.undone_by_name or "",
        row.undone_why,
    )


def kind_of(db: Connection, import_id: int) -> ImportKind:
    """Return what kind of list an import was."""
    kind: ImportKind = db.execute(select(import_run.c.kind).where(import_run.c.id == import_id)).scalar_one()
    return kind


def undoer(db: Connection, import_id: int) -> str | None:
    """Return who undid an import, None while nobody has.

    Raises:
        NotFound: there is no import of this number.
    """
    query = (
        select(import_run.c.undone_at, staff.c.name)
        .outerjoin(staff, staff.c.id == import_run.c.undone_by)
        .where(import_run.c.id == import_id)
        .with_for_update(of=import_run)
    )
    row = db.execute(query).first()
    if row is None:
        raise NotFound(IMPORT, str(import_id))
    return row.name if row.undone_at is not None else None


def mark_undone(db: Connection, import_id: int, reason: str, *, staff_id: int, now: datetime) -> None:
    """Say that an import was undone."""
    values = {"undone_at": now, "undone_by": staff_id, "undone_why": reason}
    db.execute(update(import_run).where(import_run.c.id == import_id).values(**values))


def brought(db: Connection, import_id: int) -> tuple[int, ...]:
    """Return the applications a list brought."""
    query = select(import_line.c.application_id).where(
        import_line.c.import_id == import_id,
        import_line.c.application_id.is_not(None),
        import_line.c.outcome.in_((RowOutcome.TAKEN_IN, RowOutcome.JOINED, RowOutcome.DOUBTFUL)),
    )
    return tuple(db.execute(query.order_by(import_line.c.position)).scalars())


def worked_on(db: Connection, import_id: int) -> tuple[str, ...]:
    """Return the numbers of the applications of a list that somebody has worked on since."""
    handled = select(attachment.c.id).where(attachment.c.application_id == application.c.id).exists()
    being_made = select(print_job.c.id).where(
        print_job.c.id == application.c.job_id, print_job.c.state.not_in((JobState.WAITING, JobState.HELD))
    )
    told = select(app_export_line.c.export_id).where(app_export_line.c.application_id == application.c.id)
    answered = select(chat_answer.c.id).where(chat_answer.c.application_id == application.c.id)
    query = select(application.c.number).where(
        application.c.id.in_(brought(db, import_id)),
        or_(
            told.exists(),
            answered.exists(),
            application.c.state.not_in((AppState.RECEIVED, AppState.VERIFIED)),
            application.c.round > 1,
            handled,
            being_made.exists(),
        ),
    )
    return tuple(db.execute(query.order_by(application.c.id)).scalars())


def outside_known(
    db: Connection, numbers: Collection[tuple[Channel, str]]
) -> dict[tuple[Channel, str], tuple[int, str]]:
    """Return the applications that numbers of somebody else's stand for, and their status there."""
    found: dict[tuple[Channel, str], tuple[int, str]] = {}
    its = outside_request.c
    for channel in {channel for channel, _ in numbers}:
        every = sorted(number for one, number in numbers if one is channel)
        for first in range(0, len(every), _AT_ONCE):
            query = select(its.number, its.application_id, its.status).where(
                its.channel == channel, its.number.in_(every[first : first + _AT_ONCE])
            )
            for row in db.execute(query):
                found[channel, row.number] = (row.application_id, row.status)
    return found


def keep_outside(
    db: Connection, numbers: Mapping[tuple[Channel, str], tuple[int, str]], now: datetime
) -> None:
    """Keep the numbers somebody else gives applications, with their status there."""
    rows = [
        {
            "channel": channel,
            "number": number,
            "application_id": application_id,
            "status": status[:LONGEST_STATUS],
            "said_at": now,
        }
        for (channel, number), (application_id, status) in numbers.items()
    ]
    if rows:
        db.execute(insert(outside_request), rows)


def say_outside(db: Connection, channel: Channel, number: str, status: str, now: datetime) -> None:
    """Keep the status that the app gives now."""
    db.execute(
        update(outside_request)
        .where(outside_request.c.channel == channel, outside_request.c.number == number)
        .values(status=status[:LONGEST_STATUS], said_at=now)
    )
    its = (outside_request.c.channel == channel, outside_request.c.number == number)
    said = select(outside_request.c.application_id, literal(status[:LONGEST_STATUS]), literal(now)).where(
        *its
    )
    db.execute(insert(outside_said).from_select(["application_id", "status", "at"], said))


def forget_outside(db: Connection, application_ids: Sequence[int]) -> None:
    """Let the numbers be taken in again."""
    db.execute(outside_request.delete().where(outside_request.c.application_id.in_(application_ids)))
