"""Column types that mean the same on SQLite and PostgreSQL: UTC times, and enums kept by code."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import Any

from sqlalchemy import DateTime, Dialect, String, TypeDecorator

from desk.domain.printing import Worded


class UtcTime(TypeDecorator[datetime]):
    """A moment in UTC; a time without a zone is refused, because nobody knows what it means."""

    impl = DateTime(timezone=True)
    cache_ok = True

    def process_bind_param(self, value: datetime | None, dialect: Dialect) -> datetime | None:
        """Store UTC; SQLite keeps it without the zone."""
        if value is None:
            return None
        if value.tzinfo is None:
            raise ValueError("a moment needs a time zone")
        moment = value.astimezone(UTC)
        return moment.replace(tzinfo=None) if dialect.name == "sqlite" else moment

    def process_result_value(self, value: datetime | None, dialect: Dialect) -> datetime | None:
        """Give back an aware UTC time on both engines."""
        if value is None:
            return None
        return value.replace(tzinfo=UTC) if value.tzinfo is None else value.astimezone(UTC)


class Coded(TypeDecorator[Any]):
    """A member of a worded enum, stored by its code."""

    impl = String(32)
    cache_ok = True

    def __init__(self, kind: type[Worded]) -> None:
        super().__init__()
        self.kind = kind
        self._by_code = {member.code: member for member in kind}

    def process_bind_param(self, value: Worded | None, dialect: Dialect) -> str | None:
        """Store the code."""
        return None if value is None else value.code

    def process_result_value(self, value: str | None, dialect: Dialect) -> Worded | None:
        """Give back the member."""
        return None if value is None else self._by_code[value]
