"""Every page, drawn in a window nobody sees for somebody whose tasks it is among."""

from __future__ import annotations

import logging
from collections.abc import Iterator
from contextlib import contextmanager
from time import monotonic
from zoneinfo import ZoneInfo

from PySide6.QtCore import QCoreApplication, QEvent, QEventLoop, QSettings, Qt, QTimer
from PySide6.QtGui import QImage

from desk.domain.staff import Staff
from desk.domain.text import mark
from desk.office import Office
from ui.changes import Changes
from ui.context import Context
from ui.language import Language
from ui.main_window import MainWindow, Place
from ui.notices import Notices
from ui.pages.catalogue import PAGES
from ui.pages.entry import PageEntry
from ui.paper_writers import PaperWriters
from ui.papers import Papers
from ui.selftest.demo import of_role
from ui.selftest.found import TELL, Found, Trial, detail_of, fault, good
from ui.tasks import Tasks
from ui.theme import Theme

_FLOORS = ("desk", "reports", "ui")
_SIZE = 1366, 768
_PATIENCE_S = 60
_GLANCE_MS = 20
_CALM = 8
"""Glances in which nothing was under way, after which a page is at rest; it begins its work within 100 ms."""
_FEWEST = 8
"""Colours of a page with anything on it."""

_UNSEEN = mark("selftest", "the page “{page}” is among nobody's tasks.")
_FAULTY = mark("selftest", "the page “{page}” cannot be shown ({detail}).")
_BLANK = mark("selftest", "the page “{page}” stays empty.")
_RESTLESS = mark("selftest", "the page “{page}” does not come to rest within {seconds} seconds.")
_DRAWN = mark("selftest", "{number} pages drawn.")


class _Errors(logging.Handler):
    """Hears of what went wrong in work behind a page."""

    def __init__(self) -> None:
        super().__init__(logging.ERROR)
        self.heard: list[str] = []

    def emit(self, record: logging.LogRecord) -> None:
        self.heard.append(record.getMessage())


def check(trial: Trial) -> Iterator[Found]:
    """Draw each page once, the first time it is among the tasks of whoever sits at the window."""
    office: Office = trial.office
    left = {entry.name: entry for entry in PAGES}
    head = of_role(office, "head")
    faults: list[Found] = []
    for staff in (head, *office.staff_room.everyone()):
        shown = [entry for entry in left.values() if entry.open_to(staff)]
        if shown:
            faults += _seen_by(trial, office, staff, shown)
            left = {name: entry for name, entry in left.items() if entry not in shown}
    faults += [fault(_UNSEEN, TELL, page=trial.say(entry.title)) for entry in left.values()]
    yield from faults or [good(_DRAWN, number=len(PAGES))]


def _seen_by(trial: Trial, office: Office, staff: Staff, shown: list[PageEntry]) -> list[Found]:
    """Return what is wrong with pages in the window of one person."""
    found: list[Found] = []
    with _heard() as errors, _window(trial, office, staff, errors) as window:
        for entry in shown:
            trial.doing(entry.name)
            errors.heard.clear()
            page = trial.say(entry.title)
            token = _something_to_show(office, staff, entry)
            try:
                window.open_page(entry.name, token)
            except Exception as error:  # whatever a page does, the others are drawn too
                errors.heard.append(detail_of(error))
            if not _settled(window.context.tasks):
                found.append(fault(_RESTLESS, TELL, page=page, seconds=_PATIENCE_S))
                continue
            picture = window.grab().toImage()
            if errors.heard:
                found.append(fault(_FAULTY, TELL, page=page, detail=errors.heard[0]))
            elif window.page() is None or _colours(picture, window) < _FEWEST:
                found.append(fault(_BLANK, TELL, page=page))
    return found


def _something_to_show(office: Office, staff: Staff, entry: PageEntry) -> object | None:
    """Return something worth seeing for pages that are empty until somebody acts."""
    if entry.name == "search":
        return "siti"
    return office.print_queue.claim(staff, 2).token if entry.name == "work_sheet" else None


@contextmanager
def _heard() -> Iterator[_Errors]:
    errors = _Errors()
    for floor in _FLOORS:
        logging.getLogger(floor).addHandler(errors)
    try:
        yield errors
    finally:
        for floor in _FLOORS:
            logging.getLogger(floor).removeHandler(errors)


@contextmanager
def _window(trial: Trial, office: Office, staff: Staff, errors: _Errors) -> Iterator[MainWindow]:
    """Make a window as the sign-in does, with settings of its own, and show it on no screen."""
    language = next(one for one in trial.kept if isinstance(one, Language))
    theme = next(one for one in trial.kept if isinstance(one, Theme))
    language.zone = ZoneInfo(office.preferences.settings().zone)
    look = QSettings(str(trial.folder / "look.ini"), QSettings.Format.IniFormat)
    tasks = Tasks()
    changes = Changes(office, tasks)

    def crash(error: BaseException) -> None:
        errors.heard.append(detail_of(error))

    def context(window: MainWindow) -> Context:
        return Context(
            office=office,
            staff=staff,
            tasks=tasks,
            notices=Notices(window),
            changes=changes,
            language=language,
            theme=theme,
            preferences=look,
            papers=Papers(PaperWriters),
            open_page=window.open_page,
            crash=crash,
        )

    window = MainWindow(context, PAGES, Place(office.workstation, office.is_demo, office.now))
    window.setAttribute(Qt.WidgetAttribute.WA_DontShowOnScreen)
    window.resize(*_SIZE)
    window.show()
    try:
        yield window
    finally:
        changes.stop()
        tasks.cancel_all()
        tasks.finish()
        window.hide()
        window.deleteLater()
        QCoreApplication.sendPostedEvents(window, QEvent.Type.DeferredDelete.value)


def _settled(tasks: Tasks) -> bool:
    """Let a page live until nothing is under way any more, and return whether that came to be."""
    deadline, calm = monotonic() + _PATIENCE_S, 0
    while calm < _CALM:
        if monotonic() > deadline:
            return False
        waking = QTimer()
        waking.setSingleShot(True)
        waking.start(_GLANCE_MS)
        QCoreApplication.processEvents(QEventLoop.ProcessEventsFlag.WaitForMoreEvents)
        calm = 0 if tasks.running() else calm + 1
    return True


def _colours(picture: QImage, window: MainWindow) -> int:
    """Return how many colours the page has, the window around it left out."""
    stack = window.stack
    corner = stack.mapTo(window, stack.rect().topLeft())
    scale = picture.devicePixelRatio()
    part = picture.copy(
        round(corner.x() * scale),
        round(corner.y() * scale),
        round(stack.width() * scale),
        round(stack.height() * scale),
    )
    columns, rows = range(0, part.width(), 2), range(0, part.height(), 2)
    seen: set[int] = set()
    for y in rows:
        seen.update(part.pixel(x, y) for x in columns)
        if len(seen) >= _FEWEST:
            break
    return len(seen)
