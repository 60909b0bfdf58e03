"""`prrdesk restore`: puts a backup in the place of the office."""

from __future__ import annotations

from desk.domain.clocks import OfficeClock
from desk.domain.text import mark
from desk.office import restore_office
from ui.commands.call import Call, open_office
from ui.commands.places import make_folder_for

_DONE = mark("command_line", "The office goes on from {file}.")
_KEPT = mark("command_line", "The office of before is kept as {file}.")
_WAS_PLAIN = mark(
    "command_line", "This backup was not encrypted: delete the copies of it that are not needed any more."
)
_MISSING = mark(
    "command_line",
    "What was done after the backup is missing. Every window says so until the head says that it is known.",
)


def run(call: Call) -> int:
    """Restore a backup, signed in as somebody of the backup."""
    login = call.login()
    make_folder_for(call.url)
    file = call.value("file").absolute()
    done = restore_office(
        call.url,
        file,
        login,
        call.password(login),
        secret=call.passphrase,
        code=lambda: call.code(login),
        opens=lambda url: open_office(url, OfficeClock()),
    )
    call.tell(_DONE, file=call.value("file"))
    if done.kept is not None:
        call.tell(_KEPT, file=done.kept)
    if not done.encrypted:
        call.tell(_WAS_PLAIN)
    call.tell(_MISSING)
    return 0
