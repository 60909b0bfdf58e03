"""Refusals of who reads the journal."""

from __future__ import annotations

from desk.domain.errors import DeskError


class SealUnreadable(DeskError):
    """What was typed is no seal of a daily report."""
