from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desk.data.prr_cells import read_birth, read_nik, read_rt, read_rt_rw, read_sex, text_of
from desk.data.spreadsheet import Cell
from desk.domain.nik import check_nik
from desk.domain.prr_list import RejectReason


@pytest.mark.parametrize(
    ("cell", "reason"),
    [
        ("3673012310610004", None),
        ("3673012310610010", None),
        (3673012310610004.0, None),
        (3673012310610004, None),
        (3673012310610010.0, RejectReason.NIK_LOST_DIGITS),
        (3673012310610000, RejectReason.NIK_LOST_DIGITS),
        (9171012310610004.0, RejectReason.NIK_LOST_DIGITS),
        ("3.67301E+15", RejectReason.NIK_LOST_DIGITS),
        ("3,67301231061e15", RejectReason.NIK_LOST_DIGITS),
        ("", RejectReason.NIK_EMPTY),
        (0.5, RejectReason.NIK_NOT_16_DIGITS),
        (367301.0, RejectReason.NIK_NOT_16_DIGITS),
        (float("inf"), RejectReason.NIK_NOT_DIGITS),
        (float("nan"), RejectReason.NIK_NOT_DIGITS),
        (-3673012310610004, RejectReason.NIK_NOT_DIGITS),
        (1e300, RejectReason.NIK_NOT_16_DIGITS),
        (True, RejectReason.NIK_NOT_DIGITS),
        (date(2020, 8, 4), RejectReason.NIK_NOT_DIGITS),
        ("3673019913900001", RejectReason.NIK_IMPOSSIBLE),
    ],
)
def test_a_nik_is_taken_from_text_and_from_a_number_only_if_no_digit_can_be_lost(
    cell: Cell, reason: RejectReason | None
) -> None:
    assert read_nik(cell)[1] is reason


@given(st.integers(10**15, 10**16 - 1))
def test_a_number_is_only_taken_when_a_spreadsheet_could_not_have_rounded_it(number: int) -> None:
    nik, reason = read_nik(float(number))
    if reason is None:
        assert nik == str(number)
        assert check_nik(nik).usable


@pytest.mark.parametrize(
    ("written", "sex"),
    [
        ("L", "L"),
        ("Lk", "L"),
        ("LAKI-LAKI", "L"),
        ("laki laki", "L"),
        ("1", "L"),
        ("P", "P"),
        ("Pr.", "P"),
        ("Perempuan", "P"),
        ("2", "P"),
        ("", ""),
        ("X", ""),
        ("L/P", ""),
    ],
)
def test_the_sex_is_read_in_every_spelling(written: str, sex: str) -> None:
    assert read_sex(written) == sex


@pytest.mark.parametrize(
    ("written", "expected"),
    [
        ("003/001", ("003", "001")),
        ("RT.3 / RW.12", ("003", "012")),
        ("RT 003 RW 001", ("003", "001")),
        ("002/000", ("002", "000")),
        ("", ("", "")),
        ("-/-", ("", "")),
        ("003", ("", "")),
        ("1/2/3", ("", "")),
    ],
)
def test_rt_and_rw_in_one_cell_are_read(written: str, expected: tuple[str, str]) -> None:
    assert read_rt_rw(written) == expected


def test_rt_in_its_own_cell_is_read() -> None:
    assert [read_rt(text) for text in ("9", "009", "RT 9", "", "-", "1/2")] == [
        "009",
        "009",
        "009",
        "",
        "",
        "",
    ]


@pytest.mark.parametrize(
    ("cell", "place", "born"),
    [
        ("Serang, 26-07-2003", "Serang", "26-07-2003"),
        ("KAB. SERANG,26/07/2003", "KAB. SERANG", "26/07/2003"),
        ("SERANG / 12 AGUSTUS 1999", "SERANG", "12 AGUSTUS 1999"),
        ("SERANG", "SERANG", ""),
        ("26-07-2003", "", "26-07-2003"),
        (date(2003, 7, 26), "", date(2003, 7, 26)),
        (" " * 30_000, "", ""),
    ],
)
def test_place_and_date_in_one_cell_are_told_apart(cell: Cell, place: str, born: Cell) -> None:
    assert read_birth(cell) == (place, born)


def test_a_text_is_made_one_line_and_loses_nothing_that_can_be_seen() -> None:
    assert text_of(" SITI\n NUR\x00\u200b AINI ") == "SITI NUR AINI"
    assert text_of('D\'ANGELO "UJANG"') == 'D\'ANGELO "UJANG"'
    assert text_of("YŪSUF ÑOÑO") == "YŪSUF ÑOÑO"
