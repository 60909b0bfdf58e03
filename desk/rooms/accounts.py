"""Accounts: what the administrator does with those of others."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace
from datetime import datetime

from desk.data import account_lines, badges, deputies, offices, presences, second_factors, server_roles
from desk.data import sign_in_tries as tries
from desk.data import staff as accounts
from desk.data.database import Connection
from desk.data.server_roles import Kept
from desk.domain.account_errors import (
    AccountMovedOn,
    LastAdministrator,
    NoRoleLeft,
    NoSecondFactor,
    NotYourself,
)
from desk.domain.accounts import (
    LOCK_AFTER,
    Account,
    Deputy,
    Standing,
    Tries,
    sane_deputy,
    usable_badge,
    without_forgotten,
)
from desk.domain.errors import NotFound, ReasonMissing
from desk.domain.journal import Action
from desk.domain.passwords import strong_enough
from desk.domain.staff import Role, Staff
from desk.domain.text import mark
from desk.rooms.door import Door, words_of
from desk.rooms.work import Work, Workbench

_ACCOUNT = mark("record", "Account")


class Accounts:
    """Everybody's account, and what an administrator changes about them."""

    def __init__(self, bench: Workbench) -> None:
        self._bench = bench
        self._door = Door(bench)

    def people(self, staff: Staff) -> tuple[Account, ...]:
        """Return every account by name, deactivated ones last.

        Raises:
            NotAllowed: no role of ``staff`` allows it.
        """
        self._bench.admit(staff, Action.ACCOUNTS_READ)
        with self._bench.look() as db:
            found = tuple(_accounts(db, self._bench.now()))
        return tuple(sorted(found, key=lambda one: (not one.active, one.staff.name.casefold())))

    def locked(self, staff: Staff) -> int:
        """Return how many accounts wait for an administrator to unlock them; 0 for who may not."""
        if not self._bench.admit(staff, Action.SIGNED_IN).may(Action.ACCOUNT_UNLOCKED):
            return 0
        with self._bench.look() as db:
            salt, tried = tries.known_salt(db), tries.every(db)
            names = {tries.name_hash(salt, one.login) for one in accounts.everyone(db)} if salt else set()
        return sum(1 for name, wrong in tried.items() if name in names and wrong.failed >= LOCK_AFTER)

    def change(self, admin: Staff, seen: Account, name: str, nip: str, position: str) -> None:
        """Change how somebody is called.

        Raises:
            AccountMovedOn: somebody else changed it meanwhile.
        """
        with self._about(admin, Action.STAFF_CHANGED, seen.staff.id) as (work, person):
            _as_seen(person, seen.staff)
            named = replace(person, name=name.strip(), nip=nip.strip(), position=position.strip())
            accounts.change(work.db, named)
            work.facts = {
                "changed": [
                    what
                    for what in ("name", "nip", "position")
                    if getattr(person, what) != getattr(named, what)
                ]
            }

    def change_roles(self, admin: Staff, seen: Account, roles: frozenset[Role]) -> None:
        """Give somebody other roles; they hold with their next step.

        Raises:
            NoRoleLeft: no role is left.
            LastAdministrator: nobody could look after accounts any more.
            AccountMovedOn: somebody else changed it meanwhile.
        """
        if not roles:
            raise NoRoleLeft
        with self._about(admin, Action.ROLES_CHANGED, seen.staff.id) as (work, person):
            _as_seen(person, seen.staff)
            if Role.ADMIN not in roles:
                _another_administrator(work.db, person)
            accounts.change(work.db, replace(person, roles=roles))

    def deactivate(self, admin: Staff, staff_id: int, reason: str) -> None:
        """Close an account at once; its owner's next step is refused, and nothing of them is deleted.

        Raises:
            ReasonMissing: there is no reason.
            LastAdministrator: nobody could look after accounts any more.
            AccountMovedOn: somebody else closed it already.
        """
        if not reason.strip():
            raise ReasonMissing
        with self._about(admin, Action.STAFF_DEACTIVATED, staff_id, reason) as (work, person):
            _another_administrator(work.db, person)
            if not accounts.open_or_close(work.db, staff_id, active=False):
                raise AccountMovedOn(person.name)
            badges.take(work.db, staff_id)
        with self._bench.tend() as upkeep:
            server_roles.end_sessions(upkeep.db, person.login)

    def reactivate(self, admin: Staff, staff_id: int, password: str) -> None:
        """Open a closed account again with a new password, which its owner has to change.

        Raises:
            WeakPassword: the password is too easy to guess.
            AccountMovedOn: somebody else opened it already.
        """
        kept = self._first_password(admin, Action.STAFF_REACTIVATED, staff_id, password)
        with self._about(admin, Action.STAFF_REACTIVATED, staff_id) as (work, person):
            if not accounts.open_or_close(work.db, staff_id, active=True):
                raise AccountMovedOn(person.name)
            self._set_password(work, person, kept)

    def unlock(self, admin: Staff, staff_id: int) -> None:
        """Let somebody come to the door again after too many wrong tries.

        Raises:
            NotYourself: nobody unlocks themselves.
        """
        with self._about(admin, Action.ACCOUNT_UNLOCKED, staff_id) as (work, person):
            if person.id == work.staff.id:
                raise NotYourself
            self._forget_tries(work, person)

    def give_password(self, admin: Staff, staff_id: int, password: str) -> None:
        """Give somebody a new password, which they have to change; a lock is opened with it.

        A second factor stays: only a recovery code opens it then, so that a password alone lets nobody in.

        Raises:
            NotYourself: one's own password is changed with the old one.
            WeakPassword: the password is too easy to guess.
        """
        if admin.id == staff_id:
            raise NotYourself
        kept = self._first_password(admin, Action.PASSWORD_GIVEN, staff_id, password)
        with self._about(admin, Action.PASSWORD_GIVEN, staff_id) as (work, person):
            self._set_password(work, person, kept)

    def reset_second_factor(self, admin: Staff, staff_id: int, reason: str) -> None:
        """Remove somebody's second factor, whose phone and recovery codes are lost.

        Raises:
            ReasonMissing: there is no reason.
            NotYourself: one's own second factor is removed with a code of it.
            NoSecondFactor: there is none.
        """
        if not reason.strip():
            raise ReasonMissing
        with self._about(admin, Action.SECOND_FACTOR_RESET, staff_id, reason) as (work, person):
            if person.id == work.staff.id:
                raise NotYourself
            if not second_factors.remove(work.db, staff_id):
                raise NoSecondFactor

    def give_badge(self, admin: Staff, staff_id: int, scanned: str) -> None:
        """Give somebody a badge; it opens nothing until its owner chooses a PIN.

        Raises:
            BadgeUnusable: the code is too short, or others know it.
            BadgeTaken: somebody has this badge.
        """
        admin = self._bench.admit(admin, Action.BADGE_GIVEN)
        with self._bench.look() as db:
            code = usable_badge(scanned, [one for one, _ in accounts.every_account(db)])
        kept = self._door.badge_hash(code)
        with self._about(admin, Action.BADGE_GIVEN, staff_id) as (work, _person):
            badges.give(work.db, staff_id, kept, work.now)

    def take_badge(self, admin: Staff, staff_id: int, reason: str) -> None:
        """Let a badge open nothing any more, because it was lost or its owner goes.

        Raises:
            ReasonMissing: there is no reason.
        """
        if not reason.strip():
            raise ReasonMissing
        with self._about(admin, Action.BADGE_TAKEN, staff_id, reason) as (work, _person):
            badges.take(work.db, staff_id)

    def name_deputy(self, admin: Staff, deputy: Deputy) -> int:
        """Let somebody do another's duties from a day to a day, and return the number of it.

        Raises:
            DeputyUnusable: the days, the letter or the role do not fit.
        """
        with self._about(admin, Action.DEPUTY_NAMED, deputy.staff_id) as (work, person):
            other = _found(work.db, deputy.for_id)
            sane_deputy(deputy, person, other, work.today)
            number = deputies.name(work.db, replace(deputy, letter=deputy.letter.strip()))
            work.facts = {"for": account_lines.subject(other.id)}
            work.reason = deputy.letter.strip()
            return number

    def end_deputy(self, admin: Staff, deputy: Deputy, reason: str) -> None:
        """End a deputy before the last day.

        Raises:
            ReasonMissing: there is no reason.
            AccountMovedOn: somebody else ended it already.
        """
        if not reason.strip():
            raise ReasonMissing
        with self._about(admin, Action.DEPUTY_ENDED, deputy.staff_id, reason) as (work, person):
            if not deputies.end(work.db, deputy.id, work.now):
                raise AccountMovedOn(person.name)

    @contextmanager
    def _about(
        self, admin: Staff, action: Action, staff_id: int, reason: str = ""
    ) -> Iterator[tuple[Work, Staff]]:
        """Change one account, and write down what it stood for and stands for now."""
        with self._bench.work(admin, action) as work:
            accounts.administrators(work.db)  # held in one order: two who close each other do not lock up
            person = _found(work.db, staff_id)
            before = accounts.state(work.db, staff_id)
            work.subject = account_lines.subject(staff_id)
            work.reason = reason.strip()
            yield work, person
            server_roles.fit(work.db)
            after = accounts.state(work.db, staff_id)
            work.facts = {**work.facts, "before": before, "after": after}

    def _first_password(self, admin: Staff, action: Action, staff_id: int, password: str) -> Kept:
        self._bench.admit(admin, action)
        with self._bench.look() as db:
            person = next((one for one, _ in accounts.every_account(db) if one.id == staff_id), None)
            if person is None:
                raise NotFound(_ACCOUNT, str(staff_id))
            strong_enough(password, words_of(person, offices.read_settings(db).office_name))
            return server_roles.kept(db, person.login, password)

    def _set_password(self, work: Work, person: Staff, kept: Kept) -> None:
        accounts.set_password(work.db, person.id, kept.hash, must_change=True)
        server_roles.keep(work.db, kept)
        second_factors.forget_seal(work.db, person.id)
        self._forget_tries(work, person)

    @staticmethod
    def _forget_tries(work: Work, person: Staff) -> None:
        badge = badges.of(work.db, person.id)
        name = tries.name_hash(tries.salt(work.db), person.login)
        tries.clear(work.db, name, *([badge.badge_hash] if badge else []))


def _accounts(db: Connection, now: datetime) -> Iterator[Account]:
    salt, tried = tries.known_salt(db), tries.every(db)
    obliged, factors = accounts.obliged(db), second_factors.everybody(db)
    roleless = server_roles.missing(db)
    kept, present, stand_ins = badges.every(db), presences.everybody(db, now), deputies.every(db)
    for person, active in accounts.every_account(db):
        wrong = tried.get(tries.name_hash(salt, person.login)) if salt else None
        wrong = without_forgotten(wrong, now)
        last, _failed = account_lines.last_sign_in(db, person.id)
        badge = kept.get(person.id)
        yield Account(
            person,
            _standing(wrong, active=active, obliged=person.id in obliged),
            present.get(person.id, ()),
            last,
            wrong.failed if wrong else 0,
            person.id in factors,
            badges.state_of(badge, tried.get(badge.badge_hash) if badge else None),
            stand_ins.get(person.id, ()),
            person.login in roleless,
        )


def _standing(wrong: Tries | None, *, active: bool, obliged: bool) -> Standing:
    if not active:
        return Standing.CLOSED
    if wrong is not None and wrong.failed >= LOCK_AFTER:
        return Standing.LOCKED
    return Standing.MUST_CHANGE if obliged else Standing.ACTIVE


def _found(db: Connection, staff_id: int) -> Staff:
    found = accounts.account_of(db, staff_id)
    if found is None:
        raise NotFound(_ACCOUNT, str(staff_id))
    return found[0]


def _as_seen(person: Staff, seen: Staff) -> None:
    if person != seen:
        raise AccountMovedOn(person.name)


def _another_administrator(db: Connection, person: Staff) -> None:
    """Let somebody stop being an administrator if another one is left; all of them are held until commit."""
    admins = accounts.administrators(db)
    if [one.id for one in admins] == [person.id]:
        raise LastAdministrator(person.name)
