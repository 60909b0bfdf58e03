"""The five tables of the daily print report, its list of names, and what an addendum corrected."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from datetime import datetime, time
from decimal import Decimal
from itertools import pairwise
from zoneinfo import ZoneInfo

from desk.domain.day_book import (
    OUT_OF_TOWN,
    CardLine,
    ClosedDay,
    DayFacts,
    Difference,
)
from desk.domain.printing import CancelReason, CardKind, Delivery, PrintReason
from desk.domain.stock import Goods
from desk.domain.text import Word, mark
from reports.document import Cell, Column, Kind, Row, Table, Text
from reports.request import Sheet
from reports.words import grouped

OUT_ROW = mark("report", "Out of domicile")
UNKNOWN_ROW = mark("report", "Place not recognised")
KECAMATAN = mark("report", "Kecamatan")
KELURAHAN = mark("report", "Kelurahan")
NUMBER = mark("report", "No.")
NIK = mark("report", "NIK")
NAME = mark("report", "Name")
OPERATOR = mark("report", "Operator")
TIME = mark("report", "Time")
CARD = mark("report", "Card")

_A = mark("report", "A. Stock")
_B = mark("report", "B. {kind} printed, by kecamatan and reason")
_C = mark("report", "C. Movement of the {kind} backlog (PRR)")
_D = mark("report", "D. Handing over of printed cards")
_E = mark("report", "E. Operators and printers")

_GOODS = mark("report", "Goods")
_OPENING = mark("report", "Opening balance")
_IN = mark("report", "In")
_OUT = mark("report", "Out")
_RECEIVED = mark("report", "Received")
_RETURNED = mark("report", "Returned")
_GOOD = mark("report", "Used, good")
_SPOILED = mark("report", "Spoiled")
_TEST = mark("report", "Test print")
_SENT_OUT = mark("report", "Sent to kecamatan")
_COUNTED = mark("report", "Count correction")
_CLOSING = mark("report", "Closing balance")
_IN_BOOKS = mark("report", "Books")
_PHYSICAL = mark("report", "Counted")
_DIFFERENCE = mark("report", "Difference")
_REMARK = mark("report", "Remark")

_REASON_GROUP = mark("report", "Reason for printing")
_SUM = mark("report", "Sum")
_FAILED = mark("report", "Failed")

_BACKLOG_OPENING = mark("report", "PRR at opening")
_TAKEN_IN = mark("report", "Taken in")
_PRINTED = mark("report", "Printed")
_CANCELLED = mark("report", "Cancelled")
_BACKLOG_CLOSING = mark("report", "PRR at closing")
_HELD = mark("report", "Of which held")
_WHY_CANCELLED = mark("report", "Cancelled: {reasons}.")

_READY = mark("report", "Ready at opening")
_PRINTED_TODAY = mark("report", "Printed today")
_THROUGH = mark("report", "Handed over through")
_CAME_BACK = mark("report", "Came back")
_WITHDRAWN = mark("report", "Withdrawn")
_REMAINING = mark("report", "Not collected yet, by days since printing")
_REMAINING_SUM = mark("report", "Remaining")

_PRINTER = mark("report", "Printer")
_GOOD_CARDS = mark("report", "Good")
_SHARE = mark("report", "% failed")
_START = mark("report", "First start")
_END = mark("report", "Last end")

_BATCH = mark("report", "Batch")
_REASON = mark("report", "Reason")
_TO = mark("report", "Destination")
_KEC = mark("report", "Kec. {name}")
_KEL = mark("report", "Kel. {name}")

_ADDENDUM = mark("report", "Addendum")
_TABLE = mark("report", "Table")
_LINE = mark("report", "Line")
_FIGURE = mark("report", "Figure")
_BEFORE = mark("report", "Before")
_AFTER = mark("report", "After")
_ANNEX = mark("report", "Annex")
_CARD_LISTED = mark("report", "Card in the list")


def figures(*columns: tuple[str, Text] | tuple[str, Text, Text], total: bool = True) -> tuple[Column, ...]:
    """Return columns of figures from key, title and shared heading."""
    return tuple(
        Column(key, title, Kind.NUMBER, total=total, group=group[0] if group else "")
        for key, title, *group in columns
    )


def place_name(code: str, name: str) -> Text:
    """Return what the first cell of a kecamatan's row says."""
    if name:
        return name
    return OUT_ROW if code == OUT_OF_TOWN else UNKNOWN_ROW


def bands(limits: Sequence[int]) -> tuple[str, ...]:
    """Return the headings of age bands in days: ≤ 7, 8–30, 31–90, > 90."""
    edges = pairwise(limits)
    return (f"≤ {limits[0]}", *(f"{a + 1}–{b}" for a, b in edges), f"> {limits[-1]}") if limits else ("",)


def stock_table(facts: DayFacts) -> Table:
    """Return table A."""
    columns = (
        Column("goods", _GOODS),
        *figures(
            ("opening", _OPENING),
            ("received", _RECEIVED, _IN),
            ("returned", _RETURNED, _IN),
            ("good", _GOOD, _OUT),
            ("spoiled", _SPOILED, _OUT),
            ("test", _TEST, _OUT),
            ("sent_out", _SENT_OUT, _OUT),
            ("count_difference", _COUNTED),
            ("closing", _IN_BOOKS, _CLOSING),
            ("counted", _PHYSICAL, _CLOSING),
            ("difference", _DIFFERENCE, _CLOSING),
            total=False,
        ),
        Column("remark", _REMARK),
    )
    rows = [
        (line.goods.word, *(getattr(line, column.key) for column in columns[1:-1]), line.remark)
        for line in facts.stock
    ]
    return Table(columns, tuple(rows), title=_A)


def printed_table(facts: DayFacts, kind: CardKind, sheet: Sheet) -> Table:
    """Return table B of one card kind."""
    columns = (
        Column("place", KECAMATAN),
        *figures(*((reason.code, reason.word, _REASON_GROUP) for reason in PrintReason)),
        *figures(("sum", _SUM), ("failed", _FAILED)),
    )
    rows = tuple(
        (place_name(line.code, line.name), *(one.cards for one in line.reasons), line.cards, line.spoiled)
        for line in facts.printed
        if line.kind is kind
    )
    return Table(columns, rows, title=sheet.tell(_B, kind=sheet.say(kind.word)))


def backlog_table(facts: DayFacts, kind: CardKind, sheet: Sheet) -> Table:
    """Return table C of one card kind; the reasons of cancelling stand under the first kind's table."""
    columns = (
        Column("place", KECAMATAN),
        *figures(
            ("opening", _BACKLOG_OPENING),
            ("taken_in", _TAKEN_IN),
            ("printed", _PRINTED),
            ("cancelled", _CANCELLED),
            ("closing", _BACKLOG_CLOSING),
            ("held", _HELD),
        ),
    )
    rows = tuple(
        (place_name(line.code, line.name), *(getattr(line, column.key) for column in columns[1:]))
        for line in facts.backlog
        if line.kind is kind
    )
    why = ", ".join(
        f"{sheet.say(one.reason.word)} {grouped(one.jobs, sheet.language)}" for one in facts.cancelled
    )
    note = sheet.tell(_WHY_CANCELLED, reasons=why) if why and kind is facts.kinds[0] else ""
    return Table(columns, rows, title=sheet.tell(_C, kind=sheet.say(kind.word)), note=note)


def shelf_table(facts: DayFacts) -> Table:
    """Return table D."""
    ways = ((way.code, way.word, _THROUGH) for way in Delivery)
    columns = (
        Column("kind", CARD),
        *figures(("opening", _READY), ("printed", _PRINTED_TODAY)),
        *figures(*ways),
        *figures(("returned", _CAME_BACK), ("withdrawn", _WITHDRAWN)),
        *figures(*((f"band{n}", title, _REMAINING) for n, title in enumerate(bands(facts.age_limits)))),
        *figures(("closing", _REMAINING_SUM)),
    )
    rows: tuple[Row, ...] = tuple(
        (
            line.kind.word,
            line.opening,
            line.printed,
            line.counter,
            line.kecamatan,
            line.kelurahan,
            line.post,
            line.returned,
            line.withdrawn,
            *line.remaining,
            line.closing,
        )
        for line in facts.shelf
        if line.kind in facts.kinds
    )
    return Table(columns, rows, title=_D)


def operator_table(facts: DayFacts) -> Table:
    """Return table E; the share of the totals is that of all cards, not a sum of shares."""
    columns = (
        Column("operator", OPERATOR),
        Column("printer", _PRINTER),
        *figures(("good", _GOOD_CARDS), ("failed", _FAILED)),
        Column("share", _SHARE, Kind.PERCENT),
        Column("start", _START, Kind.TIME),
        Column("end", _END, Kind.TIME),
    )
    rows: tuple[Row, ...] = tuple(
        (
            line.operator,
            line.printer or "–",
            line.good,
            line.spoiled,
            _share(line.good, line.spoiled),
            clock_of(line.first_start, facts.zone),
            clock_of(line.last_end, facts.zone),
        )
        for line in facts.operators
    )
    good = sum(line.good for line in facts.operators)
    spoiled = sum(line.spoiled for line in facts.operators)
    totals: tuple[Cell, ...] = (None, None, good, spoiled, _share(good, spoiled), None, None)
    return Table(columns, rows, title=_E, totals=totals)


def _share(good: int, spoiled: int) -> Decimal:
    tries = good + spoiled
    return Decimal(spoiled) / tries if tries else Decimal(0)


def clock_of(moment: datetime | None, zone: str) -> time | None:
    """Return the time of day of a moment at the office."""
    return None if moment is None else moment.astimezone(ZoneInfo(zone)).time().replace(tzinfo=None)


def card_table(cards: Sequence[CardLine], zone: str, sheet: Sheet) -> Table:
    """Return the list of names."""
    columns = (
        Column("number", NUMBER, Kind.NUMBER),
        Column("batch", _BATCH),
        Column("nik", NIK, Kind.NIK),
        Column("name", NAME),
        Column("kind", CARD),
        Column("district", KECAMATAN),
        Column("village", KELURAHAN),
        Column("reason", _REASON),
        Column("operator", OPERATOR),
        Column("at", TIME, Kind.TIME),
        Column("to", _TO),
    )
    rows = tuple(
        (
            place,
            card.batch_number,
            sheet.nik(card.nik),
            card.name,
            card.kind.word,
            card.district,
            card.village,
            card.reason.word,
            card.operator,
            clock_of(card.at, zone),
            destination(card, sheet),
        )
        for place, card in enumerate(cards, start=1)
    )
    return Table(columns, rows)


def destination(card: CardLine, sheet: Sheet) -> Text:
    """Return where a card goes from the shelf."""
    if card.delivery is Delivery.KECAMATAN:
        return sheet.tell(_KEC, name=card.district)
    if card.delivery is Delivery.KELURAHAN:
        return sheet.tell(_KEL, name=card.village)
    return card.delivery.word


# What an addendum corrected

_FIGURES: dict[str, Word] = {
    "received": _RECEIVED,
    "good": _GOOD_CARDS,
    "spoiled": _SPOILED,
    "test": _TEST,
    "sent_out": _SENT_OUT,
    "returned": _RETURNED,
    "count_difference": _COUNTED,
    "closing": _CLOSING,
    "counted": _PHYSICAL,
    "opening": _OPENING,
    "taken_in": _TAKEN_IN,
    "printed": _PRINTED,
    "cancelled": _CANCELLED,
    "held": _HELD,
    "withdrawn": _WITHDRAWN,
    "jobs": _CANCELLED,
    **{way.code: way.word for way in Delivery},
}
_FIGURES_OF_TABLE: dict[tuple[str, str], Word] = {
    ("A", "good"): _GOOD,
    ("C", "opening"): _BACKLOG_OPENING,
    ("C", "closing"): _BACKLOG_CLOSING,
    ("D", "opening"): _READY,
    ("D", "returned"): _CAME_BACK,
    ("E", "spoiled"): _FAILED,
    ("B", "spoiled"): _FAILED,
}
_REASONS = {reason.code: reason.word for reason in PrintReason}
_LINES: dict[str, Word] = {
    **{goods.code: goods.word for goods in Goods},
    **{kind.code: kind.word for kind in CardKind},
}
_CANCELS = {reason.code: reason.word for reason in CancelReason}


def differences_table(addenda: Iterable[ClosedDay], sheet: Sheet) -> Table:
    """Return every figure the addenda corrected."""
    columns = (
        Column("addendum", _ADDENDUM),
        Column("table", _TABLE),
        Column("line", _LINE),
        Column("figure", _FIGURE),
        Column("before", _BEFORE, Kind.NUMBER),
        Column("after", _AFTER, Kind.NUMBER),
        Column("remark", _REMARK, width=40),
    )
    rows = []
    for one in addenda:
        names = {line.key: line.name for line in one.facts.backlog}
        names |= {line.key: line.name for line in one.facts.printed}
        for place, change in enumerate(one.differences):
            told = (_table_of(change), _line_of(change, names, sheet), _figure_of(change, one.facts, sheet))
            rows.append((one.number, *told, change.before, change.after, "" if place else one.note))
        if not one.differences:
            rows.append((one.number, "", "", "", 0, 0, one.note))
    return Table(columns, tuple(rows), title=_ADDENDUM)


def _table_of(change: Difference) -> Text:
    if change.table == "annex":
        return _ANNEX
    return "C" if change.table == "cancelled" else change.table


def _line_of(change: Difference, names: dict[str, str], sheet: Sheet) -> Text:
    if change.table in ("B", "C"):
        kind, _, code = change.line.partition(":")
        place = place_name(code, names.get(change.line, ""))
        said = place if isinstance(place, str) else sheet.say(place)
        return f"{sheet.say(_LINES[kind])}, {said}"
    if change.table == "cancelled":
        return _CANCELS[change.line]
    if change.table == "E":
        return change.line.replace(":", ", ").removesuffix(", ")
    return _LINES.get(change.line, change.line)


def _figure_of(change: Difference, facts: DayFacts, sheet: Sheet) -> Text:
    if change.table == "annex":
        return _CARD_LISTED
    if change.table == "B" and change.figure in _REASONS:
        return _REASONS[change.figure]
    name, _, band = change.figure.partition(":")
    if band:
        return f"{sheet.say(_REMAINING_SUM)} {bands(facts.age_limits)[int(band)]}"
    return _FIGURES_OF_TABLE.get((change.table, name)) or _FIGURES[name]
