"""Up to when the journal was lawfully cut: what happened before has no line in it, and needs none."""

from __future__ import annotations

CUT = "(SELECT coalesce(max(until), '1900-01-01') FROM journal_cut)"


def since_the_cut(moment: str) -> str:
    """Return the condition that something happened after what was cut from the journal."""
    return f"{moment} > {CUT}"
