"""Taking in a PRR list: what staff see before they confirm it, and what came of it."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import date, datetime
from pathlib import Path
from typing import NamedTuple

from desk.domain.errors import Cancelled, DeskError
from desk.domain.printing import HoldReason, Worded
from desk.domain.prr_list import RejectedRow
from desk.domain.record_status import RecordStatus
from desk.domain.text import Word, mark

LIST_KIND = "prr"

OnProgress = Callable[[int, int, Word], None]
"""Told how much is done, of how much, and what is being done."""

READING = mark("intake_step", "Reading the list")
COMPARING = mark("intake_step", "Comparing it with the office")
WRITING = mark("intake_step", "Writing it down")


class Outcome(Worded):
    """What becomes of one row of a list; every row has exactly one."""

    QUEUED = ("queued", mark("outcome", "New, waits to be printed"))
    HELD = ("held", mark("outcome", "New, held until somebody decides"))
    REPEATED = ("repeated", mark("outcome", "Says nothing new"))
    NOT_READY = ("not_ready", mark("outcome", "Not Print Ready"))
    REJECTED = ("rejected", mark("outcome", "No usable NIK"))


class IntakeWarning(Worded):
    """What a list says about cards that can no longer be held, and what did not fit."""

    OTHER_NAME_UNDER_WAY = (
        "other_name_under_way",
        mark("intake_warning", "Another name for a card that is being printed or lies ready"),
    )
    SAME_PERSON_UNDER_WAY = (
        "same_person_under_way",
        mark("intake_warning", "Under another NIK, the same person's card is being printed or lies ready"),
    )
    NOT_READY_UNDER_WAY = (
        "not_ready_under_way",
        mark("intake_warning", "No longer Print Ready, but the card is being printed"),
    )
    READY_AGAIN = (
        "ready_again",
        mark("intake_warning", "Print Ready again, while the printed card is not handed over yet"),
    )
    TEXT_CUT = ("text_cut", mark("intake_warning", "A text is too long to keep and was cut"))


class Traced(Worded):
    """What of an office a list changes, and an undo of the list brings back."""

    RECORD = ("record", mark("traced", "Record"))
    SEEN = ("seen", mark("traced", "Newest list that named it"))
    FAMILY = ("family", mark("traced", "Family"))
    JOB = ("job", mark("traced", "Person on a card"))
    HOLD = ("hold", mark("traced", "What holds a card"))


class Line(NamedTuple):
    """What a list says of one NIK; light, because a hundred thousand are kept at once.

    The first ``STORED`` fields are a record as it is kept, "" and None where nothing is said.
    """

    nik: str
    name: str
    name_key: str
    birth_place: str
    birth_date: date | None
    sex: str
    address: str
    rt: str
    rw: str
    village_code: str
    district_code: str
    status: str
    status_raw: str
    recorded_on: date | None
    sheet: str = ""
    row_number: int = 0

    @property
    def ready(self) -> bool:
        """Whether the status is Print Ready Record."""
        return self.status == RecordStatus.PRINT_READY_RECORD.code


STORED = Line._fields[:14]
PERSON = STORED[1:11]
"""The fields of a record that a print job carries too."""


class Family(NamedTuple):
    """What a list says of somebody's family, "" where it says nothing."""

    card: str
    """The 16 digits of the KK."""
    mother: str


PersonKey = tuple[str, date]
"""What makes two NIKs look like one person: comparable name and birth date."""


class Fact(NamedTuple):
    """One reason to hold the job of ``nik``; ``job_id`` is None for a job this list opens."""

    nik: str
    job_id: int | None
    reason: HoldReason
    other_nik: str = ""
    other_name: str = ""


@dataclass(frozen=True, slots=True)
class SampleLine:
    """One row of a list as an example of what becomes of such rows."""

    sheet: str
    row_number: int
    nik: str
    name: str
    birth_date: date | None
    village_code: str
    status_raw: str
    outcome: Outcome
    reasons: tuple[HoldReason, ...] = ()


@dataclass(frozen=True, slots=True)
class Figures:
    """What a list comes to: the five counts from ``queued`` to ``rejected`` add up to ``rows``."""

    file: str
    rows: int
    queued: int
    held: int
    held_cards: int
    """Cards on which the held rows come together: two names for one NIK are two rows of one card."""
    repeated: int
    not_ready: int
    rejected: int
    changed: int
    """Known NIKs of which the list says something else than before."""
    vanished: int
    """NIKs of the list before, still to be printed, that this one no longer names."""
    reasons: Mapping[str, int]
    """Why rows are held or rejected: codes of hold reasons and of reject groups."""
    warnings: Mapping[Worded, int]
    rejected_rows: tuple[RejectedRow, ...]

    @property
    def reject_titles(self) -> tuple[str, ...]:
        """What the list calls the columns of its refused rows; the widest header where sheets differ."""
        return max((row.titles for row in self.rejected_rows), key=len, default=())

    def report(self) -> dict[str, object]:
        """Return the figures as the command line gives them."""
        counts = ("rows", "queued", "held", "repeated", "not_ready", "rejected")
        return {
            "file": self.file,
            "kind": LIST_KIND,
            **{name: getattr(self, name) for name in counts},
            "reasons": dict(self.reasons),
        }

    def agree_with(self, others: Figures) -> bool:
        """Whether both say the same; the vanished shrink with every card printed meanwhile."""
        return self.report() == others.report() and self.changed == others.changed


@dataclass(frozen=True, slots=True)
class Preview(Figures):
    """What taking in a list would do; nothing is written yet."""

    path: Path
    sha256: str
    samples: tuple[SampleLine, ...]
    profile: str = ""
    """Name of the saved profile that told the columns, empty when none did."""


@dataclass(frozen=True, slots=True)
class Result(Figures):
    """What taking in a list did."""

    list_id: int


@dataclass(frozen=True, slots=True)
class EarlierList:
    """A list taken in earlier: which file, when, by whom, and its five counts."""

    id: int
    at: datetime
    staff: str
    file: str
    queued: int
    held: int
    repeated: int
    not_ready: int
    rejected: int
    undone_at: datetime | None = None
    undone_by: str = ""
    undone_why: str = ""


@dataclass(eq=False)
class ListUndone(DeskError):
    """The list was undone before."""

    by: str


@dataclass(eq=False)
class ListNotNewest(DeskError):
    """A newer list was taken in since; what both say can no longer be told apart."""

    newer: str
    at: datetime


@dataclass(eq=False)
class ListCounted(DeskError):
    """A closed day has counted what the list brought."""

    day: date


@dataclass(eq=False)
class ListWorkedOn(DeskError):
    """Somebody has worked on a card of the list since."""

    cards: int
    first: str


class Watch:
    """Tells how far a long task is, and ends it when the person cancels."""

    def __init__(self, on_progress: OnProgress | None, cancelled: Callable[[], bool] | None) -> None:
        self._on_progress = on_progress
        self.cancelled = cancelled

    def tell(self, done: int, total: int, what: Word) -> None:
        """Report progress.

        Raises:
            Cancelled: the person cancelled.
        """
        if self.cancelled is not None and self.cancelled():
            raise Cancelled
        if self._on_progress is not None:
            self._on_progress(done, total, what)
