"""`prrdesk staff`: how accounts stand; unlocks or closes one where no window is at hand."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date

from desk.domain.accounts import Account
from desk.domain.errors import NotFound
from desk.domain.staff import Role, Staff
from desk.domain.text import mark
from desk.office import Office
from ui.commands.call import Call
from ui.commands.command import MISSING, WrongUsage

_ACCOUNT = mark("record", "Account")
_PLH = mark("accounts", "Plh. {role}")
_UNLOCKED = mark("command_line", "{name} may try again.")
_CLOSED = mark("command_line", "{name} cannot sign in any more.")


def run(call: Call) -> int:
    """Show every account, or change the one that is named."""
    if call.value("deactivate") is not None and not (call.value("reason") or "").strip():
        raise WrongUsage(MISSING, "staff", name="--reason")
    with call.office() as office:
        asking = call.sign_in(office)
        if call.value("unlock") is not None:
            one = _named(office, call.value("unlock"))
            office.accounts.unlock(asking, one.id)
            call.tell(_UNLOCKED, name=one.name)
            return 0
        if call.value("deactivate") is not None:
            one = _named(office, call.value("deactivate"))
            office.accounts.deactivate(asking, one.id, call.value("reason") or "")
            call.tell(_CLOSED, name=one.name)
            return 0
        accounts, today = office.accounts.people(asking), office.today()
    if call.value("json"):
        call.show_json({"staff": [_as_json(one) for one in accounts]})
        return 0
    for account in accounts:
        call.show(_line(call, account, today))
    return 0


def _named(office: Office, login: str) -> Staff:
    found = next((one for one in office.staff_room.everyone() if one.login == login.strip().lower()), None)
    if found is None:
        raise NotFound(_ACCOUNT, login)
    return found


def _roles(account: Account) -> list[Role]:
    return [role for role in Role if role in account.staff.roles]


def _as_json(account: Account) -> Mapping[str, object]:
    return {
        "login": account.staff.login,
        "name": account.staff.name,
        "roles": [role.value for role in _roles(account)],
        "standing": account.standing.name.lower(),
        "signed_in_at": [one.workstation for one in account.present],
        "last_sign_in": account.last.at.isoformat() if account.last else None,
        "second_factor": account.second_factor,
        "deputy": [
            {"role": one.role.value, "for": one.for_name, "first": str(one.first), "last": str(one.last)}
            for one in account.deputies
        ],
    }


def _line(call: Call, account: Account, today: date) -> str:
    told = [call.say(role.word) for role in _roles(account)]
    told += [call.say(_PLH, role=one.role.word) for one in account.deputies if one.on(today)]
    tasks = ", ".join(told)
    return f"{account.staff.login:<14} {call.say(account.standing.word):<24} {account.staff.name} ({tasks})"
