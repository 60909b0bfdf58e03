"""The workbook around the rows: sheets, styles, page set-up by openpyxl, rows streamed into the file."""

from __future__ import annotations

import re
from dataclasses import dataclass
from io import BytesIO
from pathlib import Path
from typing import Self
from zipfile import ZIP_DEFLATED, ZipFile, ZipInfo

from openpyxl import Workbook
from openpyxl.cell import Cell
from openpyxl.drawing.image import Image
from openpyxl.styles import Alignment, Border, Font, PatternFill, Side
from openpyxl.workbook.child import INVALID_TITLE_REGEX
from openpyxl.worksheet.properties import PageSetupProperties
from openpyxl.worksheet.worksheet import Worksheet
from openpyxl.writer.excel import ExcelWriter

from desk.domain.export_errors import LogoUnreadable
from reports import style
from reports.document import Document, Paper, Say, spoken
from reports.words import PAGE, origin

_PAPER_CODES = {Paper.A4: 9, Paper.A5: 11, Paper.F4: 14}
"""The codes of DMPAPER_A4, DMPAPER_A5 and DMPAPER_FOLIO (8.5 x 13 in = 216 x 330 mm)."""

_ROWS_GO_HERE = re.compile(rb"<sheetData\s*/>|<sheetData>\s*</sheetData>")
_FALSE_SIZE = re.compile(rb"<dimension [^>]*/>")
_LONGEST_FOOT = 190
_LOGO_HEIGHT = 64


@dataclass(frozen=True, slots=True)
class Look:
    """How a cell looks; every look becomes one style of the workbook."""

    size: float = 9
    bold: bool = False
    underline: bool = False
    align: str = "left"
    middle: bool = True
    ruled: bool = False
    double: bool = False
    filled: bool = False
    form: str = "General"
    quoted: bool = False


class Book:
    """A workbook whose parts openpyxl writes and whose rows are poured in as they come."""

    def __init__(self, document: Document, path: Path, say: Say) -> None:
        self._document = document
        self._say = say
        self._workbook = Workbook()
        self._workbook.remove(self._workbook.active)
        self._styles: dict[Look, int] = {}
        self._still = max(document.made.at.timetuple()[:6], (1980, 1, 1, 0, 0, 0))
        self._archive = ZipFile(path, "w", ZIP_DEFLATED)
        self._describe()

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_failure: object) -> None:
        self._archive.close()

    def sheet(self, title: str, *, landscape: bool) -> Worksheet:
        """Add a sheet that prints on the document's paper, fitted to its width, page x of y below."""
        sheet: Worksheet = self._workbook.create_sheet(INVALID_TITLE_REGEX.sub("-", title)[:31])
        sheet.sheet_view.showGridLines = False
        sheet.sheet_properties.pageSetUpPr = PageSetupProperties(fitToPage=True)
        sheet.page_setup.paperSize = _PAPER_CODES[self._document.paper]
        sheet.page_setup.orientation = "landscape" if landscape else "portrait"
        sheet.page_setup.fitToWidth, sheet.page_setup.fitToHeight = 1, 0
        edge = style.margins(landscape=landscape)
        sheet.page_margins.left, sheet.page_margins.right = edge.left / 72, edge.right / 72
        sheet.page_margins.top, sheet.page_margins.bottom = edge.top / 72, edge.bottom / 72
        sheet.page_margins.header = sheet.page_margins.footer = 0.3
        self._foot(sheet)
        return sheet

    def style(self, look: Look) -> int:
        """Return the number of the style that looks so."""
        if look not in self._styles:
            self._styles[look] = self._register(look)
        return self._styles[look]

    def place_logo(self, sheet: Worksheet, path: Path) -> None:
        """Put the office's emblem at the top left; raises LogoUnreadable."""
        try:
            picture = Image(str(path))
        except (OSError, ValueError) as error:
            raise LogoUnreadable(str(path)) from error
        picture.width = picture.width * _LOGO_HEIGHT / picture.height
        picture.height = _LOGO_HEIGHT
        sheet.add_image(picture, "A1")

    def open_stream(self, sheet: Worksheet) -> Stream:
        """Open the sheet for its rows; one sheet at a time."""
        return Stream(self, sheet, self._archive, self._entry(self._name(sheet)))

    def frame(self, sheet: Worksheet) -> tuple[bytes, bytes]:
        """Return what stands before and after the rows of a sheet, as things are now."""
        xml = self._package()[self._name(sheet)]
        before, after = _ROWS_GO_HERE.split(xml, maxsplit=1)
        return _FALSE_SIZE.sub(b"", before) + b"<sheetData>", b"</sheetData>" + after

    def finish(self) -> None:
        """Write everything but the sheets, which are written already."""
        sheets = set(map(self._name, self._workbook.worksheets))
        for name, content in self._package().items():
            if name not in sheets:
                self._archive.writestr(self._entry(name), content)

    def _name(self, sheet: Worksheet) -> str:
        return f"xl/worksheets/sheet{self._workbook.worksheets.index(sheet) + 1}.xml"

    def _describe(self) -> None:
        made = self._document.made
        facts = self._workbook.properties
        facts.title = style.typeface("Regular").showable(spoken(self._document.title, self._say))
        facts.creator = facts.lastModifiedBy = style.typeface("Regular").showable(made.by)
        facts.identifier = self._document.number or None
        told = " · ".join(origin(made, self._document.language, self._say))
        facts.description = style.typeface("Regular").showable(told)
        facts.created = facts.modified = made.at.replace(microsecond=0)

    def _foot(self, sheet: Worksheet) -> None:
        words = "  ·  ".join(origin(self._document.made, self._document.language, self._say))
        page = self._say(PAGE).format(page="&P", pages="&N")
        shown = style.typeface("Regular").showable(words).replace("&", "＆")
        for part, text in ((sheet.oddFooter.left, shown[:_LONGEST_FOOT]), (sheet.oddFooter.right, page)):
            part.text = text
            part.size = 8

    def _register(self, look: Look) -> int:
        cell = Cell(self._workbook.worksheets[0])
        cell.font = Font(
            name=style.WORKBOOK_FONT,
            size=look.size,
            bold=look.bold,
            underline="single" if look.underline else None,
        )
        cell.alignment = Alignment(
            horizontal=look.align,
            vertical="center" if look.middle else "top",
            shrink_to_fit=look.form not in ("General", "@") or None,
            indent=1 if look.align == "right" else 0,
            wrap_text=look.form in ("General", "@"),
        )
        thin = Side("thin", color="7F7F7F") if look.ruled else Side()
        under = Side("double", color="000000") if look.double else thin
        cell.border = Border(left=thin, right=thin, top=thin, bottom=under)
        if look.filled:
            cell.fill = PatternFill("solid", fgColor=style.HEAD_FILL_HEX)
        cell.number_format = look.form
        cell.quotePrefix = look.quoted
        return int(cell.style_id)

    def _package(self) -> dict[str, bytes]:
        held = BytesIO()
        with ZipFile(held, "w") as package:
            ExcelWriter(self._workbook, package).save()
        with ZipFile(held) as package:
            return {name: package.read(name) for name in package.namelist()}

    def _entry(self, name: str) -> ZipInfo:
        entry = ZipInfo(name, self._still)
        entry.compress_type = ZIP_DEFLATED
        entry.create_system = 0
        return entry


class Stream:
    """The rows of one sheet on their way into the file; their frame is fixed at the first and last byte."""

    def __init__(self, book: Book, sheet: Worksheet, archive: ZipFile, entry: ZipInfo) -> None:
        self._book = book
        self._sheet = sheet
        self._entry = archive.open(entry, "w")
        self._begun = False

    def write(self, rows: bytes) -> None:
        """Write rows; what stands before them is taken from the sheet at the first call."""
        if not self._begun:
            self._entry.write(self._book.frame(self._sheet)[0])
            self._begun = True
        self._entry.write(rows)

    def __enter__(self) -> Self:
        return self

    def __exit__(self, failure: type[BaseException] | None, *_details: object) -> None:
        with self._entry:
            if failure is None:
                self._entry.write(self._book.frame(self._sheet)[1])
