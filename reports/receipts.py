"""Receipt lists of jemput bola: what each RT takes along, by name, with room for everybody's signature."""

from __future__ import annotations

from dataclasses import replace

from desk.domain.missions import LineOutcome, Mission, ReceiptLine, ReceiptList
from desk.domain.staff import Staff
from desk.domain.text import Word, mark
from desk.office import Office
from reports.daily_tables import NAME, NUMBER
from reports.document import (
    Annex,
    Cell,
    Column,
    Document,
    Kind,
    Paragraphs,
    Say,
    Section,
    Signature,
    Signatures,
    Table,
)
from reports.letter_parts import signatures
from reports.request import Request, Sheet, sheet
from reports.words import long_date

TITLE = mark("report", "RECEIPT LIST\nOF DOCUMENTS OF JEMPUT BOLA")
_ANNEX = mark("report", "RECEIPT LIST")
_NAME = mark("report", "Receipt list {number}")
_NUMBER = mark("report", "Number {number}")
_PLACE = mark("report", "Kelurahan {village}, RW {rw}, RT {rt}")
_PLACE_OF = mark("report", "Place")
_LETTER = mark("report", "Letter")
_FROM = mark("report", "{number} of {day}, {sender}")
_CARRIER = mark("report", "Taken along by")
_GIVEN = mark("report", "Given out")
_DOCUMENT = mark("report", "Which document")
_PAPER = mark("report", "Number of the document")
_SIGNED_BY = mark("report", "Name of who receives it")
_SIGNATURE = mark("report", "Signature")
_OUTCOME = mark("report", "Outcome")
_REMARK = mark("report", "Remark")
_RT = mark("report", "RT")
_RW = mark("report", "RW")
_LIST = mark("report", "Receipt list")
_DOCUMENTS = mark("report", "Documents on the list")
_SIGNED = mark("report", "Signed")
_CAME_BACK = mark("report", "Came back unsigned")
_HOW = mark(
    "report",
    "Each document is signed for by the person named or by family. "
    "Documents of people who are not there come back with this list.",
)
_NONE_YET = mark("report", "No documents have been given to an RT yet.")
_DATED = mark("report", "{place}, {date}")
_GIVES = mark("report", "Handed over by,")
_TAKES = mark("report", "Taken along by,")
_OF_RT = mark("report", "RT {rt} / RW {rw}")


def fill(office: Office, staff: Staff, request: Request, say: Say) -> Document:
    """Return one receipt list, or all of a mission with a page set for each RT.

    Raises:
        NotFound: no receipt list and no mission has this number.
    """
    paper = sheet(office, staff, request, say)
    number = request.numbered()
    mission, lists = office.missions.receipt_lists(number)
    shown = sum(len(one.lines) for one in lists)
    alone = lists[0] if len(lists) == 1 else None
    return Document(
        name=paper.tell(_NAME, number=number),
        title=TITLE,
        made=replace(paper.made(), whole=False),  # a list that goes from hand to hand carries no NIK
        sections=(
            *(_of_list(alone, paper) if alone else _overview(lists, paper)),
            paper.listed(shown, shown),
        ),
        number=alone.number if alone else number,
        facts=_facts(mission, alone, paper),
        letterhead=paper.letterhead(),
        paper=paper.paper,
        signatures=_signed(alone, paper) if alone else None,
        annexes=() if alone else tuple(_annex(one, mission, paper) for one in lists),
        language=paper.language,
    )


def _facts(mission: Mission, alone: ReceiptList | None, paper: Sheet) -> tuple[tuple[Word, str], ...]:
    letter = mission.plan.letter
    told = paper.tell(
        _FROM, number=letter.number, day=long_date(letter.day, paper.language), sender=letter.sender
    )
    facts = [(_LETTER, told)]
    if alone is not None:
        given = long_date(paper.local(alone.at).date(), paper.language)
        facts = [
            (_PLACE_OF, _place(alone, mission, paper)),
            *facts,
            (_CARRIER, alone.carrier),
            (_GIVEN, given),
        ]
    return tuple(facts)


def _place(one: ReceiptList, mission: Mission, paper: Sheet) -> str:
    return paper.tell(_PLACE, village=mission.where, rw=one.rw or "–", rt=one.rt or "–")


def _annex(one: ReceiptList, mission: Mission, paper: Sheet) -> Annex:
    given = long_date(paper.local(one.at).date(), paper.language)
    return Annex(
        _ANNEX,
        (*_of_list(one, paper), _signed(one, paper)),
        sheet=" ".join(part for part in (f"RW {one.rw}", f"RT {one.rt}", _part(one)) if part),
        subtitle=(
            paper.tell(_NUMBER, number=one.number),
            _place(one, mission, paper),
            f"{paper.say(_CARRIER)}: {one.carrier}, {given}",
        ),
    )


def _part(one: ReceiptList) -> str:
    _, dash, part = one.number.rpartition("-")
    return f"({part})" if dash and part.isdigit() else ""


def _of_list(one: ReceiptList, paper: Sheet) -> tuple[Section, ...]:
    last = (
        (Column("signed_by", _SIGNED_BY, width=22), Column("signature", _SIGNATURE, width=20))
        if one.out
        else (Column("outcome", _OUTCOME), Column("remark", _REMARK))
    )
    columns = (
        Column("number", NUMBER, Kind.NUMBER),
        Column("name", NAME, width=26),
        Column("document", _DOCUMENT, width=18),
        Column("paper", _PAPER),
        *last,
    )
    rows = tuple(
        (
            line.position,
            line.name,
            line.service.said(paper.language),
            line.paper_number,
            *(("", "") if one.out else _outcome(line, paper)),
        )
        for line in one.lines
    )
    table = Table(columns, rows, signed=one.out)
    return (table, Paragraphs((_HOW,))) if one.out else (table,)


def _outcome(line: ReceiptLine, paper: Sheet) -> tuple[Cell, Cell]:
    left = line.left
    if left is None:
        return line.outcome.word, ""
    return line.outcome.word, ": ".join(part for part in (paper.say(left.reason.word), left.note) if part)


def _overview(lists: tuple[ReceiptList, ...], paper: Sheet) -> tuple[Section, ...]:
    columns = (
        Column("rw", _RW),
        Column("rt", _RT),
        Column("list", _LIST),
        Column("carrier", _CARRIER),
        Column("given", _GIVEN, Kind.DATE),
        Column("documents", _DOCUMENTS, Kind.NUMBER, total=True),
        Column("signed", _SIGNED, Kind.NUMBER, total=True),
        Column("back", _CAME_BACK, Kind.NUMBER, total=True),
    )
    rows = tuple(
        (
            one.rw,
            one.rt,
            one.number,
            one.carrier,
            paper.local(one.at).date(),
            len(one.lines),
            sum(line.outcome is LineOutcome.HANDED for line in one.lines),
            sum(line.outcome is LineOutcome.LEFT for line in one.lines),
        )
        for one in lists
    )
    return (Table(columns, rows, empty=_NONE_YET),)


def _signed(one: ReceiptList, paper: Sheet) -> Signatures:
    day = long_date(paper.local(one.at).date(), paper.language)
    dated = paper.tell(_DATED, place=paper.settings.city, date=day)
    takes = Signature((_TAKES, paper.tell(_OF_RT, rt=one.rt or "–", rw=one.rw or "–")), one.carrier)
    gives = Signature((dated, _GIVES, paper.office_in_prose), one.by)
    return signatures((takes, gives) if paper.settings.receiver_signs_left else (gives, takes))
