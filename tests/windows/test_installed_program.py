"""The program itself on a PC with Windows: installed, tried, worked with, updated with its data, removed."""

from __future__ import annotations

import shutil
import sys
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from zoneinfo import ZoneInfo

import old_offices
import pytest
import wine
from conftest import who
from wine import WindowsPC

from desk.data.offices import SCHEMA_VERSION
from desk.domain.demo_people import DEMO_DAY
from desk.office import Office
from reports.catalogue import report
from reports.document import Face
from reports.export import suggest_name, write
from reports.request import Request
from ui.commands.places import sqlite_url
from ui.commands.speaking import speaker
from windows.compiling import MADE_FOR
from windows.installer import make_installer
from windows.payload import make_payload, version

BEFORE = "0.0.1"
PRRDESK = r"C:\Program Files\PRR Desk\program\prrdesk.exe"
FOLDER = "Kantor Kécamatan Serang"
"""With a space and a letter of no English word, as people name folders."""
NEXT_MORNING = datetime(2020, 8, 5, 7, 30, tzinfo=ZoneInfo("Asia/Jakarta"))
DATA = "AppData/Local/prrdesk"
FILES = "Program Files/PRR Desk"
OLD_SCHEMA = 6


@dataclass(frozen=True, slots=True)
class Installers:
    """One as it was before, and one of today."""

    before: Path
    today: Path


@pytest.fixture(scope="session")
def installers(pc_tools: None, tmp_path_factory: pytest.TempPathFactory) -> Installers:
    """The whole program, fetched, proven, pruned and compiled, packed as two versions."""
    if sys.version_info[:2] != MADE_FOR:
        pytest.skip("only the Python of the same version compiles for that of Windows")
    work = tmp_path_factory.mktemp("bangun")
    make_payload(work)
    made = Installers(work / "before.exe", work / "today.exe")
    pictures = work / "launcher"
    for setup, told in ((made.before, BEFORE), (made.today, version())):
        make_installer(work / "payload", pictures, setup, told, fast=True, signed_by=None)
    shutil.rmtree(work / "payload")
    return made


def test_a_pc_is_set_up_works_a_day_is_updated_with_its_data_and_cleaned_up(
    pc: WindowsPC, installers: Installers, tmp_path: Path
) -> None:
    empty = pc.files()
    assert pc.run(installers.before, "/S", "/LANGUAGE=en").code == 0
    assert pc.run(PRRDESK, "--help").said.startswith("usage: prrdesk ")
    _tried(pc)
    _looks_for_the_answered_server(pc)
    day = pc.run(PRRDESK, "--lang", "id", "demo", "--no-window", "--out", rf"C:\{FOLDER}")
    assert day.code == 0, day.said
    _same_reports_as_here(pc.disk / FOLDER, tmp_path)
    own = pc.person / DATA / "kantor.sqlite"
    own.parent.mkdir(parents=True, exist_ok=True)
    old_offices.load(sqlite_url(own), OLD_SCHEMA)
    assert pc.run(installers.today, "/S").code == 0
    brought_up = pc.run(PRRDESK, "check")
    assert brought_up.code == 0, brought_up.said
    assert own.with_name(f"kantor-sebelum-{SCHEMA_VERSION}.sqlite").is_file()
    removed = pc.run(r"C:\Program Files\PRR Desk\uninstall.exe", "/AllUsers", "/S")
    assert removed.code == 0
    _only_data_is_left(pc, empty)
    shutil.rmtree(pc.person / DATA)
    shutil.rmtree(pc.disk / FOLDER)


def _tried(pc: WindowsPC) -> None:
    told = pc.run(PRRDESK, "selftest")
    assert (told.code, [line for line in told.said.splitlines() if "FAULT" in line]) == (0, []), told.said


def _looks_for_the_answered_server(pc: WindowsPC) -> None:
    key = (r"HKCU\Software\PRR Desk", "/v", "Server")
    assert pc.run("reg", "add", *key, "/d", "postgresql://127.0.0.1:9/prr", "/f").code == 0
    told = pc.run(PRRDESK, "--as", "siti", "check", also={"PRRDESK_PASSWORD": "siti"})
    assert (told.code, "PostgreSQL" in told.said) == (1, True), told.said
    assert pc.run("reg", "delete", *key, "/f").code == 0


def _same_reports_as_here(folder: Path, tmp_path: Path) -> None:
    """What Windows wrote of its office is what this machine writes of a copy of it, byte for byte."""
    copy = tmp_path / "kantor.sqlite"
    shutil.copy2(folder / "kantor-demo.sqlite", copy)
    office = Office(sqlite_url(copy), clock=lambda: NEXT_MORNING, workstation="Loket 2")
    for name in ("daily-print", "handover-daily"):
        asked = Request(day=DEMO_DAY, language="id")
        paper = report(name).fill(office, who(office, "hendra"), asked, speaker("id"))
        for face in Face:
            here = tmp_path / suggest_name(paper, face)
            write(paper, face, here, speaker("id"))
            assert (folder / here.name).read_bytes() == here.read_bytes(), here.name
    office.close()


def _only_data_is_left(pc: WindowsPC, empty: frozenset[str]) -> None:
    data = f"{(pc.person / DATA).relative_to(pc.disk).as_posix()}/"

    def left() -> list[str]:
        return sorted(name for name in pc.files() - empty if not name.startswith((data, FOLDER)))

    wine.wait_until(lambda: not (pc.disk / FILES).exists(), "the program is gone")
    pc.restart()
    assert left() == []
    assert (pc.person / DATA / "kantor.sqlite").is_file()
    for key in ("PRR Desk", r"Microsoft\Windows\CurrentVersion\Uninstall\PRR Desk"):
        assert [pc.registry(rf"{hive}\Software\{key}") for hive in ("HKLM", "HKCU")] == [{}, {}]
