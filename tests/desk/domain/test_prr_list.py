from __future__ import annotations

from desk.domain.nik import NikFlaw
from desk.domain.prr_list import NIK_UNUSABLE, REJECT_FOR, RejectReason, RowWarning


def test_every_flaw_of_a_nik_has_its_reason_and_all_count_as_one() -> None:
    assert set(REJECT_FOR) == set(NikFlaw)
    assert {reason.group for reason in REJECT_FOR.values()} == {NIK_UNUSABLE}
    assert RejectReason.NIK_LOST_DIGITS.group == NIK_UNUSABLE
    assert RejectReason.NAME_MISSING.group == "name_missing"


def test_every_reason_says_what_happened_and_what_to_do() -> None:
    for reason in RejectReason:
        assert reason.word.context == "reject"
        assert reason.cure.context == "reject_cure"
        assert reason.word.text
        assert reason.cure.text.endswith(".")
    assert len({reason.code for reason in RejectReason}) == len(RejectReason)


def test_every_warning_has_a_code_and_a_word_of_its_own() -> None:
    assert len({warning.code for warning in RowWarning}) == len({warning.word for warning in RowWarning}) == 6
