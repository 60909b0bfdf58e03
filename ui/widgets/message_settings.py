"""What the head may set for messages to citizens, as data beside the other settings."""

from __future__ import annotations

from desk.domain.text import mark
from ui.widgets.office_settings import MESSAGES, Kind, Setting, SettingGroup

WHEN = SettingGroup(
    mark("settings", "By what and when"),
    (
        Setting(
            MESSAGES + "media",
            mark("settings", "Citizens are written to by"),
            Kind.MEDIA,
            mark(
                "settings",
                "The first one by which a citizen can be reached is used. With none ticked, nobody is"
                " written to.",
            ),
        ),
        Setting(MESSAGES + "quiet_since", mark("settings", "Nothing is sent from"), Kind.TIME),
        Setting(MESSAGES + "quiet_until", mark("settings", "until the hour"), Kind.TIME),
        Setting(
            MESSAGES + "late_days",
            mark("settings", "No longer sent after (days)"),
            Kind.COUNT,
            mark("settings", "What could not be sent for so long would only confuse."),
            most=60,
        ),
    ),
)
HOW_MANY = SettingGroup(
    mark("settings", "Pace and cost"),
    (
        Setting(
            MESSAGES + "per_minute",
            mark("settings", "Messages in a minute at most"),
            Kind.COUNT,
            mark("settings", "Many mail servers and gateways shut out who is faster."),
            most=600,
        ),
        Setting(
            MESSAGES + "daily_cost",
            mark("settings", "Budget of a day (Rp)"),
            Kind.COUNT,
            mark("settings", "Then nothing leaves until tomorrow; 0: no limit."),
            least=0,
            most=100_000_000,
        ),
        Setting(
            MESSAGES + "sms_cost",
            mark("settings", "Price of one part of an SMS (Rp)"),
            Kind.COUNT,
            mark("settings", "Where the gateway does not say what it takes."),
            least=0,
            most=10_000,
        ),
        Setting(
            MESSAGES + "reply_path",
            mark("settings", "Citizens answer to"),
            hint=mark(
                "settings", "As it stands in messages. Left empty: telephone and e-mail of the office."
            ),
        ),
    ),
)
