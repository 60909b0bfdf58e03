"""What citizens are to be told: when it came to be so, and what became of it."""

from __future__ import annotations

from datetime import datetime

from sqlalchemy import Connection, bindparam, text

from desk.data.columns import UtcTime

_NOTE = text("UPDATE message SET at = :now WHERE at IS NULL").bindparams(bindparam("now", type_=UtcTime))


def note(db: Connection, now: datetime) -> None:
    """Say when it came to be so, of what the deed under way has made worth telling."""
    db.execute(_NOTE, {"now": now})
