"""How long the office keeps what: kinds of data, periods, what is due, and minutes of destroying it."""

from __future__ import annotations

from calendar import monthrange
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime

from desk.domain.errors import DeskError
from desk.domain.printing import Worded
from desk.domain.text import Word, mark

GONE_NIK = "0" * 16
"""Stands where a NIK was destroyed, so that figures can be counted on without the person."""
GONE_NAME = "(dimusnahkan)"
"""Stands where a name was destroyed."""
GONE = "-"
"""Stands where other words were destroyed and the database wants some."""
STEP_ROWS = 1_000
"""Rows destroyed in one step; between two steps others can work, and the destruction can be stopped."""
SAMPLES = 5


class DataKind(Worded):
    """What the office keeps of people, each with a period of its own."""

    APPLICATIONS = ("applications", mark("data_kind", "Applications with their attachments"))
    QUEUE = ("queue", mark("data_kind", "Cards of the print queue"))
    RECORDS = ("records", mark("data_kind", "Records of the PRR lists"))
    CASES = ("cases", mark("data_kind", "Double records with their letters"))
    IMPORTS = ("imports", mark("data_kind", "Imports with their rows"))
    CHATS = ("chats", mark("data_kind", "Answers by WhatsApp and words of the app"))
    COMPLAINTS = ("complaints", mark("data_kind", "Complaints"))
    ADDRESSES = ("addresses", mark("data_kind", "Post addresses and parcels"))
    MISSIONS = ("missions", mark("data_kind", "Lists of jemput bola"))
    ENDED = ("ended", mark("data_kind", "Lists of deaths and moves"))
    DAYS = ("days", mark("data_kind", "Names in closed daily reports"))
    STOCK = ("stock", mark("data_kind", "Spoiled and withdrawn cards, parties of handovers"))
    REQUESTS = ("requests", mark("data_kind", "Requests about own data, lifted orders, incidents"))
    JOURNAL = ("journal", mark("data_kind", "Journal"))


MEASURED: Mapping[DataKind, Word] = {
    DataKind.APPLICATIONS: mark("data_kind", "from the day the document was collected or the request ended"),
    DataKind.QUEUE: mark("data_kind", "from the day the card was handed over or cancelled"),
    DataKind.RECORDS: mark("data_kind", "from the newest list that names the record"),
    DataKind.CASES: mark("data_kind", "from the last decision"),
    DataKind.IMPORTS: mark("data_kind", "from the day of the import"),
    DataKind.CHATS: mark("data_kind", "from the day of the answer"),
    DataKind.COMPLAINTS: mark("data_kind", "from the day it was closed"),
    DataKind.ADDRESSES: mark("data_kind", "from the day it was sent or written"),
    DataKind.MISSIONS: mark("data_kind", "from the day the mission ended"),
    DataKind.ENDED: mark("data_kind", "from the day the list was taken in"),
    DataKind.DAYS: mark("data_kind", "from the day of the report; its figures stay"),
    DataKind.STOCK: mark("data_kind", "from the day of destruction or handover; the ledger of blanks stays"),
    DataKind.REQUESTS: mark("data_kind", "from the day it was answered, lifted or closed"),
    DataKind.JOURNAL: mark("data_kind", "from the day of the entry"),
}
_QUEUE, _LEDGER, _JOURNAL = 24, 120, 60
DEFAULT_MONTHS: Mapping[DataKind, int] = {
    **dict.fromkeys(DataKind, _QUEUE),
    DataKind.STOCK: _LEDGER,
    DataKind.REQUESTS: _JOURNAL,
    DataKind.JOURNAL: _JOURNAL,
}
"""Assumed until the office's own schedule (JRA) is known: queue 2 years, stock and minutes 10, journal 5."""
LONGEST_MONTHS = 1_200


def default_months() -> dict[str, int]:
    """Return the assumed period of each kind, by its code."""
    return {kind.code: months for kind, months in DEFAULT_MONTHS.items()}


def months_before(moment: datetime, months: int) -> datetime:
    """Return the same moment some months earlier, on the last day of a month that is too short."""
    year, month = divmod(moment.year * 12 + moment.month - 1 - months, 12)
    return moment.replace(year=year, month=month + 1, day=min(moment.day, monthrange(year, month + 1)[1]))


class Keeps(Worded):
    """Why something past its period is not destroyed yet."""

    OPEN_WORK = ("open_work", mark("keeps", "Work on it goes on"))
    OPEN_CASE = ("open_case", mark("keeps", "A double record or complaint about it is open"))
    IN_BOX = ("in_box", mark("keeps", "Its card waits for destruction"))
    LEGAL_HOLD = ("legal_hold", mark("keeps", "Kept by order"))


class MinutesState(Worded):
    """Where a proposal to destroy stands."""

    PROPOSED = ("proposed", mark("minutes_state", "Waits for the head"))
    REFUSED = ("refused", mark("minutes_state", "Refused"))
    APPROVED = ("approved", mark("minutes_state", "Approved, to be carried out"))
    DESTROYED = ("destroyed", mark("minutes_state", "Destroyed"))


@dataclass(frozen=True, slots=True)
class Period:
    """How long one kind is kept, and what came before which moment is past it."""

    kind: DataKind
    months: int
    before: datetime
    by_head: bool
    """Whether the head has set it; else it is the program's assumption."""


@dataclass(frozen=True, slots=True)
class Due:
    """What of one kind is past its period: by age beyond it, and what keeps some of it back."""

    kind: DataKind
    months: int
    before: datetime
    rows: int
    """What may be destroyed now."""
    up_to_a_year: int
    up_to_three_years: int
    older: int
    oldest: datetime | None
    kept: Mapping[Keeps, int]

    @property
    def kept_back(self) -> int:
        """How many are past their period and stay."""
        return sum(self.kept.values())


@dataclass(frozen=True, slots=True)
class DueRow:
    """One example of what is due, with its NIK masked."""

    kind: DataKind
    what: str
    masked_nik: str
    since: datetime
    keeps: Keeps | None


@dataclass(frozen=True, slots=True)
class LegalHold:
    """An order to keep: everything of one person, or everything of one kind."""

    id: int
    nik: str
    kind: DataKind | None
    reason: str
    placed_by: str
    placed_at: datetime
    lifted_by: str = ""
    lifted_at: datetime | None = None


@dataclass(frozen=True, slots=True)
class MinutesLine:
    """One kind in the minutes of a destruction."""

    kind: DataKind
    before: datetime
    months: int
    proposed: int
    kept: int
    destroyed: int


@dataclass(frozen=True, slots=True)
class Minutes:
    """The proposal and the minutes of one destruction; nobody's data stand in them."""

    id: int
    number: str
    state: MinutesState
    reason: str
    proposed_by_id: int
    proposed_by: str
    proposed_at: datetime
    decided_by: str
    decided_by_nip: str
    decided_by_position: str
    decided_at: datetime | None
    decision_reason: str
    witnesses: tuple[tuple[str, str], ...]
    """Name and position of each."""
    finished_at: datetime | None
    traces: str
    """What is known of the traces in the database's files: ``gone``, ``waits`` or ``server``."""
    lines: tuple[MinutesLine, ...]

    @property
    def destroyed(self) -> int:
        """How many rows were destroyed."""
        return sum(line.destroyed for line in self.lines)


@dataclass(frozen=True, slots=True)
class OldBackup:
    """A backup made before a destruction: it still holds what was destroyed."""

    at: datetime
    file: str


@dataclass(frozen=True, slots=True)
class MinutesPaper:
    """Minutes with what the paper says beside them."""

    minutes: Minutes
    backups: tuple[OldBackup, ...]
    journal_kept_months: int


@dataclass(eq=False)
class NothingDue(DeskError):
    """Nothing of what was chosen may be destroyed now."""


@dataclass(eq=False)
class OwnProposal(DeskError):
    """Nobody approves the destruction they proposed."""


@dataclass(eq=False)
class WitnessesMissing(DeskError):
    """A destruction needs two witnesses by name, who are not the same person."""


@dataclass(eq=False)
class MinutesMovedOn(DeskError):
    """Somebody else has decided or carried out these minutes meanwhile."""

    state: Word


@dataclass(eq=False)
class PeriodNotSo(DeskError):
    """A period is a number of months from one up to the longest."""

    longest: int
