"""What the head sets for messages to citizens: by what, when, how many, for how much."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import time
from typing import Any

from desk.domain.carriers import Medium

_MEDIA = {medium.code: medium for medium in Medium}


@dataclass(frozen=True, slots=True)
class MessageSettings:
    """How the office writes to citizens; with no medium nobody is written to."""

    media: tuple[Medium, ...] = ()
    """By what, the preferred one first."""
    quiet_since: time = time(20)
    quiet_until: time = time(7)
    """Between these, by the office's clock, nobody is written to."""
    per_minute: int = 20
    daily_cost: int = 0
    """Rupiah a day at most; 0 when there is no limit."""
    sms_cost: int = 350
    """Rupiah for one part of an SMS where the carrier does not say what it takes."""
    late_days: int = 3
    """What could not be sent for so many days is no longer sent."""
    reply_path: str = ""
    """Where citizens answer, as it stands in messages; empty: the office's contact."""

    def stored(self) -> dict[str, Any]:
        """Return the settings as JSON keeps them."""
        return {
            "media": [medium.code for medium in self.media],
            "quiet_since": f"{self.quiet_since:%H:%M}",
            "quiet_until": f"{self.quiet_until:%H:%M}",
            "per_minute": self.per_minute,
            "daily_cost": self.daily_cost,
            "sms_cost": self.sms_cost,
            "late_days": self.late_days,
            "reply_path": self.reply_path,
        }

    @staticmethod
    def read(stored: Mapping[str, Any]) -> MessageSettings:
        """Return settings from JSON; what is missing has its default."""
        values = {name: stored[name] for name in MessageSettings.__dataclass_fields__ if name in stored}
        if "media" in values:
            values["media"] = tuple(_MEDIA[code] for code in values["media"] if code in _MEDIA)
        for name in ("quiet_since", "quiet_until"):
            if name in values:
                values[name] = time.fromisoformat(values[name])
        return MessageSettings(**values)
