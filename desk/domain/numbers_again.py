"""What becomes of numbers that were given out after the backup from which an office goes on."""

from __future__ import annotations

from desk.domain.text import Word, mark

BEFORE_RESTORE = mark("void_number", "Issued before the restore")
SKIPPED = mark("void_number", "May have been issued before the restore")
MOST_SKIPPED = 2_000
"""Of each kind at once: more than a busy week gives out."""
_KNOWN = {word.text: word for word in (BEFORE_RESTORE, SKIPPED)}


def void_reason(kept: str) -> Word | str:
    """Return why a number is void: in words of the program where it is void by the program, else as typed."""
    return _KNOWN.get(kept, kept)
