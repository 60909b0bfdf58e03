"""Missions of jemput bola: where the office goes on request, and how far the files of each RT are."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date, datetime

from desk.domain.applications import Application, AppState
from desk.domain.collecting import may_take
from desk.domain.errors import DeskError
from desk.domain.handover import Taker
from desk.domain.printing import Worded
from desk.domain.services import Service, Text
from desk.domain.text import Word, mark
from desk.domain.verification import FindingKind

FEWEST = 50
"""People; Kota Serang comes on request by letter for groups of at least so many. Fewer is a warning."""


class MissionState(Worded):
    """How far a mission is: planned -> under way -> brought in -> finished, or cancelled with a reason."""

    PLANNED = ("planned", mark("mission_state", "Planned"))
    UNDER_WAY = ("under_way", mark("mission_state", "Going on"))
    BROUGHT_IN = ("brought_in", mark("mission_state", "Brought in"))
    FINISHED = ("finished", mark("mission_state", "Finished"))
    CANCELLED = ("cancelled", mark("mission_state", "Cancelled"))


OPEN_MISSIONS = (MissionState.PLANNED, MissionState.UNDER_WAY, MissionState.BROUGHT_IN)
AFTER = {
    MissionState.PLANNED: MissionState.UNDER_WAY,
    MissionState.UNDER_WAY: MissionState.BROUGHT_IN,
    MissionState.BROUGHT_IN: MissionState.FINISHED,
}
"""What comes next of an open mission."""


@dataclass(frozen=True, slots=True)
class Letter:
    """The letter that asked for the mission."""

    number: str
    day: date
    sender: str
    people: int
    """How many people it is about."""

    @property
    def few(self) -> bool:
        """Whether it is about fewer people than the office usually comes for."""
        return self.people < FEWEST


@dataclass(frozen=True, slots=True)
class MissionPlan:
    """What is planned: where, when, who goes, and on which letter."""

    village_code: str
    day: date
    letter: Letter
    place: str = ""
    team: str = ""


@dataclass(frozen=True, slots=True)
class Mission:
    """One mission as every list shows it."""

    id: int
    number: str
    plan: MissionPlan
    village: str
    district: str
    state: MissionState
    planned_by: str
    planned_at: datetime
    ended_at: datetime | None = None
    end_reason: str = ""
    """Why it was cancelled, or what became of the files that were not handed over."""

    @property
    def where(self) -> str:
        """Kelurahan and kecamatan as staff say them; the same kelurahan name exists twice."""
        return f"{self.village} (Kec. {self.district})"


class FileStage(Worded):
    """How far one file of a mission is."""

    TO_CHECK = ("to_check", mark("file_stage", "To be verified"))
    RETURNED = ("returned", mark("file_stage", "Returned, papers missing"))
    BEING_MADE = ("being_made", mark("file_stage", "Verified, being made"))
    READY = ("ready", mark("file_stage", "Finished, in the office"))
    OUT = ("out", mark("file_stage", "Given out, to be signed for"))
    HANDED = ("handed", mark("file_stage", "Handed over"))
    ENDED = ("ended", mark("file_stage", "Refused or withdrawn"))


SETTLED = (FileStage.HANDED, FileStage.ENDED)
"""Nothing is left to do for a file in these."""
VERIFIED = (FileStage.BEING_MADE, FileStage.READY, FileStage.OUT, FileStage.HANDED)
_STAGES = {
    AppState.RECEIVED: FileStage.TO_CHECK,
    AppState.CHECKING: FileStage.TO_CHECK,
    AppState.SECOND_CHECK: FileStage.TO_CHECK,
    AppState.RETURNED: FileStage.RETURNED,
    AppState.VERIFIED: FileStage.BEING_MADE,
    AppState.READY: FileStage.READY,
    AppState.COLLECTED: FileStage.HANDED,
    AppState.REFUSED: FileStage.ENDED,
    AppState.WITHDRAWN: FileStage.ENDED,
}


def stage_of(state: AppState, *, out: bool) -> FileStage:
    """Return how far a file is whose application stands in ``state``; ``out`` has left the office."""
    return FileStage.OUT if out and state is AppState.READY else _STAGES[state]


class LeftoverReason(Worded):
    """Why a document came back unsigned with the receipt list."""

    NOT_THERE = ("not_there", mark("leftover", "Person not there"))
    MOVED = ("moved", mark("leftover", "Moved away"))
    DIED = ("died", mark("leftover", "Died"))
    WRONG = ("wrong", mark("leftover", "Something on the document is wrong"))
    DECLINED = ("declined", mark("leftover", "Did not want to take it"))
    OTHER = ("other", mark("leftover", "Another reason, see the note"))


class LineOutcome(Worded):
    """What became of one document on a receipt list."""

    OUT = ("out", mark("receipt_line", "With the RT"))
    HANDED = ("handed", mark("receipt_line", "Handed over, signed"))
    LEFT = ("left", mark("receipt_line", "Came back unsigned"))


@dataclass(frozen=True, slots=True)
class Leftover:
    """Why one document was not handed over."""

    reason: LeftoverReason
    note: str = ""


@dataclass(frozen=True, slots=True)
class Gap:
    """A paper that is missing or not in order, as the last check found it; no name: the file as a whole."""

    document: Text | None
    kind: FindingKind
    note: str = ""


@dataclass(frozen=True, slots=True)
class MissionFile:
    """One file of a mission: an application, what it lacks, and where its document is."""

    application: Application
    service: Text
    said_complete: bool | None = None
    """What the list said; None where it said nothing."""
    gaps: tuple[Gap, ...] = ()
    out_with: str = ""
    """The receipt list it is with; of a card, the BAST under which it is on its way."""
    left: Leftover | None = None
    """Why it came back from the RT the last time."""
    carried: bool = True
    """Whether its RT may carry it: a paper for which nothing has to be given up."""

    @property
    def stage(self) -> FileStage:
        """How far it is."""
        return stage_of(self.application.state, out=bool(self.out_with))

    @property
    def complete(self) -> bool | None:
        """Whether its papers are all there: by the last check, else as the list said; None is not known."""
        if self.stage in VERIFIED:
            return True
        return False if self.gaps else self.said_complete

    @property
    def rt(self) -> tuple[str, str]:
        """RW and RT, in the order in which they are listed."""
        return self.application.subject.rw, self.application.subject.rt

    @property
    def to_bundle(self) -> bool:
        """Whether it can go out with the next receipt list of its RT."""
        return self.stage is FileStage.READY and self.carried


@dataclass(frozen=True, slots=True)
class RtProgress:
    """How far the files of one RT are."""

    rw: str
    rt: str
    came: int
    complete: int
    incomplete: int
    stages: Mapping[FileStage, int]
    to_bundle: int
    left: int
    """Documents that came back from the RT and wait in the office."""

    @property
    def verified(self) -> int:
        """How many were found in order, wherever they are now."""
        return sum(self.stages.get(stage, 0) for stage in VERIFIED)

    @property
    def finished(self) -> int:
        """How many documents have been made, wherever they are now."""
        made = (FileStage.READY, FileStage.OUT, FileStage.HANDED)
        return sum(self.stages.get(stage, 0) for stage in made)

    def at(self, stage: FileStage) -> int:
        """Return how many are at a stage."""
        return self.stages.get(stage, 0)


def progress(files: Iterable[MissionFile]) -> tuple[RtProgress, ...]:
    """Return how far each RT is, in order of RW and RT."""
    by_rt: dict[tuple[str, str], list[MissionFile]] = {}
    for file in files:
        by_rt.setdefault(file.rt, []).append(file)
    return tuple(_of_rt(rw, rt, by_rt[rw, rt]) for rw, rt in sorted(by_rt))


def _of_rt(rw: str, rt: str, files: list[MissionFile]) -> RtProgress:
    complete = Counter(file.complete for file in files)
    return RtProgress(
        rw,
        rt,
        len(files),
        complete[True],
        complete[False],
        Counter(file.stage for file in files),
        sum(file.to_bundle for file in files),
        sum(file.left is not None and file.stage is FileStage.READY for file in files),
    )


@dataclass(frozen=True, slots=True)
class ReceiptLine:
    """One document of a receipt list."""

    position: int
    application_id: int
    name: str
    service: Text
    paper_number: str
    outcome: LineOutcome
    left: Leftover | None = None


@dataclass(frozen=True, slots=True)
class ReceiptList:
    """The documents one RT takes along, to be signed for by name."""

    id: int
    number: str
    mission_id: int
    rw: str
    rt: str
    carrier: str
    """Who takes them along."""
    at: datetime
    by: str
    lines: tuple[ReceiptLine, ...]
    noted_at: datetime | None = None
    noted_by: str = ""

    @property
    def out(self) -> bool:
        """Whether the signed list has not come back yet."""
        return self.noted_at is None


@dataclass(frozen=True, slots=True)
class MissionLine:
    """A mission in a list, with how many of its files are at each stage."""

    mission: Mission
    stages: Mapping[FileStage, int]

    @property
    def files(self) -> int:
        """How many files it has."""
        return sum(self.stages.values())


@dataclass(frozen=True, slots=True)
class MissionView:
    """A mission with all its files and receipt lists."""

    mission: Mission
    files: tuple[MissionFile, ...]
    lists: tuple[ReceiptList, ...]

    @property
    def left(self) -> tuple[MissionFile, ...]:
        """The files for which something is still to be done or explained."""
        return tuple(file for file in self.files if file.stage not in SETTLED)


def slot_of(number: str) -> str:
    """Return where a document stands that is out with a receipt list."""
    return number[:40]


def signs(asked: Application, service: Service, carrier: str) -> tuple[Taker, str, str]:
    """Return who signs for a document at home, their name and relation; the RT where nobody is named."""
    if asked.applicant.name and asked.applicant.name != asked.subject.name:
        return Taker.FAMILY, asked.applicant.name, asked.applicant.relation
    if may_take(service, Taker.SELF):
        return Taker.SELF, asked.subject.name, ""
    return Taker.RT, carrier, ""


@dataclass(eq=False)
class MissionMovedOn(DeskError):
    """The mission is no longer in a state in which this can be done."""

    number: str
    state: Word


@dataclass(eq=False)
class MissionHasFiles(DeskError):
    """Files were brought in on this mission, so it is finished and not cancelled."""

    number: str
    files: int


@dataclass(eq=False)
class ListStillOut(DeskError):
    """A receipt list of the mission has not come back signed."""

    number: str


@dataclass(eq=False)
class LeftoversUnexplained(DeskError):
    """Files of the mission are not settled, and nobody says what becomes of them."""

    files: int


@dataclass(eq=False)
class FileElsewhere(DeskError):
    """The application belongs to another mission."""

    number: str
    mission: str


@dataclass(eq=False)
class FileIsOut(DeskError):
    """The document is with its RT, on a receipt list that has not come back."""

    number: str
    list: str


@dataclass(eq=False)
class NothingToBundle(DeskError):
    """No finished document of this RT waits to go out."""

    rt: str


@dataclass(eq=False)
class ListNoted(DeskError):
    """The signed list was noted before."""

    number: str
    by: str
