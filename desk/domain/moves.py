"""What there is to say of an office that goes to another version or another place."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from desk.domain.errors import DeskError


@dataclass(frozen=True, slots=True)
class BroughtUp:
    """An office of an earlier program that has just been brought to the version of this one."""

    since: int
    version: int
    kept: Path | None
    """The copy of the office as it was before."""


Keep = Callable[[int], Path | None]
"""Keeps a copy of an office of a version before it changes, and returns where."""


@dataclass(eq=False)
class UpgradeKeepsNothing(DeskError):
    """The copy that has to be kept before an upgrade could not be made; nothing was changed."""

    why: str
