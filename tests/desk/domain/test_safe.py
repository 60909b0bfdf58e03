"""Passphrases worth having, and recovery codes that people can copy from paper."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as some

from desk.domain.safe import RECOVERY_BYTES, as_recovery_code, as_typed, must_be_strong, recovery_code
from desk.domain.safe_errors import PassphraseWeak, RecoveryMistyped


@pytest.mark.parametrize(
    "phrase", ["", "pendek", "1234 5678 9012 3456", "aaaa bbbb aaaa bbbb", "  Correct Horse  battery staple"]
)
def test_a_passphrase_that_can_be_guessed_is_refused(phrase: str) -> None:
    with pytest.raises(PassphraseWeak):
        must_be_strong(phrase)


def test_how_a_passphrase_is_spaced_does_not_matter() -> None:
    assert must_be_strong("  perahu   kertas di sungai\u00a0tua ") == "perahu kertas di sungai tua"
    assert as_typed("cafe\u0301 tua") == as_typed("café tua")


@given(some.binary(min_size=RECOVERY_BYTES, max_size=RECOVERY_BYTES))
def test_a_recovery_code_is_read_however_it_was_copied(secret: bytes) -> None:
    code = recovery_code(secret)
    assert as_recovery_code(code) == code
    sloppy = code.lower().replace("-", "  ").replace("0", "o").replace("1", "l")
    assert as_recovery_code(sloppy) == code


@given(some.binary(min_size=RECOVERY_BYTES, max_size=RECOVERY_BYTES), some.integers(0, 31))
def test_one_wrong_sign_of_a_recovery_code_is_noticed(secret: bytes, place: int) -> None:
    signs = recovery_code(secret).replace("-", "")
    other = "7" if signs[place] != "7" else "8"
    with pytest.raises(RecoveryMistyped):
        as_recovery_code(signs[:place] + other + signs[place + 1 :])


def test_a_passphrase_is_no_recovery_code() -> None:
    assert as_recovery_code("perahu kertas di sungai tua") is None
