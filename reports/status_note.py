"""The status note: where somebody's document is and what to do, on paper to take home."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from desk.domain.text import mark
from reports.document import Letterhead, Say
from reports.receipt import Slip
from reports.slip_lines import Pair, SmallPaper, Words, small_pdf
from reports.words import clock, full_day

TITLE = mark("status_note", "STATUS NOTE")
_DOCUMENT = mark("status_note", "Document")
_NAME = mark("status_note", "In the name of")
_NIK = mark("status_note", "NIK")
_AS_OF = mark("status_note", "Status on")
_STAFF = mark("status_note", "Counter clerk")
_NEXT = mark("status_note", "What to do now")
_NO_PROOF = mark(
    "status_note", "This note is no proof of identity. No fee is charged for any service of this office."
)
_AT_TIME = mark("status_note", "{day}, at {time}")


@dataclass(frozen=True, slots=True)
class Note:
    """What stands on it; ``at`` is local time, ``nik`` masked."""

    letterhead: Letterhead
    number: str
    document: str
    name: str
    nik: str
    says: str
    step: str
    at: datetime
    staff: str
    language: str = "id"


def note_pdf(note: Note, slip: Slip, say: Say) -> bytes:
    """Return the status note as a PDF of one page."""
    at = say(_AT_TIME).format(day=full_day(note.at.date(), note.language), time=clock(note.at))
    paper = SmallPaper(
        note.letterhead,
        say(TITLE),
        note.number,
        (
            Pair(say(_DOCUMENT), note.document),
            Pair(say(_NAME), note.name, strong=True),
            Pair(say(_NIK), note.nik),
            Pair(say(_AS_OF), at),
            Pair(say(_STAFF), note.staff),
            Words(note.says, strong=True, larger=1.0),
            Words(say(_NEXT)),
            Words(note.step, larger=1.0),
        ),
        say(_NO_PROOF),
    )
    return small_pdf(paper, slip)
