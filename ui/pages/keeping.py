"""A deed that is done now, or kept at this PC until the server is back; either way under one key."""

from __future__ import annotations

from collections.abc import Callable
from threading import Event, Thread
from typing import Generic, TypeVar

from desk.domain.errors import AlreadyBooked, OfficeUnavailable
from desk.domain.news import Waits
from desk.domain.outbox import Deed, OutboxClosed, Waiting
from desk.domain.server_errors import STILL_THERE
from desk.domain.text import mark
from ui.pages.page import Page

T = TypeVar("T")

_KEPT = mark("outbox", "Kept on this PC as {reference}; it is sent as soon as the server answers.")
_BOOKED = mark("outbox", "This step had reached the office already; it was not done twice.")


class _OnItsWay(Generic[T]):
    """A deed at the server, which the page need not wait for any longer once it is kept at this PC too.

    A thread of its own waits with it: those of the window are few, and a second server may be away for hours.
    """

    def __init__(self, book: Callable[[], T], keep: Callable[[Callable[[Waiting], None]], None]) -> None:
        """``keep`` keeps the deed at this PC, if it can, and then calls what it was given."""
        self._book, self._keep = book, keep
        self._told = Event()
        self._answer: list[T] = []
        self._error: Exception | None = None
        self._kept: Waiting | None = None

    def not_confirmed(self, waits: Waits) -> None:
        """The server confirms nothing; where nothing can be kept here, the page waits on."""
        if waits.deed:
            self._keep(self._leave)

    def _leave(self, kept: Waiting) -> None:
        self._kept = kept
        self._told.set()

    def __call__(self) -> T | Waiting:
        """Return the deed's answer, or what is kept of it here; called in the pool."""
        Thread(target=self._work, name="deed", daemon=True).start()
        self._told.wait()
        if self._error is not None:
            raise self._error
        return self._answer[0] if self._answer or self._kept is None else self._kept

    def _work(self) -> None:
        try:
            self._answer.append(self._book())
        except Exception as error:
            if self._kept is None:  # else it is sent from there, and refused there
                self._error = error
        self._told.set()


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

    One that the server does not confirm is kept besides, so that the next person can be served. Once the
    server confirms again the key is asked for there: what it has is not done twice.

    ``failed`` is told what the office refused, and that the server is away where this PC keeps nothing.
    """
    outbox, waiting = page.context.outbox, page.context.changes.waiting
    if outbox is None:
        page.run(book, then, failed)
        return
    way = _OnItsWay(book, lambda leave: outbox.keep(key, deed, leave, lambda _error: None))

    def booked(value: T | Waiting) -> None:
        waiting.disconnect(way.not_confirmed)
        if isinstance(value, Waiting):
            kept(value)
        else:
            outbox.settled(key)
            then(value)

    def keep(away: Exception | None) -> None:
        def not_kept(error: Exception) -> None:
            failed(away if away is not None and isinstance(error, OutboxClosed) else error)

        outbox.keep(key, deed, kept, not_kept)

    def refused(error: Exception) -> None:
        waiting.disconnect(way.not_confirmed)
        if isinstance(error, OfficeUnavailable) and not isinstance(error, STILL_THERE):
            keep(error)
            return
        if isinstance(error, AlreadyBooked):
            outbox.settled(key)
            page.context.notices.info(page.say(_BOOKED))
            page.refresh_soon()
        failed(error)

    if outbox.ready and outbox.away:
        keep(None)
    else:
        waiting.connect(way.not_confirmed)
        page.run(way, booked, refused)


def say_kept(page: Page, waiting: Waiting) -> str:
    """Return that a deed is kept, as a notice says it."""
    return page.say(_KEPT).format(reference=waiting.reference)


def unless_away(page: Page) -> Callable[[Exception], None]:
    """Return what tells why a hint could not be fetched; that the server is away stands above every page."""

    def failed(error: Exception) -> None:
        if not isinstance(error, OfficeUnavailable) or page.context.changes.gone_since is None:
            page.fail(error)

    return failed
