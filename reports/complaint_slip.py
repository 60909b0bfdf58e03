"""Small papers about a complaint: that it was taken down under a number, and what the office answers."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime

from desk.domain.text import mark
from reports.document import Letterhead, Say
from reports.receipt import Slip
from reports.slip_lines import Pair, SmallPaper, Words, small_pdf
from reports.words import clock, full_day

RECEIPT = mark("complaint_slip", "RECEIPT OF A COMPLAINT")
ANSWER = mark("complaint_slip", "ANSWER TO A COMPLAINT")
_NAME = mark("complaint_slip", "From")
_RECEIVED = mark("complaint_slip", "Received on")
_ANSWERED = mark("complaint_slip", "Answered on")
_DUE = mark("complaint_slip", "Answered by")
_STAFF = mark("complaint_slip", "Clerk")
_AT = mark("complaint_slip", "{day}, at {time}")
_KEEP = mark("complaint_slip", "Please keep this number and name it when you ask.")
_FREE = mark("complaint_slip", "No fee is charged for any service of this office, nor for a complaint.")


@dataclass(frozen=True, slots=True)
class ComplaintSlip:
    """What stands on either paper; ``at`` is local time, ``said`` the answer, ``due_on`` is on a receipt."""

    letterhead: Letterhead
    number: str
    name: str
    at: datetime
    staff: str
    said: str = ""
    due_on: date | None = None
    language: str = "id"


def slip_pdf(about: ComplaintSlip, slip: Slip, say: Say) -> bytes:
    """Return the receipt, or the answer where one is said, as a PDF of one page."""
    at = say(_AT).format(day=full_day(about.at.date(), about.language), time=clock(about.at))
    pairs = [Pair(say(_NAME), about.name, strong=True)]
    if about.said:
        pairs += [Pair(say(_ANSWERED), at), Pair(say(_STAFF), about.staff)]
        words = [Words(line, larger=1.0) for line in about.said.splitlines() if line.strip()]
        return small_pdf(_paper(about, say(ANSWER), (*pairs, *words), say), slip)
    due = full_day(about.due_on, about.language) if about.due_on else ""
    pairs += [Pair(say(_RECEIVED), at), Pair(say(_DUE), due, strong=True), Pair(say(_STAFF), about.staff)]
    return small_pdf(_paper(about, say(RECEIPT), (*pairs, Words(say(_KEEP))), say), slip)


def _paper(about: ComplaintSlip, title: str, parts: tuple[Pair | Words, ...], say: Say) -> SmallPaper:
    return SmallPaper(about.letterhead, title, about.number, parts, say(_FREE))
