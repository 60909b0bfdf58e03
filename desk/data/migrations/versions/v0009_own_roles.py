"""Lets everybody sign in at an office's server as themselves, and the server keep a journal of its own."""

from __future__ import annotations

revision = "0009"
down_revision = "0008"


def upgrade() -> None:
    """Change no table: functions, views, row rules and the server's journal are made with the triggers."""
