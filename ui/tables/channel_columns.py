"""What the list of one figure by channel says about each request."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from desk.domain.channels import ChannelRow, Group
from desk.domain.text import mark
from ui.language import Language
from ui.masking import masked
from ui.palette import Tone
from ui.tables.columns import Align, Column
from ui.widgets.status_badge import Badge

GROUP_BADGES: Mapping[Group, Badge] = {
    Group.VERIFY: Badge(Group.VERIFY.word, Tone.INFO, "verification"),
    Group.REPAIR: Badge(Group.REPAIR.word, Tone.WARN, "return"),
    Group.CENTRE: Badge(Group.CENTRE.word, Tone.NEUTRAL, "clock"),
    Group.MAKE: Badge(Group.MAKE.word, Tone.INFO, "document"),
    Group.HELD: Badge(Group.HELD.word, Tone.WARN, "hold"),
    Group.PRINT: Badge(Group.PRINT.word, Tone.INFO, "print"),
    Group.SHELF: Badge(Group.SHELF.word, Tone.GOOD, "shelf"),
    Group.SENT: Badge(Group.SENT.word, Tone.GOOD, "send"),
}
_ENDED = Badge(mark("channels", "Ended"), Tone.NEUTRAL, "check")


def name_of(row: ChannelRow, _language: Language) -> str:
    """Return whose request it is."""
    if row.application is not None:
        return row.application.subject.name
    return row.job.name if row.job is not None else ""


def _nik(row: ChannelRow, _language: Language) -> str:
    asked = row.application.subject.nik if row.application is not None else ""
    return masked(asked or (row.job.nik if row.job is not None else ""))


def _what(row: ChannelRow, language: Language) -> str:
    if row.service is not None:
        return row.service.said(language.code)
    return language.say(row.job.kind.word) if row.job is not None else ""


def _place(row: ChannelRow, _language: Language) -> str:
    there = row.application or row.job
    return there.place if there is not None else ""


def _channel(row: ChannelRow, language: Language) -> str:
    there = row.application or row.job
    return language.say(there.channel.word) if there is not None else ""


def _way(row: ChannelRow, language: Language) -> str:
    there = row.application or row.job
    return language.say(there.delivery.word) if there is not None else ""


def _whom(row: ChannelRow, _language: Language) -> str:
    """Return who has it in hand: whoever checks or prints it, or the citizen it went back to."""
    asked = row.application
    if row.waits is Group.VERIFY and asked is not None:
        return asked.checked_by
    if row.waits is Group.REPAIR and asked is not None:
        return asked.contact_name
    if row.waits is Group.PRINT and row.job is not None:
        return row.job.claimed_by
    if row.waits is Group.SHELF:
        return (asked.slot if asked is not None else "") or (row.job.slot if row.job is not None else "")
    return ""


def _late(row: ChannelRow, language: Language) -> str:
    return language.age(row.late_by) if row.late_by else ""


CHANNEL_COLUMNS: Sequence[Column[ChannelRow]] = (
    Column("promised", mark("channels", "Promised"), lambda row, say: say.short_date(row.promised_on), 11),
    Column("late", mark("channels", "Late by"), _late, 9, Align.RIGHT),
    Column("name", mark("channels", "Name"), name_of, 20, tip=name_of),
    Column("what", mark("channels", "Service"), _what, 22, tip=_what),
    Column(
        "waits",
        mark("channels", "Waits for"),
        width=24,
        badge=lambda row: GROUP_BADGES[row.waits] if row.waits is not None else _ENDED,
    ),
    Column("whom", mark("channels", "With whom, where"), _whom, 16, tip=_whom),
    Column("came", mark("channels", "Came"), lambda row, say: say.moment(row.came), 16),
    Column("channel", mark("channels", "Channel"), _channel, 13),
    Column("way", mark("channels", "Leaves by"), _way, 11),
    Column(
        "number",
        mark("channels", "Number"),
        lambda row, _: row.application.number if row.application is not None else "",
        19,
    ),
    Column("nik", mark("channels", "NIK"), _nik, 17, shown=False),
    Column("place", mark("channels", "Kelurahan"), _place, 21, shown=False),
)
