"""What a PDF looks like now beside what was signed; runs in a process of its own."""

from __future__ import annotations

import time
from collections import Counter
from typing import Any

import pypdfium2

from desk.domain.machine_reading import PageChange

_MOST_WORDS = 100_000
"""Characters of one page."""
_DOTS = 60 / 72
_LONGEST_SIDE = 900
"""Pixels; enough to see that one letter is another."""
_TELLING = 24
"""Of 255: how much a dot must differ; what a page says and looks like, not how its lines are smoothed."""


def compare(before: bytes, after: bytes, seconds: float) -> tuple[tuple[PageChange, ...], int, int, int]:
    """Return the pages that differ, how many there were, are, and were compared in the time."""
    until = time.monotonic() + seconds
    old, new = pypdfium2.PdfDocument(before), pypdfium2.PdfDocument(after)
    changed, compared = [], 0
    for number in range(min(len(old), len(new))):
        if time.monotonic() > until:
            break
        found = _page(old[number], new[number], number + 1)
        if found is not None:
            changed.append(found)
        compared += 1
    return tuple(changed), len(old), len(new), compared


def _page(old: Any, new: Any, number: int) -> PageChange | None:
    was, now = _words(old), _words(new)
    gone, came = tuple((was - now).elements()), tuple((now - was).elements())
    if gone or came:
        return PageChange(number, gone, came)
    return PageChange(number) if _looks_different(old, new) else None


def _words(page: Any) -> Counter[str]:
    text = page.get_textpage()
    return Counter(text.get_text_range(0, min(text.count_chars(), _MOST_WORDS)).split())


def _looks_different(old: Any, new: Any) -> bool:
    first, second = _drawn(old), _drawn(new)
    if first[0] != second[0]:
        return True
    return any(abs(a - b) > _TELLING for a, b in zip(first[1], second[1], strict=True) if a != b)


def _drawn(page: Any) -> tuple[tuple[int, int], bytes]:
    scale = min(_DOTS, _LONGEST_SIDE / max(*page.get_size(), 1.0))
    bitmap = page.render(scale=scale, grayscale=True, may_draw_forms=True)
    picture = bitmap.to_pil().convert("L")
    return picture.size, picture.tobytes()
