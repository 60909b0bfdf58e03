"""Lists of jemput bola: taken in as requests, and kept with the mission that brought them."""

from __future__ import annotations

from collections.abc import Sequence

from desk.data import applications, mission_files, missions
from desk.data.database import Connection
from desk.domain.import_kinds import ImportKind
from desk.domain.imports import Asked, Booked, RowOutcome
from desk.domain.intake import Watch
from desk.domain.missions import Mission, MissionState
from desk.rooms.list_requests import RequestList
from desk.rooms.work import Work

_IS_HERE = (RowOutcome.TAKEN_IN, RowOutcome.JOINED, RowOutcome.DOUBTFUL, RowOutcome.REPEATED)


class OutreachList(RequestList):
    """What a list of files brought in means: each belongs to the mission named, else to the only one there.

    Where no mission is named and none or several of the kelurahan are open, the files belong to none.
    """

    def __init__(self, mission_id: int | None = None) -> None:
        super().__init__(ImportKind.OUTREACH)
        self._mission_id = mission_id

    def book(self, work: Work, import_id: int, rows: Sequence[Asked], watch: Watch) -> Sequence[Booked]:
        """Take every request in and let it belong to its mission; files that were here before do so too."""
        mission = self._mission(work.db, rows)
        booked = super().book(work, import_id, rows, watch)
        if mission is None:
            return booked
        for row, became in zip(rows, booked, strict=True):
            if became.outcome in _IS_HERE:
                _attach(work, mission, import_id, row, became)
        if mission.state is MissionState.PLANNED:
            missions.move(work.db, mission.id, (MissionState.PLANNED,), MissionState.UNDER_WAY)
        work.also_about.append(f"mission:{mission.id}")
        return booked

    def undo(self, work: Work, import_id: int) -> int:
        """Withdraw every application the list brought; none of its rows belongs to a mission any more."""
        mission_files.detach_import(work.db, import_id)
        return super().undo(work, import_id)

    def _mission(self, db: Connection, rows: Sequence[Asked]) -> Mission | None:
        if self._mission_id is not None:
            return missions.hold(db, self._mission_id)
        villages = {row.request.subject.village_code for row in rows if row.request.subject.village_code}
        there = missions.open_ones(db, villages) if len(villages) == 1 else ()
        return missions.hold(db, there[0].id) if len(there) == 1 else None


def _attach(work: Work, mission: Mission, import_id: int, row: Asked, became: Booked) -> None:
    application_id = became.application_id
    if application_id is None:
        request = row.request
        application_id = applications.open_id(work.db, request.subject.nik, request.service)
    if application_id is None or mission_files.mission_of(work.db, application_id):
        return
    mission_files.attach(
        work.db,
        mission.id,
        application_id,
        staff_id=work.staff.id,
        now=work.now,
        complete=row.complete,
        import_id=import_id,
    )
