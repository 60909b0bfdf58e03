"""One page of a long list, and the place where the next one begins."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Generic, TypeVar

Row = TypeVar("Row")
Cursor = tuple[object, ...]


@dataclass(frozen=True, slots=True)
class Page(Generic[Row]):
    """Rows of one snapshot; ``after`` is where the next page begins, None at the end."""

    rows: tuple[Row, ...]
    after: Cursor | None
