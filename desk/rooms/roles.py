"""Roles at the office's server, by its owner: made for everybody at once, looked over, thrown away."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from desk.data import account_lines, second_factors, server_grants, server_roles
from desk.data import staff as accounts
from desk.domain.account_errors import StillOpen
from desk.domain.errors import NotFound
from desk.domain.journal import Action
from desk.domain.passwords import new_password
from desk.domain.staff import Staff
from desk.domain.text import mark
from desk.rooms.work import Workbench

_ACCOUNT = mark("record", "Account")


class Roles:
    """What an administrator does with the server's roles, connected as the owner of the office."""

    def __init__(self, bench: Workbench) -> None:
        self._bench = bench

    def set_up(self, admin: Staff, write: Callable[[Mapping[str, str]], None]) -> tuple[Staff, ...]:
        """Make groups, rights and a role for everybody who has none; return for whom.

        ``write`` is given the first passwords by sign-in name before any of them holds; all have to be
        changed at the first sign-in.

        Raises:
            OwnerNeeded: whoever is connected does not own the office.
            SchemaOpen: everybody may make tables and functions, which the server's administrator has to end.
        """
        admin = self._bench.admit(admin, Action.STAFF_ADDED)
        with self._bench.tend() as upkeep:
            server_grants.set_up(upkeep.db)
        with self._bench.look() as db:
            without = server_roles.missing(db)
            people = tuple(one for one in accounts.everyone(db) if one.login in without)
        if not people:
            return ()
        passwords = {one.login: new_password() for one in people}
        write(passwords)
        for person in people:
            self._give(admin, person, passwords[person.login])
        return people

    def differences(self) -> tuple[str, ...]:
        """Return what has to be said to the server for everybody to have the rights of the table.

        Raises:
            NoRolesYet: the office has no roles at a server.
        """
        with self._bench.look() as db:
            return server_grants.differences(db)

    def missing(self) -> tuple[str, ...]:
        """Return the sign-in names of those who have no role at the server yet."""
        with self._bench.look() as db:
            return tuple(sorted(server_roles.missing(db)))

    def throw_away(self, admin: Staff, staff_id: int) -> None:
        """Throw away the role of somebody whose account is closed.

        Raises:
            NotFound: nobody ever had this account.
            StillOpen: the account is open.
            OwnerNeeded: whoever is connected does not own the office.
        """
        self._bench.admit(admin, Action.STAFF_DEACTIVATED)
        with self._bench.tend() as upkeep:
            server_grants.as_owner(upkeep.db)
            everyone = {one.id: (one, active) for one, active in accounts.every_account(upkeep.db)}
            if staff_id not in everyone:
                raise NotFound(_ACCOUNT, str(staff_id))
            person, active = everyone[staff_id]
            if active:
                raise StillOpen(person.name)
            server_roles.drop(upkeep.db, person.login)

    def _give(self, admin: Staff, person: Staff, password: str) -> None:
        with self._bench.look() as db:
            kept = server_roles.kept(db, person.login, password)
        with self._bench.work(admin, Action.PASSWORD_GIVEN) as work:
            before = accounts.state(work.db, person.id)
            accounts.set_password(work.db, person.id, kept.hash, must_change=True)
            second_factors.forget_seal(work.db, person.id)
            server_roles.keep(work.db, kept)
            work.subject = account_lines.subject(person.id)
            work.facts = {"before": before, "after": accounts.state(work.db, person.id), "role": True}
