"""What the one search field answers: who, where the card is, why not ready, and what to do next."""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import date
from enum import Enum

from desk.domain.applications import Application, Subject
from desk.domain.ended import EndedPerson
from desk.domain.handover import HandoverLine
from desk.domain.outbox import as_reference
from desk.domain.post import Parcel
from desk.domain.printing import PrintJob

AT_MOST = 50
"""More people of one name than fit the answer list; the list says so and asks for more letters."""
SHORTEST = 3


@dataclass(frozen=True, slots=True)
class Person:
    """The newest word of the central lists on one NIK."""

    nik: str
    name: str
    birth_date: date | None
    sex: str
    address: str
    rt: str
    rw: str
    village: str
    district: str
    status: str
    status_raw: str
    recorded_on: date | None


class Asked(Enum):
    """What a scan or a typed text most likely is."""

    NIK = "nik"
    NIK_BEGINNING = "nik_beginning"
    BATCH = "batch"
    HANDOVER = "handover"
    APPLICATION = "application"
    NAME = "name"


_SPACES = re.compile(r"\s+")


def what_is(text: str, batch_number: str, handover_number: str, application: str = "") -> tuple[Asked, str]:
    """Return what was scanned or typed, cleaned.

    ``batch_number``, ``handover_number`` and ``application`` are the office's templates; the fixed letters in
    them tell papers apart from people. QR codes of the papers carry the bare number.
    """
    cleaned = _SPACES.sub(" ", text).strip()
    digits = re.sub(r"[\s.'-]", "", cleaned)
    if digits.isdecimal():
        return (Asked.NIK if len(digits) == 16 else Asked.NIK_BEGINNING), digits
    upper = cleaned.upper()
    if reference := as_reference(cleaned):
        return Asked.APPLICATION, reference
    papers = (
        (Asked.BATCH, batch_number),
        (Asked.HANDOVER, handover_number),
        (Asked.APPLICATION, application),
    )
    for asked, template in papers:
        if template and _like(template).fullmatch(upper):
            return asked, upper
    return Asked.NAME, cleaned


def _like(template: str) -> re.Pattern[str]:
    fixed = re.split(r"\{[^}]*\}", template.upper())
    return re.compile(r"[A-Z0-9]+".join(re.escape(part) for part in fixed))


@dataclass(frozen=True, slots=True)
class Found:
    """One answer of the search field."""

    person: Person | None
    jobs: tuple[PrintJob, ...]
    handover: HandoverLine | None = None
    transport: tuple[str, str] | None = None
    applications: tuple[Application, ...] = ()
    """What the person has asked for, newest first; one alone when its number was searched for."""
    by_number: bool = False
    """Whether the number of the one application was searched for, and not its person."""
    ended: tuple[EndedPerson, ...] = ()
    """Whether the person is recorded as died or moved out, the newest word first."""
    parcel: Parcel | None = None
    """The parcel whose number was searched for, or the last one the newest card left in."""

    @property
    def nik(self) -> str:
        """Whom the answer is about; empty for a handover and for a newborn."""
        if self.jobs:
            return self.jobs[0].nik
        if self.person is not None:
            return self.person.nik
        if self.applications:
            return self.applications[0].subject.nik
        return self.ended[0].nik if self.ended else ""

    @property
    def about(self) -> PrintJob | Person | Subject | EndedPerson | None:
        """Whose name, NIK and birth date stand above the answer; None for a handover."""
        asked = self.applications[0].subject if self.applications else None
        return self.job or self.person or asked or next(iter(self.ended), None)

    @property
    def job(self) -> PrintJob | None:
        """The job that matters now: the newest one."""
        return self.jobs[0] if self.jobs else None
