"""What the lists of the kecamatan's page say: the six of them, the people asked for, lists and days."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date

from desk.domain.kecamatan import Asked, AskedTogether, KecamatanLine, Stand, Standing
from desk.domain.text import mark
from ui.language import Language
from ui.masking import masked
from ui.palette import Tone
from ui.tables.columns import Align, Column
from ui.widgets.status_badge import Badge

STAND_BADGES = {
    stand: Badge(stand.word, tone, sign)
    for stand, tone, sign in (
        (Stand.NOT_17, Tone.NEUTRAL, "clock"),
        (Stand.NOT_PRR, Tone.NEUTRAL, "waiting"),
        (Stand.TO_CHECK, Tone.WARN, "verification"),
        (Stand.HELD, Tone.WARN, "hold"),
        (Stand.TO_PRINT, Tone.INFO, "waiting"),
        (Stand.PRINTING, Tone.INFO, "print"),
        (Stand.SPOILED, Tone.WARN, "spoiled"),
        (Stand.READY, Tone.GOOD, "shelf"),
        (Stand.SENT, Tone.INFO, "send"),
        (Stand.MISSING, Tone.BAD, "question"),
        (Stand.RECEIVED, Tone.GOOD, "check"),
        (Stand.COLLECTED, Tone.NEUTRAL, "check"),
        (Stand.SENT_ELSEWHERE, Tone.NEUTRAL, "send"),
        (Stand.DIED, Tone.BAD, "cancel"),
        (Stand.MOVED, Tone.BAD, "send"),
        (Stand.CANCELLED, Tone.NEUTRAL, "cancel"),
        (Stand.ENDED, Tone.NEUTRAL, "cancel"),
    )
}
_LATE = Badge(mark("kecamatan", "Late"), Tone.BAD, "warning")


def spoken_standing(why: Standing, language: Language) -> str:
    """Return where a card stands and why, in one phrase."""
    facts = {"about": language.say(why.about_word), "day": language.date(why.day), "number": why.number}
    return language.say(why.saying).format(**facts)


KECAMATAN_COLUMNS: tuple[Column[KecamatanLine], ...] = (
    Column("name", mark("kecamatan", "Kecamatan"), lambda row, _: row.name, 13),
    Column("ready", mark("kecamatan", "To send"), lambda row, say: _shown(row.ready, say), 10, Align.RIGHT),
    Column(
        "left", mark("kecamatan", "Left over"), lambda row, say: _shown(row.tally.left, say), 9, Align.RIGHT
    ),
    Column("late", mark("kecamatan", "Late"), lambda row, say: _shown(row.tally.late, say), 10, Align.RIGHT),
    Column(
        "today", mark("kecamatan", "Today"), lambda row, say: _shown(row.asked_today, say), 7, Align.RIGHT
    ),
    Column(
        "asked", mark("kecamatan", "Asked"), lambda row, say: _shown(row.tally.asked, say), 7, Align.RIGHT
    ),
)


def _shown(number: int, language: Language) -> str:
    return language.number(number) if number else "–"


def asked_columns(today: Callable[[], date | None]) -> tuple[Column[Asked], ...]:
    """Return the columns of the people asked for; ``today`` decides what is late."""

    def promised(row: Asked, language: Language) -> str:
        return language.short_date(row.promised_on)

    def late(row: Asked) -> Badge | None:
        day = today()
        return _LATE if day is not None and row.late(day) else None

    return (
        Column("name", mark("kecamatan", "Name"), lambda row, _: row.name, 22, tip=lambda row, _: row.name),
        Column(
            "stand", mark("kecamatan", "Status"), width=22, badge=lambda row: STAND_BADGES[row.standing.stand]
        ),
        Column(
            "why",
            mark("kecamatan", "Explanation"),
            lambda row, say: spoken_standing(row.standing, say),
            40,
            tip=lambda row, say: spoken_standing(row.standing, say),
        ),
        Column("promised", mark("kecamatan", "Promised"), promised, 10),
        Column("late", mark("kecamatan", "Late"), width=11, badge=late),
        Column("village", mark("kecamatan", "Kelurahan"), lambda row, _: row.village, 14),
        Column("asked", mark("kecamatan", "Asked on"), lambda row, say: say.short_date(row.asked_on), 10),
        Column("nik", mark("kecamatan", "NIK"), lambda row, _: masked(row.nik), 18),
        Column("number", mark("kecamatan", "Application"), lambda row, _: row.number, 18, shown=False),
        Column("list", mark("kecamatan", "List"), lambda row, _: row.file, 24, tip=lambda row, _: row.file),
    )


TOGETHER_COLUMNS: tuple[Column[AskedTogether], ...] = (
    Column("day", mark("kecamatan", "Asked on"), lambda row, say: say.short_date(row.day), 11),
    Column("list", mark("kecamatan", "List"), lambda row, _: row.file, 24, tip=lambda row, _: row.file),
    Column("asked", mark("kecamatan", "Asked"), lambda row, say: say.number(row.tally.asked), 8, Align.RIGHT),
    Column(
        "sent", mark("kecamatan", "Sent"), lambda row, say: _shown(row.tally.arrived, say), 8, Align.RIGHT
    ),
    Column(
        "ready", mark("kecamatan", "To send"), lambda row, say: _shown(row.tally.ready, say), 8, Align.RIGHT
    ),
    Column(
        "left", mark("kecamatan", "Left over"), lambda row, say: _shown(row.tally.left, say), 8, Align.RIGHT
    ),
    Column("late", mark("kecamatan", "Late"), lambda row, say: _shown(row.tally.late, say), 10, Align.RIGHT),
    Column("by", mark("kecamatan", "Taken in by"), lambda row, _: row.by, 16),
)
