"""Taking in lists, beside reading their cells and inserting the same rows by hand."""

from __future__ import annotations

import random
import sqlite3
from datetime import date, timedelta
from pathlib import Path

import psycopg
from openpyxl import Workbook
from python_calamine import CalamineWorkbook

from bench.hand import on_server
from bench.measure import Line, once
from bench.offices import PASSWORD, some_name
from desk.domain.import_kinds import ImportKind
from desk.office import Office, create_office

_HEADER = "NO NIK NAMA_LGKP TMPT_LHR TGL_LHR JENIS_KLMIN ALAMAT NO_RT NO_RW NAMA_KEL NAMA_KEC STATUS".split()
_PLACES = (("SERANG", "SERANG"), ("TAKTAKAN", "TAKTAKAN"), ("UNYUR", "SERANG"), ("DALUNG", "CIPOCOK JAYA"))


def write_list(path: Path, rows: int) -> None:
    """Write a flat PRR list of people who do not exist."""
    dice = random.Random(rows)
    book = Workbook(write_only=True)
    sheet = book.create_sheet("PRR")
    sheet.append(["DAFTAR PRR"])
    sheet.append(_HEADER)
    for number in range(rows):
        born = date(1950, 1, 1) + timedelta(days=dice.randrange(19_000))
        nik = f"367301{born:%d%m%y}{number % 10_000:04d}"
        village, district = dice.choice(_PLACES)
        cells = (str(number + 1), nik, f"{some_name(dice)} {number:05d}", "SERANG", f"{born:%d-%m-%Y}", "L")
        sheet.append([*cells, "KP. CIRACAS", "003", "001", village, district, "PRINT_READY_RECORD"])
    book.save(path)


def imports(folder: Path, rows: int) -> list[Line]:
    """Take the list in twice, into two fresh offices of files: ours and by hand."""
    return imports_at(
        folder, rows, *(f"sqlite:///{folder / name}" for name in ("ours.sqlite", "hand.sqlite"))
    )


def imports_at(folder: Path, rows: int, ours_url: str, hand_url: str) -> list[Line]:
    """Take the list in twice, into two fresh offices: ours and by hand."""
    path = folder / "list.xlsx"
    if not path.exists():
        write_list(path, rows)
    admin = create_office(ours_url, "admin", PASSWORD)
    create_office(hand_url, "admin", PASSWORD)
    office = Office(ours_url)
    mine = once(lambda: office.intake.take_in(admin, path))
    again = once(lambda: office.intake.take_in(admin, path))
    office.close()
    if on_server(hand_url):
        bare = once(lambda: _copied(hand_url, path, ours_url))
    else:
        bare = once(lambda: _by_hand(Path(hand_url.removeprefix("sqlite:///")), path, ours_url))
    return [
        Line(f"take in {rows:,} rows of .xlsx into an empty office", bare, mine, "2x", mine <= 2 * bare),
        Line(f"take in the same {rows:,} rows again", bare, again, "2x", again <= 2 * bare),
    ]


_ASKED = ("KTP-EL HILANG", "KTP-EL RUSAK", "AKTA KELAHIRAN", "KIA", "SKPWNI PINDAH DATANG")
_WRITTEN = (
    *("application", "asked_when", "outside_request"),
    *("import_run", "import_line", "issued_number", "journal"),
)
"""Tables that a list of requests fills."""


def write_requests(path: Path, rows: int) -> None:
    """Write an export of the app of people who do not exist."""
    head = "ID PERMOHONAN;TANGGAL;JENIS PERMOHONAN;NIK;NAMA;TGL LAHIR;NO HP;KELURAHAN;KECAMATAN;STATUS"
    lines = (
        f"SD-{n:06d};04-08-2020 10:00;{_ASKED[n % 5]};{3673010101600000 + n:016d};ORANG {n:05d};01-01-1960;"
        f"0812345{n:05d};Banten;Kasemen;BARU"
        for n in range(1, rows + 1)
    )
    path.write_text("\n".join((head, *lines)), encoding="utf-8")


def requests(folder: Path, rows: int) -> list[Line]:
    """Look at a list of requests and take it in, beside splitting its lines and inserting the same rows."""
    path = folder / "requests.csv"
    write_requests(path, rows)
    ours_url, hand_url = (f"sqlite:///{folder / name}" for name in ("asked.sqlite", "asked_hand.sqlite"))
    admin = create_office(ours_url, "admin", PASSWORD)
    create_office(hand_url, "admin", PASSWORD)
    office = Office(ours_url)
    kind, desk = ImportKind.SMARTDUKCAPIL, office.import_desk
    looked = once(lambda: desk.preview(admin, path, kind))
    taken = once(lambda: desk.take_in(admin, path, kind))
    office.close()
    bare = once(lambda: _insert_requests(Path(hand_url.removeprefix("sqlite:///")), path, ours_url))
    return [
        Line(f"look at {rows:,} requests of .csv", bare, looked, "15x", looked <= 15 * bare),
        Line(f"take in {rows:,} requests of .csv", bare, taken, "15x", taken <= 15 * bare),
    ]


def _insert_requests(kept: Path, path: Path, ours_url: str) -> None:
    """Split the lines, then insert the very rows our import has written."""
    [line.split(";") for line in path.read_text(encoding="utf-8").splitlines()]
    source = sqlite3.connect(Path(ours_url.removeprefix("sqlite:///")))
    raw = sqlite3.connect(kept, isolation_level=None)
    raw.execute("PRAGMA journal_mode = WAL")
    raw.execute("PRAGMA synchronous = FULL")
    raw.execute("BEGIN IMMEDIATE")
    for table in _WRITTEN:
        # The office's own opening is in both journals, and nothing there may be written over.
        new = f" WHERE id > {raw.execute('SELECT last FROM journal_head').fetchone()[0]}"
        rows = source.execute(f"SELECT * FROM {table}{new if table == 'journal' else ''}")
        marks = ", ".join("?" * len(rows.description))
        raw.executemany(f"INSERT OR IGNORE INTO {table} VALUES ({marks})", rows)
    raw.execute("COMMIT")
    raw.close()
    source.close()


_LIST = (
    "INSERT INTO prr_list (id, at, staff_id, kind, file_name, sha256, rows, queued, held, repeated,"
    " not_ready, rejected, changed, vanished)"
    " VALUES (1, '2020-08-04', 1, 'prr', '', '', 0, 0, 0, 0, 0, 0, 0, 0)"
)
_TAKEN_IN = ("record", "print_job", "hold")


def _read_cells(path: Path) -> None:
    book = CalamineWorkbook.from_path(str(path))
    for name in book.sheet_names:
        book.get_sheet_by_name(name).to_python()


def _copied(hand_url: str, path: Path, ours_url: str) -> None:
    """Read the cells, then copy the very rows our import has written: nothing on a server is quicker."""
    _read_cells(path)
    with psycopg.connect(ours_url) as source, psycopg.connect(hand_url) as kept:
        kept.execute(_LIST)
        for table in _TAKEN_IN:
            with (
                source.cursor().copy(f"COPY {table} TO STDOUT") as out,
                kept.cursor().copy(f"COPY {table} FROM STDIN") as into,
            ):
                for rows in out:
                    into.write(rows)


def _by_hand(kept: Path, path: Path, ours_url: str) -> None:
    """Read the cells, then insert the very rows our import has written."""
    _read_cells(path)
    source = sqlite3.connect(Path(ours_url.removeprefix("sqlite:///")))
    raw = sqlite3.connect(kept, isolation_level=None)
    raw.execute("PRAGMA journal_mode = WAL")
    raw.execute("PRAGMA synchronous = FULL")
    raw.execute("PRAGMA foreign_keys = ON")
    raw.execute("PRAGMA cache_size = -32000")
    raw.execute("BEGIN IMMEDIATE")
    raw.execute(_LIST)
    for table in _TAKEN_IN:
        rows = source.execute(f"SELECT * FROM {table}")
        marks = ", ".join("?" * len(rows.description))
        raw.executemany(f"INSERT INTO {table} VALUES ({marks})", rows)
    raw.execute("COMMIT")
    raw.close()
    source.close()
