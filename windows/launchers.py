"""Makes the two programs a person starts: one with a window, one for the console."""

from __future__ import annotations

import os
import shutil
import subprocess
from pathlib import Path

from PIL import Image
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication, QImage, QPainter
from PySide6.QtSvg import QSvgRenderer

from windows.fetching import PROJECT

WINDOW, CONSOLE = "PRR Desk.exe", "prrdesk.exe"
_HERE = Path(__file__).parent
_COMPILER, _RESOURCES = "x86_64-w64-mingw32-gcc", "x86_64-w64-mingw32-windres"
_SIZES = (16, 20, 24, 32, 40, 48, 64, 128, 256)
_FLAGS = ("-O2", "-s", "-municode", "-Wall", "-Wextra", "-Werror", "-static")
_SAME_EACH_TIME = ("-Wl,--no-insert-timestamp",)


def make_launchers(work: Path, payload: Path, version: str) -> None:
    """Compile both programs into the payload; ``work`` takes what is needed on the way."""
    work.mkdir(parents=True, exist_ok=True)
    draw_icon(work / "prrdesk.ico")
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


def draw_icon(file: Path) -> None:
    """Draw the program's icon in every size Windows shows it in."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    _keep = QGuiApplication.instance() or QGuiApplication([])
    drawing = QSvgRenderer(str(PROJECT / "resources" / "icons" / "prrdesk.svg"))
    pictures = [_picture(drawing, size) for size in _SIZES]
    pictures[-1].save(
        file, format="ICO", sizes=[(size, size) for size in _SIZES], append_images=pictures[:-1]
    )


def _picture(drawing: QSvgRenderer, size: int) -> Image.Image:
    image = QImage(size, size, QImage.Format.Format_RGBA8888)
    image.fill(Qt.GlobalColor.transparent)
    painter = QPainter(image)
    drawing.render(painter)
    painter.end()
    return Image.frombytes("RGBA", (size, size), bytes(image.constBits()))
