"""The staff room: who works here, and signing in."""

from __future__ import annotations

from argon2 import PasswordHasher
from argon2.exceptions import InvalidHashError, VerifyMismatchError

from desk.data import staff as accounts
from desk.domain.errors import WeakPassword, WrongPassword
from desk.domain.journal import Action
from desk.domain.staff import Role, Staff
from desk.domain.text import mark
from desk.rooms.work import Workbench

SHORTEST_PASSWORD = 8
_TOO_WEAK = mark("password", "It has fewer than 8 characters.")


class StaffRoom:
    """What the administrator does with accounts, and everybody with their own."""

    def __init__(self, bench: Workbench) -> None:
        self._bench = bench
        self._hasher = PasswordHasher()

    @staticmethod
    def hashed(password: str) -> str:
        """Return how a password is kept (argon2id)."""
        return PasswordHasher().hash(password)

    def sign_in(self, login: str, password: str) -> Staff:
        """Return the person behind a name and password, and note that they came.

        Raises:
            WrongPassword: name and password do not belong together.
        """
        with self._bench.look() as db:
            account = accounts.by_login(db, login.strip().lower())
        # A name that nobody has costs the same time as a wrong password, so that names cannot be guessed.
        person, kept = account or (None, self.hashed(password + "*"))
        try:
            self._hasher.verify(kept, password)
        except (VerifyMismatchError, InvalidHashError) as error:
            raise WrongPassword from error
        if person is None:
            raise WrongPassword
        with self._bench.work(person, Action.SIGNED_IN) as work:
            work.subject = f"staff:{person.id}"
        return person

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
    ) -> Staff:
        """Make an account.

        Raises:
            NameTaken: somebody signs in under this name already.
            WeakPassword: the password is too short or is the name itself.
        """
        strong_enough(login, password)
        with self._bench.work(admin, Action.STAFF_ADDED) as work:
            person = Staff(0, login.strip().lower(), name.strip(), roles, nip, position)
            added = accounts.add(work.db, person, self.hashed(password))
            work.subject = f"staff:{added.id}"
            work.facts = {"roles": sorted(role.value for role in roles)}
            return added

    def everyone(self) -> tuple[Staff, ...]:
        """Return everybody who works here, by name."""
        with self._bench.look() as db:
            return accounts.everyone(db)


def strong_enough(login: str, password: str) -> None:
    """Let a usable password pass.

    Raises:
        WeakPassword: it is shorter than SHORTEST_PASSWORD or is the name itself.
    """
    if len(password) < SHORTEST_PASSWORD or password.lower() == login.strip().lower():
        raise WeakPassword(_TOO_WEAK, SHORTEST_PASSWORD)
