"""The daily handover report: every card that left the office in a day, by way and kind, with its name."""

from __future__ import annotations

from collections import Counter

from desk.domain.handover import ItemOutcome
from desk.domain.office_reports import HandedOver
from desk.domain.printing import CardKind, Channel, Delivery
from desk.domain.staff import Staff
from desk.domain.text import mark
from desk.office import Office
from reports.daily_tables import CARD, NAME, NIK, NUMBER, TIME, figures
from reports.document import Annex, Column, Document, Kind, Row, Say, Signature, Table
from reports.letter_parts import signatures
from reports.request import ByPlace, Request, Sheet, sheet
from reports.words import long_date

BY_PLACE = ByPlace.KECAMATAN
BY_CHANNEL = tuple(Channel)
TITLE = mark("report", "DAILY REPORT OF CARDS AND DOCUMENTS HANDED OVER")
_NAME = mark("report", "Handover report {day}")
_DAY = mark("report", "Day/date")
_BY_WAY = mark("report", "A. Cards handed over, by way")
_BY_BAST = mark("report", "B. Handovers under a BAST")
_BY_VOID = mark("report", "D. Void BAST numbers, taken back; their cards stayed here")
_VOID_AT = mark("report", "Taken back at")
_VOID_BY = mark("report", "Taken back by")
_VOID_WHY = mark("report", "Why")
_WAY = mark("report", "Way")
_PAPERS = mark("report", "Handovers")
_SUM = mark("report", "Sum")
_BAST = mark("report", "BAST number")
_DESTINATION = mark("report", "Destination")
_RECEIVER = mark("report", "Received by")
_GIVER = mark("report", "Handed over by")
_CARDS = mark("report", "Cards")
_BY_SERVICE = mark("report", "C. Documents handed over at the counter")
_SERVICE = mark("report", "Service")
_PAPERS_GIVEN = mark("report", "Documents given")
_GIVEN = mark("report", "ANNEX 3: DOCUMENTS HANDED OVER AT THE COUNTER AND TO KANTOR POS")
_GIVEN_SHEET = mark("report", "Documents given")
_PAPER_NUMBER = mark("report", "Paper number")
_APPLICATION = mark("report", "Application")
_RELATION = mark("report", "Relation")
_PICKED_UP = mark("report", "ANNEX 1: CARDS PICKED UP AT THE COUNTER")
_SENT = mark("report", "ANNEX 2: CARDS SENT OUT")
_COUNTER_SHEET = mark("report", "Counter")
_SENT_SHEET = mark("report", "Sent out")
_TAKER = mark("report", "Taken by")
_TAKER_NAME = mark("report", "Name of taker")
_PROOF = mark("report", "Proof")
_OLD_CARD = mark("report", "Old card taken in")
_YES = mark("report", "Yes")
_ADDRESS = mark("report", "Address")
_OUTCOME = mark("report", "State")
_CLERK = mark("report", "Staff")
_PLACE_DATE = mark("report", "{place}, {date}")


def fill(office: Office, staff: Staff, request: Request, say: Say) -> Document:
    """Return the report of a day."""
    paper = sheet(office, staff, request, say, BY_PLACE, BY_CHANNEL)
    day = request.on()
    told = office.day_book.handed_over(day, day, paper.covers.area)
    sent = sum(len(one.items) for one in told.handovers)
    dated = paper.tell(_PLACE_DATE, place=paper.settings.city, date=long_date(day, paper.language))
    head = Signature((dated, f"{paper.settings.head_position},"), "")
    return Document(
        name=paper.titled(paper.tell(_NAME, day=day.isoformat())),
        title=TITLE,
        made=paper.made(),
        sections=(
            _by_way(told),
            _by_bast(told, paper),
            _by_service(told, paper),
            *_void(told, paper),
            paper.listed(len(told.pick_ups) + sent + len(told.papers), told.cards + told.papers_given),
        ),
        facts=((_DAY, paper.days(day, day)), *paper.about()),
        letterhead=paper.letterhead(),
        paper=paper.paper,
        landscape=True,
        signatures=signatures((None, head)),
        annexes=(
            Annex(
                _PICKED_UP,
                (_pick_ups(told, paper), paper.listed(len(told.pick_ups), told.cards - sent)),
                sheet=_COUNTER_SHEET,
                subtitle=paper.below(paper.days(day, day)),
            ),
            Annex(
                _SENT,
                (_sent(told, paper), paper.listed(sent, told.cards - len(told.pick_ups))),
                sheet=_SENT_SHEET,
                subtitle=paper.below(paper.days(day, day)),
            ),
            Annex(
                _GIVEN,
                (_given(told, paper), paper.listed(len(told.papers), told.papers_given)),
                sheet=_GIVEN_SHEET,
                subtitle=paper.below(paper.days(day, day)),
            ),
        ),
        language=paper.language,
    )


def _by_way(told: HandedOver) -> Table:
    cards: Counter[tuple[Delivery, CardKind]] = Counter()
    papers: Counter[Delivery] = Counter(one.way for one in told.handovers)
    for _, job in told.pick_ups:
        cards[Delivery.COUNTER, job.kind] += 1
    for one in told.handovers:
        for item in one.items:
            cards[one.way, item.job.kind] += 1
    columns = (
        Column("way", _WAY),
        *figures(("papers", _PAPERS), *((kind.code, kind.word) for kind in CardKind), ("sum", _SUM)),
    )
    rows: list[Row] = []
    for way in Delivery:
        counts = [cards[way, kind] for kind in CardKind]
        rows.append((way.word, papers[way], *counts, sum(counts)))
    return Table(columns, tuple(rows), title=_BY_WAY)


def _by_bast(told: HandedOver, paper: Sheet) -> Table:
    columns = (
        Column("number", NUMBER, Kind.NUMBER),
        Column("bast", _BAST),
        Column("way", _WAY),
        Column("to", _DESTINATION),
        Column("at", TIME, Kind.TIME),
        Column("giver", _GIVER),
        Column("receiver", _RECEIVER),
        *figures(("cards", _CARDS)),
        *figures(*((outcome.code, outcome.word) for outcome in ItemOutcome)),
    )
    rows: list[Row] = []
    for place, one in enumerate(told.handovers, start=1):
        outcomes = Counter(item.outcome for item in one.items)
        rows.append(
            (
                place,
                one.number,
                one.way.word,
                one.destination,
                paper.local(one.at).time(),
                one.giver.name,
                one.receiver.name,
                len(one.items),
                *(outcomes[outcome] for outcome in ItemOutcome),
            )
        )
    return Table(columns, tuple(rows), title=_BY_BAST)


def _by_service(told: HandedOver, paper: Sheet) -> Table:
    names = {one.service: one.service_name.said(paper.language) for one in told.papers}
    counts = Counter(one.service for one in told.papers)
    columns = (Column("service", _SERVICE), *figures(("papers", _PAPERS_GIVEN)))
    rows = tuple((names[code], counts[code]) for code in sorted(counts, key=lambda code: names[code]))
    return Table(columns, rows, title=_BY_SERVICE)


def _given(told: HandedOver, paper: Sheet) -> Table:
    columns = (
        Column("number", NUMBER, Kind.NUMBER),
        Column("at", TIME, Kind.TIME),
        Column("application", _APPLICATION),
        Column("service", _SERVICE),
        Column("paper", _PAPER_NUMBER),
        Column("nik", NIK, Kind.NIK),
        Column("name", NAME),
        Column("taker", _TAKER),
        Column("taker_name", _TAKER_NAME),
        Column("relation", _RELATION),
        Column("staff", _CLERK),
    )
    rows = tuple(
        (
            place,
            paper.local(one.at).time(),
            one.number,
            one.service_name.said(paper.language),
            one.paper_number,
            paper.nik(one.nik),
            one.name,
            one.taker.word,
            one.taker_name,
            one.relation,
            one.staff,
        )
        for place, one in enumerate(told.papers, start=1)
    )
    return Table(columns, rows)


def _void(told: HandedOver, paper: Sheet) -> tuple[Table, ...]:
    """Return the numbers that stand on no paper, so that nobody looks for one; no table without any."""
    columns = (
        Column("number", NUMBER, Kind.NUMBER),
        Column("bast", _BAST),
        Column("way", _WAY),
        Column("to", _DESTINATION),
        Column("at", TIME, Kind.TIME),
        *figures(("cards", _CARDS)),
        Column("void_at", _VOID_AT, Kind.TIME),
        Column("staff", _VOID_BY),
        Column("reason", _VOID_WHY),
    )
    rows: tuple[Row, ...] = tuple(
        (
            place,
            one.number,
            one.way.word if one.way is not None else "",
            one.destination,
            paper.local(one.sent_at).time(),
            one.cards,
            paper.local(one.void.at).time(),
            one.void.staff,
            one.void.reason,
        )
        for place, one in enumerate(told.void, start=1)
    )
    return (Table(columns, rows, title=_BY_VOID),) if rows else ()


def _pick_ups(told: HandedOver, paper: Sheet) -> Table:
    columns = (
        Column("number", NUMBER, Kind.NUMBER),
        Column("at", TIME, Kind.TIME),
        Column("kind", CARD),
        Column("nik", NIK, Kind.NIK),
        Column("name", NAME),
        Column("taker", _TAKER),
        Column("taker_name", _TAKER_NAME),
        Column("proof", _PROOF),
        Column("old_card", _OLD_CARD),
        Column("staff", _CLERK),
    )
    rows = tuple(
        (
            place,
            paper.local(pick.at).time(),
            job.kind.word,
            paper.nik(job.nik),
            job.name,
            pick.taker.word,
            pick.taker_name,
            pick.proof.word,
            _YES if pick.old_card_taken else "–",
            pick.staff,
        )
        for place, (pick, job) in enumerate(told.pick_ups, start=1)
    )
    return Table(columns, rows)


def _sent(told: HandedOver, paper: Sheet) -> Table:
    columns = (
        Column("number", NUMBER, Kind.NUMBER),
        Column("bast", _BAST),
        Column("to", _DESTINATION),
        Column("kind", CARD),
        Column("nik", NIK, Kind.NIK),
        Column("name", NAME),
        Column("address", _ADDRESS),
        Column("outcome", _OUTCOME),
    )
    cards = [(one, item) for one in told.handovers for item in one.items]
    rows = tuple(
        (
            place,
            one.number,
            one.destination or one.way.word,
            item.job.kind.word,
            paper.nik(item.job.nik),
            item.job.name,
            item.job.full_address,
            item.outcome.word,
        )
        for place, (one, item) in enumerate(cards, start=1)
    )
    return Table(columns, rows)
