"""How the command that sends messages is typed; read before anything heavy is loaded."""

from __future__ import annotations

from desk.domain.text import mark
from ui.commands.command import Argument, Command, WrongUsage

_DAY_S = 86_400
_NO_SECONDS = mark("command_line", "“{given}” is no number of seconds from 1 to 86400.")


def _seconds(given: str) -> int:
    seconds = int(given) if given.isascii() and given.isdecimal() else 0
    if not 1 <= seconds <= _DAY_S:
        raise WrongUsage(_NO_SECONDS, "send", given=given)
    return seconds


SEND = Command(
    "send",
    mark("command_line", "hand waiting messages to the carriers set up on this PC; for the task scheduler"),
    (
        Argument("--once", mark("command_line", "send what may be sent now, and end; so it is by default")),
        Argument(
            "--every",
            mark("command_line", "go on until it is stopped, with so many seconds between"),
            "SECONDS",
            _seconds,
        ),
        Argument("--json", mark("command_line", "print one JSON object")),
    ),
    signed=True,
)
