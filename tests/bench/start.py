"""Start: the sign-in painted, and ready to work; each in a process of its own, beside an empty window."""

from __future__ import annotations

import os
import subprocess
import sys
import tempfile
import time
from pathlib import Path
from statistics import median

from bench.measure import Line
from bench.offices import PASSWORD
from desk.office import create_office

_ROOT = Path(__file__).resolve().parents[2]

_EMPTY = """
import sys
{more}
from PySide6.QtWidgets import QApplication, QWidget
class Empty(QWidget):
    def paintEvent(self, event):
        print("painted", flush=True)
        QApplication.quit()
app = QApplication(sys.argv)
window = Empty()
window.show()
app.exec()
"""

_OURS = """
import sys
from PySide6.QtCore import QCoreApplication
from ui import app as program
from ui.desktop import Desktop
begin = Desktop.begin
ready = sys.argv.pop(1) == "ready"
def tell(desktop, what):
    print(what, flush=True)
    if not ready or what == "ready":
        QCoreApplication.exit(0)
def watched(desktop, hint=""):
    desktop.sign_in.painted.connect(lambda: tell(desktop, "painted"))
    if ready:
        show = desktop._on_signed_in
        def shown(staff):
            show(staff)
            tell(desktop, "ready")
        desktop._on_signed_in = shown
        desktop.sign_in.painted.connect(lambda: desktop._on_asked("admin", "{password}"))
    begin(desktop, hint)
Desktop.begin = watched
sys.exit(program.main(sys.argv[1:]))
"""


def _until_said(code: str, *words: str) -> float:
    """Return milliseconds until the last word a process says."""
    environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen", "PYTHONPATH": str(_ROOT)}
    began = time.perf_counter()
    process = subprocess.Popen(
        [sys.executable, "-c", code, *words],
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
        env=environment,
    )
    assert process.stdout is not None
    said = 0.0
    for _ in process.stdout:
        said = (time.perf_counter() - began) * 1000
    process.wait(timeout=60)
    return said


def starts(runs: int = 7) -> list[Line]:
    """Ours and the floor in turn, medians."""
    with tempfile.TemporaryDirectory() as folder:
        url = f"sqlite:///{folder}/office.sqlite"
        create_office(url, "admin", PASSWORD)
        ours = _OURS.replace("{password}", PASSWORD)
        lines = []
        for what, word, floor in (
            ("start until the sign-in is painted", "painted", _EMPTY.format(more="")),
            ("start until ready to work, signed in", "ready", _EMPTY.format(more="import sqlalchemy")),
        ):
            mine, bare = [], []
            for _ in range(runs):
                mine.append(_until_said(ours, word, "--db", url))
                bare.append(_until_said(floor))
            lines.append(Line(what, median(bare), median(mine), "1.5x", median(mine) <= 1.5 * median(bare)))
        return lines
