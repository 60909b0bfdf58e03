"""`prrdesk selftest` where something is really missing: in copies of the program from which it was taken."""

from __future__ import annotations

import json
import os
import py_compile
import shutil
import signal
import subprocess
import sys
import sysconfig
import time
import tomllib
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest
from storms import LONG

from ui.app import DONE, REFUSED, WRONG_USAGE
from ui.commands.selftest_typed import PARTS as TYPED
from ui.selftest.libraries import MODULES
from ui.selftest.parts import PARTS

ROOT = Path(__file__).parents[3]
INSTALLED = Path(sysconfig.get_path("purelib"))
BEGIN = "import sys; sys.path[:0] = {tree!r}; from ui.app import main; sys.exit(main({typed!r}))"
PATIENCE_S = 240


@dataclass(frozen=True)
class Pc:
    """A program and what it is made of, on a PC with a home and a folder for temporary files of its own."""

    folder: Path
    program: Path = ROOT
    packages: Path = INSTALLED

    def started(self, *typed: str, **environment: str) -> subprocess.Popen[str]:
        """Start the program as it is started there."""
        home, temporary = self.folder / "home", self.folder / "temporary"
        for each in (home, temporary):
            each.mkdir(exist_ok=True)
        code = BEGIN.format(tree=[str(self.program), str(self.packages)], typed=list(typed))
        shown = {name: value for name, value in os.environ.items() if name != "QT_QPA_PLATFORM"}
        own = dict.fromkeys(("XDG_DATA_HOME", "XDG_CONFIG_HOME", "LOCALAPPDATA", "APPDATA"), str(home))
        own |= dict.fromkeys(("TMPDIR", "TEMP", "TMP"), str(temporary))
        return subprocess.Popen(
            [sys.executable, "-S", "-c", code],
            cwd=self.folder,
            env={**shown, **own, "QT_QPA_PLATFORM": "offscreen", **environment},
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            text=True,
            encoding="utf-8",
        )

    def selftest(self, *typed: str, **environment: str) -> tuple[int, list[str], str]:
        """Return how the selftest ended, the lines of its answer, and what it said meanwhile."""
        process = self.started(*typed, **environment)
        answer, said = process.communicate(timeout=PATIENCE_S)
        assert self.left() == []
        return process.returncode, answer.splitlines(), said

    def left(self) -> list[Path]:
        """Return every file that lies in the home or among the temporary files."""
        return [each for name in ("home", "temporary") for each in (self.folder / name).rglob("*")]


@pytest.fixture
def pc(tmp_path: Path) -> Pc:
    return Pc(tmp_path)


@pytest.fixture
def copied(tmp_path: Path) -> Pc:
    """A PC with a copy of the program."""
    program = tmp_path / "program"
    for floor in ("desk", "reports", "resources", "ui"):
        shutil.copytree(ROOT / floor, program / floor)
    return Pc(tmp_path, program)


Without = Callable[[str], Pc]


@pytest.fixture
def without(tmp_path: Path) -> Without:
    """A PC on which something of the program's packages is missing."""

    def made(missing: str) -> Pc:
        packages, (first, *rest) = tmp_path / "packages", Path(missing).parts
        packages.mkdir()
        for found in INSTALLED.iterdir():
            if found.name != first:
                (packages / found.name).symlink_to(found)
        if rest:
            shutil.copytree(INSTALLED / first, packages / first)
            (packages / missing).unlink()
        return Pc(tmp_path, packages=packages)

    return made


def faults_in(lines: Sequence[str]) -> list[str]:
    """Return the lines below the one that counts them."""
    count, *faults = lines
    assert count == f"Not everything is well; what is to be done: {len(faults)}."
    return faults


def test_a_font_that_is_missing_is_named(without: Without) -> None:
    code, lines, said = without("font_roboto/files/Roboto-Medium.ttf").selftest(
        "--lang", "en", "selftest", "--part", "fonts"
    )
    assert code == REFUSED
    assert faults_in(lines) == [
        "Fonts: the font Roboto-Medium.ttf is missing or damaged. Install PRR Desk again."
    ]
    assert "FAULT      Fonts: the font Roboto-Medium.ttf" in said


def test_a_font_of_papers_that_is_missing_is_named(without: Without) -> None:
    code, lines, _ = without("font_roboto/files/Roboto-Bold.ttf").selftest("selftest", "--part", "fonts")
    assert code == REFUSED
    assert "Huruf: huruf Roboto-Bold.ttf tidak ada atau rusak. Pasang lagi PRR Desk." in lines


def test_without_the_words_of_a_language_it_still_speaks(copied: Pc) -> None:
    (copied.program / "resources" / "translations" / "prrdesk_id.ts").unlink()
    code, lines, _ = copied.selftest("selftest", "--part", "words")
    assert code == REFUSED
    (told,) = faults_in(lines)
    assert told.startswith(
        "Languages: the words of Bahasa Indonesia cannot be read: prrdesk_id.ts is missing"
    )


def test_words_that_were_cut_off_are_noticed(copied: Pc) -> None:
    words = copied.program / "resources" / "translations" / "prrdesk_id.ts"
    words.write_bytes(words.read_bytes()[:-400])
    code, lines, _ = copied.selftest("--lang", "en", "selftest", "--part", "words")
    assert code == REFUSED
    assert "prrdesk_id.ts is missing or damaged" in faults_in(lines)[0]


def test_without_time_zones_of_its_own_those_of_the_system_do_not_count(without: Without) -> None:
    code, lines, _ = without("tzdata").selftest("--lang", "en", "selftest", "--part", "zones")
    assert code == REFUSED
    assert [line.split(" is missing")[0] for line in faults_in(lines)] == [
        f"Time zones: the time zone Asia/{city}" for city in ("Jakarta", "Makassar", "Jayapura")
    ]


def test_a_library_that_is_only_loaded_later_is_missed_now(without: Without) -> None:
    code, lines, _ = without("pyotp").selftest("--lang", "en", "selftest", "--part", "libraries")
    assert code == REFUSED
    (told,) = faults_in(lines)
    assert told.startswith("Libraries: the library pyotp cannot be loaded (ModuleNotFoundError")


def test_a_reader_of_lists_that_does_not_start_is_told(copied: Pc) -> None:
    (copied.program / "desk" / "data" / "sheet_stream.py").write_text(
        "END, FAILED, FLAW, ROWS = range(4)\n", "utf-8"
    )
    code, lines, _ = copied.selftest("--lang", "en", "selftest", "--part", "files")
    assert code == REFUSED
    (told,) = faults_in(lines)
    assert told.startswith("Lists and attachments: a list (.xlsx) cannot be read (FileUnreadable")


def test_a_step_of_the_database_that_is_missing_is_told(copied: Pc) -> None:
    steps = copied.program / "desk" / "data" / "migrations" / "versions"
    max(steps.glob("v*.py")).unlink()
    code, lines, _ = copied.selftest("--lang", "en", "selftest", "--part", "database")
    assert code == REFUSED
    assert "the newest step of the database is 9 and not 10" in faults_in(lines)[0]


def test_a_program_without_sources_brings_an_older_office_up(copied: Pc) -> None:
    for source in (copied.program / "desk" / "data" / "migrations").rglob("*.py"):
        py_compile.compile(str(source), str(source.with_suffix(".pyc")), doraise=True)
        source.unlink()
    code, _, said = copied.selftest("--lang", "en", "selftest", "--part", "database")
    assert code == DONE
    assert "an office of version 6 is brought up to version 10" in said


def test_a_picture_that_cannot_be_drawn_is_named(copied: Pc) -> None:
    (copied.program / "resources" / "icons" / "trash.svg").write_text("<svg", "utf-8")
    (copied.program / "resources" / "icons" / "tick_dark.svg").unlink()
    code, lines, _ = copied.selftest("--lang", "en", "selftest", "--part", "screen")
    assert code == REFUSED
    assert [line.split(" cannot")[0] for line in faults_in(lines)] == [
        "Screen: the picture trash.svg", "Screen: the picture tick_dark.svg"
    ]  # fmt: skip


def test_a_display_driver_that_is_missing_ends_nothing_unheard(pc: Pc) -> None:
    code, lines, _ = pc.selftest("--lang", "en", "selftest", "--part", "screen", QT_QPA_PLATFORM="none")
    assert code == REFUSED
    (told,) = faults_in(lines)
    assert told.startswith("Selftest: the test ended in the middle, at Screen (")
    assert "no Qt platform plugin could be initialized" in told


def test_a_process_that_dies_is_told_with_what_it_was_doing(copied: Pc) -> None:
    page = copied.program / "ui" / "icons.py"
    died = "import os\n    if name == 'card':\n        os._exit(7)\n    return QIcon("
    page.write_text(page.read_text("utf-8").replace("return QIcon(", died, 1), "utf-8")
    code, lines, _ = copied.selftest("--lang", "en", "selftest", "--part", "screen")
    assert code == REFUSED
    assert faults_in(lines)[0].startswith("Selftest: the test ended in the middle, at Screen card (7)")


@pytest.mark.skipif(sys.platform != "linux", reason="the print server is found by a variable of CUPS")
@pytest.mark.skipif(not LONG, reason="it waits 15 seconds for the print server: make storm")
@pytest.mark.storm
def test_a_print_server_that_is_silent_holds_nobody_up(pc: Pc, silent_print_server: str) -> None:
    code, lines, _ = pc.selftest(
        "--lang", "en", "selftest", "--part", "printers", CUPS_SERVER=silent_print_server
    )
    assert code == REFUSED
    assert "do not answer within 15 seconds" in faults_in(lines)[0]


@pytest.mark.skipif(sys.platform == "win32", reason="nobody is asked to end there, but ended")
@pytest.mark.parametrize("how", [signal.SIGTERM, signal.SIGINT, signal.SIGKILL])
def test_ended_in_the_middle_it_leaves_nothing(pc: Pc, how: signal.Signals) -> None:
    # Whoever was started behind a shell hears no Ctrl+C, and neither does what it starts.
    before = signal.signal(signal.SIGINT, signal.default_int_handler)
    process = pc.started("--lang", "en", "selftest", "--part", "office")
    signal.signal(signal.SIGINT, before)
    _until(lambda: any(each.suffix == ".sqlite" for each in pc.left()))
    process.send_signal(how)
    _, said = process.communicate(timeout=PATIENCE_S)
    assert process.returncode == (-signal.SIGKILL if how is signal.SIGKILL else REFUSED)
    assert how is signal.SIGKILL or "Stopped; the test was not finished." in said
    _until(lambda: pc.left() == [])


def test_everything_is_tried_although_a_page_and_a_report_are_broken(copied: Pc) -> None:
    _break(copied.program / "ui" / "pages" / "stock.py", "def build(self) -> None:")
    _break(copied.program / "reports" / "register.py", "def fill(")
    code, lines, said = copied.selftest("--lang", "en", "selftest", "--json")
    assert code == REFUSED
    answer: dict[str, Any] = json.loads("\n".join(lines))
    assert answer["sound"] is False
    told = {kind: [line for line in answer["lines"] if line["kind"] == kind] for kind in ("fault", "untried")}
    assert told["untried"] == []
    assert [line["text"] for line in told["fault"]] == [
        "the page “Stock” cannot be shown (RuntimeError: broken).",
        "the report “Register of applications” cannot be filled (RuntimeError: broken).",
    ]
    assert all(line["cure"] for line in told["fault"])
    well = {line["part"] for line in answer["lines"] if line["kind"] == "good"}
    assert well == {part.code for part in PARTS} - {"pages", "reports", "printers"}
    assert [line["part"] for line in answer["lines"] if line["part"] == "printers"] == ["printers"]
    assert said.count("\n") == len(answer["lines"]) + 1, "each line was told as it was known"


@pytest.mark.skipif(not LONG, reason="everything is tried once already, with two things broken: make storm")
@pytest.mark.storm
def test_on_a_pc_where_nothing_is_missing_all_is_well(pc: Pc) -> None:
    for language, well in (
        ("id", "Semua yang diperlukan program ada"),
        ("en", "Everything the program needs"),
    ):
        code, lines, _ = pc.selftest("--lang", language, "selftest")
        assert code == DONE
        assert lines[0].startswith(well)


def test_a_part_alone_is_tried_with_what_it_builds_on(pc: Pc) -> None:
    code, lines, _ = pc.selftest("--lang", "en", "selftest", "--part", "fonts", "--json")
    assert code == DONE
    answer = json.loads("\n".join(lines))
    assert answer["sound"] is True
    assert list(dict.fromkeys(line["part"] for line in answer["lines"])) == ["words", "screen", "fonts"]


def test_a_part_that_does_not_exist_is_refused(pc: Pc) -> None:
    process = pc.started("--lang", "en", "selftest", "--part", "weather")
    _, said = process.communicate(timeout=PATIENCE_S)
    assert process.returncode == WRONG_USAGE
    assert "“weather” is not possible here" in said


def test_what_is_typed_and_tried_is_all_there_is() -> None:
    assert tuple(part.code for part in PARTS) == TYPED
    needed = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))["project"]["dependencies"]
    names = {name.split(">")[0].split("=")[0].split("[")[0] for name in needed}
    assert set(MODULES) == names


def _break(file: Path, before: str) -> None:
    """Let a function of the program fail at once."""
    source = file.read_text("utf-8")
    assert before in source
    at = source.index(":\n", source.index(before)) + 2
    indent = " " * (len(source[at:]) - len(source[at:].lstrip(" ")))
    file.write_text(f'{source[:at]}{indent}raise RuntimeError("broken")\n{source[at:]}', "utf-8")


def _until(done: Callable[[], bool]) -> None:
    deadline = time.monotonic() + PATIENCE_S
    while not done():
        assert time.monotonic() < deadline
        time.sleep(0.02)
