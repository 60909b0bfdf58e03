"""What is heard of an office while a window is open: what others changed, and whether it is still there."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from desk.domain.errors import OfficeUnavailable
from desk.domain.journal import Topic


@dataclass(frozen=True, slots=True)
class Gone:
    """The office is out of reach; ``since`` is when it last answered, by the office's own clock.

    Told again with the same ``since`` when a server that is gone turns out to refuse who works here, or back.
    """

    since: datetime
    error: OfficeUnavailable


@dataclass(frozen=True, slots=True)
class Waits:
    """The office's server is there and confirms nothing since ``since``: it waits for its second one.

    ``deed`` says whether a deed of this program waits with it, which is neither lost nor kept yet.
    """

    since: datetime
    deed: bool = False


@dataclass(frozen=True, slots=True)
class News:
    """Something heard; each of them is told once.

    ``milliseconds`` is the way to the office and back, told every few seconds; ``back`` comes after ``gone``.
    ``waits`` stands in everything told as long as it holds.
    """

    topics: frozenset[Topic] = frozenset()
    milliseconds: int | None = None
    gone: Gone | None = None
    back: bool = False
    waits: Waits | None = None
