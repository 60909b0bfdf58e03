"""What somebody asks of the journal, and what it answers: entries, and what their subjects are called."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from enum import Enum

from desk.domain.journal import Action, Entry
from desk.domain.text import Word, mark


class Kind(Enum):
    """Entries that belong together for who reads the journal; the value names the filter."""

    CHANGES = "changes"
    LOOKS = "looks"
    EXPORTS = "exports"
    SIGN_INS = "sign_ins"
    REFUSALS = "refusals"

    @property
    def word(self) -> Word:
        """The kind as the filter says it."""
        return _WORDS[self]

    @property
    def actions(self) -> frozenset[Action]:
        """Every deed of the kind."""
        if self is Kind.CHANGES:
            return frozenset(Action).difference(*_ACTIONS.values())
        return _ACTIONS[self]


_WORDS: Mapping[Kind, Word] = {
    Kind.CHANGES: mark("journal_kind", "Changes"),
    Kind.LOOKS: mark("journal_kind", "Looks at personal data"),
    Kind.EXPORTS: mark("journal_kind", "Exports and prints"),
    Kind.SIGN_INS: mark("journal_kind", "Sign-ins and locks"),
    Kind.REFUSALS: mark("journal_kind", "Refusals"),
}
_ACTIONS: Mapping[Kind, frozenset[Action]] = {
    Kind.LOOKS: frozenset({Action.NIK_SHOWN, Action.NIKS_SHOWN, Action.FILE_SHOWN, Action.OWN_DATA_GATHERED}),
    Kind.EXPORTS: frozenset(
        {
            Action.REPORT_EXPORTED,
            Action.APP_STATUSES_GIVEN,
            Action.BACKUP_MADE,
            Action.RECOVERY_SHEET_MADE,
            Action.OWN_DATA_ANSWERED,
            Action.JOURNAL_READ,
            Action.RIGHTS_READ,
            Action.DATA_RIGHTS_READ,
        }
    ),
    Kind.SIGN_INS: frozenset(
        {Action.SIGNED_IN, Action.SIGNED_OUT, Action.SCREEN_LOCKED, Action.SCREEN_UNLOCKED}
    ),
    Kind.REFUSALS: frozenset({Action.REFUSED, Action.SIGN_IN_REFUSED, Action.ACCOUNT_LOCKED}),
}


@dataclass(frozen=True, slots=True)
class JournalAsk:
    """Which entries are wanted; empty means all of them. ``subjects`` is what a scan stood for."""

    staff_id: int | None = None
    kind: Kind | None = None
    action: Action | None = None
    subjects: tuple[str, ...] = ()
    first: date | None = None
    last: date | None = None

    @property
    def actions(self) -> frozenset[Action]:
        """The deeds asked for; none for all."""
        if self.action is not None:
            return frozenset({self.action})
        return self.kind.actions if self.kind is not None and self.kind is not Kind.CHANGES else frozenset()

    @property
    def passed_over(self) -> frozenset[Action]:
        """The deeds not asked for."""
        changes = self.action is None and self.kind is Kind.CHANGES
        return frozenset(Action) - Kind.CHANGES.actions if changes else frozenset()


@dataclass(frozen=True, slots=True)
class Told:
    """An entry, and what its subject is called: a number, a masked NIK, a name of staff; empty if unknown."""

    entry: Entry
    about: str
    hash: str


@dataclass(frozen=True, slots=True)
class SealFound:
    """Where a seal from paper stands in the journal; ``sound`` if nothing before it was touched since."""

    told: Told
    sound: bool
    fault: str = ""
