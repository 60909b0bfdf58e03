"""A file is read in a process of its own: same rows, same refusals, and what happens there stays there."""

from __future__ import annotations

import io
import os
import pickle
import signal
import subprocess
import sys
import time
from collections.abc import Iterator
from datetime import date, datetime
from pathlib import Path

import pytest
from list_rows import HEADER, SITI, written
from sheets import ROWS, csv_text, ods, repacked, xls, xlsx

from desk.data import reader_process
from desk.data.reader_process import sheets_of
from desk.data.spreadsheet import Cell, read_sheets
from desk.domain.errors import Cancelled
from desk.domain.file_errors import FileFlaw, FileUnreadable

LINUX = pytest.mark.skipif(sys.platform != "linux", reason="looks for processes where Linux shows them")
LONG = "NIK;NAMA\n" + "3673016310610004;SITI\n" * 60_000
Read = list[tuple[str, int, list[tuple[int, list[Cell]]]]]


def read(path: Path) -> Read:
    with sheets_of(path) as sheets:
        return [(s.name, s.height, [(n, list(row)) for n, row in s.rows]) for s in sheets]


def refused(path: Path) -> FileFlaw:
    with pytest.raises(FileUnreadable) as caught:
        read(path)
    assert caught.value.path_name == path.name
    return next(flaw for flaw in FileFlaw if flaw.why == caught.value.why)


def logged(caplog: pytest.LogCaptureFixture) -> str:
    said = caplog.text
    caplog.clear()
    return said


def readers_of(process: int) -> Iterator[int]:
    for task in Path(f"/proc/{process}/task").iterdir():
        yield from map(int, (task / "children").read_text().split())


def our_readers() -> list[int]:
    return [
        child
        for child in readers_of(os.getpid())
        if b"sheet_stream" in Path(f"/proc/{child}/cmdline").read_bytes()
    ]


def runs(process: int) -> bool:
    try:
        return Path(f"/proc/{process}/stat").read_text().rpartition(")")[2].split()[0] != "Z"
    except FileNotFoundError:
        return False


@pytest.mark.parametrize(
    "data",
    [
        xlsx([[date(1961, 10, 23), datetime(2020, 8, 4, 12, 39), 1.5, True, "SITI"]]),
        xlsx(ROWS * 200),
        xls(),
        ods(),
        csv_text().encode(),
    ],
    ids=["days", "long", "xls", "ods", "csv"],
)
def test_the_rows_are_those_read_in_the_same_process(tmp_path: Path, data: bytes) -> None:
    path = tmp_path / "daftar Ñ.xlsx"
    path.write_bytes(data)
    here = [(s.name, s.height, [(n, list(row)) for n, row in s.rows]) for s in read_sheets(path)]
    assert read(path) == here


@pytest.mark.parametrize(
    ("data", "flaw"),
    [
        (b"", FileFlaw.EMPTY),
        (b"%PDF-1.7 x", FileFlaw.NOT_A_LIST),
        (xlsx()[:-200], FileFlaw.BROKEN),
        (repacked(xlsx(), "xl/worksheets/sheet1.xml", lambda _: b" " * (40 << 20)), FileFlaw.BOMB),
    ],
)
def test_a_file_is_refused_with_the_same_reason(tmp_path: Path, data: bytes, flaw: FileFlaw) -> None:
    path = tmp_path / "daftar.xlsx"
    path.write_bytes(data)
    assert refused(path) is flaw


def test_a_missing_file_is_refused(tmp_path: Path) -> None:
    assert refused(tmp_path / "tidak ada.xlsx") is FileFlaw.MISSING


def test_a_sheet_nobody_walks_through_is_passed_over(tmp_path: Path) -> None:
    path = written(tmp_path, [HEADER, *[SITI] * 900], [HEADER], [HEADER, *[SITI] * 900])
    with sheets_of(path) as sheets:
        first = next(sheets)
        next(first.rows)
        assert [sheet.name for sheet in sheets] == ["Hal 2", "Hal 3"]


@LINUX
def test_a_parser_that_crashes_is_a_file_that_cannot_be_read(
    tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    path = tmp_path / "daftar.csv"
    path.write_text(LONG)
    with sheets_of(path) as sheets, pytest.raises(FileUnreadable) as caught:
        for line in next(sheets).rows:
            if line[0] == 1:
                (reader,) = our_readers()
                os.kill(reader, signal.SIGSEGV)
    assert caught.value.why == FileFlaw.TOO_HEAVY.why
    assert f"ended with -{signal.SIGSEGV.value}" in logged(caplog)


def test_a_crash_before_the_first_word_is_one_too(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    monkeypatch.setattr(reader_process, "_BEGIN", "import os; os._exit(3)")
    assert refused(tmp_path / "daftar.csv") is FileFlaw.TOO_HEAVY
    assert "ended with 3" in logged(caplog)


@LINUX
def test_a_file_that_takes_all_memory_is_refused(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = tmp_path / "daftar.csv"
    path.write_text(LONG + "B" * (100 << 20))
    begin = "from desk.data import sheet_stream\nsheet_stream.MOST_MEMORY = 150 << 20\nserve(path)"
    monkeypatch.setattr(reader_process, "_BEGIN", reader_process._BEGIN.replace("serve(path)", begin))
    assert refused(path) is FileFlaw.TOO_HEAVY


def test_a_reader_that_cannot_be_started_is_told(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    monkeypatch.setattr(sys, "executable", str(tmp_path / "python"))
    monkeypatch.setattr(sys, "base_prefix", str(tmp_path))
    assert refused(tmp_path / "daftar.csv") is FileFlaw.TOO_HEAVY
    assert "does not start" in logged(caplog)


def test_a_mistake_in_the_reader_is_written_down_without_the_words_of_the_file(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    begin = "from desk.data import sheet_stream\nsheet_stream.read_sheets = lambda _: {}['SITI']\nserve(path)"
    monkeypatch.setattr(reader_process, "_BEGIN", reader_process._BEGIN.replace("serve(path)", begin))
    assert refused(tmp_path / "daftar.csv") is FileFlaw.TOO_HEAVY
    said = logged(caplog)
    assert "KeyError in <lambda>" in said
    assert "SITI" not in said


def test_a_cancel_is_heard_while_a_parser_is_busy(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(reader_process, "_BEGIN", "import time; time.sleep(60)")
    began = time.monotonic()
    with (
        pytest.raises(Cancelled),
        sheets_of(tmp_path / "a.csv", lambda: time.monotonic() > began + 0.3) as sheets,
    ):
        next(sheets)
    assert time.monotonic() < began + 5


@LINUX
def test_no_process_is_left_when_somebody_stops_reading(tmp_path: Path) -> None:
    path = tmp_path / "daftar.csv"
    path.write_text(LONG)
    with sheets_of(path) as sheets:
        next(next(sheets).rows)
        assert len(our_readers()) == 1
    assert our_readers() == []


ASKS_AND_WAITS = """
import sys
from pathlib import Path
from desk.data import reader_process
if sys.argv[2]:
    reader_process._BEGIN = reader_process._BEGIN.replace("serve(path)", sys.argv[2])
with reader_process.sheets_of(Path(sys.argv[1])) as sheets:
    print("asked", flush=True)
    sys.stdin.read()
"""


@LINUX
@pytest.mark.parametrize(
    "busy",
    [
        "",
        "import time, desk.data.sheet_stream as it\nit.read_sheets = lambda _: time.sleep(60)\nserve(path)",
    ],
    ids=["while it writes", "while it parses"],
)
def test_the_reader_ends_when_the_program_is_killed(tmp_path: Path, busy: str) -> None:
    path = tmp_path / "daftar.csv"
    path.write_text(LONG)
    with subprocess.Popen(
        [sys.executable, "-c", ASKS_AND_WAITS, str(path), busy],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
    ) as program:
        assert program.stdout is not None
        assert program.stdout.readline() == "asked\n"
        (reader,) = readers_of(program.pid)
        assert runs(reader)
        program.kill()
    until = time.monotonic() + 10
    while runs(reader) and time.monotonic() < until:
        time.sleep(0.02)
    assert not runs(reader)


def test_nothing_that_runs_is_taken_from_the_reader() -> None:
    piece = io.BytesIO(pickle.dumps(("rows", [print])))
    with pytest.raises(pickle.UnpicklingError):
        reader_process._Pieces(piece).load()


def test_the_reader_loads_neither_the_window_nor_the_database() -> None:
    loaded = "import sys, desk.data.sheet_stream; print(*{name.partition('.')[0] for name in sys.modules})"
    done = subprocess.run([sys.executable, "-c", loaded], capture_output=True, text=True, check=True)
    assert "python_calamine" in done.stdout
    assert not {"PySide6", "sqlalchemy", "sqlite3", "openpyxl", "reportlab"} & set(done.stdout.split())
