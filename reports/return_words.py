"""What a citizen is told whose application goes back: every finding as a sentence, and what to bring."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from desk.domain.text import mark
from desk.domain.verification import Finding, FindingKind
from reports.document import Say

_WHAT_IS_WRONG = {
    FindingKind.UNREADABLE: mark("return_note", "{document} cannot be read."),
    FindingKind.WRONG_DOCUMENT: mark(
        "return_note", "What was handed in as {document} is another document than asked for."
    ),
    FindingKind.EXPIRED: mark("return_note", "{document} is no longer valid."),
    FindingKind.DATA_DIFFERS: mark(
        "return_note", "{document} says something else than what is written in the application."
    ),
    FindingKind.MISSING: mark("return_note", "{document} is missing."),
}
_WHAT_TO_DO = {
    FindingKind.UNREADABLE: mark(
        "return_note", "Please hand in the document again, so that every letter can be read."
    ),
    FindingKind.WRONG_DOCUMENT: mark("return_note", "Please hand in {document}."),
    FindingKind.EXPIRED: mark("return_note", "Please hand in one that is valid."),
    FindingKind.DATA_DIFFERS: mark(
        "return_note", "Please hand in the document with the right data, or tell us which data is right."
    ),
    FindingKind.MISSING: mark("return_note", "Please hand it in."),
}
_NOTE = mark("return_note", "Note: {note}.")
_HELLO = mark("return_note", "To {name},")
_OPENING = mark(
    "return_note",
    "Your application {number} ({service}) cannot go on yet, because its documents are not in order:",
)
_HOW = mark(
    "return_note",
    "Please bring or send what is asked for and name the number {number}. The day it is ready is counted"
    " anew from the day the documents are complete. Every service is free of charge.",
)


@dataclass(frozen=True, slots=True)
class Returned:
    """An application that goes back, as its words need it."""

    number: str
    service: str
    contact_name: str
    findings: tuple[Finding, ...]
    besides: str = ""
    """What else the citizen is told, such as until when to bring it."""
    office: str = ""


def reasons(findings: Sequence[Finding], name_of: Callable[[str], str], say: Say) -> tuple[str, ...]:
    """Return each finding that is not in order as sentences: what is wrong, what was noted, what to do."""
    return tuple(
        _reason(one, name_of(one.document), say) for one in findings if one.kind is not FindingKind.VALID
    )


def found(findings: Sequence[Finding], name_of: Callable[[str], str], say: Say) -> tuple[str, ...]:
    """Return each finding that is not in order in few words: what is wrong, and what was noted."""
    return tuple(
        " ".join(_found(one, name_of(one.document), say))
        for one in findings
        if one.kind is not FindingKind.VALID
    )


def message(about: Returned, name_of: Callable[[str], str], say: Say) -> str:
    """Return what is sent to the citizen, line by line."""
    facts = {"number": about.number, "service": about.service, "name": about.contact_name}
    numbered = (f"{n}. {reason}" for n, reason in enumerate(reasons(about.findings, name_of, say), 1))
    lines = [say(_HELLO).format(**facts), say(_OPENING).format(**facts), *numbered]
    lines += [about.besides] if about.besides else []
    lines += [say(_HOW).format(**facts), about.office]
    return "\n".join(line for line in lines if line)


def opening(about: Returned, say: Say) -> str:
    """Return the sentence before the reasons."""
    return say(_OPENING).format(number=about.number, service=about.service)


def how(about: Returned, say: Say) -> str:
    """Return the sentence after them."""
    return say(_HOW).format(number=about.number)


def _reason(finding: Finding, document: str, say: Say) -> str:
    to_do = say(_WHAT_TO_DO[finding.kind]).format(document=document)
    return " ".join((*_found(finding, document, say), to_do))


def _found(finding: Finding, document: str, say: Say) -> tuple[str, ...]:
    note = finding.note.strip().rstrip(".")
    wrong = say(_WHAT_IS_WRONG[finding.kind]).format(document=document)
    return (wrong, say(_NOTE).format(note=note)) if note else (wrong,)
