"""What is said when a message to a citizen is refused: what happened, and what to do."""

from __future__ import annotations

from collections.abc import Mapping

from desk.domain.message_texts import MessageUnfit, TemplateUnfit
from desk.domain.text import Word, mark

MESSAGE_SENTENCES: Mapping[type[Exception], tuple[Word, Word]] = {
    TemplateUnfit: (
        mark("errors", "{kind}: these words were not kept. {why} {about}"),
        mark("errors", "Correct them and save again."),
    ),
    MessageUnfit: (
        mark("errors", "{kind}: no message was written. {why} {about}"),
        mark("errors", "Correct what is wrong in the application, or call the citizen."),
    ),
}
