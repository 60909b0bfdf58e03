"""Small spreadsheets of every kind, and ways to read them back or see them refused."""

from __future__ import annotations

import io
import zipfile
from collections.abc import Callable
from pathlib import Path

import openpyxl
import pytest
import xlwt
from odf.opendocument import OpenDocumentSpreadsheet
from odf.table import Table, TableCell, TableRow
from odf.text import P

from desk.data.spreadsheet import Cell, cell_text, read_sheets
from desk.domain.file_errors import FileFlaw, FileUnreadable

ROWS: list[list[Cell]] = [
    ["DAFTAR", "", ""],
    ["", "", ""],
    ["NO", "NIK", "NAMA"],
    [1, "3673012310610004", "SITI"],
    [2, "3673012310610005", "YŪSUF ÑOÑO"],
]
SHEET_XML = "xl/worksheets/sheet1.xml"


def xlsx(rows: list[list[Cell]] = ROWS) -> bytes:
    book = openpyxl.Workbook()
    for row in rows:
        book.active.append([None if cell == "" else cell for cell in row])
    out = io.BytesIO()
    book.save(out)
    return out.getvalue()


def xls(rows: list[list[Cell]] = ROWS) -> bytes:
    book = xlwt.Workbook()
    sheet = book.add_sheet("Sheet")
    for number, row in enumerate(rows):
        for place, cell in enumerate(row):
            if cell != "":
                sheet.write(number, place, cell)
    out = io.BytesIO()
    book.save(out)
    return out.getvalue()


def ods(rows: list[list[Cell]] = ROWS, repeat: int = 1) -> bytes:
    book = OpenDocumentSpreadsheet()
    table = Table(name="Sheet")
    for row in rows:
        line = TableRow(numberrowsrepeated=repeat) if repeat > 1 else TableRow()
        for cell in row:
            if isinstance(cell, int):
                made = TableCell(valuetype="float", value=cell)
                made.addElement(P(text=str(cell)))
            else:
                made = TableCell(valuetype="string") if cell else TableCell()
                if cell:
                    made.addElement(P(text=str(cell)))
            line.addElement(made)
        table.addElement(line)
    book.spreadsheet.addElement(table)
    out = io.BytesIO()
    book.write(out)
    return out.getvalue()


def csv_text(separator: str = ";", rows: list[list[Cell]] = ROWS) -> str:
    return "".join(separator.join(cell_text(cell) for cell in row) + "\r\n" for row in rows)


def repacked(data: bytes, part: str, change: Callable[[bytes], bytes], method: int = 8) -> bytes:
    out = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(data)) as old, zipfile.ZipFile(out, "w", method) as new:
        for entry in old.infolist():
            content = old.read(entry)
            new.writestr(entry.filename, change(content) if entry.filename == part else content)
    return out.getvalue()


def read(tmp_path: Path, data: bytes, name: str = "daftar.xlsx") -> list[tuple[int, list[str]]]:
    path = tmp_path / name
    path.write_bytes(data)
    return [
        (number, [cell_text(cell) for cell in row])
        for sheet in read_sheets(path)
        for number, row in sheet.rows
    ]


def refused(tmp_path: Path, data: bytes, name: str = "daftar.xlsx") -> FileFlaw:
    with pytest.raises(FileUnreadable) as caught:
        read(tmp_path, data, name)
    assert caught.value.path_name == name
    return next(flaw for flaw in FileFlaw if flaw.why == caught.value.why and flaw.cure == caught.value.cure)


def filled(lines: list[tuple[int, list[str]]]) -> list[tuple[int, list[str]]]:
    return [(number, row) for number, row in lines if any(row)]


EXPECTED = [(number, [cell_text(cell) for cell in row]) for number, row in enumerate(ROWS, 1) if any(row)]
