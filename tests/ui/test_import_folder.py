"""The watched folder: every file comes to rest with its report, and its rows are in the office once."""

from __future__ import annotations

import signal
import subprocess
import sys
from datetime import UTC, datetime
from pathlib import Path

import make
import openpyxl
import pytest
from list_rows import HEADER, person, written
from PySide6.QtCore import QLockFile

from desk.domain.applications import AppFilter
from desk.domain.import_kinds import ImportKind
from desk.domain.staff import Staff
from desk.office import Office
from ui.import_folder import DONE, REFUSED, ImportFolder, arrivals, waiting_in
from ui.language import Language
from ui.paper_writers import PaperWriters

HEADINGS = "No.;N I K;Nama;Tempat, Tgl Lahir;Kelurahan;RT;RW;No. HP"
STEPS = ("take_in", "rejects", "report", "move")
LONG_AGO = datetime(2000, 1, 1, tzinfo=UTC)


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    made = tmp_path / "masuk"
    made.mkdir()
    return made


@pytest.fixture
def room(office: Office, clerk: Staff, folder: Path, language: Language) -> ImportFolder:
    return ImportFolder(folder, office, clerk, PaperWriters, language)


def listed(path: Path, title: str = "CETAK KTP-EL PEMULA", headings: str = HEADINGS, people: int = 2) -> Path:
    """Save a kecamatan's list of some people and a row that cannot be used."""
    names = ("JAJA A", "JAJA B", "JAJA C", "JAJA D")
    rows = [f"{n};{make.nik(n)};{names[n - 1]};Serang, 26-07-2003;Banten;9;6;" for n in range(1, people + 1)]
    bad = "3;36730126;TIKA;Serang, 26-07-2003;Banten;9;6;"
    path.write_text("\n".join(("KECAMATAN KASEMEN", title, headings, *rows, bad)), encoding="utf-8")
    return path


def report_of(path: Path) -> str:
    return path.with_name(path.name + ".laporan.txt").read_text(encoding="utf-8-sig")


def test_a_list_is_taken_in_and_moved_with_its_report_and_its_refused_rows(
    office: Office, room: ImportFolder, folder: Path
) -> None:
    listed(folder / "kasemen.csv")
    (waiting,) = waiting_in(folder)
    arrival = room.take(waiting)
    assert arrival is not None
    assert (arrival.file, arrival.taken_in) == ("kasemen.csv", True)
    assert arrival.says == "3 baris: 2 baru, 0 baru tetapi meragukan, 0 sudah ada, 1 ditolak."
    done = folder / DONE / "kasemen.csv"
    assert done.exists()
    assert waiting_in(folder) == ()
    assert "Siti Aminah" in report_of(done)
    book = openpyxl.load_workbook(done.with_name("kasemen.csv.baris-ditolak.xlsx"))
    cells = [str(cell.value) for row in book.active.iter_rows() for cell in row]
    assert "36730126" in cells
    assert "TIKA" in cells
    assert office.walk_in.count(AppFilter()) == 2
    listed(folder / "kasemen.csv")
    again = room.take(waiting_in(folder)[0])
    assert again is not None
    assert again.file == "kasemen (2).csv", "an earlier file is never replaced"
    assert "persis sama" in report_of(folder / DONE / again.file)
    assert office.walk_in.count(AppFilter()) == 2
    assert [each.file for each in arrivals(folder, LONG_AGO)] == ["kasemen (2).csv", "kasemen.csv"]


def test_what_is_not_certain_is_refused_with_the_sentence_why(
    office: Office, clerk: Staff, operator: Staff, room: ImportFolder, folder: Path, language: Language
) -> None:
    strange = "No.;KODE;SIAPA;LAHIRNYA;Kelurahan;RT;RW;KONTAK"
    files = {
        listed(folder / "a.csv", title="DAFTAR").name: "Kolomnya cocok untuk beberapa jenis",
        listed(folder / "b.csv", headings=strange, people=4).name: "hanya dikira dari isinya",
        "c.csv": "tidak menunjukkan jenis",
        "d.xlsx": "bukan tabel",
        "e.xlsx": "operator cetak",
    }
    (folder / "c.csv").write_text("BARANG;JUMLAH\nRibbon;3\n", encoding="utf-8")
    (folder / "d.xlsx").write_bytes(b"\x89PNG\r\n\x1a\n" + bytes(200))
    written(folder, [HEADER, person(make.nik(9), "GANI")]).rename(folder / "e.xlsx")
    for waiting in waiting_in(folder):
        arrival = room.take(waiting)
        assert arrival is not None
        assert not arrival.taken_in
        assert files[arrival.file] in arrival.says
        assert arrival.says in report_of(folder / REFUSED / arrival.file)
    assert {each.file for each in arrivals(folder, LONG_AGO)} == set(files)
    assert office.walk_in.count(AppFilter()) == 0
    office.import_desk.save_profile(
        clerk, ImportKind.KECAMATAN, "Kasemen", {"nik": "KODE", "name": "SIAPA", "birth": "LAHIRNYA"}
    )
    (folder / REFUSED / "b.csv").rename(folder / "b.csv")
    arrival = room.take(waiting_in(folder)[0])
    assert arrival is not None
    assert arrival.taken_in, "a profile makes it certain"
    assert "“Kasemen”" in report_of(folder / DONE / "b.csv")
    (folder / REFUSED / "e.xlsx").rename(folder / "e.xlsx")
    taken = ImportFolder(folder, office, operator, PaperWriters, language).take(waiting_in(folder)[0])
    assert taken is not None
    assert taken.taken_in, "a print operator's PC takes in PRR lists"


def test_what_is_still_written_or_held_by_another_program_waits(room: ImportFolder, folder: Path) -> None:
    for name in ("a.csv.crdownload", "~$b.xlsx", ".c.csv", "Thumbs.db", "d.csv.part"):
        (folder / name).write_text("x", encoding="utf-8")
    (folder / "d.csv").write_text("begun", encoding="utf-8")
    (folder / "empty.csv").touch()
    assert waiting_in(folder) == ()
    path = listed(folder / "kasemen.csv")
    (waiting,) = waiting_in(folder)
    with path.open("a", encoding="utf-8") as more:
        more.write(f"\n4;{make.nik(4)};DADANG;Serang, 26-07-2003;Banten;9;6;")
    assert room.take(waiting) is None, "it grew after it was seen"
    (waiting,) = waiting_in(folder)
    other = QLockFile(str(folder / ".prrdesk.lock"))
    assert other.tryLock(0)
    assert room.take(waiting) is None, "another program is at it"
    other.unlock()
    assert room.take(waiting) is not None


KILLED_AT_A_STEP = """
import os, signal, sys
from pathlib import Path
from PySide6.QtCore import QCoreApplication
from desk.office import Office
from ui.import_folder import ImportFolder, waiting_in
from ui.language import INDONESIAN, Language
from ui.paper_writers import PaperWriters
def take(url, folder, login, fatal):
    app = QCoreApplication([])
    office = Office(url)
    staff = next(one for one in office.staff_room.everyone() if one.login == login)
    def step(name):
        if name == fatal:
            os.kill(os.getpid(), signal.SIGKILL)
    language = Language(app, INDONESIAN)
    ImportFolder(Path(folder), office, staff, PaperWriters, language, step).take(waiting_in(Path(folder))[0])
for fatal in sys.stdin:
    program = os.fork()
    if not program:
        take(*sys.argv[1:], fatal.strip())
        os._exit(0)
    print(os.waitstatus_to_exitcode(os.waitpid(program, 0)[1]), flush=True)
"""
"""Starts a program for each step it reads, which is killed there, and tells how that ended."""


@pytest.mark.skipif(sys.platform == "win32", reason="nothing there is killed like this")
def test_killed_between_any_two_steps_nothing_is_lost_and_nothing_doubled(
    office: Office, office_url: str, clerk: Staff, room: ImportFolder, folder: Path
) -> None:
    words = [sys.executable, "-c", KILLED_AT_A_STEP, office_url, str(folder), clerk.login]
    with subprocess.Popen(words, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True) as programs:
        for number, fatal in enumerate(STEPS, 1):
            path = listed(folder / f"{fatal}.csv", title=f"PEMULA {number}")
            assert programs.stdin is not None
            assert programs.stdout is not None
            print(fatal, file=programs.stdin, flush=True)
            assert int(programs.stdout.readline()) == -signal.SIGKILL
            _is_whole_and_once(office, room, folder, path)
    assert len(office.import_desk.imports().rows) == len(STEPS)
    assert office.health.check() == ()


def _is_whole_and_once(office: Office, room: ImportFolder, folder: Path, path: Path) -> None:
    """After the kill the file is still in the folder, and taking it again ends as if there had been none."""
    assert path.exists(), "still in the folder"
    assert not (folder / DONE / path.name).exists()
    arrival = room.take(waiting_in(folder)[0])
    assert arrival is not None
    assert arrival.taken_in
    done = folder / DONE / path.name
    assert done.exists()
    assert "1 ditolak" in report_of(done)
    assert done.with_name(done.name + ".baris-ditolak.xlsx").exists()
    assert not path.exists()
    assert office.walk_in.count(AppFilter()) == 2


def test_a_prr_list_in_the_folder_is_compared_as_in_the_window(
    office: Office, operator: Staff, folder: Path, language: Language
) -> None:
    room = ImportFolder(folder, office, operator, PaperWriters, language)
    people = [
        person(make.nik(n), name)
        for n, name in ((1, "SUPRIADI KUNTARA WIRASABA"), (2, "SUPRIYADI KUNTORA WIRASABA"))
    ]
    written(folder, [HEADER, *people]).rename(folder / "prr.xlsx")
    arrival = room.take(waiting_in(folder)[0])
    assert arrival is not None
    assert office.overlap_desk.counts() == {None: 1}
    assert "1 pasang data tampak satu orang" in report_of(folder / DONE / "prr.xlsx")


def test_a_file_another_program_has_open_or_still_writes_stays_where_it_is(
    office: Office, clerk: Staff, folder: Path, language: Language, monkeypatch: pytest.MonkeyPatch
) -> None:
    now = [0.0]
    room = ImportFolder(folder, office, clerk, PaperWriters, language, clock=lambda: now[0])
    whole = written(folder, [HEADER, person(make.nik(1), "SITI")]).read_bytes()
    (folder / "daftar.xlsx").unlink()
    half = folder / "separuh.xlsx"
    half.write_bytes(whole[: len(whole) // 2])
    (waiting,) = waiting_in(folder)
    now[0] = waiting.changed_at / 1e9 + 30
    assert room.take(waiting) is None, "the rest may still come"
    assert half.exists()
    now[0] += 60
    refused = room.take(waiting)
    assert refused is not None
    assert "rusak atau tidak tersalin" in refused.says
    listed(folder / "terbuka.csv")
    (waiting,) = waiting_in(folder)

    def locked(_path: Path, *_: object) -> None:
        raise PermissionError

    monkeypatch.setattr(Path, "open", locked)
    with pytest.raises(PermissionError):
        room.take(waiting)
    monkeypatch.undo()
    assert (folder / "terbuka.csv").exists()
    taken = room.take(waiting)
    assert taken is not None
    assert taken.taken_in
