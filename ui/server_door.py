"""Lets staff in to an office on a server: everybody as themselves, each with a connection of their own."""

from __future__ import annotations

from collections.abc import Callable
from contextlib import closing, suppress
from dataclasses import dataclass, replace
from datetime import datetime

from desk.domain.account_errors import SignInDelayed, WrongAgain
from desk.domain.accounts import Tries, seconds_left, wait_after, without_forgotten
from desk.domain.addresses import is_server, names_nobody, read_address, with_login, without_login
from desk.domain.errors import DeskError, OfficeExists, WrongPassword
from desk.domain.server_errors import BadgeBringsBack, PasswordNotTaken
from desk.domain.server_look import ServerLook
from desk.office import Office
from desk.rooms.server_gate import ServerGate
from ui.dialogs.first_start import FirstAdministrator
from ui.entrance import Entered, Try, Waiting, come_in

_REQUIRED = ("sslmode", "verify-full")


@dataclass(slots=True)
class OfficeAddress:
    """Where the office of this PC is; ``named`` by whoever started the program, or else kept on this PC."""

    url: str
    named: bool
    keep: Callable[[str], None]

    def move(self, url: str) -> None:
        """Let the office be elsewhere from now on.

        Raises:
            OSError: that cannot be kept on this PC.
        """
        self.keep(url)
        self.url = url

    def saw(self, look: ServerLook) -> None:
        """Require protection from now on, once the server was seen to offer it."""
        if not look.protected or read_address(self.url).option(_REQUIRED[0]):
            return
        required = read_address(self.url).with_option(*_REQUIRED).url
        if self.named:
            self.url = required
        else:
            self.move(required)


class WrongTries:
    """Wrong passwords typed at this PC: the server tells nobody who is not let in how often they tried."""

    def __init__(self, now: Callable[[], datetime]) -> None:
        self._now = now
        self._tries: dict[str, Tries] = {}

    def check(self, name: str) -> None:
        """Let pass who need not wait.

        Raises:
            SignInDelayed: they have to.
        """
        before = self._of(name)
        left = seconds_left(before, self._now(), wait_after(before.failed)) if before else 0
        if left:
            raise SignInDelayed(left)

    def wrong(self, name: str) -> DeskError:
        """Count a wrong try and return what to say of it."""
        before = self._of(name)
        failed = (before.failed if before else 0) + 1
        self._tries[name] = Tries(failed, self._now())
        wait = int(wait_after(failed).total_seconds())
        return WrongAgain(wait) if wait else WrongPassword()

    def forget(self, name: str) -> None:
        """Somebody came in."""
        self._tries.pop(name, None)

    def _of(self, name: str) -> Tries | None:
        return without_forgotten(self._tries.get(name), self._now())


class ServerDoor:
    """Stands before a server at which nobody is signed in as long as nobody works."""

    def __init__(
        self,
        address: OfficeAddress,
        open_at: Callable[[str], Office],
        make_at: Callable[[str, FirstAdministrator], None],
        now: Callable[[], datetime],
        keeps: Callable[[], bool] = lambda: False,
    ) -> None:
        """``open_at`` opens the office at an address that names who works there, ``make_at`` makes it.

        ``keeps`` tells whether something waits at this PC for a server.
        """
        self.address = address
        self._open_at, self._make_at, self.keeps = open_at, make_at, keeps
        self._tries = WrongTries(now)

    @property
    def own_roles(self) -> bool:
        """Whether everybody signs in to the server as themselves."""
        return names_nobody(self.address.url)

    @property
    def is_server(self) -> bool:
        """Whether the office is on a server."""
        return is_server(self.address.url)

    def open(self) -> Office:
        """Open the office of all who work at this PC, at the address as it is now."""
        return self._open_at(self.address.url)

    def make(self, first: FirstAdministrator) -> None:
        """Make the office where the address says."""
        self._make_at(self.address.url, first)

    def make_by(self, owner: str, first: FirstAdministrator) -> None:
        """Make the office as the owner of its database, with roles, and go there; the owner is not kept.

        What broke off before is gone on with: an office that is there already has to be that of ``first``.
        """
        with suppress(OfficeExists):
            self._make_at(owner, first)
        where, given = without_login(owner), dict[str, str]()
        with closing(self._open_at(owner)) as office:
            admin = office.staff_room.sign_in(first.login, first.password)
            office.roles.set_up(admin, given.update)
        passing = given.get(admin.login)
        if passing is not None:
            with closing(self._open_at(with_login(where, admin.login, passing))) as own:
                own.staff_room.sign_in(admin.login, passing, new_password=first.password)
        self.address.move(where)

    def reach(self) -> None:
        """Look whether the server answers, as protected as it was before.

        Raises:
            OfficeUnavailable: it does not answer, with what to do.
            TlsRefused: not in the protected way that is asked for.
            ServerRefused: what answers is no such server.
            AddressUnusable: the address cannot be understood.
        """
        self.address.saw(ServerGate(self.address.url).reach())

    def come(self, what: Try, waiting: tuple[Waiting, ...]) -> Entered:
        """Let somebody in by what they gave, one of those who wait back to their work; called in the pool.

        Raises:
            WrongPassword, SignInDelayed, AccountLocked: not now, with what to do.
            BadgeBringsBack: nobody signs in to a server by badge.
            StepsLeft: they have to give more.
            OfficeUnavailable: the server does not answer.
        """
        if what.badge:
            return self._by_badge(what, waiting)
        name = what.name.strip().lower()
        self._tries.check(name)
        back = next((one for one in waiting if one.staff.login == name), None)
        try:
            entered = self._anew(what, waiting) if back is None else come_in(back.office, what, (back.staff,))
        except PasswordNotTaken:
            raise self._tries.wrong(name) from None
        self._tries.forget(name)
        return entered

    def _by_badge(self, what: Try, waiting: tuple[Waiting, ...]) -> Entered:
        for one in waiting:
            if one.office.staff_room.whose_badge(what.name) == one.staff.id:
                return come_in(one.office, what, (one.staff,))
        raise BadgeBringsBack

    def _anew(self, what: Try, waiting: tuple[Waiting, ...]) -> Entered:
        gone = next((one.gone for one in waiting if one.gone is not None), None)
        if gone is not None:
            raise gone  # who wants to unlock does not wait until a server that is gone has not answered
        look = ServerGate(self.address.url).look(what.name, what.secret)
        fault = look.fault()
        if fault is not None:
            raise fault
        self.address.saw(look)
        office = self._open_at(with_login(self.address.url, what.name, what.secret))
        try:
            entered = come_in(office, what)
        except BaseException:
            office.close()
            raise
        return replace(entered, look=look)
