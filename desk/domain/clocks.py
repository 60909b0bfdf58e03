"""The office's clock: that of this PC until the office's server has told the time."""

from __future__ import annotations

import sys
import time
from collections.abc import Callable
from datetime import UTC, datetime, timedelta

CLOSE_ENOUGH = timedelta(milliseconds=100)
"""A difference that small may come from the way to the server and back; the clock is not moved for it."""


def _pc_now() -> datetime:
    return datetime.now(UTC)


def _awake_or_not() -> float:
    """Return seconds that nobody can set and that go on while the PC sleeps.

    Linux stops ``monotonic`` while it sleeps (clock_getres(2)); Windows does not.
    """
    return time.clock_gettime(time.CLOCK_BOOTTIME) if sys.platform == "linux" else time.monotonic()


class OfficeClock:
    """The clock of this PC, or that of the server once it was asked, or a demo's, which goes on from its day.

    After the server was asked, it counts on from the answer: whoever sets the PC's clock moves nothing.
    """

    def __init__(
        self, pc_now: Callable[[], datetime] = _pc_now, seconds: Callable[[], float] = _awake_or_not
    ) -> None:
        self._pc_now, self._seconds = pc_now, seconds
        self._shift = timedelta()
        self._told: tuple[datetime, float] | None = None
        self._own_time = False

    def __call__(self) -> datetime:
        told = self._told
        if told is None:
            return self._pc_now() + self._shift
        moment, at = told
        return moment + timedelta(seconds=self._seconds() - at)

    def go_on_from(self, moment: datetime) -> None:
        """Let the time be ``moment`` now, whatever a server says: a demo lives in its own days."""
        self._own_time, self._told = True, None
        self._shift = moment - self._pc_now()

    def set_by(self, moment: datetime) -> timedelta:
        """Take ``moment`` for the present one, and return by how much this clock was behind it."""
        behind = moment - self()
        if not self._own_time and (self._told is None or abs(behind) > CLOSE_ENOUGH):
            self._told = (moment, self._seconds())
        return behind
