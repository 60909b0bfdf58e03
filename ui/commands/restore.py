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
_CARRIED = mark(
    "command_line",
    "{numbers} numbers of papers were given out after the backup: they are void here, and are not given out"
    " again.",
)
_AGAIN = mark(
    "command_line",
    "The office of before could not be read. Numbers of papers given out since {until} will be given out"
    " again. Before anybody works here: look at the newest papers, and let the program skip as many numbers"
    " as may be on them: prrdesk --as {login} numbers --skip N",
)
_UNKNOWN = mark("old_office", "an unknown day")


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
    if done.carried is None:
        until = call.language.moment(done.until) if done.until is not None else call.say(_UNKNOWN)
        call.tell(_AGAIN, until=until, login=login)
    else:
        call.tell(_CARRIED, numbers=sum(done.carried.numbers.values()))
    return 0
