"""Web pages that call themselves .xls."""

from __future__ import annotations

import time
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from sheets import filled, read

from desk.data.html_table import html_rows, looks_like_html


def test_a_web_page_saved_as_xls_is_read(tmp_path: Path) -> None:
    page = (
        "<html><head><style>td {x:y}</style></head><body><table border=1>"
        "<tr><th colspan='3'>DAFTAR</th></tr><tr><td>&nbsp;</td></tr><tr><td>NO<td>NIK<td>NAMA"
        "<tr><td>1</td><td style='x:\"@\"'>3673012310610004</td><td>SITI &amp;<br>ANAK</td></tr>"
        "</table></body></html>"
    )
    assert filled(read(tmp_path, page.encode(), "daftar.xls")) == [
        (1, ["DAFTAR", "", ""]),
        (3, ["NO", "NIK", "NAMA"]),
        (4, ["1", "3673012310610004", "SITI &\nANAK"]),
    ]


def test_a_span_without_end_is_cut() -> None:
    rows = html_rows("<table><tr><td colspan='999999999'>A</td><td colspan=x>B</td></tr></table>")
    assert [len(row) for row in rows] == [101]


def test_a_page_cut_off_in_the_middle_still_gives_its_rows() -> None:
    assert html_rows("<table><tr><td>A<td>B<tr><td>C") == [["A", "B"], ["C"]]


def test_a_long_page_is_read_whole() -> None:
    assert len(html_rows("<table>" + "<tr><td>A</td><td>B</td></tr>" * 9000 + "</table>")) == 9000


def test_a_list_with_smaller_signs_is_no_page() -> None:
    assert not looks_like_html("NIK;NAMA\n1;<b>BUDI</b>")
    assert not looks_like_html("<b>BUDI</b>;1")


def test_comments_styles_and_scripts_are_no_cells() -> None:
    page = (
        "<html><style><!-- td {a:b} --></style><script>x = '<td>no</td>'</script>"
        "<!--[if mso]><xml><td>no</xml><![endif]--><table><tr><td>A<!-- <td>no -->B<!---->C</td></tr></table>"
    )
    assert html_rows(page) == [["ABC"]]


@pytest.mark.parametrize(
    "piece", ["<", "<!--", "<!", "<td ", "<td><tr>", "</", "<a b='", "&", "<script>", "&#"]
)
def test_no_page_takes_long(piece: str) -> None:
    begin = time.perf_counter()
    html_rows("<table>" + piece * 100_000)
    assert time.perf_counter() - begin < 5


@given(st.text("<>!-/ tdrhablescolpn='\"1&;", max_size=200))
def test_no_page_makes_reading_fail(text: str) -> None:
    assert all(isinstance(cell, str) for row in html_rows(text) for cell in row)
