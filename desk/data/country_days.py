"""The public holidays and days of joint leave of Indonesia, year by year, as far as they are known."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from functools import lru_cache
from importlib import import_module
from types import MappingProxyType
from typing import Any

from desk.domain.calendar import DayOff, DayOffKind

_CATEGORIES = ((DayOffKind.JOINT_LEAVE, "government"), (DayOffKind.HOLIDAY, "public"))
"""A day that is both is a public holiday: the later one stays."""
_LONGEST_NAME = 200


@lru_cache(maxsize=64)
def country_days(year: int) -> Mapping[date, DayOff]:
    """Return the days off of a year in the names of the joint decree of the ministers (SKB 3 Menteri).

    Days by the moon that no decree has named yet are estimated and say so in their name.
    """
    # Knowing every country takes a third of a second to load, which nobody needs who only opens the window.
    holidays: Any = import_module("holidays")
    found: dict[date, DayOff] = {}
    for kind, category in _CATEGORIES:
        known = holidays.country_holidays("ID", years=year, categories=(category,), language="id")
        for day in sorted(known):
            name = "; ".join(known.get_list(day))[:_LONGEST_NAME]
            found[day] = DayOff(day, kind, name)
    return MappingProxyType(found)
