"""Watches the folder of this PC for lists while a window is open, and tells what came of each."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from time import monotonic

from PySide6.QtCore import QObject, QSettings, QTimer, Signal

from desk.domain.errors import DeskError
from desk.domain.journal import Action
from desk.domain.staff import Staff
from desk.office import Office
from ui.import_folder import Arrival, ImportFolder, Waiting, waiting_in
from ui.language import Language
from ui.papers import Papers
from ui.tasks import Tasks

_SETTING = "folders/incoming"
_EVERY_MS = 1_000
_SETTLED_S = 3.0
"""A file is taken in when neither its size nor its time has changed for so long."""
_LATER_S = 30.0
"""Before a file that could not be moved, or an office that could not be reached, is tried again."""

Clock = Callable[[], float]


def watched_folder(preferences: QSettings) -> Path | None:
    """Return the folder this PC watches."""
    kept = str(preferences.value(_SETTING, "") or "")
    return Path(kept) if kept else None


def watch_folder(preferences: QSettings, folder: Path | None) -> None:
    """Watch another folder from now on, or none."""
    preferences.setValue(_SETTING, str(folder) if folder is not None else "")


class ImportWatch(QObject):
    """``arrived`` carries an ``Arrival``, ``stuck`` the name of a file that cannot be moved.

    ``lost`` carries the folder that cannot be read any more; each is told once.
    """

    arrived = Signal(object)
    stuck = Signal(str)
    lost = Signal(str)
    failed = Signal(object)

    def __init__(
        self,
        office: Office,
        staff: Staff,
        tasks: Tasks,
        language: Language,
        preferences: QSettings,
        papers: Papers,
        parent: QObject,
        clock: Clock = monotonic,
    ) -> None:
        super().__init__(parent)
        self._office, self._staff, self._tasks = office, staff, tasks
        self._language, self._preferences, self._papers = language, preferences, papers
        self._clock = clock
        self._seen: dict[Waiting, float] = {}
        self._told: set[str] = set()
        self._busy = False
        self._timer = QTimer(self)
        self._timer.setInterval(_EVERY_MS)
        self._timer.timeout.connect(self.look)

    def begin(self) -> None:
        """Watch as long as this lives, if this person may take lists in."""
        if self._staff.may(Action.REQUESTS_TAKEN_IN):
            self._timer.start()
            self.look()

    def rest(self) -> None:
        """Take nothing in until ``begin``: nobody is there in whose name it would be."""
        self._timer.stop()

    def look(self) -> None:
        """Look what lies in the folder, in the pool: it may lie on a slow share."""
        folder = watched_folder(self._preferences)
        if folder is not None and not self._busy:
            self._busy = True
            self._tasks.run(self, lambda: _waiting_in(folder), self._weigh, self._on_failed)

    def _weigh(self, waiting: tuple[Waiting, ...] | Path) -> None:
        """Take the first file that has lain still long enough."""
        if isinstance(waiting, Path):
            self._busy = False
            if str(waiting) not in self._told:
                self._told.add(str(waiting))
                self.lost.emit(str(waiting))
            return
        now, folder = self._clock(), watched_folder(self._preferences)
        self._told.discard(str(folder))
        self._seen = {each: self._seen.get(each, now) for each in waiting}
        ready = next((each for each, since in self._seen.items() if now - since >= _SETTLED_S), None)
        if ready is None or folder is None:
            self._busy = False
            return
        room = ImportFolder(folder, self._office, self._staff, self._papers.writers, self._language)
        self._tasks.run(self, lambda: _taken(room, ready), self._on_taken, self._on_failed)

    def _on_taken(self, arrival: Arrival | Waiting | None) -> None:
        self._busy = False
        if isinstance(arrival, Waiting):
            self._seen[arrival] = self._clock() + _LATER_S - _SETTLED_S
            if arrival.path.name not in self._told:
                self._told.add(arrival.path.name)
                self.stuck.emit(arrival.path.name)
        elif arrival is not None:
            self.arrived.emit(arrival)
            self.look()

    def _on_failed(self, error: Exception) -> None:
        """Try again later what the office refused, such as while its server is away."""
        self._busy = False
        later = self._clock() + _LATER_S - _SETTLED_S
        self._seen = dict.fromkeys(self._seen, later)
        if not isinstance(error, DeskError):
            self.failed.emit(error)


def _waiting_in(folder: Path) -> tuple[Waiting, ...] | Path:
    """Return what lies in a folder, or the folder itself when it cannot be read."""
    try:
        return waiting_in(folder)
    except OSError:
        return folder


def _taken(room: ImportFolder, waiting: Waiting) -> Arrival | Waiting | None:
    """Return what came of a file, or the file itself when it cannot be moved."""
    try:
        return room.take(waiting)
    except OSError:
        return waiting
