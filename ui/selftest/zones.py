"""Time zones: from what the program brings along, as Windows has none of its own."""

from __future__ import annotations

import zoneinfo
from collections.abc import Iterator
from datetime import datetime, timedelta

from desk.domain.text import mark
from ui.selftest.found import Found, Trial, fault, good

_ZONES = {"Asia/Jakarta": 7, "Asia/Makassar": 8, "Asia/Jayapura": 9}
"""Hours before UTC (Keputusan Presiden 41/1987)."""
_DAY = datetime(2020, 8, 4)  # noqa: DTZ001 - the zone is what is asked for
_MISSING = mark("selftest", "the time zone {zone} is missing: the package tzdata is not there or not whole.")
_WRONG = mark("selftest", "{zone} is {hours} hours before UTC and not {right}.")
_ALL = mark("selftest", "{zones} from the program's own data.")


def check(_trial: Trial) -> Iterator[Found]:
    """Try the three zones of Indonesia without those of the system."""
    before = zoneinfo.TZPATH
    zoneinfo.reset_tzpath([])
    try:
        faults = [found for zone, hours in _ZONES.items() for found in _tried(zone, hours)]
    finally:
        zoneinfo.reset_tzpath(before)
    yield from faults or [good(_ALL, zones=", ".join(_ZONES))]


def _tried(zone: str, hours: int) -> Iterator[Found]:
    try:
        ahead = _DAY.replace(tzinfo=zoneinfo.ZoneInfo.no_cache(zone)).utcoffset()
    except (zoneinfo.ZoneInfoNotFoundError, OSError, ValueError):
        yield fault(_MISSING, zone=zone)
        return
    if ahead != timedelta(hours=hours):
        yield fault(_WRONG, zone=zone, hours=ahead, right=hours)
