"""How the commands for figures of offices are typed; read before anything heavy is loaded."""

from __future__ import annotations

from datetime import date
from pathlib import Path

from desk.domain.text import mark
from ui.commands.command import Argument, Command, WrongUsage

_NO_MONTH = mark("command_line", "“{given}” is no month; write it like 2020-08.")


def _month(given: str) -> date:
    try:
        return date.fromisoformat(f"{given}-01")
    except ValueError as error:
        raise WrongUsage(_NO_MONTH, given=given) from error


_OUT = Argument("--out", mark("command_line", "the file to write"), "FILE", Path, required=True)
FIGURES = (
    Command(
        "figures",
        mark("command_line", "write the counts of a month, of which none leads to a person"),
        (
            Argument("--month", mark("command_line", "a month that is over"), "MONTH", _month, required=True),
            _OUT,
        ),
        signed=True,
    ),
    Command(
        "add-figures",
        mark("command_line", "add up the figures of many offices; needs no office itself"),
        (
            Argument("folder", mark("command_line", "where their files are"), "DIR", Path, required=True),
            _OUT,
        ),
    ),
)
