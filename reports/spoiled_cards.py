"""The spoiled-card report: what came into the destruction box in a span, by cause, and each card by name."""

from __future__ import annotations

from collections import Counter

from desk.domain.printing import CancelReason, CardKind, Channel, PrintReason, SpoilReason
from desk.domain.staff import Staff
from desk.domain.stock import ScrapCard, ScrapCategory
from desk.domain.text import mark
from desk.office import Office
from reports.daily_tables import CARD, NAME, NIK, NUMBER, OPERATOR, figures
from reports.document import Annex, Column, Document, Kind, Row, Say, Signature, Table, Text
from reports.letter_parts import signatures
from reports.request import ByPlace, Request, Sheet, sheet
from reports.words import long_date

BY_PLACE = ByPlace.KECAMATAN
BY_CHANNEL = tuple(Channel)
TITLE = mark("report", "REPORT OF SPOILED AND WITHDRAWN CARDS")
_NAME = mark("report", "Spoiled cards {first} to {last}")
_SPAN = mark("report", "Period")
_BY_CAUSE = mark("report", "Cards by cause")
_CATEGORY = mark("report", "Category")
_CAUSE = mark("report", "Cause")
_SUM = mark("report", "Sum")
_BURNED = mark("report", "Destroyed")
_WAITING = mark("report", "To be destroyed")
_ANNEX = mark("report", "ANNEX: CARDS BY NAME AND ADDRESS")
_ANNEX_SHEET = mark("report", "List of cards")
_DATE = mark("report", "Date")
_ADDRESS = mark("report", "Address")
_MINUTES = mark("report", "Minutes of destruction")
_NOT_YET = mark("report", "not yet")
_PLACE_DATE = mark("report", "{place}, {date}")

_CODES: dict[ScrapCategory, dict[str, Text]] = {
    ScrapCategory.SPOILED: {reason.code: reason.word for reason in SpoilReason},
    ScrapCategory.WITHDRAWN: {reason.code: reason.word for reason in PrintReason},
    ScrapCategory.RETURNED: {reason.code: reason.word for reason in CancelReason},
    ScrapCategory.BLANK: {},
}


def cause(card: ScrapCard) -> Text:
    """Return why a card is destroyed: the word of its reason, or what somebody wrote."""
    return _CODES[card.category].get(card.reason, card.reason)


def fill(office: Office, staff: Staff, request: Request, say: Say) -> Document:
    """Return the report of a span."""
    paper = sheet(office, staff, request, say, BY_PLACE, BY_CHANNEL)
    first, last = request.span()
    told = office.day_book.spoiled(first, last, paper.covers.area)
    dated = paper.tell(_PLACE_DATE, place=paper.settings.city, date=long_date(last, paper.language))
    return Document(
        name=paper.titled(paper.tell(_NAME, first=first.isoformat(), last=last.isoformat())),
        title=TITLE,
        made=paper.made(),
        sections=(causes_table(told.cards), paper.listed(len(told.cards), told.count)),
        facts=((_SPAN, paper.days(first, last)), *paper.about()),
        letterhead=paper.letterhead(),
        paper=paper.paper,
        landscape=True,
        signatures=signatures((None, Signature((dated, f"{paper.settings.head_position},"), ""))),
        annexes=(
            Annex(
                _ANNEX,
                (cards_table(told.cards, paper), paper.listed(len(told.cards), told.count)),
                sheet=_ANNEX_SHEET,
                subtitle=paper.below(paper.days(first, last)),
            ),
        ),
        language=paper.language,
    )


def causes_table(cards: tuple[ScrapCard, ...]) -> Table:
    """Return the cards by category and cause; causes in free words stand as they were written."""
    counts: Counter[tuple[ScrapCategory, Text, CardKind]] = Counter()
    burned: Counter[tuple[ScrapCategory, Text]] = Counter()
    for card in cards:
        counts[card.category, cause(card), card.kind] += 1
        burned[card.category, cause(card)] += bool(card.destruction_number)
    columns = (
        Column("category", _CATEGORY),
        Column("cause", _CAUSE),
        *figures(*((kind.code, kind.word) for kind in CardKind)),
        *figures(("sum", _SUM), ("burned", _BURNED), ("waiting", _WAITING)),
    )
    rows: list[Row] = []
    keys = dict.fromkeys((category, why) for category, why, _ in counts)
    order = list(ScrapCategory)
    for category, why in sorted(keys, key=lambda key: (order.index(key[0]), str(key[1]))):
        by_kind = [counts[category, why, kind] for kind in CardKind]
        done = burned[category, why]
        rows.append((category.word, why, *by_kind, sum(by_kind), done, sum(by_kind) - done))
    return Table(columns, tuple(rows), title=_BY_CAUSE)


def cards_table(cards: tuple[ScrapCard, ...], paper: Sheet) -> Table:
    """Return the cards by name and address."""
    columns = (
        Column("number", NUMBER, Kind.NUMBER),
        Column("date", _DATE, Kind.DATE),
        Column("kind", CARD),
        Column("nik", NIK, Kind.NIK),
        Column("name", NAME),
        Column("address", _ADDRESS),
        Column("category", _CATEGORY),
        Column("cause", _CAUSE),
        Column("operator", OPERATOR),
        Column("minutes", _MINUTES),
    )
    rows: tuple[Row, ...] = tuple(
        (
            place,
            paper.local(card.at).date(),
            card.kind.word,
            paper.nik(card.nik),
            card.name,
            card.address,
            card.category.word,
            cause(card),
            card.staff,
            card.destruction_number or _NOT_YET,
        )
        for place, card in enumerate(cards, start=1)
    )
    return Table(columns, rows)
