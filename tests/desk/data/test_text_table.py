"""Text lists in every encoding, with every separator, and with quotes gone wrong."""

from __future__ import annotations

import csv
import io
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from sheets import read, refused

from desk.data.text_table import TextTable, decoded, text_table
from desk.domain.file_errors import FileFlaw


def test_windows_1252_text_is_read(tmp_path: Path) -> None:
    data = "NIK;NAMA\n1;RENÉ – ANDRÉ\n".encode("cp1252")
    assert read(tmp_path, data, "a.csv")[1] == (2, ["1", "RENÉ – ANDRÉ"])


@pytest.mark.parametrize(
    ("text", "rows"),
    [
        ('a;b;c\n1;"x; y";z\n', [["a", "b", "c"], ["1", "x; y", "z"]]),
        ('a;b\n="3673";2\n"=""3673""";2\n', [["a", "b"], ["3673", "2"], ["3673", "2"]]),
        ("sep=|\na|b;c\n", [["sep=", ""], ["a", "b;c"]]),
        ('a;b\n1;"two\nlines"\n', [["a", "b"], ["1", "two\nlines"]]),
        ('a,b,c\n1,"D" ANGELO,x\n2,y,z\n', [["a", "b", "c"], ["1", '"D" ANGELO', "x"], ["2", "y", "z"]]),
        ("No;Tempat, Tgl Lahir\n1;Serang, 1\n", [["No", "Tempat, Tgl Lahir"], ["1", "Serang, 1"]]),
    ],
)
def test_cells_of_text_lists_are_cut_as_excel_wrote_them(
    tmp_path: Path, text: str, rows: list[list[str]]
) -> None:
    assert [row for _, row in read(tmp_path, text.encode(), "a.csv")] == rows


def test_rows_run_together_by_a_stray_quote_are_refused(tmp_path: Path) -> None:
    lines = [
        f'{n};3673012310610004;"SITI;L;SERANG' if n == 3 else f"{n};3673;AHMAD;L;CURUG" for n in range(9)
    ]
    assert (
        refused(tmp_path, "\n".join([*lines, 'a;b;c;"x";y;z;z']).encode(), "a.csv") is FileFlaw.BROKEN_QUOTES
    )


def test_a_stray_quote_alone_does_not_stop_the_list(tmp_path: Path) -> None:
    text = 'NO;NIK;NAMA;L\n1;36;"UJANG;L\n2;37;SITI;P\n'
    assert [row[2] for _, row in read(tmp_path, text.encode(), "a.csv")] == ["NAMA", '"UJANG', "SITI"]


@given(
    st.lists(
        st.lists(st.text("ABC ;,|\"'\n0", max_size=6), min_size=3, max_size=3), min_size=1, max_size=8
    ).filter(lambda rows: all(any(cell.strip() for cell in row) for row in rows)),
    st.sampled_from(";,\t|"),
)
def test_what_a_spreadsheet_program_wrote_is_read_back(rows: list[list[str]], separator: str) -> None:
    out = io.StringIO()
    csv.writer(out, delimiter=separator, quoting=csv.QUOTE_ALL).writerows([["A", "B", "C"]] * 9 + rows)
    table = text_table(out.getvalue().replace("\r\n", "\n"))
    if isinstance(table, FileFlaw):
        assert table is FileFlaw.BROKEN_QUOTES
        assert any("\n" in cell and separator in cell for row in rows for cell in row)
    else:
        assert list(table.rows())[9:] == rows
        assert table.height == len(rows) + 9


@given(st.text(max_size=300))
def test_any_text_is_a_table_or_refused_and_its_rows_never_fail(text: str) -> None:
    table = text_table(text)
    if isinstance(table, TextTable):
        assert len(list(table.rows())) <= table.height


@given(st.binary(max_size=300))
def test_any_bytes_are_text_or_refused(data: bytes) -> None:
    assert isinstance(decoded(data), (str, FileFlaw))


def test_more_columns_or_longer_cells_than_excel_has_are_refused(tmp_path: Path) -> None:
    for line in (";" * 20_000, "x" * 40_000, '"' + "x" * 40_000 + '"', 'a;"b"c;' + "x" * 40_000):
        assert refused(tmp_path, f"NIK;NAMA;L\n{line}\n".encode(), "a.csv") in {
            FileFlaw.TOO_WIDE,
            FileFlaw.BROKEN_QUOTES,
        }
