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
    Verdict,
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
    """Whether it came in, or came in anew, since the last round."""


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
                after = replace(
                    before, files=files, fresh=self._is_fresh(before.document, files, before.brought)
                )
                self._put(replace(after, kind=None, carried=False) if before.carried else after)

    def resume(self, other: CheckState) -> None:
        """Take over what was found before the claim was lost and taken again."""
        known = {one.document: one for one in other.lines if one.kind is not None}
        for line in self.lines:
            if line.document in known:
                before = known[line.document]
                self._put(replace(line, kind=before.kind, note=before.note, carried=before.carried))

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
        return SheetLine(
            document,
            self.case.name_of(document, language),
            original,
            brought,
            number,
            earlier=earlier,
            earlier_round=last.round if last and earlier else 0,
            files=files,
            fresh=self._is_fresh(document, files, brought),
        )

    def _is_fresh(self, document: str, files: Sequence[Attachment], brought: Brought) -> bool:
        last = self.case.last_round
        if last is None:
            return False
        if any(one.round == self.case.application.round for one in files):
            return True
        earlier = next((one for one in last.findings if one.document == document), None)
        if earlier is None:
            return brought is Brought.YES
        return earlier.kind is FindingKind.MISSING and brought is Brought.YES

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
