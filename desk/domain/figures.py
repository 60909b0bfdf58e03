"""What an office may tell others of a month: counts of which none leads back to a person."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from desk.domain.errors import DeskError

FORMAT = "prrdesk-figures-1"
STEP = 5
"""Every count is told as the nearest multiple of this, as HESA rounds counts of people: 0, 1 and 2 as 0."""
_MONTH = re.compile(r"\d{4}-(0[1-9]|1[0-2])")


@dataclass(eq=False)
class FiguresUnreadable(DeskError):
    """A file that holds no figures of an office."""

    name: str


@dataclass(eq=False)
class FiguresDiffer(DeskError):
    """Figures that cannot be added: of another month, or of an office that is there already."""

    name: str


@dataclass(eq=False)
class MonthNotOver(DeskError):
    """A month that is still going on: its figures would differ tomorrow, and the difference be a person."""

    month: str


@dataclass(frozen=True, slots=True)
class OfficeFigures:
    """One month of one office, by the code of its city or regency: counts by group and kind."""

    office: str
    month: str
    groups: Mapping[str, Mapping[str, int]]

    def stored(self) -> dict[str, Any]:
        """Return the figures as JSON keeps them."""
        groups = {name: dict(counts) for name, counts in self.groups.items()}
        return {"format": FORMAT, "office": self.office, "month": self.month, "step": STEP, "groups": groups}


def told_of(counts: Mapping[str, int]) -> dict[str, int]:
    """Return counts as they may leave the office.

    Each is rounded by itself and no total stands beside them, so that no count follows from the others:
    behind each told one stand five that it may have been, behind 0 three.
    """
    rounded = {kind: (count + STEP // 2) // STEP * STEP for kind, count in sorted(counts.items())}
    return {kind: count for kind, count in rounded.items() if count}


def read_figures(name: str, stored: object) -> OfficeFigures:
    """Return the figures of a file.

    Raises:
        FiguresUnreadable: it holds something else.
    """
    try:
        if not isinstance(stored, dict) or stored["format"] != FORMAT:
            raise FiguresUnreadable(name)
        office, month = str(stored["office"]), str(stored["month"])
        groups = {
            str(group): {str(kind): _count(count) for kind, count in counts.items()}
            for group, counts in stored["groups"].items()
        }
    except (KeyError, TypeError, AttributeError, ValueError) as error:
        raise FiguresUnreadable(name) from error
    if not office or not _MONTH.fullmatch(month):
        raise FiguresUnreadable(name)
    return OfficeFigures(office, month, groups)


def _count(told: object) -> int:
    if not isinstance(told, int) or isinstance(told, bool) or told < 0 or told % STEP:
        raise ValueError(told)
    return told


def together(many: Sequence[tuple[str, OfficeFigures]]) -> dict[str, Any]:
    """Return figures of several offices, each with the name of its file, added up as JSON keeps it.

    Raises:
        FiguresDiffer: they are of different months, or of one office twice.
    """
    seen: set[str] = set()
    groups: dict[str, dict[str, int]] = {}
    for name, one in many:
        if one.office in seen or one.month != many[0][1].month:
            raise FiguresDiffer(name)
        seen.add(one.office)
        for group, counts in one.groups.items():
            added = groups.setdefault(group, {})
            for kind, count in counts.items():
                added[kind] = added.get(kind, 0) + count
    return {
        "format": f"{FORMAT}-sum",
        "month": many[0][1].month,
        "step": STEP,
        "offices": sorted(seen),
        "groups": groups,
    }
