"""How the command that tries the program on this PC is typed; read before anything heavy is loaded."""

from __future__ import annotations

from desk.domain.text import mark
from ui.commands.command import NO_CHOICE, Argument, Command, WrongUsage

PARTS = (
    "words",
    "zones",
    "libraries",
    "database",
    "screen",
    "spoken",
    "fonts",
    "printers",
    "files",
    "office",
    "pages",
    "reports",
)


def _part(given: str) -> str:
    if given not in PARTS:
        raise WrongUsage(NO_CHOICE, "selftest", given=given, choices=", ".join(PARTS))
    return given


SELFTEST = Command(
    "selftest",
    mark(
        "command_line",
        "try whether the program is whole on this PC: pages, reports, fonts, printers; touches no office",
    ),
    (
        Argument(
            "--part",
            mark(
                "command_line",
                "try only this part and what it builds on: words, zones, libraries, database, screen,"
                " spoken, fonts, printers, files, office, pages or reports",
            ),
            "PART",
            _part,
        ),
        Argument("--json", mark("command_line", "print one JSON object")),
    ),
)
