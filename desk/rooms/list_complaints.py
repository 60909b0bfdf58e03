"""Lists of complaints: every row is taken down as if its citizen stood at the counter."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import date, datetime, time
from zoneinfo import ZoneInfo

from desk.data import complaints
from desk.data.database import Connection
from desk.data.import_table import TableRow
from desk.domain.complaint_lists import ComplaintRow
from desk.domain.complaint_words import channel_named, guess_kind, kind_named
from desk.domain.complaints import ComplaintDeed, ComplaintState, NewComplaint
from desk.domain.dates import read_clock, read_date
from desk.domain.imports import Booked, RowOutcome
from desk.domain.intake import WRITING, Watch
from desk.domain.journal import Action
from desk.domain.nik import check_nik
from desk.domain.printing import Channel
from desk.domain.prr_list import RejectedRow, RejectReason
from desk.domain.settings import OfficeSettings
from desk.rooms.complaint_intake import LONGEST_NAME, phone_of, subject, take_down
from desk.rooms.work import Work

_MISSING = RejectReason.COMPLAINT_MISSING


class ComplaintList:
    """What a list of complaints means; the kind is what its column says, else what the words tell."""

    action = Action.COMPLAINTS_LISTED

    def reader(
        self, db: Connection, settings: OfficeSettings, today: date
    ) -> Callable[[TableRow], ComplaintRow | RejectedRow]:
        """Return what makes a complaint of a row."""
        return lambda row: _read(row, today)

    def book(
        self, work: Work, import_id: int, rows: Sequence[ComplaintRow], watch: Watch
    ) -> Sequence[Booked]:
        """Take every complaint down, and return what became of each."""
        booked: list[Booked] = []
        for done, row in enumerate(rows, 1):
            watch.tell(done, len(rows), WRITING)
            booked.append(_taken(work, import_id, row))
        return booked

    def worked_on(self, db: Connection, import_id: int) -> tuple[str, ...]:
        """Return the numbers of the complaints somebody has worked on since."""
        return complaints.touched(db, import_id)

    def undo(self, work: Work, import_id: int) -> int:
        """Take back every complaint the list brought; each keeps its number."""
        brought = complaints.of_import(work.db, import_id)
        for complaint_id in brought:
            complaints.change(work.db, complaint_id, {"state": ComplaintState.WITHDRAWN})
            complaints.add_step(
                work.db, complaint_id, ComplaintDeed.WITHDRAWN, work.now, work.staff.id, text=work.reason
            )
            work.also_about.append(subject(complaint_id))
        return len(brought)


def _read(row: TableRow, today: date) -> ComplaintRow | RejectedRow:
    text = row.text("complaint")
    if not text:
        return RejectedRow(row.sheet, row.row_number, _MISSING, row.raw, row.headings)
    said = " ".join(part for part in (row.text("complaint_kind"), text) if part)
    channel = channel_named(row.text("complaint_channel")) or _channel_of_titles(row) or Channel.WHATSAPP
    nik = check_nik(row.text("nik"))
    new = NewComplaint(
        kind_named(row.text("complaint_kind")) or guess_kind(said),
        channel,
        text,
        row.text("name")[:LONGEST_NAME],
        phone_of(row.text("phone")),
        nik.nik if nik.usable else "",
    )
    cell = row.cell("asked_at")
    flaw = nik.flaw if nik.nik else None
    return ComplaintRow(
        row.sheet, row.row_number, row.raw, row.headings, new, read_date(cell, today), read_clock(cell), flaw
    )


def _channel_of_titles(row: TableRow) -> Channel | None:
    return channel_named(" ".join((*row.titles, row.sheet)))


def _taken(work: Work, import_id: int, row: ComplaintRow) -> Booked:
    new = row.new
    if complaints.same_again(
        work.db, {"text": new.text, "name": new.name, "phone": new.phone, "nik": new.nik}
    ):
        return Booked(RowOutcome.REPEATED)
    complaint_id = take_down(work, new, import_id, _moment(work, row))
    work.also_about.append(subject(complaint_id))
    if row.nik_flaw is not None:
        return Booked(RowOutcome.DOUBTFUL, row.nik_flaw.code, doubt=row.nik_flaw)
    return Booked(RowOutcome.TAKEN_IN)


def _moment(work: Work, row: ComplaintRow) -> datetime | None:
    """Return when it was said: a deadline runs from then; a day to come is a slip of the pen."""
    if row.said_on is None or row.said_on > work.today:
        return None
    clock = time.fromisoformat(row.said_at) if row.said_at else work.settings.hours.opens
    said = datetime.combine(row.said_on, clock, ZoneInfo(work.settings.zone))
    return min(said, work.now)
