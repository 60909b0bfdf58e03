"""Keeps to the server that leads: one that led before and came back by itself is known by its timeline."""

from __future__ import annotations

from collections.abc import Callable
from contextlib import suppress
from typing import Any

from desk.domain.addresses import Host

_TIMELINE = "SELECT left(pg_walfile_name(pg_current_wal_lsn()), 8)"
"""Each time a follower takes over, the number goes up by one. Source: PostgreSQL documentation, 25.3.6."""
_LED_BEFORE = "this server led before another one took over; session is read-only"


class Leading:
    """Which of several servers leads, by what connections were made so far."""

    def __init__(self) -> None:
        self._newest = 0

    def connect(self, driver: Any, hosts: tuple[Host, ...], call: Callable[[tuple[Host, ...]], Any]) -> Any:
        """Return a connection that ``call`` makes to one of ``hosts``, never to one that led before.

        libpq takes the first server that lets it write, and one that fell and came back with its old state
        would: what is read there is of before, and nothing written there is ever confirmed.
        """
        raw = call(hosts)
        if self._leads(raw) or len(hosts) == 1:
            return raw
        raw.close()
        for host in hosts:
            with suppress(driver.OperationalError):
                raw = call((host,))
                if self._leads(raw):
                    return raw
                raw.close()
        raise driver.OperationalError(_LED_BEFORE)

    def _leads(self, raw: Any) -> bool:
        if raw.info.parameter_status("in_hot_standby") == "on":
            return True  # it was asked for, and only follows
        timeline = int(raw.execute(_TIMELINE).fetchone()[0], 16)
        if not raw.autocommit:
            raw.rollback()
        self._newest = max(self._newest, timeline)
        return timeline == self._newest
