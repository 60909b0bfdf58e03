"""What the journal refuses, in sentences."""

from __future__ import annotations

from collections.abc import Mapping

from desk.domain.journal_errors import SealUnreadable
from desk.domain.text import Word, mark

JOURNAL_SENTENCES: Mapping[type[Exception], tuple[Word, Word]] = {
    SealUnreadable: (
        mark("errors", "This is not a seal."),
        mark(
            "errors",
            "Type the digits 0-9 and a-f beside “Journal seal” on the daily report, 12 or more of them.",
        ),
    ),
}
