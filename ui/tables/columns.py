"""A column of a list as a value: its title, what it says about a row, how it stands."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from enum import Enum
from typing import Generic, TypeVar

from desk.domain.text import Word
from ui.language import Language
from ui.widgets.status_badge import Badge

Row = TypeVar("Row")


class Align(Enum):
    """How the cells of a column stand; numbers stand right."""

    LEFT = "left"
    RIGHT = "right"


@dataclass(frozen=True, slots=True)
class Column(Generic[Row]):
    """One column; ``text`` gets the row and the language, ``width`` counts characters.

    With ``badge``, its word is the text. ``orders`` are the values handed to the page, one after the other,
    when the header is clicked; none when the list cannot be sorted by this column; the first is shown as
    rising. ``shown`` says whether the column is there before the person chooses.
    """

    name: str
    title: Word
    text: Callable[[Row, Language], str] = lambda row, language: ""
    width: int = 16
    align: Align = Align.LEFT
    orders: tuple[object, ...] = ()
    badge: Callable[[Row], Badge | None] | None = None
    tip: Callable[[Row, Language], str] | None = None
    shown: bool = True
