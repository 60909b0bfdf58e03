"""`prrdesk numbers`: after a restore, keeps numbers of papers from being given out a second time."""

from __future__ import annotations

from desk.domain.settings import OfficeSettings
from desk.domain.text import mark
from ui.commands.call import Call
from ui.commands.command import NO_CHOICE, WrongUsage

_ONE_OF = mark("command_line", "Say either --from, with the address of the office of before, or --skip.")
_NOT_ALONE = mark("command_line", "--kind belongs to --skip.")
_CARRIED = mark(
    "command_line", "{numbers} numbers of the office of before are void here, and are not given out again."
)
_SKIPPED = mark("command_line", "void up to {number}")


def run(call: Call) -> int:
    """Make numbers void that were given out after the backup, or may have been."""
    before, skip, kind = call.value("from"), call.value("skip"), call.value("kind") or ""
    if (before is None) == (skip is None):
        raise WrongUsage(_ONE_OF, "numbers")
    if kind and skip is None:
        raise WrongUsage(_NOT_ALONE, "numbers")
    kinds = tuple(OfficeSettings().numbers)
    if kind not in ("", *kinds):
        raise WrongUsage(NO_CHOICE, "numbers", given=kind, choices=", ".join(kinds))
    with call.office() as office:
        who = call.sign_in(office)
        if before is not None:
            carried = office.archive.carry_numbers(who, before)
            for one, count in carried.items():
                call.show(f"{one:<14} {call.language.number(count)}")
            call.tell(_CARRIED, numbers=sum(carried.values()))
            return 0
        for one, number in office.archive.skip_numbers(who, skip, kind).items():
            call.show(f"{one:<14} {call.say(_SKIPPED, number=number)}")
    return 0
