"""What the cards of a day tell about one channel: the part of the daily report that is told by channel."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence

from desk.domain.day_book import OUT_OF_TOWN, CardLine, DayFacts
from desk.domain.errors import NotByChannel
from desk.domain.printing import CardKind, Channel, PrintReason
from desk.domain.text import mark
from reports.daily_tables import KECAMATAN, OPERATOR, figures, place_name
from reports.document import Column, Row, Table
from reports.request import Sheet

BY_CHANNEL = tuple(Channel)
_FROZEN_BEFORE = mark("report", "This day was closed before cards were frozen with their channel.")
_PRINTED = mark("report", "{kind} printed, by kecamatan and reason")
_OPERATORS = mark("report", "Operators")
_REASON_GROUP = mark("report", "Reason for printing")
_SUM = mark("report", "Sum")
_GOOD_CARDS = mark("report", "Good")


def cards_by(facts: DayFacts, channel: Channel) -> tuple[CardLine, ...]:
    """Return the cards of a day that came by a channel.

    Raises:
        NotByChannel: the snapshot does not know by which channel they came.
    """
    if any(card.channel is None for card in facts.cards):
        raise NotByChannel(_FROZEN_BEFORE)
    return tuple(card for card in facts.cards if card.channel is channel)


def printed_by_place(facts: DayFacts, cards: Sequence[CardLine], kind: CardKind, sheet: Sheet) -> Table:
    """Return the cards of one kind by the kecamatan of table B, in its order."""
    counts = Counter((_place(card), card.reason) for card in cards if card.kind is kind)
    columns = (
        Column("place", KECAMATAN),
        *figures(*((reason.code, reason.word, _REASON_GROUP) for reason in PrintReason)),
        *figures(("sum", _SUM)),
    )
    rows: list[Row] = []
    for line in facts.printed:
        if line.kind is kind:
            told = [counts[line.code if line.code == OUT_OF_TOWN else line.name, one] for one in PrintReason]
            rows.append((place_name(line.code, line.name), *told, sum(told)))
    return Table(columns, tuple(rows), title=sheet.tell(_PRINTED, kind=sheet.say(kind.word)))


def told(table: Table) -> int:
    """Return how many cards a table by kecamatan tells, in its sums."""
    return sum(int(str(row[-1])) for row in table.rows)


def _place(card: CardLine) -> str:
    """Return the row of a card: what is printed for another city stands in one of its own."""
    return OUT_OF_TOWN if card.reason is PrintReason.OUT_OF_TOWN else card.district


def by_operator(cards: Sequence[CardLine]) -> Table:
    """Return the good cards by who printed them."""
    counts = Counter(card.operator for card in cards)
    columns = (Column("operator", OPERATOR), *figures(("good", _GOOD_CARDS)))
    return Table(columns, tuple(sorted(counts.items())), title=_OPERATORS)
