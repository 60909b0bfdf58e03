"""Giving a document to who stands there: now, or kept at this PC if it was seen ready."""

from __future__ import annotations

from collections.abc import Callable
from uuid import uuid4

from desk.domain.collecting import Case, Collected
from desk.domain.outbox import Collect, Once, Waiting
from ui.pages.keeping import book_or_keep, say_kept
from ui.pages.page import Page
from ui.pages.pick_up_case import taker_of
from ui.widgets.collect_panel import Handing


class Giving:
    """Tries each document under one key, however often it is pressed, until it is given."""

    def __init__(self, page: Page) -> None:
        self._page = page
        self._keys: dict[int, str] = {}

    def collect(
        self,
        case: Case,
        said: Handing,
        then: Callable[[Collected], None],
        kept: Callable[[], None],
        failed: Callable[[Exception], None],
    ) -> None:
        """Give the document of an application; ``then`` when the office has it, ``kept`` when this PC has."""
        page, asked = self._page, case.application
        if asked is None:
            return
        key, taker = self._key(asked.id), taker_of(said.taker)
        name, shown, relation = said.name, tuple(said.shown), said.relation
        whose = case.standing.name
        deed = Collect(asked.id, asked.number, whose, case.slot, taker, name, shown, relation, asked.job_id)

        def given(collected: Collected) -> None:
            self._keys.pop(asked.id, None)
            then(collected)

        def waits(waiting: Waiting) -> None:
            self._keys.pop(asked.id, None)
            page.context.notices.info(say_kept(page, waiting))
            kept()

        book_or_keep(
            page,
            key,
            deed,
            lambda: page.office.pick_up.collect(
                page.staff, asked.id, taker, name, shown, relation, booked=Once(key)
            ),
            given,
            waits,
            failed,
        )

    def _key(self, application_id: int) -> str:
        """Return the key of a document: of one that waits refused, its own, so that it is changed by this."""
        outbox = self._page.context.outbox
        about = (one for one in outbox.box.refused if isinstance(one.deed, Collect)) if outbox else ()
        kept = next((one.key for one in about if _is_of(one, application_id)), "")
        return kept or self._keys.setdefault(application_id, str(uuid4()))


def _is_of(one: Waiting, application_id: int) -> bool:
    return isinstance(one.deed, Collect) and one.deed.application_id == application_id
