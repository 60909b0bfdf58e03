"""What is said when an office of another version, or one that goes on elsewhere, is refused."""

from __future__ import annotations

from collections.abc import Mapping

from desk.domain import errors, moves
from desk.domain.text import Word, mark

_EMPTIED = mark(
    "errors",
    "Nothing stays at the new place and the old one is as it was. Run “prrdesk check”, then try again.",
)
MOVE_SENTENCES: Mapping[type[Exception], tuple[Word, Word]] = {
    errors.SchemaTooNew: (
        mark("errors", "A newer version of the program has already worked on this office."),
        mark(
            "errors",
            "Install the newer version on this PC too; forms that were begun are kept by themselves.",
        ),
    ),
    errors.SchemaTooOld: (
        mark("errors", "An earlier version of the program made this office; it has to be brought up first."),
        mark("errors", "Ask the administrator to run “prrdesk upgrade” with the owner's address."),
    ),
    moves.OfficeMovedAway: (
        mark("errors", "This office was moved and goes on at {to}."),
        mark(
            "errors",
            "Open it there. To go on here after all, without what was done there, delete {note}.",
        ),
    ),
    moves.UnfitForServer: (
        mark("errors", "In {rows} rows of {table}, {column} holds something that a server does not take."),
        mark(
            "errors", "Nothing was moved. Tell whoever maintains the program; the office works on as it is."
        ),
    ),
    moves.ArrivedOtherwise: (
        mark(
            "errors", "Of {table}, {left} rows left and {arrived} arrived, or some of them are not the same."
        ),
        _EMPTIED,
    ),
    moves.MovedUnsound: (mark("errors", "A promise is broken in what was moved: {broken}."), _EMPTIED),
    moves.SamePlace: (
        mark("errors", "The office is at this place already."),
        mark("errors", "Choose another one with --to."),
    ),
    moves.DumpFailed: (
        mark("errors", "The server's tool could not write its dump: {detail}"),
        mark("errors", "Nothing was changed. Name a pg_dump of the server's version or a newer one."),
    ),
}
