"""One's own account: password, PIN, second factor, and when one was here last."""

from __future__ import annotations

from collections.abc import Mapping

from desk.data import (
    account_lines,
    badges,
    deputies,
    hashing,
    offices,
    presences,
    second_factors,
    server_roles,
)
from desk.data import sign_in_tries as tries
from desk.data import staff as accounts
from desk.domain.account_errors import NoSecondFactor, SecondFactorOn, WrongBadge, WrongCode
from desk.domain.accounts import OwnAccount, usable_pin
from desk.domain.journal import Action
from desk.domain.one_time_codes import Enrolment, new_enrolment, new_recovery_codes, step_of
from desk.domain.staff import Staff
from desk.rooms.door import Door, Opened, Passed, seal, seal_codes, spend, with_badge
from desk.rooms.work import Work, Workbench

SHOWN_SIGN_INS = 20


class OwnAccountDesk:
    """What everybody does with their own account; every change asks for the password again."""

    def __init__(self, bench: Workbench) -> None:
        self._bench = bench
        self._door = Door(bench)

    def look(self, staff: Staff) -> OwnAccount:
        """Return one's own account and one's newest sign-ins, refused ones among them."""
        with self._bench.look() as db:
            settings = offices.read_settings(db)
            today = self._bench.local_day(self._bench.now(), settings)
            factor = second_factors.of(db, staff.id)
            badge = badges.of(db, staff.id)
            wrong = tries.every(db).get(badge.badge_hash) if badge else None
            return OwnAccount(
                accounts.current(db, staff.id, today) or staff,
                badges.state_of(badge, wrong),
                second_factors.codes_left(db, staff.id) if factor else None,
                account_lines.sign_ins(db, staff.id, SHOWN_SIGN_INS),
                presences.everybody(db, self._bench.now()).get(staff.id, ()),
                tuple(one for one in deputies.every(db).get(staff.id, ()) if one.last >= today),
            )

    def change_password(self, staff: Staff, old: str, new: str) -> None:
        """Change one's own password; the second factor is sealed under the new one.

        Raises:
            WrongPassword: the old one is wrong.
            SignInDelayed: too many wrong tries before.
            AccountLocked: far too many.
            WeakPassword: the new one is too easy to guess.
            SamePassword: it is the old one.
        """
        passed = self._door.password(staff.login, old)
        kept = self._door.fit(passed, old, new)
        with self._bench.look() as db:
            factor = second_factors.of(db, staff.id)
        secret = self._door.secret(factor, old) if factor else None
        again = seal(secret, new, staff.id) if secret else None
        with self._bench.work(staff, Action.PASSWORD_CHANGED) as work:
            before = accounts.state(work.db, staff.id)
            accounts.set_password(work.db, staff.id, kept.hash, must_change=False)
            server_roles.keep(work.db, kept)
            if again is not None:
                second_factors.seal_anew(work.db, staff.id, again)
            self._done(work, passed, before)
        self._bench.know(staff.login, new)

    def choose_pin(self, staff: Staff, password: str, badge: str, pin: str) -> None:
        """Choose the PIN of one's badge, which has to be at hand: PIN and badge open together only.

        Raises:
            WeakPin: not six digits, or what anybody would try first.
            WrongPassword: the password is wrong.
            SignInDelayed: too many wrong tries before.
            AccountLocked: far too many.
            WrongBadge: it is not the badge that an administrator gave.
        """
        usable_pin(pin, staff)
        passed = self._door.password(staff.login, password)
        badge_hash = self._door.badge_hash(badge)
        pin_hash = hashing.hashed(with_badge(badge, pin))
        with self._bench.work(staff, Action.PIN_CHOSEN) as work:
            before = accounts.state(work.db, staff.id)
            if not badges.choose_pin(work.db, staff.id, badge_hash, pin_hash):
                raise WrongBadge
            self._done(work, passed, before)
            tries.clear(work.db, badge_hash)

    def begin_second_factor(self, staff: Staff) -> Enrolment:
        """Return a new secret for an app; nothing is kept before a code of it was typed.

        Raises:
            NotAllowed: no role of ``staff`` may have one.
            SecondFactorOn: there is one.
        """
        self._bench.admit(staff, Action.SECOND_FACTOR_ON)
        with self._bench.look() as db:
            if second_factors.of(db, staff.id) is not None:
                raise SecondFactorOn
            return new_enrolment(staff.login, offices.read_settings(db).city)

    def set_up_second_factor(
        self, staff: Staff, password: str, enrolment: Enrolment, code: str
    ) -> tuple[str, ...]:
        """Keep a second factor whose app gave a right code, and return its recovery codes, once.

        Raises:
            WrongPassword: the password is wrong.
            SignInDelayed: too many wrong tries before.
            AccountLocked: far too many.
            WrongCode: the app was not given this secret, or its clock is wrong.
            SecondFactorOn: there is one.
        """
        passed = self._door.password(staff.login, password)
        step = step_of(enrolment.secret, code, self._bench.now())
        if step is None:
            self._door.put_back(passed)
            raise WrongCode
        codes = new_recovery_codes()
        sealed = seal(enrolment.secret, password, staff.id)
        under_codes = seal_codes(enrolment.secret, codes, staff.id)
        with self._bench.work(staff, Action.SECOND_FACTOR_ON) as work:
            if second_factors.of(work.db, staff.id) is not None:
                raise SecondFactorOn
            before = accounts.state(work.db, staff.id)
            second_factors.set_up(work.db, staff.id, sealed, under_codes, step, work.now)
            self._done(work, passed, before)
        return codes

    def new_codes(self, staff: Staff, password: str, code: str) -> tuple[str, ...]:
        """Return new recovery codes, once; the ones before open nothing any more.

        Raises:
            WrongPassword: the password is wrong.
            SignInDelayed: too many wrong tries before.
            AccountLocked: far too many.
            WrongCode: the code is wrong, or was used before.
            NoSecondFactor: there is none.
        """
        passed, opened = self._opened(staff, password, code)
        codes = new_recovery_codes()
        under_codes = seal_codes(opened.secret, codes, staff.id)
        with self._bench.work(staff, Action.RECOVERY_CODES_MADE) as work:
            spend(work.db, staff.id, opened, work.now)
            second_factors.replace_codes(work.db, staff.id, under_codes)
            tries.clear(work.db, passed.name)
            work.subject = account_lines.subject(staff.id)
        return codes

    def remove_second_factor(self, staff: Staff, password: str, code: str) -> None:
        """Remove one's own second factor.

        Raises:
            WrongPassword: the password is wrong.
            SignInDelayed: too many wrong tries before.
            AccountLocked: far too many.
            WrongCode: the code is wrong, or was used before.
            NoSecondFactor: there is none.
        """
        passed, opened = self._opened(staff, password, code)
        with self._bench.work(staff, Action.SECOND_FACTOR_OFF) as work:
            before = accounts.state(work.db, staff.id)
            spend(work.db, staff.id, opened, work.now)
            second_factors.remove(work.db, staff.id)
            self._done(work, passed, before)

    def _opened(self, staff: Staff, password: str, code: str) -> tuple[Passed, Opened]:
        with self._bench.look() as db:
            if second_factors.of(db, staff.id) is None:
                raise NoSecondFactor
        passed = self._door.password(staff.login, password)
        return passed, self._door.code(passed, password, code)

    @staticmethod
    def _done(work: Work, passed: Passed, before: Mapping[str, object]) -> None:
        """Forget wrong tries, and write down what the account stood for and stands for now."""
        tries.clear(work.db, passed.name)
        work.subject = account_lines.subject(work.staff.id)
        work.facts = {"before": before, "after": accounts.state(work.db, work.staff.id)}
