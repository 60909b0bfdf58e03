from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desk.domain.document_numbers import NumberKind, cleaned, kinds_in, read_number


@pytest.mark.parametrize(
    ("text", "kind", "region", "day", "sequence"),
    [
        ("3578-LU-28112012-0018", NumberKind.BIRTH, "3578", date(2012, 11, 28), "0018"),
        ("3201-LT-15042009-0012", NumberKind.BIRTH, "3201", date(2009, 4, 15), "0012"),
        ("3673-km-04082020-0003", NumberKind.DEATH, "3673", date(2020, 8, 4), "0003"),
        ("3673-KW-04082020-0003", NumberKind.MARRIAGE, "3673", date(2020, 8, 4), "0003"),
        ("3673-CR-04082020-0003", NumberKind.DIVORCE, "3673", date(2020, 8, 4), "0003"),
        ("SKPWNI/ 3506 / 22032021/0101", NumberKind.MOVE, "3506", date(2021, 3, 22), "0101"),
        ("SKPLN/3673/04082020/0001", NumberKind.MOVE_ABROAD, "3673", date(2020, 8, 4), "0001"),
        ("3673 0108 1207 0001", NumberKind.KK, "3673", date(2007, 12, 8), "0001"),
        ("3673010101900001", NumberKind.NIK, "", None, ""),
    ],
)
def test_a_number_says_where_when_and_which(
    text: str, kind: NumberKind, region: str, day: date | None, sequence: str
) -> None:
    number = read_number(text, kind)
    assert number is not None
    assert (number.region, number.registered_on, number.sequence) == (region, day, sequence)
    assert number.text == cleaned(text)


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("3673-LU-31022020-0001", NumberKind.BIRTH),
        ("3673-KM-04082020-0001", NumberKind.BIRTH),
        ("3673-LU-04082020-001", NumberKind.BIRTH),
        ("2075/K/2004", NumberKind.BIRTH),
        ("SKPWNI/3506/220321/0101", NumberKind.MOVE),
        ("SKPLN/3506/22032021/0101", NumberKind.MOVE),
        ("367301010190000", NumberKind.NIK),
        ("36730101019000011", NumberKind.KK),
        ("", NumberKind.NIK),
    ],
)
def test_a_number_of_another_shape_says_nothing(text: str, kind: NumberKind) -> None:
    assert read_number(text, kind) is None


def test_a_kk_number_without_a_day_is_still_a_number() -> None:
    number = read_number("3673019999990001", NumberKind.KK)
    assert number is not None
    assert number.registered_on is None


def test_every_number_in_a_text_is_found_once() -> None:
    text = "Akta No. 3673-LU-04082020-0001, NIK 3673010101900001; SKPWNI / 3506 / 22032021 / 0101."
    assert [(one.kind, one.text) for one in kinds_in(text)] == [
        (NumberKind.NIK, "3673010101900001"),
        (NumberKind.BIRTH, "3673-LU-04082020-0001"),
        (NumberKind.MOVE, "SKPWNI/3506/22032021/0101"),
    ]


def test_a_part_of_a_longer_number_is_no_number() -> None:
    assert kinds_in("36730101019000012 X3673-LU-04082020-0001") == ()


@given(
    st.sampled_from([NumberKind.BIRTH, NumberKind.DEATH, NumberKind.MARRIAGE, NumberKind.DIVORCE]),
    st.integers(1100, 9999),
    st.dates(date(1945, 1, 1), date(2099, 12, 31)),
    st.integers(0, 9999),
)
def test_an_akta_number_reads_back_its_parts(kind: NumberKind, region: int, day: date, sequence: int) -> None:
    letters = {"birth": "LU", "death": "KM", "marriage": "KW", "divorce": "CR"}[kind.code]
    number = read_number(f"{region}-{letters}-{day:%d%m%Y}-{sequence:04d}", kind)
    assert number is not None
    assert (number.region, number.registered_on, number.sequence) == (str(region), day, f"{sequence:04d}")


@given(st.text(max_size=60), st.sampled_from(NumberKind))
def test_any_text_can_be_read(text: str, kind: NumberKind) -> None:
    number = read_number(text, kind)
    assert number is None or number.kind is kind
    for found in kinds_in(text):
        assert read_number(found.text, found.kind) == found
