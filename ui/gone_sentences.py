"""The sentences of a server that is gone: what is known of a step whose answer did not come."""

from __future__ import annotations

from collections.abc import Mapping

from desk.domain import errors
from desk.domain.text import Word, mark

GONE_SENTENCES: Mapping[type[Exception], tuple[Word, Word]] = {
    errors.AnswerMissing: (
        mark("errors", "{cause}. No answer came: it is not known yet whether this step was written."),
        mark("errors", "What was typed is still here. When the server is back, look whether it is done."),
    ),
}
