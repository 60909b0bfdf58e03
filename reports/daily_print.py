"""The daily print report: tables A to E and the list of names, provisional until the head closes the day."""

from __future__ import annotations

from dataclasses import replace

from desk.domain.day_book import ClosedDay, DayFacts, DayReport
from desk.domain.errors import NotFound
from desk.domain.printing import Channel
from desk.domain.staff import Staff
from desk.domain.text import mark
from desk.office import Office
from reports.daily_by_channel import BY_CHANNEL, by_operator, cards_by, printed_by_place, told
from reports.daily_tables import (
    backlog_table,
    card_table,
    differences_table,
    operator_table,
    printed_table,
    shelf_table,
    stock_table,
)
from reports.document import Annex, Document, Paragraphs, Say, Section, Signature, Signatures, Text
from reports.letter_parts import Party, acknowledged, signatures
from reports.request import Request, Sheet, sheet
from reports.words import civil_servant_number, clock, full_day, grouped, long_date

TITLE = mark("report", "DAILY REPORT OF CARD PRINTING")
_NAME = mark("report", "Daily print report {day}")
_ADDENDUM_TITLE = mark("report", "ADDENDUM {count} TO THE DAILY REPORT OF CARD PRINTING")
_PROVISIONAL = mark("report", "PROVISIONAL, NOT CLOSED YET")
_DAY = mark("report", "Day/date")
_PLACE = mark("report", "Place")
_PRINT_ROOM = mark("report", "Print room, {office}")
_STATE = mark("report", "State")
_CLOSED = mark("report", "Closed on {day} at {time} by {name}")
_LIVE = mark("report", "Not closed; as of {day}, {time}")
_CORRECTS = mark("report", "Corrects")
_VIEW_OF = mark("report", "View of report")
_ONLY_CARDS = mark(
    "report",
    "By channel the report tells the cards printed. Stock, spoiled cards, backlog and shelf belong to the "
    "whole day: see the report without a channel.",
)
_NOTE = mark("report", "Note")
_SEAL = mark("report", "Journal seal")
_SEALED = mark("report", "Entry {entry}: {hash}")
_UNKNOWN = mark("report", "Cards whose outcome nobody has told yet: {count}; the day waits for them.")
_UNREPORTED = mark(
    "report",
    "Since the newest closing {count} figures of this day have changed; add an addendum to report them.",
)
_ANNEX_TITLE = mark("report", "ANNEX: CARDS PRINTED, BY NAME")
_ANNEX_SHEET = mark("report", "List of names")
_PRINT_OPERATOR = mark("report", "Print operator,")
_PLACE_DATE = mark("report", "{place}, {date}")
_ADDENDUM = mark("thing", "Addendum")


def fill(office: Office, staff: Staff, request: Request, say: Say) -> Document:
    """Return the report of a day: the frozen one once it is closed, with what addenda corrected.

    Raises:
        NotFound: an addendum is asked for that the day does not have.
        NotByChannel: the day was frozen before cards were frozen with their channel.
    """
    paper = sheet(office, staff, request, say, by_channel=BY_CHANNEL)
    report = office.day_book.report(request.on())
    if request.channel is not None:
        return _of_channel(paper, report, request.channel, request.addendum)
    if request.addendum:
        return _addendum(paper, report, _chosen(report, request.addendum))
    facts, closed = report.facts, report.closed
    sections = _tables(facts, paper)
    if report.addenda:
        sections += (differences_table(report.addenda, paper),)
    notes = _notes(report, paper)
    if notes:
        sections += (Paragraphs(notes),)
    return _document(paper, facts, closed, sections)


def _of_channel(paper: Sheet, report: DayReport, channel: Channel, addendum: int) -> Document:
    """Return what the snapshot tells of one channel: a view of the report, which nobody signs."""
    closed = _chosen(report, addendum) if addendum else report.closed
    facts = closed.facts if closed is not None else report.facts
    cards = cards_by(facts, channel)
    tables = [printed_by_place(facts, cards, kind, paper) for kind in facts.kinds]
    listed = paper.listed(len(cards), sum(told(table) for table in tables))
    return Document(
        name=paper.titled(paper.tell(_NAME, day=facts.day.isoformat())),
        title=TITLE,
        made=paper.made(closed.sha256[:16] if closed else ""),
        sections=(
            *tables,
            by_operator(cards),
            Paragraphs((_ONLY_CARDS,)),
            listed,
        ),
        subtitle=() if closed else (_PROVISIONAL,),
        facts=(
            *_heading(paper, facts, closed),
            *(((_VIEW_OF, closed.number),) if closed else ()),
            *paper.about(),
        ),
        letterhead=paper.letterhead(),
        paper=paper.paper,
        landscape=True,
        annexes=(
            Annex(
                _ANNEX_TITLE,
                (card_table(cards, facts.zone, paper), listed),
                sheet=_ANNEX_SHEET,
                subtitle=paper.below(full_day(facts.day, paper.language)),
            ),
        ),
        language=paper.language,
    )


def _chosen(report: DayReport, count: int) -> ClosedDay:
    chosen = next((one for one in report.addenda if one.addendum == count), None)
    if chosen is None:
        raise NotFound(_ADDENDUM, str(count))
    return chosen


def _addendum(paper: Sheet, report: DayReport, chosen: ClosedDay) -> Document:
    sections = (differences_table((chosen,), paper), *_tables(chosen.facts, paper))
    document = _document(paper, chosen.facts, chosen, sections)
    corrects: tuple[Text, Text] = (_CORRECTS, report.closed.number if report.closed is not None else "")
    return replace(
        document,
        title=paper.tell(_ADDENDUM_TITLE, count=str(chosen.addendum)),
        facts=(*document.facts, corrects),
    )


def _tables(facts: DayFacts, paper: Sheet) -> tuple[Section, ...]:
    return (
        stock_table(facts),
        *(printed_table(facts, kind, paper) for kind in facts.kinds),
        *(backlog_table(facts, kind, paper) for kind in facts.kinds),
        shelf_table(facts),
        operator_table(facts),
    )


def _notes(report: DayReport, paper: Sheet) -> tuple[Text, ...]:
    notes: list[Text] = []
    if report.facts.unknown:
        notes.append(paper.tell(_UNKNOWN, count=grouped(report.facts.unknown, paper.language)))
    if report.unreported:
        notes.append(paper.tell(_UNREPORTED, count=grouped(len(report.unreported), paper.language)))
    return tuple(notes)


def _document(
    paper: Sheet, facts: DayFacts, closed: ClosedDay | None, sections: tuple[Section, ...]
) -> Document:
    language = paper.language
    printed = sum(line.cards for line in facts.printed)
    annex = Annex(
        _ANNEX_TITLE,
        (card_table(facts.cards, facts.zone, paper), paper.listed(len(facts.cards), printed)),
        sheet=_ANNEX_SHEET,
        subtitle=(full_day(facts.day, language),),
    )
    return Document(
        name=paper.tell(_NAME, day=facts.day.isoformat()),
        title=TITLE,
        made=paper.made(closed.sha256[:16] if closed else ""),
        sections=sections,
        number=closed.number if closed else "",
        subtitle=() if closed else (_PROVISIONAL,),
        facts=_heading(paper, facts, closed),
        letterhead=paper.letterhead(),
        paper=paper.paper,
        landscape=True,
        signatures=_signed(paper, facts, closed),
        annexes=(annex,),
        language=language,
    )


def _heading(paper: Sheet, facts: DayFacts, closed: ClosedDay | None) -> tuple[tuple[Text, Text], ...]:
    moment = paper.local(facts.taken_at)
    when = {"day": long_date(moment.date(), paper.language), "time": clock(moment)}
    state = paper.tell(_CLOSED, **when, name=closed.closed_by) if closed else paper.tell(_LIVE, **when)
    heading: list[tuple[Text, Text]] = [
        (_DAY, full_day(facts.day, paper.language)),
        (_PLACE, paper.tell(_PRINT_ROOM, office=paper.office_in_prose)),
        (_STATE, state),
    ]
    if facts.note:
        heading.append((_NOTE, facts.note))
    if facts.seal is not None:
        entry = grouped(facts.seal.entry, paper.language)
        heading.append((_SEAL, paper.tell(_SEALED, entry=entry, hash=facts.seal.written)))
    return tuple(heading)


def _signed(paper: Sheet, facts: DayFacts, closed: ClosedDay | None) -> Signatures:
    operators = sorted({line.operator for line in facts.operators})
    left = Signature(("", _PRINT_OPERATOR), operators[0] if len(operators) == 1 else "")
    place = paper.tell(_PLACE_DATE, place=paper.settings.city, date=long_date(facts.day, paper.language))
    head = Party("", paper.settings.head_position)
    if closed is not None:
        head = Party(closed.closed_by, closed.position or paper.settings.head_position, closed.nip)
    nip = (f"NIP. {civil_servant_number(head.number)}",) if head.number else ()
    right = Signature((place, f"{head.position},"), head.name, nip)
    approver = paper.approver()
    return signatures((left, right), acknowledged(approver) if approver else ())
