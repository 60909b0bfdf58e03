"""Whole lists, flat and in family blocks, read row by row; nothing that is a person gets lost."""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Callable
from datetime import date
from pathlib import Path

import pytest
from hypothesis import HealthCheck, example, given, settings
from hypothesis import strategies as st
from list_rows import HEADER, SITI, person, read_prr_file, rows_of, told, written
from sheets import csv_text, ods, xls, xlsx

import resources
from desk.data.prr_file import Row
from desk.data.spreadsheet import Cell
from desk.domain.errors import Cancelled
from desk.domain.file_errors import FileFlaw, FileUnreadable
from desk.domain.prr_list import NIK_UNUSABLE, PrrRow, RejectedRow, RejectReason
from desk.domain.regions import RegionUnknown, Village, read_gazetteer

SAMPLES = Path(__file__).resolve().parents[3] / "../shared/samples"
BIP_HEADER: list[Cell] = [
    "NO",
    "Nama Lengkap",
    "NIK",
    "Tempat Lahir",
    "Tanggal Lahir",
    "JK",
    "Stat Kwn",
    "Gol. Drh",
    "SHDK",
    "Agama",
    "Pendidikan Terakhir",
    "No Akta Lahir",
    "Pekerjaan",
    "Nama Ibu",
    "Nama Ayah",
    "Wjb KTP",
    "KTP-eL",
    "Status",
    "Stat Rkm",
]


@pytest.mark.parametrize("make", [xlsx, xls, ods, lambda rows: csv_text(rows=rows).encode("utf-8-sig")])
def test_the_same_list_is_the_same_in_every_kind_of_file(
    tmp_path: Path, make: Callable[[list[list[Cell]]], bytes]
) -> None:
    path = tmp_path / "daftar.bin"
    path.write_bytes(make([["DAFTAR"], [""], HEADER, SITI]))
    (row,) = read_prr_file(path)
    assert isinstance(row, PrrRow)
    assert (row.nik, row.birth_date, row.rt, row.row_number) == (
        "3673016310610004",
        date(1961, 10, 23),
        "003",
        4,
    )


def test_blank_total_number_and_signature_lines_are_passed_over(tmp_path: Path) -> None:
    signature: list[Cell] = ["", "", "Mengetahui,", "", "", "", "", "", "", "", "Serang, 4 Agustus 2020"]
    rows = rows_of(
        tmp_path,
        [
            HEADER,
            [-1.0 * n for n in range(1, 13)],
            SITI,
            [],
            ["JUMLAH", "1"],
            [],
            signature,
            ["", "", "AMINAH, S.Sos", "", "", "", "", "", "", "", "NIP. 19800101 200501 1 002"],
        ],
    )
    assert told(rows) == ["SITI"]


def test_a_header_repeated_on_every_page_is_read_again_with_its_own_order(tmp_path: Path) -> None:
    other: list[Cell] = ["3673016310610005", "NIA", "PRR"]
    rows = rows_of(
        tmp_path, [HEADER, SITI, ["Halaman 2"], HEADER, SITI, [], ["NIK", "NAMA", "STATUS"], other]
    )
    assert told(rows) == ["SITI", "SITI", "NIA"]


def test_every_bad_row_is_refused_with_its_number_and_reason(tmp_path: Path) -> None:
    rows = rows_of(
        tmp_path,
        [
            HEADER,
            person("", "TANPA NIK"),
            person("367301", "PENDEK"),
            person("3673XX0101900001", "HURUF"),
            person("3673019913900001", "MUSTAHIL"),
            [1, 3673016310610010, "HILANG", "", "", "", "", "", "", "", "PRR"],
            person("3673016310610004", ""),
            SITI,
        ],
    )
    assert told(rows) == [
        "2:nik_empty",
        "3:nik_not_16_digits",
        "4:nik_not_digits",
        "5:nik_impossible",
        "6:nik_lost_digits",
        "7:name_missing",
        "SITI",
    ]
    assert isinstance(rows[0], RejectedRow)
    assert rows[0].cells[2] == "TANPA NIK"


def test_a_header_of_two_lines_is_read(tmp_path: Path) -> None:
    upper: list[Cell] = ["NO", "NIK", "NAMA", "LAHIR", "", "STATUS"]
    lower: list[Cell] = ["", "", "LENGKAP", "TEMPAT", "TANGGAL", "REKAM"]
    (row,) = rows_of(
        tmp_path,
        [upper, lower, [1, 2, 3, 4, 5, 6], [1, "3673016310610004", "SITI", "SERANG", "23-10-1961", "PRR"]],
    )
    assert isinstance(row, PrrRow)
    assert (row.name, row.birth_place, row.birth_date) == ("SITI", "SERANG", date(1961, 10, 23))


def test_all_sheets_are_read_and_one_that_goes_on_needs_no_header(tmp_path: Path) -> None:
    rows = rows_of(
        tmp_path,
        [["SAMPUL"], ["dibuat oleh", "AMINAH"]],
        [HEADER, SITI],
        [person("3673016310610005", "LANJUTAN"), ["Halaman", "3"]],
    )
    assert told(rows) == ["SITI", "LANJUTAN"]
    assert [row.sheet for row in rows] == ["Hal 2", "Hal 3"]


def test_rows_on_a_sheet_without_column_names_are_refused_and_not_lost(tmp_path: Path) -> None:
    rows = rows_of(
        tmp_path,
        [["catatan"], ["x", "3673016310610004"]],
        [HEADER, SITI],
        [["x", "y", "z", "3673016310610009"]],
    )
    assert told(rows) == ["2:no_header", "SITI", "1:no_header"]


@pytest.mark.parametrize(
    "rows", [[["NIK", "ALAMAT"], ["3673016310610004", "SERANG"]], [["x"]], [], [HEADER[2:]]]
)
def test_a_file_without_any_header_is_refused_and_told_what_is_looked_for(
    tmp_path: Path, rows: list[list[Cell]]
) -> None:
    with pytest.raises(FileUnreadable) as caught:
        rows_of(tmp_path, rows)
    assert caught.value.cure == FileFlaw.NO_HEADER.cure


def test_a_list_with_a_header_and_nobody_in_it_is_empty_and_not_wrong(tmp_path: Path) -> None:
    assert rows_of(tmp_path, [HEADER]) == []


def family(address: str) -> list[Cell]:
    return ["3673040812070010", "", "NETI", *[""] * 8, address]


def member(number: int, name: str, nik: str, status: str) -> list[Cell]:
    data: list[Cell] = [
        number,
        name,
        nik,
        "SERANG",
        "25-12-1962",
        "Pr",
        "CM",
        "-",
        "KEPALA KELUARGA",
        "ISLAM",
        "SD",
    ]
    return [*data, "6767/TAMB/2002", "PETANI", "IBU", "AYAH", "WAJIB", "KTP-eL", "SDH DPT", status]


def rest(text: str) -> list[Cell]:
    return [*[""] * 18, text]


def test_family_blocks_are_read_with_the_place_of_each_family(tmp_path: Path) -> None:
    rows = rows_of(
        tmp_path,
        [
            BIP_HEADER,
            [-1.0 * n for n in range(1, 20)],
            ["KECAMATAN : CURUG"],
            family("DESA TINGGAR RT/RW : 002/001 DUSUN : KP. BARU"),
            member(1, "NETI", "3673046512620001", "CARD SHIPPED"),
            member(2, "WARTA", "3673046512620002", "PRINT\nREADY RECORD"),
            family("DESA KEMANISAN RT/RW : 003/000 DUSUN : -"),
            member(1, "JAJA", "3673046512620003", "SENT_FOR"),
            rest("ENROLLMENT"),
            member(2, "UUN", "3673046512620004", "PRINT_"),
            [],
            ["Halaman 3"],
            BIP_HEADER,
            rest("READY_"),
            rest("RECORD"),
            member(3, "IIS", "3673046512620005", "PRINT"),
            ["JUMLAH", "5"],
            rest("dicetak oleh"),
        ],
    )
    assert [
        (row.name, row.status.code, row.village_text, row.rt, row.rw, row.address)
        for row in rows
        if isinstance(row, PrrRow)
    ] == [
        ("NETI", "CARD_SHIPPED", "TINGGAR", "002", "001", "KP. BARU"),
        ("WARTA", "PRINT_READY_RECORD", "TINGGAR", "002", "001", "KP. BARU"),
        ("JAJA", "SENT_FOR_ENROLLMENT", "KEMANISAN", "003", "000", ""),
        ("UUN", "PRINT_READY_RECORD", "KEMANISAN", "003", "000", ""),
        ("IIS", "LAINNYA", "KEMANISAN", "003", "000", ""),
    ]
    assert len(rows) == 5
    assert {row.district_text for row in rows if isinstance(row, PrrRow)} == {"CURUG"}
    assert all(row.birth_date == date(1962, 12, 25) for row in rows if isinstance(row, PrrRow))


def test_progress_is_told_and_reaches_the_end(tmp_path: Path) -> None:
    seen: list[tuple[int, int]] = []
    path = written(tmp_path, [HEADER, *[SITI] * 1200], [HEADER, SITI])
    assert len(list(read_prr_file(path, on_progress=lambda done, known: seen.append((done, known))))) == 1201
    assert seen[0] == (0, 1201)
    assert seen[-1] == (1203, 1203)
    assert (500, 1201) in seen
    assert seen == sorted(seen)


def test_reading_stops_when_it_is_cancelled(tmp_path: Path) -> None:
    path, asked = written(tmp_path, [HEADER, *[SITI] * 2000]), Counter[str]()

    def cancelled() -> bool:
        asked["times"] += 1
        return asked["times"] > 2

    taken: list[Row] = []
    with pytest.raises(Cancelled):
        taken.extend(read_prr_file(path, cancelled=cancelled))
    assert 400 < len(taken) < 1100


CELLS = st.one_of(
    st.sampled_from(
        ["NIK", "NAMA", "STATUS", "JUMLAH", "3673016310610004", "PRINT", "READY RECORD", "SITI", ""]
    ),
    st.integers(-3, 40),
    st.text(st.characters(codec="utf-8", exclude_categories=["C"]), max_size=8),
)


@settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@example([[], [], ["NIK", "NIK", "NIK", "NIK", "NAMA"], []])
@given(st.lists(st.lists(CELLS, max_size=6), max_size=12))
def test_no_usable_nik_with_a_name_beside_it_is_ever_lost(tmp_path: Path, lines: list[list[Cell]]) -> None:
    body = [[1, "3673016310610004", "SITI", "PRR"] if n % 3 == 0 else line for n, line in enumerate(lines)]
    path = tmp_path / "a.csv"
    rows: list[list[Cell]] = [["NO", "NIK", "NAMA", "STATUS"], *body]
    path.write_text(
        "\n".join(
            ";".join(str(cell).translate({10: 32, 13: 32, 34: 32, 59: 32}) for cell in row) for row in rows
        ),
        encoding="utf-8",
    )
    found = list(read_prr_file(path))
    assert len(found) >= sum(n % 3 == 0 for n in range(len(lines)))
    assert len({row.row_number for row in found}) == len(found)


@pytest.mark.skipif(not SAMPLES.exists(), reason="the sample files are not part of the project")
def test_the_sample_export_is_read_row_for_row() -> None:
    expected = json.loads((SAMPLES / "expected.json").read_text(encoding="utf-8"))["prr_siak.xlsx"]
    gazetteer = read_gazetteer(
        resources.text("data", "regions.csv"), resources.text("data", "region_aliases.csv")
    )
    rows = list(read_prr_file(SAMPLES / "prr_siak.xlsx"))
    people = [row for row in rows if isinstance(row, PrrRow)]
    refused = Counter(row.reason.group for row in rows if isinstance(row, RejectedRow))
    assert len(rows) == expected["rows"]
    assert refused == {NIK_UNUSABLE: expected["rejected"]}
    assert sum(not row.status.printable for row in people) == expected["not_ready"]
    places = [gazetteer.find(row.village_text, row.district_text) for row in people if row.status.printable]
    assert sum(isinstance(place, RegionUnknown) for place in places) == expected["reasons"]["region_unknown"]
    assert all(isinstance(place, (Village, RegionUnknown)) for place in places)
    assert all(row.birth_date and row.recorded_on and row.sex and row.rt and row.rw for row in people)
    assert RejectReason.NIK_LOST_DIGITS in {row.reason for row in rows if isinstance(row, RejectedRow)}


def test_a_refused_row_brings_the_titles_of_its_columns(tmp_path: Path) -> None:
    titles = [str(cell) for cell in HEADER]
    (refused,) = rows_of(tmp_path, [HEADER, person("12345", "SITI")])
    assert isinstance(refused, RejectedRow)
    assert list(refused.titles) == titles
    assert len(refused.titles) == len(refused.cells)
