"""The folder a scanner writes to: watched while somebody checks documents, its newest file offered."""

from __future__ import annotations

import os
from pathlib import Path

from PySide6.QtCore import QFileSystemWatcher, QObject, QSettings, QTimer, Signal

from ui.tasks import Tasks

_SETTING = "folders/scanner"
_SETTLE_MS = 700
"""A scanner writes a page in pieces; a file is looked at when nothing has moved for so long."""
_KINDS = frozenset({".pdf", ".jpg", ".jpeg", ".png", ".tif", ".tiff", ".heic", ".heif"})


class ScanFolder(QObject):
    """``offered`` carries the newest file not taken yet, or None; ``unreadable`` the folder that is gone."""

    offered = Signal(object)
    unreadable = Signal(str)

    def __init__(self, tasks: Tasks, preferences: QSettings, parent: QObject) -> None:
        super().__init__(parent)
        self._tasks, self._preferences = tasks, preferences
        self._taken: set[tuple[Path, int]] = set()
        self.newest: Path | None = None
        self._stamp = 0
        self._settle = QTimer(self)
        self._watch = QFileSystemWatcher(self)
        self._watch.directoryChanged.connect(lambda _path: self._settle.start())
        self._settle.setSingleShot(True)
        self._settle.setInterval(_SETTLE_MS)
        self._settle.timeout.connect(self.look)

    @property
    def folder(self) -> Path | None:
        """The folder chosen on this PC."""
        kept = str(self._preferences.value(_SETTING, "") or "")
        return Path(kept) if kept else None

    def choose(self, folder: Path) -> None:
        """Watch another folder from now on."""
        self._preferences.setValue(_SETTING, str(folder))
        self.stop()
        self.begin()

    def begin(self) -> None:
        """Watch, and look what is there."""
        folder = self.folder
        if folder is not None and str(folder) not in self._watch.directories():
            self._watch.addPath(str(folder))
        self.look()

    def stop(self) -> None:
        """Watch nothing."""
        watched = self._watch.directories()
        if watched:
            self._watch.removePaths(watched)
        self._settle.stop()

    def take(self) -> Path | None:
        """Return the newest file, which is not offered again."""
        taken, self.newest = self.newest, None
        if taken is not None:
            self._taken.add((taken, self._stamp))
            self.look()
        return taken

    def look(self) -> None:
        """Look for the newest file, in the pool: the folder may lie on a slow share."""
        folder, taken = self.folder, frozenset(self._taken)
        if folder is not None:
            self._tasks.run(
                self, lambda: _newest(folder, taken), self._on_found, self._on_failed, line="look"
            )

    def _on_failed(self, _error: Exception) -> None:
        self.newest = None
        self.offered.emit(None)
        self.unreadable.emit(str(self.folder))

    def _on_found(self, found: tuple[Path, int] | None) -> None:
        self.newest, self._stamp = found if found is not None else (None, 0)
        self.offered.emit(self.newest)


def _newest(folder: Path, taken: frozenset[tuple[Path, int]]) -> tuple[Path, int] | None:
    """Return the newest scan of a folder with its stamp; one that was taken hides what is older."""
    with os.scandir(folder) as entries:
        found = [
            (entry.stat().st_mtime_ns, Path(entry.path))
            for entry in entries
            if Path(entry.name).suffix.lower() in _KINDS and entry.is_file()
        ]
    if not found:
        return None
    stamp, path = max(found)
    return None if (path, stamp) in taken else (path, stamp)
