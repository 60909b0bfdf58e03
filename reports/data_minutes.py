"""The minutes of destroyed data: which kinds, up to which day, how much, before whom; they name nobody."""

from __future__ import annotations

from datetime import datetime

from desk.domain.journal import Action
from desk.domain.retention import Minutes, MinutesPaper, MinutesState
from desk.domain.staff import Staff
from desk.domain.text import Word, mark
from desk.office import Office
from reports.document import (
    Column,
    Document,
    Fields,
    Kind,
    Paragraphs,
    Say,
    Section,
    Signature,
    Signatures,
    Table,
    Text,
)
from reports.letter_parts import opening_sentence, signatures
from reports.request import Request, Sheet, sheet
from reports.words import civil_servant_number, grouped, long_date

TITLE = mark("report", "MINUTES OF DESTRUCTION\nOF ARCHIVED DATA")
_NAME = mark("report", "Minutes of destroyed data {number}")
_PROPOSED = mark("report", "Proposed by")
_APPROVED = mark("report", "Approved by")
_REASON = mark("report", "Reason")
_ON = mark("report", "{name}, {day}")
_WHAT = mark(
    "report",
    "The data of the following kinds that were past their retention period were destroyed in the office's"
    " database; the minutes name nobody:",
)
_KIND = mark("report", "Kind of data")
_PERIOD = mark("report", "Kept (months)")
_BEFORE = mark("report", "Destroyed up to")
_FOUND = mark("report", "Proposed")
_KEPT = mark("report", "Kept back")
_DONE = mark("report", "Destroyed")
_KEPT_NOTE = mark(
    "report",
    "Kept back: work, a double record or a complaint was open, a card waited for its destruction, or an order"
    " keeps the data.",
)
_STAYS = mark(
    "report",
    "Figures stay: a row that is counted in a report keeps its day, place, kind and outcome, and nobody can"
    " be told from it. Numbers of papers stay in their register. Signed papers in the cabinet are not touched"
    " by this; they are destroyed with minutes of their own.",
)
_DRAFTS = mark(
    "report",
    "Drafts on the PCs of the counters are no part of the database: each PC deletes its own, when the"
    " application is taken in or the draft is thrown away.",
)
_JOURNAL = mark(
    "report",
    "The journal names records by number and may hold the NIK of a person somebody looked at; it is kept"
    " {months} months and is cut with minutes of its own.",
)
_TRACES: dict[str, Word] = {
    "gone": mark(
        "report",
        "The pages of the database were written anew and the log beside it was emptied: the destroyed words"
        " are no longer in its files.",
    ),
    "waits": mark(
        "report",
        "The pages of the database are still to be written anew, because others were working; until then"
        " traces may be left in its files.",
    ),
    "server": mark(
        "report",
        "The tables were written anew on the server. Its log of changes (WAL), replicas and their archives"
        " hold traces until they are overwritten; the administrator of the server sees to that.",
    ),
}
_BACKUPS = mark(
    "report",
    "These backups were made before and still hold the destroyed data until they are destroyed or written"
    " over. Whoever restores one of them carries out these minutes again:",
)
_NO_BACKUPS = mark(
    "report",
    "The journal knows of no backup made before. Copies made by other programs may exist; they still hold the"
    " destroyed data.",
)
_MADE_AT = mark("report", "Made")
_FILE = mark("report", "File")
_NUMBER = mark("report", "No.")
_WITNESSED = mark("report", "The destruction was witnessed by:")
_PERSON = mark("report", "Name")
_POSITION = mark("report", "Position")
_CLOSING = mark("report", "These minutes are made truthfully, to be used as needed.")
_NOT_YET = mark("report", "APPROVED; NOT YET CARRIED OUT TO ITS END")
_WITNESS = mark("report", "Witness {count},")
_BY = mark("report", "Approved by,")
_PROPOSER = mark("report", "Proposed by,")
_PLACE_DATE = mark("report", "{place}, {date}")


def fill(office: Office, staff: Staff, request: Request, say: Say) -> Document:
    """Return the minutes of the number asked for.

    Raises:
        NotFound: no minutes have this number.
    """
    paper = sheet(office, staff, request, say, action=Action.DATA_RIGHTS_READ)
    told = office.retention.paper(staff, request.numbered())
    minutes = told.minutes
    day = paper.local(minutes.finished_at or minutes.decided_at or minutes.proposed_at).date()
    done = minutes.state is MinutesState.DESTROYED
    return Document(
        name=paper.tell(_NAME, number=minutes.number),
        title=TITLE,
        made=paper.made(),
        sections=(
            *(() if done else (Paragraphs((_NOT_YET,)),)),
            opening_sentence(day, paper.office_in_prose, paper.language, say),
            _who(minutes, paper),
            Paragraphs((_WHAT,)),
            _table(minutes, paper),
            *_notes(told, paper),
            Paragraphs((_WITNESSED,)),
            _witnesses(minutes),
            Paragraphs((_CLOSING,)),
        ),
        number=minutes.number,
        letterhead=paper.letterhead(),
        paper=paper.paper,
        signatures=_signed(minutes, paper),
        language=paper.language,
    )


def _who(minutes: Minutes, paper: Sheet) -> Fields:
    def on(name: str, moment: datetime | None) -> str:
        return name if moment is None else paper.tell(_ON, name=name, day=_day(moment, paper))

    pairs: tuple[tuple[Text, Text], ...] = (
        (_PROPOSED, on(minutes.proposed_by, minutes.proposed_at)),
        (_APPROVED, on(minutes.decided_by, minutes.decided_at)),
        (_REASON, minutes.reason),
    )
    return Fields(pairs)


def _day(moment: datetime, paper: Sheet) -> str:
    return long_date(paper.local(moment).date(), paper.language)


def _table(minutes: Minutes, paper: Sheet) -> Table:
    columns = (
        Column("number", _NUMBER, Kind.NUMBER, width=4),
        Column("kind", _KIND, width=34),
        Column("period", _PERIOD, Kind.NUMBER),
        Column("before", _BEFORE, Kind.DATE),
        Column("proposed", _FOUND, Kind.NUMBER, total=True),
        Column("kept", _KEPT, Kind.NUMBER, total=True),
        Column("destroyed", _DONE, Kind.NUMBER, total=True),
    )
    rows = tuple(
        (
            place,
            line.kind.word,
            line.months,
            paper.local(line.before).date(),
            line.proposed,
            line.kept,
            line.destroyed,
        )
        for place, line in enumerate(minutes.lines, start=1)
    )
    return Table(columns, rows, note=_KEPT_NOTE)


def _notes(told: MinutesPaper, paper: Sheet) -> tuple[Section, ...]:
    months = grouped(told.journal_kept_months, paper.language)
    traces = _TRACES.get(told.minutes.traces, _TRACES["waits"])
    notes: tuple[Text, ...] = (_STAYS, paper.tell(_JOURNAL, months=months), traces, _DRAFTS)
    if not told.backups:
        return (Paragraphs((*notes, _NO_BACKUPS), numbered=True),)
    columns = (
        Column("number", _NUMBER, Kind.NUMBER, width=4),
        Column("at", _MADE_AT, Kind.DATE),
        Column("file", _FILE, width=60),
    )
    rows = tuple((place, paper.local(one.at), one.file) for place, one in enumerate(told.backups, start=1))
    return (Paragraphs((*notes, _BACKUPS), numbered=True), Table(columns, rows))


def _witnesses(minutes: Minutes) -> Table:
    columns = (
        Column("number", _NUMBER, Kind.NUMBER, width=4),
        Column("name", _PERSON, width=40),
        Column("position", _POSITION, width=40),
    )
    rows = tuple((place, *one) for place, one in enumerate(minutes.witnesses, start=1))
    return Table(columns, rows)


def _signed(minutes: Minutes, paper: Sheet) -> Signatures:
    moment = minutes.decided_at or minutes.proposed_at
    dated = paper.tell(_PLACE_DATE, place=paper.settings.city, date=_day(moment, paper))
    nip = minutes.decided_by_nip
    below = (f"NIP. {civil_servant_number(nip)}",) if nip else ()
    position = minutes.decided_by_position or paper.settings.head_position
    return signatures(
        (
            Signature(("", _PROPOSER), minutes.proposed_by),
            Signature((dated, _BY, position), minutes.decided_by, below),
        ),
        tuple(
            Signature((paper.tell(_WITNESS, count=str(place)), role), name)
            for place, (name, role) in enumerate(minutes.witnesses, start=1)
        ),
    )
