"""Which file to read or write; the dialog opens none by itself, and the folder is kept for next time."""

from __future__ import annotations

import sys
from pathlib import Path

from PySide6.QtCore import QFileInfo, QSettings, QStandardPaths
from PySide6.QtGui import QAbstractFileIconProvider, QIcon
from PySide6.QtWidgets import QFileDialog, QStyle, QWidget

_READ, _WRITTEN = "folders/read", "folders/written"


class ChooseFile:
    """Asks for a file, several of them, or a folder."""

    @classmethod
    def to_read(cls, parent: QWidget, title: str, kinds: str, preferences: QSettings) -> Path | None:
        """Ask for a file that exists; ``kinds`` is what the dialog filters by."""
        dialog = file_dialog(parent, title, _folder(preferences, _READ), kinds)
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        return _remembered(_asked(dialog), preferences, _READ)

    @classmethod
    def several_to_read(
        cls, parent: QWidget, title: str, kinds: str, preferences: QSettings
    ) -> tuple[Path, ...]:
        """Ask for files that exist, as many as wanted; none when the person turned back."""
        dialog = file_dialog(parent, title, _folder(preferences, _READ), kinds)
        dialog.setFileMode(QFileDialog.FileMode.ExistingFiles)
        chosen = dialog.selectedFiles() if dialog.exec() else []
        dialog.deleteLater()
        if chosen:
            _remembered(chosen[0], preferences, _READ)
        return tuple(Path(one) for one in chosen)

    @classmethod
    def folder(cls, parent: QWidget, title: str, begin: Path | None, preferences: QSettings) -> Path | None:
        """Ask for a folder, beginning at one."""
        dialog = file_dialog(parent, title, begin or _folder(preferences, _READ), "")
        dialog.setFileMode(QFileDialog.FileMode.Directory)
        dialog.setOption(QFileDialog.Option.ShowDirsOnly)
        chosen = _asked(dialog)
        return Path(chosen) if chosen else None

    @classmethod
    def to_write(
        cls, parent: QWidget, title: str, name: str, kinds: str, preferences: QSettings
    ) -> Path | None:
        """Ask where to write; ``name`` is suggested, and the person has agreed to replace what is there."""
        dialog = file_dialog(parent, title, _folder(preferences, _WRITTEN), kinds)
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setFileMode(QFileDialog.FileMode.AnyFile)
        dialog.selectFile(name)
        return _remembered(_asked(dialog), preferences, _WRITTEN)


class FileLooks(QAbstractFileIconProvider):
    """Icons and kinds of files from their names alone.

    On Linux a process that opens and closes a SQLite file loses every lock it holds on it (POSIX locks), and
    another program may then take the newest entries away; Qt's own icons open each file of a folder.
    """

    def __init__(self, parent: QWidget) -> None:
        super().__init__()
        # Icons are asked for in a thread of Qt's, which must not make them.
        style = parent.style()
        self._folder = style.standardIcon(QStyle.StandardPixmap.SP_DirIcon)
        self._file = style.standardIcon(QStyle.StandardPixmap.SP_FileIcon)

    def icon(self, which: QAbstractFileIconProvider.IconType | QFileInfo) -> QIcon:
        """Return a folder or a sheet of paper."""
        if isinstance(which, QFileInfo):
            return self._folder if which.isDir() else self._file
        return self._file if which == QAbstractFileIconProvider.IconType.File else self._folder

    def type(self, info: QFileInfo) -> str:
        """Return how the name ends."""
        return "" if info.isDir() else info.suffix().upper()


def file_dialog(parent: QWidget, title: str, folder: Path, kinds: str) -> QFileDialog:
    """Make a dialog for one file; on Linux Qt's own, because the desktop's opens files to draw them."""
    dialog = QFileDialog(parent, title)
    if sys.platform.startswith("linux"):
        dialog.setOption(QFileDialog.Option.DontUseNativeDialog)
        looks = FileLooks(parent)
        # The dialog does not own its icons, and its thread asks for them until the dialog itself is gone.
        parent.setProperty("file_looks", looks)
        dialog.setIconProvider(looks)
    dialog.setNameFilter(kinds)
    dialog.setDirectory(str(folder))
    return dialog


def _asked(dialog: QFileDialog) -> str:
    chosen = dialog.selectedFiles() if dialog.exec() else []
    dialog.deleteLater()
    return chosen[0] if chosen else ""


def _folder(preferences: QSettings, key: str) -> Path:
    known = Path(str(preferences.value(key, "")))
    if known.is_absolute() and known.is_dir():
        return known
    documents = Path(QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation))
    return documents if documents.is_dir() else Path.home()


def _remembered(chosen: str, preferences: QSettings, key: str) -> Path | None:
    if not chosen:
        return None
    path = Path(chosen)
    preferences.setValue(key, str(path.parent))
    return path
