"""The second factor's codes: those of RFC 6238, a step off, and recovery codes as people type them."""

from __future__ import annotations

from base64 import b32encode
from datetime import UTC, datetime, timedelta
from urllib.parse import parse_qs, urlparse

import pytest

from desk.domain.one_time_codes import (
    STEP_S,
    as_recovery_code,
    is_app_code,
    new_enrolment,
    new_recovery_codes,
    step_of,
)

RFC_SECRET = b32encode(b"12345678901234567890").decode()


@pytest.mark.parametrize(
    ("seconds", "code"),
    [
        (59, "287082"),
        (1111111109, "081804"),
        (1111111111, "050471"),
        (1234567890, "005924"),
        (2000000000, "279037"),
        (20000000000, "353130"),
    ],
)
def test_the_codes_of_rfc_6238_appendix_b_belong_to_their_steps(seconds: int, code: str) -> None:
    moment = datetime.fromtimestamp(seconds, UTC)
    assert step_of(RFC_SECRET, code, moment) == seconds // STEP_S
    assert step_of(RFC_SECRET, f" {code[:3]} {code[3:]} ", moment) == seconds // STEP_S


def test_a_phone_may_be_one_step_off_and_no_more() -> None:
    moment = datetime.fromtimestamp(1111111111, UTC)
    for steps, found in ((-2, False), (-1, True), (0, True), (1, True), (2, False)):
        there = moment + timedelta(seconds=STEP_S * steps)
        assert (step_of(RFC_SECRET, "050471", there) is not None) is found


def test_the_address_for_the_app_names_office_and_person() -> None:
    made = new_enrolment("hendra", "Serang")
    address = urlparse(made.address)
    assert (address.scheme, address.netloc) == ("otpauth", "totp")
    assert parse_qs(address.query) == {"secret": [made.secret], "issuer": ["PRR Desk Serang"]}
    assert "".join(made.spaced.split()) == made.secret
    assert made.secret not in repr(made)


def test_recovery_codes_are_read_however_they_are_typed() -> None:
    codes = new_recovery_codes()
    assert len(set(codes)) == 8
    for code in codes:
        assert as_recovery_code(f" {code.lower().replace('-', ' ')} ") == code.replace("-", "")
        assert not is_app_code(code)
    assert is_app_code("123 456")
