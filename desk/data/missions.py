"""Missions of jemput bola: planned, changed, moved on, and listed with how far their files are."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from datetime import datetime
from typing import Any

from sqlalchemy import ColumnElement, Connection, Select, func, insert, select, tuple_, update

from desk.data.counter_tables import application
from desk.data.mission_tables import mission, mission_file, receipt_line
from desk.data.office_tables import district, staff, village
from desk.data.print_tables import print_job
from desk.domain.errors import NotFound
from desk.domain.missions import (
    OPEN_MISSIONS,
    FileStage,
    Letter,
    LineOutcome,
    Mission,
    MissionLine,
    MissionMovedOn,
    MissionPlan,
    MissionState,
    stage_of,
)
from desk.domain.paging import Cursor, Page
from desk.domain.printing import JobState
from desk.domain.text import mark

MISSION = mark("thing", "Mission of jemput bola")
_m = mission.c


def add(db: Connection, number: str, plan: MissionPlan, *, staff_id: int, now: datetime) -> int:
    """Keep a planned mission and return its id."""
    values = _planned(plan) | {
        "number": number,
        "state": MissionState.PLANNED,
        "planned_by": staff_id,
        "planned_at": now,
    }
    return int(db.execute(insert(mission).values(**values).returning(_m.id)).scalar_one())


def change(db: Connection, mission_id: int, plan: MissionPlan) -> None:
    """Keep another plan.

    Raises:
        MissionMovedOn: the mission has ended.
    """
    _update(db, mission_id, OPEN_MISSIONS, **_planned(plan))


def move(
    db: Connection, mission_id: int, before: Sequence[MissionState], after: MissionState, **values: Any
) -> None:
    """Move a mission on.

    Raises:
        MissionMovedOn: it is in another state by now.
    """
    _update(db, mission_id, before, state=after, **values)


def get(db: Connection, mission_id: int) -> Mission:
    """Return one mission.

    Raises:
        NotFound: there is none of this number.
    """
    return _one(db, _m.id == mission_id, str(mission_id))


def by_number(db: Connection, number: str) -> Mission:
    """Return the mission of a number.

    Raises:
        NotFound: there is none of this number.
    """
    return _one(db, _m.number == number, number)


def hold(db: Connection, mission_id: int) -> Mission:
    """Return an open mission that nobody else can change or end until this deed is done.

    Raises:
        MissionMovedOn: the mission has ended.
    """
    db.execute(select(_m.id).where(_m.id == mission_id).with_for_update())
    found = get(db, mission_id)
    if found.state not in OPEN_MISSIONS:
        raise MissionMovedOn(found.number, found.state.word)
    return found


def lines(
    db: Connection, states: Sequence[MissionState], after: Cursor | None, size: int
) -> Page[MissionLine]:
    """Return missions of some states, or of all, the newest day first."""
    query = _rows().order_by(_m.day.desc(), _m.id.desc()).limit(size + 1)
    if states:
        query = query.where(_m.state.in_(states))
    if after is not None:
        query = query.where(tuple_(_m.day, _m.id) < tuple(after))
    found = [_mission(row) for row in db.execute(query)]
    shown = found[:size]
    counts = stages(db, [one.id for one in shown])
    rows = tuple(MissionLine(one, counts.get(one.id, {})) for one in shown)
    more = len(found) > size
    return Page(rows, (shown[-1].plan.day, shown[-1].id) if more else None)


def open_ones(db: Connection, village_codes: Iterable[str] = ()) -> tuple[Mission, ...]:
    """Return missions that have not ended, of some kelurahan or of all, the newest day first."""
    query = _rows().where(_m.state.in_(OPEN_MISSIONS)).order_by(_m.day.desc(), _m.id.desc())
    codes = tuple(village_codes)
    if codes:
        query = query.where(_m.village_code.in_(codes))
    return tuple(_mission(row) for row in db.execute(query))


def count_open(db: Connection) -> int:
    """Return how many missions have not ended."""
    query = select(func.count()).select_from(mission).where(_m.state.in_(OPEN_MISSIONS))
    return int(db.execute(query).scalar_one())


def stages(db: Connection, mission_ids: Sequence[int]) -> Mapping[int, Mapping[FileStage, int]]:
    """Return how many files of some missions are at each stage."""
    out = (
        select(receipt_line.c.list_id)
        .where(receipt_line.c.application_id == application.c.id, receipt_line.c.outcome == LineOutcome.OUT)
        .exists()
    ) | select(print_job.c.id).where(
        print_job.c.id == application.c.job_id, print_job.c.state == JobState.SENT
    ).exists()
    query = (
        select(mission_file.c.mission_id, application.c.state, out.label("out"), func.count().label("files"))
        .join(application, application.c.id == mission_file.c.application_id)
        .where(mission_file.c.mission_id.in_(list(mission_ids)))
        .group_by(mission_file.c.mission_id, application.c.state, out)
    )
    found: dict[int, Counter[FileStage]] = {}
    for row in db.execute(query):
        found.setdefault(row.mission_id, Counter())[stage_of(row.state, out=bool(row.out))] += row.files
    return found


def _update(db: Connection, mission_id: int, before: Sequence[MissionState], **values: Any) -> None:
    moved = db.execute(update(mission).where(_m.id == mission_id, _m.state.in_(before)).values(**values))
    if moved.rowcount != 1:
        now = get(db, mission_id)
        raise MissionMovedOn(now.number, now.state.word)


def _planned(plan: MissionPlan) -> dict[str, Any]:
    letter = plan.letter
    return {
        "village_code": plan.village_code,
        "day": plan.day,
        "place": plan.place,
        "team": plan.team,
        "letter_number": letter.number,
        "letter_day": letter.day,
        "letter_from": letter.sender,
        "people": letter.people,
    }


def _rows() -> Select[Any]:
    return (
        select(
            mission,
            village.c.name.label("village"),
            district.c.name.label("district"),
            staff.c.name.label("planner"),
        )
        .join(village, village.c.code == _m.village_code)
        .join(district, district.c.code == village.c.district_code)
        .join(staff, staff.c.id == _m.planned_by)
    )


def _one(db: Connection, where: ColumnElement[bool], number: str) -> Mission:
    row = db.execute(_rows().where(where)).first()
    if row is None:
        raise NotFound(MISSION, number)
    return _mission(row)


def _mission(row: Any) -> Mission:
    letter = Letter(row.letter_number, row.letter_day, row.letter_from, row.people)
    return Mission(
        row.id,
        row.number,
        MissionPlan(row.village_code, row.day, letter, row.place, row.team),
        row.village,
        row.district,
        row.state,
        row.planner,
        row.planned_at,
        row.ended_at,
        row.end_reason,
    )
