"""Carries a whole office to another place: from this PC to a server, or back, all of it or nothing."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass, field
from datetime import datetime
from pkgutil import resolve_name
from platform import node
from typing import Any

from desk.data import backup, hashing, journal, moved_note, moving, offices, second_factors, server_roles
from desk.data import staff as accounts
from desk.data.account_lines import subject
from desk.data.database import Connection, Database
from desk.data.schema import SCHEMA_VERSION
from desk.data.synced_folder import refuse_synced
from desk.domain.account_errors import WrongCode
from desk.domain.addresses import without_login
from desk.domain.deeds import deed
from desk.domain.errors import NotAllowed, OfficeExists, SchemaTooOld, WrongPassword
from desk.domain.journal import Action
from desk.domain.moves import Moved, SamePlace, Tell
from desk.domain.one_time_codes import as_recovery_code, is_app_code, step_of
from desk.domain.rights import who_may
from desk.domain.staff import Staff
from desk.rooms.work import Workbench

_SEALS = "desk.data.factor_seals"


@dataclass(frozen=True, slots=True)
class Mover:
    """Who moves an office, and by what they show who they are."""

    login: str
    password: str = field(repr=False)
    code: Callable[[], str] = field(repr=False)
    """Asked for the code of the second factor of who has one."""


@dataclass(frozen=True, slots=True)
class _Shown:
    person: Staff
    by_server: bool
    step: int | None = None
    code_number: int | None = None


def move_office(url: str, to: str, mover: Mover, clock: Callable[[], datetime], tell: Tell) -> Moved:
    """Carry the office at ``url`` to the empty place ``to``, and return what was carried.

    Nothing at ``url`` is written; while it lasts, nobody can do anything there. The new place has everything,
    proved equal and sound, or nothing at all. A note beside an office's file says that it goes on elsewhere.

    Raises:
        OfficeNotSetUp, NotAnOffice, SchemaTooNew: there is no office of this program at ``url``.
        SchemaTooOld: it has to be brought up first.
        SamePlace: both are the same.
        OfficeExists: ``to`` is not empty.
        InSyncedFolder: a service copies the folder of ``to`` to the internet.
        WrongPassword: name and password do not belong together.
        WrongCode: the code of the second factor is wrong.
        NotAllowed: this person may not move the office.
        UnfitForServer: the file holds something that a server does not take.
        ArrivedOtherwise, MovedUnsound: what arrived is not what left; nothing stays there.
        OfficeUnavailable: one of the places cannot be reached, read or written; nothing stays there.
    """
    if without_login(url) == without_login(to):
        raise SamePlace
    source = Database(url)
    try:
        if source.path is not None:
            moved_note.refuse_moved(source.path)
        with moving.held(source) as old:
            shown = _shown(source, old, mover, clock())
            with _place(to) as (target, new):
                moving.fit(old, new)
                carried = moving.lay(old, new, without_login(to), tell)
                moving.furnish(new)
                moving.prove(new, carried, tell)
                without = _sign(source, target, new, shown, mover, clock())
                left = moving.left_behind(old) if not source.is_sqlite else ()
            if source.path is not None:
                # Before anybody who waits for this to end does something in the old file.
                with suppress(OSError):  # a folder that takes nothing: the words at the end say it too
                    moved_note.leave_note(source.path, without_login(to), clock())
        return Moved(tuple(carried), left, without)
    finally:
        source.close()


@contextmanager
def _place(to: str) -> Iterator[tuple[Database, Connection]]:
    """Give a transaction at the new place; a file is written beside it and put there when it is whole."""
    target = Database(to)
    if target.path is None:
        try:
            with target.transaction() as new:
                yield target, new
        finally:
            target.close()
        return
    target.close()
    if target.path.exists():
        raise OfficeExists(str(target.path))
    refuse_synced(target.path)
    with backup.part_beside(target.path) as part:
        laid = Database(f"sqlite:///{part}")
        try:
            with laid.rebuilding() as new:
                yield laid, new
        finally:
            laid.close()
        moved_note.note_of(target.path).unlink(missing_ok=True)
        backup.settle_new(part, target.path)


def _shown(source: Database, old: Connection, mover: Mover, now: datetime) -> _Shown:
    """Return who moves the office, found out without writing anything."""
    offices.check_version(old)
    version = offices.version_of(old)
    if version < SCHEMA_VERSION:
        raise SchemaTooOld(str(version))
    today = Workbench.local_day(now, offices.read_settings(old))
    login = mover.login.strip().lower()
    account = accounts.by_login(old, login, today)
    by_server = account is not None and account[1].startswith(server_roles.MARK)
    kept = account[1] if account and not by_server else hashing.NOBODY
    right = source.proves(login, mover.password) if by_server else hashing.matches(kept, mover.password)
    if account is None or not right:
        raise WrongPassword
    person = account[0]
    if not person.may(Action.OFFICE_MOVED):
        raise NotAllowed(deed(Action.OFFICE_MOVED), who_may(Action.OFFICE_MOVED))
    factor = second_factors.of(old, person.id)
    if factor is None:
        return _Shown(person, by_server)
    step, number = _code(old, factor, mover, now)
    return _Shown(person, by_server, step, number)


def _code(
    old: Connection, factor: second_factors.Factor, mover: Mover, now: datetime
) -> tuple[int | None, int | None]:
    """Return which step of the app or which recovery code was typed.

    Raises:
        WrongCode: neither.
    """
    seals: Any = resolve_name(_SEALS)
    typed = mover.code()
    if is_app_code(typed):
        secret = seals.opened_by_password(factor.seal, mover.password, factor.staff_id)
        step = step_of(secret, typed, now) if secret is not None else None
        if step is not None and step > factor.last_step:
            return step, None
    else:
        for number, under in second_factors.codes(old, factor.staff_id):
            if seals.opened_by_code(under, as_recovery_code(typed), factor.staff_id) is not None:
                return None, number
    raise WrongCode


def _sign(
    source: Database, target: Database, new: Connection, shown: _Shown, mover: Mover, now: datetime
) -> tuple[str, ...]:
    """Write the move down as the first deed at the new place, and return who needs a new password."""
    me = shown.person.id
    if shown.step is not None:
        second_factors.spend_step(new, me, shown.step)
    if shown.code_number is not None:
        second_factors.spend_code(new, shown.code_number, now)
    without: tuple[str, ...] = ()
    if not source.is_sqlite:
        markers = [one.login for one, _ in accounts.every_account(new) if _by_server(new, one.id)]
        without = tuple(login for login in markers if login != shown.person.login)
    facts: dict[str, object] = {
        "before": {"place": _engine(source)},
        "after": {"place": _engine(target)},
    }
    _line(new, now, me, Action.OFFICE_MOVED, "office", facts)
    if shown.by_server:
        accounts.set_password(new, me, hashing.hashed(mover.password), must_change=False)
        state: dict[str, object] = {"after": accounts.state(new, me)}
        _line(new, now, me, Action.PASSWORD_CHANGED, subject(me), state)
    return without


def _line(
    db: Connection, now: datetime, who: int, action: Action, about: str, facts: dict[str, object]
) -> None:
    journal.write(
        db,
        at=now,
        staff_id=who,
        workstation=node(),
        action=action,
        subjects=(about,),
        reason="",
        facts=facts,
    )


def _by_server(db: Connection, staff_id: int) -> bool:
    account = accounts.account_of(db, staff_id)
    return account is not None and account[1].startswith(server_roles.MARK)


def _engine(database: Database) -> str:
    return "SQLite" if database.is_sqlite else "PostgreSQL"
