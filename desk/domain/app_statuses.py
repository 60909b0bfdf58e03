"""What Smartdukcapil and the office call the same thing: stages, the app's words for them, who is ahead."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date, datetime
from enum import Enum
from functools import lru_cache

from desk.domain.applications import Application, AppState
from desk.domain.errors import DeskError
from desk.domain.printing import Worded
from desk.domain.services import Catalogue
from desk.domain.text import mark, search_key
from desk.domain.verification import Check


class AppStage(Worded):
    """How far a request is, whoever says so; a status nobody here understands is ``UNKNOWN``."""

    WAITING = ("waiting", mark("app_stage", "Waits to be verified"))
    RETURNED = ("returned", mark("app_stage", "Returned to be repaired"))
    IN_WORK = ("in_work", mark("app_stage", "Verified, being made"))
    READY = ("ready", mark("app_stage", "Ready to be collected"))
    COLLECTED = ("collected", mark("app_stage", "Collected"))
    REFUSED = ("refused", mark("app_stage", "Refused"))
    WITHDRAWN = ("withdrawn", mark("app_stage", "Withdrawn by the applicant"))
    UNKNOWN = ("unknown", mark("app_stage", "Not understood"))


STAGE_OF: Mapping[AppState, AppStage] = {
    AppState.RECEIVED: AppStage.WAITING,
    AppState.CHECKING: AppStage.WAITING,
    AppState.SECOND_CHECK: AppStage.WAITING,
    AppState.RETURNED: AppStage.RETURNED,
    AppState.REFUSED: AppStage.REFUSED,
    AppState.VERIFIED: AppStage.IN_WORK,
    AppState.READY: AppStage.READY,
    AppState.COLLECTED: AppStage.COLLECTED,
    AppState.WITHDRAWN: AppStage.WITHDRAWN,
}
WORD_FOR: Mapping[AppStage, str] = {
    AppStage.WAITING: "MENUNGGU VERIFIKASI",
    AppStage.RETURNED: "DIKEMBALIKAN",
    AppStage.IN_WORK: "DIPROSES",
    AppStage.READY: "SIAP DIAMBIL",
    AppStage.COLLECTED: "SELESAI",
    AppStage.REFUSED: "DITOLAK",
    AppStage.WITHDRAWN: "DIBATALKAN",
}
"""The app's own words, as its statuses are written back to it."""
ENDS = frozenset({AppStage.COLLECTED, AppStage.REFUSED, AppStage.WITHDRAWN})

_SAID_WITH: tuple[tuple[AppStage, tuple[str, ...]], ...] = (
    (AppStage.WITHDRAWN, ("BATAL", "DIBATALKAN", "PEMBATALAN", "DICABUT")),
    (AppStage.REFUSED, ("DITOLAK", "TOLAK", "PENOLAKAN")),
    (
        AppStage.RETURNED,
        (
            *("DIKEMBALIKAN", "LENGKAPI", "KURANG", "BELUM LENGKAP", "TIDAK LENGKAP", "PERLU PERBAIKAN"),
            *("PERLU REVISI", "MENUNGGU PERBAIKAN", "MENUNGGU REVISI", "MENUNGGU KELENGKAPAN"),
        ),
    ),
    (AppStage.READY, ("MENUNGGU PENGAMBILAN", "MENUNGGU DIAMBIL", "BELUM DIAMBIL")),
    (
        AppStage.IN_WORK,
        ("MENUNGGU CETAK", "MENUNGGU PENCETAKAN", "SELESAI VERIFIKASI", "SELESAI DIVERIFIKASI"),
    ),
    (AppStage.WAITING, ("MENUNGGU", "BELUM", "DIPERBAIKI", "SUDAH PERBAIKAN", "ANTRE", "ANTREAN")),
    (
        AppStage.READY,
        ("SIAP", "DAPAT DIAMBIL", "BISA DIAMBIL", "SELESAI CETAK", "SELESAI DICETAK", "SUDAH DICETAK"),
    ),
    (AppStage.COLLECTED, ("SELESAI", "DIAMBIL", "DISERAHKAN")),
    (
        AppStage.IN_WORK,
        ("DIPROSES", "PROSES", "DISETUJUI", "TERVERIFIKASI", "DIVERIFIKASI", "CETAK", "DICETAK"),
    ),
    (AppStage.RETURNED, ("PERBAIKAN", "REVISI")),
    (AppStage.WAITING, ("VERIFIKASI", "BARU", "MASUK", "DIAJUKAN", "DITERIMA")),
)
"""Words that together tell a stage, the most telling first: "menunggu perbaikan" waits, for the applicant."""
_RANK = {stage: place for place, stage in enumerate(AppStage)}


@lru_cache(maxsize=1_024)
def stage_of_status(status: str) -> AppStage:
    """Return the stage a status of the app means.

    >>> stage_of_status("Menunggu Verifikasi").code
    'waiting'
    """
    said = frozenset(search_key(status).split())
    for stage, phrases in _SAID_WITH:
        if any(said.issuperset(phrase.split()) for phrase in phrases):
            return stage
    return AppStage.UNKNOWN


class AppView(Enum):
    """Which of the app's requests a list shows."""

    OPEN = "open"
    LATE = "late"
    TELL = "tell"
    ALL = "all"


@dataclass(frozen=True, slots=True)
class Told:
    """What the app was told last of a request."""

    stage: AppStage
    round: int
    at: datetime
    number: str
    """Of the export."""


@dataclass(frozen=True, slots=True)
class AppRequest:
    """A request of the app as it stands here: what the app said of it last, and what the app was told."""

    application: Application
    outside_number: str
    said: str
    """The app's status in its own words, as it was read last."""
    said_at: datetime
    told: Told | None
    heard: bool = False
    """Whether the app has itself called it returned since it was told so."""

    @property
    def stage(self) -> AppStage:
        """How far it is here."""
        return STAGE_OF[self.application.state]

    @property
    def to_tell(self) -> bool:
        """Whether the app does not know yet how far it is here."""
        if self.told is None:
            return stage_of_status(self.said) is not self.stage
        again = self.stage is AppStage.RETURNED and self.told.round != self.application.round
        return again or self.told.stage is not self.stage


def says_repaired(status: str) -> bool:
    """Whether a status of the app says in words that the citizen has mended something."""
    return bool({"DIPERBAIKI", "PERBAIKAN"}.intersection(search_key(status).split()))


@dataclass(frozen=True, slots=True)
class StatusLine:
    """One line of a file for the app, and nothing else."""

    outside_number: str
    status: str
    day: date
    reason: str = ""
    """Every finding of a return, or the ground of a refusal."""


@dataclass(frozen=True, slots=True)
class AppExport:
    """One file of statuses for the app."""

    id: int
    number: str
    at: datetime
    by: str
    everything: bool
    rows: int
    lines: tuple[StatusLine, ...] = ()


class Group(Worded):
    """What comparing one request with the app's list comes to."""

    APP_AHEAD = ("app_ahead", mark("app_group", "The app is ahead"))
    CONTRADICT = ("contradict", mark("app_group", "Both say it ended, but not how"))
    NOT_UNDERSTOOD = ("not_understood", mark("app_group", "The app's status is not understood"))
    WE_AHEAD = ("we_ahead", mark("app_group", "We are ahead"))
    ONLY_APP = ("only_app", mark("app_group", "In the app, not here"))
    ONLY_OURS = ("only_ours", mark("app_group", "Here, no longer in the app"))
    AGREE = ("agree", mark("app_group", "Both say the same"))


@dataclass(eq=False)
class NothingToTell(DeskError):
    """The app knows of every request how far it is here."""


@dataclass(frozen=True, slots=True)
class Untold:
    """A request whose status goes to the app: since when it is so, and the check that says why."""

    request: AppRequest
    day: date
    check: Check | None
    catalogue: Catalogue


@dataclass(frozen=True, slots=True)
class Listed:
    """One request as the app's list has it."""

    number: str
    status: str
    name: str = ""
    service: str = ""
    asked_on: date | None = None
    refused: str = ""
    """Code of the reason for which it cannot be taken in."""


@dataclass(frozen=True, slots=True)
class Compared:
    """One line of a reconciliation: what the app says beside what the office says."""

    group: Group
    outside_number: str
    name: str
    service: str
    """Code of the service here, the app's own words for what is not here."""
    status: str
    """The app's, in its own words."""
    ours: AppRequest | None = None
    asked_on: date | None = None
    refused: str = ""


@dataclass(frozen=True, slots=True)
class Reconciliation:
    """A list of the app held against the office, request by request."""

    file: str
    lines: tuple[Compared, ...]
    beyond: int = 0
    """Requests of ours from days the list does not cover; nothing follows from their absence."""
    repeated: int = 0
    """Lines of the list that name a request once more; the last one counts."""

    def count(self, group: Group) -> int:
        """Return how many requests a group has."""
        return sum(line.group is group for line in self.lines)

    @property
    def by_status(self) -> Mapping[tuple[str, AppState | None], int]:
        """How many requests have which status there and which state here; None is not here at all."""
        counts: dict[tuple[str, AppState | None], int] = {}
        for line in self.lines:
            if line.group is not Group.ONLY_OURS:
                state = line.ours.application.state if line.ours is not None else None
                counts[line.status, state] = counts.get((line.status, state), 0) + 1
        return counts


def reconcile(file: str, listed: Iterable[Listed], ours: Iterable[AppRequest]) -> Reconciliation:
    """Hold the app's list against the office: every request of either side is in exactly one line."""
    rows = 0
    theirs: dict[str, Listed] = {}
    for one in listed:
        rows += 1
        theirs[one.number] = one
    days = [one.asked_on for one in theirs.values() if one.asked_on is not None]
    span = (min(days), max(days)) if days and all(one.asked_on for one in theirs.values()) else None
    lines, beyond, known = [], 0, set()
    for mine in ours:
        said = theirs.get(mine.outside_number)
        known.add(mine.outside_number)
        if said is not None:
            lines.append(_beside(said, mine))
        elif _covered(mine, span):
            lines.append(_line(Group.ONLY_OURS, mine))
        else:
            beyond += 1
    lines += [
        Compared(
            Group.ONLY_APP, one.number, one.name, one.service, one.status, None, one.asked_on, one.refused
        )
        for one in theirs.values()
        if one.number not in known
    ]
    places = {group: place for place, group in enumerate(Group)}
    ordered = sorted(lines, key=lambda line: (places[line.group], line.outside_number))
    return Reconciliation(file, tuple(ordered), beyond, rows - len(theirs))


def _beside(said: Listed, mine: AppRequest) -> Compared:
    return _line(_group(said.status, mine), mine, said.status)


def _line(group: Group, mine: AppRequest, status: str | None = None) -> Compared:
    asked = mine.application
    return Compared(
        group,
        mine.outside_number,
        asked.called,
        asked.service,
        mine.said if status is None else status,
        mine,
        asked.asked.day if asked.asked is not None else None,
    )


def _group(status: str, mine: AppRequest) -> Group:
    theirs = stage_of_status(status)
    here = mine.stage
    if theirs is AppStage.UNKNOWN:
        return Group.NOT_UNDERSTOOD
    if theirs is here:
        return Group.AGREE
    if theirs in ENDS or here in ENDS:
        both = theirs in ENDS and here in ENDS
        return Group.CONTRADICT if both else Group.APP_AHEAD if theirs in ENDS else Group.WE_AHEAD
    if here is AppStage.RETURNED and theirs is AppStage.WAITING:
        # What waits again there has been repaired, if the app says so or has called it returned meanwhile.
        came_back = not mine.to_tell and (mine.heard or says_repaired(status))
        return Group.APP_AHEAD if came_back else Group.WE_AHEAD
    if theirs is AppStage.RETURNED and here is AppStage.WAITING:
        # It came in again here, and the app has not heard of it.
        return Group.WE_AHEAD if mine.application.round > 1 else Group.APP_AHEAD
    return Group.APP_AHEAD if _RANK[theirs] > _RANK[here] else Group.WE_AHEAD


def _covered(mine: AppRequest, span: tuple[date, date] | None) -> bool:
    if span is None:
        return True
    asked = mine.application.asked
    return asked is not None and span[0] <= asked.day <= span[1]
