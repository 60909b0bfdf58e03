"""Two records that may be one person: what the office decided about them, and what it may still decide."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime

from desk.domain.applications import Application
from desk.domain.ended import EndedPerson
from desk.domain.errors import DeskError
from desk.domain.journal import Entry
from desk.domain.likeness import Likeness
from desk.domain.overlap_steps import Standing
from desk.domain.printing import PrintJob, Worded
from desk.domain.services import Text
from desk.domain.text import Word, mark


class CaseDecision(Worded):
    """What a person decided about two records; a later decision takes the place of an earlier one."""

    SAME_PERSON = ("same_person", mark("case", "One person; one NIK stays"))
    DIFFERENT_PEOPLE = ("different_people", mark("case", "Different people, do not ask again"))
    WAIT_FOR_CENTRE = ("wait_for_centre", mark("case", "Waits for the centre"))
    DATA_OFFICER = ("data_officer", mark("case", "Sent to the data officer"))


PLAIN_DECISIONS = (
    CaseDecision.DIFFERENT_PEOPLE,
    CaseDecision.WAIT_FOR_CENTRE,
    CaseDecision.DATA_OFFICER,
)
"""These are the same for every case, so several may be decided at once."""


LETS_GO = (CaseDecision.SAME_PERSON, CaseDecision.DIFFERENT_PEOPLE)
"""These let held cards go to the printer, which takes two people."""


class CaseLetter(Worded):
    """A letter that is made from a case."""

    CITIZEN = ("case_citizen", mark("case", "Letter to the citizen"))
    CENTRE = ("case_centre", mark("case", "Letter to the centre"))


@dataclass(frozen=True, slots=True)
class CaseSide:
    """One of the two records with its cards, newest first."""

    nik: str
    name: str
    birth_place: str
    birth_date: date | None
    sex: str
    address: str
    rt: str
    rw: str
    village: str
    district: str
    status: str
    recorded_on: date | None
    jobs: tuple[PrintJob, ...] = ()
    family_card: str = ""
    mother: str = ""
    ended: tuple[EndedPerson, ...] = ()
    """Whether the person is recorded as died or moved out, the newest word first."""

    @property
    def place(self) -> str:
        """Kelurahan and kecamatan as staff say them."""
        return f"{self.village} (Kec. {self.district})" if self.village else self.district


@dataclass(frozen=True, slots=True)
class PersonCase:
    """Two records, what speaks for and against their being one person, and the last decision."""

    id: int
    one: CaseSide
    other: CaseSide
    likeness: Likeness
    found_at: datetime
    decision: CaseDecision | None = None
    kept_nik: str = ""
    decided_at: datetime | None = None
    decided_by: str = ""
    reason: str = ""


@dataclass(frozen=True, slots=True)
class PastDecision:
    """One decision of a case, kept however often it was changed."""

    decision: CaseDecision
    kept_nik: str
    at: datetime
    by: str
    reason: str


@dataclass(frozen=True, slots=True)
class CaseDocument:
    """A document that lies with an application about one of the two records."""

    nik: str
    application: str
    document: Text
    scans: int
    """Pages and photos of it that can be looked at; 0 where only the paper was seen."""
    brought: bool


@dataclass(frozen=True, slots=True)
class CaseFile:
    """A case with everything that happened around it."""

    case: PersonCase
    decisions: tuple[PastDecision, ...]
    letters: tuple[Entry, ...]
    applications: tuple[Application, ...]
    standings: tuple[tuple[Standing, ...], tuple[Standing, ...]] = ((), ())
    """What is found about each of the two records."""
    documents: tuple[CaseDocument, ...] = ()
    history: tuple[Entry, ...] = ()
    """What happened to the cards and applications of both, newest first."""


@dataclass(frozen=True, slots=True)
class Comparison:
    """What comparing all people came to."""

    people: int
    likely: int
    new: int
    held: int
    """Cards that are held now and were not before."""


@dataclass(eq=False)
class CaseMovedOn(DeskError):
    """Somebody else decided since the case was shown."""

    decision: Word
    by: str


@dataclass(eq=False)
class NikNotOfCase(DeskError):
    """The NIK that is to stay is neither of the two."""


@dataclass(eq=False)
class NoLetterForCase(DeskError):
    """The records belong to different people, so there is nothing to write about."""
