from __future__ import annotations

from desk.domain.errors import DeskError
from desk.domain.file_errors import FileFlaw, FileUnreadable


def test_every_flaw_of_a_file_says_why_and_what_to_do() -> None:
    for flaw in FileFlaw:
        assert flaw.why.text.endswith(".")
        assert flaw.cure.text.endswith(".")
    assert len({flaw.why for flaw in FileFlaw}) == len(FileFlaw)


def test_the_error_carries_the_name_of_the_file_and_both_words() -> None:
    error = FileUnreadable.because("daftar.xlsx", FileFlaw.PROTECTED)
    assert isinstance(error, DeskError)
    assert (error.path_name, error.why, error.cure) == (
        "daftar.xlsx",
        FileFlaw.PROTECTED.why,
        FileFlaw.PROTECTED.cure,
    )


def test_a_file_without_a_header_is_told_which_columns_are_looked_for() -> None:
    assert "NIK and NAMA" in FileFlaw.NO_HEADER.why.text
    assert "NAMA LENGKAP" in FileFlaw.NO_HEADER.cure.text
