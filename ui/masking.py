"""Numbers of people kept out of sight wherever text leaves the window: crash reports, notices, copies."""

from __future__ import annotations

import re

_NIK = re.compile(r"(?<!\d)(\d{4})\d{8}(\d{4})(?!\d)")
_ENDS = 4
_HIDDEN = "•"


def masked(text: str) -> str:
    """Return ``text`` with every number of 16 digits masked: ``3673••••••••0012``."""
    return _NIK.sub(r"\1••••••••\2", text)


def masked_but(first: str, second: str) -> tuple[str, str]:
    """Return two numbers of 16 digits masked but for the digits in which they differ; others masked alone."""
    if not (_NIK.fullmatch(first) and _NIK.fullmatch(second)):
        return masked(first), masked(second)
    differs = [a != b for a, b in zip(first, second, strict=True)]
    one, other = (
        "".join(
            digit if shown or place < _ENDS or place >= len(number) - _ENDS else _HIDDEN
            for place, (digit, shown) in enumerate(zip(number, differs, strict=True))
        )
        for number in (first, second)
    )
    return one, other
