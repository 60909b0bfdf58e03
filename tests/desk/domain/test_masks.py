from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desk.domain.masks import mask_phone, mask_text


@pytest.mark.parametrize(
    ("written", "shown"),
    [
        ("3673010408850012", "3673••••••••0012"),
        ("NIK:3673 0104 0885 0012.", "NIK:3673••••••••0012."),
        ("367301.040885.0012", "3673••••••••0012"),
        ("3673-0104-0885-0012", "3673••••••••0012"),
        ("hp 08123456789", "hp 0812••••789"),
        ("hp 0812-3456-789", "hp 0812••••789"),
        ("wa +6281234567890", "wa 6281••••••890"),
        ("wa 62 812 3456 7890", "wa 6281••••••890"),
        ("NIP 19850101 201001 2 001", "NIP 19850101 201001 2 001"),
        ("04-08-2020 09:41, 470/001/BAST/VIII/2020", "04-08-2020 09:41, 470/001/BAST/VIII/2020"),
        ("08-07-2020 08:21", "08-07-2020 08:21"),
        ("08-07-2020 12 kartu; 08.12.2020 12.30", "08-07-2020 12 kartu; 08.12.2020 12.30"),
        ("08-12-2012-3456, 08-13-2020 1234", "0812•••••456, 0813•••••234"),
        ("PRR-2020-08-31-12345678.xlsx", "PRR-2020-08-31-12345678.xlsx"),
        ("PKT-20200804-0001, CTK/20200804/001", "PKT-20200804-0001, CTK/20200804/001"),
        ("Rp 1.234.567.890", "Rp 1.234.567.890"),
        ("9f3c" * 8 + "3673010408850012", "9f3c" * 8 + "3673010408850012"),
        ("", ""),
    ],
)
def test_numbers_of_people_are_masked_and_other_numbers_are_not(written: str, shown: str) -> None:
    assert mask_text(written) == shown
    assert mask_text(shown) == shown


@given(st.text(alphabet="0123456789 .-+abc•", max_size=60))
def test_no_sixteen_digits_in_a_row_are_left(text: str) -> None:
    left = mask_text(text)
    runs = [
        run for run in "".join(sign if sign.isdigit() else " " for sign in left).split() if len(run) == 16
    ]
    assert runs == []
    assert mask_text(left) == left


def test_a_telephone_number_keeps_four_and_three() -> None:
    assert [mask_phone(each) for each in ("081234567890", "0254200123", "123", "")] == [
        "0812•••••890",
        "0254•••123",
        "•••",
        "",
    ]
