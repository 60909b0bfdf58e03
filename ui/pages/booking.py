"""Steps that are booked once: tried again under the same key when no answer came."""

from __future__ import annotations

from collections.abc import Callable
from typing import TypeVar
from uuid import uuid4

from desk.domain.errors import AlreadyBooked, AnswerMissing, OfficeUnavailable
from desk.domain.text import mark
from ui.errors import explain
from ui.pages.page import Page

T = TypeVar("T")

_IN_DOUBT = mark(
    "booking", "The office cannot say whether this step was booked. Try again: it is never booked twice."
)
_AGAIN = mark("booking", "Try again")


def book_once(page: Page, book: Callable[[str], T], then: Callable[[T], None]) -> None:
    """Run a step with a key of its own; a server that went away meanwhile is asked again with that key."""
    key = str(uuid4())

    def press() -> None:
        page.run(lambda: book(key), then, failed)

    def failed(error: Exception) -> None:
        explanation = explain(error, page.language)
        if isinstance(error, OfficeUnavailable) and not isinstance(error, AnswerMissing):
            page.away.offer_again(page.say(page.title), press)
        elif explanation is not None and isinstance(error, AnswerMissing):
            text = f"{explanation.whole} {page.say(_IN_DOUBT)}"
            page.context.notices.error(text, page.say(_AGAIN), press)
        elif explanation is not None and isinstance(error, AlreadyBooked):
            page.context.notices.info(explanation.whole)
            page.refresh_soon()
        else:
            page.fail(error)

    press()
