"""Taking a complaint down, as the counter and a list both do; one about money goes to a head at once."""

from __future__ import annotations

from datetime import datetime

from desk.data import calendar, complaint_ties, complaints, numbers
from desk.data import staff as accounts
from desk.data.database import Connection
from desk.domain.application_errors import NikUnusable
from desk.domain.complaints import (
    ComplaintDeed,
    ComplaintKind,
    ComplaintState,
    NewComplaint,
    NobodyToTakeIt,
    Tie,
    TieUnknown,
)
from desk.domain.errors import FieldMissing
from desk.domain.nik import check_nik
from desk.domain.phones import PhoneUnusable
from desk.domain.staff import Role, Staff
from desk.domain.text import mark
from desk.domain.whatsapp import whatsapp_number
from desk.rooms.work import Work, Workbench

LONGEST_NAME = 200
"""Characters of a name or a telephone; a list may hold a sentence in such a column."""
_TEXT = mark("field", "Complaint")
_ABROAD = "62"


def take_down(
    work: Work, new: NewComplaint, import_id: int | None = None, said_at: datetime | None = None
) -> int:
    """Write a complaint down and return its number in the books; one about money goes to a head at once.

    ``said_at`` is when the citizen said so, where that was before: the deadline runs from then.

    Raises:
        FieldMissing: it has no words.
        NikUnusable: what was given as its NIK cannot be one.
        TieUnknown: the application or card it is about is not here.
        NobodyToTakeIt: it is about money, and about the only head.
    """
    text = new.text.strip()
    if not text:
        raise FieldMissing(_TEXT)
    nik = check_nik(new.nik)
    if nik.nik and nik.flaw is not None:
        raise NikUnusable(nik.flaw.word)
    if not complaint_ties.exists(work.db, new.tie):
        raise TieUnknown
    head = head_for(work.db, new.accused_id) if new.kind is ComplaintKind.MONEY else None
    received = said_at or work.now
    local = Workbench.local(received, work.settings)
    days = work.settings.complaint_days[new.kind.code]
    due = calendar.working_days(work.db, work.settings).promised(local, days)
    number = numbers.draw(work.db, "complaint", work.settings.numbers["complaint"], work.today, work.now)
    complaint_id = complaints.add(
        work.db,
        {
            "number": number,
            "kind": new.kind,
            "channel": new.channel,
            "state": ComplaintState.OPEN,
            "name": new.name.strip()[:LONGEST_NAME],
            "phone": phone_of(new.phone),
            "nik": nik.nik,
            "text": text,
            "application_id": new.tie.application_id,
            "job_id": new.tie.job_id,
            "received_at": received,
            "received_by": work.staff.id,
            "due_on": due,
            "first_due_on": due,
            "owner_id": head.id if head else None,
            "accused_id": new.accused_id,
            "import_id": import_id,
        },
    )
    complaints.add_step(
        work.db,
        complaint_id,
        ComplaintDeed.TAKEN_IN,
        work.now,
        work.staff.id,
        to_id=head.id if head else None,
        kind=new.kind,
    )
    return complaint_id


def subject(complaint_id: int) -> str:
    """Return under which name the journal knows a complaint."""
    return f"complaint:{complaint_id}"


def also_about(work: Work, tie: Tie) -> None:
    """Let the journal tell of a complaint beside the application or card it is about."""
    if tie.application_id is not None:
        work.also_about.append(f"application:{tie.application_id}")
    if tie.job_id is not None:
        work.also_about.append(f"job:{tie.job_id}")


def phone_of(text: str) -> str:
    """Return a telephone number as it is kept: 08.. where it is a mobile number of this country."""
    try:
        number = whatsapp_number(text)
    except PhoneUnusable:
        return text.strip()[:LONGEST_NAME]
    return "0" + number.removeprefix(_ABROAD) if number.startswith(_ABROAD) else f"+{number}"


def head_for(db: Connection, accused_id: int | None) -> Staff:
    """Return the head who looks into what citizens were asked to pay: one who only heads, if there is one.

    Raises:
        NobodyToTakeIt: the only head is the person complained about.
    """
    heads = [one for one in accounts.everyone(db) if Role.HEAD in one.roles and one.id != accused_id]
    if not heads:
        raise NobodyToTakeIt
    return min(heads, key=lambda one: (Role.ADMIN in one.roles, one.id))
