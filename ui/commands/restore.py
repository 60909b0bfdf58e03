"""`prrdesk restore`: puts a backup in the place of the office."""

from __future__ import annotations

from desk.domain.text import mark
from desk.office import restore_office
from ui.commands.call import Call
from ui.commands.places import make_folder_for

_DONE = mark("command_line", "The office goes on from {file}.")
_KEPT = mark("command_line", "The office of before is kept as {file}.")


def run(call: Call) -> int:
    """Restore a backup, signed in as somebody of the backup."""
    login = call.login()
    make_folder_for(call.url)
    kept = restore_office(call.url, call.value("file").absolute(), login, call.password(login))
    call.tell(_DONE, file=call.value("file"))
    if kept is not None:
        call.tell(_KEPT, file=kept)
    return 0
