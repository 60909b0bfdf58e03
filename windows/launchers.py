"""Makes the two programs a person starts: one with a window, one for the console."""

from __future__ import annotations

import shutil
import subprocess
from pathlib import Path

from windows.pictures import draw_pictures

WINDOW, CONSOLE = "PRR Desk.exe", "prrdesk.exe"
_HERE = Path(__file__).parent
_COMPILER, _RESOURCES = "x86_64-w64-mingw32-gcc", "x86_64-w64-mingw32-windres"
_FLAGS = ("-O2", "-s", "-municode", "-Wall", "-Wextra", "-Werror", "-static")
_SAME_EACH_TIME = ("-Wl,--no-insert-timestamp",)


def make_launchers(work: Path, payload: Path, version: str) -> None:
    """Compile both programs into the payload; ``work`` takes what is needed on the way."""
    work.mkdir(parents=True, exist_ok=True)
    draw_pictures(work)
    shutil.copy2(_HERE / "launcher.manifest", work)
    for name, extra in ((WINDOW, ("-mwindows", "-DWITH_WINDOW")), (CONSOLE, ("-mconsole",))):
        described = work / f"{name}.o"
        (work / "told.h").write_text(
            f'#define NUMBERS {numbers(version)}\n#define VERSION "{version}"\n#define FILE "{name}"\n',
            "ascii",
        )
        told = ("-I", str(work), str(_HERE / "launcher.rc"), str(described))
        subprocess.run((_RESOURCES, "--codepage=65001", *told), check=True)
        source = str(_HERE / "launcher.c")
        subprocess.run(
            (_COMPILER, *_FLAGS, *_SAME_EACH_TIME, *extra, source, str(described), "-o", str(payload / name)),
            check=True,
        )


def numbers(version: str) -> str:
    """Return a version as Windows counts it: four numbers with commas."""
    return ",".join([*version.split("."), "0", "0", "0"][:4])
