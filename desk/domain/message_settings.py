"""What the head sets for messages to citizens: by what, when, how many, for how much."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import time
from typing import Any

from desk.domain import carrier_settings
from desk.domain.carrier_settings import CarrierSettings
from desk.domain.carriers import Medium
from desk.domain.text import Word, mark

_MEDIA = {medium.code: medium for medium in Medium}
_TWICE = mark("setting_flaw", "Each medium can be chosen once.")
_AT_LEAST_ONE = mark("setting_flaw", "A whole number of at least 1 is needed.")
_NOT_NEGATIVE = mark("setting_flaw", "A whole number of at least 0 is needed.")


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
    carriers: CarrierSettings = field(default_factory=CarrierSettings)

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
            "carriers": self.carriers.stored(),
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
        if "carriers" in values:
            values["carriers"] = CarrierSettings.read(values["carriers"])
        return MessageSettings(**values)


def flaw(settings: MessageSettings) -> tuple[str, Word] | None:
    """Return what cannot be used and why, None when the office can write to citizens by it."""
    if len(set(settings.media)) < len(settings.media):
        return ", ".join(medium.code for medium in settings.media), _TWICE
    for count in (settings.per_minute, settings.late_days):
        if count < 1:
            return str(count), _AT_LEAST_ONE
    for count in (settings.daily_cost, settings.sms_cost):
        if count < 0:
            return str(count), _NOT_NEGATIVE
    described = [one for medium in Medium if (one := settings.carriers.of(medium)) is not None]
    wrong = ((carrier_settings.place_of(one), carrier_settings.flaw(one)) for one in described)
    return next(((place, why) for place, why in wrong if why is not None), None)
