"""What happens between name and password and the work: unlocking, second steps, waiting after wrong tries."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field, replace

from PySide6.QtCore import QObject, Signal

from desk.domain.account_errors import (
    BadgeBlocked,
    BadgeNotEnough,
    RecoveryNeeded,
    SamePassword,
    SignInDelayed,
    StepsLeft,
    WrongAgain,
    WrongBadge,
    WrongCode,
)
from desk.domain.accounts import Arrival
from desk.domain.errors import DeskError, WeakPassword
from desk.domain.journal import Action
from desk.domain.server_errors import BadgeBringsBack, BadgeWaits
from desk.domain.server_look import ServerLook
from desk.domain.staff import Role, Staff
from desk.domain.text import mark
from desk.office import Office
from ui.dialogs.sign_in import SignIn
from ui.dialogs.sign_in_steps import CodeStep, NewPasswordStep, Step
from ui.errors import explain
from ui.language import Language
from ui.tasks import Tasks
from ui.widgets.scan_guard import ScanGuard

_OF_A_STEP = (WrongCode, RecoveryNeeded, WeakPassword, SamePassword)
_WRONG_AGAIN = mark("door", "Name and password do not belong together. Try again in {seconds} seconds.")
_WRONG_BADGE = mark(
    "door", "Badge and PIN do not belong together. Type the PIN again. Esc: by name and password."
)
_TOO_SOON = mark("door", "Too many wrong tries. Try again in {seconds} seconds.")


@dataclass(frozen=True, slots=True)
class Try:
    """What somebody gave: name and password, or badge and PIN, and what was asked for after that."""

    name: str
    secret: str
    badge: bool = False
    code: str = ""
    new_password: str = ""


@dataclass(frozen=True, slots=True)
class Entered:
    """Somebody may work in ``office``: who came anew has an ``arrival``, who unlocked has none.

    ``alone`` is the first administrator, who holds every role and has nobody beside them. ``look`` is what
    was found at the server they signed in to as themselves.
    """

    staff: Staff
    arrival: Arrival | None
    lock_minutes: int
    office: Office
    zone: str
    alone: bool = False
    look: ServerLook | None = None
    secret: str = field(default="", repr=False)
    """The password they came in with, which opens what of theirs waits at this PC; empty by badge."""


@dataclass(frozen=True, slots=True)
class Waiting:
    """Somebody whose work stands behind the sign-in; the office they work in, and why it is gone, if so."""

    staff: Staff
    office: Office
    gone: DeskError | None = None


Come = Callable[[Try, tuple[Waiting, ...]], Entered]
"""Lets somebody in, or one of those who wait back to their work; called in the pool."""


def come_in(office: Office, what: Try, locked: tuple[Staff, ...] = ()) -> Entered:
    """Let somebody in by what they gave, one of ``locked`` back to their work; called in the pool.

    Raises:
        WrongPassword, SignInDelayed, AccountLocked: not now, with what to do.
        StepsLeft: they have to give more.
    """
    came = _by_badge(office, what, locked) if what.badge else _by_name(office, what, locked)
    if isinstance(came, Staff):
        known = office.preferences.known()
        return Entered(came, None, known.lock_minutes, office, known.zone)
    settings = office.preferences.settings()
    secret = "" if what.badge else what.new_password or what.secret
    room, staff = office.staff_room, came.staff
    # No sheet of theirs is open here any longer: what they were printing when the program ended or they
    # signed out is unknown now, before any page can offer it again.
    if staff.may(Action.PRINT_INTERRUPTED):
        office.print_queue.recover(staff)
    if staff.may(Action.LEASE_ENDED):
        office.print_queue.sweep(staff)
    alone = staff.roles >= frozenset(Role) and len(room.everyone()) == 1
    return Entered(staff, came, settings.lock_minutes, office, settings.zone, alone, secret=secret)


def _by_badge(office: Office, what: Try, locked: tuple[Staff, ...]) -> Arrival | Staff:
    return office.staff_room.come_by_badge(what.name, what.secret, locked)


def _by_name(office: Office, what: Try, locked: tuple[Staff, ...]) -> Arrival | Staff:
    room, name = office.staff_room, what.name.strip().lower()
    back = next((one for one in locked if one.login == name), None)
    if back is not None:
        return room.unlock(back, what.secret)
    return room.arrive(what.name, what.secret, code=what.code, new_password=what.new_password)


class Entrance(QObject):
    """Asks the office about every try and the sheet for what is missing; ``entered`` when somebody is in.

    ``failed`` carries a fault of the program itself, ``refused`` whatever else stood in the way.
    """

    entered = Signal(object)
    refused = Signal(object)
    failed = Signal(object)

    def __init__(
        self,
        come: Come,
        sheet: SignIn,
        locked: Callable[[], tuple[Waiting, ...]],
        tasks: Tasks,
        language: Language,
    ) -> None:
        super().__init__(sheet)
        self._come, self._sheet, self._locked = come, sheet, locked
        self._tasks, self._language = tasks, language
        self._try = Try("", "")
        self._guard = ScanGuard(self)
        self._guard.scanned.connect(sheet.take_badge)
        sheet.built.connect(self._watch)
        self._watch()

    def ask(self, name: str, password: str) -> None:
        """Try to come in by name and password."""
        self._go(Try(name, password))

    def ask_by_badge(self, badge: str, pin: str) -> None:
        """Try to come in by badge and PIN."""
        self._go(Try(badge, pin, badge=True))

    def _watch(self) -> None:
        for typed in (self._sheet.name, self._sheet.password):
            self._guard.watch(typed)

    def _go(self, what: Try) -> None:
        self._try = what
        locked = self._locked()
        self._tasks.run(self, lambda: self._come(what, locked), self._on_entered, self._on_refused)

    # Answering

    def _on_entered(self, entered: Entered) -> None:
        self._try = Try("", "")
        self.entered.emit(entered)

    def _on_refused(self, error: Exception) -> None:
        if isinstance(error, StepsLeft):
            self._ask_more(error)
        elif isinstance(error, (WrongAgain, SignInDelayed)):
            self._back_to_start()
            words = _WRONG_AGAIN if isinstance(error, WrongAgain) else _TOO_SOON
            self._sheet.wait(self._language.say(words), error.seconds)
        elif isinstance(self._sheet.step, Step) and isinstance(error, _OF_A_STEP):
            self._sheet.step.refuse(self._words(error))
        else:
            words_of = self._words(error)
            self._back_to_start()
            if isinstance(error, (BadgeBlocked, BadgeNotEnough, BadgeBringsBack, BadgeWaits)):
                self._sheet.without_badge()
            self._sheet.refuse(words_of)
            (self.refused if words_of else self.failed).emit(error)

    def _ask_more(self, left: StepsLeft) -> None:
        """Ask for a new password first, so that the code is still fresh when all is sent."""
        if left.new_password and not self._try.new_password:
            step: Step = NewPasswordStep(self._try.name, self._language.say, self._sheet)
            step.given.connect(lambda text: self._go_on(replace(self._try, new_password=text), left))
        else:
            step = CodeStep(self._sheet)
            step.given.connect(lambda text: self._go_on(replace(self._try, code=text), left))
        step.turned_back.connect(self._back_to_start)
        self._sheet.show_step(step)
        step.begin()

    def _go_on(self, what: Try, left: StepsLeft) -> None:
        self._try = what
        if left.code and not what.code:
            self._ask_more(left)
        else:
            self._go(what)

    def _back_to_start(self) -> None:
        self._try = Try("", "")
        if self._sheet.step is not None:
            self._sheet.show_step(None)
        self._sheet.password.clear()
        self._sheet.go.done()

    def _words(self, error: Exception) -> str:
        if isinstance(error, WrongBadge):
            return self._language.say(_WRONG_BADGE)
        explanation = explain(error, self._language)
        return explanation.whole if explanation else ""
