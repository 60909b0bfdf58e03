"""The life of a print job: its states, why it exists, why it waits, and what may happen next."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime
from enum import Enum

from desk.domain.text import Word, mark


class Worded(Enum):
    """An enum whose members are (code, word): the code is stored, the word is shown."""

    def __init__(self, code: str, word: Word) -> None:
        self.code = code
        self.word = word


class CardKind(Worded):
    """The plastic cards an office prints; everything else is a signed PDF (Permendagri 109/2019)."""

    KTP_EL = ("ktp_el", mark("card", "KTP-el"))
    KIA = ("kia", mark("card", "KIA"))


class JobState(Worded):
    """Where a print job stands."""

    HELD = ("held", mark("job_state", "Held"))
    WAITING = ("waiting", mark("job_state", "Waiting"))
    CLAIMED = ("claimed", mark("job_state", "Claimed"))
    PRINTING = ("printing", mark("job_state", "Printing"))
    UNKNOWN = ("unknown", mark("job_state", "Outcome unknown"))
    PRINTED = ("printed", mark("job_state", "Ready to hand over"))
    SENT = ("sent", mark("job_state", "Sent out"))
    HANDED_OVER = ("handed_over", mark("job_state", "Handed over"))
    CANCELLED = ("cancelled", mark("job_state", "Cancelled"))


LIVE_STATES = (
    JobState.HELD,
    JobState.WAITING,
    JobState.CLAIMED,
    JobState.PRINTING,
    JobState.UNKNOWN,
    JobState.PRINTED,
    JobState.SENT,
)
"""A NIK has at most one job of a card kind in these; the database refuses a second."""

UNPRINTED_STATES = LIVE_STATES[:5]
"""The backlog: asked for or recorded, no card yet."""


class PrintReason(Worded):
    """Why a card is printed; the columns of table B of the daily print report."""

    FIRST = ("first", mark("print_reason", "PRR / first card"))
    MOVED_IN = ("moved_in", mark("print_reason", "Moved in"))
    DATA_CHANGE = ("data_change", mark("print_reason", "Data change"))
    LOST = ("lost", mark("print_reason", "Lost"))
    DAMAGED = ("damaged", mark("print_reason", "Damaged"))
    SUKET = ("suket", mark("print_reason", "Replaces suket"))
    OUT_OF_TOWN = ("out_of_town", mark("print_reason", "Out of domicile"))


REPRINT_REASONS = (PrintReason.LOST, PrintReason.DAMAGED, PrintReason.DATA_CHANGE, PrintReason.MOVED_IN)


class Channel(Worded):
    """How the request reached the office; NONE is a PRR nobody has asked for yet."""

    NONE = ("none", mark("channel", "Never asked for"))
    COUNTER = ("counter", mark("channel", "Counter"))
    SMARTDUKCAPIL = ("smartdukcapil", mark("channel", "Smartdukcapil"))
    WHATSAPP = ("whatsapp", mark("channel", "WhatsApp"))
    KECAMATAN = ("kecamatan", mark("channel", "Kecamatan"))
    OUTREACH = ("outreach", mark("channel", "Jemput bola"))


class Delivery(Worded):
    """How the card leaves."""

    COUNTER = ("counter", mark("delivery", "Counter"))
    KECAMATAN = ("kecamatan", mark("delivery", "Kecamatan"))
    KELURAHAN = ("kelurahan", mark("delivery", "Kelurahan"))
    POST = ("post", mark("delivery", "Kantor Pos"))


class HoldReason(Worded):
    """Why a job is held until a person decides."""

    SAME_NIK_OTHER_NAME = ("same_nik_other_name", mark("hold", "Same NIK with another name"))
    SAME_PERSON_OTHER_NIK = (
        "same_person_other_nik",
        mark("hold", "May be the same person under another NIK"),
    )
    ALREADY_PRINTED = ("already_printed", mark("hold", "A card was already printed"))
    DIED = ("died", mark("hold", "Recorded as died"))
    MOVED_OUT = ("moved_out", mark("hold", "Recorded as moved out"))
    REGION_UNKNOWN = ("region_unknown", mark("hold", "Kelurahan not recognised"))
    NO_LONGER_READY = ("no_longer_ready", mark("hold", "No longer Print Ready in the newest list"))
    TOO_YOUNG = ("too_young", mark("hold", "Waits for the 17th birthday"))


OVERLAP_REASONS = frozenset(HoldReason) - {
    HoldReason.REGION_UNKNOWN,
    HoldReason.NO_LONGER_READY,
    HoldReason.TOO_YOUNG,
}


class CancelReason(Worded):
    """Why a job ends without a card."""

    DIED = ("died", mark("cancel", "Died"))
    MOVED = ("moved", mark("cancel", "Moved out"))
    DOUBLE = ("double", mark("cancel", "Double record"))
    WRONG_DATA = ("wrong_data", mark("cancel", "Wrong data"))
    PRINTED_ELSEWHERE = ("printed_elsewhere", mark("cancel", "Printed elsewhere"))
    WITHDRAWN = ("withdrawn", mark("cancel", "Application withdrawn"))


class SpoilReason(Worded):
    """What went wrong with a card (kept for the destruction minutes, SE Mendagri 470.13/11176/SJ)."""

    BLANK_DEFECT = ("blank_defect", mark("spoil", "Factory-defective blank"))
    CHIP_FAILED = ("chip_failed", mark("spoil", "Chip encoding failed"))
    COLOUR = ("colour", mark("spoil", "Weak or wrong colour"))
    LAMINATE = ("laminate", mark("spoil", "Laminate peels"))
    WARPED = ("warped", mark("spoil", "Card warped by heat"))
    WRONG_DATA = ("wrong_data", mark("spoil", "Wrong data printed"))
    WRONG_PHOTO = ("wrong_photo", mark("spoil", "Wrong or badly placed photo"))
    JAM = ("jam", mark("spoil", "Printer jam"))


class PriorityRule(Worded):
    """One rule of the order in which cards are printed; the head puts the rules in order."""

    FIRST_TIME = ("first_time", mark("priority", "First-time holders (pemula)"))
    DUE_TOMORROW = ("due_tomorrow", mark("priority", "Promised for tomorrow or earlier"))
    DISASTER = ("disaster", mark("priority", "Disaster victims"))
    ASKED_FOR = ("asked_for", mark("priority", "Somebody asked for it"))
    SUKET = ("suket", mark("priority", "Suket holders"))
    LOST_OR_DAMAGED = ("lost_or_damaged", mark("priority", "Lost, damaged or changed"))
    OLDEST = ("oldest", mark("priority", "All others, oldest recording first"))


DEFAULT_PRIORITY = (
    PriorityRule.DUE_TOMORROW,
    PriorityRule.FIRST_TIME,
    PriorityRule.DISASTER,
    PriorityRule.ASKED_FOR,
    PriorityRule.SUKET,
    PriorityRule.LOST_OR_DAMAGED,
    PriorityRule.OLDEST,
)


def complete_order(rules: Sequence[PriorityRule]) -> tuple[PriorityRule, ...]:
    """Return ``rules`` without repeats, ending in OLDEST, so that every job matches one of them."""
    chosen = [rule for rule in dict.fromkeys(rules) if rule is not PriorityRule.OLDEST]
    return (*chosen, PriorityRule.OLDEST)


@dataclass(frozen=True, slots=True)
class Hold:
    """One reason why a job is held, with the fact that shows it."""

    id: int
    job_id: int
    reason: HoldReason
    other_nik: str
    other_name: str
    other_job_id: int | None
    opened_at: datetime
    status: str = ""
    """The record status the newest list gives instead of Print Ready."""


@dataclass(frozen=True, slots=True)
class PrintJob:
    """One card to be printed, with the person as the list gave them when the job was made."""

    id: int
    nik: str
    name: str
    birth_place: str
    birth_date: date | None
    sex: str
    address: str
    rt: str
    rw: str
    village_code: str | None
    village: str
    district_code: str | None
    district: str
    kind: CardKind
    state: JobState
    reason: PrintReason
    channel: Channel
    delivery: Delivery
    rank: int
    first_time: bool
    disaster: bool
    recorded_on: date
    due_on: date | None
    claimed_by: str
    batch_number: str
    batch_token: str
    lease_until: datetime | None
    printed_at: datetime | None
    slot: str
    holds: tuple[HoldReason, ...]
    cancel_reason: CancelReason | None

    @property
    def place(self) -> str:
        """Kelurahan and kecamatan as staff say them; the same kelurahan name exists twice."""
        if not self.village:
            return self.district
        return f"{self.village} (Kec. {self.district})"

    @property
    def full_address(self) -> str:
        """The address as it stands on a list: street, RT/RW, kelurahan, kecamatan."""
        rt_rw = f"RT {self.rt}/RW {self.rw}" if self.rt or self.rw else ""
        return ", ".join(part for part in (self.address, rt_rw, self.village, self.district) if part)


@dataclass(frozen=True, slots=True)
class Batch:
    """Cards one operator has taken to print."""

    id: int
    number: str
    token: str
    lease_until: datetime
    jobs: tuple[PrintJob, ...]


@dataclass(frozen=True, slots=True)
class Attempt:
    """One try at printing a card."""

    id: int
    job_id: int
    operator: str
    started_at: datetime
    ended_at: datetime | None
    outcome: str
    spoil_reason: SpoilReason | None
