"""The checking of documents: what can be wrong with one, and how a check of an application ends."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from desk.domain.applications import Application
from desk.domain.printing import Worded
from desk.domain.text import mark


class FindingKind(Worded):
    """What was found of one document; the words are those the citizen is told."""

    VALID = ("valid", mark("finding", "In order"))
    UNREADABLE = ("unreadable", mark("finding", "Cannot be read"))
    WRONG_DOCUMENT = ("wrong_document", mark("finding", "Is another document than asked for"))
    EXPIRED = ("expired", mark("finding", "Is no longer valid"))
    DATA_DIFFERS = ("data_differs", mark("finding", "Says something else than the application"))
    MISSING = ("missing", mark("finding", "Is missing"))


class Verdict(Worded):
    """How a check of a whole application ends."""

    VERIFIED = ("verified", mark("verdict", "Verified"))
    RETURNED = ("returned", mark("verdict", "Returned to be mended"))
    REFUSED = ("refused", mark("verdict", "Refused"))


@dataclass(frozen=True, slots=True)
class Finding:
    """What one check found of one document; an empty document is the application as a whole."""

    document: str
    kind: FindingKind
    note: str = ""


@dataclass(frozen=True, slots=True)
class Check:
    """One finished check of an application."""

    id: int
    round: int
    verdict: Verdict
    ground: str
    """The legal ground of a refusal, or what the second pair of eyes said."""
    staff: str
    at: datetime
    second: bool
    findings: tuple[Finding, ...]


@dataclass(frozen=True, slots=True)
class Claimed:
    """An application one clerk has before them, until the lease ends."""

    application: Application
    token: str
    lease_until: datetime
    checks: tuple[Check, ...]
    """Earlier checks, newest first; what was found then is held against what came in since."""
