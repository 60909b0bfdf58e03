"""A fuzzer led by coverage on all that reads a list: `python tests/fuzz_lists.py FOLDER -max_total_time=60`.

Each input is a file of some format and a way to read it. The first byte chooses the reader, the second the
format; the rest is the file, or the part of it that a list stands in. It stops at the first crash, at the
first input that takes ten seconds, and at the first row that is lost, doubled or neither taken nor refused.
"""

from __future__ import annotations

import sys
from collections.abc import Callable, Iterator, Sequence
from contextlib import suppress
from datetime import date
from io import BytesIO
from pathlib import Path
from tempfile import TemporaryDirectory
from zipfile import ZIP_STORED, ZipFile

import atheris

with atheris.instrument_imports(include=["desk"]):
    from desk.data.asked_rows import AskedRows
    from desk.data.import_table import ImportTable, TableRow
    from desk.data.list_head import ListHead
    from desk.data.prr_columns import columns_in
    from desk.data.prr_file import prr_rows
    from desk.data.spreadsheet import Cell, Sheet, cell_text, read_sheets
    from desk.domain.file_errors import FileUnreadable
    from desk.domain.import_kinds import FIELDS, REQUESTS, ImportKind
    from desk.domain.imports import Asked, ByHand, KindUnclear
    from desk.domain.nik import check_nik
    from desk.domain.prr_list import PrrRow, RejectedRow

from desk.domain.regions import read_gazetteer
from desk.domain.service_file import read_catalogue
from resources import text

TODAY = date(2020, 8, 4)
PLACES = read_gazetteer(text("data", "regions.csv"), text("data", "region_aliases.csv"))
OFFERED = read_catalogue(text("data", "services.toml"), 1)
_XML = b'<?xml version="1.0" encoding="UTF-8" standalone="yes"?>'
_BOOK = {
    "[Content_Types].xml": _XML
    + b'<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">'
    b'<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>'
    b'<Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" '
    b'ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/>'
    b'<Override PartName="/xl/worksheets/sheet1.xml" '
    b'ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml"/></Types>',
    "_rels/.rels": _XML
    + b'<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship '
    b'Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" '
    b'Target="xl/workbook.xml"/></Relationships>',
    "xl/workbook.xml": _XML + b'<workbook xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" '
    b'xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"><sheets>'
    b'<sheet name="S" sheetId="1" r:id="rId1"/></sheets></workbook>',
    "xl/_rels/workbook.xml.rels": _XML
    + b'<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship '
    b'Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/worksheet" '
    b'Target="worksheets/sheet1.xml"/></Relationships>',
}

Lines = dict[tuple[str, int], Sequence[Cell]]
Reader = Callable[[Path, int], None]


class _Recorded:
    """Hands the sheets of a file on, and remembers every line that went by."""

    def __init__(self, path: Path) -> None:
        self.lines: Lines = {}
        self._path = path

    def sheets(self) -> Iterator[Sheet]:
        for place, sheet in enumerate(read_sheets(self._path)):
            name = f"{place}:{sheet.name}"
            yield Sheet(name, sheet.height, self._remembered(name, sheet))

    def _remembered(self, name: str, sheet: Sheet) -> Iterator[tuple[int, Sequence[Cell]]]:
        for number, row in sheet.rows:
            self.lines[name, number] = row
            yield number, row


def read_requests(path: Path, how: int) -> None:
    """Read a file as a list of one kind, by names, by a profile, or by columns chosen by hand."""
    kinds = sorted(FIELDS, key=lambda kind: kind.code)
    kind = kinds[how % len(kinds)]
    way = how // len(kinds) % 4
    file = _Recorded(path)
    table = ImportTable(
        file.sheets(),
        path.name,
        FIELDS[kind],
        {"nik": "KODE", "name": "SIAPA"} if way == 1 else None,
        ByHand({"nik": 1, "name": 0}, ("SIAPA", "KODE")) if way == 2 else None,
        lenient=way == 3,
    )
    seen: dict[tuple[str, int], TableRow] = {}
    for row in table.rows():
        where = (row.sheet, row.row_number)
        must(where not in seen, "a row counts twice")
        must(any(cell_text(cell).strip() for cell in file.lines[where]), "a row that says nothing")
        seen[where] = row
        if kind in REQUESTS:
            read = AskedRows(kind, OFFERED, PLACES, TODAY).read(row)
            must(isinstance(read, Asked | RejectedRow), "neither taken nor refused")
            must((read.sheet, read.row_number) == where, "a row that stands elsewhere")
    _nobody_is_lost(file.lines, set(seen), {name: found.column for name, found in table.columns.items()})


def read_prr(path: Path, _how: int) -> None:
    """Read a file as a PRR list."""
    file = _Recorded(path)
    seen: set[tuple[str, int]] = set()
    for row in prr_rows(file.sheets(), path.name):
        must(isinstance(row, PrrRow | RejectedRow), "neither taken nor refused")
        must((row.sheet, row.row_number) not in seen, "a row counts twice")
        seen.add((row.sheet, row.row_number))
        if isinstance(row, PrrRow):
            must(check_nik(row.nik).flaw is None and bool(row.name), "a person without NIK or name")
    headings = [(where, found) for where, row in file.lines.items() if (found := columns_in(row))]
    if len(headings) == 1 and len({sheet for sheet, _ in file.lines}) == 1:
        (where, found) = headings[0]
        below = {at: row for at, row in file.lines.items() if at[1] > where[1] + 1}
        _nobody_is_lost(below, seen, {"nik": found.nik, "name": found.name}, seen)


def tell_kind(path: Path, _how: int) -> None:
    """Tell what kind of list a file is."""
    with suppress(KindUnclear):
        way, _ = ListHead(path.name, read_sheets(path)).best(())
        must(isinstance(way.kind, ImportKind), "no kind at all")


READERS: tuple[Reader, ...] = (read_requests, read_prr, tell_kind)


def _nobody_is_lost(
    lines: Lines,
    seen: set[tuple[str, int]],
    places: dict[str, int],
    at_least: set[tuple[str, int]] | None = None,
) -> None:
    """Whoever stands with a usable NIK and a name where these columns are was taken or refused."""
    if not {"nik", "name"} <= places.keys() or not (at_least or seen):
        return
    first = {sheet: min(number for one, number in seen if one == sheet) for sheet, _ in seen}
    for (sheet, number), row in lines.items():
        if number < first.get(sheet, sys.maxsize) or (sheet, number) in seen:
            continue
        nik, name = (cell_text(_at(row, places[code])) for code in ("nik", "name"))
        # A bare number may have lost digits; a name of one sign is no name to be sure of.
        if (
            check_nik(nik).flaw is None
            and isinstance(_at(row, places["nik"]), str)
            and name.strip().isalpha()
        ):
            must(condition=False, what=f"row {number} of {sheet} is lost")


def _at(row: Sequence[Cell], place: int) -> Cell:
    return row[place] if 0 <= place < len(row) else ""


def must(condition: bool, what: str) -> None:
    """Stop the fuzzer with what is wrong; an assert could be compiled away."""
    if not condition:
        raise AssertionError(what)


def as_file(data: bytes) -> bytes:
    """Return the file an input stands for."""
    form, body = data[0] % 4, data[1:]
    if form == 1:
        return b"<html><body><table>" + body + b"</table></body></html>"
    if form == 2:
        book = BytesIO()
        with ZipFile(book, "w", ZIP_STORED) as parts:
            for name, part in _BOOK.items():
                parts.writestr(name, part)
            parts.writestr("xl/worksheets/sheet1.xml", body)
        return book.getvalue()
    return body


def seeds() -> Iterator[bytes]:
    """Give some lists to begin with, each for every reader."""
    nik = "3673014107030001"
    rows = (
        ("NO", "NIK", "NAMA", "TEMPAT, TGL LAHIR", "JK", "KELURAHAN", "RT/RW", "STATUS"),
        ("1", nik, "SITI AMINAH", "Serang, 26-07-2003", "P", "Banten", "009/006", "PRR"),
        ("2", "3673010101900002", "JAJA", "Serang, 01-01-1990", "L", "Kasemen", "1/2", "PRINT READY RECORD"),
        ("JUMLAH", "2", "", "", "", "", "", ""),
    )
    family = (
        ("", "NIK", "NAMA", "KET"),
        ("3673010101010007", "", "", "KEL. BANTEN RT/RW: 9/6 DUSUN : JL. MAWAR"),
        ("", nik, "SITI", "PRR"),
    )
    profiled = (("SIAPA", "KODE"), ("JAJA", nik))
    asked = (
        ("ID PERMOHONAN", "NIK", "NAMA", "LAYANAN", "STATUS"),
        ("SD-1", nik, "SITI", "KTP-EL HILANG", "BARU"),
    )
    for table in (rows, family, profiled, asked):
        comma = "\n".join(";".join(row) for row in table).encode()
        html = "".join(
            "<tr>" + "".join(f"<td>{cell}</td>" for cell in row) + "</tr>" for row in table
        ).encode()
        cells = "".join(
            "<row>" + "".join(f'<c t="inlineStr"><is><t>{cell}</t></is></c>' for cell in row) + "</row>"
            for row in table
        )
        sheet = (
            _XML.decode()
            + '<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">'
            + f'<dimension ref="A1:H{len(table)}"/><sheetData>{cells}</sheetData></worksheet>'
        ).encode()
        for reader in range(3):
            for form, body in ((0, comma), (1, html), (2, sheet)):
                yield bytes((reader, form)) + body


def main() -> None:
    """Fuzz until told to stop; libFuzzer's own flags count."""
    with TemporaryDirectory() as folder:
        path = Path(folder) / "daftar"

        def one_input(data: bytes) -> None:
            if len(data) < 3:
                return
            path.write_bytes(as_file(data[1:]))
            reader, how = READERS[data[0] % len(READERS)], data[0] // len(READERS)
            with suppress(FileUnreadable):
                reader(path, how)

        atheris.Setup(sys.argv, one_input)
        atheris.Fuzz()


if __name__ == "__main__":
    begun = Path(sys.argv[1])
    for number, seed in enumerate(seeds()):
        (begun / f"{number:02d}").write_bytes(seed)
    main()
