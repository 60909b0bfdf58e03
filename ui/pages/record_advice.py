"""What a counter tells a citizen whose record is not a card yet, for every record status."""

from __future__ import annotations

from collections.abc import Mapping

from desk.domain.record_status import RecordStatus
from desk.domain.text import Word, mark

ADVICE: Mapping[RecordStatus, Word] = {
    RecordStatus.UNREGISTERED: mark(
        "record_advice", "Not recorded yet. Please come for recording at a kecamatan or here, with your KK."
    ),
    RecordStatus.BIO_CAPTURED: mark(
        "record_advice",
        "Recorded, but the data is still here and not sent. Please wait; an operator checks the sending.",
    ),
    RecordStatus.PROCESSING: mark(
        "record_advice", "The recording is being prepared for sending to the centre. Please wait."
    ),
    RecordStatus.SENT_FOR_ENROLLMENT: mark(
        "record_advice", "The recording is on its way to the centre. This can take long; please wait."
    ),
    RecordStatus.RECEIVED_AT_CENTRAL: mark(
        "record_advice", "The centre has the recording and is going to check it. Please wait."
    ),
    RecordStatus.ENROLL_FAILURE_AT_CENTRAL: mark(
        "record_advice",
        "The centre cannot read the fingerprints or the photo. Please be recorded again, "
        "here or at a kecamatan.",
    ),
    RecordStatus.SEARCH_FAILURE_AT_CENTRAL: mark(
        "record_advice", "The search at the centre failed. Please wait; the office reports it to the centre."
    ),
    RecordStatus.ENROLL_FAILURE_AT_REGIONAL: mark(
        "record_advice", "The recording is incomplete. Please be recorded again, here or at a kecamatan."
    ),
    RecordStatus.SENT_FOR_DEDUP: mark(
        "record_advice", "The centre is checking that this person is recorded only once. Please wait."
    ),
    RecordStatus.DUPLICATE_RECORD: mark(
        "record_advice",
        "The same person is recorded under another NIK too. Do not record again: choose one record with the "
        "office and ask for the other to be deleted.",
    ),
    RecordStatus.ADJUDICATE_RECORD: mark(
        "record_advice",
        "The data and the recording do not agree. Please come for a fingerprint check; "
        "the office must decide.",
    ),
    RecordStatus.PRINT_READY_RECORD: mark(
        "record_advice",
        "The record is print ready, but no print job was made from it. Take in the PRR list again.",
    ),
    RecordStatus.SENT_FOR_CARD_PRINTING: mark(
        "record_advice", "According to the centre the card has been sent for printing."
    ),
    RecordStatus.CARD_PRINTED: mark("record_advice", "According to the centre the card has been printed."),
    RecordStatus.CARD_SHIPPED: mark(
        "record_advice", "According to the centre the card has been sent to where it is handed out."
    ),
    RecordStatus.CARD_ISSUED: mark(
        "record_advice", "According to the centre the card has been handed to its holder."
    ),
    RecordStatus.OTHER: mark(
        "record_advice", "This status is not known here. Please ask the database administrator (ADB)."
    ),
}


def advice_for(code: str) -> tuple[RecordStatus, Word]:
    """Return the status kept under ``code`` and what to tell the citizen."""
    status = next((one for one in RecordStatus if one.code == code), RecordStatus.OTHER)
    return status, ADVICE[status]
