"""How the command is typed that keeps numbers from being given out twice; read before anything heavy."""

from __future__ import annotations

from desk.domain.numbers_again import MOST_SKIPPED
from desk.domain.text import mark
from ui.commands.command import Argument, Command, WrongUsage

_NO_COUNT = mark("command_line", "“{given}” is no count of numbers from 1 to {most}.")


def _count(given: str) -> int:
    count = int(given) if given.isascii() and given.isdecimal() else 0
    if not 1 <= count <= MOST_SKIPPED:
        raise WrongUsage(_NO_COUNT, "numbers", given=given, most=str(MOST_SKIPPED))
    return count


NUMBERS = Command(
    "numbers",
    mark(
        "command_line",
        "after a restore: let no number of a paper be given out again that was given out after the backup",
    ),
    (
        Argument(
            "--from",
            mark("command_line", "take them from the office of before, at this address; they are void here"),
            "URL",
        ),
        Argument(
            "--skip",
            mark("command_line", "where the office of before is lost: make the next N of each kind void"),
            "N",
            _count,
        ),
        Argument(
            "--kind",
            mark("command_line", "skip numbers of this kind of paper alone, such as application or bast"),
            "KIND",
        ),
    ),
    signed=True,
)
