"""Refuses an office in a folder that a service such as OneDrive keeps in step with the internet."""

from __future__ import annotations

import json
import os
import sys
from collections.abc import Iterator
from contextlib import suppress
from pathlib import Path

from desk.domain.errors import InSyncedFolder
from desk.domain.synced_folders import bears_mark, own_roots, root_of

if sys.platform == "win32":
    import winreg

_SERVICES = r"SOFTWARE\Microsoft\Windows\CurrentVersion\Explorer\SyncRootManager"
"""Where every service that uses Windows' cloud files names its folders; below it one key for each, with the
folders of each account in ``UserSyncRoots``."""
_DROPBOX = Path("Dropbox") / "info.json"
"""Where Dropbox says which folders are its own (help.dropbox.com, Find your Dropbox folder)."""


def refuse_synced(office: Path) -> None:
    """Let an office lie in a folder of this PC alone.

    Raises:
        InSyncedFolder: a service copies this folder to the internet.
    """
    file = office.resolve()
    root = root_of(file, _roots()) or _marked(file)
    if root is not None:
        raise InSyncedFolder(str(office.parent), str(root))


def _roots() -> list[Path]:
    named = [*own_roots(os.environ), *_dropbox(), *_registered()]
    return [Path(name).resolve() for name in named]


def _dropbox() -> Iterator[str]:
    for variable in ("APPDATA", "LOCALAPPDATA"):
        told: object = None
        with suppress(KeyError, OSError, ValueError):  # not there, which is the usual case, or not its own
            told = json.loads((Path(os.environ[variable]) / _DROPBOX).read_bytes())
        for account in told.values() if isinstance(told, dict) else ():
            if isinstance(account, dict) and isinstance(account.get("path"), str):
                yield account["path"]


def _marked(file: Path) -> Path | None:
    """Return the folder or file on the way to ``file`` that Windows marks as a cloud service's."""
    for place in (file, *file.parents):
        with suppress(OSError):  # it may not be there yet
            seen = place.lstat()
            if bears_mark(getattr(seen, "st_file_attributes", 0), getattr(seen, "st_reparse_tag", 0)):
                return place
    return None


if sys.platform == "win32":

    def _registered() -> Iterator[str]:
        for hive in (winreg.HKEY_LOCAL_MACHINE, winreg.HKEY_CURRENT_USER):
            with suppress(OSError), winreg.OpenKey(hive, _SERVICES) as services:
                for service in _keys(services):
                    with suppress(OSError), winreg.OpenKey(services, rf"{service}\UserSyncRoots") as roots:
                        yield from _texts(roots)

    def _keys(key: winreg.HKEYType) -> list[str]:
        return [winreg.EnumKey(key, place) for place in range(winreg.QueryInfoKey(key)[0])]

    def _texts(key: winreg.HKEYType) -> list[str]:
        values = (winreg.EnumValue(key, place) for place in range(winreg.QueryInfoKey(key)[1]))
        return [value for _, value, kind in values if kind in (winreg.REG_SZ, winreg.REG_EXPAND_SZ) and value]

else:

    def _registered() -> Iterator[str]:
        yield from ()
