"""Why something cannot be kept at this PC, or waits for an answer, and what to do, in words."""

from __future__ import annotations

from collections.abc import Mapping

from desk.domain import outbox
from desk.domain.text import Word, mark

OUTBOX_SENTENCES: Mapping[type[Exception], tuple[Word, Word]] = {
    outbox.OutboxClosed: (
        mark("errors", "This PC can keep nothing for you while the server is away."),
        mark("errors", "Once it answers, sign in by name and password at this PC; from then on it can."),
    ),
    outbox.OutboxFull: (
        mark("errors", "This PC could not keep it: {why}."),
        mark("errors", "Leave the form open, make room on the disk, and press the key again."),
    ),
    outbox.NotWaiting: (
        mark("errors", "It does not wait any more: it was sent or dropped meanwhile."),
        mark("errors", "Look at the list again."),
    ),
    outbox.KeptAlready: (
        mark("errors", "This is kept on this PC already, as {reference}; it was not kept twice."),
        mark("errors", "Ctrl+Shift+K shows it; if it was kept by mistake, drop it there."),
    ),
    outbox.NotSeenReady: (
        mark("errors", "Nobody has seen this document ready on the shelf."),
        mark("errors", "While the server is away, only what was seen ready is handed over."),
    ),
    outbox.ChangedSince: (
        mark("errors", "{number} or its files were changed after you looked at it."),
        mark("errors", "Open it and look again; what you found is filled in there."),
    ),
    outbox.OfficeRefused: (
        mark("errors", "The office refused it ({kind})."),
        mark("errors", "Send it again to read the reason, or change it."),
    ),
    outbox.EarlierPasswordWrong: (
        mark("errors", "That password opens nothing of what waits here."),
        mark("errors", "Type the one you had when it was kept. Nothing is thrown away meanwhile."),
    ),
}
