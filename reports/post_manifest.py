"""The manifest for Kantor Pos: every parcel of a consignment with its address, contents and cost."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import replace

from desk.domain.handover import HandoverItem
from desk.domain.post import Content, OldCard, Parcel, Payment
from desk.domain.services import Text as ServiceText
from desk.domain.staff import Staff
from desk.domain.text import Word, mark
from desk.office import Office
from reports.daily_tables import NAME, NIK, NUMBER
from reports.document import Cell, Column, Document, Kind, Paragraphs, Row, Say, Table
from reports.letter_parts import Party, hand_and_receive, signatures
from reports.request import Request, Sheet, in_prose, sheet
from reports.words import grouped, long_date

TITLE = mark("report", "MANIFEST FOR KANTOR POS")
_FILE = mark("report", "Pos manifest {number}")
TRACKING = mark("report", "Tracking number")
PARCEL = mark("report", "Parcel")
ADDRESS = mark("report", "Address")
_RT_RW = mark("report", "RT/RW")
_VILLAGE = mark("report", "Kelurahan")
_TICK = mark("report", "Initials of receiver")
_DISTRICT = mark("report", "Kecamatan")
_POSTCODE = mark("report", "Postcode")
_PHONE = mark("report", "Phone")
CONTENT = mark("report", "Content")
PAYMENT = mark("report", "Payment")
COST = mark("report", "Cost (Rp)")
OLD_CARD = mark("report", "Old card to the courier")
_YES = mark("report", "Yes")
_NO = mark("report", "No")
_BAST = mark("report", "BAST number")
_SENT = mark("report", "Sent")
_PARCELS = mark("report", "Parcels")
_COD = mark("report", "To be taken at the door (COD)")
_BY_OFFICE = mark("report", "To be charged to the office")
_RUPIAH = mark("report", "Rp {amount}")
_NO_DELIVERY = mark(
    "report", "Where “old card to the courier” says yes, nothing is delivered before the old card is given."
)


def fill(office: Office, staff: Staff, request: Request, say: Say) -> Document:
    """Return the manifest of the consignment whose BAST number is asked for.

    Raises:
        NotFound: no handover has this number.
    """
    paper = sheet(office, staff, request, say)
    sent = office.post.consignment(request.numbered())
    day = paper.local(sent.handover.at).date()
    giver = Party(sent.handover.giver.name, sent.handover.giver.position, sent.handover.giver.nip)
    took = sent.handover.receiver
    receiver = Party(took.name, took.position, took.nip, office=in_prose(took.office))
    left = paper.settings.receiver_signs_left
    signed = hand_and_receive(
        giver, receiver, paper.settings.city, day, paper.language, say, receiver_left=left
    )
    bare = not sent.parcels
    table = manifest_of_cards(sent.handover.items, paper) if bare else manifest(sent.parcels, paper)
    rows = len(sent.handover.items) if bare else len(sent.parcels)
    return Document(
        name=paper.tell(_FILE, number=sent.handover.number),
        title=TITLE,
        made=replace(paper.made(), whole=True),  # the post delivers by the whole telephone number
        sections=(table, *(() if bare else (Paragraphs((_NO_DELIVERY,)),)), paper.listed(rows, rows)),
        number=sent.handover.number,
        facts=(
            (_SENT, long_date(day, paper.language)),
            (_PARCELS, grouped(rows, paper.language)),
            *costs(sent.parcels, paper),
        ),
        letterhead=paper.letterhead(),
        paper=paper.paper,
        landscape=True,
        signatures=signatures(signed),
        language=paper.language,
    )


def manifest(parcels: Sequence[Parcel], paper: Sheet) -> Table:
    """Return the parcels as one table, the cost added up."""
    columns = (
        Column("number", NUMBER, Kind.NUMBER, width=4),
        Column("tracking", TRACKING, width=18),
        Column("parcel", PARCEL, width=17),
        Column("name", NAME, width=24),
        Column("address", ADDRESS, width=30),
        Column("unit", _RT_RW, width=8),
        Column("village", _VILLAGE, width=16),
        Column("district", _DISTRICT, width=14),
        Column("postcode", _POSTCODE, width=8),
        Column("phone", _PHONE, width=15),
        Column("content", CONTENT, width=26),
        Column("payment", PAYMENT, width=14),
        Column("cost", COST, Kind.NUMBER, total=True, width=9),
        Column("old_card", OLD_CARD, width=9),
    )
    return Table(columns, tuple(_row(one, paper) for one in parcels))


def costs(parcels: Sequence[Parcel], paper: Sheet) -> tuple[tuple[Word, str], ...]:
    """Return what is taken at the door and what the office pays, each only where there is any."""
    sums = {kind: sum(one.cost for one in parcels if one.payment is kind) for kind in Payment}
    words = ((Payment.COD, _COD), (Payment.OFFICE, _BY_OFFICE))
    return tuple(
        (word, paper.tell(_RUPIAH, amount=grouped(sums[kind], paper.language)))
        for kind, word in words
        if any(one.payment is kind for one in parcels)
    )


def contents(inside: Iterable[Content], say: Say, language: str) -> str:
    """Return what is in a parcel, by holder: KTP-el (SITI), Kartu Keluarga (SITI)."""
    return "; ".join(f"{_what(one, say, language)} ({one.holder})" for one in inside)


def _what(one: Content, say: Say, language: str) -> str:
    return one.what.said(language) if isinstance(one.what, ServiceText) else say(one.what)


def _row(one: Parcel, paper: Sheet) -> Row:
    where = one.address
    cells: tuple[Cell, ...] = (
        one.position,
        one.tracking_number,
        one.number,
        where.name,
        where.street,
        f"{where.rt}/{where.rw}",
        where.village,
        where.district,
        where.postcode,
        where.phone,
        contents(one.contents, paper.say, paper.language),
        one.payment.word,
        one.cost,
        _NO if one.old_card is OldCard.NONE else _YES,
    )
    return cells


def manifest_of_cards(items: Sequence[HandoverItem], paper: Sheet) -> Table:
    """Return the cards of a handover that was made before parcels, or without them."""
    columns = (
        Column("number", NUMBER, Kind.NUMBER, width=4),
        Column("tracking", TRACKING, width=18),
        Column("name", NAME, width=28),
        Column("address", ADDRESS, width=56),
        Column("content", CONTENT, width=10),
        Column("nik", NIK, Kind.NIK, width=18),
        Column("tick", _TICK, width=12),
    )
    rows: tuple[Row, ...] = tuple(
        (
            item.position,
            item.tracking_number,
            item.job.name,
            item.job.full_address,
            item.job.kind.word,
            paper.nik(item.job.nik),
            "",
        )
        for item in items
    )
    return Table(columns, rows)
