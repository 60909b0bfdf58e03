"""What goes out to a citizen who complained: the answer filled in, in Indonesian, and the small papers."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime, time, tzinfo

from desk.domain.complaints import Complaint, ComplaintFile
from desk.domain.services import Text
from desk.domain.status_answers import Fact, Standing, answer
from desk.domain.templates import filled
from desk.domain.text import Word, mark
from reports.complaint_slip import ComplaintSlip, slip_pdf
from reports.document import Letterhead
from reports.receipt import Slip
from reports.request import in_prose
from reports.translations import speaker
from reports.words import clock, full_day
from ui.errors import spoken_fact
from ui.language import INDONESIAN, Language
from ui.masking import masked
from ui.pages.page import Page
from ui.pages.slips import hand_out

_LOOKED_INTO = mark("complaint", "Your complaint is being looked into.")
_CITIZEN = mark("complaint", "Sir or Madam")
_RECEIPT = mark("complaint", "The receipt of {number}")
_ANSWER = mark("complaint", "The answer to {number}")
_AT = mark("complaint", "{day}, at {time}")


@dataclass(frozen=True, slots=True)
class Draft:
    """An answer before anybody has read it."""

    file: ComplaintFile
    text: str


def draft(page: Page, complaint_id: int) -> Draft:
    """Fill in the template of a complaint's kind; call it in the pool."""
    office = page.office
    file = office.complaints.file(page.staff, complaint_id)
    template = office.complaints.templates()[file.complaint.kind].text
    facts = {
        "name": name_of(file.complaint),
        "number": file.complaint.number,
        "status": status_for_citizen(file.standing, page.language.zone),
        "office": in_prose(office.preferences.settings().office_name),
    }
    return Draft(file, filled(template, facts))


def name_of(complaint: Complaint) -> str:
    """Return how a citizen is spoken to."""
    return in_prose(complaint.name) if complaint.name else speaker(INDONESIAN)(_CITIZEN)


def status_for_citizen(standing: Standing | None, zone: tzinfo) -> str:
    """Return where a document stands and what to do, in Indonesian; without one, that it is looked into."""
    say = speaker(INDONESIAN)
    if standing is None:
        return say(_LOOKED_INTO)
    return " ".join(answer(standing).told(say, lambda fact: _in_indonesian(fact, zone)))


def document_words(standing: Standing, language: Language) -> str:
    """Return what a document is called where one is picked: what, its number, whose, how far."""
    asked, job = standing.application, standing.job
    number = asked.number if asked is not None else masked(standing.nik)
    state = asked.state.word if asked is not None else job.state.word if job is not None else None
    parts = (
        spoken_fact(standing.what, language),
        number,
        standing.name,
        language.say(state) if state is not None else "",
    )
    return " · ".join(part for part in parts if part)


def hand_out_receipt(page: Page, complaint: Complaint) -> None:
    """Give the citizen the number on paper."""
    _hand_out(page, complaint, page.say(_RECEIPT), "pengaduan", said="")


def hand_out_answer(page: Page, complaint: Complaint, text: str) -> None:
    """Give the citizen the answer on paper."""
    _hand_out(page, complaint, page.say(_ANSWER), "jawaban", said=text)


def _hand_out(page: Page, complaint: Complaint, what: str, file_name: str, *, said: str) -> None:
    def make(slip: Slip) -> bytes:
        kop = page.office.preferences.settings()
        at = page.office.day_book.local_now()
        about = ComplaintSlip(
            Letterhead(kop.government, kop.office_name, kop.address, kop.contact),
            complaint.number,
            complaint.name,
            at.replace(tzinfo=None),
            page.staff.name,
            said,
            None if said else complaint.due_on,
        )
        return slip_pdf(about, slip, speaker(INDONESIAN))

    hand_out(page, what.format(number=complaint.number), f"{file_name}-{complaint.number}", make)


def _in_indonesian(fact: Fact, zone: tzinfo) -> str:
    if isinstance(fact, Word):
        return speaker(INDONESIAN)(fact)
    if isinstance(fact, Text):
        return fact.said(INDONESIAN)
    if isinstance(fact, time):
        return f"{fact:%H:%M}"
    if isinstance(fact, datetime):
        local = fact.astimezone(zone)
        return speaker(INDONESIAN)(_AT).format(day=full_day(local.date(), INDONESIAN), time=clock(local))
    return full_day(fact, INDONESIAN) if isinstance(fact, date) else masked(str(fact))
