"""A deed that is done now, or kept at this PC until the server is back; either way under one key."""

from __future__ import annotations

from collections.abc import Callable
from typing import TypeVar

from desk.domain.errors import AlreadyBooked, OfficeUnavailable
from desk.domain.outbox import Deed, OutboxClosed, Waiting
from desk.domain.server_errors import STILL_THERE
from desk.domain.text import mark
from ui.pages.page import Page

T = TypeVar("T")

_KEPT = mark("outbox", "Kept on this PC as {reference}; it is sent as soon as the server answers.")
_BOOKED = mark("outbox", "This step had reached the office already; it was not done twice.")


def book_or_keep(
    page: Page,
    key: str,
    deed: Deed,
    book: Callable[[], T],
    then: Callable[[T], None],
    kept: Callable[[Waiting], None],
    failed: Callable[[Exception], None],
) -> None:
    """Do a deed, or keep it where the server is away: then, and only then, ``kept`` is called.

    ``failed`` is told what the office refused, and that the server is away where this PC keeps nothing.
    """
    outbox = page.context.outbox

    def booked(value: T) -> None:
        if outbox is not None:
            outbox.settled(key)
        then(value)

    def keep(away: Exception | None) -> None:
        def not_kept(error: Exception) -> None:
            failed(away if away is not None and isinstance(error, OutboxClosed) else error)

        if outbox is not None:
            outbox.keep(key, deed, kept, not_kept)

    def refused(error: Exception) -> None:
        if outbox is not None and isinstance(error, OfficeUnavailable) and not isinstance(error, STILL_THERE):
            keep(error)
        elif outbox is not None and isinstance(error, AlreadyBooked):
            outbox.settled(key)
            page.context.notices.info(page.say(_BOOKED))
            page.refresh_soon()
            failed(error)
        else:
            failed(error)

    if outbox is not None and outbox.ready and outbox.away:
        keep(None)
    else:
        page.run(book, booked, refused)


def say_kept(page: Page, waiting: Waiting) -> str:
    """Return that a deed is kept, as a notice says it."""
    return page.say(_KEPT).format(reference=waiting.reference)


def unless_away(page: Page) -> Callable[[Exception], None]:
    """Return what tells why a hint could not be fetched; that the server is away stands above every page."""

    def failed(error: Exception) -> None:
        if not isinstance(error, OfficeUnavailable) or page.context.changes.gone_since is None:
            page.fail(error)

    return failed
