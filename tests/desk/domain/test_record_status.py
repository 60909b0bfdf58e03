from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desk.domain.record_status import RecordStatus, begins_status, read_status

KNOWN = [status for status in RecordStatus if status is not RecordStatus.OTHER]


@pytest.mark.parametrize(
    "written",
    [
        "PRINT_READY_RECORD",
        "PRINT READY\nRECORD",
        "Print_Ready_Record",
        "print-ready  record",
        "PRINT_REA\nDY_RECORD",
        " prr ",
        "5. PRINT READY RECORD",
        "PRINT READY RECORD (PRR)",
    ],
)
def test_a_print_ready_record_is_known_in_every_spelling(written: str) -> None:
    assert read_status(written) is RecordStatus.PRINT_READY_RECORD


@pytest.mark.parametrize(
    ("short", "status"),
    [
        ("BC", RecordStatus.BIO_CAPTURED),
        ("Pro", RecordStatus.PROCESSING),
        ("SFE", RecordStatus.SENT_FOR_ENROLLMENT),
        ("Efac", RecordStatus.ENROLL_FAILURE_AT_CENTRAL),
        ("DUP", RecordStatus.DUPLICATE_RECORD),
        ("DR", RecordStatus.DUPLICATE_RECORD),
        ("ADJ", RecordStatus.ADJUDICATE_RECORD),
        ("SFCP", RecordStatus.SENT_FOR_CARD_PRINTING),
        ("CS", RecordStatus.CARD_SHIPPED),
        ("BELUM REKAM", RecordStatus.UNREGISTERED),
    ],
)
def test_the_short_codes_of_old_sheets_are_known(short: str, status: RecordStatus) -> None:
    assert read_status(short) is status


@pytest.mark.parametrize(
    "written", ["", "5", "STATUS_BARU_2026", "SUDAH REKAM", "PRR2", "X" * 40_000, "PRINT"]
)
def test_anything_else_is_another_status_and_never_guessed(written: str) -> None:
    assert read_status(written) is RecordStatus.OTHER


def test_only_a_print_ready_record_may_be_printed() -> None:
    assert [status for status in RecordStatus if status.printable] == [RecordStatus.PRINT_READY_RECORD]


def test_every_status_has_its_own_code_and_word() -> None:
    assert len({status.code for status in RecordStatus}) == len(RecordStatus) == 17
    assert len({status.word.text for status in RecordStatus}) == len(RecordStatus)


@given(st.sampled_from(KNOWN), st.data())
def test_a_status_broken_at_any_place_is_still_the_same(status: RecordStatus, data: st.DataObject) -> None:
    cut = data.draw(st.integers(1, len(status.code) - 1))
    gap = data.draw(st.sampled_from(["\n", " ", " \r\n ", "-", "__"]))
    assert begins_status(status.code[:cut])
    assert read_status(status.code[:cut] + gap + status.code[cut:].lower()) is status


@given(st.text(max_size=200))
def test_no_text_makes_reading_a_status_fail(text: str) -> None:
    assert read_status(text) in RecordStatus
    assert begins_status(text) in {True, False}
