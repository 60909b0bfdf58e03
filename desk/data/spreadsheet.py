"""Any spreadsheet or text list an office is handed, opened by what it is rather than by what it is called.

.xlsx, .xls and .ods are read by calamine, .csv and web tables here. Nothing is opened before its size is
known: calamine holds a whole sheet in memory and a file can claim any size it likes. Formula cells give their
last calculated value.
"""

from __future__ import annotations

import io
import stat
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from functools import partial
from pathlib import Path
from typing import TypeVar

from python_calamine import CalamineError, CalamineSheet, CalamineWorkbook, PasswordError, SheetTypeEnum

from desk.data.html_table import html_rows, looks_like_html
from desk.data.ole_checks import ole_flaw
from desk.data.sheet_extent import MOST_ROWS
from desk.data.text_table import decoded, text_table, too_large
from desk.data.zip_checks import zip_flaw
from desk.domain.file_errors import FileFlaw, FileUnreadable

Cell = str | int | float | bool | date | datetime | time | timedelta
"""A text or number as it stands in the file; a blank cell is ""."""

MOST_BYTES = 200 * 1024 * 1024
"""A list of 500,000 rows is about 35 MB as .xlsx and 80 MB as .csv."""

_ZIP = b"PK\x03\x04"
_EMPTY_ZIP = b"PK\x05\x06"
_OLE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
_BARE_BIFF = (b"\x09\x08", b"\x09\x04\x06", b"\x09\x02\x06", b"\x09\x00\x04")
_XML_SPREADSHEET = "urn:schemas-microsoft-com:office:spreadsheet"
_WEB_ARCHIVE = "MIME-Version:"
_NO_LISTS = (b"%PDF", b"{\\rtf", b"\x89PNG", b"\xff\xd8\xff", b"MZ", b"Rar!", b"7z\xbc\xaf")

T = TypeVar("T")


@dataclass(frozen=True, slots=True)
class Sheet:
    """One sheet; its rows, each with its number as Excel shows it, can be walked through once."""

    name: str
    height: int
    rows: Iterator[tuple[int, Sequence[Cell]]]


def is_number(cell: Cell) -> bool:
    """Whether the file holds the cell as a number, so that digits may be lost and leading zeros are."""
    return isinstance(cell, (int, float)) and not isinstance(cell, bool)


def cell_text(cell: Cell) -> str:
    """Return a cell as staff would read it: whole numbers without a point, days as 31-12-2020."""
    if isinstance(cell, str):
        return cell
    if isinstance(cell, float):
        return str(int(cell)) if cell.is_integer() else repr(cell)
    if isinstance(cell, bool):
        return "TRUE" if cell else "FALSE"
    if isinstance(cell, datetime) and cell.time() != time():
        return cell.strftime("%d-%m-%Y %H:%M:%S")
    return f"{cell.day:02d}-{cell.month:02d}-{cell.year:04d}" if isinstance(cell, date) else str(cell)


def read_sheets(path: Path) -> Iterator[Sheet]:
    """Yield the sheets of a file, hidden ones included; each is freed when the next is asked for.

    Raises:
        FileUnreadable: the file cannot be read, with why and what to do; also while rows are walked through.
    """
    data = _content(path)
    name = path.name
    if data.startswith((_ZIP, _EMPTY_ZIP)):
        _refuse(name, zip_flaw(data))
        yield from _calamine_sheets(name, data)
    elif data.startswith(_OLE):
        _refuse(name, ole_flaw(data))
        yield from _calamine_sheets(name, data)
    else:
        yield from _text_sheets(name, data)


def _refuse(name: str, flaw: FileFlaw | None) -> None:
    if flaw is not None:
        raise FileUnreadable.because(name, flaw)


def _content(path: Path) -> bytes:
    try:
        status = path.stat()
        if not stat.S_ISREG(status.st_mode):
            raise FileUnreadable.because(path.name, FileFlaw.NOT_A_LIST)
        if status.st_size > MOST_BYTES:
            raise FileUnreadable.because(path.name, FileFlaw.TOO_LARGE)
        data = path.read_bytes()
    except FileNotFoundError as problem:
        raise FileUnreadable.gone(path) from problem
    except (OSError, ValueError) as problem:
        raise FileUnreadable.because(path.name, FileFlaw.NO_ACCESS) from problem
    if not data:
        raise FileUnreadable.because(path.name, FileFlaw.EMPTY)
    return data


def _calamine_sheets(name: str, data: bytes) -> Iterator[Sheet]:
    workbook = _guarded(name, lambda: CalamineWorkbook.from_filelike(io.BytesIO(data)))
    for index, about in enumerate(workbook.sheets_metadata):
        if about.typ is not SheetTypeEnum.WorkSheet:
            continue
        sheet = _guarded(name, partial(workbook.get_sheet_by_index, index))
        if sheet.total_height >= MOST_ROWS:
            raise FileUnreadable.because(name, FileFlaw.TOO_MANY_ROWS)
        yield Sheet(about.name, sheet.total_height + 1, _calamine_rows(name, sheet))


def _calamine_rows(name: str, sheet: CalamineSheet) -> Iterator[tuple[int, Sequence[Cell]]]:
    if sheet.start is None:
        return
    # Blank rows above the list come with it, blank columns before it do not.
    left: list[Cell] = [""] * sheet.start[1]
    following: Callable[[], list[Cell] | None] = partial(next, sheet.iter_rows(), None)
    number = 0
    while (row := _guarded(name, following)) is not None:
        number += 1
        yield number, left + row if left else row


def _guarded(name: str, call: Callable[[], T]) -> T:
    """Call into calamine and turn whatever it says about a bad file into FileUnreadable."""
    try:
        return call()
    except PasswordError as problem:
        raise FileUnreadable.because(name, FileFlaw.PROTECTED) from problem
    except (CalamineError, OSError, ValueError, OverflowError) as problem:
        raise FileUnreadable.because(name, FileFlaw.BROKEN) from problem
    except BaseException as problem:
        # A panic in calamine arrives as an exception that is no Exception and cannot be imported.
        if type(problem).__name__ != "PanicException":
            raise
        raise FileUnreadable.because(name, FileFlaw.BROKEN) from problem


def _text_sheets(name: str, data: bytes) -> Iterator[Sheet]:
    if data.startswith(_NO_LISTS):
        raise FileUnreadable.because(name, FileFlaw.NOT_A_LIST)
    if data.startswith(_BARE_BIFF):
        raise FileUnreadable.because(name, FileFlaw.OLD_FORMAT)
    text = decoded(data)
    if isinstance(text, FileFlaw):
        raise FileUnreadable.because(name, text)
    if looks_like_html(text):
        rows = html_rows(text)
        if any(too_large(row) for row in rows):
            raise FileUnreadable.because(name, FileFlaw.TOO_WIDE)
        yield _text_sheet(name, len(rows), iter(rows))
        return
    if _XML_SPREADSHEET in text[:4096] or text.startswith(_WEB_ARCHIVE):
        raise FileUnreadable.because(name, FileFlaw.OLD_FORMAT)
    table = text_table(text)
    if isinstance(table, FileFlaw):
        raise FileUnreadable.because(name, table)
    yield _text_sheet(name, table.height, table.rows())


def _text_sheet(name: str, height: int, rows: Iterator[list[str]]) -> Sheet:
    if height > MOST_ROWS:
        raise FileUnreadable.because(name, FileFlaw.TOO_MANY_ROWS)
    return Sheet(Path(name).stem, height, enumerate(rows, 1))
