"""What a day came to: the figures of the daily print report, which must close before they are frozen.

Every figure has one definition, for today and for any earlier day alike. A day is the office's calendar day,
from ``begin`` to ``end`` (its next midnight). A card *counts as printed* at ``printed_at`` while its job is
printed, sent or handed over, or was cancelled after printing; a print taken back counts nothing.

- A, stock: the books of the office's own store, by the time of each move.
- B, prints: cards printed in the day, and tries that ended spoiled in it, by kecamatan and print reason. Jobs
  printed for residents of another city stand in a row of their own whatever their address says.
- C, backlog: a job comes in when it is queued (held or not), and leaves when its card is printed or the job
  ends without a card. ``held`` tells how many of the closing backlog something held at the end of the day.
- D, shelf: a card comes when it is printed or comes back from a handover; it leaves when it is picked up,
  sent out under a BAST, or withdrawn to the destruction box. What remains is told by the days since printing.
- E, operators: B by the person who printed and the printer of the batch.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, fields
from datetime import date, datetime

from desk.domain.journal_chain import Seal
from desk.domain.printing import CancelReason, CardKind, Channel, Delivery, PrintReason
from desk.domain.retention import GONE_NIK
from desk.domain.stock import Goods

OUT_OF_TOWN = "out"
"""The row of residents of another city; the empty code is the row of places nobody has recognised yet."""


@dataclass(frozen=True, slots=True)
class StockLine:
    """Table A: one thing in the office's store; ``counted`` is what somebody counted at closing."""

    goods: Goods
    opening: int
    received: int
    good: int
    spoiled: int
    test: int
    sent_out: int
    returned: int
    count_difference: int
    closing: int
    counted: int | None
    remark: str

    @property
    def key(self) -> str:
        return self.goods.code

    @property
    def difference(self) -> int | None:
        """What was counted beyond the books; None when nobody counted."""
        return None if self.counted is None else self.counted - self.closing

    @property
    def expected(self) -> int:
        """The closing balance its parts add up to."""
        used = self.good + self.spoiled + self.test + self.sent_out
        return self.opening + self.received + self.returned - used + self.count_difference


@dataclass(frozen=True, slots=True)
class ReasonCount:
    """Cards printed for one reason."""

    reason: PrintReason
    cards: int


@dataclass(frozen=True, slots=True)
class PrintedLine:
    """Table B: cards printed for one kecamatan by reason, and how many were spoiled on the way."""

    kind: CardKind
    code: str
    name: str
    reasons: tuple[ReasonCount, ...]
    spoiled: int

    @property
    def key(self) -> str:
        return f"{self.kind.code}:{self.code}"

    @property
    def cards(self) -> int:
        """Cards printed for every reason."""
        return sum(one.cards for one in self.reasons)


@dataclass(frozen=True, slots=True)
class BacklogLine:
    """Table C: how one kecamatan's backlog moved; ``held`` is a part of ``closing``."""

    kind: CardKind
    code: str
    name: str
    opening: int
    taken_in: int
    printed: int
    cancelled: int
    closing: int
    held: int

    @property
    def key(self) -> str:
        return f"{self.kind.code}:{self.code}"

    @property
    def expected(self) -> int:
        """The closing backlog its parts add up to."""
        return self.opening + self.taken_in - self.printed - self.cancelled


@dataclass(frozen=True, slots=True)
class CancelCount:
    """Jobs of the day that ended without a card."""

    reason: CancelReason
    jobs: int

    @property
    def key(self) -> str:
        return self.reason.code


@dataclass(frozen=True, slots=True)
class ShelfLine:
    """Table D: printed cards of one kind; ``remaining`` has one figure more than there are age limits."""

    kind: CardKind
    opening: int
    printed: int
    counter: int
    kecamatan: int
    kelurahan: int
    post: int
    returned: int
    withdrawn: int
    remaining: tuple[int, ...]

    @property
    def key(self) -> str:
        return self.kind.code

    @property
    def closing(self) -> int:
        """Cards on the shelf at the end of the day."""
        return sum(self.remaining)

    @property
    def expected(self) -> int:
        """The cards on the shelf that the parts add up to."""
        left = self.counter + self.kecamatan + self.kelurahan + self.post + self.withdrawn
        return self.opening + self.printed + self.returned - left


@dataclass(frozen=True, slots=True)
class OperatorLine:
    """Table E: one operator at one printer; a card begun on an earlier day has no start in this one."""

    operator: str
    printer: str
    good: int
    spoiled: int
    first_start: datetime | None
    last_end: datetime | None

    @property
    def key(self) -> str:
        return f"{self.operator}:{self.printer}"


@dataclass(frozen=True, slots=True)
class CardLine:
    """The annex: one card printed in the day."""

    job_id: int
    batch_number: str
    nik: str
    name: str
    kind: CardKind
    district: str
    village: str
    reason: PrintReason
    operator: str
    at: datetime
    delivery: Delivery
    channel: Channel | None = None
    """None in what was frozen before cards were frozen with their channel."""


class DayDoesNotClose(ValueError):
    """A table whose parts do not add up: a fault of the program, never to be printed."""


@dataclass(frozen=True, slots=True)
class DayFacts:
    """Everything the daily print report tells, live or frozen.

    Raises:
        DayDoesNotClose: parts and sums of a table differ.
    """

    day: date
    zone: str
    taken_at: datetime
    age_limits: tuple[int, ...]
    stock: tuple[StockLine, ...]
    printed: tuple[PrintedLine, ...]
    backlog: tuple[BacklogLine, ...]
    cancelled: tuple[CancelCount, ...]
    shelf: tuple[ShelfLine, ...]
    operators: tuple[OperatorLine, ...]
    cards: tuple[CardLine, ...]
    unknown: int
    note: str = ""
    seal: Seal | None = None

    def __post_init__(self) -> None:
        """Let no table pass that does not close."""
        closing: tuple[StockLine | BacklogLine | ShelfLine, ...] = (*self.stock, *self.backlog, *self.shelf)
        for line in closing:
            if line.closing != line.expected:
                raise DayDoesNotClose(type(line).__name__, line.key, line.closing, line.expected)
        for kind in CardKind:
            printed = {
                sum(one.cards for one in self.printed if one.kind is kind),
                sum(one.printed for one in self.backlog if one.kind is kind),
                sum(one.printed for one in self.shelf if one.kind is kind),
                sum(one.kind is kind for one in self.cards),
            }
            if len(printed) != 1:
                raise DayDoesNotClose("printed", kind.code, sorted(printed))
        if sum(one.good for one in self.operators) != len(self.cards):
            raise DayDoesNotClose("operators")

    @property
    def kinds(self) -> tuple[CardKind, ...]:
        """KTP-el, and every other card of which there is anything to tell."""
        told = {line.kind for line in self.backlog if line.opening or line.taken_in or line.printed}
        told |= {line.kind for line in self.printed if line.cards or line.spoiled}
        told |= {line.kind for line in self.shelf if line.opening or line.closing or line.returned}
        return tuple(kind for kind in CardKind if kind is CardKind.KTP_EL or kind in told)


@dataclass(frozen=True, slots=True)
class Difference:
    """One figure that an addendum corrects: table A to E or the annex, line, figure, before and after."""

    table: str
    line: str
    figure: str
    before: int
    after: int


@dataclass(frozen=True, slots=True)
class ClosedDay:
    """A frozen report: 0 is the report itself, 1 and on its addenda with what each of them changed."""

    day: date
    addendum: int
    number: str
    facts: DayFacts
    sha256: str
    note: str
    closed_at: datetime
    closed_by: str
    nip: str
    position: str
    differences: tuple[Difference, ...] = ()


@dataclass(frozen=True, slots=True)
class Closing:
    """A closed day or an addendum as a list shows it."""

    day: date
    addendum: int
    number: str
    closed_at: datetime
    closed_by: str
    note: str


@dataclass(frozen=True, slots=True)
class DayReport:
    """What the screen and the papers of one day show: frozen facts once it is closed, live ones before.

    ``unreported`` is what happened to the day after its newest snapshot and waits for an addendum.
    """

    facts: DayFacts
    closed: ClosedDay | None
    addenda: tuple[ClosedDay, ...]
    unreported: tuple[Difference, ...]


def differences(before: DayFacts, after: DayFacts) -> tuple[Difference, ...]:
    """Return every figure that is not the same in two snapshots of a day."""
    # A name that retention destroyed in one of them is no change of the day.
    gone = frozenset(card.job_id for card in (*before.cards, *after.cards) if card.nik == GONE_NIK)
    old, new = dict(_figures(before, gone)), dict(_figures(after, gone))
    changed = [key for key in dict.fromkeys((*old, *new)) if old.get(key, 0) != new.get(key, 0)]
    return tuple(Difference(*key, old.get(key, 0), new.get(key, 0)) for key in changed)


_Lines = Sequence[StockLine | PrintedLine | BacklogLine | CancelCount | ShelfLine | OperatorLine]
_Figure = tuple[tuple[str, str, str], int]


def _figures(facts: DayFacts, gone: frozenset[int]) -> Iterator[_Figure]:
    tables: tuple[tuple[str, _Lines], ...] = (
        ("A", facts.stock),
        ("B", facts.printed),
        ("C", facts.backlog),
        ("cancelled", facts.cancelled),
        ("D", facts.shelf),
        ("E", facts.operators),
    )
    for table, lines in tables:
        for line in lines:
            for item in fields(line):
                yield from _numbers(table, line.key, item.name, getattr(line, item.name))
    for card in facts.cards:
        name = "" if card.job_id in gone else card.name
        yield ("annex", f"{card.batch_number} {name}".strip(), str(card.job_id)), 1


def _numbers(table: str, line: str, name: str, value: object) -> Iterator[_Figure]:
    if isinstance(value, int):
        yield (table, line, name), value
    elif isinstance(value, tuple):
        for place, one in enumerate(value):
            if isinstance(one, ReasonCount):
                yield (table, line, one.reason.code), one.cards
            elif isinstance(one, int):
                yield (table, line, f"{name}:{place}"), one
