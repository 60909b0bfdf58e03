"""Any text at all survives a workbook, or is visibly replaced."""

from __future__ import annotations

import re
from datetime import date
from io import BytesIO
from xml.etree import ElementTree as ET

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st
from openpyxl import load_workbook
from openpyxl.utils.escape import unescape
from papers import MADE
from spoken import indonesian

from desk.domain.export_errors import TooManyRows
from reports.document import Column, Document, Table
from reports.excel import write_xlsx
from reports.sheet_xml import LAST_ROW, LONGEST_TEXT, Rows, text_xml

anything = st.text(st.characters(exclude_categories=()))


def shown(text: str) -> str:
    """Return text as a workbook shows it: what XML cannot carry as its picture or as U+FFFD."""
    text = text.replace("\r\n", "\n")
    text = re.sub("[\x00-\x08\x0b-\x1f]", lambda found: chr(0x2400 + ord(found[0])), text)
    return re.sub("[\x80-\x9f\ud800-\udfff\ufffe\uffff]", "\ufffd", text).replace("\x7f", "\u2421")


@settings(deadline=None)
@given(anything)
@example("_x0041_")
@example("__x000D__x0041_")
@example("]]>")
@example("\x00\x0b\ud800\uffff")
def test_any_text_is_well_formed_and_reads_back_as_shown(text: str) -> None:
    element = ET.fromstring(f"<t>{text_xml(text)}</t>")
    assert unescape(element.text or "") == shown(text)


@settings(deadline=None, max_examples=30)
@given(st.lists(anything.filter(bool), min_size=1, max_size=5))
def test_any_names_survive_a_whole_workbook(names: list[str]) -> None:
    held = BytesIO()
    document = Document("x", "X", MADE, (Table((Column("a", "Nama"),), [(name,) for name in names]),))
    write_xlsx(document, held, indonesian)  # type: ignore[arg-type] # a stream does as well as a path here
    sheet = load_workbook(held).worksheets[0]
    read = [row[0] for row in sheet.iter_rows(min_row=4, max_row=3 + len(names))]
    assert [unescape(cell.value) for cell in read] == [shown(name) for name in names]
    assert {cell.data_type for cell in read} == {"s"}


def test_text_longer_than_a_cell_ends_in_a_visible_sign() -> None:
    assert text_xml("x" * LONGEST_TEXT) == "x" * LONGEST_TEXT
    cut = text_xml("x" * (LONGEST_TEXT + 1))
    assert (len(cut), cut[-1]) == (LONGEST_TEXT, "…")


def test_a_list_longer_than_a_sheet_is_refused_not_cut() -> None:
    rows = Rows(lambda _: None)
    rows.number = LAST_ROW
    with pytest.raises(TooManyRows):
        rows.add_xml("")


def test_the_days_around_the_calendars_beginning_are_told_apart() -> None:
    rows = Rows(lambda _: None)
    assert "<v>61</v>" in rows.cell(0, 0, date(1900, 3, 1))
    assert "28-02-1900" in rows.cell(0, 0, date(1900, 2, 28))
