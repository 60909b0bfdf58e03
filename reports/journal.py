"""The journal on paper: every entry of a span as a sentence, with its number and how its hash begins."""

from __future__ import annotations

from desk.domain.journal import Action
from desk.domain.journal_view import JournalAsk, Told
from desk.domain.staff import Staff
from desk.domain.text import Word, mark
from desk.office import Office
from reports.document import Column, Document, Kind, Row, Say, Table, Text
from reports.journal_lines import sentence, subject
from reports.request import Request, Sheet, sheet
from reports.words import grouped

TITLE = mark("report", "JOURNAL")
_NAME = mark("report", "Journal {first} to {last}")
_WHOLE = mark("report", "Journal")
_NUMBER = mark("report", "Entry")
_DAY = mark("report", "Day")
_TIME = mark("report", "Time")
_WHO = mark("report", "Who")
_WHERE = mark("report", "Workstation")
_WHAT = mark("report", "Who did what, and why")
_HASH = mark("report", "Hash begins")
_SPAN = mark("report", "Period")
_ALL_DAYS = mark("report", "All days")
_ONLY_KIND = mark("report", "Only")
_ONLY_DEED = mark("report", "Deed")
_ONLY_WHO = mark("report", "Staff member")
_ONLY_ABOUT = mark("report", "Subject")
_ENTRIES = mark("report", "Entries")
_HASH_DIGITS = 12


def fill(office: Office, staff: Staff, request: Request, say: Say) -> Document:
    """Return every entry of a span of days."""
    first, last = request.span()
    return document(office, staff, request, JournalAsk(first=first, last=last), say)


def document(office: Office, staff: Staff, request: Request, asked: JournalAsk, say: Say) -> Document:
    """Return the entries asked for, the oldest first.

    Raises:
        NotAllowed: this person may not read the journal.
    """
    paper = sheet(office, staff, request, say, action=Action.JOURNAL_READ)
    entries = tuple(office.journal.every(staff, asked))
    name = paper.tell(_WHOLE)
    if asked.first is not None and asked.last is not None:
        name = paper.tell(_NAME, first=asked.first.isoformat(), last=asked.last.isoformat())
    return Document(
        name=name,
        title=TITLE,
        made=paper.made(),
        sections=(_table(entries, paper),),
        facts=tuple(_facts(entries, asked, paper)),
        letterhead=paper.letterhead(),
        paper=paper.paper,
        landscape=True,
        language=paper.language,
    )


def _table(entries: tuple[Told, ...], paper: Sheet) -> Table:
    columns = (
        Column("number", _NUMBER, Kind.NUMBER),
        Column("day", _DAY, Kind.DATE),
        Column("time", _TIME, Kind.TIME),
        Column("who", _WHO, width=18),
        Column("where", _WHERE, width=12),
        Column("what", _WHAT, width=90),
        Column("hash", _HASH, width=14),
    )
    return Table(columns, tuple(_row(told, paper) for told in entries))


def _row(told: Told, paper: Sheet) -> Row:
    entry, at = told.entry, paper.local(told.entry.at)
    said = sentence(told, paper.say)
    return (
        entry.id,
        at.date(),
        at.time(),
        entry.staff_name,
        entry.workstation,
        said,
        told.hash[:_HASH_DIGITS],
    )


def _facts(entries: tuple[Told, ...], asked: JournalAsk, paper: Sheet) -> list[tuple[Text, Text]]:
    days: Text = _ALL_DAYS
    if asked.first is not None and asked.last is not None:
        days = paper.days(asked.first, asked.last)
    told: list[tuple[Text, Text]] = [(_SPAN, days), (_ENTRIES, grouped(len(entries), paper.language))]
    narrowed: tuple[tuple[Word, Text], ...] = (
        (_ONLY_KIND, asked.kind.word if asked.kind else ""),
        (_ONLY_DEED, asked.action.word if asked.action else ""),
        (_ONLY_WHO, _who(entries) if asked.staff_id is not None else ""),
        (_ONLY_ABOUT, _about(entries, asked, paper)),
    )
    return [*told, *((title, words) for title, words in narrowed if words)]


def _who(entries: tuple[Told, ...]) -> str:
    return entries[0].entry.staff_name if entries else ""


def _about(entries: tuple[Told, ...], asked: JournalAsk, paper: Sheet) -> str:
    called = {told.entry.subject: told.about for told in entries}
    return "; ".join(subject(one, called.get(one, ""), paper.say) for one in asked.subjects)
