"""Names every file of the payload, so that each can be taken away again, and tells one hash of all of it."""

from __future__ import annotations

import hashlib
from pathlib import Path

LIST = "files.txt"
_LONGEST = 150
"""Signs of a path within the payload: the installer itself knows paths of 260 at most."""


def write_list(payload: Path) -> str:
    """Write the list of a payload's files and folders into it, and return the hash of what it says.

    The list is what an update and an uninstall take away, in its order: files first, then folders from
    the innermost. Its lines end as Windows ends them, and its names are ASCII.

    Raises:
        ValueError: a name is too long or not ASCII.
    """
    (payload / LIST).unlink(missing_ok=True)
    files = sorted(one for one in payload.rglob("*") if one.is_file())
    folders = sorted((one for one in payload.rglob("*") if one.is_dir()), reverse=True)
    names = [*(_name(one, payload) for one in files), *(_name(one, payload) + "\\" for one in folders)]
    (payload / LIST).write_text("".join(f"{name}\r\n" for name in names), "ascii", newline="")
    whole = hashlib.sha256()
    for file, name in zip(files, names, strict=False):
        whole.update(f"{hashlib.sha256(file.read_bytes()).hexdigest()}  {name}\n".encode("ascii"))
    return whole.hexdigest()


def _name(path: Path, payload: Path) -> str:
    name = str(path.relative_to(payload)).replace("/", "\\")
    if len(name) > _LONGEST or not name.isascii():
        raise ValueError(f"{name}: a name in the payload is ASCII and at most {_LONGEST} signs long")
    return name
