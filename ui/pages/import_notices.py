"""Tells of lists that came into the watched folder, on whatever page somebody is."""

from __future__ import annotations

from PySide6.QtCore import QObject

from desk.domain.journal import Topic
from desk.domain.text import mark
from ui.context import Context
from ui.import_folder import REFUSED, Arrival
from ui.pages.import_watch import ImportWatch

_TAKEN_IN = mark("import_folder", "{file} was taken in from the watched folder. {says}")
_REFUSED = mark("import_folder", "{file} was moved to “{folder}”. {says}")
_STUCK = mark(
    "import_folder",
    "{file} cannot be moved: probably a program has it open. "
    "Close it there; until then it stays in the folder.",
)
_LOST = mark(
    "import_folder", "The watched folder cannot be read: {folder}. Choose it again on the page Import (F8)."
)


class ImportNotices(QObject):
    """Begins the watch of a window and turns what it says into notices."""

    def __init__(self, context: Context, parent: QObject) -> None:
        super().__init__(parent)
        self._context = context
        self.watch = ImportWatch(
            context.office,
            context.staff,
            context.tasks,
            context.language,
            context.preferences,
            context.papers,
            self,
        )
        self.watch.arrived.connect(self._on_arrived)
        self.watch.stuck.connect(self._on_stuck)
        self.watch.lost.connect(self._on_lost)
        self.watch.failed.connect(context.crash)

    def begin(self) -> None:
        """Watch from now on."""
        self.watch.begin()

    def _on_arrived(self, arrival: Arrival) -> None:
        say, notices = self._context.language.say, self._context.notices
        if arrival.taken_in:
            notices.info(say(_TAKEN_IN).format(file=arrival.file, says=arrival.says))
        else:
            notices.warn(say(_REFUSED).format(file=arrival.file, folder=REFUSED, says=arrival.says))
        self._context.changes.changed.emit(frozenset({Topic.APPLICATIONS}))

    def _on_stuck(self, name: str) -> None:
        self._context.notices.warn(self._context.language.say(_STUCK).format(file=name))

    def _on_lost(self, folder: str) -> None:
        self._context.notices.warn(self._context.language.say(_LOST).format(folder=folder))
