"""The record statuses of the KTP-el system, read from whatever spelling an export gives them."""

from __future__ import annotations

import re
from functools import lru_cache

from desk.domain.printing import Worded
from desk.domain.text import Word, mark

_NOT_LETTERS = re.compile(r"[^A-Z]+")
_LONGEST = 120
"""Letters; longer texts are no status and not worth remembering."""


class RecordStatus(Worded):
    """Where a person's biometric record stands: phases 1 to 6 of the KTP-el life cycle, in order."""

    UNREGISTERED = ("UNREGISTERED", mark("record_status", "Not recorded yet"))
    BIO_CAPTURED = ("BIO_CAPTURED", mark("record_status", "Recorded, not sent yet"))
    PROCESSING = ("PROCESSING", mark("record_status", "Being prepared for sending"))
    SENT_FOR_ENROLLMENT = ("SENT_FOR_ENROLLMENT", mark("record_status", "Sent to the centre"))
    RECEIVED_AT_CENTRAL = ("RECEIVED_AT_CENTRAL", mark("record_status", "Received at the centre"))
    ENROLL_FAILURE_AT_CENTRAL = (
        "ENROLL_FAILURE_AT_CENTRAL",
        mark("record_status", "Enrolment failed at the centre"),
    )
    SEARCH_FAILURE_AT_CENTRAL = (
        "SEARCH_FAILURE_AT_CENTRAL",
        mark("record_status", "Search failed at the centre"),
    )
    ENROLL_FAILURE_AT_REGIONAL = (
        "ENROLL_FAILURE_AT_REGIONAL",
        mark("record_status", "Enrolment failed in the region"),
    )
    SENT_FOR_DEDUP = ("SENT_FOR_DEDUP", mark("record_status", "Being compared for doubles"))
    DUPLICATE_RECORD = ("DUPLICATE_RECORD", mark("record_status", "Double record"))
    ADJUDICATE_RECORD = ("ADJUDICATE_RECORD", mark("record_status", "Needs a decision of the office"))
    PRINT_READY_RECORD = ("PRINT_READY_RECORD", mark("record_status", "Print Ready Record (PRR)"))
    SENT_FOR_CARD_PRINTING = ("SENT_FOR_CARD_PRINTING", mark("record_status", "Sent for printing"))
    CARD_PRINTED = ("CARD_PRINTED", mark("record_status", "Card printed"))
    CARD_SHIPPED = ("CARD_SHIPPED", mark("record_status", "Card sent out"))
    CARD_ISSUED = ("CARD_ISSUED", mark("record_status", "Card handed over"))
    OTHER = ("LAINNYA", mark("record_status", "Other status"))

    def __init__(self, code: str, word: Word) -> None:
        super().__init__(code, word)
        self.printable = code == "PRINT_READY_RECORD"
        """Whether a card may be printed from this record: a PRR and nothing else."""


DOUBLE_STATUSES = (RecordStatus.DUPLICATE_RECORD.code, RecordStatus.ADJUDICATE_RECORD.code)
"""Found by the centre: one person recorded under two NIKs, or a record that somebody has to decide about."""

# Short codes of old suket sheets and monitoring screens, and the shortened or broken forms seen in exports.
_ALIASES: dict[RecordStatus, tuple[str, ...]] = {
    RecordStatus.UNREGISTERED: ("BELUM REKAM", "NOT REGISTERED"),
    RecordStatus.BIO_CAPTURED: ("BC", "BIO CAPTURE", "BIOCAPTURED"),
    RecordStatus.PROCESSING: ("PRO", "PROCESS"),
    RecordStatus.SENT_FOR_ENROLLMENT: ("SFE", "SENT FOR ENROLMENT", "SEND FOR ENROLLMENT"),
    RecordStatus.RECEIVED_AT_CENTRAL: ("RAC", "RECEIVED AT CENTER"),
    RecordStatus.ENROLL_FAILURE_AT_CENTRAL: (
        "EFAC",
        "ENROL FAILURE AT CENTRAL",
        "ENROLLMENT FAILURE AT CENTRAL",
    ),
    RecordStatus.SEARCH_FAILURE_AT_CENTRAL: ("SFAC",),
    RecordStatus.ENROLL_FAILURE_AT_REGIONAL: (
        "EFAR",
        "ENROL FAILURE AT REGIONAL",
        "ENROLLMENT FAILURE AT REGIONAL",
    ),
    RecordStatus.SENT_FOR_DEDUP: ("SFD", "SENT FOR DEDUPLICATION", "SENT FOR DE DUPLICATION"),
    RecordStatus.DUPLICATE_RECORD: ("DUP", "DR", "DUPLICATE", "DUPLICATED RECORD"),
    RecordStatus.ADJUDICATE_RECORD: ("ADJ", "AR", "ADJUDICATE", "ADJUDICATED RECORD"),
    RecordStatus.PRINT_READY_RECORD: (
        "PRR",
        "PRINT READY",
        "PRINT READY RECORDS",
        "PRINT READY RECORD PRR",
        "PRR PRINT READY RECORD",
        "SIAP CETAK",
    ),
    RecordStatus.SENT_FOR_CARD_PRINTING: ("SFCP", "SENT FOR PRINTING"),
    RecordStatus.CARD_PRINTED: ("CP",),
    RecordStatus.CARD_SHIPPED: ("CS",),
    RecordStatus.CARD_ISSUED: ("CI",),
}


def _key(text: str) -> str:
    # All but letters goes: exports break the words at any place, and some put a list number before them.
    return _NOT_LETTERS.sub("", text.upper())


_BY_KEY = {
    _key(text): status
    for status in RecordStatus
    if status is not RecordStatus.OTHER
    for text in (status.code, *_ALIASES.get(status, ()))
}


def read_status(raw: str) -> RecordStatus:
    """Return the status meant by ``raw``; OTHER for anything unknown, empty, or given as a bare number."""
    return _read(raw) if len(raw) <= _LONGEST else RecordStatus.OTHER


@lru_cache(maxsize=4096)
def _read(raw: str) -> RecordStatus:
    key = _key(raw)
    status = _BY_KEY.get(key, RecordStatus.OTHER)
    # "PRR 2" or "STATUS 5" is not a known status: digits are let through only in front of the words.
    if status is not RecordStatus.OTHER and any(ch.isdigit() for ch in raw.lstrip(" 0123456789.)-")):
        return RecordStatus.OTHER
    return status


def begins_status(raw: str) -> bool:
    """Whether ``raw`` is a beginning, or the whole, of a known status that may go on in the next line."""
    key = _key(raw[:_LONGEST])
    return bool(key) and any(known.startswith(key) for known in _BY_KEY)
