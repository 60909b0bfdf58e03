"""What the head of the office sets: letterhead, numbering, print order, limits."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import asdict, dataclass, field, fields
from typing import Any

from desk.domain.calendar import Hours
from desk.domain.complaints import DEFAULT_DAYS
from desk.domain.message_settings import MessageSettings
from desk.domain.printing import DEFAULT_PRIORITY, PriorityRule, complete_order
from desk.domain.retention import default_months


def _default_numbers() -> dict[str, str]:
    return {
        "batch": "CTK/{day}/{n:03d}",
        "bast": "470/{n:03d}/BAST/{roman}/{year}",
        "daily": "470/{n:03d}/LHC/{roman}/{year}",
        "destruction": "470/{n:03d}/BAPM/{roman}/{year}",
        "application": "PMH-{day}-{n:04d}",
        "app_export": "SD-{day}-{n:03d}",
        "parcel": "PKT-{day}-{n:04d}",
        "mission": "JB-{n:03d}/{roman}/{year}",
        "complaint": "ADU-{day}-{n:03d}",
        "letter": "470/{n:03d}/DATA/{roman}/{year}",
        "retention": "470/{n:03d}/BAPA/{roman}/{year}",
        "data_request": "470/{n:03d}/PDP/{roman}/{year}",
        "incident": "470/{n:03d}/INSIDEN/{roman}/{year}",
    }


def _default_complaint_days() -> dict[str, int]:
    return {kind.code: days for kind, days in DEFAULT_DAYS.items()}


@dataclass(frozen=True, slots=True)
class OfficeSettings:
    """The office's own choices; every field has a default that a new office can work with."""

    region_code: str = "36.73"
    """Kemendagri code of the city; NIKs from elsewhere are noted, never refused."""
    former_region_codes: tuple[str, ...] = ()
    """Codes under which NIKs were issued here before the city was formed."""
    government: str = "PEMERINTAH KOTA SERANG"
    office_name: str = "DINAS KEPENDUDUKAN DAN PENCATATAN SIPIL"
    address: str = "Jalan Jenderal Sudirman, Kota Serang, Banten"
    contact: str = ""
    city: str = "Serang"
    zone: str = "Asia/Jakarta"
    paper: str = "F4"
    head_position: str = "Kepala Seksi Identitas Penduduk"
    approver_position: str = ""
    approver_name: str = ""
    approver_nip: str = ""
    receiver_signs_left: bool = True
    """Which side the receiving party signs on differs between offices."""
    numbers: Mapping[str, str] = field(default_factory=_default_numbers)
    priority: tuple[PriorityRule, ...] = DEFAULT_PRIORITY
    batch_size: int = 10
    lease_minutes: int = 10
    slot_capacity: int = 50
    """Cards in one shelf slot before the next one is offered."""
    first_time_age: int = 18
    """A holder younger than this, in years, is a first-time holder (pemula)."""
    uncollected_days: tuple[int, ...] = (7, 30, 90)
    return_after_days: int = 30
    """Days after which cards not collected at a kecamatan or kelurahan come back."""
    low_stock_days: int = 5
    hours: Hours = field(default_factory=Hours)
    reprint_days: int = 180
    """A card printed less than this many days ago makes the counter ask for a reason."""
    appointment_capacity: int = 6
    """Citizens who can collect in one half-hour."""
    check_minutes: int = 20
    """How long an application stays with whoever checks it, without a sign of life."""
    four_eyes: tuple[str, ...] = ()
    """Services whose checks a second person confirms."""
    wait_until_17: bool = True
    """Whether a kecamatan's request for somebody not yet 17 waits for the birthday; else it is refused."""
    qr_domains: str = "dukcapil.kemendagri.go.id"
    """Where QR codes of the registry's papers lead; several are separated by commas."""
    complaint_days: Mapping[str, int] = field(default_factory=_default_complaint_days)
    """Working days until a complaint of a kind, by its code, is answered."""

    whole_seconds: int = 30
    """How long the whole numbers of a person are shown to who asked for them."""
    lock_minutes: int = 10
    """Minutes without a key or a movement after which a screen is locked."""

    retention_months: Mapping[str, int] = field(default_factory=default_months)
    """Months each kind of data is kept, by its code; the program's own until the office's JRA is known."""
    retention_set: tuple[str, ...] = ()
    """Kinds whose period the head has set."""
    own_data_hours: int = 72
    """Hours until a request about own data is answered; 3 x 24 hours, to be confirmed by the office."""
    incident_hours: int = 72
    """Hours until an incident is reported, UU 27/2022 article 46."""

    replica: str = ""
    """Address of a server that follows the office's, at which reports are read; empty when there is none."""
    replica_minutes: int = 5
    """How far behind it may be for a report."""

    post_cost: int = 10_000
    """What Kantor Pos takes for one parcel, in rupiah."""
    post_payment: str = "cod"
    """Who pays it: ``cod``, the receiver at the door, or ``office``."""
    post_days: tuple[int, ...] = (3, 7, 14)
    """Days without a word of the post after which a parcel is asked after."""
    post_held_days: int = 3
    """Days a post office keeps a parcel that could not be delivered, before it sends it back."""

    messages: MessageSettings = field(default_factory=MessageSettings)

    def stored(self) -> dict[str, Any]:
        """Return the settings as JSON keeps them."""
        values = asdict(self)
        values["priority"] = [rule.code for rule in self.priority]
        values["numbers"] = dict(self.numbers)
        values["uncollected_days"] = list(self.uncollected_days)
        values["former_region_codes"] = list(self.former_region_codes)
        values["four_eyes"] = list(self.four_eyes)
        values["post_days"] = list(self.post_days)
        values["hours"] = self.hours.stored()
        values["messages"] = self.messages.stored()
        values["complaint_days"] = dict(self.complaint_days)
        values["retention_months"] = dict(self.retention_months)
        values["retention_set"] = list(self.retention_set)
        return values

    @staticmethod
    def read(stored: Mapping[str, Any]) -> OfficeSettings:
        """Return settings from JSON; unknown fields are left out, missing ones have their default."""
        known = {item.name for item in fields(OfficeSettings)}
        values = {name: value for name, value in stored.items() if name in known}
        if "priority" in values:
            rules = {rule.code: rule for rule in PriorityRule}
            values["priority"] = complete_order([rules[c] for c in values["priority"] if c in rules])
        if "numbers" in values:
            values["numbers"] = _default_numbers() | dict(values["numbers"])
        if "complaint_days" in values:
            values["complaint_days"] = _default_complaint_days() | dict(values["complaint_days"])
        if "retention_months" in values:
            values["retention_months"] = default_months() | dict(values["retention_months"])
        if "hours" in values:
            values["hours"] = Hours.read(values["hours"])
        if "messages" in values:
            values["messages"] = MessageSettings.read(values["messages"])
        for name in (
            "uncollected_days",
            "former_region_codes",
            "four_eyes",
            "post_days",
            "retention_set",
        ):
            if name in values:
                values[name] = tuple(values[name])
        return OfficeSettings(**values)
