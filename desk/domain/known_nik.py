"""What the office already knows of one NIK when a new list names it."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date
from typing import Any, NamedTuple

from desk.domain.intake import PERSON, STORED, Line, PersonKey
from desk.domain.printing import (
    LIVE_STATES,
    REPRINT_REASONS,
    UNPRINTED_STATES,
    CancelReason,
    HoldReason,
    JobState,
    PrintReason,
)
from desk.domain.prr_lines import Said
from desk.domain.record_status import RecordStatus
from desk.domain.text import search_key

HOLDABLE = (JobState.HELD, JobState.WAITING)
"""States in which a job can still be held, and its person corrected."""

_PRR = RecordStatus.PRINT_READY_RECORD.code
CARD_EXISTS = frozenset(
    status.code for status in (RecordStatus.CARD_PRINTED, RecordStatus.CARD_SHIPPED, RecordStatus.CARD_ISSUED)
)


class KnownJob(NamedTuple):
    """One print job of a NIK, as far as a list can touch it."""

    id: int
    nik: str
    state: JobState
    reason: PrintReason
    cancel_reason: CancelReason | None
    recorded_on: date
    person: tuple[object, ...]
    """The fields of ``PERSON``."""

    @property
    def name(self) -> str:
        """The name on the job."""
        return str(self.person[0])

    @property
    def name_key(self) -> str:
        """The name as it is compared."""
        return str(self.person[1])

    @property
    def birth_date(self) -> date | None:
        """The birth date on the job."""
        born = self.person[3]
        return born if isinstance(born, date) else None

    @property
    def is_reprint(self) -> bool:
        """Whether it replaces an earlier card, which the central list may well know of."""
        return self.reason in REPRINT_REASONS


@dataclass(slots=True)
class Known:
    """The record of a NIK, its jobs from the first to the newest, and what ever held them."""

    record: Line | None = None
    last_list_id: int = 0
    jobs: list[KnownJob] = field(default_factory=list)
    told: set[tuple[HoldReason, str, str]] = field(default_factory=set)
    """What was held once, decided or not."""
    released: set[tuple[HoldReason, str, str]] = field(default_factory=set)
    """What a person let pass; it holds no later job either."""

    @property
    def newest(self) -> KnownJob | None:
        """The live job if there is one, else the newest."""
        live = (job for job in self.jobs if job.state in LIVE_STATES)
        return next(live, self.jobs[-1] if self.jobs else None)

    @property
    def holdable(self) -> KnownJob | None:
        """The job that can be held or corrected, if there is one."""
        job = self.newest
        return job if job is not None and job.state in HOLDABLE else None

    @property
    def names(self) -> set[str]:
        """The comparable names that stand or once stood under this NIK; empty while no card was asked for."""
        if not self.jobs:
            return set()
        names = {job.name_key for job in self.jobs}
        if self.record is not None:
            names.add(self.record.name_key)
        return names | {name for reason, _, name in self.told if reason is HoldReason.SAME_NIK_OTHER_NAME}

    def knows_person(self, key: PersonKey) -> bool:
        """Whether this NIK stood for this person before."""
        if not self.jobs:
            return False
        if self.record is not None and (self.record.name_key, self.record.birth_date) == key:
            return True
        return any((job.name_key, job.birth_date) == key for job in self.jobs)

    def tell(self, reason: HoldReason, other_nik: str, other_name: str, decision: str | None) -> None:
        """Add what held a job of this NIK."""
        key = _fact_key(reason, other_nik, other_name)
        self.told.add(key)
        if decision == "released":
            self.released.add(key)

    def was_told(self, reason: HoldReason, other_nik: str, other_name: str) -> bool:
        """Whether the same fact held a job of this NIK before; a person may have decided it since."""
        return _fact_key(reason, other_nik, other_name) in self.told

    def was_released(self, reason: HoldReason, other_nik: str, other_name: str) -> bool:
        """Whether a person let this very fact pass."""
        return _fact_key(reason, other_nik, other_name) in self.released

    def ready_again(self, said: Said) -> bool:
        """Whether a list says Print Ready anew, after the newest job was made."""
        job = self.newest
        if self.record is not None and self.record.status != _PRR:
            return True
        newest = said.recorded_on
        return job is not None and newest is not None and newest > job.recorded_on

    def awaited_from(self, list_id: int) -> bool:
        """Whether a list named this NIK as Print Ready and its card is still to be printed."""
        job = self.newest
        return (
            self.last_list_id == list_id
            and self.record is not None
            and self.record.status == _PRR
            and job is not None
            and job.state in UNPRINTED_STATES
        )


def _fact_key(reason: HoldReason, other_nik: str, other_name: str) -> tuple[HoldReason, str, str]:
    """Return what makes two facts the same; how a name is spelled does not matter."""
    if reason is HoldReason.SAME_PERSON_OTHER_NIK:
        return reason, other_nik, ""
    return reason, other_nik, search_key(other_name)


_PLACE_AT = STORED.index("village_code")
_DISTRICT_AT = STORED.index("district_code")
_STATUS_AT = STORED.index("status")
_STATUS_RAW_AT = STORED.index("status_raw")


def merged(before: Line, word: Line) -> Line:
    """Return the newest word on a NIK; where a list says nothing, what was known of the person stays."""
    if before[: len(STORED)] == word[: len(STORED)] or before.name_key != word.name_key:
        return word
    fields: list[Any] = [new or old for old, new in zip(before, word, strict=True)]
    if not word.village_code and before.village_code:
        fields[_DISTRICT_AT] = before.district_code
    elif word.village_code:
        fields[_DISTRICT_AT] = word.district_code
    if before.status == word.status:
        fields[_STATUS_RAW_AT] = before.status_raw
    return Line._make(fields)


def corrections(job: KnownJob, line: Line) -> Mapping[str, object]:
    """Return what a list says otherwise of the person on a job; an unknown place replaces no known one."""
    said: dict[str, object] = dict(zip(PERSON, line[1:11], strict=True))
    had: dict[str, object] = dict(zip(PERSON, job.person, strict=True))
    if had["village_code"] and not said["village_code"]:
        said["district_code"] = had["district_code"]
    changed = {name: value for name, value in said.items() if value and value != had[name]}
    return had | changed if changed else {}
