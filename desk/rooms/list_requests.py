"""Lists of requests: every row becomes an application, a repetition or a refusal."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import date

from desk.data import applications, import_runs, regions, services
from desk.data.asked_rows import AskedRows
from desk.data.database import Connection
from desk.data.import_table import TableRow
from desk.domain.application_errors import NotEntitled
from desk.domain.applications import REASON_DOUBTS, Accepted, AppState
from desk.domain.import_kinds import ImportKind
from desk.domain.imports import Asked, Booked, RowOutcome, refused_as
from desk.domain.intake import WRITING, Watch
from desk.domain.journal import Action
from desk.domain.kecamatan import CARD_AGE
from desk.domain.printing import CardKind
from desk.domain.prr_list import RejectedRow, RejectReason
from desk.domain.services import age_on
from desk.domain.settings import OfficeSettings
from desk.rooms.taking_in import Terms, give_up, take_in
from desk.rooms.work import Work


class RequestList:
    """What a list of requests means: each usable row is taken in as if its citizen stood at the counter."""

    action = Action.REQUESTS_TAKEN_IN

    def __init__(self, kind: ImportKind) -> None:
        self._kind = kind

    def reader(
        self, db: Connection, settings: OfficeSettings, today: date
    ) -> Callable[[TableRow], Asked | RejectedRow]:
        """Return what makes a request of a row."""
        return AskedRows(self._kind, services.catalogue(db), regions.gazetteer(db, settings), today).read

    def book(self, work: Work, import_id: int, rows: Sequence[Asked], watch: Watch) -> Sequence[Booked]:
        """Take every request in, and return what became of each."""
        booked: list[Booked] = []
        for done, row in enumerate(rows, 1):
            watch.tell(done, len(rows), WRITING)
            booked.append(take_row(work, row))
        return booked

    def worked_on(self, db: Connection, import_id: int) -> tuple[str, ...]:
        """Return the numbers of the applications somebody has worked on since."""
        return import_runs.worked_on(db, import_id)

    def undo(self, work: Work, import_id: int) -> int:
        """Withdraw every application the list brought."""
        brought = import_runs.brought(work.db, import_id)
        for application_id in brought:
            _withdraw(work, application_id)
        import_runs.forget_outside(work.db, brought)
        return len(brought)


def take_row(work: Work, row: Asked, terms: Terms | None = None) -> Booked:
    """Take one request in, and return what became of it."""
    before = _known(work, row)
    if before is not None:
        return before
    if _under_way(work.db, row):
        # Asked first, because a number drawn for a row that is not taken in would be on no paper.
        return Booked(RowOutcome.REPEATED, "application_under_way")
    try:
        accepted = take_in(work, row.request, doubts_stop=False, terms=terms)
    except NotEntitled:
        return refused_as(_why_not(work, row))
    taken = accepted.application
    work.also_about.append(f"application:{taken.id}")
    if accepted.joined_job:
        work.also_about.append(f"job:{taken.job_id}")
    if row.outside_number:
        channel = row.request.channel
        import_runs.keep_outside(work.db, channel, row.outside_number, taken.id, row.status, work.now)
    return _taken(accepted)


def _under_way(db: Connection, row: Asked) -> str:
    request = row.request
    if request.names_applicant_only and not row.outside_number:
        return applications.open_for(db, request.applicant.nik, request.service)
    return applications.open_number(db, request.subject.nik, request.service)


def _known(work: Work, row: Asked) -> Booked | None:
    """Return what a request that has a number of the app's came to, when it was taken in before."""
    if not row.outside_number:
        return None
    channel = row.request.channel
    before = import_runs.outside(work.db, channel, row.outside_number)
    if before is None:
        return None
    application_id, status = before
    if status == row.status[: import_runs.LONGEST_STATUS]:
        return Booked(RowOutcome.REPEATED, "", application_id)
    import_runs.say_outside(work.db, channel, row.outside_number, row.status, work.now)
    return Booked(RowOutcome.CHANGED, "status_changed", application_id)


def _taken(accepted: Accepted) -> Booked:
    taken = accepted.application
    grave = [one.doubt for one in accepted.warned if one.doubt in REASON_DOUBTS]
    if grave:
        return Booked(RowOutcome.DOUBTFUL, grave[0].code, taken.id, doubt=grave[0])
    return Booked(RowOutcome.JOINED if accepted.joined_job else RowOutcome.TAKEN_IN, "", taken.id)


def _why_not(work: Work, row: Asked) -> RejectReason:
    """Return what the office can do about somebody a rule speaks against."""
    age = age_on(row.request.subject.birth_date, work.today)
    service = services.catalogue(work.db).services.get(row.request.service)
    first_card = service is not None and service.card is CardKind.KTP_EL
    too_young = first_card and age is not None and age < CARD_AGE
    return RejectReason.TOO_YOUNG if too_young else RejectReason.NOT_ENTITLED


def _withdraw(work: Work, application_id: int) -> None:
    job_id = applications.job_of(work.db, application_id)
    applications.move(
        work.db,
        application_id,
        (AppState.RECEIVED, AppState.VERIFIED),
        AppState.WITHDRAWN,
        ended_at=work.now,
        end_reason=work.reason,
        job_id=None,
    )
    work.also_about.append(f"application:{application_id}")
    if job_id is not None:
        give_up(work, job_id)
