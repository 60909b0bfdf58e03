"""The rows of a PRR list after reading: a person with a record status, or a row refused with its reason."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from enum import Enum

from desk.domain.nik import NikFlaw, NikWarning
from desk.domain.printing import Worded
from desk.domain.record_status import RecordStatus
from desk.domain.text import Word, mark

NIK_UNUSABLE = "nik_unusable"
"""The one reason under which every unusable NIK is counted; the reject file tells them apart."""


class RejectReason(Enum):
    """Why a row is not taken, and what the office can do about it."""

    NIK_EMPTY = (
        "nik_empty",
        mark("reject", "No NIK is given"),
        mark("reject_cure", "Look up the NIK by name and birth date, and fill it in."),
    )
    NIK_NOT_DIGITS = (
        "nik_not_digits",
        mark("reject", "The NIK contains something other than digits"),
        mark("reject_cure", "Compare the NIK with the KK and correct it."),
    )
    NIK_NOT_16_DIGITS = (
        "nik_not_16_digits",
        mark("reject", "The NIK does not have 16 digits"),
        mark("reject_cure", "Compare the NIK with the KK and correct it."),
    )
    NIK_IMPOSSIBLE = (
        "nik_impossible",
        mark("reject", "The digits cannot be those of a NIK"),
        mark("reject_cure", "Compare the NIK with the KK and correct it."),
    )
    NIK_LOST_DIGITS = (
        "nik_lost_digits",
        mark("reject", "Excel kept the NIK as a number and has lost its last digits"),
        mark("reject_cure", "Export the list again with the NIK column as text, or type the NIK anew."),
    )
    NAME_MISSING = (
        "name_missing",
        mark("reject", "No name is given"),
        mark("reject_cure", "Look up the name by the NIK, and fill it in."),
    )
    NUMBER_MISSING = (
        "number_missing",
        mark("reject", "The request has no number"),
        mark("reject_cure", "Export the list again with the column of the app's numbers."),
    )
    SERVICE_UNKNOWN = (
        "service_unknown",
        mark("reject", "The service asked for is not in the catalogue"),
        mark("reject_cure", "Compare the word with the names on the page Services and correct it."),
    )
    NOT_ENTITLED = (
        "not_entitled",
        mark("reject", "A rule of the service speaks against this person"),
        mark("reject_cure", "Look up the rule on the page Services, and ask what was meant."),
    )
    TOO_YOUNG = (
        "too_young",
        mark("reject", "Not yet 17, and not known to be married"),
        mark(
            "reject_cure",
            "Import the row again after the 17th birthday; somebody married is taken in at the counter.",
        ),
    )
    TRACKING_MISSING = (
        "tracking_missing",
        mark("reject", "The row names no parcel"),
        mark("reject_cure", "Fill in the tracking number that stands on the parcel."),
    )
    TRACKING_UNUSABLE = (
        "tracking_unusable",
        mark("reject", "This cannot be a tracking number"),
        mark("reject_cure", "Compare it with the label: 6 to 30 letters and digits, kept as text by Excel."),
    )
    TRACKING_TAKEN = (
        "tracking_taken",
        mark("reject", "Another parcel has this tracking number, or this parcel has another one"),
        mark("reject_cure", "Scan both labels on the page Kantor Pos and correct the wrong one."),
    )
    PARCEL_UNKNOWN = (
        "parcel_unknown",
        mark("reject", "No parcel of this office has this tracking number"),
        mark("reject_cure", "Note the number on the page Kantor Pos first, or take the row out of the list."),
    )
    RESULT_UNKNOWN = (
        "result_unknown",
        mark("reject", "What the post says of the parcel is not understood"),
        mark("reject_cure", "Write Terkirim, Gagal antar 1, Gagal antar 2, Ditahan or Retur."),
    )
    RESULT_DAY_UNREADABLE = (
        "result_day_unreadable",
        mark("reject", "The day of the result cannot be read for certain"),
        mark("reject_cure", "Write the day as 04-08-2020."),
    )
    RESULT_OUT_OF_ORDER = (
        "result_out_of_order",
        mark("reject", "The post has said something later of this parcel already"),
        mark("reject_cure", "Look the parcel up on the page Kantor Pos; take the wrong result back there."),
    )
    RESULT_TOO_EARLY = (
        "result_too_early",
        mark("reject", "The day lies before the parcel was sent, or before the last result"),
        mark("reject_cure", "Compare the day with the post's slip and correct it."),
    )
    RESULT_IN_FUTURE = (
        "result_in_future",
        mark("reject", "The day of the result has not come yet"),
        mark("reject_cure", "Compare the day with the post's slip and correct it."),
    )
    COMPLAINT_MISSING = (
        "complaint_missing",
        mark("reject", "No complaint is written in the row"),
        mark("reject_cure", "Fill in what the citizen complains of."),
    )
    NO_HEADER = (
        "no_header",
        mark("reject", "The row stands on a sheet or page without column names"),
        mark("reject_cure", "Copy the line with the column names above the row and import the file again."),
    )

    def __init__(self, code: str, word: Word, cure: Word) -> None:
        self.code = code
        self.word = word
        self.cure = cure

    @property
    def group(self) -> str:
        """The key under which the import counts this reason."""
        return NIK_UNUSABLE if self.code.startswith("nik_") else self.code


REJECT_FOR = {
    NikFlaw.EMPTY: RejectReason.NIK_EMPTY,
    NikFlaw.NOT_DIGITS: RejectReason.NIK_NOT_DIGITS,
    NikFlaw.NOT_16_DIGITS: RejectReason.NIK_NOT_16_DIGITS,
    NikFlaw.IMPOSSIBLE: RejectReason.NIK_IMPOSSIBLE,
}


class RowWarning(Worded):
    """What is unusual about a row that is taken all the same."""

    BIRTH_DATE_MISSING = ("birth_date_missing", mark("row_warning", "No birth date is given"))
    BIRTH_DATE_UNREADABLE = (
        "birth_date_unreadable",
        mark("row_warning", "The birth date cannot be read for certain"),
    )
    SEX_UNREADABLE = ("sex_unreadable", mark("row_warning", "The sex cannot be read"))
    RECORDED_ON_UNREADABLE = (
        "recorded_on_unreadable",
        mark("row_warning", "The day of recording cannot be read for certain"),
    )
    STATUS_UNKNOWN = ("status_unknown", mark("row_warning", "The record status is not a known one"))
    STATUS_NOT_IN_LIST = (
        "status_not_in_list",
        mark("row_warning", "The list has no status column; it is taken as a list of Print Ready Records"),
    )


@dataclass(frozen=True, slots=True)
class PrrRow:
    """One person of the list under a usable NIK; texts as written, "" where the list says nothing."""

    sheet: str
    row_number: int
    nik: str
    name: str
    birth_place: str
    birth_date: date | None
    sex: str
    """"L", "P" or ""."""
    address: str
    rt: str
    rw: str
    village_text: str
    district_text: str
    village_code: str
    district_code: str
    status: RecordStatus
    status_raw: str
    recorded_on: date | None
    warnings: tuple[NikWarning | RowWarning, ...]
    cells: tuple[str, ...]
    family_card: str = ""
    mother: str = ""


@dataclass(frozen=True, slots=True)
class RejectedRow:
    """One row that is not taken, as it stands in the file."""

    sheet: str
    row_number: int
    reason: RejectReason
    cells: tuple[str, ...]
    titles: tuple[str, ...] = ()
    """What the list calls its columns."""
