"""`prrdesk backup`: a copy of the office while everybody works on."""

from __future__ import annotations

from desk.domain.text import mark
from ui.commands.call import Call

_DONE = mark("command_line", "Backup written to {file} ({size} bytes), checked.")


def run(call: Call) -> int:
    """Make a backup."""
    target = call.value("file").absolute()
    with call.office() as office:
        size = office.archive.back_up(call.sign_in(office), target)
    call.tell(_DONE, file=target, size=size)
    return 0
