"""Lists of requests: every row becomes an application, a repetition or a refusal."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import date

from desk.data import applications, import_runs, regions, services, verification
from desk.data.asked_before import AskedBefore
from desk.data.asked_rows import AskedRows
from desk.data.database import Connection
from desk.data.import_table import TableRow
from desk.data.known_as import KnownAs
from desk.domain.application_errors import NotEntitled
from desk.domain.applications import REASON_DOUBTS, AppState
from desk.domain.import_kinds import ImportKind
from desk.domain.imports import Asked, Booked, RowOutcome, refused_as
from desk.domain.intake import WRITING, Watch
from desk.domain.journal import Action
from desk.domain.kecamatan import CARD_AGE
from desk.domain.printing import CardKind, Channel, Worded
from desk.domain.prr_list import RejectedRow, RejectReason
from desk.domain.services import Catalogue, age_on
from desk.domain.settings import OfficeSettings
from desk.rooms.taking_in import Taken, TakingIn, Terms, Weighed, give_up
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
        return take_rows(work, rows, watch)

    def worked_on(self, db: Connection, import_id: int) -> tuple[str, ...]:
        """Return the numbers of the applications somebody has worked on since; a finished check is work."""
        checked = verification.checked_among(db, import_runs.brought(db, import_id))
        return tuple(dict.fromkeys((*import_runs.worked_on(db, import_id), *checked)))

    def undo(self, work: Work, import_id: int) -> int:
        """Withdraw every application the list brought."""
        brought = import_runs.brought(work.db, import_id)
        for application_id in brought:
            _withdraw(work, application_id)
        import_runs.forget_outside(work.db, brought)
        return len(brought)


def take_rows(
    work: Work, rows: Sequence[Asked], watch: Watch, terms: Sequence[Terms | None] = ()
) -> list[Booked]:
    """Take requests in, each on its ``terms`` if there are any, and return what became of each."""
    taking = TakingIn(work, [row.request for row in rows])
    before = import_runs.outside_known(work.db, {_outside(row) for row in rows if row.outside_number})
    booked: dict[int, Booked] = {}
    accepted: dict[int, Weighed] = {}
    named: set[tuple[Channel, str]] = set()
    again: list[int] = []
    for place, (row, on) in enumerate(zip(rows, terms or (None,) * len(rows), strict=True)):
        watch.tell(place + 1, len(rows), WRITING)
        if row.outside_number and _outside(row) in named | before.keys():
            again.append(place)
        elif _under_way(taking.before, row):
            # Asked first, because a number drawn for a row that is not taken in would be on no paper.
            booked[place] = Booked(RowOutcome.REPEATED, "application_under_way")
        else:
            try:
                accepted[place] = taking.weigh(row.request, on)
            except NotEntitled:
                booked[place] = refused_as(_why_not(work, taking.offered, row))
                continue
            taking.add(accepted[place])
            named.add(_outside(row))
    known = KnownAs(work.db, [weighed.request.subject for weighed in accepted.values()])
    for place, taken in zip(accepted, taking.keep(), strict=True):
        booked[place] = _taken(work, accepted[place], taken, known)
    new = {_outside(rows[place]): place for place in accepted if rows[place].outside_number}
    numbers = {key: (booked[place].application_id or 0, rows[place].status) for key, place in new.items()}
    import_runs.keep_outside(work.db, numbers, work.now)
    before |= numbers
    for place in again:
        booked[place] = _known(work, rows[place], before)
    return [booked[place] for place in range(len(rows))]


def _outside(row: Asked) -> tuple[Channel, str]:
    return row.request.channel, row.outside_number


def _under_way(before: AskedBefore, row: Asked) -> str:
    request = row.request
    if request.names_applicant_only and not row.outside_number:
        return before.open_for(request.applicant.nik, request.service)
    return before.open_number(request.subject.nik, request.service)


def _known(work: Work, row: Asked, before: dict[tuple[Channel, str], tuple[int, str]]) -> Booked:
    """Return what a request that has a number of the app's came to, when it was taken in before."""
    application_id, status = before[_outside(row)]
    now = row.status[: import_runs.LONGEST_STATUS]
    if status[: import_runs.LONGEST_STATUS] == now:
        return Booked(RowOutcome.REPEATED, "", application_id)
    before[_outside(row)] = (application_id, now)
    import_runs.say_outside(work.db, row.request.channel, row.outside_number, now, work.now)
    return Booked(RowOutcome.CHANGED, "status_changed", application_id)


def _taken(work: Work, weighed: Weighed, taken: Taken, known: KnownAs) -> Booked:
    work.also_about.append(f"application:{taken.application_id}")
    if taken.job_id is not None:
        work.also_about.append(f"job:{taken.job_id}")
    grave = (one.doubt for one in weighed.warned if one.doubt in REASON_DOUBTS)
    doubt: Worded | None = next(grave, None) or known.doubt(weighed.request.subject)
    if doubt is not None:
        return Booked(RowOutcome.DOUBTFUL, doubt.code, taken.application_id, doubt=doubt)
    outcome = RowOutcome.TAKEN_IN if taken.job_id is None else RowOutcome.JOINED
    return Booked(outcome, "", taken.application_id)


def _why_not(work: Work, offered: Catalogue, row: Asked) -> RejectReason:
    """Return what the office can do about somebody a rule speaks against."""
    age = age_on(row.request.subject.birth_date, work.today)
    service = offered.services.get(row.request.service)
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
