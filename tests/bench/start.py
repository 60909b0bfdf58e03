"""Start: the sign-in painted, and ready to work; each in a process of its own, beside an empty window.

Ready to work is the first page painted with its figures. The password is there as soon as the sign-in is
painted, quicker than anybody types; the last line is the wait of a person who took five seconds.
"""

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
from PySide6.QtCore import QCoreApplication, QTimer
from ui import app as program
from ui.desktop import Desktop
typing = {"painted": None, "ready": 0, "typed": 5000}[sys.argv.pop(1)]
begin, shown = Desktop.begin, Desktop._on_signed_in
def tell(what):
    print(what, flush=True)
def end(what):
    tell(what)
    QCoreApplication.exit(0)
def watched(desktop, hint=""):
    sign_in = desktop.sign_in.painted
    if typing is None:
        sign_in.connect(lambda: end("painted"))
    else:
        sign_in.connect(lambda: QTimer.singleShot(typing, ask))
    def ask():
        tell("asked")
        desktop._on_asked("admin", "{password}")
    begin(desktop, hint)
def signed_in(desktop, login):
    from ui.pages.home import HomePage  # loaded by now; its first figures are asked for by ``shown``
    show = HomePage._show
    def figures(page, glance):
        show(page, glance)
        QTimer.singleShot(0, lambda: end("ready"))  # painting was asked for before
    HomePage._show = figures
    shown(desktop, login)
Desktop.begin, Desktop._on_signed_in = watched, signed_in
sys.exit(program.main(sys.argv[1:]))
"""


def _said(code: str, *words: str) -> dict[str, float]:
    """Return when a process said what, in milliseconds since it was started."""
    environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen", "PYTHONPATH": str(_ROOT)}
    began = time.perf_counter()
    process = subprocess.Popen(
        [sys.executable, "-c", code, *words],
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
        env=environment,
        text=True,
    )
    assert process.stdout is not None
    said = {line.strip(): (time.perf_counter() - began) * 1000 for line in process.stdout}
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
                mine.append(_said(ours, word, "--db", url)[word])
                bare.append(_said(floor)["painted"])
            lines.append(Line(what, median(bare), median(mine), "1.5x", median(mine) <= 1.5 * median(bare)))
        waits = []
        for _ in range(runs):
            said = _said(ours, "typed", "--db", url)
            waits.append(said["ready"] - said["asked"])
        return [*lines, Line("Enter until ready to work, password typed in 5 s", 0, median(waits), "-", True)]
