r"""Tell a folder that a service copies to the internet from one that only this PC has.

Such a service takes SQLite's files one by one, at moments of its own: the copy is no office, and what it
brings back from another PC destroys the one that is open.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from pathlib import PurePath
from typing import TypeVar

Place = TypeVar("Place", bound=PurePath)

_NAME = "onedrive"
_VARIABLES = ("OneDrive", "OneDriveConsumer", "OneDriveCommercial")
"""Where OneDrive says for every program which folders are its own."""
_RECALLED, _PINNED, _UNPINNED = 0x400000, 0x80000, 0x100000
"""File attributes only a cloud service sets: not here yet, always here, here as long as there is room.

Source: Microsoft, Win32, File Attribute Constants.
"""
_CLOUD, _WITHOUT_NUMBER, _OLD_ONEDRIVE = 0x9000001A, 0xFFFF0FFF, 0x80000021
"""IO_REPARSE_TAG_CLOUD, of which there are sixteen, and the one before. Source: [MS-FSCC] 2.1.2.1."""


def own_roots(environment: Mapping[str, str]) -> list[str]:
    """Return the folders OneDrive names in the environment of every program."""
    return [environment[name] for name in _VARIABLES if environment.get(name)]


def root_of(path: Place, roots: Iterable[Place]) -> Place | None:
    """Return the synchronised folder a file lies in, by what is known of this PC or by its name."""
    above = tuple(path.parents)
    for root in roots:
        if root in above or root == path:
            return root
    return next((folder for folder in above if _named(folder.name)), None)


def bears_mark(attributes: int, tag: int) -> bool:
    """Whether Windows tells by its attributes or its tag that a cloud service keeps a file or folder."""
    marked = bool(attributes & (_RECALLED | _PINNED | _UNPINNED))
    return marked or tag & _WITHOUT_NUMBER == _CLOUD or tag == _OLD_ONEDRIVE


def _named(name: str) -> bool:
    """Whether a folder is called as OneDrive calls its own: alone, or with the organisation behind a dash."""
    plain = name.casefold()
    return plain == _NAME or plain.startswith((f"{_NAME} - ", f"{_NAME}-"))
