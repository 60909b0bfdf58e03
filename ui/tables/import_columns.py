"""The columns of the import desk's lists: imports so far, doubtful rows, the watched folder."""

from __future__ import annotations

from collections.abc import Mapping

from desk.domain.applications import Doubt
from desk.domain.ended import EndDoubt
from desk.domain.imports import DoubtfulRow, EarlierImport, ListDoubt, RowOutcome
from desk.domain.printing import Worded
from desk.domain.text import Word, mark
from ui.import_folder import Arrival
from ui.language import Language
from ui.masking import masked
from ui.palette import Tone
from ui.tables.columns import Align, Column
from ui.widgets.status_badge import Badge

_IN = Badge(mark("import_desk", "Taken in"), Tone.GOOD, "check")
_UNDONE = Badge(mark("import_desk", "Undone"), Tone.NEUTRAL, "undo")
_DONE = Badge(mark("import_desk", "Taken in"), Tone.GOOD, "check")
_REFUSED = Badge(mark("import_desk", "Refused"), Tone.BAD, "cancel")
_NEW = (RowOutcome.TAKEN_IN, RowOutcome.JOINED, RowOutcome.DOUBTFUL)
_DOUBT_CURES: Mapping[Worded, Word] = {
    Doubt.PRINTED_LATELY: mark(
        "import_desk", "Ask whether the card was lost or is spoiled before it is verified."
    ),
    Doubt.DIED: mark("import_desk", "Compare with the akta kematian before it is verified."),
    Doubt.MOVED_OUT: mark("import_desk", "Compare with the SKPWNI; the new city prints the card."),
    ListDoubt.OTHER_NAME: mark("import_desk", "Compare name and NIK with the KK before it is verified."),
    ListDoubt.OTHER_NIK: mark(
        "import_desk", "Look at the other record on the page Double records before it is verified."
    ),
    EndDoubt.NOT_CERTAIN: mark("import_desk", "Decide on the page Overlaps: release it, or cancel it."),
    EndDoubt.CLAIMED: mark("import_desk", "Decide on the page Overlaps: release it, or cancel it."),
    EndDoubt.CARD_MADE: mark(
        "import_desk", "Decide on the page “Died, moved” whether the card is withdrawn."
    ),
}


def _count(row: EarlierImport, language: Language, *outcomes: RowOutcome) -> str:
    return language.number(sum(row.counts.get(outcome, 0) for outcome in outcomes))


def _undone(row: EarlierImport, language: Language) -> str:
    if row.undone_at is None:
        return ""
    return f"{language.moment(row.undone_at)}, {row.undone_by}: {row.undone_why}"


IMPORT_COLUMNS: tuple[Column[EarlierImport], ...] = (
    Column("file", mark("intake", "List"), lambda row, _: row.file, 26, tip=lambda row, _: row.file),
    Column("kind", mark("import_desk", "Kind"), lambda row, say: say.say(row.kind.word), 25),
    Column("at", mark("intake", "Taken in on"), lambda row, say: say.moment(row.at), 16),
    Column("by", mark("intake", "Taken in by"), lambda row, _: row.by, 15, tip=lambda row, _: row.by),
    Column("new", mark("import_desk", "new"), lambda row, say: _count(row, say, *_NEW), 8, Align.RIGHT),
    Column(
        "known",
        mark("import_desk", "known"),
        lambda row, say: _count(row, say, RowOutcome.REPEATED, RowOutcome.CHANGED),
        9,
        Align.RIGHT,
    ),
    Column(
        "refused",
        mark("import_desk", "refused"),
        lambda row, say: _count(row, say, RowOutcome.REFUSED),
        9,
        Align.RIGHT,
    ),
    Column(
        "state",
        mark("intake", "Status"),
        width=14,
        badge=lambda row: _IN if row.undone_at is None else _UNDONE,
        tip=_undone,
    ),
    Column("undone", mark("import_desk", "Undone by"), _undone, 22, tip=_undone),
)

DOUBT_COLUMNS: tuple[Column[DoubtfulRow], ...] = (
    Column("row", mark("intake", "Row"), lambda row, say: say.number(row.row_number), 8, Align.RIGHT),
    Column("sheet", mark("intake", "Sheet"), lambda row, _: row.sheet, 12),
    Column("name", mark("intake", "Name"), lambda row, _: row.name, 22, tip=lambda row, _: row.name),
    Column("nik", mark("intake", "NIK"), lambda row, _: masked(row.nik), 18),
    Column(
        "doubt", mark("import_desk", "What speaks against it"), lambda row, say: say.say(row.doubt.word), 32
    ),
    Column(
        "cure",
        mark("intake", "What to do"),
        lambda row, say: say.say(_DOUBT_CURES[row.doubt]) if row.doubt in _DOUBT_CURES else "",
        56,
        tip=lambda row, say: say.say(_DOUBT_CURES[row.doubt]) if row.doubt in _DOUBT_CURES else "",
    ),
)

ARRIVAL_COLUMNS: tuple[Column[Arrival], ...] = (
    Column("at", mark("import_desk", "Came in"), lambda row, say: say.moment(row.at), 16),
    Column("file", mark("import_desk", "File"), lambda row, _: row.file, 34, tip=lambda row, _: row.file),
    Column(
        "state",
        mark("intake", "Status"),
        width=14,
        badge=lambda row: _DONE if row.taken_in else _REFUSED,
    ),
    Column(
        "says",
        mark("import_desk", "What came of it"),
        lambda row, _: row.says,
        80,
        tip=lambda row, _: row.says,
    ),
)
