from __future__ import annotations

import pytest

from desk.data.prr_columns import Columns, columns_in, columns_in_two, numbers_columns

FLAT = (
    "NO|NIK|NAMA_LGKP|TMPT_LHR|TGL_LHR|JENIS_KLMIN|ALAMAT|NO_RT|NO_RW|NAMA_KEL|NAMA_KEC|CURRENT_STATUS_CODE|"
    "CREATED"
)


def named(line: str) -> Columns | None:
    return columns_in(line.split("|"))


def test_the_columns_of_a_flat_list_are_known_by_name() -> None:
    assert named(FLAT) == Columns(
        number=0,
        nik=1,
        name=2,
        birth_place=3,
        birth_date=4,
        sex=5,
        address=6,
        rt=7,
        rw=8,
        village=9,
        district=10,
        status=11,
        recorded_on=12,
    )


@pytest.mark.parametrize(
    "nik", ["NIK", "N I K", "No. NIK", "NO_NIK", "nik ", "NIK (16 digit)", "Nomor Induk\nKependudukan"]
)
@pytest.mark.parametrize("name", ["NAMA", "Nama Lengkap", "NAMA_LGKP", "Nama\nLengkap *"])
def test_nik_and_name_are_known_in_every_spelling(nik: str, name: str) -> None:
    assert columns_in(["", name, nik]) == Columns(nik=2, name=1)


@pytest.mark.parametrize(
    ("heading", "field"),
    [
        ("Tempat, Tgl Lahir", "birth"),
        ("TTL", "birth"),
        ("L/P", "sex"),
        ("JK", "sex"),
        ("RT/RW", "rt_rw"),
        ("Kel/Desa", "village"),
        ("KECAMATAN", "district"),
        ("NO_KEL", "village_code"),
        ("NO_KEC", "district_code"),
        ("NO_PROP", "province_code"),
        ("Stat Rkm", "status"),
        ("STATUS REKAM", "status"),
        ("TGL_REKAM", "recorded_on"),
    ],
)
def test_further_columns_are_known(heading: str, field: str) -> None:
    columns = columns_in(["NIK", "NAMA", heading])
    assert getattr(columns, field) == 2


def test_of_two_status_columns_the_record_status_counts() -> None:
    columns = named("NIK|NAMA|STATUS|STAT REKAM")
    assert columns is not None
    assert columns.status == 3


@pytest.mark.parametrize(
    "line",
    [
        "",
        "DAFTAR PRR",
        "NIK",
        "NAMA|ALAMAT",
        "NIK ANAK|NAMA IBU",
        "3673012310610004|SITI|L",
        "NIK|" + "(" * 9000,
    ],
)
def test_a_line_without_both_is_no_header(line: str) -> None:
    assert named(line) is None


def test_two_lines_are_read_together() -> None:
    upper = ["NO", "NIK", "NAMA", "TEMPAT, TGL LAHIR", "", "ALAMAT", "", "", "", "STATUS"]
    lower = ["", "", "LENGKAP", "TEMPAT", "TANGGAL", "JALAN", "RT", "RW", "KELURAHAN", "REKAM"]
    columns = columns_in_two(upper, lower)
    assert columns is not None
    assert (columns.nik, columns.name, columns.birth_place, columns.birth_date) == (1, 2, 3, 4)
    assert (columns.rt, columns.rw, columns.village, columns.status) == (6, 7, 8, 9)


def test_names_in_the_lower_line_under_a_heading_for_all_are_found() -> None:
    columns = columns_in_two(["NO", "PENDUDUK", "", "STATUS"], ["", "NIK", "NAMA"])
    assert columns is not None
    assert (columns.nik, columns.name, columns.status) == (1, 2, 3)


@pytest.mark.parametrize(
    ("upper", "lower"),
    [
        ("DAFTAR PRR||", "NIK|NAMA|STATUS"),
        ("NIK|NAMA|STATUS", "3673012310610004|SITI|PRR"),
        ("NIK|NAMA|STATUS", "||"),
        ("NIK|NAMA|STATUS", "1|2|3"),
        ("NIK|NAMA|STATUS", "|SITI|PRR"),
    ],
)
def test_a_title_above_or_a_person_below_is_no_half_of_a_header(upper: str, lower: str) -> None:
    assert columns_in_two(upper.split("|"), lower.split("|")) is None


def test_a_line_that_only_counts_the_columns_is_known() -> None:
    assert numbers_columns(["1", 2.0, "(3)", "", 4])
    assert numbers_columns([-1.0, -2.0, -3.0])
    assert not numbers_columns(["1", "2"])
    assert not numbers_columns([1, 2, 4])
    assert not numbers_columns([1, "3673012310610004", 3])
    assert not numbers_columns([1, "SITI", 2, 3])
