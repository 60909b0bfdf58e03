"""Which file to read or write; the system's own dialog, and the folder remembered for the next time."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QSettings, QStandardPaths
from PySide6.QtWidgets import QFileDialog, QWidget

_READ, _WRITTEN = "folders/read", "folders/written"


class ChooseFile:
    """Asks for one file."""

    @classmethod
    def to_read(cls, parent: QWidget, title: str, kinds: str, preferences: QSettings) -> Path | None:
        """Ask for a file that exists; ``kinds`` is what the dialog filters by."""
        chosen, _ = QFileDialog.getOpenFileName(parent, title, str(_folder(preferences, _READ)), kinds)
        return _remembered(chosen, preferences, _READ)

    @classmethod
    def to_write(
        cls, parent: QWidget, title: str, name: str, kinds: str, preferences: QSettings
    ) -> Path | None:
        """Ask where to write; ``name`` is suggested, and the person has agreed to replace what is there."""
        suggestion = _folder(preferences, _WRITTEN) / name
        chosen, _ = QFileDialog.getSaveFileName(parent, title, str(suggestion), kinds)
        return _remembered(chosen, preferences, _WRITTEN)


def _folder(preferences: QSettings, key: str) -> Path:
    known = Path(str(preferences.value(key, "")))
    if known.is_absolute() and known.is_dir():
        return known
    return Path(QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation))


def _remembered(chosen: str, preferences: QSettings, key: str) -> Path | None:
    if not chosen:
        return None
    path = Path(chosen)
    preferences.setValue(key, str(path.parent))
    return path
