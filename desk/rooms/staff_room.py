"""The staff room: who works here, coming in, going out, and being away from one's chair."""

from __future__ import annotations

from collections.abc import Collection
from uuid import uuid4

from desk.data import account_lines, badges, hashing, offices, presences, second_factors, server_roles
from desk.data import sign_in_tries as tries
from desk.data import staff as accounts
from desk.data.server_roles import Kept
from desk.domain.account_errors import BadgeNotEnough, NoRoleLeft, StepsLeft
from desk.domain.accounts import Arrival, Presence
from desk.domain.errors import OfficeUnavailable
from desk.domain.journal import Action
from desk.domain.passwords import strong_enough
from desk.domain.rights_errors import AccountClosed
from desk.domain.server_errors import LetInNoLonger, PasswordNotTaken
from desk.domain.staff import Role, Staff
from desk.domain.whereabouts import Whereabout
from desk.rooms.away_door import AwayDoor
from desk.rooms.door import Door, Opened, Passed, seal, spend, with_badge, words_of
from desk.rooms.work import Work, Workbench


class StaffRoom:
    """Where everybody comes in, and the list of who works here."""

    def __init__(self, bench: Workbench) -> None:
        self._bench = bench
        self._door = Door(bench)
        self._away = AwayDoor(bench)

    @staticmethod
    def hashed(password: str) -> str:
        """Return how a password is kept (argon2id)."""
        return hashing.hashed(password)

    def sign_in(self, login: str, password: str, *, code: str = "", new_password: str = "") -> Staff:
        """Return the person behind a name and password, and note that they came.

        Raises:
            WrongPassword: name and password do not belong together.
            SignInDelayed: too many wrong tries before.
            AccountLocked: far too many.
            StepsLeft: the account asks for a code or a new password besides.
            WrongCode: the code is wrong, too old, or was used before.
            RecoveryNeeded: only a recovery code opens the second factor this time.
            WeakPassword: the new password is too easy to guess.
            SamePassword: the new password is the old one.
        """
        passed = self._door.password(login, password)
        return self._let_in(passed, password, code, new_password, session="").staff

    def arrive(self, login: str, password: str, *, code: str = "", new_password: str = "") -> Arrival:
        """Sign somebody in at a window, which keeps telling with ``beat`` that it is still there.

        Raises:
            WrongPassword: name and password do not belong together.
            SignInDelayed: too many wrong tries before.
            AccountLocked: far too many.
            StepsLeft: the account asks for a code or a new password besides.
            WrongCode: the code is wrong, too old, or was used before.
            RecoveryNeeded: only a recovery code opens the second factor this time.
            WeakPassword: the new password is too easy to guess.
            SamePassword: the new password is the old one.
        """
        passed = self._door.password(login, password)
        return self._let_in(passed, password, code, new_password, session=uuid4().hex)

    def arrive_by_badge(self, badge: str, pin: str) -> Arrival:
        """Sign somebody in at a shared counter by badge and PIN.

        Raises:
            WrongBadge: badge and PIN do not belong together.
            SignInDelayed: too many wrong PINs before.
            BadgeBlocked: far too many.
            AccountLocked: the account's door is locked.
            BadgeNotEnough: the account asks for more than a badge.
        """
        arrival = self._arrive_by_badge(self._door.badge(badge, pin))
        self._remember_badge(arrival.staff, badge, pin)
        return arrival

    def come_by_badge(self, badge: str, pin: str, locked: Collection[Staff]) -> Arrival | Staff:
        """Let somebody in by badge and PIN: one of ``locked`` back to their work, others anew.

        Badge and PIN are looked at once for all of them: it takes a good part of a second.

        Raises:
            WrongBadge: badge and PIN do not belong together, or the account was closed meanwhile.
            SignInDelayed: too many wrong PINs before.
            BadgeBlocked: far too many.
            AccountLocked: the account's door is locked.
            BadgeNotEnough: the account asks for more than a badge, and they are not back but new here.
            BadgeWaits: the office's server is away, and the badge opened nothing here before.
        """
        try:
            self._away.write_down()
            passed = self._door.badge(badge, pin)
            if passed.person.id not in {one.id for one in locked}:
                arrival = self._arrive_by_badge(passed)
                self._remember_badge(arrival.staff, badge, pin)
                return arrival
            back = self._go_on(passed, "badge")
        except OfficeUnavailable as gone:
            return self._away.unlock_by_badge(badge, pin, locked, gone)
        self._remember_badge(back, badge, pin)
        return back

    def whose_badge(self, badge: str) -> int | None:
        """Return whose badge this is, by the number of their account; None when nobody here knows."""
        try:
            name = self._door.badge_hash(badge)
            with self._bench.look() as db:
                kept = badges.by_hash(db, name)
        except OfficeUnavailable:
            known = self._bench.known_here.badge(badge)
            return known.staff_id if known else None
        return kept.staff_id if kept else None

    def unlock(self, staff: Staff, password: str) -> Staff:
        """Let the same person go on behind a locked screen, and return them with their roles of today.

        Raises:
            WrongPassword: it is not their password.
            SignInDelayed: too many wrong tries before.
            AccountLocked: far too many.
            AccountClosed: the account was closed meanwhile.
            UnlockingShut: far too many while the office's server is away.
            LetInNoLonger: the server refuses whoever this is.
            PasswordNotTaken: the server knows another password meanwhile, and not this one.
        """
        try:
            back = self._unlocked(staff, password)
        except LetInNoLonger as refused:
            if not self._bench.proves(staff.login, password):
                raise refused if refused.closed else PasswordNotTaken from refused
            self._bench.know(staff.login, password)
            back = self._unlocked(staff, password)
        except OfficeUnavailable as gone:
            return self._away.unlock(staff, password, gone)
        self._away.forget_tries(staff.login)
        self._bench.remember(staff.login, password)
        return back

    def _unlocked(self, staff: Staff, password: str) -> Staff:
        self._away.write_down()
        self._still_here(staff)
        return self._go_on(self._door.password(staff.login, password), "password")

    def note_locked(self, staff: Staff) -> None:
        """Write down that a screen was locked, by key or because nobody touched it."""
        try:
            self._away.write_down()
            with self._bench.tend() as upkeep:
                self._door.note(staff, Action.SCREEN_LOCKED, upkeep)
        except OfficeUnavailable as gone:
            self._away.locked(staff, gone)

    def sign_out(self, staff: Staff, session: str) -> None:
        """Write down that somebody left."""
        self._bench.known_here.forget(staff.login)
        self._away.write_down()
        with self._bench.tend() as upkeep:
            presences.end(upkeep.db, session)
            self._door.note(staff, Action.SIGNED_OUT, upkeep)

    def beat(self, staff: Staff, session: str) -> tuple[Presence, ...]:
        """Say that a window is still there, and return where else the same person is signed in now."""
        self._away.write_down()
        with self._bench.tend() as upkeep:
            if not presences.seen(upkeep.db, session, upkeep.now):
                presences.begin(upkeep.db, session, staff.id, self._bench.workstation, upkeep.now)
            return presences.elsewhere(upkeep.db, staff.id, session, self._bench.workstation, upkeep.now)

    def open_at(self, staff: Staff, session: str, page: str, subject: str) -> None:
        """Say which page a window of ``staff`` shows and which record, by number; empty when locked."""
        with self._bench.tend() as upkeep:
            if not presences.seen(upkeep.db, session, upkeep.now):
                presences.begin(upkeep.db, session, staff.id, self._bench.workstation, upkeep.now)
            presences.open_at(upkeep.db, session, page, subject, upkeep.now)

    def whereabouts(self) -> tuple[Whereabout, ...]:
        """Return who works at which counter on what: colleagues, pages and numbers of records, no more."""
        with self._bench.look() as db:
            return presences.whereabouts(db, self._bench.now())

    def leave(self, staff: Staff, session: str) -> None:
        """Let a window be gone that ``staff`` closed without signing out."""
        self.sign_out(staff, session)

    def add(
        self,
        admin: Staff,
        login: str,
        name: str,
        roles: frozenset[Role],
        password: str,
        *,
        nip: str = "",
        position: str = "",
        must_change: bool = True,
    ) -> Staff:
        """Make an account; who knows its first password is not its owner, so they have to change it.

        Raises:
            NameTaken: somebody signs in under this name already.
            NoRoleLeft: it has no role.
            WeakPassword: the password is too easy to guess.
        """
        admin = self._bench.admit(admin, Action.STAFF_ADDED)
        person = Staff(0, login.strip().lower(), name.strip(), roles, nip, position)
        if not roles:
            raise NoRoleLeft
        with self._bench.look() as db:
            strong_enough(password, words_of(person, offices.read_settings(db).office_name))
            kept = server_roles.kept(db, person.login, password)
        with self._bench.work(admin, Action.STAFF_ADDED) as work:
            added = accounts.add(work.db, person, kept.hash)
            server_roles.keep(work.db, kept)
            accounts.oblige(work.db, added.id, must_change=must_change)
            work.subject = account_lines.subject(added.id)
            work.facts = {"after": accounts.state(work.db, added.id)}
            return added

    def everyone(self) -> tuple[Staff, ...]:
        """Return everybody who works here, by name, with their roles of today."""
        with self._bench.look() as db:
            today = self._bench.local_day(self._bench.now(), offices.read_settings(db))
            return accounts.everyone(db, today)

    def _let_in(
        self, passed: Passed, password: str, code: str, new_password: str, *, session: str
    ) -> Arrival:
        staff_id = passed.person.id
        with self._bench.look() as db:
            has_factor = second_factors.of(db, staff_id) is not None
            must_change = accounts.must_change(db, staff_id)
        left = StepsLeft(code=has_factor and not code, new_password=must_change and not new_password)
        if left.code or left.new_password:
            self._door.put_back(passed)
            raise left
        kept = self._door.fit(passed, password, new_password) if must_change else None
        opened = self._door.code(passed, password, code) if has_factor else None
        how = {"by": "password"} | (
            {"code": "app" if opened.step is not None else "recovery"} if opened else {}
        )
        if kept is not None:
            self._change_first(passed, kept, new_password, opened)
            opened = None
        arrival = self._come_in(passed, how, opened, session)
        if kept is None and session:
            self._bench.remember(arrival.staff.login, password)
        return arrival

    def _change_first(self, passed: Passed, kept: Kept, new_password: str, opened: Opened | None) -> None:
        staff_id = passed.person.id
        again = seal(opened.secret, new_password, staff_id) if opened else None
        with self._bench.work(passed.person, Action.PASSWORD_CHANGED) as work:
            before = accounts.state(work.db, staff_id)
            spend(work.db, staff_id, opened, work.now)
            accounts.set_password(work.db, staff_id, kept.hash, must_change=False)
            server_roles.keep(work.db, kept)
            if again is not None:
                second_factors.seal_anew(work.db, staff_id, again)
            work.subject = account_lines.subject(staff_id)
            work.facts = {"before": before, "after": accounts.state(work.db, staff_id), "forced": True}
        self._bench.know(passed.person.login, new_password)

    def _arrive_by_badge(self, passed: Passed) -> Arrival:
        with self._bench.look() as db:
            more = second_factors.of(db, passed.person.id) is not None
            more = more or accounts.must_change(db, passed.person.id)
        if more:
            self._door.put_back(passed)
            raise BadgeNotEnough
        return self._come_in(passed, {"by": "badge"}, None, uuid4().hex)

    def _come_in(self, passed: Passed, how: dict[str, str], opened: Opened | None, session: str) -> Arrival:
        staff_id, place = passed.person.id, self._bench.workstation
        with self._bench.work(passed.person, Action.SIGNED_IN) as work:
            server_roles.fit(work.db)  # who deputises from today on may do more, and since yesterday less
            spend(work.db, staff_id, opened, work.now)
            self._forget_tries(work, passed)
            last, failed = account_lines.last_sign_in(work.db, staff_id)
            elsewhere = presences.elsewhere(work.db, staff_id, session, place, work.now)
            if session:
                presences.begin(work.db, session, staff_id, place, work.now)
            has_factor = second_factors.of(work.db, staff_id) is not None
            codes_left = second_factors.codes_left(work.db, staff_id) if has_factor else None
            work.subject = account_lines.subject(staff_id)
            work.facts = {**how}
            return Arrival(work.staff, session, last, failed, elsewhere, codes_left)

    def _go_on(self, passed: Passed, by: str) -> Staff:
        with self._bench.work(passed.person, Action.SCREEN_UNLOCKED) as work:
            self._forget_tries(work, passed)
            work.subject = account_lines.subject(passed.person.id)
            work.facts = {"by": by}
            return work.staff

    def _remember_badge(self, staff: Staff, badge: str, pin: str) -> None:
        """Let this badge and PIN, which belong together, open the screen while the server is away."""
        if not self._bench.is_sqlite:
            self._bench.known_here.keep_badge(staff.id, staff.login, badge, with_badge(badge, pin))

    @staticmethod
    def _forget_tries(work: Work, passed: Passed) -> None:
        """Forget wrong tries; who signed in by password wakes their badge too."""
        badge = badges.of(work.db, passed.person.id)
        tries.clear(work.db, passed.name, *([badge.badge_hash] if badge else []))

    def _still_here(self, staff: Staff) -> None:
        with self._bench.look() as db:
            today = self._bench.local_day(self._bench.now(), offices.read_settings(db))
            if accounts.current(db, staff.id, today) is None:
                raise AccountClosed
