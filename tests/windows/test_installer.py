"""The installer on a PC, with a small program in the place of ours: what it leaves, and when it refuses."""

from __future__ import annotations

import shutil
import subprocess
import time
from collections.abc import Iterator
from pathlib import Path
from random import Random

import pytest
import wine
from storms import LONG
from wine import Ended, WindowsPC

from windows.installer import make_installer
from windows.manifest import LIST, write_list
from windows.pictures import draw_pictures

OLD, NEW = "0.8.1", "0.10.0"
"""By their text the newer one is the smaller."""
STILL_OPEN, NEWER_IS_INSTALLED, NOT_UNPACKED = 4, 5, 6
PROGRAM = Path("Program Files/PRR Desk/program")
OWN = r"HKLM\Software\PRR Desk"
LISTED = r"HKLM\Software\Microsoft\Windows\CurrentVersion\Uninstall\PRR Desk"
CHOSEN = r"HKCU\Software\prrdesk\prrdesk\look"
"""Where the program keeps what a person chose."""
UNINSTALL = r"C:\Program Files\PRR Desk\uninstall.exe"
# It says that it runs as the program does, and runs on.
_PROGRAM = """
#include <windows.h>
int main(void) { CreateMutexW(NULL, FALSE, L"Global\\\\PRRDesk"); Sleep(INFINITE); return 0; }
"""


@pytest.fixture(scope="session")
def setups(pc_tools: None, tmp_path_factory: pytest.TempPathFactory) -> dict[str, Path]:
    """An installer of an older and of a newer version; each has a file that the other lacks."""
    folder = tmp_path_factory.mktemp("pemasang")
    draw_pictures(folder)
    made: dict[str, Path] = {}
    for version in (OLD, NEW):
        payload = folder / version
        (payload / "Lib" / "pustaka").mkdir(parents=True)
        wine.compile_for_windows(_PROGRAM, payload / "PRR Desk.exe", "-mwindows")
        (payload / "Lib" / "pustaka" / f"hanya-{version}.txt").write_text(version)
        dice = Random(version)
        for number in range(300):
            (payload / "Lib" / f"modul{number}.pyc").write_bytes(dice.randbytes(20_000))
        write_list(payload)
        made[version] = folder / f"setup-{version}.exe"
        make_installer(payload, folder, made[version], version, fast=True, signed_by=None)
    return made


@pytest.fixture(autouse=True)
def clean(pc: WindowsPC) -> Iterator[None]:
    """Take from the PC afterwards whatever a test left there."""
    yield
    if (pc.disk / PROGRAM.parent / "uninstall.exe").exists():
        assert uninstall(pc).code == 0
    shutil.rmtree(pc.disk / PROGRAM.parent, ignore_errors=True)


def uninstall(pc: WindowsPC, *words: str) -> Ended:
    """Remove the program unattended, as Windows would; the uninstaller goes on in a copy of itself."""
    done = pc.run(UNINSTALL, "/AllUsers", "/S", *words)
    wine.wait_until(
        lambda: not (pc.disk / PROGRAM.parent / "uninstall.exe").exists(), "it removes itself last"
    )
    return done


def whole(folder: Path, version: str) -> bool:
    """Whether everything of a version is in a folder, and nothing of another."""
    if not (folder / LIST).is_file():
        return False
    listed = (folder / LIST).read_text("ascii").splitlines()
    there = all((folder / name.replace("\\", "/")).exists() for name in listed)
    only = [file.name for file in folder.rglob("hanya-*")]
    return there and only == [f"hanya-{version}.txt"]


def test_a_pc_gets_the_program_unattended_with_the_answers_for_everybody(
    pc: WindowsPC, setups: dict[str, Path]
) -> None:
    answers = ("/SERVER=postgresql://kantor.lan:5433/prr", "/OFFICE=Dinas Kota Serang", "/LANGUAGE=en")
    assert pc.run(setups[NEW], "/S", *answers).code == 0
    assert whole(pc.disk / PROGRAM, NEW)
    told = pc.registry(OWN)
    assert told["Server"] == "postgresql://kantor.lan:5433/prr"
    assert (told["Office"], told["Language"], told["Version"]) == ("Dinas Kota Serang", "en", NEW)
    listed = pc.registry(LISTED)
    assert (listed["DisplayName"], listed["DisplayVersion"]) == ("PRR Desk", NEW)
    assert listed["UninstallString"] == f'"{UNINSTALL}" /AllUsers'
    links = {name for name in pc.files() if name.endswith("PRR Desk.lnk")}
    assert links == {
        "ProgramData/Microsoft/Windows/Start Menu/Programs/PRR Desk.lnk",
        "users/Public/Desktop/PRR Desk.lnk",
    }


def test_an_update_replaces_the_program_and_keeps_what_was_answered_and_what_somebody_put_there(
    pc: WindowsPC, setups: dict[str, Path]
) -> None:
    assert pc.run(setups[OLD], "/S", "/SERVER=postgresql://lama/prr").code == 0
    (pc.disk / "users/Public/Desktop/PRR Desk.lnk").unlink()
    (pc.disk / PROGRAM / "catatan.txt").write_text("milik petugas")
    draft = pc.person / "AppData/Local/prrdesk/drafts/loket.json"
    draft.parent.mkdir(parents=True)
    draft.write_text("isian", "utf-8")
    assert pc.run("reg", "add", CHOSEN, "/v", "scheme", "/d", "dark", "/f").code == 0
    assert pc.run(setups[NEW], "/S", "/LANGUAGE=id").code == 0
    assert draft.read_text("utf-8") == "isian"
    assert pc.registry(CHOSEN) == {"scheme": "dark"}
    shutil.rmtree(pc.person / "AppData/Local/prrdesk")
    assert pc.run("reg", "delete", CHOSEN, "/f").code == 0
    assert whole(pc.disk / PROGRAM, NEW)
    told = pc.registry(OWN)
    assert (told["Server"], told["Language"], told["Version"]) == ("postgresql://lama/prr", "id", NEW)
    assert not (pc.disk / "users/Public/Desktop/PRR Desk.lnk").exists()
    kept = [
        file.relative_to(pc.disk / PROGRAM.parent) for file in (pc.disk / PROGRAM.parent).rglob("catatan.txt")
    ]
    assert kept == [Path("program.old/catatan.txt")]


def test_an_older_version_is_refused_and_the_same_one_repairs(pc: WindowsPC, setups: dict[str, Path]) -> None:
    assert pc.run(setups[NEW], "/S").code == 0
    assert pc.run(setups[OLD], "/S").code == NEWER_IS_INSTALLED
    assert whole(pc.disk / PROGRAM, NEW)
    (pc.disk / PROGRAM / "Lib" / "modul7.pyc").unlink()
    assert not whole(pc.disk / PROGRAM, NEW)
    assert pc.run(setups[NEW], "/S").code == 0
    assert whole(pc.disk / PROGRAM, NEW)


def test_an_update_waits_for_the_open_program_and_else_changes_nothing(
    pc: WindowsPC, setups: dict[str, Path]
) -> None:
    assert pc.run(setups[OLD], "/S").code == 0
    window = pc.start(r"C:\Program Files\PRR Desk\program\PRR Desk.exe")
    try:
        # It says so only when it stands; an update before that would be right to go on.
        wine.wait_until(lambda: pc.run(setups[NEW], "/S", "/WAIT=0").code == STILL_OPEN, "it is seen to run")
        assert whole(pc.disk / PROGRAM, OLD)
        assert not (pc.disk / PROGRAM).with_name("program.new").exists()
        waiting = pc.start(setups[NEW], "/S", "/WAIT=60")
        time.sleep(1.5)
        assert waiting.poll() is None
    finally:
        window.kill()
        window.wait()
    assert waiting.wait(wine.PATIENCE_S) == 0
    assert whole(pc.disk / PROGRAM, NEW)


def test_without_an_administrator_it_is_installed_for_one_person(
    pc: WindowsPC, setups: dict[str, Path]
) -> None:
    assert pc.run(setups[NEW], "/CurrentUser", "/S").code == 0
    own = pc.person / "AppData/Local/Programs/PRR Desk"
    assert whole(own / "program", NEW)
    assert pc.registry(r"HKCU\Software\PRR Desk")["Version"] == NEW
    assert pc.registry(OWN) == {}
    assert pc.run(own / "uninstall.exe", "/CurrentUser", "/S").code == 0
    wine.wait_until(lambda: not own.exists(), "nothing is left of it")
    assert pc.registry(r"HKCU\Software\PRR Desk") == {}


def test_who_has_it_for_everybody_gets_no_second_one_for_themselves(
    pc: WindowsPC, setups: dict[str, Path]
) -> None:
    assert pc.run(setups[NEW], "/S").code == 0
    assert pc.run(setups[NEW], "/CurrentUser", "/S").code == NEWER_IS_INSTALLED
    assert not (pc.person / "AppData/Local/Programs/PRR Desk").exists()


@pytest.mark.parametrize("asked", [(), ("/DATA=remove",)])
def test_the_data_go_only_when_that_is_asked(
    pc: WindowsPC, setups: dict[str, Path], asked: tuple[str, ...]
) -> None:
    before = pc.files()
    assert pc.run(setups[NEW], "/S").code == 0
    data = pc.person / "AppData/Local/prrdesk"
    data.mkdir(parents=True, exist_ok=True)
    (data / "kantor.sqlite").write_bytes(b"kantor")
    (pc.disk / PROGRAM / "catatan.txt").write_text("milik petugas")
    assert uninstall(pc, *asked).code == 0
    mine = {f"{PROGRAM.as_posix()}/catatan.txt"}
    office = (data / "kantor.sqlite").relative_to(pc.disk).as_posix()
    pc.restart()
    assert pc.files() - before == (mine if asked else mine | {office})
    assert pc.registry(OWN) == {}
    assert pc.registry(LISTED) == {}
    (data / "kantor.sqlite").unlink(missing_ok=True)
    (pc.disk / PROGRAM / "catatan.txt").unlink()


def test_a_full_disk_leaves_what_was_there(pc: WindowsPC, setups: dict[str, Path], tmp_path: Path) -> None:
    small = tmp_path / "kecil"
    small.mkdir()
    words = ("mount", "-t", "tmpfs", "-o", "size=8m", "none", str(small))
    if subprocess.run(words, capture_output=True, check=False).returncode:
        pytest.skip("this account may not make a small disk")
    drive = pc.prefix / "dosdevices" / "d:"
    drive.symlink_to(small)
    try:
        assert pc.run(setups[OLD], "/S", r"/D=D:\PRR").code == 0
        assert whole(small / "PRR" / "program", OLD)
        assert pc.run(setups[NEW], "/S").code == NOT_UNPACKED
        assert whole(small / "PRR" / "program", OLD)
        assert not (small / "PRR" / "program.new").exists()
        assert pc.registry(OWN)["Version"] == OLD
        assert pc.run(r"D:\PRR\uninstall.exe", "/AllUsers", "/S").code == 0
        wine.wait_until(lambda: not (small / "PRR").exists(), "nothing is left of it")
    finally:
        drive.unlink()
        subprocess.run(("umount", str(small)), check=True)


@pytest.mark.storm
def test_killed_at_any_moment_it_leaves_a_whole_version_or_the_next_run_does(
    pc: WindowsPC, setups: dict[str, Path]
) -> None:
    assert pc.run(setups[OLD], "/S").code == 0
    began = time.monotonic()
    assert pc.run(setups[NEW], "/S").code == 0
    takes = time.monotonic() - began
    assert uninstall(pc).code == 0
    dice = Random(8)
    for _ in range(25 if LONG else 3):
        assert pc.run(setups[OLD], "/S").code == 0
        running = pc.start(setups[NEW], "/S")
        time.sleep(dice.uniform(0, takes))
        running.kill()
        running.wait()
        program = pc.disk / PROGRAM
        before = program.with_name("program.old")
        here = sorted(one.name for one in program.parent.iterdir())
        between = not program.exists() and whole(before, OLD)
        assert whole(program, OLD) or whole(program, NEW) or between, here
        assert pc.run(setups[NEW], "/S").code == 0
        assert whole(program, NEW)
        assert [one.name for one in program.parent.iterdir() if one.name.startswith("program.")] == []
        assert uninstall(pc).code == 0
