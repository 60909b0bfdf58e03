"""The note that goes back with documents (surat pengembalian berkas): why, what to bring, by when."""

from __future__ import annotations

from dataclasses import dataclass

from desk.domain.applications import Application
from desk.domain.errors import NotFound
from desk.domain.services import Catalogue
from desk.domain.staff import Staff
from desk.domain.text import mark
from desk.domain.verification import Check, Verdict
from desk.office import Office
from reports.document import Document, Fields, Paper, Paragraphs, Say, Signature
from reports.letter_parts import signatures
from reports.request import Request, Sheet, sheet
from reports.return_words import Returned, how, opening, reasons
from reports.words import civil_servant_number, long_date

TITLE = mark("return_note", "RETURN OF DOCUMENTS")
_THING = mark("thing", "Return of documents")
_NAME = mark("return_note", "Return of documents {number}")
_NUMBER = mark("return_note", "Application number")
_SERVICE = mark("return_note", "Service")
_ABOUT = mark("return_note", "Name")
_NIK = mark("return_note", "NIK")
_RECEIVED = mark("return_note", "Received")
_CHECKED = mark("return_note", "Checked")
_DATED = mark("return_note", "{place}, {date}")
_CHECKER = mark("return_note", "Checked by,")
_ON_A5 = 3
"""More reasons than these do not fit on a sheet of A5 beside the letterhead."""


@dataclass(frozen=True, slots=True)
class ReturnedCase:
    """A returned application with everything its note says."""

    asked: Application
    check: Check
    about: Returned
    reasons: tuple[str, ...]
    paper: Sheet


def fill(office: Office, staff: Staff, request: Request, say: Say) -> Document:
    """Return the note for the newest return of the application whose number is asked for.

    Raises:
        NotFound: it was never returned.
    """
    case = returned_case(office, staff, request, say)
    paper, about = case.paper, case.about
    return Document(
        name=paper.tell(_NAME, number=case.asked.number),
        title=TITLE,
        made=paper.made(),
        sections=(
            Fields(facts(case)),
            Paragraphs((opening(about, say),)),
            Paragraphs(case.reasons, numbered=True),
            Paragraphs(tuple(line for line in (about.besides, how(about, say)) if line)),
        ),
        letterhead=paper.letterhead(),
        paper=Paper.A5 if len(case.reasons) <= _ON_A5 else Paper.A4,
        signatures=signatures((None, _signature(office, case.check, paper))),
        language=request.language,
    )


def returned_case(office: Office, staff: Staff, request: Request, say: Say) -> ReturnedCase:
    """Return the newest return of the application whose number is asked for.

    Raises:
        NotFound: it was never returned.
    """
    paper = sheet(office, staff, request, say)
    asked = office.walk_in.application(request.numbered())
    check = newest_return(office.verification.checks(asked.id))
    if check is None:
        raise NotFound(_THING, asked.number)
    catalogue = office.services.catalogue(asked.catalogue_version)
    about = returned(asked, check, catalogue, request.language)

    def name_of(document: str) -> str:
        return document_name(catalogue, document, request.language)

    return ReturnedCase(asked, check, about, reasons(check.findings, name_of, say), paper)


def newest_return(checks: tuple[Check, ...]) -> Check | None:
    """Return the check that sent an application back last."""
    return next((one for one in checks if one.verdict is Verdict.RETURNED), None)


def returned(asked: Application, check: Check, catalogue: Catalogue, language: str) -> Returned:
    """Return a returned application as its words need it."""
    service = catalogue.services.get(asked.service)
    return Returned(
        asked.number,
        service.name.said(language) if service else asked.service,
        asked.contact_name,
        check.findings,
        check.ground,
    )


def document_name(catalogue: Catalogue, document: str, language: str) -> str:
    """Return what a document is called."""
    known = catalogue.documents.get(document)
    return known.name.said(language) if known else document


def facts(case: ReturnedCase) -> tuple[tuple[str, str], ...]:
    """Return what the note is about, names and values."""
    asked, check, about, paper = case.asked, case.check, case.about, case.paper
    language = paper.language
    pairs = (
        (_NUMBER, asked.number),
        (_SERVICE, about.service),
        (_ABOUT, asked.subject.name),
        (_NIK, paper.nik(asked.subject.nik) if asked.subject.nik else ""),
        (_RECEIVED, long_date(paper.local(asked.received_at).date(), language)),
        (_CHECKED, long_date(paper.local(check.at).date(), language)),
    )
    return tuple((paper.say(name), value) for name, value in pairs if value)


def _signature(office: Office, check: Check, paper: Sheet) -> Signature:
    by = next((one for one in office.staff_room.everyone() if one.name == check.staff), None)
    nip = by.nip if by else ""
    day = long_date(paper.local(check.at).date(), paper.language)
    dated = paper.tell(_DATED, place=paper.settings.city, date=day)
    below = (f"NIP. {civil_servant_number(nip)}",) if nip else ()
    return Signature((dated, _CHECKER), check.staff, below)
