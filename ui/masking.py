"""Numbers of people kept out of sight: in lists, details, notices, tips, copies and crash reports."""

from __future__ import annotations

import re
from html import escape

from PySide6 import QtGui

from desk.domain.masks import HIDDEN, mask_text

_NIK = re.compile(r"[0-9]{16}")
_ENDS = 4


def masked(text: str) -> str:
    """Return ``text`` with every number of a person masked: ``3673••••••••0012``, ``0812••••789``."""
    return mask_text(text)


def as_tip(text: str) -> str:
    """Return ``text`` for a tool tip, masked; where Qt would take it for markup, as the words it is.

    >>> as_tip("<b>SITI</b>")
    '<qt>&lt;b&gt;SITI&lt;/b&gt;</qt>'
    """
    text = mask_text(text)
    if not QtGui.Qt.mightBeRichText(text):
        return text
    return "<qt>{}</qt>".format(escape(text).replace("\n", "<br>"))


def masked_but(first: str, second: str) -> tuple[str, str]:
    """Return two numbers of 16 digits masked but for the digits in which they differ; others masked alone."""
    if not (_NIK.fullmatch(first) and _NIK.fullmatch(second)):
        return masked(first), masked(second)
    differs = [a != b for a, b in zip(first, second, strict=True)]
    one, other = (
        "".join(
            digit if shown or place < _ENDS or place >= len(number) - _ENDS else HIDDEN
            for place, (digit, shown) in enumerate(zip(number, differs, strict=True))
        )
        for number in (first, second)
    )
    return one, other
