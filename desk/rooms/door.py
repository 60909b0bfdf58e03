"""The door: looks at names, passwords, badges and codes, counts wrong tries, and writes refusals down.

A try is counted as wrong before it is looked at, so that many at once gain nothing. A name that nobody has is
counted, delayed, locked and compared like any other: neither words nor time tell that nobody has it.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime
from pkgutil import resolve_name
from typing import Any

from desk.data import account_lines, badges, hashing, journal, offices, second_factors, server_roles
from desk.data import sign_in_tries as tries
from desk.data import staff as accounts
from desk.data.database import Connection
from desk.data.server_roles import Kept
from desk.domain.account_errors import (
    AccountLocked,
    BadgeBlocked,
    RecoveryNeeded,
    SamePassword,
    SignInDelayed,
    WrongAgain,
    WrongBadge,
    WrongCode,
)
from desk.domain.accounts import (
    LOCK_AFTER,
    LONE_WAIT,
    WRONG_PINS,
    Tries,
    seconds_left,
    wait_after,
    without_forgotten,
)
from desk.domain.errors import DeskError, WrongPassword
from desk.domain.journal import Action
from desk.domain.one_time_codes import as_recovery_code, is_app_code, step_of
from desk.domain.passwords import strong_enough
from desk.domain.staff import Role, Staff
from desk.rooms.work import Upkeep, Workbench

SEALS = "desk.data.factor_seals"


@dataclass(frozen=True, slots=True)
class Passed:
    """Somebody whose name and password belong together, or whose badge and PIN do.

    ``name`` is where their wrong tries are kept, ``before`` how many there were; until they are in, this try
    counts as one.
    """

    person: Staff
    name: str
    before: Tries | None


@dataclass(frozen=True, slots=True)
class Opened:
    """A second factor opened by a code, which is used up when they come in."""

    secret: str = field(repr=False)
    step: int | None = None
    code_number: int | None = None


class Door:
    """Lets people pass who are who they say."""

    def __init__(self, bench: Workbench) -> None:
        self._bench = bench

    def password(self, login: str, password: str) -> Passed:
        """Return who a name and password belong to.

        Raises:
            WrongPassword: nobody, or the account is closed.
            SignInDelayed: too many wrong tries before.
            AccountLocked: far too many.
        """
        typed = _as_name(login)
        with self._bench.tend() as upkeep:
            name = tries.name_hash(tries.salt(upkeep.db), typed)
            account = accounts.by_login(upkeep.db, typed, upkeep.today)
            person = account[0] if account else None
            before, refusal = self._knock(upkeep, name, person, self._closed(upkeep, name, person))
        if refusal is not None:
            raise refusal
        right = self._bench.matches(typed, account[1] if account else hashing.NOBODY, password)
        passed = Passed(person, name, before) if person is not None and right else None
        if passed is None:
            raise self.wrong(name, before, person, "password")
        return passed

    def badge(self, code: str, pin: str) -> Passed:
        """Return who a badge and PIN belong to.

        Raises:
            WrongBadge: nobody, or the account is closed.
            SignInDelayed: too many wrong PINs before.
            BadgeBlocked: far too many.
            AccountLocked: the account's door is locked.
        """
        name = self.badge_hash(code)
        with self._bench.tend() as upkeep:
            kept = badges.by_hash(upkeep.db, name)
            person = accounts.current(upkeep.db, kept.staff_id, upkeep.today) if kept else None
            before, refusal = self._knock(upkeep, name, person, _asleep(upkeep, name))
            shut = person is not None and self._locked(upkeep, person)
        if refusal is not None:
            raise refusal
        pin_hash = kept.pin_hash if kept and kept.pin_hash else hashing.NOBODY
        if not hashing.matches(pin_hash, with_badge(code, pin)) or person is None:
            raise self._wrong_pin(before, person)
        if shut:
            raise AccountLocked
        return Passed(person, name, before)

    def badge_hash(self, code: str) -> str:
        """Return how a badge is kept."""
        with self._bench.look() as db:
            salt = tries.known_salt(db)
        if salt is None:
            with self._bench.tend() as upkeep:
                salt = tries.salt(upkeep.db)
        return hashing.stretched(code.strip(), salt).hex()

    def code(self, passed: Passed, password: str, typed: str) -> Opened:
        """Return the second factor that a code opens.

        Raises:
            WrongCode: it opens none, or was used before.
            RecoveryNeeded: the password was reset, and this is a code of the app.
        """
        staff_id = passed.person.id
        with self._bench.look() as db:
            factor = second_factors.of(db, staff_id)
            codes = second_factors.codes(db, staff_id)
        if factor is None:
            raise self.wrong(passed.name, passed.before, passed.person, "code")
        if is_app_code(typed):
            secret = self.secret(factor, password)
            if secret is None:
                self.put_back(passed)
                raise RecoveryNeeded
            step = step_of(secret, typed, self._bench.now())
            if step is not None and step > factor.last_step:
                return Opened(secret, step=step)
        else:
            seals: Any = resolve_name(SEALS)
            for number, under_code in codes:
                secret = seals.opened_by_code(under_code, as_recovery_code(typed), staff_id)
                if secret is not None:
                    return Opened(secret, code_number=number)
        raise self.wrong(passed.name, passed.before, passed.person, "code")

    @staticmethod
    def secret(factor: second_factors.Factor, password: str) -> str | None:
        """Return the secret of a second factor, None when the password does not open it."""
        seals: Any = resolve_name(SEALS)
        opened: str | None = seals.opened_by_password(factor.seal, password, factor.staff_id)
        return opened

    def fit(self, passed: Passed, old: str, new: str) -> Kept:
        """Return how a new password is kept, once it is a usable one.

        Raises:
            WeakPassword: it is too easy to guess.
            SamePassword: it is the old one.
        """
        try:
            if new == old:
                raise SamePassword
            with self._bench.look() as db:
                strong_enough(new, words_of(passed.person, offices.read_settings(db).office_name))
                return server_roles.kept(db, passed.person.login, new)
        except DeskError:
            self.put_back(passed)
            raise

    def put_back(self, passed: Passed) -> None:
        """Let a try not have been a wrong one: it was right, and more is needed."""
        with self._bench.tend() as upkeep:
            tries.put_back(upkeep.db, passed.name, passed.before)

    def wrong(self, name: str, before: Tries | None, person: Staff | None, why: str) -> DeskError:
        """Write a wrong try down and return what to say of it."""
        failed = (before.failed if before else 0) + 1
        locks = failed >= LOCK_AFTER
        with self._bench.tend() as upkeep:
            lone = locks and self._lone(upkeep, person)
            self._forget_old(upkeep)
            self._write(upkeep, person, why, {"failed": failed}, locked=failed == LOCK_AFTER)
        if locks and not lone:
            return AccountLocked()
        wait = int((LONE_WAIT if lone else wait_after(failed)).total_seconds())
        if why == "code":
            return WrongCode()
        return WrongAgain(wait) if wait else WrongPassword()

    def note(self, staff: Staff, action: Action, upkeep: Upkeep) -> None:
        """Write down what somebody did at the door, whatever became of their account."""
        self._append(upkeep, [(action, staff.id, {})])

    def _forget_old(self, upkeep: Upkeep) -> None:
        salt = tries.salt(upkeep.db)
        names = [tries.name_hash(salt, one.login) for one, _ in accounts.every_account(upkeep.db)]
        asleep = [badge.badge_hash for badge in badges.every(upkeep.db).values()]
        tries.purge(upkeep.db, upkeep.now, names, asleep)

    def _wrong_pin(self, before: Tries | None, person: Staff | None) -> DeskError:
        failed = (before.failed if before else 0) + 1
        with self._bench.tend() as upkeep:
            self._write(upkeep, person, "pin", {"failed": failed})
        return BadgeBlocked() if failed >= WRONG_PINS else WrongBadge()

    def _knock(
        self, upkeep: Upkeep, name: str, person: Staff | None, refusal: DeskError | None
    ) -> tuple[Tries | None, DeskError | None]:
        """Count a try, or write down that it was not looked at."""
        before = without_forgotten(tries.of(upkeep.db, name), upkeep.now)
        if refusal is None:
            if before is None:
                tries.clear(upkeep.db, name)
            tries.one_more(upkeep.db, name, upkeep.now)
        else:
            why = "delayed" if isinstance(refusal, SignInDelayed) else "locked"
            self._write(upkeep, person, why, {})
        return before, refusal

    def _closed(self, upkeep: Upkeep, name: str, person: Staff | None) -> DeskError | None:
        """Return why a name has to wait."""
        before = without_forgotten(tries.of(upkeep.db, name), upkeep.now)
        if before is None:
            return None
        wait = wait_after(before.failed)
        if before.failed >= LOCK_AFTER:
            if not self._lone(upkeep, person):
                return AccountLocked()
            wait = LONE_WAIT
        left = seconds_left(before, upkeep.now, wait)
        return SignInDelayed(left) if left else None

    def _locked(self, upkeep: Upkeep, person: Staff) -> bool:
        found = tries.of(upkeep.db, tries.name_hash(tries.salt(upkeep.db), person.login))
        return found is not None and found.failed >= LOCK_AFTER

    def _lone(self, upkeep: Upkeep, person: Staff | None) -> bool:
        """Whether nobody could unlock this person: no other administrator's door is open."""
        admins = [one for one in accounts.everyone(upkeep.db) if Role.ADMIN in one.roles]
        if person is None or person.id not in {one.id for one in admins}:
            return False
        return all(one.id == person.id or self._locked(upkeep, one) for one in admins)

    def _write(
        self,
        upkeep: Upkeep,
        person: Staff | None,
        why: str,
        facts: Mapping[str, object],
        *,
        locked: bool = False,
    ) -> None:
        staff_id = person.id if person else None
        lines: list[tuple[Action, int | None, Mapping[str, object]]] = [
            (Action.SIGN_IN_REFUSED, staff_id, {"why": why, **facts})
        ]
        if locked:
            lines.append((Action.ACCOUNT_LOCKED, staff_id, facts))
        self._append(upkeep, lines)

    def _append(self, upkeep: Upkeep, lines: list[tuple[Action, int | None, Mapping[str, object]]]) -> None:
        journal.append(
            upkeep.db,
            [
                {
                    "at": upkeep.now,
                    "staff_id": staff_id,
                    "workstation": self._bench.workstation,
                    "action": action.code,
                    "subject": account_lines.subject(staff_id) if staff_id else "staff",
                    "reason": "",
                    "facts": facts,
                }
                for action, staff_id, facts in lines
            ],
        )


def _as_name(typed: str) -> str:
    """Return a sign-in name as it is kept, without what no database takes."""
    return typed.strip().lower().replace("\0", "").encode("utf-8", "replace").decode()


def spend(db: Connection, staff_id: int, opened: Opened | None, now: datetime) -> None:
    """Use up a code together with what it allowed.

    Raises:
        WrongCode: somebody was faster with it.
    """
    if opened is None:
        return
    if opened.step is not None and not second_factors.spend_step(db, staff_id, opened.step):
        raise WrongCode
    if opened.code_number is not None and not second_factors.spend_code(db, opened.code_number, now):
        raise WrongCode


def seal(secret: str, password: str, staff_id: int) -> second_factors.Sealed:
    """Return the secret of a second factor under a password."""
    seals: Any = resolve_name(SEALS)
    made: second_factors.Sealed = seals.by_password(secret, password, staff_id)
    return made


def seal_codes(secret: str, codes: tuple[str, ...], staff_id: int) -> list[second_factors.Sealed]:
    """Return the secret of a second factor under each of its recovery codes."""
    seals: Any = resolve_name(SEALS)
    return [seals.by_code(secret, as_recovery_code(code), staff_id) for code in codes]


def words_of(person: Staff, *others: str) -> tuple[str, ...]:
    """Return the words that a guesser knows of somebody."""
    return (person.login, person.name, person.nip, *others)


def with_badge(code: str, pin: str) -> str:
    """Return what is kept of a PIN: without the badge, the six digits would soon be guessed."""
    return f"{code.strip()}\n{pin}"


def _asleep(upkeep: Upkeep, name: str) -> DeskError | None:
    before = without_forgotten(tries.of(upkeep.db, name), upkeep.now, WRONG_PINS)
    if before is None:
        return None
    if before.failed >= WRONG_PINS:
        return BadgeBlocked()
    left = seconds_left(before, upkeep.now, wait_after(before.failed))
    return SignInDelayed(left) if left else None
