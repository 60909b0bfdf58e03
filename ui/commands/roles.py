"""`prrdesk roles`: lets everybody sign in at the office's server as themselves, and proves what they may."""

from __future__ import annotations

import os
from collections.abc import Mapping
from pathlib import Path

from desk.domain.accounts import Account
from desk.domain.errors import NotFound
from desk.domain.export_errors import FileIsOpen, FileNotWritten
from desk.domain.own_files import open_new
from desk.domain.text import mark
from desk.office import Office
from ui.commands.call import Call
from ui.commands.command import MISSING, WrongUsage

_ACCOUNT = mark("record", "Account")
_NOTHING = mark("command_line", "Everybody has a role at the server and the rights of their tasks.")
_MADE = mark(
    "command_line",
    "Roles made: {people}. Their first passwords are in {file}; hand each over in person, destroy the file."
    " Everybody chooses their own at the first sign-in; who has a second factor needs a recovery code.",
)
_AS_TABLED = mark("command_line", "The rights at the server are those of the table, for everybody.")
_DIFFERS = mark("command_line", "The rights at the server differ in {places} places. This would mend it:")
_WITHOUT = mark("command_line", "Without a role at the server: {logins}; “prrdesk roles --set-up” makes it.")
_GONE = mark("command_line", "The role of {name} at the server is gone; what they did stays in the journals.")


def run(call: Call) -> int:
    """Set roles up, look at them, or throw one away; 1 when a right differs from the table."""
    wanted = [name for name in ("set_up", "check", "retire") if call.value(name)]
    if len(wanted) != 1:
        raise WrongUsage(MISSING, "roles", name="--set-up, --check, --retire")
    if call.value("set_up") and call.value("passwords") is None:
        raise WrongUsage(MISSING, "roles", name="--passwords")
    if not call.value("check") and not call.login():
        raise WrongUsage(MISSING, "roles", name="--as")
    with call.office() as office:
        if call.value("set_up"):
            return _set_up(call, office, call.value("passwords").absolute())
        if call.value("check"):
            return _check(call, office)
        return _retire(call, office, call.value("retire"))


def _set_up(call: Call, office: Office, file: Path) -> int:
    admin = call.sign_in(office)

    def write(passwords: Mapping[str, str]) -> None:
        lines = "".join(f"{login}\t{password}\n" for login, password in sorted(passwords.items()))
        try:
            with os.fdopen(open_new(file), "wb") as made:
                made.write(lines.encode())
                made.flush()
                os.fsync(made.fileno())
        except FileExistsError as error:
            raise FileIsOpen(file.name) from error
        except OSError as error:
            raise FileNotWritten(file.name, error.strerror or str(error)) from error

    people = office.roles.set_up(admin, write)
    if not people:
        call.tell(_NOTHING)
        return 0
    call.tell(_MADE, people=len(people), file=file)
    return 0


def _check(call: Call, office: Office) -> int:
    differs, without = office.roles.differences(), office.roles.missing()
    if without:
        call.tell(_WITHOUT, logins=", ".join(without))
    if not differs:
        call.tell(_AS_TABLED)
        return 1 if without else 0
    call.tell(_DIFFERS, places=len(differs))
    for statement in differs:
        call.show(f"{statement};")
    return 1


def _retire(call: Call, office: Office, login: str) -> int:
    admin = call.sign_in(office)
    found = _named(office.accounts.people(admin), login)
    reason = call.value("reason") or ""
    if found.active and reason.strip():
        office.accounts.deactivate(admin, found.staff.id, reason)
    office.roles.throw_away(admin, found.staff.id)
    call.tell(_GONE, name=found.staff.name)
    return 0


def _named(people: tuple[Account, ...], login: str) -> Account:
    found = next((one for one in people if one.staff.login == login.strip().lower()), None)
    if found is None:
        raise NotFound(_ACCOUNT, login)
    return found
