"""`prrdesk backup`: a copy of the office while everybody works on."""

from __future__ import annotations

from desk.domain.text import mark
from ui.commands.call import Call

_DONE = mark("command_line", "Backup written to {file} ({size} bytes), checked.")
_SEALED = mark("command_line", "Encrypted backup written to {file} ({size} bytes), read again and checked.")
_IN_THE_CLEAR = mark(
    "command_line",
    "It is not encrypted: whoever has the file reads everything in it. Set the passphrase of the office with"
    " “prrdesk passphrase” or in the window under Settings.",
)


def run(call: Call) -> int:
    """Make a backup."""
    target = call.value("file").absolute()
    with call.office() as office:
        made = office.archive.back_up(call.sign_in(office), target)
    call.tell(_SEALED if made.encrypted else _DONE, file=target, size=made.bytes)
    if not made.encrypted:
        call.tell(_IN_THE_CLEAR)
    return 0
