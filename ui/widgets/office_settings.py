"""What the head may set for the office, as data: a new setting is one entry here."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace
from enum import Enum, auto
from typing import Any

from desk.domain.complaints import ComplaintKind
from desk.domain.post import Payment
from desk.domain.settings import OfficeSettings
from desk.domain.text import Word, mark

NUMBER = "numbers."
"""Before the kind of paper in the name of a number template."""
COMPLAINT_DAYS = "complaint_days."
"""Before the kind of complaint whose deadline it is."""
HOURS = "hours."
"""Before what belongs to the opening hours."""
MESSAGES = "messages."
"""Before what belongs to messages to citizens."""


class Kind(Enum):
    """How a setting is asked for."""

    TEXT = auto()
    COUNT = auto()
    CHOICE = auto()
    DAYS = auto()
    TEMPLATE = auto()
    TIME = auto()
    WEEKDAYS = auto()
    SERVICES = auto()
    MEDIA = auto()


@dataclass(frozen=True, slots=True)
class Setting:
    """One field of the settings; ``answers`` are those of a choice, ``least`` and ``most`` bound a count."""

    name: str
    title: Word
    kind: Kind = Kind.TEXT
    hint: Word | None = None
    least: int = 1
    most: int = 1_000
    answers: tuple[tuple[Any, Word], ...] = ()


@dataclass(frozen=True, slots=True)
class SettingGroup:
    """Settings that stand together."""

    title: Word
    settings: tuple[Setting, ...]


def value_of(settings: OfficeSettings, name: str) -> Any:
    """Return a setting by its name here."""
    if name.startswith(NUMBER):
        return settings.numbers.get(name.removeprefix(NUMBER), "")
    if name.startswith(COMPLAINT_DAYS):
        return settings.complaint_days[name.removeprefix(COMPLAINT_DAYS)]
    if name.startswith(HOURS):
        return getattr(settings.hours, name.removeprefix(HOURS))
    if name.startswith(MESSAGES):
        return getattr(settings.messages, name.removeprefix(MESSAGES))
    value = getattr(settings, name)
    return tuple(sorted(value)) if name == "four_eyes" else value


def with_edits(settings: OfficeSettings, edits: Mapping[str, Any]) -> OfficeSettings:
    """Return settings with edited fields; everything else stays as it is."""
    apart = (NUMBER, HOURS, COMPLAINT_DAYS, MESSAGES)
    plain = {name: value for name, value in edits.items() if not name.startswith(apart)}
    return replace(
        settings,
        **plain,
        numbers={**settings.numbers, **_after(NUMBER, edits)},
        hours=replace(settings.hours, **_after(HOURS, edits)),
        complaint_days={**settings.complaint_days, **_after(COMPLAINT_DAYS, edits)},
        messages=replace(settings.messages, **_after(MESSAGES, edits)),
    )


def _after(start: str, edits: Mapping[str, Any]) -> dict[str, Any]:
    """Return the edits of names that begin so, by the rest of their names."""
    return {name.removeprefix(start): value for name, value in edits.items() if name.startswith(start)}


_LETTERHEAD = SettingGroup(
    mark("settings", "Letterhead"),
    (
        Setting("government", mark("settings", "First line")),
        Setting("office_name", mark("settings", "Name of the office")),
        Setting("address", mark("settings", "Address")),
        Setting("contact", mark("settings", "Telephone, e-mail")),
        Setting("city", mark("settings", "City before the date")),
        Setting(
            "paper",
            mark("settings", "Paper"),
            Kind.CHOICE,
            answers=(
                ("F4", mark("settings", "F4 (215 × 330 mm)")),
                ("A4", mark("settings", "A4 (210 × 297 mm)")),
            ),
        ),
    ),
)
_SIGNATURES = SettingGroup(
    mark("settings", "Signatures"),
    (
        Setting("head_position", mark("settings", "Position of the head")),
        Setting(
            "approver_position",
            mark("settings", "Position of who acknowledges"),
            hint=mark("settings", "Left empty, no “Acknowledged by” is printed."),
        ),
        Setting("approver_name", mark("settings", "Name of who acknowledges")),
        Setting("approver_nip", mark("settings", "NIP of who acknowledges")),
        Setting(
            "receiver_signs_left",
            mark("settings", "The receiver signs"),
            Kind.CHOICE,
            answers=(
                (True, mark("settings", "on the left")),
                (False, mark("settings", "on the right")),
            ),
        ),
    ),
)
_NUMBERS = SettingGroup(
    mark("settings", "Numbers of papers"),
    (
        Setting("numbers.daily", mark("settings", "Daily report"), Kind.TEMPLATE),
        Setting("numbers.bast", mark("settings", "Handover (BAST)"), Kind.TEMPLATE),
        Setting("numbers.destruction", mark("settings", "Minutes of destruction"), Kind.TEMPLATE),
        Setting("numbers.mission", mark("settings", "Mission of jemput bola"), Kind.TEMPLATE),
        Setting("numbers.app_export", mark("settings", "Statuses for Smartdukcapil"), Kind.TEMPLATE),
        Setting("numbers.letter", mark("settings", "Letter about double records"), Kind.TEMPLATE),
        Setting("numbers.batch", mark("settings", "Print batch"), Kind.TEMPLATE),
        Setting("numbers.complaint", mark("settings", "Complaint"), Kind.TEMPLATE),
    ),
)
_PRINTING = SettingGroup(
    mark("settings", "Printing"),
    (
        Setting("batch_size", mark("settings", "Cards in a batch"), Kind.COUNT, most=500),
        Setting(
            "lease_minutes",
            mark("settings", "Minutes a claim lasts"),
            Kind.COUNT,
            mark("settings", "A claimed card nobody prints goes back to the queue after this time."),
            most=480,
        ),
        Setting(
            "first_time_age",
            mark("settings", "First-time holders are younger than"),
            Kind.COUNT,
            mark("settings", "In years."),
            least=17,
            most=25,
        ),
    ),
)
_SHELF = SettingGroup(
    mark("settings", "Shelf and handover"),
    (
        Setting("slot_capacity", mark("settings", "Cards in one slot"), Kind.COUNT, most=5_000),
        Setting(
            "uncollected_days",
            mark("settings", "Not collected since (days)"),
            Kind.DAYS,
            mark("settings", "Three numbers that rise, such as 7, 30, 90."),
        ),
        Setting(
            "return_after_days",
            mark("settings", "Back from kecamatan after (days)"),
            Kind.COUNT,
            most=365,
        ),
    ),
)
_POST = SettingGroup(
    mark("settings", "Kantor Pos"),
    (
        Setting(
            "post_cost",
            mark("settings", "Cost of a parcel (Rp)"),
            Kind.COUNT,
            mark("settings", "What a new consignment begins with; each one can have its own."),
            least=0,
            most=1_000_000,
        ),
        Setting(
            "post_payment",
            mark("settings", "Paid by"),
            Kind.CHOICE,
            answers=tuple((one.code, one.word) for one in Payment),
        ),
        Setting(
            "post_days",
            mark("settings", "Ask after a parcel after (days)"),
            Kind.DAYS,
            mark("settings", "Three numbers that rise, such as 3, 7, 14."),
        ),
        Setting(
            "post_held_days",
            mark("settings", "The post keeps a parcel for (days)"),
            Kind.COUNT,
            mark("settings", "After two failed attempts; then it comes back."),
            most=60,
        ),
    ),
)
_DOCUMENTS = SettingGroup(
    mark("settings", "QR codes on documents"),
    (
        Setting(
            "qr_domains",
            mark("settings", "Domains of the registry"),
            hint=mark("settings", "A QR code that leads elsewhere is pointed out. Several: with commas."),
        ),
    ),
)
_STORE = SettingGroup(
    mark("settings", "Store and clock"),
    (
        Setting(
            "low_stock_days",
            mark("settings", "Warn when blanks last less than (days)"),
            Kind.COUNT,
            most=90,
        ),
        Setting(
            "zone",
            mark("settings", "Time zone"),
            Kind.CHOICE,
            answers=(
                ("Asia/Jakarta", mark("settings", "WIB (Jakarta)")),
                ("Asia/Makassar", mark("settings", "WITA (Makassar)")),
                ("Asia/Jayapura", mark("settings", "WIT (Jayapura)")),
            ),
            hint=mark("settings", "Counts from the next start of the program."),
        ),
    ),
)
_REPLICA = SettingGroup(
    mark("settings", "Reports from a second server"),
    (
        Setting(
            "replica",
            mark("settings", "Address of the second server"),
            hint=mark(
                "settings",
                "One that follows the office's server; reports then say as of when. Left empty: from the"
                " office's server.",
            ),
        ),
        Setting(
            "replica_minutes",
            mark("settings", "Minutes it may be behind"),
            Kind.COUNT,
            least=0,
            most=1_440,
        ),
    ),
)
_PRIVACY = SettingGroup(
    mark("settings", "Personal data"),
    (
        Setting(
            "whole_seconds",
            mark("settings", "Seconds a NIK is shown whole"),
            Kind.COUNT,
            mark("settings", "After Ctrl+B and a reason; then it is masked again by itself."),
            least=5,
            most=300,
        ),
        Setting(
            "lock_minutes",
            mark("settings", "Minutes until the screen is locked"),
            Kind.COUNT,
            mark("settings", "Without a key or a movement of the mouse; the work behind it stays."),
            most=120,
        ),
    ),
)
_COMPLAINTS = SettingGroup(
    mark("settings", "Complaints: working days until an answer"),
    tuple(
        Setting(COMPLAINT_DAYS + kind.code, kind.word, Kind.COUNT, least=0, most=60) for kind in ComplaintKind
    ),
)
PAPERS = (_LETTERHEAD, _SIGNATURES, _NUMBERS)
WORK = (_PRINTING, _SHELF, _COMPLAINTS, _POST, _STORE, _DOCUMENTS, _REPLICA, _PRIVACY)
COUNTER = (
    SettingGroup(
        mark("settings", "Opening hours"),
        (
            Setting("hours.opens", mark("settings", "Opens"), Kind.TIME),
            Setting("hours.closes", mark("settings", "Closes"), Kind.TIME),
            Setting("hours.weekdays", mark("settings", "Open on"), Kind.WEEKDAYS),
        ),
    ),
    SettingGroup(
        mark("settings", "Counter"),
        (
            Setting(
                "appointment_capacity",
                mark("settings", "Places in a half-hour"),
                Kind.COUNT,
                mark("settings", "Citizens who can collect at the same time."),
                most=200,
            ),
            Setting(
                "reprint_days",
                mark("settings", "Doubt a reprint within (days)"),
                Kind.COUNT,
                mark("settings", "A card asked for again so soon needs a reason in words."),
                least=0,
                most=3_650,
            ),
            Setting("check_minutes", mark("settings", "Minutes a verification lasts"), Kind.COUNT, most=480),
            Setting(
                "four_eyes",
                mark("settings", "Verified by two people"),
                Kind.SERVICES,
                mark("settings", "What one has verified is confirmed by another person."),
            ),
            Setting(
                "wait_until_17",
                mark("settings", "Asked by a kecamatan, not yet 17"),
                Kind.CHOICE,
                mark("settings", "Recorded from 16 on; a card is never printed before the 17th birthday."),
                answers=(
                    (True, mark("settings", "the card waits for the birthday")),
                    (False, mark("settings", "the row is refused")),
                ),
            ),
        ),
    ),
)
