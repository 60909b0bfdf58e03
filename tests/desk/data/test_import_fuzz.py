"""Whatever a file holds, every row of it is accounted for, and no file takes the reader down."""

from __future__ import annotations

import os
import re
import subprocess
import sys
from collections.abc import Sequence
from datetime import date
from importlib.util import find_spec
from io import BytesIO
from pathlib import Path
from random import Random
from time import monotonic
from zipfile import ZipFile

import make
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from storms import LONG

from desk.data.asked_rows import AskedRows
from desk.data.import_table import ImportTable
from desk.data.spreadsheet import Cell, Sheet, cell_text, read_sheets
from desk.domain.file_errors import FileUnreadable
from desk.domain.import_kinds import FIELDS, REQUESTS, ImportKind
from desk.domain.imports import Asked, ByHand
from desk.domain.prr_list import RejectedRow
from desk.domain.regions import read_gazetteer
from desk.domain.service_file import read_catalogue
from resources import text

SAMPLES = Path("../shared/samples")
NAMES = ("jemput_bola_tinggar.xlsx", "permohonan_kecamatan_kasemen.xlsx", "smartdukcapil_permohonan.csv")
FUZZER = Path("tests/fuzz_lists.py").resolve()
_SHORT_RUN, _LONG_RUN = ("-runs=220",), ("-max_total_time=600",)
_EACH = ("-timeout=10", "-max_len=4096", "-rss_limit_mb=2048", "-print_final_stats=1", "-seed=8")
pytestmark = [pytest.mark.storm] if LONG else []
TODAY = date(2020, 8, 4)
PLACES = read_gazetteer(text("data", "regions.csv"), text("data", "region_aliases.csv"))
OFFERED = read_catalogue(text("data", "services.toml"), 1)
HEADINGS = sorted({name for kind in REQUESTS for field in FIELDS[kind] for name in field.names.split()})

CELLS: st.SearchStrategy[Cell] = st.one_of(
    st.just(""),
    st.sampled_from(
        [*map(make.nik, range(5)), "SITI", "JAJA", "26-07-2003", "Serang, 26-07-2003", "L", "YA"]
    ),
    st.sampled_from(["KTP-EL RUSAK", "Banten", "9", "009/006", "JUMLAH", "NIP 1", "(1)", "=A1", "  "]),
    st.text(max_size=12),
    st.integers(-(10**17), 10**17),
    st.floats(),
    st.booleans(),
    st.dates(),
    st.datetimes(),
    st.times(),
    st.timedeltas(),
)
ROWS = st.lists(st.lists(CELLS, max_size=12), max_size=12)
HEADED = st.tuples(st.lists(st.sampled_from(HEADINGS), min_size=2, max_size=10), ROWS).map(
    lambda pair: [list[Cell](pair[0]), *pair[1]]
)
TABLES = st.lists(st.tuples(ROWS, HEADED | ROWS).map(lambda pair: [*pair[0], *pair[1]]), max_size=3)
HANDS = st.builds(
    lambda nik, name, headings: ByHand({"nik": nik, "name": name}, tuple(headings)),
    st.integers(0, 14),
    st.integers(0, 14),
    st.lists(st.sampled_from(["", "NAMA", "NIK", "SIAPA"]), max_size=6),
)


def sheets(tables: Sequence[Sequence[Sequence[Cell]]]) -> list[Sheet]:
    return [
        Sheet(f"S{place}", len(rows), iter(list(enumerate(rows, 1)))) for place, rows in enumerate(tables)
    ]


@settings(max_examples=3_000 if LONG else 50)
@given(
    tables=TABLES,
    kind=st.sampled_from(REQUESTS),
    profile=st.none() | st.just({"name": "SIAPA", "nik": "KODE"}),
    hand=st.none() | HANDS,
    lenient=st.booleans(),
)
def test_every_row_of_any_table_is_taken_refused_or_says_nothing(
    tables: list[list[list[Cell]]],
    kind: ImportKind,
    profile: dict[str, str] | None,
    hand: ByHand | None,
    lenient: bool,
) -> None:
    table = ImportTable(sheets(tables), "x", FIELDS[kind], profile, hand, lenient=lenient)
    reader = AskedRows(kind, OFFERED, PLACES, TODAY)
    seen: set[tuple[str, int]] = set()
    try:
        for row in table.rows():
            read = reader.read(row)
            assert isinstance(read, Asked | RejectedRow)
            assert (read.sheet, read.row_number) == (row.sheet, row.row_number)
            assert (row.sheet, row.row_number) not in seen, "no row counts twice"
            seen.add((row.sheet, row.row_number))
    except FileUnreadable:
        assert not seen, "a file is no list as a whole, or not at all"
        return
    for sheet, row_number in seen:
        cells = tables[int(sheet[1:])][row_number - 1]
        assert any(cell_text(cell).strip() for cell in cells), "a row that says something"


@given(rows=st.lists(st.tuples(st.integers(1, 400), st.sampled_from(["", "SITI", "JAJA"])), max_size=30))
def test_below_headings_only_rows_without_anything_are_passed_over(rows: list[tuple[int, str]]) -> None:
    people: list[list[Cell]] = [[make.nik(n), name, "009"] for n, name in rows]
    cells: list[list[Cell]] = [["NIK", "NAMA", "RT"], *people]
    table = ImportTable(sheets([cells]), "x", FIELDS[ImportKind.KECAMATAN])
    assert [row.row_number for row in table.rows()] == list(range(2, len(rows) + 2))


@pytest.mark.skipif(find_spec("atheris") is None, reason="this fuzzer is made for Linux on x86-64 alone")
def test_a_fuzzer_led_by_coverage_finds_no_crash_no_hang_and_no_lost_row(tmp_path: Path) -> None:
    corpus = tmp_path / "corpus"
    corpus.mkdir()
    done = subprocess.run(
        [sys.executable, str(FUZZER), str(corpus), *(_LONG_RUN if LONG else _SHORT_RUN), *_EACH],
        capture_output=True,
        text=True,
        cwd=tmp_path,
        env={**os.environ, "PYTHONPATH": str(Path.cwd())},
        check=False,
    )
    assert done.returncode == 0, f"{done.stderr[-4_000:]}\n{done.stdout[-2_000:]}"
    tried = re.search(r"number_of_executed_units: (\d+)", done.stderr)
    assert tried is not None
    assert int(tried[1]) >= 200
    print(f"{tried[1]} inputs")


@pytest.mark.skipif(not SAMPLES.exists(), reason="the samples stand beside a checkout only")
def test_a_file_with_bytes_changed_is_read_or_refused(tmp_path: Path) -> None:
    chance, path = Random(8), tmp_path / "list"
    whole = [(SAMPLES / name).read_bytes() for name in NAMES]
    until, tried = monotonic() + 60, 0
    refused = 0
    while monotonic() < until if LONG else tried < 40:
        path.write_bytes(_mutated(chance.choice(whole), chance))
        tried += 1
        kind = chance.choice(REQUESTS)
        reader = AskedRows(kind, OFFERED, PLACES, TODAY)
        try:
            table = ImportTable(read_sheets(path), path.name, FIELDS[kind], lenient=chance.random() < 0.5)
            for row in table.rows():
                assert isinstance(reader.read(row), Asked | RejectedRow)
        except FileUnreadable:
            refused += 1
    assert 0 < refused < tried, "some are still lists, some are none"


def _mutated(data: bytes, chance: Random) -> bytes:
    """Change the bytes of a file, or those of one part inside a workbook."""
    if data[:2] != b"PK" or chance.random() < 0.3:
        return _with_changes(data, chance)
    whole = BytesIO()
    with ZipFile(BytesIO(data)) as old, ZipFile(whole, "w") as new:
        spoiled = chance.choice([name for name in old.namelist() if name.endswith(".xml")])
        for name in old.namelist():
            part = old.read(name)
            new.writestr(name, _with_changes(part, chance) if name == spoiled else part)
    return whole.getvalue()


def _with_changes(data: bytes, chance: Random) -> bytes:
    changed = bytearray(data)
    for _ in range(chance.choice((1, 4, 40))):
        place = chance.randrange(len(changed))
        deed = chance.randrange(4)
        if deed == 0:
            changed[place] = chance.randrange(256)
        elif deed == 1:
            del changed[place : place + chance.choice((1, 50, 5_000))]
        elif deed == 2:
            changed[place:place] = bytes(chance.randrange(256) for _ in range(chance.choice((1, 30))))
        else:
            changed[place : place + 1] = chance.choice((b";", b"\n", b'"', b"\x00", b"\xff", b"\t"))
        changed = changed or bytearray(b"x")
    return bytes(changed)
