"""The checking of documents: what can be wrong with one, and how a check of an application ends."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, datetime

from desk.domain.applications import Application, AppState, Brought, Paper
from desk.domain.corrections import Corrected
from desk.domain.printing import Channel, Worded
from desk.domain.services import Need, Original, Service, checklist, facts_of
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
    """The legal ground of a refusal, or what an applicant is told beside the findings."""
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
    papers_before: tuple[Paper, ...] = ()
    """The papers of the round before; empty in the first one, and where nobody kept them yet."""
    corrections: tuple[Corrected, ...] = ()
    """What of the form was corrected, newest first."""


@dataclass(frozen=True, slots=True)
class CheckLine:
    """One document a check has to look at: brought, or asked for by the service and not there."""

    document: str
    original: Original
    brought: Brought
    number: str = ""


@dataclass(frozen=True, slots=True)
class PaperChange:
    """A paper that is another one than in the round before; None is one that was not there, or is no more."""

    document: str
    before: Paper | None
    after: Paper | None


def changes_between(before: Iterable[Paper], after: Iterable[Paper]) -> tuple[PaperChange, ...]:
    """Return the papers that came, went, were brought or not, or have another number."""
    earlier = {paper.document: paper for paper in before}
    now = {paper.document: paper for paper in after}
    found = []
    for document in dict.fromkeys([*now, *earlier]):
        one, other = earlier.get(document), now.get(document)
        if one is None or other is None or (one.brought, one.number) != (other.brought, other.number):
            found.append(PaperChange(document, one, other))
    return tuple(found)


def lines_to_check(asked: Application, service: Service, received_on: date) -> tuple[CheckLine, ...]:
    """Return what is to be looked at: every paper, then the usual document of each need nothing meets."""
    papers = {paper.document for paper in asked.papers}
    lines = [CheckLine(one.document, one.original, one.brought, one.number) for one in asked.papers]
    for need in needs_unmet(asked, service, received_on, papers):
        usual = need.options[0]
        lines.append(CheckLine(usual.document, usual.original, Brought.MISSING))
    return tuple(lines)


def needs_unmet(
    asked: Application, service: Service, received_on: date, documents: Iterable[str]
) -> tuple[Need, ...]:
    """Return the needs of an application that none of these documents meets."""
    yes = frozenset(code for code, answer in asked.answers.items() if answer)
    facts = facts_of(asked.subject.birth_date, received_on, yes)
    there = frozenset(documents)
    return tuple(
        need for need in checklist(service, facts) if not there & {option.document for option in need.options}
    )


def is_about_somebody(asked: Application, service: Service) -> bool:
    """Whether it is known whom an application is about, and what came from afar has a NIK for its card."""
    from_afar = asked.channel is not Channel.COUNTER
    return not asked.incomplete and (bool(asked.subject.nik) or service.card is None or not from_afar)


def state_after(verdict: Verdict, *, waits_for_second: bool) -> AppState:
    """Return where an application stands after a check."""
    if verdict is Verdict.RETURNED:
        return AppState.RETURNED
    if verdict is Verdict.REFUSED:
        return AppState.REFUSED
    return AppState.SECOND_CHECK if waits_for_second else AppState.VERIFIED
