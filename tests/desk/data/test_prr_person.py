"""What one line of a list says about the person, and what is only warned of."""

from __future__ import annotations

from datetime import date
from pathlib import Path

from list_rows import HEADER, SITI, person, read_prr_file, rows_of, told, written

from desk.data.prr_person import Known
from desk.data.spreadsheet import Cell
from desk.domain.nik import HomeRegion, NikWarning
from desk.domain.prr_list import PrrRow, RowWarning
from desk.domain.record_status import RecordStatus


def test_a_row_of_a_flat_list_is_read_whole(tmp_path: Path) -> None:
    (row,) = rows_of(tmp_path, [["DAFTAR PRR"], [], HEADER, SITI])
    assert row == PrrRow(
        sheet="Hal 1",
        row_number=4,
        nik="3673016310610004",
        name="SITI",
        birth_place="SERANG",
        birth_date=date(1961, 10, 23),
        sex="P",
        address="KP. BARU",
        rt="003",
        rw="001",
        village_text="CIPARE",
        district_text="SERANG",
        village_code="",
        district_code="",
        status=RecordStatus.PRINT_READY_RECORD,
        status_raw="PRR",
        recorded_on=date(2020, 2, 1),
        warnings=(),
        cells=(
            "1",
            "3673016310610004",
            "SITI",
            "SERANG",
            "23-10-1961",
            "Pr",
            "KP. BARU",
            "003/001",
            "CIPARE",
            "SERANG",
            "PRR",
            "01/02/2020",
        ),
    )


def test_hostile_names_stay_as_they_are(tmp_path: Path) -> None:
    names = [
        "<b>BUDI</b> & SON",
        "-AGUS",
        "@SUM(A1)",
        'D\'ANGELO "UJANG"',
        "YŪSUF ÑOÑO",
        "TOTAL",
        "NUR " * 60 + "AINI",
    ]
    rows = rows_of(tmp_path, [HEADER, *(person("3673016310610004", name) for name in names)])
    assert told(rows) == names


def test_a_list_without_a_status_column_is_a_prr_list_and_says_so(tmp_path: Path) -> None:
    (row,) = rows_of(tmp_path, [["NIK", "NAMA", "TGL LAHIR"], ["3673016310610004", "SITI", "23-10-1961"]])
    assert isinstance(row, PrrRow)
    assert row.status is RecordStatus.PRINT_READY_RECORD
    assert row.warnings == (RowWarning.STATUS_NOT_IN_LIST,)


def test_an_empty_or_unknown_status_is_not_print_ready(tmp_path: Path) -> None:
    rows = rows_of(
        tmp_path,
        [HEADER, person("3673016310610004", "A", STATUS=""), person("3673016310610004", "B", STATUS="BARU")],
    )
    for row in rows:
        assert isinstance(row, PrrRow)
        assert row.status is RecordStatus.OTHER
        assert row.warnings == (RowWarning.STATUS_UNKNOWN,)


def test_what_cannot_be_read_is_warned_of_and_the_row_is_kept(tmp_path: Path) -> None:
    (row,) = rows_of(
        tmp_path,
        [HEADER, person("3604016310610000", "SITI", TGL_LHR="23-10-61", JK="?", TGL_REKAM="kemarin")],
    )
    assert isinstance(row, PrrRow)
    assert (row.birth_date, row.sex, row.recorded_on) == (None, "", None)
    assert row.warnings == (
        NikWarning.SERIAL_ZERO,
        RowWarning.BIRTH_DATE_UNREADABLE,
        RowWarning.SEX_UNREADABLE,
        RowWarning.RECORDED_ON_UNREADABLE,
    )


def test_with_the_region_and_the_day_known_more_is_seen(tmp_path: Path) -> None:
    path = written(tmp_path, [HEADER, person("3604016310610004", "SITI", TGL_LHR="23-10-61")])
    (row,) = read_prr_file(path, known=Known(HomeRegion("3673", ("360401",)), date(2020, 8, 4)))
    assert isinstance(row, PrrRow)
    assert row.birth_date == date(1961, 10, 23)
    assert row.warnings == (NikWarning.FORMER_REGION,)


def test_separate_and_combined_columns_are_understood(tmp_path: Path) -> None:
    header: list[Cell] = [
        "No.",
        "N I K",
        "Nama",
        "Tempat, Tgl Lahir",
        "L/P",
        "RT",
        "RW",
        "NO_PROP",
        "NO_KAB",
        "NO_KEC",
        "NO_KEL",
    ]
    (row,) = rows_of(
        tmp_path,
        [header, [1, "3673.0163.1061.0004", "Siti", "Serang, 23-10-1961", "P", 9, 6, 36, 73, 4, 1002]],
    )
    assert isinstance(row, PrrRow)
    assert (row.nik, row.birth_place, row.birth_date) == ("3673016310610004", "Serang", date(1961, 10, 23))
    assert (row.rt, row.rw, row.district_code, row.village_code) == ("009", "006", "36.73.04", "1002")


def test_a_column_the_list_does_not_have_is_blank_whatever_stands_behind_the_known_ones(
    tmp_path: Path,
) -> None:
    (row,) = rows_of(tmp_path, [["NIK", "NAMA", "No. HP"], ["3673016310610004", "SITI", "081297737126"]])
    assert isinstance(row, PrrRow)
    said = (
        row.birth_place,
        row.sex,
        row.address,
        row.rt,
        row.rw,
        row.village_text,
        row.village_code,
        row.status_raw,
    )
    assert set(said) == {""}
    assert row.warnings == (RowWarning.BIRTH_DATE_MISSING, RowWarning.STATUS_NOT_IN_LIST)


def test_a_row_shorter_than_the_header_is_blank_where_it_ends(tmp_path: Path) -> None:
    path = tmp_path / "a.csv"
    path.write_text("NIK;NAMA;ALAMAT;STATUS\n3673016310610004;SITI\n", encoding="utf-8")
    (row,) = read_prr_file(path)
    assert isinstance(row, PrrRow)
    assert (row.address, row.status, row.cells) == ("", RecordStatus.OTHER, ("3673016310610004", "SITI"))
