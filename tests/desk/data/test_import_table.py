"""Lists of every kind are read by the names or the looks of their columns, wherever these stand."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Mapping, Sequence
from datetime import date
from pathlib import Path
from random import Random

import make
import pytest
from openpyxl import Workbook
from openpyxl.cell.cell import MergedCell
from openpyxl.worksheet.worksheet import Worksheet

from desk.data.asked_rows import AskedRows
from desk.data.import_table import ImportTable, TableRow
from desk.data.spreadsheet import read_sheets
from desk.domain.column_guess import Why
from desk.domain.file_errors import FileFlaw, FileUnreadable
from desk.domain.import_kinds import FIELDS, ImportKind
from desk.domain.imports import Asked, ByHand
from desk.domain.regions import read_gazetteer
from desk.domain.service_file import read_catalogue
from resources import text

SAMPLES = Path("../shared/samples")
PLACES = read_gazetteer(text("data", "regions.csv"), text("data", "region_aliases.csv"))
OFFERED = read_catalogue(text("data", "services.toml"), 1)
HEADINGS = ("NO", "NIK ANAK", "NAMA ANAK", "TGL LAHIR", "L/P", "NAMA IBU", "NO KK", "BERKAS LENGKAP")
PEOPLE = [
    (
        n,
        f"36730{n % 6 + 1}4{n % 10}0{n % 8 + 1}1500{n:02d}",
        f"ANAK {chr(65 + n)}",
        f"{n + 1:02d}-03-2015",
        "LP"[n % 2],
        f"IBU {chr(65 + n)}",
        f"3673010{n % 9 + 1}1012{n:04d}",
        ("YA", "TIDAK")[n % 2],
    )
    for n in range(20)
]


def saved(path: Path, *sheets: Sequence[Sequence[object]]) -> Path:
    book = Workbook()
    book.remove(book.active)
    for number, rows in enumerate(sheets, 1):
        sheet = book.create_sheet(f"RT {number:03d}")
        for row in rows:
            sheet.append(list(row))
    book.save(path)
    return path


def read(path: Path, kind: ImportKind, **how: object) -> tuple[ImportTable, list[TableRow]]:
    table = ImportTable(read_sheets(path), path.name, FIELDS[kind], **how)  # type: ignore[arg-type]  # whichever of them
    return table, list(table.rows())


@pytest.mark.parametrize(
    ("name", "kind", "rows"),
    [
        ("smartdukcapil_permohonan.csv", ImportKind.SMARTDUKCAPIL, 120),
        ("permohonan_kecamatan_kasemen.xlsx", ImportKind.KECAMATAN, 60),
        ("jemput_bola_tinggar.xlsx", ImportKind.OUTREACH, 300),
    ],
)
def test_the_sample_lists_have_as_many_rows_as_they_should(name: str, kind: ImportKind, rows: int) -> None:
    if not (SAMPLES / name).exists():
        pytest.skip("the samples stand beside a checkout only")
    _, found = read(SAMPLES / name, kind)
    assert len(found) == rows
    assert all(row.text("nik") and row.text("name") for row in found)


def test_columns_in_any_order_say_the_same(tmp_path: Path) -> None:
    order = list(range(len(HEADINGS)))
    Random(4).shuffle(order)
    straight = saved(tmp_path / "a.xlsx", [HEADINGS, *PEOPLE])
    shuffled = saved(
        tmp_path / "b.xlsx", [[HEADINGS[i] for i in order], *([row[i] for i in order] for row in PEOPLE)]
    )
    one, other = read(straight, ImportKind.OUTREACH)[1], read(shuffled, ImportKind.OUTREACH)[1]
    assert [row.cells for row in one] == [row.cells for row in other]


def test_columns_of_unknown_names_are_told_by_what_stands_in_them(tmp_path: Path) -> None:
    headings = ("URUT", "KODE", "SIAPA", "KAPAN", "X", "ORANG TUA", "KARTU", "BERES")
    table, rows = read(saved(tmp_path / "a.xlsx", [headings, *PEOPLE]), ImportKind.OUTREACH)
    assert {code: found.column for code, found in table.columns.items()} == {
        "nik": 1,
        "name": 2,
        "birth_date": 3,
        "sex": 4,
        "mother": 5,
        "kk_number": 6,
        "complete": 7,
    }
    assert {found.why for found in table.columns.values()} == {Why.BY_LOOK}
    assert [row.text("nik") for row in rows] == [person[1] for person in PEOPLE]


def test_a_list_without_any_headings_is_read_by_its_looks(tmp_path: Path) -> None:
    _, rows = read(saved(tmp_path / "a.xlsx", PEOPLE), ImportKind.OUTREACH)
    assert [row.text("name") for row in rows] == [person[2] for person in PEOPLE]


def test_a_saved_profile_says_what_its_headings_mean_before_any_guess(tmp_path: Path) -> None:
    path = saved(tmp_path / "a.xlsx", [(*HEADINGS[:2], "SIAPA", *HEADINGS[3:]), *PEOPLE])
    table, _ = read(path, ImportKind.OUTREACH, profile={"name": "SIAPA"})
    assert (table.columns["name"].column, table.columns["name"].why) == (2, Why.BY_PROFILE)


def test_columns_chosen_by_hand_are_those_that_count(tmp_path: Path) -> None:
    path = saved(tmp_path / "a.xlsx", [HEADINGS, *PEOPLE])
    table, rows = read(path, ImportKind.OUTREACH, by_hand=ByHand({"nik": 1, "name": 5}, HEADINGS))
    assert rows[0].text("name") == "IBU A"
    assert {found.why for found in table.columns.values()} == {Why.BY_HAND}


def test_titles_totals_signatures_and_counted_columns_are_no_rows(tmp_path: Path) -> None:
    lines = [
        ("JEMPUT BOLA KELURAHAN TINGGAR",),
        ("KEC. CURUG, RT 001 RW 002",),
        (),
        HEADINGS,
        tuple(range(1, 9)),
        *PEOPLE[:10],
        (),
        HEADINGS,
        *PEOPLE[10:],
        ("JUMLAH", 20),
        (),
        (None, None, None, None, None, "NIP. 196701011990031002"),
    ]
    _, rows = read(saved(tmp_path / "a.xlsx", lines), ImportKind.OUTREACH)
    assert len(rows) == len(PEOPLE)
    assert rows[0].titles == ("JEMPUT BOLA KELURAHAN TINGGAR", "KEC. CURUG, RT 001 RW 002")
    assert rows[0].row_number == 6


def test_every_sheet_is_read_and_one_without_headings_has_those_before_it(tmp_path: Path) -> None:
    path = saved(tmp_path / "a.xlsx", [HEADINGS, *PEOPLE], PEOPLE, [("catatan",)])
    _, rows = read(path, ImportKind.OUTREACH)
    assert Counter(row.sheet for row in rows) == {"RT 001": 20, "RT 002": 20}


def test_a_list_of_another_kind_is_refused(tmp_path: Path) -> None:
    path = saved(tmp_path / "a.xlsx", [("BARANG", "JUMLAH"), ("Ribbon", 3), ("Film", 4)])
    with pytest.raises(FileUnreadable) as refused:
        read(path, ImportKind.SMARTDUKCAPIL)
    assert refused.value.why == FileFlaw.NO_HEADER.why


STRANGE = ("URUT", "KODE", "SIAPA", "KAPAN", "APA", "INDUK", "RUMAH", "SUDAH")


def test_a_line_of_words_nobody_knows_is_no_row_once_the_columns_are_chosen(tmp_path: Path) -> None:
    path = saved(tmp_path / "l.xlsx", [("DAFTAR",), STRANGE, *PEOPLE])
    table, rows = read(path, ImportKind.OUTREACH, by_hand=ByHand({"nik": 1, "name": 2}, STRANGE))
    assert len(rows) == len(PEOPLE)
    assert rows[0].headings == STRANGE
    assert table.columns["name"].heading == "SIAPA"


def test_columns_chosen_by_hand_are_found_on_sheets_that_have_them_elsewhere(tmp_path: Path) -> None:
    turned = [tuple(reversed(row)) for row in (STRANGE, *PEOPLE)]
    cover = [("JEMPUT BOLA",), ("dibuat oleh", "Budi"), ("lembar", "3")]
    path = saved(tmp_path / "l.xlsx", cover, [STRANGE, *PEOPLE], turned, PEOPLE)
    _, rows = read(path, ImportKind.OUTREACH, by_hand=ByHand({"nik": 1, "name": 2}, STRANGE))
    assert len(rows) == 3 * len(PEOPLE), "the cover has none of these columns"
    assert {row.text("name")[:5] for row in rows} == {"ANAK "}


def test_a_table_without_a_needed_column_is_shown_to_be_told(tmp_path: Path) -> None:
    cells = [("A", "B", "C"), *((f"x{n}", f"y{n}", f"z{n}") for n in range(5))]
    path = saved(tmp_path / "l.xlsx", cells)
    with pytest.raises(FileUnreadable):
        read(path, ImportKind.KECAMATAN)
    table, rows = read(path, ImportKind.KECAMATAN, lenient=True)
    assert (table.headings, len(rows)) == (("A", "B", "C"), 5)


def test_of_two_columns_of_one_name_the_second_can_be_meant(tmp_path: Path) -> None:
    rows = [("NAMA", "NIK", "NAMA"), ("IBU", make.nik(1), "ANAK"), ("IBU", make.nik(2), "ANAK")]
    _, found = read(saved(tmp_path / "l.xlsx", rows), ImportKind.KECAMATAN, profile={"name": "NAMA 2"})
    assert [row.text("name") for row in found] == ["ANAK", "ANAK"]


KINDS = {
    "smartdukcapil_permohonan.csv": ImportKind.SMARTDUKCAPIL,
    "permohonan_kecamatan_kasemen.xlsx": ImportKind.KECAMATAN,
    "jemput_bola_tinggar.xlsx": ImportKind.OUTREACH,
}
OTHER_WORDS = {
    "ID Permohonan": "NO. REGISTRASI", "Jenis Permohonan": "Layanan", "NIK Pemohon": "NIK PENDUDUK",
    "N I K": "NO. KTP", "Nama": "NAMA WARGA", "NIK ANAK": "NIK BAYI", "NAMA ANAK": "NAMA LENGKAP",
}  # fmt: skip
STRANGE_WORDS = {
    "ID Permohonan": "KODE", "Jenis Permohonan": "BUTUH", "NIK Pemohon": "INDUK", "N I K": "INDUK",
    "Nama": "SIAPA", "NIK ANAK": "INDUK", "NAMA ANAK": "SIAPA", "Nama Pemohon": "SIAPA",
}  # fmt: skip
PROFILE = {"outside_number": "KODE", "service": "BUTUH", "nik": "INDUK", "name": "SIAPA"}

Lines = list[list[object]]


def as_it_is(rows: Lines, _at: int, _sheet: Worksheet) -> Lines:
    return rows


def turned(rows: Lines, at: int, _sheet: Worksheet) -> Lines:
    """Put the columns of the table in another order, as somebody does in Excel."""
    order = list(range(len(rows[at])))
    Random(3).shuffle(order)
    return [*rows[:at], *([row[place] for place in order] for row in rows[at:])]


def renamed(rows: Lines, at: int, _sheet: Worksheet) -> Lines:
    return [*rows[:at], [OTHER_WORDS.get(str(cell), cell) for cell in rows[at]], *rows[at + 1 :]]


def strange(rows: Lines, at: int, _sheet: Worksheet) -> Lines:
    return [*rows[:at], [STRANGE_WORDS.get(str(cell), cell) for cell in rows[at]], *rows[at + 1 :]]


def merged(rows: Lines, _at: int, sheet: Worksheet) -> Lines:
    """Write titles over merged cells, as a letterhead has them."""
    sheet.merge_cells("A1:E1")
    sheet.merge_cells("A2:B3")
    return [["PEMERINTAH KOTA SERANG"], ["DINAS KEPENDUDUKAN"], [], *rows]


def hidden(rows: Lines, at: int, sheet: Worksheet) -> Lines:
    for number in range(at + 2, at + 12):
        sheet.row_dimensions[number].hidden = True
    sheet.column_dimensions["B"].hidden = True
    return rows


def in_families(rows: Lines, at: int, _sheet: Worksheet) -> Lines:
    """Write a line for each family above its members, as a BIP has them."""
    lines: Lines = rows[: at + 1]
    for place, row in enumerate(rows[at + 1 :]):
        if place % 4 == 0:
            number = f"3673010101{place:06d}"
            lines.append(
                [number, None, None, None, f"KEL. BANTEN RT/RW: {place % 9 + 1}/2 DUSUN : JL. MAWAR"]
            )
        lines.append([None, *row])
    return [*([None, *row] for row in lines[: at + 1]), *lines[at + 1 :]]


@pytest.mark.skipif(not SAMPLES.exists(), reason="the samples stand beside a checkout only")
@pytest.mark.parametrize("name", KINDS)
@pytest.mark.parametrize("change", [as_it_is, turned, renamed, strange, merged, hidden, in_families])
def test_a_sample_comes_to_the_same_however_it_is_laid_out(
    name: str, change: Callable[[Lines, int, Worksheet], Lines], tmp_path: Path
) -> None:
    kind, book = KINDS[name], Workbook()
    book.remove(book.active)
    for sheet in read_sheets(SAMPLES / name):
        rows: Lines = [list(row) for _, row in sheet.rows]
        made = book.create_sheet(sheet.name)
        at = max(range(5), key=lambda place: sum(bool(cell) for cell in rows[place][:4]))
        for number, row in enumerate(change(rows, at, made), 1):
            for column, cell in enumerate(row, 1):
                if cell not in (None, "") and not isinstance(made.cell(number, column), MergedCell):
                    made.cell(number, column, cell)
    book.save(tmp_path / "changed.xlsx")
    profile = PROFILE if change is strange else None
    assert tally(tmp_path / "changed.xlsx", kind, profile) == tally(SAMPLES / name, kind)


def tally(path: Path, kind: ImportKind, profile: Mapping[str, str] | None = None) -> Counter[str]:
    """Count what the rows of a list ask for, and why they are refused."""
    reader = AskedRows(kind, OFFERED, PLACES, date(2020, 8, 4))
    _, rows = read(path, kind, profile=profile)
    asked = map(reader.read, rows)
    return Counter(one.request.service if isinstance(one, Asked) else one.reason.code for one in asked)


def test_the_first_line_of_a_family_says_where_its_members_live(tmp_path: Path) -> None:
    rows = [
        ("NO", "NIK", "NAMA", "TGL LAHIR", "ALAMAT"),
        ("3673010101010007", "", "", "KEL. BANTEN RT/RW: 9/6 DUSUN : JL. MAWAR"),
        (1, make.nik(1), "SITI", "26-07-2003", ""),
        (2, make.nik(2), "JAJA", "26-07-2003", "JL. LAIN"),
        ("3673010101010008", "", "", "KEL. KASEMEN RT/RW: 1/2"),
        (1, make.nik(3), "TIKA", "26-07-2003", ""),
    ]
    _, found = read(saved(tmp_path / "bip.xlsx", rows), ImportKind.KECAMATAN)
    said = [[row.text(code) for code in ("kk_number", "village", "rt", "rw", "address")] for row in found]
    assert said == [
        ["3673010101010007", "BANTEN", "009", "006", "JL. MAWAR"],
        ["3673010101010007", "BANTEN", "009", "006", "JL. LAIN"],
        ["3673010101010008", "KASEMEN", "001", "002", ""],
    ]
