"""What the preview of a PRR list says row by row."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from desk.domain.intake import EarlierList, Outcome, SampleLine
from desk.domain.printing import PrintJob
from desk.domain.prr_list import RejectedRow
from desk.domain.text import mark
from ui.language import Language
from ui.masking import masked
from ui.palette import Tone
from ui.tables.columns import Align, Column
from ui.widgets.status_badge import Badge

OUTCOME_BADGES = {
    Outcome.QUEUED: Badge(Outcome.QUEUED.word, Tone.GOOD, "check"),
    Outcome.HELD: Badge(mark("intake", "New, held"), Tone.WARN, "hold"),
    Outcome.REPEATED: Badge(Outcome.REPEATED.word, Tone.NEUTRAL, "history"),
    Outcome.NOT_READY: Badge(Outcome.NOT_READY.word, Tone.NEUTRAL, "clock"),
    Outcome.REJECTED: Badge(Outcome.REJECTED.word, Tone.BAD, "cancel"),
}


@dataclass(frozen=True, slots=True)
class SampleRow:
    """An example row with its kelurahan in words."""

    line: SampleLine
    place: str


def _why(row: SampleRow, language: Language) -> str:
    reasons = ", ".join(language.say(reason.word) for reason in row.line.reasons)
    return reasons or (row.line.status_raw if row.line.outcome is Outcome.NOT_READY else "")


SAMPLE_COLUMNS: tuple[Column[SampleRow], ...] = (
    Column("row", mark("intake", "Row"), lambda row, say: say.number(row.line.row_number), 8, Align.RIGHT),
    Column(
        "name", mark("intake", "Name"), lambda row, _: row.line.name, 22, tip=lambda row, _: row.line.name
    ),
    Column("nik", mark("intake", "NIK"), lambda row, _: masked(row.line.nik), 18),
    Column(
        "born", mark("intake", "Born"), lambda row, say: say.short_date(row.line.birth_date), 11, shown=False
    ),
    Column("place", mark("intake", "Kelurahan"), lambda row, _: row.place, 20),
    Column(
        "outcome", mark("intake", "What becomes of it"), width=26,
        badge=lambda row: OUTCOME_BADGES[row.line.outcome],
    ),
    Column("why", mark("intake", "Why"), _why, 30, tip=_why),
    Column("sheet", mark("intake", "Sheet"), lambda row, _: row.line.sheet, 12, shown=False),
)  # fmt: skip


def _number(name: str) -> Callable[[EarlierList, Language], str]:
    return lambda row, language: language.number(getattr(row, name))


def _undone(row: EarlierList, language: Language) -> str:
    return " · ".join(part for part in (language.moment(row.undone_at), row.undone_by) if part)


LIST_COLUMNS: tuple[Column[EarlierList], ...] = (
    Column("file", mark("intake", "List"), lambda row, _: row.file, 34, tip=lambda row, _: row.file),
    Column("at", mark("intake", "Taken in on"), lambda row, say: say.moment(row.at), 16),
    Column(
        "staff",
        mark("intake", "Taken in by"),
        lambda row, _: row.staff,
        16,
        tip=lambda row, _: row.staff,
    ),
    Column("undone", mark("intake", "Undone"), _undone, 22, tip=lambda row, _: row.undone_why),
    *(
        Column(name, word, _number(name), 14, Align.RIGHT)
        for name, word in (
            ("queued", mark("intake", "new, will wait")),
            ("held", mark("intake", "new, held")),
            ("repeated", mark("intake", "say nothing new")),
            ("not_ready", mark("intake", "not Print Ready")),
            ("rejected", mark("intake", "rejected")),
        )
    ),
)

REJECT_COLUMNS: tuple[Column[RejectedRow], ...] = (
    Column("row", mark("intake", "Row"), lambda row, say: say.number(row.row_number), 8, Align.RIGHT),
    Column("sheet", mark("intake", "Sheet"), lambda row, _: row.sheet, 14),
    Column(
        "reason",
        mark("intake", "Why not"),
        lambda row, say: say.say(row.reason.word),
        44,
        tip=lambda row, say: say.say(row.reason.word),
    ),
    Column(
        "cure",
        mark("intake", "What to do"),
        lambda row, say: say.say(row.reason.cure),
        56,
        tip=lambda row, say: say.say(row.reason.cure),
    ),
)

VANISHED_COLUMNS: tuple[Column[PrintJob], ...] = (
    Column("name", mark("intake", "Name"), lambda row, _: row.name, 24, tip=lambda row, _: row.name),
    Column("nik", mark("intake", "NIK"), lambda row, _: masked(row.nik), 18),
    Column("born", mark("intake", "Born"), lambda row, say: say.short_date(row.birth_date), 12),
    Column("place", mark("intake", "Kelurahan"), lambda row, _: row.place, 26),
    Column("state", mark("intake", "Status"), lambda row, say: say.say(row.state.word), 16),
    Column("recorded", mark("intake", "Recorded"), lambda row, say: say.short_date(row.recorded_on), 12),
)
