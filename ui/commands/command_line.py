"""What can be typed after ``prrdesk``, read before anything heavy is loaded."""

from __future__ import annotations

import argparse
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import date
from pathlib import Path
from typing import Any, NoReturn

from desk.domain.import_kinds import TAKEN_IN_HERE, ImportKind
from desk.domain.printing import Channel
from desk.domain.text import mark
from ui.commands.command import MISSING, NO_CHOICE, TOO_MUCH, Argument, Command, Say, WrongUsage
from ui.commands.figures_typed import FIGURES
from ui.commands.numbers_typed import NUMBERS
from ui.commands.selftest_typed import SELFTEST
from ui.commands.send_typed import SEND

KINDS = tuple(kind.code for kind in (ImportKind.PRR, *TAKEN_IN_HERE))
CHANNELS: Mapping[str, Channel] = {
    "loket": Channel.COUNTER,
    "jemput-bola": Channel.OUTREACH,
    "tanpa": Channel.NONE,
    **{channel.code: channel for channel in Channel},
}
"""Channels as they are typed: as the office says them, or by their code."""
FORMATS = ("xlsx", "pdf")
LANGUAGES = ("id", "en")

_UNREADABLE = mark("command_line", "This cannot be read: {detail}.")
_UNKNOWN_COMMAND = mark("command_line", "There is no command “{name}”.")
_NO_DAY = mark("command_line", "“{given}” is no day; write it like 2020-08-04.")
_USAGE = mark("command_line", "usage: ")
_COMMANDS = mark("command_line", "commands")
_OPTIONS = mark("command_line", "options")
_HELP = mark("command_line", "show this help and end")


@dataclass(frozen=True, slots=True)
class Typed:
    """What was typed: a command with its values, before it the office and who asks; or a page of help."""

    command: str = ""
    url: str = ""
    login: str = ""
    language: str = ""
    values: Mapping[str, Any] = field(default_factory=dict)
    help: str = ""


def _one_of(choices: Sequence[str]) -> Callable[[str], str]:
    def chosen(given: str) -> str:
        if given not in choices:
            raise WrongUsage(NO_CHOICE, given=given, choices=", ".join(choices))
        return given

    return chosen


def _channel(given: str) -> Channel:
    return CHANNELS[_one_of(tuple(CHANNELS))(given.lower())]


def _day(given: str) -> date:
    try:
        return date.fromisoformat(given)
    except ValueError as error:
        raise WrongUsage(_NO_DAY, given=given) from error


_JSON = Argument("--json", mark("command_line", "print one JSON object"))

COMMANDS: tuple[Command, ...] = (
    Command(
        "init",
        mark(
            "command_line",
            "set up an empty office and its first administrator, who holds every role at first",
        ),
        (
            Argument(
                "--admin", mark("command_line", "sign-in name of the administrator"), "NAME", required=True
            ),
        ),
    ),
    Command(
        "demo",
        mark(
            "command_line",
            "build a demo office, work through 4 August 2020 and write its reports, then open it",
        ),
        (
            Argument("--out", mark("command_line", "folder for the office and its reports"), "DIR", Path),
            Argument("--no-window", mark("command_line", "end without opening the window")),
            _JSON,
        ),
    ),
    Command(
        "import",
        mark("command_line", "take in a list"),
        (
            Argument(
                "file",
                mark("command_line", "the list: .xlsx, .xls, .ods or .csv"),
                "FILE",
                Path,
                required=True,
            ),
            Argument(
                "--kind",
                mark(
                    "command_line",
                    "what kind of list it is: prr, smartdukcapil, whatsapp, kecamatan, jemput-bola, deaths,"
                    " moves (moves to another city), pos-results (Kantor Pos) or complaints",
                ),
                "KIND",
                _one_of(KINDS),
                required=True,
            ),
            Argument(
                "--mission",
                mark("command_line", "number of the jemput bola mission that brought the list"),
                "NUMBER",
            ),
            Argument("--dry-run", mark("command_line", "only show what it would do")),
            _JSON,
            Argument(
                "--rejects",
                mark("command_line", "write the rows not taken in to this file"),
                "FILE.xlsx",
                Path,
            ),
        ),
        signed=True,
    ),
    Command("reports", mark("command_line", "show which reports there are"), (_JSON,)),
    Command(
        "report",
        mark("command_line", "write a report as Excel or PDF"),
        (
            Argument(
                "name",
                mark("command_line", "name of the report, see “prrdesk reports”"),
                "NAME",
                required=True,
            ),
            Argument("--on", mark("command_line", "its day, like 2020-08-04"), "DAY", _day),
            Argument("--from", mark("command_line", "its first day"), "DAY", _day),
            Argument("--to", mark("command_line", "its last day"), "DAY", _day),
            Argument("--number", mark("command_line", "number of the paper (BAST, minutes)"), "N"),
            Argument("--kecamatan", mark("command_line", "only this kecamatan"), "NAME"),
            Argument("--kelurahan", mark("command_line", "only this kelurahan"), "NAME"),
            Argument(
                "--channel",
                mark(
                    "command_line",
                    "only this channel: loket, smartdukcapil, whatsapp, kecamatan, jemput-bola or tanpa",
                ),
                "NAME",
                _channel,
            ),
            Argument(
                "--format", mark("command_line", "xlsx or pdf"), "FORMAT", _one_of(FORMATS), required=True
            ),
            Argument(
                "--replica",
                mark("command_line", "read it at a server that follows the office's; it says as of when"),
                "URL",
            ),
            Argument("--out", mark("command_line", "the file to write"), "FILE", Path, required=True),
        ),
        signed=True,
    ),
    *FIGURES,
    SEND,
    Command(
        "check",
        mark("command_line", "prove on the data that nothing is lost or counted twice"),
        (
            Argument(
                "--seal",
                mark("command_line", "look up a seal of a daily report, 12 or more of its digits"),
                "HASH",
                str,
            ),
            _JSON,
        ),
    ),
    Command(
        "staff",
        mark("command_line", "show how accounts stand; unlock or close one"),
        (
            Argument("--unlock", mark("command_line", "let this person try again"), "NAME"),
            Argument("--deactivate", mark("command_line", "close the account of this person"), "NAME"),
            Argument("--reason", mark("command_line", "why it is closed"), "TEXT"),
            _JSON,
        ),
        signed=True,
    ),
    Command(
        "roles",
        mark(
            "command_line",
            "let everybody sign in at the office's server as themselves; done by the owner of its database",
        ),
        (
            Argument(
                "--set-up",
                mark("command_line", "make groups, rights and a role for everybody who has none (with --as)"),
            ),
            Argument("--passwords", mark("command_line", "write the first passwords there"), "FILE", Path),
            Argument("--check", mark("command_line", "prove that the rights there are those of the table")),
            Argument("--retire", mark("command_line", "throw this person's role away (with --as)"), "NAME"),
            Argument("--reason", mark("command_line", "why: then an open account is closed first"), "TEXT"),
        ),
    ),
    Command(
        "retention",
        mark("command_line", "show what is kept longer than its period; it destroys nothing"),
        (_JSON,),
        signed=True,
    ),
    Command(
        "backup",
        mark("command_line", "copy the office to a file while everybody works on"),
        (Argument("file", mark("command_line", "the file to write"), "FILE", Path, required=True),),
        signed=True,
    ),
    Command(
        "restore",
        mark(
            "command_line", "put a backup in the place of the office; the office of before is kept beside it"
        ),
        (Argument("file", mark("command_line", "the backup"), "FILE", Path, required=True),),
        signed=True,
    ),
    NUMBERS,
    Command(
        "passphrase",
        mark(
            "command_line",
            "set the office's passphrase, or give this PC the key of the office; encrypts documents kept in"
            " the clear",
        ),
        signed=True,
    ),
    Command(
        "move",
        mark("command_line", "carry the whole office to an empty place: from this PC to a server, or back"),
        (
            Argument(
                "--to",
                mark(
                    "command_line",
                    "new address; a server's with its owner's name, its password in PGPASSWORD",
                ),
                "URL",
                required=True,
            ),
        ),
        signed=True,
    ),
    Command(
        "upgrade",
        mark("command_line", "bring the office of an earlier program up; on a server its owner does"),
        (
            Argument("--keep", mark("command_line", "where the office of before is kept"), "DIR", Path),
            Argument("--pg-dump", mark("command_line", "keep it with this tool of the server"), "FILE", Path),
        ),
    ),
    SELFTEST,
)

_BEFORE = (
    Argument(
        "--db",
        mark("command_line", "address of the office; otherwise PRRDESK_DB, otherwise this PC's own"),
        "URL",
    ),
    Argument(
        "--as",
        mark("command_line", "who you are; the password is asked for, or taken from PRRDESK_PASSWORD"),
        "NAME",
    ),
    Argument("--lang", mark("command_line", "language: id or en"), "LANG", _one_of(LANGUAGES)),
)
_ABOUT = mark("command_line", "The staff side of a civil registry. Without a command the window opens.")


class _Layout(argparse.RawDescriptionHelpFormatter):
    """Help that fits a console of 100 characters."""

    def __init__(self, prog: str) -> None:
        super().__init__(prog, max_help_position=28, width=100)


class _Parser(argparse.ArgumentParser):
    """A parser that leaves the words and the exit to the program."""

    def error(self, message: str) -> NoReturn:
        raise WrongUsage(_UNREADABLE, self.prog.removeprefix("prrdesk").strip(), detail=message)


def read(typed: Sequence[str], say: Say) -> Typed:
    """Return what was typed.

    Raises:
        WrongUsage: it is not a command of this program.
    """
    parser = _parser("prrdesk", _BEFORE, say)
    parser.add_argument("command", nargs="?", default="", help=argparse.SUPPRESS)
    parser.add_argument("rest", nargs=argparse.REMAINDER, help=argparse.SUPPRESS)
    found, unknown = parser.parse_known_args(list(typed))
    if found.help:
        return Typed(help=_overview(parser, say))
    if unknown:
        raise WrongUsage(TOO_MUCH, name=unknown[0])
    before = Typed(url=found.db or "", login=getattr(found, "as") or "", language=found.lang or "")
    if not found.command:
        return before
    command = next((one for one in COMMANDS if one.name == found.command), None)
    if command is None:
        raise WrongUsage(_UNKNOWN_COMMAND, name=found.command)
    return _command(command, found.rest, before, say)


def _command(command: Command, typed: Sequence[str], before: Typed, say: Say) -> Typed:
    parser = _parser(f"prrdesk {command.name}", command.arguments, say)
    parser.description = _sentence(say(command.about))
    found, unknown = parser.parse_known_args(list(typed))
    values = vars(found)
    if values.pop("help"):
        return Typed(help="\n\n".join(_page(parser, say)))
    if unknown:
        raise WrongUsage(TOO_MUCH, command.name, name=unknown[0])
    for argument in command.arguments:
        if argument.required and values[_key(argument)] is None:
            name = argument.name if argument.name.startswith("-") else argument.placeholder
            raise WrongUsage(MISSING, command.name, name=name)
    if command.signed and not before.login.strip():
        raise WrongUsage(MISSING, name="--as")
    return replace(before, command=command.name, values=values)


def _key(argument: Argument) -> str:
    return argument.name.lstrip("-").replace("-", "_")


def _parser(name: str, arguments: Sequence[Argument], say: Say) -> _Parser:
    parser = _Parser(
        prog=name, add_help=False, formatter_class=_Layout, usage=_usage(name, arguments), allow_abbrev=False
    )
    group = parser.add_argument_group(say(_OPTIONS))
    for argument in arguments:
        about = say(argument.about)
        if not argument.name.startswith("-"):
            group.add_argument(
                _key(argument), nargs="?", type=argument.kind, metavar=argument.placeholder, help=about
            )
        elif argument.placeholder:
            group.add_argument(
                argument.name,
                dest=_key(argument),
                type=argument.kind,
                metavar=argument.placeholder,
                help=about,
            )
        else:
            group.add_argument(argument.name, dest=_key(argument), action="store_true", help=about)
    group.add_argument("-h", "--help", action="store_true", help=say(_HELP))
    return parser


def _usage(name: str, arguments: Sequence[Argument]) -> str:
    shown = [name]
    for argument in arguments:
        dashed = argument.name.startswith("-")
        text = f"{argument.name} {argument.placeholder}".strip() if dashed else argument.placeholder
        shown.append(text if argument.required else f"[{text}]")
    return " ".join(shown)


def _overview(parser: _Parser, say: Say) -> str:
    commands = "\n".join(f"  {one.name:<9} {say(one.about)}" for one in COMMANDS)
    usage, listed = _page(parser, say)
    return f"{usage} [COMMAND ...]\n\n{say(_ABOUT)}\n\n{say(_COMMANDS)}:\n{commands}\n\n{listed}"


def _page(parser: _Parser, say: Say) -> tuple[str, str]:
    """Return the line that shows how to type a command, and the rest of its help."""
    return f"{say(_USAGE)}{parser.usage}", parser.format_help().split("\n", 2)[2]


def _sentence(text: str) -> str:
    return f"{text[:1].upper()}{text[1:]}."
