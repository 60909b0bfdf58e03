"""What a clerk has found of an application, kept on this PC until the check ends: no crash takes it."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import UTC, datetime, timedelta

from PySide6.QtCore import QObject

from desk.domain.text import mark
from desk.domain.verification import FindingKind
from ui.commands.places import data_folder
from ui.draft_keeper import DraftKeeper
from ui.drafts import Draft, Drafts
from ui.pages.page import Page
from ui.pages.verification_state import CheckState, FoundBefore

_AGAIN = mark("check", "What you found of {number} at {moment} is filled in again. {rest}")
_REST = mark("check", "Documents that changed since are to be looked at anew: {count}.")
_LOST = mark(
    "check", "Findings kept on this PC that can no longer be read: {count}. Look at those documents again."
)
_NOT_KEPT = mark(
    "check",
    "This PC cannot keep what you find ({why}). Finish this application before you close the program.",
)
_KINDS = {kind.code: kind for kind in FindingKind}
_KEPT = timedelta(days=30)
"""What somebody else has finished meanwhile is of no use to anybody."""


class CheckDrafts(QObject):
    """Keeps one draft for each check, a third of a second behind what was found."""

    def __init__(self, page: Page) -> None:
        super().__init__(page)
        self._page = page
        self._state: CheckState | None = None
        self._told: set[str] = set()
        drafts = Drafts(data_folder() / "checks", page.office.address, page.staff.login, page.office.safe)
        self.keeper = DraftKeeper(drafts, self._draft, self)
        self.keeper.failed.connect(self._on_failed)

    def keep(self, state: CheckState) -> None:
        """Something was found or noted."""
        if self._state is not state:
            self.keeper.flush()
            self._state = state
        self.keeper.note()

    def forget(self, state: CheckState) -> None:
        """Throw away what was found in a check that has ended."""
        self.keeper.forget(state.case.key)

    def fill_in(self, state: CheckState) -> None:
        """Fill in what was found before the program ended, and say so."""
        self.keeper.flush()
        kept = self.keeper.drafts.all()
        readable = {draft.key: (draft, found) for draft in kept.drafts if (found := _read(draft)) is not None}
        self._tell_lost(kept.unreadable + len(kept.drafts) - len(readable))
        oldest = datetime.now(UTC) - _KEPT
        for draft, _ in readable.values():
            if draft.at < oldest:
                self.keeper.forget(draft.key)
        if state.case.key in readable:
            draft, found = readable[state.case.key]
            self._tell(state, draft.at, *state.resume(found))

    def _tell(self, state: CheckState, at: datetime, taken: int, changed: int) -> None:
        if not taken + changed:
            return
        page = self._page
        rest = page.say(_REST).format(count=page.language.number(changed)) if changed else ""
        words = page.say(_AGAIN).format(
            number=state.case.application.number, moment=page.language.moment(at), rest=rest
        )
        page.context.notices.info(words.strip())

    def _tell_lost(self, count: int) -> None:
        if count:
            self._warn_once("lost", self._page.say(_LOST).format(count=self._page.language.number(count)))

    def _on_failed(self, error: OSError) -> None:
        why = error.strerror or type(error).__name__
        self._warn_once("failed", self._page.say(_NOT_KEPT).format(why=why))

    def _warn_once(self, about: str, words: str) -> None:
        if about not in self._told:
            self._told.add(about)
            self._page.context.notices.warn(words)

    def _draft(self) -> Draft | None:
        state = self._state
        if state is None:
            return None
        lines = [
            {
                "document": one.document,
                "kind": one.kind.code if one.kind is not None else "",
                "note": one.note,
                "looks": list(one.looks),
            }
            for one in state.found()
        ]
        return Draft(state.case.key, datetime.now(UTC), {"key": state.case.key, "found": lines})


def _read(draft: Draft) -> tuple[FoundBefore, ...] | None:
    """Return what a draft says, None when another program wrote it."""
    lines = draft.content.get("found")
    if not isinstance(lines, list):
        return None
    try:
        return tuple(_found(line) for line in lines)
    except (KeyError, TypeError):
        return None


def _found(line: Mapping[str, object]) -> FoundBefore:
    kind, looks = str(line["kind"]), line["looks"]
    if not isinstance(looks, list):
        raise TypeError(type(looks).__name__)
    return FoundBefore(str(line["document"]), _KINDS[kind] if kind else None, str(line["note"]), tuple(looks))
