"""Lists of Kantor Pos: results by tracking number, and the tracking numbers of our own parcels."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from datetime import date

from desk.data import parcel_reversals, parcel_rows, parcels
from desk.data.database import Connection
from desk.data.import_table import TableRow
from desk.domain.dates import read_date
from desk.domain.errors import CannotUndo, DeskError
from desk.domain.imports import Booked, RowOutcome, refused_as
from desk.domain.intake import WRITING, Watch
from desk.domain.journal import Action
from desk.domain.post import UNDER_WAY, Parcel, PostResult, tracking_number
from desk.domain.post_errors import (
    ParcelMovedOn,
    ResultInFuture,
    ResultOutOfOrder,
    ResultTooEarly,
    TrackingTaken,
)
from desk.domain.post_list import PostRow
from desk.domain.post_words import read_reason, read_result
from desk.domain.prr_list import RejectedRow, RejectReason
from desk.domain.settings import OfficeSettings
from desk.rooms.parcel_results import note, subjects
from desk.rooms.work import Work, Workbench

_REFUSALS: Mapping[type[DeskError], RejectReason] = {
    ResultOutOfOrder: RejectReason.RESULT_OUT_OF_ORDER,
    ParcelMovedOn: RejectReason.RESULT_OUT_OF_ORDER,
    ResultTooEarly: RejectReason.RESULT_TOO_EARLY,
    ResultInFuture: RejectReason.RESULT_IN_FUTURE,
    TrackingTaken: RejectReason.TRACKING_TAKEN,
}


class PostList:
    """What a list of Kantor Pos means: each row says of one parcel what became of it."""

    action = Action.POST_RESULTS_LISTED

    def reader(
        self, db: Connection, settings: OfficeSettings, today: date
    ) -> Callable[[TableRow], PostRow | RejectedRow]:
        """Return what makes a result of a row."""
        return lambda row: _read(row, today)

    def book(self, work: Work, import_id: int, rows: Sequence[PostRow], watch: Watch) -> Sequence[Booked]:
        """Note every result, the earliest first, and return what became of each row."""
        booked: dict[int, Booked] = {}
        for done, place in enumerate(sorted(range(len(rows)), key=lambda at: rows[at].order), 1):
            watch.tell(done, len(rows), WRITING)
            booked[place] = _book(work, import_id, rows[place])
        return [booked[place] for place in range(len(rows))]

    def worked_on(self, db: Connection, import_id: int) -> tuple[str, ...]:
        """Return the parcels of which something was said, decided or given away since."""
        return parcel_reversals.worked_on(db, import_id)

    def undo(self, work: Work, import_id: int) -> int:
        """Take back every result and every tracking number the list brought."""
        brought = parcel_reversals.events_of_import(work.db, import_id)
        for event, parcel_id in brought:
            one = parcel_rows.get(work.db, parcel_id)
            sent_on = Workbench.local_day(one.sent_at, work.settings)
            taken_back = parcel_reversals.result(
                work.db, event, sent_on=sent_on, staff_id=work.staff.id, now=work.now
            )
            if not taken_back:
                raise CannotUndo(Action.POST_RESULTS_LISTED.word)
            work.also_about += subjects(one)
        return len(brought) + parcel_reversals.unlabel(work.db, import_id)


def _read(row: TableRow, today: date) -> PostRow | RejectedRow:
    written, ours = row.text("tracking_number"), row.text("parcel_number").strip().upper()
    tracking = tracking_number(written) or ""
    if not tracking and (written or not ours):
        why = RejectReason.TRACKING_UNUSABLE if written else RejectReason.TRACKING_MISSING
        return _refused(row, why)
    said = row.text("result")
    if not said:
        alone = PostRow(row.sheet, row.row_number, row.raw, row.headings, tracking, ours, None)
        return alone if ours and tracking else _refused(row, RejectReason.RESULT_UNKNOWN)
    result = read_result(said)
    if result is None:
        return _refused(row, RejectReason.RESULT_UNKNOWN)
    day = read_date(row.cell("result_on"), today) if row.text("result_on") else today
    if day is None:
        return _refused(row, RejectReason.RESULT_DAY_UNREADABLE)
    remark = row.text("note")
    told = PostResult(
        result.state,
        day,
        row.text("receiver")[:200],
        read_reason(said, remark),
        (remark or said)[:500],
        numbered=result.numbered,
    )
    return PostRow(row.sheet, row.row_number, row.raw, row.headings, tracking, ours, told)


def _refused(row: TableRow, why: RejectReason) -> RejectedRow:
    return RejectedRow(row.sheet, row.row_number, why, row.raw, row.headings)


def _book(work: Work, import_id: int, row: PostRow) -> Booked:
    one = _found(work.db, row)
    if one is None:
        return refused_as(RejectReason.PARCEL_UNKNOWN)
    try:
        labelled = _label(work, import_id, one, row.tracking)
        event = note(work, one, row.told, import_id) if row.told is not None else None
    except tuple(_REFUSALS) as error:
        return refused_as(_REFUSALS[type(error)])
    if event is not None:
        return Booked(RowOutcome.TAKEN_IN)
    if labelled:
        work.also_about += subjects(one)
        return Booked(RowOutcome.JOINED)
    return Booked(RowOutcome.REPEATED)


def _found(db: Connection, row: PostRow) -> Parcel | None:
    found = parcel_rows.with_number(db, row.tracking) if row.tracking else None
    return found or (parcel_rows.with_number(db, row.parcel) if row.parcel else None)


def _label(work: Work, import_id: int, one: Parcel, tracking: str) -> bool:
    """Note the tracking number the list gives a parcel that has none yet, and return whether it did."""
    if not tracking or one.tracking_number == tracking or one.state not in UNDER_WAY:
        return False
    if one.tracking_number:
        raise TrackingTaken(tracking, one.number, one.address.name)
    parcels.label(work.db, one, tracking, now=work.now, staff_id=work.staff.id, import_id=import_id)
    return True
