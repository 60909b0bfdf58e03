"""The door behind a locked screen while the office's server is away: who came in here before may go on.

What happens there is written down when the server is back: in order, once, with the moment it happened.
"""

from __future__ import annotations

from collections import deque
from collections.abc import Collection, Mapping
from dataclasses import dataclass
from datetime import datetime
from threading import Lock

from desk.data import account_lines, hashing, journal, offices
from desk.data.known_here import sign_of
from desk.domain.account_errors import BadgeBlocked, SignInDelayed, WrongAgain, WrongBadge
from desk.domain.accounts import LOCK_AFTER, WRONG_PINS, Tries, seconds_left, wait_after
from desk.domain.errors import AnswerMissing, DeskError, OfficeUnavailable, WrongPassword
from desk.domain.journal import Action
from desk.domain.server_errors import BadgeWaits, UnlockingShut
from desk.domain.settings import OfficeSettings
from desk.domain.staff import Staff
from desk.rooms.door import with_badge
from desk.rooms.work import Upkeep, Workbench

_GONE = (OfficeUnavailable, AnswerMissing)
_AT = "without_server"
"""The fact that says when something happened that is written down later, by the office's own clock."""


@dataclass(frozen=True, slots=True)
class _Note:
    at: datetime
    staff_id: int
    action: Action
    facts: Mapping[str, object]


class AwayDoor:
    """Compares with what this program knows in its memory; wrong tries count here alone."""

    def __init__(self, bench: Workbench) -> None:
        self._bench = bench
        self._tries: dict[str, Tries] = {}
        self._looking, self._writing = Lock(), Lock()
        self._notes: deque[_Note] = deque()
        self._in_doubt: tuple[_Note, ...] = ()

    def unlock(self, staff: Staff, password: str, gone: OfficeUnavailable) -> Staff:
        """Let somebody go on by the password they came in with, while the server is away.

        Raises:
            OfficeUnavailable: ``gone``, when that is no outage or they came in with none.
            WrongPassword: it is another one.
            SignInDelayed: too many wrong tries before.
            UnlockingShut: far too many; only the server opens it now.
        """
        kept = self._bench.known_here.password_of(staff.login)
        if kept is None or type(gone) not in _GONE:
            raise gone
        with self._looking:
            self._wait(staff.login)
            if not hashing.matches(kept, password):
                raise self._wrong(staff, password_of=staff.login)
            self.forget_tries(staff.login)
        self._note(staff.id, Action.SCREEN_UNLOCKED, {"by": "password"})
        return staff

    def unlock_by_badge(
        self, badge: str, pin: str, locked: Collection[Staff], gone: OfficeUnavailable
    ) -> Staff:
        """Let one of ``locked`` go on by a badge and PIN that opened something here before.

        Raises:
            OfficeUnavailable: ``gone``, when that is no outage.
            BadgeWaits: this badge opened nothing here yet.
            WrongBadge: badge and PIN do not belong together.
            SignInDelayed: too many wrong PINs before.
            BadgeBlocked: far too many.
        """
        if type(gone) not in _GONE:
            raise gone
        known = self._bench.known_here.badge(badge)
        staff = next((one for one in locked if known is not None and one.id == known.staff_id), None)
        if known is None or staff is None:
            raise BadgeWaits
        with self._looking:
            sign = sign_of(badge)
            self._wait(sign, badge=True)
            if not hashing.matches(known.pin_hash, with_badge(badge, pin)):
                raise self._wrong(staff, badge=sign)
            self._tries.pop(sign, None)
        self._note(staff.id, Action.SCREEN_UNLOCKED, {"by": "badge"})
        return staff

    def locked(self, staff: Staff, gone: OfficeUnavailable) -> None:
        """Write down later that a screen was locked.

        Raises:
            OfficeUnavailable: ``gone``, when the office is on no server, or it may be written already.
        """
        if self._bench.is_sqlite or type(gone) is not OfficeUnavailable:
            raise gone
        self._note(staff.id, Action.SCREEN_LOCKED, {})

    def forget_tries(self, login: str) -> None:
        """Somebody was let in by password, which wakes their badge too."""
        for name in (login, *self._bench.known_here.badges_of(login)):
            self._tries.pop(name, None)

    def write_down(self) -> None:
        """Write what happened here while the server was away, if it is back.

        Raises:
            OfficeUnavailable: it is not; all of it is kept until it is.
        """
        with self._writing:
            self._settle_doubt()
            notes = tuple(self._notes)
            if not notes:
                return
            try:
                with self._bench.tend() as upkeep:
                    journal.append(upkeep.db, [self._line(note, upkeep) for note in notes])
            except AnswerMissing:
                self._in_doubt = notes
                raise
            self._drop(notes)

    def _settle_doubt(self) -> None:
        """Find out whether the notes are written whose answer did not come: all of them are, or none."""
        if not self._in_doubt:
            return
        first = self._in_doubt[0]
        with self._bench.look() as db:
            when = self._told(first.at, offices.read_settings(db))
            lines = journal.about(db, account_lines.subject(first.staff_id))
        if any(line.action is first.action and line.facts.get(_AT) == when for line in lines):
            self._drop(self._in_doubt)
        self._in_doubt = ()

    def _drop(self, notes: Collection[_Note]) -> None:
        for _ in notes:
            self._notes.popleft()

    def _told(self, moment: datetime, settings: OfficeSettings) -> str:
        return f"{self._bench.local(moment, settings):%Y-%m-%d %H:%M:%S}"

    def _line(self, note: _Note, upkeep: Upkeep) -> dict[str, object]:
        return {
            "at": upkeep.now,
            "staff_id": note.staff_id,
            "workstation": self._bench.workstation,
            "action": note.action.code,
            "subject": account_lines.subject(note.staff_id),
            "reason": "",
            "facts": {**note.facts, _AT: self._told(note.at, upkeep.settings)},
        }

    def _note(self, staff_id: int, action: Action, facts: Mapping[str, object]) -> None:
        self._notes.append(_Note(self._bench.now(), staff_id, action, facts))

    def _wait(self, name: str, *, badge: bool = False) -> None:
        before = self._tries.get(name)
        if before is None:
            return
        if before.failed >= (WRONG_PINS if badge else LOCK_AFTER):
            raise BadgeBlocked() if badge else UnlockingShut()
        left = seconds_left(before, self._bench.now(), wait_after(before.failed))
        if left:
            raise SignInDelayed(left)

    def _wrong(self, staff: Staff, *, password_of: str = "", badge: str = "") -> DeskError:
        name = password_of or badge
        before = self._tries.get(name)
        failed = (before.failed if before else 0) + 1
        self._tries[name] = Tries(failed, self._bench.now())
        self._note(
            staff.id, Action.SIGN_IN_REFUSED, {"why": "pin" if badge else "password", "failed": failed}
        )
        if badge:
            return BadgeBlocked() if failed >= WRONG_PINS else WrongBadge()
        wait = int(wait_after(failed).total_seconds())
        if failed >= LOCK_AFTER:
            return UnlockingShut()
        return WrongAgain(wait) if wait else WrongPassword()
