"""What a citizen is told whose record is not a card yet, for every record status of the KTP-el system."""

from __future__ import annotations

from collections.abc import Mapping

from desk.domain.record_status import RecordStatus
from desk.domain.status_words import Saying
from desk.domain.text import mark

_WAIT = mark("record_answer", "Please wait and ask again in a week.")
_RECORD_AGAIN = mark("record_answer", "Please be recorded again, here or at a kecamatan, with your KK.")
_ASK_THERE = mark("record_answer", "Please ask for it where you were recorded.")

_TOLD = {
    RecordStatus.UNREGISTERED: (
        mark("record_answer", "You have not been recorded yet."),
        mark("record_answer", "Please come for recording at a kecamatan or here, with your KK."),
    ),
    RecordStatus.BIO_CAPTURED: (
        mark("record_answer", "You have been recorded, but the data has not been sent yet."),
        mark("record_answer", "Please ask again in a few days; an operator checks the sending."),
    ),
    RecordStatus.PROCESSING: (
        mark("record_answer", "Your recording is being prepared for sending to the centre."),
        _WAIT,
    ),
    RecordStatus.SENT_FOR_ENROLLMENT: (
        mark("record_answer", "Your recording is on its way to the centre, which can take long."),
        _WAIT,
    ),
    RecordStatus.RECEIVED_AT_CENTRAL: (
        mark("record_answer", "The centre has your recording and is going to check it."),
        _WAIT,
    ),
    RecordStatus.ENROLL_FAILURE_AT_CENTRAL: (
        mark("record_answer", "The centre cannot read the fingerprints or the photo of your recording."),
        _RECORD_AGAIN,
    ),
    RecordStatus.SEARCH_FAILURE_AT_CENTRAL: (
        mark("record_answer", "The search for your recording at the centre failed."),
        mark("record_answer", "Please ask again in a week; the office reports it to the centre."),
    ),
    RecordStatus.ENROLL_FAILURE_AT_REGIONAL: (
        mark("record_answer", "Your recording is incomplete."),
        _RECORD_AGAIN,
    ),
    RecordStatus.SENT_FOR_DEDUP: (
        mark("record_answer", "The centre is checking that you are recorded only once."),
        _WAIT,
    ),
    RecordStatus.DUPLICATE_RECORD: (
        mark("record_answer", "You are recorded under another NIK too."),
        mark(
            "record_answer",
            "Please do not record again: choose one record with the office, and the other is deleted.",
        ),
    ),
    RecordStatus.ADJUDICATE_RECORD: (
        mark("record_answer", "Your data and your recording do not agree."),
        mark("record_answer", "Please come here for a fingerprint check; then the office decides."),
    ),
    RecordStatus.PRINT_READY_RECORD: (
        mark("record_answer", "Your record is complete and your card can be printed."),
        mark("record_answer", "Please wait a moment: the counter takes in the newest list and asks for it."),
    ),
    RecordStatus.SENT_FOR_CARD_PRINTING: (
        mark("record_answer", "According to the centre your card has been sent for printing elsewhere."),
        _ASK_THERE,
    ),
    RecordStatus.CARD_PRINTED: (
        mark("record_answer", "According to the centre your card has been printed elsewhere."),
        _ASK_THERE,
    ),
    RecordStatus.CARD_SHIPPED: (
        mark("record_answer", "According to the centre your card has been sent to where it is handed out."),
        _ASK_THERE,
    ),
    RecordStatus.CARD_ISSUED: (
        mark("record_answer", "According to the centre your card has been handed to you."),
        mark("record_answer", "If it was lost or damaged, please apply for a new one at the counter."),
    ),
    RecordStatus.OTHER: (
        mark("record_answer", "The status of your record is not known here."),
        mark("record_answer", "Please wait; the counter asks the database administrator (ADB)."),
    ),
}

RECORD_ANSWERS: Mapping[RecordStatus, Saying] = {
    status: Saying(status.code, *told) for status, told in _TOLD.items()
}


def status_of(code: str) -> RecordStatus:
    """Return the status kept under ``code``."""
    return next((one for one in RecordStatus if one.code == code), RecordStatus.OTHER)


def record_answer(code: str) -> Saying:
    """Return what to tell the citizen whose record has the status kept under ``code``."""
    return RECORD_ANSWERS[status_of(code)]
