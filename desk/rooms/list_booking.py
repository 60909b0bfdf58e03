"""Writing a list of requests down: every row becomes an application, a repetition or a refusal."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from typing import NamedTuple

from desk.data import applications, import_runs, services
from desk.domain.application_errors import NotEntitled
from desk.domain.applications import REASON_DOUBTS, Accepted, Doubt
from desk.domain.import_kinds import ImportKind
from desk.domain.imports import Asked, DoubtfulRow, ImportFigures, RowOutcome
from desk.domain.intake import WRITING, Watch
from desk.domain.printing import CardKind
from desk.domain.prr_list import RejectedRow, RejectReason
from desk.domain.services import age_on
from desk.rooms.taking_in import take_in
from desk.rooms.work import Work

CARD_AGE = 17
"""Years; the first KTP-el is given then, or at marriage (UU 24/2013, art. 63)."""


class _Booked(NamedTuple):
    outcome: RowOutcome
    reason: str = ""
    application_id: int | None = None


def book(
    work: Work,
    kind: ImportKind,
    file: str,
    sha256: str,
    rows: Sequence[Asked | RejectedRow],
    watch: Watch,
) -> ImportFigures:
    """Write every row down, with what became of it, and return what that comes to."""
    import_id = import_runs.add_run(work.db, kind, file, sha256, staff_id=work.staff.id, now=work.now)
    booked: list[_Booked] = []
    for done, row in enumerate(rows, 1):
        watch.tell(done, len(rows), WRITING)
        booked.append(_refused(row) if isinstance(row, RejectedRow) else _asked(work, row))
    counts = Counter(each.outcome for each in booked)
    import_runs.add_lines(
        work.db,
        import_id,
        [
            {"sheet": row.sheet[:100], "row_number": row.row_number, **each._asdict()}
            for row, each in zip(rows, booked, strict=True)
        ],
    )
    import_runs.count(work.db, import_id, counts)
    figures = ImportFigures(
        kind,
        file,
        sha256,
        len(rows),
        counts,
        Counter(each.reason for each in booked if each.reason),
        Counter(row.request.service for row in rows if isinstance(row, Asked)),
        tuple(_as_refused(row, each) for row, each in zip(rows, booked, strict=True) if _is_refused(each)),
        import_id,
        tuple(_as_doubtful(row, each) for row, each in zip(rows, booked, strict=True) if _is_doubtful(each)),
    )
    work.subject = f"import:{import_id}"
    work.facts = {key: value for key, value in figures.report().items() if key != "file"}
    return figures


def _refused(row: RejectedRow) -> _Booked:
    return _Booked(RowOutcome.REFUSED, row.reason.group)


def _asked(work: Work, row: Asked) -> _Booked:
    before = _known(work, row)
    if before is not None:
        return before
    if applications.open_number(work.db, row.request.subject.nik, row.request.service):
        # Asked first, because a number drawn for a row that is not taken in would be on no paper.
        return _Booked(RowOutcome.REPEATED, "application_under_way")
    try:
        accepted = take_in(work, row.request, doubts_stop=False)
    except NotEntitled:
        return _Booked(RowOutcome.REFUSED, _why_not(work, row).code)
    taken = accepted.application
    work.also_about.append(f"application:{taken.id}")
    if accepted.joined_job:
        work.also_about.append(f"job:{taken.job_id}")
    if row.outside_number:
        channel = row.request.channel
        import_runs.keep_outside(work.db, channel, row.outside_number, taken.id, row.status, work.now)
    return _taken(accepted)


def _known(work: Work, row: Asked) -> _Booked | None:
    """Return what a request that has a number of the app's came to, when it was taken in before."""
    if not row.outside_number:
        return None
    channel = row.request.channel
    before = import_runs.outside(work.db, channel, row.outside_number)
    if before is None:
        return None
    application_id, status = before
    if status == row.status[: import_runs.LONGEST_STATUS]:
        return _Booked(RowOutcome.REPEATED, "", application_id)
    import_runs.say_outside(work.db, channel, row.outside_number, row.status, work.now)
    return _Booked(RowOutcome.CHANGED, "status_changed", application_id)


def _taken(accepted: Accepted) -> _Booked:
    taken = accepted.application
    grave = [one.doubt.code for one in accepted.warned if one.doubt in REASON_DOUBTS]
    if grave:
        return _Booked(RowOutcome.DOUBTFUL, grave[0], taken.id)
    return _Booked(RowOutcome.JOINED if accepted.joined_job else RowOutcome.TAKEN_IN, "", taken.id)


def _is_refused(booked: _Booked) -> bool:
    return booked.outcome is RowOutcome.REFUSED


def _as_refused(row: Asked | RejectedRow, booked: _Booked) -> RejectedRow:
    if isinstance(row, RejectedRow):
        return row
    reason = next(each for each in RejectReason if each.code == booked.reason)
    return RejectedRow(row.sheet, row.row_number, reason, row.cells, row.headings)


def _why_not(work: Work, row: Asked) -> RejectReason:
    """Return what the office can do about somebody a rule speaks against."""
    age = age_on(row.request.subject.birth_date, work.today)
    service = services.catalogue(work.db).services.get(row.request.service)
    first_card = service is not None and service.card is CardKind.KTP_EL
    too_young = first_card and age is not None and age < CARD_AGE
    return RejectReason.TOO_YOUNG if too_young else RejectReason.NOT_ENTITLED


def _is_doubtful(booked: _Booked) -> bool:
    return booked.outcome is RowOutcome.DOUBTFUL


def _as_doubtful(row: Asked | RejectedRow, booked: _Booked) -> DoubtfulRow:
    if isinstance(row, RejectedRow):
        raise TypeError(row)
    subject = row.request.subject
    doubt = next(each for each in Doubt if each.code == booked.reason)
    return DoubtfulRow(row.sheet, row.row_number, subject.name, subject.nik, doubt)
