"""What the home page asks for about encryption and backups: the gravest thing first, one line."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime, timedelta

from desk.domain.journal import Action
from desk.domain.safe import SafeState
from desk.domain.staff import Staff
from desk.domain.text import Word, mark
from desk.office import Office
from ui.pages.page import Page
from ui.palette import Tone
from ui.widgets.to_do import ToDo

SAFE_KEY = ("F11", mark("home", "Encryption and backup"))
BACKUP_AFTER = timedelta(days=7)
"""A week of work is what an office can still enter anew from its papers."""

_NOT_SET = mark("home", "Documents and backups are not encrypted: set the office's passphrase")
_LOCKED = mark("home", "This PC does not have the key: documents cannot be shown or taken in here")
_UNSEALED = mark("home", "Documents of before are not encrypted yet")
_NO_SHEET = mark("home", "There is no recovery sheet: a forgotten passphrase could not be helped")
_NO_BACKUP = mark("home", "There is no backup of the office yet")
_OLD_BACKUP = mark("home", "The last backup is {days} old")
_IN_THE_CLEAR = mark("home", "The last backup is not encrypted")


@dataclass(frozen=True, slots=True)
class SafeNow:
    """How the office is kept, and the moment it was asked."""

    state: SafeState
    at: datetime


def safe_now(office: Office) -> SafeNow:
    """Return how the office is kept; called in the pool."""
    return SafeNow(office.safe.state(), office.now())


def safe_things(page: Page, now: SafeNow) -> list[ToDo]:
    """Return what this person can do about it, nothing when nothing is to be done."""
    found = _gravest(now.state, page.staff, now.at)
    if found is None:
        return []
    last = now.state.last_backup
    text = page.say(found).format(days=page.language.age((now.at - last.at).days if last else 0))

    def go() -> None:
        page.context.open_page("settings", "safe")

    key, what = SAFE_KEY
    return [ToDo("", text, page.say(what), key, go, Tone.WARN, "lock")]


def _gravest(state: SafeState, staff: Staff, now: datetime) -> Word | None:
    if state.set and not state.unlocked:
        return _LOCKED
    if not staff.may(Action.PASSPHRASE_SET):
        return None
    last = state.last_backup
    checks = (
        (not state.set, _NOT_SET),
        (state.unsealed > 0, _UNSEALED),
        (state.set and state.sheet_at is None, _NO_SHEET),
        (not state.by_server and last is None, _NO_BACKUP),
        (last is not None and now - last.at > BACKUP_AFTER, _OLD_BACKUP),
        (state.set and last is not None and not last.encrypted, _IN_THE_CLEAR),
    )
    return next((words for wrong, words in checks if wrong), None)
