"""Everything this program is made of, with its licences, as the folder beside it or this Python tells."""

from __future__ import annotations

import re
import sys
from dataclasses import dataclass
from importlib import metadata
from pathlib import Path

from ui.version import PROGRAM

FOLDER, INDEX = "licences", "index.txt"
_TEXT_NAMES = re.compile(r"licen[cs]e|copying|notice", re.IGNORECASE)
_SHORT = 60
"""Signs; what is longer is the licence itself and not its name."""


@dataclass(frozen=True, slots=True)
class Shipped:
    """A part of the program, and the files its licence stands in."""

    name: str
    version: str
    licence: str
    files: tuple[Path, ...]

    def text(self) -> str:
        """Return the words of its licence.

        Raises:
            OSError: they cannot be read.
        """
        return "\n\n".join(file.read_text("utf-8", "replace") for file in self.files)


def shipped() -> tuple[Shipped, ...]:
    """Return all parts, this program first.

    Raises:
        OSError: the list beside the program cannot be read.
    """
    folder = Path(sys.executable).parent / FOLDER
    found = _listed(folder) if (folder / INDEX).is_file() else _installed()
    return tuple(sorted(found, key=lambda one: (one.name != PROGRAM, one.name.lower())))


def _listed(folder: Path) -> list[Shipped]:
    """Read the list that the installer's build wrote, below its line of headings."""
    lines = (folder / INDEX).read_text("utf-8").splitlines()[1:]
    parts = (line.split("\t") for line in lines)
    return [Shipped(name, version, licence, (folder / file,)) for name, version, licence, file in parts]


def _installed() -> list[Shipped]:
    """Ask the packages of this Python, in a tree in which the program is made."""
    found = {one.name.lower(): one for one in metadata.distributions()}
    return [Shipped(one.name, one.version, _said(one), _texts(one)) for one in found.values()]


def _said(package: metadata.Distribution) -> str:
    told = package.metadata
    # Where a library brought the newer importlib_metadata along, what is not told is an error there.
    named = [str(told[key]).strip() for key in ("License-Expression", "License") if key in told]
    classified = [
        one.rpartition(" :: ")[2] for one in told.get_all("Classifier") or () if one.startswith("License ::")
    ]
    return next((one for one in named if 0 < len(one) <= _SHORT and "\n" not in one), ", ".join(classified))


def _texts(package: metadata.Distribution) -> tuple[Path, ...]:
    files = [file for file in package.files or () if file.parent.name and ".dist-info" in str(file)]
    return tuple(
        Path(str(package.locate_file(file)))
        for file in files
        if "licenses" in file.parts or _TEXT_NAMES.search(file.name)
    )
