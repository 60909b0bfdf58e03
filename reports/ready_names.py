"""The list for a wall: whose documents are ready to be collected, by kelurahan, with no number of anybody."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from itertools import groupby

from desk.domain.collecting import ReadyName
from desk.domain.masks import without_digits
from desk.domain.printing import Channel, Delivery
from desk.domain.services import Text as Named
from desk.domain.staff import Staff
from desk.domain.text import mark
from desk.office import Office
from reports.daily_tables import KECAMATAN, KELURAHAN, NAME, NUMBER
from reports.document import Annex, Cell, Column, Document, Kind, Paragraphs, Say, Section, Table, Text
from reports.request import ByPlace, Request, Sheet, sheet
from reports.words import clock, full_day

BY_PLACE = ByPlace.KELURAHAN
BY_CHANNEL = tuple(Channel)
TITLE = mark("report", "DOCUMENTS READY TO BE COLLECTED")
_NAME = mark("report", "List of names for posting {day}")
_AS_OF = mark("report", "As of")
_MOMENT = mark("report", "{day}, {time}")
_VILLAGE = mark("report", "Kelurahan {kelurahan}, Kecamatan {kecamatan}")
_UNKNOWN = mark("report", "Kelurahan not known yet")
_UNKNOWN_IN = mark("report", "Kelurahan not known yet, Kecamatan {kecamatan}")
_RT_RW = mark("report", "RT/RW")
_DOCUMENT = mark("report", "Which document")
_COLLECT_AT = mark("report", "Collect at")
_READY = mark("report", "Ready to be collected")
_COUNTER = mark("report", "Counter of the Disdukcapil")
_AT = {
    Delivery.KECAMATAN: mark("report", "Kecamatan office {place}"),
    Delivery.KELURAHAN: mark("report", "Kelurahan office {place}"),
}
_BRING = mark(
    "report",
    "Please bring your Kartu Keluarga (KK), the receipt if you have one, and the old card if there is one. "
    "Collecting is free of charge.",
)
_ASK_THERE = mark(
    "report",
    "What is collected at a kecamatan or kelurahan office is brought there; please ask there first whether "
    "it has arrived.",
)
_ASK = mark("report", "Where to ask: {where}.")
_LONGEST_RT = 3


def fill(office: Office, staff: Staff, request: Request, say: Say) -> Document:
    """Return the names of this moment; one kelurahan on one page set, several on one each."""
    paper = sheet(office, staff, replace(request, full_nik=False), say, BY_PLACE, BY_CHANNEL)
    told = office.day_book.ready_names(paper.covers.area)
    day, language = paper.made_at.date(), paper.language
    as_of = paper.tell(_MOMENT, day=full_day(day, language), time=clock(paper.made_at))
    places = _by_place(told)
    alone = places[0] if len(places) == 1 else None
    listed = paper.listed(len(told), len(told))
    return Document(
        name=paper.titled(paper.tell(_NAME, day=day.isoformat())),
        title=TITLE,
        made=paper.made(),
        sections=(*(_of_place(alone, paper) if alone else _overview(places, paper)), listed),
        subtitle=(_heading(alone[0], paper),) if alone else (),
        facts=((_AS_OF, as_of), *paper.about()),
        letterhead=paper.letterhead(),
        paper=paper.paper,
        annexes=() if alone else tuple(_annex(place, as_of, paper) for place in places),
        language=language,
        large=True,
    )


def _by_place(told: Sequence[ReadyName]) -> list[tuple[ReadyName, ...]]:
    groups = groupby(told, key=lambda one: (one.district_code, one.village_code))
    return [tuple(group) for _, group in groups]


def _heading(one: ReadyName, paper: Sheet) -> str:
    if one.village:
        return paper.tell(_VILLAGE, kelurahan=one.village, kecamatan=one.district)
    return paper.tell(_UNKNOWN_IN, kecamatan=one.district) if one.district else paper.say(_UNKNOWN)


def _overview(places: Sequence[Sequence[ReadyName]], paper: Sheet) -> tuple[Section, ...]:
    columns = (
        Column("district", KECAMATAN),
        Column("village", KELURAHAN),
        Column("documents", _READY, Kind.NUMBER, total=True),
    )
    rows = tuple((place[0].district, place[0].village or paper.say(_UNKNOWN), len(place)) for place in places)
    return (Table(columns, rows), _notes([one for place in places for one in place], paper))


def _annex(place: Sequence[ReadyName], as_of: str, paper: Sheet) -> Annex:
    first = place[0]
    known = first.village or paper.say(_UNKNOWN)
    return Annex(
        TITLE,
        _of_place(place, paper),
        sheet=f"{known} ({first.district})" if first.district else known,
        subtitle=(_heading(first, paper), as_of, *paper.below()[1:]),
    )


def _of_place(place: Sequence[ReadyName], paper: Sheet) -> tuple[Section, ...]:
    homes = [_home(one) for one in place]
    columns = (
        Column("number", NUMBER, Kind.NUMBER),
        Column("name", NAME),
        *((Column("rt_rw", _RT_RW),) if any(homes) else ()),
        Column("document", _DOCUMENT),
        Column("collect_at", _COLLECT_AT),
    )
    rows = tuple(
        (
            number,
            without_digits(one.name),
            *((home,) if any(homes) else ()),
            _document(one, paper),
            _collect_at(one, paper),
        )
        for number, (one, home) in enumerate(zip(place, homes, strict=True), start=1)
    )
    return (Table(columns, rows), _notes(place, paper))


def _home(one: ReadyName) -> str:
    """Return RT and RW; a longer number is none, whatever a list called it."""
    parts = (one.rt.strip(), one.rw.strip())
    if not all(part.isdecimal() and len(part) <= _LONGEST_RT for part in parts):
        return ""
    return "/".join(parts)


def _document(one: ReadyName, paper: Sheet) -> Cell:
    return one.what.said(paper.language) if isinstance(one.what, Named) else one.what


def _collect_at(one: ReadyName, paper: Sheet) -> Text:
    return paper.tell(_AT[one.way], place=one.destination) if one.way in _AT else _COUNTER


def _notes(place: Sequence[ReadyName], paper: Sheet) -> Paragraphs:
    kop = paper.settings
    where = ", ".join(part for part in (paper.office_in_prose, kop.address, kop.contact) if part)
    elsewhere = any(one.way in _AT for one in place)
    asked = paper.tell(_ASK, where=where.rstrip("."))
    return Paragraphs((paper.say(_BRING), *((paper.say(_ASK_THERE),) if elsewhere else ()), asked))
