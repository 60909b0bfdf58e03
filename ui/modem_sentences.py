"""What is said when the service of the office's own modem cannot be asked."""

from __future__ import annotations

from collections.abc import Mapping

from desk.domain import modems
from desk.domain.text import Word, mark

MODEM_SENTENCES: Mapping[type[Exception], tuple[Word, Word]] = {
    modems.ModemUnreachable: (
        mark("errors", "The database of the modem's service (Gammu SMSD) cannot be used. {cause}"),
        mark(
            "errors",
            "Check its address in the settings, and that its PC is switched on; messages wait until then.",
        ),
    ),
    modems.ModemAnswerMissing: (
        mark(
            "errors", "The database of the modem's service (Gammu SMSD) went away before it answered. {cause}"
        ),
        mark("errors", "Try again; answers from citizens come a second time rather than never."),
    ),
    modems.ModemSchemaUnknown: (
        mark(
            "errors",
            "The tables of the modem's service (Gammu SMSD) are of version {found}, which this program does "
            "not know.",
        ),
        mark("errors", "Ask the administrator for Gammu 1.40 to 1.44, whose tables are of version 17 or 18."),
    ),
}
