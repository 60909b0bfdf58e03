"""The longest freeze of the window while the heavy work of the office goes on behind it."""

from __future__ import annotations

import time
from collections.abc import Callable
from datetime import datetime
from pathlib import Path

from office_window import Parts, open_window
from PySide6.QtCore import QEventLoop, QSettings, QTimer
from PySide6.QtWidgets import QApplication
from spoken import indonesian

from bench.imports import write_list
from bench.measure import Line
from bench.papers import long_paper
from desk.domain.queue_view import QueueFilter
from desk.domain.staff import Staff
from desk.office import Office
from reports.document import Face
from reports.export import write
from ui.desktop import know_all_widgets
from ui.garbage import search_the_rest
from ui.language import INDONESIAN, Language
from ui.main_window import MainWindow
from ui.pages.catalogue import PAGES
from ui.tasks import Tasks
from ui.theme import Scheme, Theme

BEAT_MS = 5
IMPORTED = 100_000
LIMIT_MS = 50


class Heart:
    """A timer of 5 ms whose longest pause is the longest freeze."""

    def __init__(self) -> None:
        self.longest = 0.0
        self._last = time.perf_counter()
        self._timer = QTimer()
        self._timer.setInterval(BEAT_MS)
        self._timer.timeout.connect(self._beat)
        self._timer.start()

    def begin(self) -> None:
        self.longest = 0.0
        self._last = time.perf_counter()

    def _beat(self) -> None:
        now = time.perf_counter()
        self.longest = max(self.longest, (now - self._last) * 1000 - BEAT_MS)
        self._last = now


def freezes(office: Office, staff: Staff, folder: Path) -> list[Line]:
    """Do the heavy things one by one with the queue on screen."""
    app = QApplication.instance() or QApplication(["bench"])
    assert isinstance(app, QApplication)
    tasks = Tasks()
    parts = Parts(
        tasks,
        Theme(app, Scheme.LIGHT),
        Language(app, INDONESIAN),
        QSettings(str(folder / "look.ini"), QSettings.Format.IniFormat),
    )
    know_all_widgets()  # as the program does behind the sign-in
    for entry in PAGES:
        entry.load()
    window = open_window(office, staff, parts)
    search_the_rest()  # as the program does when somebody has signed in
    write_list(folder / "new.xlsx", IMPORTED)
    heart = Heart()
    lines = _openings(window, heart, tasks)
    for what, act in _deeds(office, staff, window, folder, tasks):
        _rest(tasks)
        heart.begin()
        act()
        _rest(tasks)
        lines.append(
            Line(f"longest freeze: {what}", 0.0, heart.longest, f"{LIMIT_MS} ms", heart.longest <= LIMIT_MS)
        )
    window.context.changes.stop()
    tasks.finish()
    window.hide()
    return lines


def _openings(window: MainWindow, heart: Heart, tasks: Tasks) -> list[Line]:
    """Open every page for the first time, in the order of the side bar; tell of the queue and the slowest."""
    longest: dict[str, float] = {}
    for entry in PAGES:
        _rest(tasks)
        heart.begin()
        window.open_page(entry.name)
        _rest(tasks)
        longest[entry.name] = heart.longest
    window.open_page("print_queue")
    slowest = max(longest, key=lambda name: longest[name])
    return [
        Line(f"longest freeze: {what}", 0.0, longest[name], f"{LIMIT_MS} ms", longest[name] <= LIMIT_MS)
        for what, name in (
            ("the queue page opens on a million jobs", "print_queue"),
            (f"the slowest page opens, {slowest}", slowest),
        )
    ]


def _deeds(
    office: Office, staff: Staff, window: MainWindow, folder: Path, tasks: Tasks
) -> list[tuple[str, Callable[[], object]]]:
    def behind(work: Callable[[], object]) -> Callable[[], object]:
        return lambda: tasks.run(window, work)

    paper = long_paper(10_000)
    return [
        ("the whole window is painted again", window.grab),
        (
            f"{IMPORTED:,} rows of .xlsx are taken in",
            behind(lambda: office.intake.take_in(staff, folder / "new.xlsx")),
        ),
        (
            "10,000 rows are written as .xlsx",
            behind(lambda: write(paper, Face.XLSX, folder / "r.xlsx", indonesian)),
        ),
        (
            "10,000 rows are written as .pdf",
            behind(lambda: write(paper, Face.PDF, folder / "r.pdf", indonesian)),
        ),
        ("a batch of 10 is claimed", behind(lambda: office.print_queue.claim(staff, 10, QueueFilter()))),
    ]


def _rest(tasks: Tasks) -> None:
    """Wait until nothing is under way and the window has been quiet for a moment."""
    loop = QEventLoop()
    timer = QTimer()
    quiet_since = [datetime.now().timestamp()]

    def look() -> None:
        now = datetime.now().timestamp()
        if tasks.running():
            quiet_since[0] = now
        elif now - quiet_since[0] > 0.4:
            loop.quit()

    timer.timeout.connect(look)
    timer.start(20)
    loop.exec()
    timer.stop()
