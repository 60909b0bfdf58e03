"""One application under somebody's eyes: what is known of it, what was found so far, and what follows."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date

from desk.domain.applications import Application, Brought
from desk.domain.attachments import Attachment
from desk.domain.services import Catalogue, Original, Service
from desk.domain.verification import (
    Check,
    Claimed,
    Finding,
    FindingKind,
    PaperChange,
    Verdict,
    changes_between,
    lines_to_check,
    needs_unmet,
)


@dataclass(frozen=True, slots=True)
class Case:
    """Everything a check needs, fetched at once."""

    claimed: Claimed
    catalogue: Catalogue
    received_on: date
    today: date
    minutes: int
    """How long a lease lasts."""
    four_eyes: bool
    office_name: str = ""
    attachments: tuple[Attachment, ...] = ()
    """Those taken off again too: that a file is gone is a change."""

    @property
    def key(self) -> str:
        """What tells this check from every other of this application: its round, and whose eyes these are."""
        return f"{self.application.id}.{self.application.round}.{2 if self.first_check else 1}"

    @property
    def application(self) -> Application:
        """What is checked."""
        return self.claimed.application

    @property
    def service(self) -> Service:
        """What was asked for, in the version of the catalogue it came in with."""
        return self.catalogue.services[self.application.service]

    @property
    def first_check(self) -> Check | None:
        """The check of the first pair of eyes, when this is the second."""
        return next(
            (
                one
                for one in self.claimed.checks
                if one.round == self.application.round and one.verdict is Verdict.VERIFIED and not one.second
            ),
            None,
        )

    @property
    def last_round(self) -> Check | None:
        """The check that sent it back, when it has been here before."""
        return next((one for one in self.claimed.checks if one.round < self.application.round), None)

    @property
    def changes(self) -> tuple[PaperChange, ...]:
        """What is another paper than in the round before; nothing where that was not kept."""
        before = self.claimed.papers_before
        return changes_between(before, self.application.papers) if before else ()

    def name_of(self, document: str, language: str) -> str:
        """Return what a document is called."""
        known = self.catalogue.documents.get(document)
        return known.name.said(language) if known else document


@dataclass(frozen=True, slots=True)
class SheetLine:
    """One document of the sheet with what was found of it."""

    document: str
    name: str
    original: Original
    brought: Brought
    number: str
    kind: FindingKind | None = None
    note: str = ""
    carried: bool = False
    """Whether the finding is that of the last round, because nothing of the document has changed."""
    earlier: Finding | None = None
    earlier_round: int = 0
    files: tuple[Attachment, ...] = ()
    """The newest first."""
    fresh: bool = False
    """Whether it came in, came in anew, or became another, since the last round."""
    change: PaperChange | None = None
    gone: tuple[Attachment, ...] = ()
    """Files of earlier rounds that were taken off since the last one."""

    @property
    def is_new(self) -> bool:
        """Whether nothing of it was there in the round before."""
        before = self.change.before if self.change is not None else None
        if self.change is not None and (before is None or before.brought is Brought.MISSING):
            return True
        return bool(self.files) and all(one.round > self.earlier_round for one in (*self.files, *self.gone))

    @property
    def note_before(self) -> str:
        """What was noted of it in the last round."""
        return self.earlier.note if self.earlier is not None else ""

    @property
    def looks(self) -> tuple[str | int, ...]:
        """What there is to look at; a finding is about no more than that."""
        return (self.number, self.brought.code, *sorted(one.id for one in self.files))


@dataclass(frozen=True, slots=True)
class FoundBefore:
    """What this person found of a document, and of what."""

    document: str
    kind: FindingKind | None
    note: str
    looks: tuple[str | int, ...]


class CheckState:
    """The findings of one check as they grow; documents are told by their code."""

    def __init__(self, case: Case, language: str) -> None:
        self.case = case
        self.lines = tuple(self._line(each, language) for each in self._to_check())
        self._carry_over()

    # What was found

    def find(self, document: str, kind: FindingKind, note: str | None = None) -> None:
        """Note what one document is."""
        before = self.line(document)
        said = before.note if note is None else note
        self._put(replace(before, kind=kind, note=said, carried=False))

    def note(self, document: str, note: str) -> None:
        """Add a few words to what was found."""
        self._put(replace(self.line(document), note=" ".join(note.split())))

    def attach(self, attachments: Sequence[Attachment]) -> None:
        """Take up what has been attached or removed; a finding carried over falls when its files changed."""
        self.case = replace(self.case, attachments=tuple(attachments))
        for before in self.lines:
            files = _files_of(before.document, attachments)
            if files != before.files:
                after = self._weighed(replace(before, files=files, gone=self._gone(before.document)))
                self._put(replace(after, kind=None, carried=False) if before.carried else after)

    def found(self) -> tuple[FoundBefore, ...]:
        """Return what this person found and noted; what was carried over is found again by itself."""
        return tuple(
            FoundBefore(one.document, one.kind, one.note, one.looks)
            for one in self.lines
            if (one.kind is not None or one.note) and not (one.carried and one.note == one.note_before)
        )

    def resume(self, found: Sequence[FoundBefore]) -> tuple[int, int]:
        """Take over what was found before, and return of how many documents, and how many changed since."""
        there = {line.document: line for line in self.lines}
        taken = 0
        for before in found:
            line = there.get(before.document)
            if line is not None and line.looks == before.looks:
                self._put(replace(line, kind=before.kind, note=before.note, carried=False))
                taken += 1
        return taken, len(found) - taken

    def line(self, document: str) -> SheetLine:
        """Return one line."""
        return next(one for one in self.lines if one.document == document)

    def findings(self) -> tuple[Finding, ...]:
        """Return what has been found."""
        return tuple(Finding(one.document, one.kind, one.note) for one in self.lines if one.kind is not None)

    # What follows from it

    @property
    def unseen(self) -> tuple[SheetLine, ...]:
        """The documents nothing has been found of yet."""
        return tuple(one for one in self.lines if one.kind is None)

    @property
    def wrong(self) -> tuple[SheetLine, ...]:
        """The documents that are not in order."""
        return tuple(one for one in self.lines if one.kind not in (None, FindingKind.VALID))

    def unmet(self) -> tuple[str, ...]:
        """Return the usual document of each need that no valid document meets."""
        valid = {one.document for one in self.lines if one.kind is FindingKind.VALID}
        needs = needs_unmet(self.case.application, self.case.service, self.case.received_on, valid)
        return tuple(need.options[0].document for need in needs)

    def next_unseen(self, after: int) -> int | None:
        """Return the place of the next document to look at, from the top again when the end is reached."""
        places = [*range(after + 1, len(self.lines)), *range(after + 1)]
        return next((place for place in places if self.lines[place].kind is None), None)

    # Making the lines

    def _to_check(self) -> Sequence[tuple[str, Original, Brought, str]]:
        case = self.case
        lines = lines_to_check(case.application, case.service, case.received_on)
        return [(one.document, one.original, one.brought, one.number) for one in lines]

    def _line(self, about: tuple[str, Original, Brought, str], language: str) -> SheetLine:
        document, original, brought, number = about
        last = self.case.last_round
        earlier = next((one for one in last.findings if one.document == document), None) if last else None
        files = _files_of(document, self.case.attachments)
        line = SheetLine(
            document,
            self.case.name_of(document, language),
            original,
            brought,
            number,
            earlier=earlier,
            earlier_round=last.round if last else 0,
            files=files,
            change=next((one for one in self.case.changes if one.document == document), None),
            gone=self._gone(document),
        )
        return self._weighed(line)

    def _weighed(self, line: SheetLine) -> SheetLine:
        return replace(line, fresh=self.case.last_round is not None and self._is_fresh(line))

    def _is_fresh(self, line: SheetLine) -> bool:
        if line.change is not None or line.gone:
            return True
        if any(one.round == self.case.application.round for one in line.files):
            return True
        unknown = line.earlier is None or line.earlier.kind is FindingKind.MISSING
        return unknown and line.brought is Brought.YES

    def _gone(self, document: str) -> tuple[Attachment, ...]:
        last = self.case.last_round
        return tuple(
            one
            for one in self.case.attachments
            if last is not None and one.document == document and one.round <= last.round
            if one.removed_at is not None and one.removed_at > last.at
        )

    def _carry_over(self) -> None:
        """Begin a later round with what was in order and is unchanged; a second pair of eyes begins anew."""
        if self.case.first_check is not None:
            return
        for line in self.lines:
            earlier = line.earlier
            if earlier is not None and earlier.kind is FindingKind.VALID and not line.fresh:
                self._put(replace(line, kind=FindingKind.VALID, note=earlier.note, carried=True))

    def _put(self, line: SheetLine) -> None:
        self.lines = tuple(line if one.document == line.document else one for one in self.lines)


def _files_of(document: str, attachments: Sequence[Attachment]) -> tuple[Attachment, ...]:
    mine = [one for one in attachments if one.document == document and one.removed_at is None]
    return tuple(sorted(mine, key=lambda one: (-one.round, one.position)))
