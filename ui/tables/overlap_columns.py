"""What the list of overlaps says about each of them."""

from __future__ import annotations

from dataclasses import dataclass

from desk.domain.overlaps import HeldJob
from desk.domain.printing import HoldReason
from desk.domain.text import mark
from ui.language import Language
from ui.masking import masked
from ui.palette import Tone
from ui.tables.columns import Align, Column
from ui.widgets.status_badge import Badge

HOLD_BADGES = {
    # Shorter than the sentence of the reason, which the details show: a list has no room for it.
    HoldReason.SAME_NIK_OTHER_NAME: Badge(mark("overlaps", "Same NIK, other name"), Tone.WARN, "overlap"),
    HoldReason.SAME_PERSON_OTHER_NIK: Badge(mark("overlaps", "Same person, other NIK"), Tone.WARN, "people"),
    HoldReason.ALREADY_PRINTED: Badge(HoldReason.ALREADY_PRINTED.word, Tone.INFO, "card"),
    HoldReason.DIED: Badge(HoldReason.DIED.word, Tone.BAD, "cancel"),
    HoldReason.MOVED_OUT: Badge(HoldReason.MOVED_OUT.word, Tone.BAD, "send"),
    HoldReason.REGION_UNKNOWN: Badge(HoldReason.REGION_UNKNOWN.word, Tone.NEUTRAL, "place"),
    HoldReason.TOO_YOUNG: Badge(mark("overlaps", "Not yet 17"), Tone.NEUTRAL, "clock"),
    HoldReason.NO_LONGER_READY: Badge(mark("overlaps", "No longer PRR"), Tone.NEUTRAL, "history"),
}


@dataclass(frozen=True, slots=True)
class HeldRow:
    """A held job and for how many days it has been held."""

    held: HeldJob
    days: int


def _other(row: HeldRow, _language: Language) -> str:
    hold = row.held.hold
    name = row.held.other.name if row.held.other else hold.other_name
    nik = masked(hold.other_nik) if hold.other_nik != row.held.job.nik else ""
    return " · ".join(part for part in (name, nik) if part)


OVERLAP_COLUMNS: tuple[Column[HeldRow], ...] = (
    Column(
        "name",
        mark("overlaps", "Name"),
        lambda row, _: row.held.job.name,
        22,
        tip=lambda row, _: row.held.job.name,
    ),
    Column("nik", mark("overlaps", "NIK"), lambda row, _: masked(row.held.job.nik), 18),
    Column(
        "reason",
        mark("overlaps", "Held because"),
        width=28,
        badge=lambda row: HOLD_BADGES[row.held.hold.reason],
        tip=lambda row, say: say.say(row.held.hold.reason.word),
    ),
    Column("days", mark("overlaps", "Held for"), lambda row, say: say.age(row.days), 10, Align.RIGHT),
    Column("other", mark("overlaps", "Collides with"), _other, 26, tip=_other),
    Column(
        "place",
        mark("overlaps", "Kelurahan"),
        lambda row, _: row.held.job.place,
        22,
        tip=lambda row, _: row.held.job.place,
    ),
)
