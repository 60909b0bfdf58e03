from __future__ import annotations

import pytest

from desk.data.prr_columns import Columns
from desk.data.prr_layout import (
    Place,
    family_place,
    goes_on,
    holds_sixteen_digits,
    is_person,
    is_total,
    may_go_on,
    title_place,
)

COLUMNS = Columns(number=0, nik=1, name=2, birth_date=3, sex=4, village=5, status=6)


@pytest.mark.parametrize(
    "row",
    [
        ["JUMLAH", "3.000", "", ""],
        ["", "Jumlah :", 3000.0],
        ["TOTAL", "", "", 12, "12 orang"],
        ["SUB TOTAL", 5],
        ["GRAND TOTAL"],
        ["JUMLAH LAKI-LAKI", "12"],
    ],
)
def test_lines_that_sum_up_are_no_rows(row: list[str | float]) -> None:
    assert is_total(row)


@pytest.mark.parametrize(
    "row", [["TOTAL SUGIARTO", "SERANG"], ["1", "3673", "JUMLAH"], [], ["", ""], ["JUMLAHWATI", "1"]]
)
def test_a_person_called_total_is_no_sum(row: list[str | float]) -> None:
    assert not is_total(row)


@pytest.mark.parametrize(
    "row",
    [
        ["1", "36730123", "", "", "", "", ""],
        ["1", "", "SITI", "", "", "", ""],
        ["", "", "SITI", "12-08-1999", "", "", ""],
        ["", "", "SITI", "", "P", "", ""],
        ["", "", "SITI", "", "", "", "PRR"],
        ["", "", "SITI", "?", "", "CIPARE", ""],
        ["", "12", "SITI", "", "", "", ""],
        ["", "", "", "12-08-1999", "P", "CIPARE", ""],
        ["7", "12", "SITI"],
    ],
)
def test_a_line_that_speaks_of_a_person_is_one_even_without_a_nik(row: list[str]) -> None:
    assert is_person(row, COLUMNS)


@pytest.mark.parametrize(
    "row",
    [
        ["", "", "Mengetahui,", "", "", "", "Serang, 4 Agustus 2020"],
        ["", "", "Kepala Bidang", "", "", "Kepala Seksi", ""],
        ["", "NIP. 19800101 200501 1 002", "", "", "", "", ""],
        ["", "", "", "", "", "Halaman 2", ""],
        ["61", "", "", "", "", "", ""],
        ["DAFTAR PRINT READY RECORD"],
    ],
)
def test_titles_signatures_and_page_feet_are_no_persons(row: list[str]) -> None:
    assert not is_person(row, COLUMNS)


def test_the_first_line_of_a_family_says_where_it_lives() -> None:
    row = ["3673010812070010", "", "NETI", "", "DESA LUBUK BESAR RT/RW : 002/000 DUSUN : -"]
    columns = Columns(number=0, name=1, nik=2)
    assert family_place(row, columns, Place(district="CURUG")) == Place(
        "LUBUK BESAR", "CURUG", "002", "000", "", "3673010812070010"
    )
    row[4] = "KEL. TINGGAR RT/RW : 1/2 DUSUN : KP. BARU"
    place = Place("TINGGAR", "", "001", "002", "KP. BARU", "3673010812070010")
    assert family_place(row, columns, Place()) == place
    row[1], row[4] = row[4], ""
    assert family_place(row, columns, Place()) == place, "also where the address stands under the name"


def test_a_member_of_a_family_is_not_its_first_line() -> None:
    columns = Columns(number=0, name=1, nik=2)
    assert family_place(["1", "SITI", "3673010812070010"], columns, Place()) is None
    assert family_place(["3673010812070010", "SITI", ""], columns, Place()) is None
    assert family_place([], columns, Place()) is None


@pytest.mark.parametrize(
    ("row", "place"),
    [
        (["KECAMATAN : KASEMEN", "", ""], Place(district="KASEMEN")),
        (["KECAMATAN KASEMEN"], Place(district="KASEMEN")),
        (["Kec.", ":", "Curug"], Place("", "Curug")),
        (["KELURAHAN", "KECAMATAN"], Place()),
        (["KELUARGA SEJAHTERA"], Place()),
        (["KELURAHAN", ": TINGGAR"], Place(village="TINGGAR")),
        (["KELURAHAN/DESA : TINGGAR", "KECAMATAN : CURUG"], Place("TINGGAR", "CURUG")),
        (["DAFTAR KECAMATAN KASEMEN"], Place()),
        (["x" * 30_000], Place()),
    ],
)
def test_a_title_line_may_say_where_everybody_below_lives(row: list[str], place: Place) -> None:
    assert title_place(row, Place()) == place


def test_a_status_that_is_cut_goes_on_and_a_whole_one_does_not() -> None:
    assert may_go_on("SENT_FOR")
    assert not may_go_on("PRR")
    assert not may_go_on("STATUS_BARU")
    assert not may_go_on("")
    assert goes_on(["", "", "", "", "", "", "ENROLLMENT"], COLUMNS, "SENT_FOR")
    assert goes_on(["", "", "ROHMAN", "", "", "", "CARD"], COLUMNS, "SENT_FOR")
    assert not goes_on(["", "", "", "", "", "", "Serang, 4 Agustus 2020"], COLUMNS, "SENT_FOR")
    assert not goes_on(["2", "", "SITI", "", "", "", "CARD"], COLUMNS, "SENT_FOR")
    assert not goes_on(["", "", "ROHMAN", "", "", "", ""], COLUMNS, "SENT_FOR")


def test_sixteen_digits_are_seen_in_any_cell() -> None:
    assert holds_sixteen_digits(["", "x", " 3673.0123.1061.0004"])
    assert holds_sixteen_digits([3673012310610004.0])
    assert not holds_sixteen_digits(["19800101 200501 1 002", "36730123106100"])
