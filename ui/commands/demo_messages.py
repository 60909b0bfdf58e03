"""What citizens of the demo are told: rounds of the sender as a window does them, and calls after them."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable

from desk.domain.message_calls import CallOutcome
from desk.domain.message_lists import MessageFilter, StateGroup
from desk.domain.messages import Wish
from desk.domain.staff import Staff
from desk.office import Office
from reports.message_texts import composer

_CALLS = (CallOutcome.REACHED, CallOutcome.NO_ANSWER, CallOutcome.REACHED, CallOutcome.WRONG_NUMBER)
_ROUNDS = 12
"""More than the demo needs at any hour; what is left goes with the next."""
_MINUTES = 1.1
"""Between rounds, so that the office's pace allows as many again."""


class DemoMessages:
    """The messages of the demo day, which go to nobody; ``pass_`` lets minutes go by."""

    def __init__(self, office: Office, pass_: Callable[[float], None]) -> None:
        self._office = office
        self._pass = pass_
        self._compose = composer(office)
        self.figures: Counter[str] = Counter()

    def send(self, clerk: Staff) -> None:
        """Send what waits, some every minute, until nothing more may leave."""
        opened = self._office.carriers.opened(clerk)
        for _ in range(_ROUNDS):
            done = self._office.sending.round(clerk, opened, self._compose)
            for name in ("sent", "failed", "later", "arrived", "planned"):
                self.figures[name] += getattr(done, name)
            if not done.sent + done.failed + done.later:
                return
            self._pass(_MINUTES)

    def stop(self, clerk: Staff) -> None:
        """Somebody who is about to be written to asks at the counter for no more messages."""
        waiting = self._office.messages.page(MessageFilter(StateGroup.WAITING)).rows
        asked = next(row.application_id for row in waiting if row.email and row.application_id is not None)
        self._office.messages.wish(clerk, asked, Wish.STOPPED)
        self.figures["stopped"] += 1

    def call(self, clerk: Staff) -> None:
        """Call some of those whom no message reached; the others are left to the next morning."""
        for row, outcome in zip(self._office.messages.to_call().rows, _CALLS, strict=False):
            self._pass(2)
            self._office.messages.call(clerk, row.id, outcome)
            self.figures["called"] += 1
