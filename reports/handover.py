"""The minutes of one handover (BAST): both parties, what changes hands, on what terms, and the cards."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from itertools import groupby

from desk.domain import handover as desk_handover
from desk.domain.handover import Handover, HandoverItem
from desk.domain.kecamatan import Leftover
from desk.domain.post import Consignment, Content
from desk.domain.printing import CardKind, Delivery, PrintJob
from desk.domain.services import Text
from desk.domain.staff import Staff
from desk.domain.text import Word, mark
from desk.office import Office
from reports.daily_tables import CARD, KELURAHAN, NAME, NIK, NUMBER
from reports.document import Annex, Column, Document, Kind, Paragraphs, Row, Run, Say, Section, Table
from reports.leftovers import CLAUSE, annexes, leftovers, people
from reports.letter_parts import (
    FIRST_PARTY,
    SECOND_PARTY,
    Handed,
    Party,
    acknowledged,
    amount_in_words,
    cards_of,
    clauses,
    hand_and_receive,
    objects_table,
    opening_sentence,
    party_block,
    signatures,
)
from reports.post_manifest import manifest, manifest_of_cards
from reports.request import Request, Sheet, in_prose, sheet
from reports.words import compose, counted, grouped, long_date

TITLE = mark("report", "MINUTES OF HANDOVER\nOF POPULATION CARDS")
_NAME = mark("report", "BAST {destination} {day}")
_HANDS = mark(
    "report",
    "The {first} hands over to the {second}, and the {second} receives from the {first}, printed cards to "
    "the number of {amount}, as follows:",
)
_HANDS_PARCELS = mark(
    "report",
    "The {first} hands over to the {second}, and the {second} receives from the {first}, sealed parcels to "
    "the number of {amount}, with these contents:",
)
_PARCEL = mark("papers", "parcel")
_PARCELS_UNIT = mark("papers", "parcels")
_SHEET = mark("papers", "sheets")
_PRINTED_CARD = mark("report", "Printed {kind}")
_CONDITION = mark("report", "good, counted")
_LISTED = mark(
    "report", "The names and addresses of the holders stand in the annex, which is part of these minutes."
)
_PASSES = mark(
    "report",
    "From the signing of these minutes the {second} answers for the keeping and delivery of the cards.",
)
_RETURN = mark(
    "report",
    "Cards not collected within {days} are returned to the {first} with minutes of return.",
)
_PARCELS = mark(
    "report",
    "A parcel that cannot be delivered to its addressee is returned to the {first} with the reason.",
)
_CLOSING = mark("report", "These minutes are made truthfully, to be used as needed.")
_ANNEX = mark("report", "ANNEX TO THE MINUTES OF HANDOVER")
_MANIFEST = mark("report", "MANIFEST FOR KANTOR POS")
_ANNEX_NUMBER = mark("report", "Number {number}, {day}")
_ANNEX_SHEET = mark("report", "List of cards")
_ADDRESS = mark("report", "Address")
_RT_RW = mark("report", "RT/RW")
_TICK = mark("report", "Initials of receiver")
_GROUP = mark("report", "RT {rt} / RW {rw}: {cards}")
_NO_UNIT = mark("report", "RT/RW unknown: {cards}")
_DESTINATIONS: dict[Delivery, Word] = {
    Delivery.KECAMATAN: mark("report", "Kecamatan {name}"),
    Delivery.KELURAHAN: mark("report", "Kelurahan {name}"),
}


def fill(office: Office, staff: Staff, request: Request, say: Say) -> Document:
    """Return the minutes of the handover whose number is asked for.

    Raises:
        NotFound: no handover has this number.
    """
    paper = sheet(office, staff, request, say)
    posted = office.post.consignment(request.numbered())
    sent = posted.handover
    left = leftovers(office, sent.number)
    day, language = paper.local(sent.at).date(), paper.language
    giver, receiver = _party(sent.giver), _party(sent.receiver)
    place = paper.settings.city
    approver = paper.approver()
    signed = hand_and_receive(
        giver, receiver, place, day, language, say, receiver_left=paper.settings.receiver_signs_left
    )
    return Document(
        name=paper.tell(_NAME, destination=_destination(sent, paper), day=day.isoformat()),
        title=TITLE,
        made=paper.made(),
        sections=(
            opening_sentence(day, paper.office_in_prose, language, say),
            *party_block("1.", giver, FIRST_PARTY, say),
            *party_block("2.", receiver, SECOND_PARTY, say),
            _hands(posted, paper),
            objects_table(_objects(posted, paper), language),
            clauses((*_terms(sent, paper), *_left_over(left, paper))),
            Paragraphs((_CLOSING,)),
        ),
        number=sent.number,
        letterhead=paper.letterhead(),
        paper=paper.paper,
        signatures=signatures(signed, acknowledged(approver) if approver else ()),
        annexes=(_annex(posted, paper), *annexes(left, sent.number, day, paper)),
        language=language,
    )


def _left_over(left: Sequence[Leftover], paper: Sheet) -> tuple[tuple[Run, ...], ...]:
    return (_sentence(CLAUSE, paper, people=people(len(left), paper)),) if left else ()


def _party(party: desk_handover.Party) -> Party:
    return Party(party.name, party.position, party.nip, office=in_prose(party.office))


def _destination(sent: Handover, paper: Sheet) -> str:
    word = _DESTINATIONS.get(sent.way)
    return paper.tell(word, name=sent.destination) if word else paper.say(sent.way.word)


def _hands(posted: Consignment, paper: Sheet) -> Paragraphs:
    sent = posted.handover
    if not posted.parcels:
        amount = amount_in_words(len(sent.items), paper.say(cards_of(len(sent.items))), paper.language)
        return Paragraphs((_sentence(_HANDS, paper, amount=amount),))
    many = len(posted.parcels)
    amount = amount_in_words(many, paper.say(_PARCEL if many == 1 else _PARCELS_UNIT), paper.language)
    return Paragraphs((_sentence(_HANDS_PARCELS, paper, amount=amount),))


def _sentence(word: Word, paper: Sheet, **facts: str | Run) -> tuple[Run, ...]:
    parties: dict[str, str | Run] = {
        "first": Run(paper.say(FIRST_PARTY), bold=True),
        "second": Run(paper.say(SECOND_PARTY), bold=True),
    }
    return compose(paper.say(word), parties | facts)


def _objects(posted: Consignment, paper: Sheet) -> list[Handed]:
    kinds = [item.job.kind for item in posted.handover.items]
    cards = [
        Handed(
            paper.tell(_PRINTED_CARD, kind=paper.say(kind.word)),
            kinds.count(kind),
            paper.say(cards_of(kinds.count(kind))),
            paper.say(_CONDITION),
        )
        for kind in CardKind
        if kind in kinds
    ]
    inside = [one for parcel in posted.parcels for one in parcel.contents if one.job_id is None]
    papers = Counter(_service(one, paper) for one in inside)
    unit, condition = paper.say(_SHEET), paper.say(_CONDITION)
    return cards + [Handed(what, many, unit, condition) for what, many in sorted(papers.items())]


def _service(one: Content, paper: Sheet) -> str:
    return one.what.said(paper.language) if isinstance(one.what, Text) else paper.say(one.what)


def _terms(sent: Handover, paper: Sheet) -> list[tuple[Run, ...]]:
    if sent.way is Delivery.POST:
        back = _sentence(_PARCELS, paper)
    else:
        unit = paper.say(mark("report", "days"))
        back = _sentence(_RETURN, paper, days=counted(paper.settings.return_after_days, unit, paper.language))
    return [_sentence(_LISTED, paper), _sentence(_PASSES, paper), back]


# The list of cards


def _annex(posted: Consignment, paper: Sheet) -> Annex:
    sent, listed = posted.handover, len(posted.parcels) or len(posted.handover.items)
    if posted.parcels:
        sections: tuple[Section, ...] = (manifest(posted.parcels, paper),)
    elif sent.way is Delivery.POST:
        sections = (manifest_of_cards(sent.items, paper),)
    elif sent.way is Delivery.KELURAHAN:
        sections = _by_unit(sent.items, paper)
    else:
        sections = (_list(sent.items, paper),)
    day = long_date(paper.local(sent.at).date(), paper.language)
    return Annex(
        _MANIFEST if sent.way is Delivery.POST else _ANNEX,
        (*sections, paper.listed(listed, listed)),
        sheet=_ANNEX_SHEET,
        subtitle=(
            paper.tell(_ANNEX_NUMBER, number=sent.number, day=day),
            _destination(sent, paper),
        ),
        landscape=True,
    )


def _unit(job: PrintJob) -> tuple[str, str]:
    return job.rw, job.rt


def _by_unit(items: Sequence[HandoverItem], paper: Sheet) -> tuple[Section, ...]:
    """Return one table for each RT, so that each can be given its own part of the list."""
    ordered = sorted(items, key=lambda item: (*_unit(item.job), item.position))
    tables = []
    for (rw, rt), cards in groupby(ordered, key=lambda item: _unit(item.job)):
        found = list(cards)
        amount = f"{grouped(len(found), paper.language)} {paper.say(cards_of(len(found)))}"
        title = paper.tell(_GROUP if rt or rw else _NO_UNIT, rt=rt or "–", rw=rw or "–", cards=amount)
        tables.append(_list(found, paper, title))
    return tuple(tables)


def _list(items: Sequence[HandoverItem], paper: Sheet, title: str = "") -> Table:
    columns = (
        Column("number", NUMBER, Kind.NUMBER, width=4),
        Column("kind", CARD, width=7),
        Column("nik", NIK, Kind.NIK, width=18),
        Column("name", NAME, width=28),
        Column("address", _ADDRESS, width=34),
        Column("unit", _RT_RW, width=8),
        Column("village", KELURAHAN, width=16),
        Column("tick", _TICK, width=12),
    )
    rows: tuple[Row, ...] = tuple(
        (
            item.position,
            item.job.kind.word,
            paper.nik(item.job.nik),
            item.job.name,
            item.job.address,
            "/".join(part for part in (item.job.rt, item.job.rw) if part),
            item.job.village,
            "",
        )
        for item in items
    )
    return Table(columns, rows, title=title)
