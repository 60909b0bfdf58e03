"""What the one search field answers: who, where the card is, why not ready, and what to do next."""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import date
from enum import Enum

from desk.domain.handover import HandoverLine
from desk.domain.printing import PrintJob


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
    NAME = "name"


_SPACES = re.compile(r"\s+")


def what_is(text: str, batch_number: str, handover_number: str) -> tuple[Asked, str]:
    """Return what was scanned or typed, cleaned.

    ``batch_number`` and ``handover_number`` are the office's templates; the fixed letters in them tell papers
    apart from people. QR codes of the papers carry the bare number.
    """
    cleaned = _SPACES.sub(" ", text).strip()
    digits = re.sub(r"[\s.'-]", "", cleaned)
    if digits.isdecimal():
        return (Asked.NIK if len(digits) == 16 else Asked.NIK_BEGINNING), digits
    upper = cleaned.upper()
    for asked, template in ((Asked.BATCH, batch_number), (Asked.HANDOVER, handover_number)):
        if _like(template).fullmatch(upper):
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

    @property
    def job(self) -> PrintJob | None:
        """The job that matters now: the newest one."""
        return self.jobs[0] if self.jobs else None
