"""Numbers of people kept out of sight wherever text leaves the window: crash reports, notices, copies."""

from __future__ import annotations

import re

_NIK = re.compile(r"(?<!\d)(\d{4})\d{8}(\d{4})(?!\d)")


def masked(text: str) -> str:
    """Return ``text`` with every number of 16 digits masked: ``3673••••••••0012``."""
    return _NIK.sub(r"\1••••••••\2", text)
