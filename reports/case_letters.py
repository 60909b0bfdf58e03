"""Letters about somebody recorded twice: to the citizen what to bring, to the centre what it is asked for."""

from __future__ import annotations

from desk.domain.person_cases import (
    CaseDecision,
    CaseLetter,
    CaseSide,
    NoLetterForCase,
    PersonCase,
)
from desk.domain.record_answers import status_of
from desk.domain.staff import Role, Staff
from desk.domain.text import Word, mark
from desk.office import Office
from reports.document import Column, Document, Fields, Paper, Paragraphs, Say, Section, Signature, Table
from reports.letter_parts import Party, signatures
from reports.request import Request, Sheet, sheet
from reports.words import WEEKDAYS_OF, clock, long_date

_TITLES = {
    CaseLetter.CITIZEN: mark("case_letter", "NOTICE OF DOUBLE RECORDS"),
    CaseLetter.CENTRE: mark("case_letter", "REQUEST ABOUT DOUBLE RECORDS"),
}
_NAMES = {
    CaseLetter.CITIZEN: mark("case_letter", "Letter to the citizen, case {number}"),
    CaseLetter.CENTRE: mark("case_letter", "Letter to the centre, case {number}"),
}
_NUMBER = mark("case_letter", "Number")
_ABOUT = mark("case_letter", "Subject")
_TO = mark("case_letter", "To")
_AT = mark("case_letter", "Address")
_ENCLOSED = mark("case_letter", "Enclosed")
_BLANK_NUMBER = "470 / ........................ / {year}"
_DATED = mark("case_letter", "{place}, {date}")
_CENTRE = mark(
    "case_letter",
    "The Director General of Population and Civil Registration, Ministry of Home Affairs, Jakarta",
)
_ABOUT_CITIZEN = mark("case_letter", "Two records of one person")
_ABOUT_DELETION = mark("case_letter", "Request to delete a double record")
_ABOUT_DECISION = mark("case_letter", "Request to decide about records that may be double")
_COPIES = mark("case_letter", "Copies of the family cards (KK) of both records")

_OPENING_CITIZEN = mark(
    "case_letter",
    "In the population database, two records under two NIKs look like you. Everybody has one NIK only; as"
    " long as both records stand, no KTP-el can be printed from either of them. These are the records:",
)
_OPENING_CENTRE = mark(
    "case_letter",
    "In the population database of {office}, these two records look like one person:",
)
_STAYS = mark(
    "case_letter",
    "NIK {kept} is meant to stay yours; the record under NIK {gone} is to be deleted at the centre.",
)
_CENTRE_SAYS = mark(
    "case_letter", "The centre has been asked which of them stays; until its answer neither is changed."
)
_OPEN = mark(
    "case_letter", "Whether both are you, and which NIK stays, is decided when you have shown your documents."
)
_BRING = mark("case_letter", "Please come yourself, because fingerprints are compared, and bring:")
_TO_BRING = (
    mark("case_letter", "this letter"),
    mark("case_letter", "the family card (KK) with each of the two NIKs, as far as you have them"),
    mark("case_letter", "every KTP-el you hold, also an old one"),
    mark(
        "case_letter", "the birth certificate, or a school certificate or marriage book with your birth date"
    ),
)
_WHERE = mark("case_letter", "Where: {office}, {address}.")
_WHEN = mark("case_letter", "When: {days}, {opens} to {closes}.")
_NO_RECORDING = mark(
    "case_letter",
    "Please do not have yourself recorded again: a third record would only make it longer. If one of the"
    " records is not you, please tell us, too. This service is free of charge.",
)
_SPEAKS = mark("case_letter", "For one person speaks:")
_FOUND = mark("case_letter", "The office examined both records on {day} and found: {reason}.")
_ASK_DELETION = mark(
    "case_letter",
    "We ask for the record under NIK {gone} to be deleted and the record under NIK {kept} to stay, so that a"
    " KTP-el can be printed.",
)
_ASK_DECISION = mark(
    "case_letter",
    "We ask the centre to compare the biometrics of both records and to tell us whether they are one person"
    " and which NIK stays.",
)
_THANKS = mark("case_letter", "Thank you for your attention.")

_WHAT = mark("case_letter", "Data")
_ONE = mark("case_letter", "First record")
_OTHER = mark("case_letter", "Second record")
_ROWS = (
    mark("case_letter", "NIK"),
    mark("case_letter", "Name"),
    mark("case_letter", "Born"),
    mark("case_letter", "Address"),
    mark("case_letter", "Kelurahan"),
    mark("case_letter", "Recorded"),
    mark("case_letter", "Record status"),
)


def fill(
    office: Office,
    staff: Staff,
    case_id: int,
    letter: CaseLetter,
    say: Say,
    language: str,
    number: str = "",
) -> Document:
    """Return a letter about a case, with both NIKs whole: who gets it has to find both records.

    Without a ``number`` it is a draft, whose number is written by hand.

    Raises:
        NotAllowed: this person may not take papers out, or not with whole NIKs.
        NoLetterForCase: the records belong to different people.
        NotFound: there is no such case.
    """
    paper = sheet(office, staff, Request(full_nik=True, language=language), say)
    case = office.overlap_desk.case(case_id)
    if case.decision is CaseDecision.DIFFERENT_PEOPLE:
        raise NoLetterForCase
    to_citizen = letter is CaseLetter.CITIZEN
    return Document(
        name=paper.tell(_NAMES[letter], number=str(case.id)),
        title=_TITLES[letter],
        made=paper.made(),
        sections=_to_citizen(case, paper, number) if to_citizen else _to_centre(case, paper, number),
        letterhead=paper.letterhead(),
        paper=Paper.A4,
        signatures=signatures((None, _signature(office, paper))),
        language=language,
    )


def _to_citizen(case: PersonCase, paper: Sheet, number: str) -> tuple[Section, ...]:
    kop, say = paper.settings, paper.say
    stays = _kept_first(case)[0]
    days = [WEEKDAYS_OF[paper.language][day] for day in sorted(kop.hours.weekdays)]
    spoken_days = f"{days[0]} – {days[-1]}" if _in_a_row(kop.hours.weekdays) else ", ".join(days)
    when = paper.tell(_WHEN, days=spoken_days, opens=clock(kop.hours.opens), closes=clock(kop.hours.closes))
    where = paper.tell(_WHERE, office=paper.office_in_prose, address=kop.address)
    return (
        _head(paper, number, _ABOUT_CITIZEN, ((_TO, stays.name), (_AT, _address(stays)))),
        Paragraphs((_OPENING_CITIZEN,)),
        _both(case, paper),
        Paragraphs((_which_stays(case, paper), _BRING)),
        Paragraphs(tuple(_line(word, paper) for word in _TO_BRING), numbered=True),
        Paragraphs((where, when, say(_NO_RECORDING))),
    )


def _to_centre(case: PersonCase, paper: Sheet, number: str) -> tuple[Section, ...]:
    deletion = case.decision is CaseDecision.SAME_PERSON
    kept, gone = _kept_first(case)
    asked = paper.tell(_ASK_DELETION, kept=kept.nik, gone=gone.nik) if deletion else paper.say(_ASK_DECISION)
    speaks = [each for each in case.likeness.evidence if each.bits > 0]
    reasons = tuple(_line(each.reason.word, paper) for each in sorted(speaks, key=lambda each: -each.bits))
    about = _ABOUT_DELETION if deletion else _ABOUT_DECISION
    return (
        _head(paper, number, about, ((_ENCLOSED, paper.say(_COPIES)), (_TO, paper.say(_CENTRE)))),
        Paragraphs((paper.tell(_OPENING_CENTRE, office=paper.office_in_prose),)),
        _both(case, paper),
        Paragraphs((_SPEAKS,)),
        Paragraphs(reasons, numbered=True),
        Paragraphs((*_examined(case, paper), asked, paper.say(_THANKS))),
    )


def _head(paper: Sheet, number: str, about: Word, rest: tuple[tuple[Word, str], ...]) -> Fields:
    shown = number or _BLANK_NUMBER.format(year=paper.made_at.year)
    return Fields(((_NUMBER, shown), (_ABOUT, paper.say(about)), *rest))


def _both(case: PersonCase, paper: Sheet) -> Table:
    columns = (
        Column("what", _WHAT, width=16),
        Column("one", _ONE, width=34),
        Column("other", _OTHER, width=34),
    )
    sides = zip(_ROWS, _facts(case.one, paper), _facts(case.other, paper), strict=True)
    return Table(columns, tuple(sides))


def _facts(side: CaseSide, paper: Sheet) -> tuple[str, ...]:
    born = long_date(side.birth_date, paper.language) if side.birth_date else ""
    rt_rw = f"RT {side.rt or '-'}/RW {side.rw or '-'}" if side.rt or side.rw else ""
    return (
        paper.nik(side.nik),
        side.name,
        ", ".join(part for part in (side.birth_place, born) if part),
        " ".join(part for part in (side.address, rt_rw) if part),
        side.place,
        long_date(side.recorded_on, paper.language) if side.recorded_on else "",
        paper.say(status_of(side.status).word),
    )


def _kept_first(case: PersonCase) -> tuple[CaseSide, CaseSide]:
    """Return both records, the one meant to stay first; while nobody has decided, the first one."""
    return (case.other, case.one) if case.kept_nik == case.other.nik else (case.one, case.other)


def _which_stays(case: PersonCase, paper: Sheet) -> str:
    if case.decision is CaseDecision.SAME_PERSON:
        kept, gone = _kept_first(case)
        return paper.tell(_STAYS, kept=kept.nik, gone=gone.nik)
    return paper.say(_CENTRE_SAYS if case.decision is CaseDecision.WAIT_FOR_CENTRE else _OPEN)


def _examined(case: PersonCase, paper: Sheet) -> tuple[str, ...]:
    if case.decided_at is None:
        return ()
    day = long_date(paper.local(case.decided_at).date(), paper.language)
    return (paper.tell(_FOUND, day=day, reason=case.reason.rstrip(". ")),)


def _line(word: Word, paper: Sheet) -> str:
    text = paper.say(word)
    return f"{text[:1].upper()}{text[1:].rstrip('.')}."


def _address(side: CaseSide) -> str:
    rt_rw = f"RT {side.rt or '-'}/RW {side.rw or '-'}" if side.rt or side.rw else ""
    return ", ".join(part for part in (side.address, rt_rw, side.place) if part)


def _in_a_row(days: frozenset[int]) -> bool:
    return len(days) > 2 and max(days) - min(days) == len(days) - 1


def _signature(office: Office, paper: Sheet) -> Signature:
    heads = [
        one for one in office.staff_room.everyone() if Role.HEAD in one.roles and not one.roles & {Role.ADMIN}
    ]
    head = heads[0] if len(heads) == 1 else None
    by = paper.approver() or Party(
        head.name if head else "",
        (head.position if head else "") or paper.settings.head_position,
        head.nip if head else "",
    )
    day = long_date(paper.made_at.date(), paper.language)
    dated = paper.tell(_DATED, place=paper.settings.city, date=day)
    return Signature((dated, by.position), by.name, (by.number_line,) if by.number_line else ())
