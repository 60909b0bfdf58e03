"""What taking in a list of requests comes to, row by row."""

from __future__ import annotations

from collections import Counter
from collections.abc import Collection, Mapping
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from desk.domain.applications import Request
from desk.domain.column_guess import Found, Why
from desk.domain.errors import DeskError
from desk.domain.import_kinds import FIELDS, Field, ImportKind
from desk.domain.printing import Worded
from desk.domain.prr_list import RejectedRow, RejectReason
from desk.domain.text import Word, mark


class RowOutcome(Worded):
    """What becomes of one row."""

    TAKEN_IN = ("taken_in", mark("row_outcome", "Taken in as an application"))
    JOINED = ("joined", mark("row_outcome", "Taken in; its card waits already"))
    DOUBTFUL = ("doubtful", mark("row_outcome", "Taken in; something speaks against it"))
    REPEATED = ("repeated", mark("row_outcome", "Taken in before"))
    CHANGED = ("changed", mark("row_outcome", "Taken in before; its status has changed"))
    REFUSED = ("refused", mark("row_outcome", "Refused"))


class ListDoubt(Worded):
    """What speaks against a row being about who it says; it is taken in, and somebody compares."""

    OTHER_NAME = ("other_name", mark("list_doubt", "The centre's lists know this NIK under another name"))
    OTHER_NIK = (
        "other_nik",
        mark("list_doubt", "The same name and birth date stand here under another NIK"),
    )


@dataclass(frozen=True, slots=True)
class ListRow:
    """A usable row of a list: where it stands, and its cells as they came, for the file of refused rows."""

    sheet: str
    row_number: int
    cells: tuple[str, ...]
    headings: tuple[str, ...]

    @property
    def name(self) -> str:
        """Who it is about, empty where it names nobody."""
        return ""

    @property
    def nik(self) -> str:
        """The NIK it is about, empty where it has none."""
        return ""

    @property
    def sort(self) -> str:
        """Code of what it says or asks for, under which it is counted."""
        return ""


@dataclass(frozen=True, slots=True)
class Asked(ListRow):
    """A row that asks for something, and what the list says of it beyond that."""

    request: Request
    outside_number: str = ""
    """The number the app or list gives the request."""
    status: str = ""
    complete: bool | None = None
    """Whether the list says that the papers are complete; None where it says nothing."""

    @property
    def name(self) -> str:
        """Who it is about."""
        return self.request.subject.name

    @property
    def nik(self) -> str:
        """The NIK it is about."""
        return self.request.subject.nik

    @property
    def sort(self) -> str:
        """Code of the service asked for."""
        return self.request.service


@dataclass(frozen=True, slots=True)
class Booked:
    """What became of a usable row."""

    outcome: RowOutcome
    reason: str = ""
    """Code under which it is counted, beside the outcome."""
    application_id: int | None = None
    """The application it became or belongs to."""
    doubt: Worded | None = None
    """What speaks against it; with ``DOUBTFUL``."""
    refusal: RejectReason | None = None
    """Why nothing became of it; with ``REFUSED``."""


def refused_as(refusal: RejectReason) -> Booked:
    """Return that a row which could be read is refused all the same."""
    return Booked(RowOutcome.REFUSED, refusal.group, refusal=refusal)


@dataclass(frozen=True, slots=True)
class SampleRow:
    """One row as it stands in the file, with its number."""

    sheet: str
    row_number: int
    cells: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class ByHand:
    """Which column holds which field, as a person chose it, below the headings they saw."""

    columns: Mapping[str, int]
    headings: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class DoubtfulRow:
    """A row that was taken in although something speaks against it."""

    sheet: str
    row_number: int
    name: str
    nik: str
    doubt: Worded


@dataclass(frozen=True, slots=True)
class Sighting:
    """How a file would be read: its columns as guessed, and ten rows to compare them with.

    Columns that the kind needs may be missing; then nothing can be taken in before a person has chosen them.
    Unless its columns are asked for, a PRR list is only told as such.
    """

    kind: ImportKind
    file: str
    profile: str
    """Name of the saved profile that was used, empty when none fits."""
    headings: tuple[str, ...]
    columns: Mapping[str, Found]
    samples: tuple[SampleRow, ...]
    rows: int
    rivals: tuple[ImportKind, ...] = ()
    """Other kinds the same columns would fit, when nothing in the file tells them apart."""

    @property
    def missing(self) -> tuple[Field, ...]:
        """The fields this kind needs and no column holds."""
        return missing_from(self.kind, self.columns)

    @property
    def certain(self) -> bool:
        """Whether it may be taken in unseen: one kind alone, each needed column named, not only guessed."""
        return not (self.rivals or self.missing or self.guessed)

    @property
    def guessed(self) -> tuple[Field, ...]:
        """The needed fields whose columns no name tells, but only what stands in them."""
        found = {code for code, each in self.columns.items() if each.why is Why.BY_LOOK}
        return tuple(field for field in FIELDS[self.kind] if field.needed and field.code in found)


def missing_from(kind: ImportKind, columns: Collection[str]) -> tuple[Field, ...]:
    """Return the fields a kind of list needs that are not among ``columns``."""
    return tuple(field for field in FIELDS[kind] if field.needed and field.code not in columns)


@dataclass(frozen=True, slots=True)
class ImportFigures:
    """What a list came to, or would come to; the counts of the outcomes add up to ``rows``."""

    kind: ImportKind
    file: str
    sha256: str
    rows: int
    counts: Mapping[RowOutcome, int]
    reasons: Mapping[str, int]
    sorts: Mapping[str, int]
    """What the rows say or ask for, by its code: services, results."""
    rejected_rows: tuple[RejectedRow, ...]
    number: int = 0
    """Of the import in the books; 0 while nothing is written."""
    doubtful_rows: tuple[DoubtfulRow, ...] = ()

    @property
    def reject_titles(self) -> tuple[str, ...]:
        """What the list calls the columns of its refused rows; the widest header where sheets differ."""
        return max((row.titles for row in self.rejected_rows), key=len, default=())

    @property
    def new(self) -> int:
        """How many rows brought something."""
        counts = Counter(self.counts)
        return sum(counts[each] for each in (RowOutcome.TAKEN_IN, RowOutcome.JOINED, RowOutcome.DOUBTFUL))

    def report(self) -> dict[str, object]:
        """Return the figures as the command line gives them; the five counts add up to ``rows``."""
        counts = Counter(self.counts)
        return {
            "file": self.file,
            "kind": self.kind.code,
            "rows": self.rows,
            "queued": counts[RowOutcome.TAKEN_IN] + counts[RowOutcome.JOINED],
            "held": counts[RowOutcome.DOUBTFUL],
            "repeated": counts[RowOutcome.REPEATED] + counts[RowOutcome.CHANGED],
            "not_ready": 0,
            "rejected": counts[RowOutcome.REFUSED],
            "reasons": dict(self.reasons),
        }


@dataclass(frozen=True, slots=True)
class ImportPreview:
    """What taking a list in would do."""

    path: Path
    figures: ImportFigures
    columns: Mapping[str, Found]


@dataclass(frozen=True, slots=True)
class Profile:
    """What the headings of one kind of list mean in this office."""

    id: int
    kind: ImportKind
    name: str
    headings: Mapping[str, str]
    """Field code to the heading's key."""


@dataclass(frozen=True, slots=True)
class EarlierImport:
    """A list taken in earlier."""

    id: int
    kind: ImportKind
    file: str
    at: datetime
    by: str
    counts: Mapping[RowOutcome, int]
    undone_at: datetime | None = None
    undone_by: str = ""
    undone_why: str = ""

    @property
    def rows(self) -> int:
        """How many rows it had."""
        return sum(self.counts.values())


@dataclass(eq=False)
class ImportWorkedOn(DeskError):
    """Something of the list has been worked on since, so it cannot be undone as a whole."""

    applications: int
    first: str


@dataclass(eq=False)
class ImportUndone(DeskError):
    """The import was undone before."""

    by: str


@dataclass(eq=False)
class KindUnclear(DeskError):
    """Nothing tells what kind of list a file is."""

    file: str


@dataclass(eq=False)
class ProfileNameTaken(DeskError):
    """Another profile of this kind has the name."""

    name: str
    kind: Word
