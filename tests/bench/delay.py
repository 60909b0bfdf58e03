"""From a change at one counter to the screen of another: heard there, and the rows painted again."""

from __future__ import annotations

import random
from pathlib import Path
from statistics import median
from threading import Thread
from time import monotonic

from office_window import Parts, close_window, open_window, settle, until
from PySide6.QtCore import QEvent, QObject, QSettings
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from bench.measure import Line, p95
from bench.offices import office_at
from desk.domain.staff import Staff
from desk.office import Office
from ui.language import INDONESIAN, Language
from ui.pages.print_queue import NAME, PrintQueuePage
from ui.tasks import Tasks
from ui.theme import Scheme, Theme

ROUNDS = 60
CARDS = 2_000
LIMIT_MS = 1_000
"""What the office is promised for the screens of the others."""


class _Claim(Thread):
    """Somebody at another counter who claims a card."""

    def __init__(self, office: Office, staff: Staff) -> None:
        super().__init__()
        self._office, self._staff = office, staff
        self.done_at = 0.0

    def run(self) -> None:
        self._office.print_queue.claim(self._staff, 1)
        self.done_at = monotonic()


class Painted(QObject):
    """Notes when the rows were painted without the card that somebody else took."""

    def __init__(self, page: PrintQueuePage) -> None:
        super().__init__(page)
        self._page = page
        self._card = 0
        self.at: float | None = None
        page.view.viewport().installEventFilter(self)

    def wait_for(self, card: int) -> None:
        self._card, self.at = card, None

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        if event.type() is QEvent.Type.Paint and self._card and self.at is None:
            shown = self._page.table.rows()
            if shown and all(row.job.id != self._card for row in shown):
                self.at = monotonic()
        return False


def figures(url: str, folder: Path) -> list[Line]:
    """Claim a card at one counter, again and again, and watch the queue at another one."""
    here, admin, _ = office_at(url, CARDS)
    there = Office(url, workstation="Loket 4")
    heard, painted = _watch(there, here, admin, folder)
    here.close()
    there.close()
    lines = []
    for what, times in (("is heard at another", heard), ("stands on another's screen", painted)):
        for name, taken in (("median", median), ("p95", p95), ("longest", max)):
            took = taken(times)
            lines.append(Line(f"a change {what}, {name}", 0.0, took, f"{LIMIT_MS} ms", took <= LIMIT_MS))
    return lines


def _watch(there: Office, here: Office, staff: Staff, folder: Path) -> tuple[list[float], list[float]]:
    app = QApplication.instance() or QApplication(["bench"])
    assert isinstance(app, QApplication)
    preferences = QSettings(str(folder / "delay.ini"), QSettings.Format.IniFormat)
    parts = Parts(Tasks(), Theme(app, Scheme.LIGHT), Language(app, INDONESIAN), preferences)
    window = open_window(there, staff, parts, counts=False)
    window.open_page(NAME)
    settle(parts.tasks)
    page = window.findChild(PrintQueuePage)
    assert page is not None
    painted, dice = Painted(page), random.Random(6)
    signs: list[float] = []
    window.context.changes.changed.connect(lambda _topics: signs.append(monotonic()))
    heard_after, painted_after = [], []
    for _ in range(ROUNDS):
        QTest.qWait(dice.randrange(200, 900))
        settle(parts.tasks)
        signs.clear()
        painted.wait_for(page.table.rows()[0].job.id)
        other = _Claim(here, staff)
        other.start()
        until(lambda: bool(other.done_at and signs) and painted.at is not None)  # noqa: B023 - called at once
        other.join()
        assert painted.at is not None
        heard_after.append((signs[0] - other.done_at) * 1000)
        painted_after.append((painted.at - other.done_at) * 1000)
    close_window(window, parts.tasks)
    return heard_after, painted_after
