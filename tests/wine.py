"""A PC with Windows for the tests, as Wine makes one: its disk, its registry, and programs started on it."""

from __future__ import annotations

import os
import shutil
import subprocess
import time
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from select import select
from typing import BinaryIO

TOOLS = ("makensis", "x86_64-w64-mingw32-gcc", "x86_64-w64-mingw32-windres", "osslsigncode", "wine")
"""What .ci/windows-tools installs."""
PATIENCE_S = 120.0
# Wine 8 lacks this library of Windows; cryptography asks it for random numbers.
_RANDOM = """
#include <windows.h>
BOOLEAN NTAPI SystemFunction036(PVOID, ULONG);
__declspec(dllexport) BOOL WINAPI ProcessPrng(PBYTE data, SIZE_T size)
{ return SystemFunction036(data, (ULONG)size); }
BOOL WINAPI DllMain(HINSTANCE own, DWORD why, LPVOID more) { return TRUE; }
"""

# While somebody is signed in Windows' services run on, and need not be started for each program.
_SIGNED_IN = """
#include <windows.h>
int main(void) { Sleep(INFINITE); return 0; }
"""


def lacking() -> str:
    """Return what this machine lacks to build for Windows and to run it, nothing when it has it."""
    return ", ".join(tool for tool in TOOLS if not shutil.which(tool))


def compile_for_windows(source: str, file: Path, *flags: str) -> None:
    """Compile a C source into a program or library of Windows."""
    words = ("x86_64-w64-mingw32-gcc", "-O2", "-s", *flags, "-x", "c", "-", "-o", str(file), "-ladvapi32")
    subprocess.run(words, input=source.encode(), check=True)


@dataclass(frozen=True, slots=True)
class Ended:
    """How a program ended, and what it said."""

    code: int
    said: str


@dataclass(frozen=True, slots=True)
class WindowsPC:
    """One PC; ``prefix`` is the folder in which Wine keeps it."""

    prefix: Path

    @property
    def disk(self) -> Path:
        return self.prefix / "drive_c"

    @property
    def person(self) -> Path:
        """The folder of the one person who uses it."""
        (own,) = (one for one in (self.disk / "users").iterdir() if one.name != "Public")
        return own

    def run(self, *words: str | Path, also: Mapping[str, str] | None = None) -> Ended:
        """Run a program to its end.

        Python for Windows does not start when Wine gives it a file to write to; and a pipe is held open by
        whatever of Windows was started on the way, so its end says nothing.
        """
        heard, said = os.pipe()
        with os.fdopen(heard, "rb", buffering=0) as ear:
            environment = self._environment(also or {})
            quiet = subprocess.DEVNULL
            with subprocess.Popen(
                self._words(words), stdin=quiet, stdout=said, stderr=said, env=environment
            ) as running:
                os.close(said)
                told = b"".join(_told(ear, running))
        return Ended(running.returncode, told.decode("utf-8", "replace").replace("\r\n", "\n"))

    def start(self, *words: str | Path) -> subprocess.Popen[bytes]:
        """Start a program and let it run."""
        quiet = subprocess.DEVNULL
        environment = self._environment({})
        return subprocess.Popen(self._words(words), stdin=quiet, stdout=quiet, stderr=quiet, env=environment)

    def restart(self) -> None:
        """Start Windows again; what was to go at the next start, such as an uninstaller's own copy, goes."""
        self.run("wineboot", "--restart")

    def registry(self, key: str) -> dict[str, str]:
        """Return the values of a key, empty when there is none."""
        told = self.run("reg", "query", key)
        if told.code:
            return {}
        parts = (line.strip().split("    ") for line in told.said.splitlines() if line.startswith("    "))
        return {name: value for name, _, value in (part for part in parts if len(part) == 3)}

    def files(self) -> frozenset[str]:
        """Return every file of its disk that is not Windows' own."""
        found = (one for one in self.disk.rglob("*") if one.is_file() or one.is_symlink())
        names = (one.relative_to(self.disk).as_posix() for one in found)
        return frozenset(name for name in names if not name.startswith("windows/"))

    def _words(self, words: tuple[str | Path, ...]) -> list[str]:
        return ["wine", *(str(word) for word in words)]

    def _environment(self, also: Mapping[str, str]) -> dict[str, str]:
        # Nothing of what the tests say to programs of this machine is for a PC of its own. Wine takes names
        # with its own first letters over as names without them.
        return {
            **{name: os.environ[name] for name in ("HOME", "PATH") if name in os.environ},
            "WINEPREFIX": str(self.prefix),
            "WINEDEBUG": "-all",
            "WINEDLLOVERRIDES": "mscoree,mshtml=",
            "WINEQT_QPA_PLATFORM": "offscreen",
            "LANG": "C.UTF-8",
            **also,
        }


def _told(ear: BinaryIO, running: subprocess.Popen[bytes]) -> Iterator[bytes]:
    """Give what a program says until it has ended; one that does not end is killed."""
    until = time.monotonic() + PATIENCE_S
    while True:
        over = running.poll() is not None
        if select([ear], [], [], 0 if over else 0.05)[0] and (piece := ear.read(65_536)):
            yield piece
        elif over:
            return
        elif time.monotonic() > until:
            running.kill()
            raise TimeoutError(str(running.args))


@contextmanager
def switched_on(folder: Path) -> Iterator[WindowsPC]:
    """Set a PC up in a folder, switch it on and, in the end, off, whatever runs."""
    pc = WindowsPC(folder)
    folder.mkdir()
    quiet, environment = subprocess.DEVNULL, pc._environment({})
    first: tuple[tuple[str, ...], ...] = (
        ("wineserver", "-p"),  # what it starts holds nobody's output, and stays on between programs
        ("wine", "wineboot", "-i"),
        ("wine", "reg", "add", r"HKCU\Software\Wine", "/v", "Version", "/d", "win10", "/f"),
    )
    for words in first:
        subprocess.run(
            words, stdin=quiet, stdout=quiet, stderr=quiet, env=environment, timeout=PATIENCE_S, check=True
        )
    system = pc.disk / "windows" / "system32"
    compile_for_windows(_SIGNED_IN, system / "signed_in.exe", "-mwindows")
    library = system / "bcryptprimitives.dll"
    if not library.exists():
        compile_for_windows(_RANDOM, library, "-shared")
    with pc.start("signed_in.exe"):
        try:
            yield pc
        finally:
            subprocess.run(("wineserver", "-k"), env=environment, check=False)


def wait_until(so: Callable[[], bool], what: str) -> None:
    """Wait until something is so."""
    until = time.monotonic() + PATIENCE_S
    while not so():
        assert time.monotonic() < until, what
        time.sleep(0.05)
