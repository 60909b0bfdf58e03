"""What the lists of jemput bola say: missions, their RT, and the file of each person."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from desk.domain.missions import (
    FileStage,
    MissionFile,
    MissionLine,
    MissionState,
    RtProgress,
)
from desk.domain.text import mark
from ui.language import Language
from ui.masking import masked
from ui.palette import Tone
from ui.tables.columns import Align, Column
from ui.widgets.status_badge import Badge

MISSION_BADGES = {
    MissionState.PLANNED: Badge(MissionState.PLANNED.word, Tone.NEUTRAL, "calendar"),
    MissionState.UNDER_WAY: Badge(MissionState.UNDER_WAY.word, Tone.INFO, "send"),
    MissionState.BROUGHT_IN: Badge(MissionState.BROUGHT_IN.word, Tone.INFO, "folder"),
    MissionState.FINISHED: Badge(MissionState.FINISHED.word, Tone.GOOD, "check"),
    MissionState.CANCELLED: Badge(MissionState.CANCELLED.word, Tone.NEUTRAL, "cancel"),
}
STAGE_BADGES = {
    FileStage.TO_CHECK: Badge(FileStage.TO_CHECK.word, Tone.NEUTRAL, "clock"),
    FileStage.RETURNED: Badge(FileStage.RETURNED.word, Tone.WARN, "return"),
    FileStage.BEING_MADE: Badge(FileStage.BEING_MADE.word, Tone.INFO, "check"),
    FileStage.READY: Badge(FileStage.READY.word, Tone.GOOD, "shelf"),
    FileStage.OUT: Badge(FileStage.OUT.word, Tone.INFO, "people"),
    FileStage.HANDED: Badge(FileStage.HANDED.word, Tone.GOOD, "handover"),
    FileStage.ENDED: Badge(FileStage.ENDED.word, Tone.BAD, "cancel"),
}
_COMPLETE = Badge(mark("mission", "Complete"), Tone.GOOD, "check")
_INCOMPLETE = Badge(mark("mission", "Not complete"), Tone.WARN, "warning")
_AS_SAID = mark("mission", "The list says: not complete")
_WHOLE = mark("mission", "The file as a whole")


def complete_badge(file: MissionFile) -> Badge | None:
    """Return whether the papers of a file are all there; nothing where nobody has said so."""
    if file.complete is None:
        return None
    return _COMPLETE if file.complete else _INCOMPLETE


def gaps_of(file: MissionFile, language: Language) -> tuple[str, ...]:
    """Return what a file lacks, one line for each paper."""
    lines = []
    for gap in file.gaps:
        name = gap.document.said(language.code) if gap.document is not None else language.say(_WHOLE)
        found = f"{name}: {language.say(gap.kind.word)}"
        lines.append(f"{found} ({gap.note})" if gap.note else found)
    if not lines and file.complete is False:
        lines.append(language.say(_AS_SAID))
    return tuple(lines)


def left_words(file: MissionFile, language: Language) -> str:
    """Return why a document came back from its RT, empty when it did not."""
    if file.left is None:
        return ""
    return ": ".join(part for part in (language.say(file.left.reason.word), file.left.note) if part)


def _files(row: MissionLine, language: Language) -> str:
    return language.number(row.files) if row.files else ""


def _handed(row: MissionLine, language: Language) -> str:
    return language.number(row.stages.get(FileStage.HANDED, 0)) if row.files else ""


MISSION_COLUMNS: Sequence[Column[MissionLine]] = (
    Column("day", mark("mission", "Day"), lambda row, say: say.short_date(row.mission.plan.day), 11),
    Column("number", mark("mission", "Mission"), lambda row, _: row.mission.number, 18),
    Column("village", mark("mission", "Kelurahan"), lambda row, _: row.mission.where, 24),
    Column("state", mark("mission", "State"), badge=lambda row: MISSION_BADGES[row.mission.state], width=16),
    Column("files", mark("mission", "Files"), _files, 8, Align.RIGHT),
    Column("handed", mark("mission", "Signed for"), _handed, 15, Align.RIGHT),
    Column("letter", mark("mission", "Letter"), lambda row, _: row.mission.plan.letter.number, 22),
    Column("sender", mark("mission", "From"), lambda row, _: row.mission.plan.letter.sender, 20, shown=False),
    Column("team", mark("mission", "Team"), lambda row, _: row.mission.plan.team, 24, shown=False),
)


def _figure(count: Callable[[RtProgress], int]) -> Callable[[RtProgress, Language], str]:
    def text(row: RtProgress, language: Language) -> str:
        number = count(row)
        return language.number(number) if number else ""

    return text


def _at(stage: FileStage) -> Callable[[RtProgress, Language], str]:
    return _figure(lambda row: row.at(stage))


_FINISHED = mark("mission", "Papers made")
_CAME_BACK = mark("mission", "Brought back")
_ENDED = mark("mission", "Refused or withdrawn")
RT_COLUMNS: Sequence[Column[RtProgress]] = (
    Column("rt", mark("mission", "RT"), lambda row, _: row.rt or "–", 5),
    Column("rw", mark("mission", "RW"), lambda row, _: row.rw or "–", 5),
    Column("came", mark("mission", "Files"), _figure(lambda row: row.came), 8, Align.RIGHT),
    Column("complete", mark("mission", "Complete"), _figure(lambda row: row.complete), 9, Align.RIGHT),
    Column("incomplete", mark("mission", "Wanting"), _figure(lambda row: row.incomplete), 8, Align.RIGHT),
    Column("verified", mark("mission", "Verified"), _figure(lambda row: row.verified), 14, Align.RIGHT),
    Column("finished", _FINISHED, _figure(lambda row: row.finished), 11, Align.RIGHT),
    Column("out", mark("mission", "With the RT"), _at(FileStage.OUT), 11, Align.RIGHT),
    Column("handed", mark("mission", "Signed for"), _at(FileStage.HANDED), 15, Align.RIGHT),
    Column("left", _CAME_BACK, _figure(lambda row: row.left), 12, Align.RIGHT),
    Column("to_check", mark("mission", "To be verified"), _at(FileStage.TO_CHECK), 20, Align.RIGHT),
    Column("returned", mark("mission", "Returned"), _at(FileStage.RETURNED), 14, Align.RIGHT),
    Column("ended", _ENDED, _at(FileStage.ENDED), 20, Align.RIGHT, shown=False),
)


def _gap_line(row: MissionFile, language: Language) -> str:
    return "; ".join(gaps_of(row, language)) or left_words(row, language)


FILE_COLUMNS: Sequence[Column[MissionFile]] = (
    Column("rt", mark("mission", "RT"), lambda row, _: row.application.subject.rt or "–", 5),
    Column("rw", mark("mission", "RW"), lambda row, _: row.application.subject.rw or "–", 5),
    Column("name", mark("mission", "Name"), lambda row, _: row.application.subject.name, 26),
    Column("service", mark("mission", "Service"), lambda row, say: row.service.said(say.code), 18),
    Column("complete", mark("mission", "Completeness"), width=18, badge=complete_badge),
    Column("stage", mark("mission", "State"), width=31, badge=lambda row: STAGE_BADGES[row.stage]),
    Column("gaps", mark("mission", "What is missing"), _gap_line, 30, tip=_gap_line),
    Column(
        "paper", mark("mission", "Number of the document"), lambda row, _: row.application.paper_number, 22
    ),
    Column("number", mark("mission", "Number"), lambda row, _: row.application.number, 19, shown=False),
    Column(
        "nik", mark("mission", "NIK"), lambda row, _: masked(row.application.subject.nik), 17, shown=False
    ),
)
